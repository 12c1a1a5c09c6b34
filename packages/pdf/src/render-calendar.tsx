/** @jsxRuntime automatic */
import { type CalendarYear, direction } from '@interkalender/edition'
import { type DocumentOptions, mm, type PainterName } from './engine/document.ts'
import { loadHyphenation } from './engine/hyphenation.ts'
import { type LaidOut, layoutPages, type PageContent, paint, paintSvg } from './engine/render.tsx'
import { retractClaims } from './engine/xmp.ts'
import { type Preflight, preflight } from './preflight/preflight.ts'
import { type OutputCondition, standardCondition } from './press/condition.ts'
import { rasterise } from './press/rasterise.ts'
import { Back, planBack } from './sheet/back.tsx'
import { Cover, planCover } from './sheet/cover.tsx'
import { fontReport, lookOfYear, type ReadPicture, toSheets } from './sheet/from-year.ts'
import type { SheetModel } from './sheet/model.ts'
import { assertFits, portraitReport, withPhoto } from './sheet/portrait-plan.ts'
import { assertPrintable } from './sheet/printable.ts'
import { Sheet } from './sheet/sheet.tsx'
import { fitSheet } from './sheet/sheet-plan.ts'
import { hasPrintWords, printWords } from './words.ts'

/** Bleed of every format. */
const bleed = 3 * mm

/** What a renderer has to be told besides the year. */
export interface RenderOptions {
  /** ISO 8601; stands in the file instead of the hour at which it was made. */
  readonly creationDate: string
  readonly readPicture: ReadPicture
  /** Only these months, 1…12, for a quick look; all twelve if left out. */
  readonly months?: readonly number[]
  /** Marks for cutting and for laying the inks over one another; they stand there by default. */
  readonly marks?: boolean
  /** What it is printed with; ISO Coated v2 with 300 % ink by default. */
  readonly condition?: OutputCondition
  /** Where converted pictures are kept for the next run. */
  readonly cacheFolder?: string
}

/** A page of the calendar as a drawing of its own. */
export interface Drawing {
  /** Name for files: `2027-03`, `cover`, `back`, `back-2`. */
  readonly name: string
  /** What the page is called: „März 2027“. */
  readonly title: string
  /** SVG of the trimmed sheet; letters are outlines, colours RGB. */
  readonly svg: string
  /** What had to be left out or should be looked at, a sentence each. */
  readonly report: readonly string[]
}

/** A finished file. */
export interface Rendered {
  readonly bytes: Uint8Array
  /** What had to be left out or should be looked at, a sentence each. */
  readonly report: readonly string[]
  /** What our own check of the finished file found. */
  readonly preflight: Preflight
}

/**
 * Renders the calendar for one use.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const year = createCalendarYear({ ...edition, theme: 'still' }, sheets, data)
 * const options = { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array(), months: [2] }
 * const { bytes } = await renderCalendar(year, { ...options, painter: 'press' })
 * String.fromCharCode(...bytes.slice(0, 5)) // => '%PDF-'
 */
export async function renderCalendar(
  year: CalendarYear,
  options: RenderOptions & { readonly painter: PainterName },
): Promise<Rendered> {
  const layout = await layoutCalendar(await chosenSheets(year, options), around(year, options))
  return paintCalendar(layout, year, options.painter, options)
}

/**
 * Renders both files from one layout.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const year = createCalendarYear({ ...edition, theme: 'still' }, sheets, data)
 * const options = { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array(), months: [2] }
 * const { screen, press } = await renderBoth(year, options)
 * [screen.bytes.length > 0, press.bytes.length > 0] // => [true, true]
 */
export async function renderBoth(
  year: CalendarYear,
  options: RenderOptions,
): Promise<{ readonly screen: Rendered; readonly press: Rendered }> {
  const layout = await layoutCalendar(await chosenSheets(year, options), around(year, options))
  return {
    screen: await paintCalendar(layout, year, 'screen', options),
    press: await paintCalendar(layout, year, 'press', options),
  }
}

