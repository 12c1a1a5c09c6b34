/** @jsxRuntime automatic */
import type { CalendarYear } from '@interkalender/edition'
import { type DocumentOptions, mm, type PainterName } from './engine/document.ts'
import { type LaidOut, layoutPages, paint } from './engine/render.tsx'
import { type ReadPicture, toSheets } from './sheet/from-year.ts'
import { bleed, sheetHeight, sheetWidth } from './sheet/geometry.ts'
import type { SheetModel } from './sheet/model.ts'
import { portraitReport } from './sheet/portrait.tsx'
import { Sheet } from './sheet/sheet.tsx'
import { planSheet } from './sheet/sheet-plan.ts'

/** What a renderer has to be told besides the year. */
export interface RenderOptions {
  /** ISO 8601; stands in the file instead of the hour at which it was made. */
  readonly creationDate: string
  readonly readPicture: ReadPicture
  /** Only these months, 1…12, for a quick look; all twelve if left out. */
  readonly months?: readonly number[]
}

/** A finished file. */
export interface Rendered {
  readonly bytes: Uint8Array
  /** What had to be left out or should be looked at, a sentence each. */
  readonly report: readonly string[]
}

/** Renders the calendar for one use. */
export async function renderCalendar(
  year: CalendarYear,
  options: RenderOptions & { readonly painter: PainterName },
): Promise<Rendered> {
  const { laid, report } = await layoutCalendar(chosenSheets(year, options))
  return paintCalendar(laid, report, year, options.painter, options.creationDate)
}

/** Renders both files from one layout. */
export async function renderBoth(
  year: CalendarYear,
  options: RenderOptions,
): Promise<{ readonly screen: Rendered; readonly press: Rendered }> {
  const { laid, report } = await layoutCalendar(chosenSheets(year, options))
  return {
    screen: await paintCalendar(laid, report, year, 'screen', options.creationDate),
    press: await paintCalendar(laid, report, year, 'press', options.creationDate),
  }
}

function chosenSheets(year: CalendarYear, { months, readPicture }: RenderOptions): SheetModel[] {
  const sheets = toSheets(year, readPicture)
  return months ? sheets.filter(({ month }) => months.includes(month)) : sheets
}

/** Lays out sheets that are already in print's own form. */
export async function layoutCalendar(
  models: readonly SheetModel[],
): Promise<{ readonly laid: LaidOut; readonly report: readonly string[] }> {
  const plans = models.map((model) => ({ model, plan: planSheet(model) }))
  const laid = await layoutPages(
    plans.map(({ model, plan }) => ({
      key: `${model.year}-${model.month}`,
      width: sheetWidth,
      height: sheetHeight,
      bookmark: `${model.title} ${model.year}`,
      content: <Sheet model={model} plan={plan} />,
    })),
  )
  return {
    laid,
    report: plans.flatMap(({ model, plan }) => [...plan.report, ...portraitReport(model)]),
  }
}

async function paintCalendar(
  laid: LaidOut,
  report: readonly string[],
  year: CalendarYear,
  painter: PainterName,
  creationDate: string,
): Promise<Rendered> {
  const { bytes, strayColours } = await paint(laid, documentOptions(year, painter, creationDate))
  return {
    bytes,
    report: [
      ...report,
      ...strayColours.map((colour) => `${colour} is no ink of the palette and became a grey`),
    ],
  }
}

function documentOptions(
  year: CalendarYear,
  painter: PainterName,
  creationDate: string,
): DocumentOptions {
  return {
    painter,
    title: year.title.includes(String(year.year)) ? year.title : `${year.title} ${year.year}`,
    author: year.edition.publisher.name,
    lang: year.language,
    creationDate: new Date(creationDate),
    bleed,
    slug: 7 * mm,
  }
}
