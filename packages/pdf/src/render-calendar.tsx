/** @jsxRuntime automatic */
import { type CalendarYear, direction } from '@interkalender/edition'
import { type DocumentOptions, mm, type PainterName } from './engine/document.ts'
import { loadHyphenation } from './engine/hyphenation.ts'
import { type LaidOut, layoutPages, paint } from './engine/render.tsx'
import { retractClaims } from './engine/xmp.ts'
import { type Preflight, preflight } from './preflight/preflight.ts'
import { type OutputCondition, standardCondition } from './press/condition.ts'
import { type ReadPicture, toSheets } from './sheet/from-year.ts'
import type { SheetModel } from './sheet/model.ts'
import { assertFits, portraitReport, withPhoto } from './sheet/portrait-plan.ts'
import { Sheet } from './sheet/sheet.tsx'
import { fitSheet } from './sheet/sheet-plan.ts'
import { hasPrintWords } from './words.ts'

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

/** A finished file. */
export interface Rendered {
  readonly bytes: Uint8Array
  /** What had to be left out or should be looked at, a sentence each. */
  readonly report: readonly string[]
  /** What our own check of the finished file found. */
  readonly preflight: Preflight
}

/** Renders the calendar for one use. */
export async function renderCalendar(
  year: CalendarYear,
  options: RenderOptions & { readonly painter: PainterName },
): Promise<Rendered> {
  const layout = await layoutCalendar(await chosenSheets(year, options))
  return paintCalendar(layout, year, options.painter, options)
}

/** Renders both files from one layout. */
export async function renderBoth(
  year: CalendarYear,
  options: RenderOptions,
): Promise<{ readonly screen: Rendered; readonly press: Rendered }> {
  const layout = await layoutCalendar(await chosenSheets(year, options))
  return {
    screen: await paintCalendar(layout, year, 'screen', options),
    press: await paintCalendar(layout, year, 'press', options),
  }
}

async function chosenSheets(year: CalendarYear, options: RenderOptions): Promise<SheetModel[]> {
  const { months, readPicture, condition = standardCondition(), cacheFolder } = options
  await loadHyphenation(year.edition.language)
  const sheets: SheetModel[] = []
  // One after the other, so that only one picture at a time is unpacked in memory.
  for (const sheet of toSheets(year, readPicture)) {
    if (months && !months.includes(sheet.month)) continue
    assertFits(sheet)
    sheets.push(await withPhoto(sheet, { condition, cacheFolder }))
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
  readonly report: readonly string[]
}

/** Lays out sheets that are already in print's own form. */
export async function layoutCalendar(models: readonly SheetModel[]): Promise<CalendarLayout> {
  const plans = models.map(fitSheet)
  const laid = await layoutPages(
    plans.map(({ model, plan }) => ({
      key: `${model.year}-${model.month}`,
      width: model.look.geometry.width,
      height: model.look.geometry.height,
      bookmark: `${model.title} ${model.year}`,
      content: <Sheet model={model} plan={plan} />,
    })),
  )
  return {
    laid,
    scale: models[0]?.look.geometry.scale ?? 1,
    pageLabels: models.map(({ title, year }) => `${title} ${year}`),
    report: plans.flatMap(({ model, plan }) => [...plan.report, ...portraitReport(model)]),
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
      ...(hasPrintWords(year.language)
        ? []
        : [
            `the sheets have no words in "${year.language}" yet: weekdays, legend and imprint are English`,
          ]),
    ],
  }
}