/**
 * Draws the pages as SVG, from the layout that the two files have: for designers, and for a
 * preview. `page` draws one alone, by its name. Pictures have the resolution of screens.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const year = createCalendarYear({ ...edition, theme: 'still' }, sheets, data)
 * const options = { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array(), months: [2] }
 * const [february] = await renderDrawings(year, { ...options, page: '2027-02' })
 * february.svg.includes('<svg') // => true
 */
export async function renderDrawings(
  year: CalendarYear,
  options: RenderOptions & { readonly page?: string },
): Promise<Drawing[]> {
  const wanted = (name: string) => options.page === undefined || name === options.page
  const { cover, back } =
    options.page === undefined || !/^\d/.test(options.page) ? around(year, options) : {}
  const layout = await layoutCalendar(await chosenSheets(year, { ...options, draft: true }), {
    ...(cover && wanted(cover.page.key) && { cover }),
    back: back?.filter(({ page }) => wanted(page.key)),
  })
  if (layout.pages.length === 0) return []
  const drawings = paintSvg(layout.laid, {
    lang: year.language,
    scale: lookOfYear(year, options.readPicture).geometry.scale,
    rightToLeft: direction(year.language) === 'rtl',
    pageLabels: layout.pageLabels,
  })
  return drawings.map((svg, index) => {
    const { page, report } = layout.pages[index]!
    return { name: page.key, title: page.bookmark, svg, report }
  })
}

/**
 * The names and titles of the pages in their order, as `renderDrawings` has them. Where the theme has
 * fonts of its own, `readPicture` reads them.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * pagesOf(createCalendarYear(edition, sheets, data)).length // => 12
 */
export function pagesOf(
  year: CalendarYear,
  options: Partial<Pick<RenderOptions, 'readPicture'>> = {},
): { readonly name: string; readonly title: string }[] {
  const { cover, back = [] } = around(year, options)
  const named = ({ page }: OtherPage) => ({ name: page.key, title: page.bookmark })
  return [
    ...(cover ? [named(cover)] : []),
    ...year.months.map((month) => ({
      name: sheetName(month),
      title: `${month.name} ${month.year}`,
    })),
    ...back.map(named),
  ]
}

/**
 * A drawing as PNG; `resolution` in dots per inch, 150 if left out.
 *
 * @example
 * const drawing = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="25.4mm"/>' }
 * const png = await toPng(drawing, 72)
 * String.fromCharCode(...png.slice(1, 4)) // => 'PNG'
 */
export const toPng = ({ svg }: Drawing, resolution = 150): Promise<Uint8Array> =>
  rasterise(svg, resolution)

const sheetName = ({ year, month }: { readonly year: number; readonly month: number }) =>
  `${year}-${String(month).padStart(2, '0')}`

/** The pages before and after the months, if the edition asks for them; a quick look leaves them out. */
function around(
  year: CalendarYear,
  { months, readPicture }: Partial<Pick<RenderOptions, 'months' | 'readPicture'>>,
): Around {
  const { cover, back } = year.edition.print
  if (months || (cover === 'none' && !back)) return {}
  const look = lookOfYear(year, readPicture)
  const { width, height } = look.geometry
  const plan = back ? planBack(year, look) : undefined
  const coverPlan = cover !== 'none' ? planCover(year, look) : undefined
  const meanings = printWords(year.language).meanings
  return {
    ...(coverPlan && {
      cover: {
        page: {
          key: 'cover',
          width,
          height,
          bookmark: year.title,
          content: <Cover year={year} look={look} plan={coverPlan} />,
        },
        report: coverPlan.report,
      },
    }),
    remarks: plan?.pages.length === 0 ? plan.report : [],
    back: plan?.pages.map((_, page) => ({
      page: {
        key: page === 0 ? 'back' : `back-${page + 1}`,
        width,
        height,
        bookmark: page === 0 ? meanings : `${meanings} (${page + 1})`,
        content: <Back year={year} look={look} plan={plan} page={page} />,
      },
      report: page === 0 ? plan.report : [],
    })),
  }
}

/** A page with what its plan reports; a month, or what stands before and after the months. */
interface OtherPage {
  readonly page: PageContent & { readonly bookmark: string }
  readonly report: readonly string[]
}

/** What stands before and after the months. */
export interface Around {
  readonly cover?: OtherPage
  readonly back?: readonly OtherPage[] | undefined
  /** On pages that are not there. */
  readonly remarks?: readonly string[]
}

/** The sheets that are wanted, with their pictures; those of a draft are not converted for the press. */
async function chosenSheets(
  year: CalendarYear,
  options: RenderOptions & { readonly page?: string; readonly draft?: boolean },
): Promise<SheetModel[]> {
  const { months, page, readPicture, condition = standardCondition(), cacheFolder, draft } = options
  await loadHyphenation(year.edition.language)
  const sheets: SheetModel[] = []
  // One after the other, so that only one picture at a time is unpacked in memory.
  for (const sheet of toSheets(year, readPicture)) {
    if (months && !months.includes(sheet.month)) continue
    if (page !== undefined && sheetName(sheet) !== page) continue
    assertPrintable(sheet)
    assertFits(sheet)
    sheets.push(await withPhoto(sheet, { condition, cacheFolder, draft }))
  }
  return sheets
}

/** Sheets with a place for everything, ready for both painters. */
export interface CalendarLayout {
  readonly laid: LaidOut
  /** From the lengths of the layout to those of the paper. */
  readonly scale: number
  /** What stands at each page in a reader's list of pages. */
  readonly pageLabels: readonly string[]
  readonly pages: readonly OtherPage[]
  readonly report: readonly string[]
}

/** Lays out sheets that are already in print's own form, with the pages around them. */
export async function layoutCalendar(
  models: readonly SheetModel[],
  { cover, back = [], remarks = [] }: Around = {},
): Promise<CalendarLayout> {
  const months = models.map((one): OtherPage => {
    const { model, plan } = fitSheet(one)
    return {
      page: {
        key: sheetName(model),
        width: model.look.geometry.width,
        height: model.look.geometry.height,
        bookmark: `${model.title} ${model.year}`,
        content: <Sheet model={model} plan={plan} />,
      },
      report: [...plan.report, ...portraitReport(model)],
    }
  })
  const pages = [...(cover ? [cover] : []), ...months, ...back]
  return {
    laid: await layoutPages(pages.map(({ page }) => page)),
    scale: models[0]?.look.geometry.scale ?? 1,
    pageLabels: pages.map(({ page }) => page.bookmark),
    pages,
    report: [...pages.flatMap(({ report }) => report), ...remarks],
  }
}

async function paintCalendar(
  { laid, scale, pageLabels, report }: CalendarLayout,
  year: CalendarYear,
  painter: PainterName,
  options: RenderOptions,
): Promise<Rendered> {
  const press = painter === 'press'
  const settings: DocumentOptions = {
    painter,
    title: year.title.includes(year.label) ? year.title : `${year.title} ${year.label}`,
    author: year.edition.publisher.name,
    lang: year.language,
    creationDate: new Date(options.creationDate),
    scale,
    rightToLeft: direction(year.language) === 'rtl',
    bleed,
    slug: press && options.marks !== false ? 7 * mm : 0,
    pageLabels,
    ...(press && { condition: options.condition ?? standardCondition() }),
  }
  const bytes = await paint(laid, settings)
  const checked = await preflight(bytes, painter, { bleed })
  // A file says that it keeps a standard only if the check found nothing against it.
  if (checked.findings.some(({ severity }) => severity === 'error')) retractClaims(bytes)
  return {
    bytes,
    preflight: checked,
    report: [
      ...report,
      ...fontReport(year, lookOfYear(year, options.readPicture)),
      ...(hasPrintWords(year.language)
        ? []
        : [
            `the sheets have no words in "${year.language}" yet: weekdays, legend and imprint are English`,
          ]),
    ],
  }
}
