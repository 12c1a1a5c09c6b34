import { moonPhaseNames } from '@interkalender/core'
import type { CalendarDocument } from '../engine/document.ts'
import { measure, type ShapedLine, shapeLine } from '../engine/shape.ts'
import { black, grey, type Ink } from '../palette.ts'
import { paintPearls, paintWovenBar } from './lanes.ts'
import { markWidth, paintEve, paintEvening, paintMark } from './marks.ts'
import type { SheetModel } from './model.ts'
import { moonSize, paintMoon } from './moon.ts'

/** The legend in columns: where each begins, and of how many rows. */
export interface LegendPlan {
  readonly columns: readonly number[]
  readonly rows: number
}

/** Between the names of a column and the marks of the next, at the least. */
const columnGap = 14

/**
 * Divides the legend into columns. Columns of one width are calmest; where room is dear each is as
 * wide as its own names, so that there are more of them and fewer rows.
 */
export function planLegend(model: SheetModel, width: number, dense: boolean): LegendPlan {
  const { legend, look } = model
  const widths = legend.map(({ name }) => markWidth + 3 + measure(name, look.type.small))
  const widest = Math.max(60, ...widths)
  const most = Math.max(2, Math.min(6, Math.floor((width + columnGap) / (widest + columnGap))))
  if (dense) {
    for (let count = Math.min(8, legend.length); count > most; count--) {
      const rows = Math.ceil(legend.length / count)
      const own = Array.from({ length: Math.ceil(legend.length / rows) }, (_, column) =>
        Math.max(...widths.slice(column * rows, (column + 1) * rows)),
      )
      const gap = (width - own.reduce((sum, one) => sum + one, 0)) / Math.max(1, own.length - 1)
      if (gap < columnGap) continue
      let left = 0
      const columns = own.map((one) => {
        const begins = left
        left += one + Math.min(gap, 2 * columnGap)
        return begins
      })
      return { columns, rows }
    }
  }
  const columns = Array.from({ length: most }, (_, index) => (index * width) / most)
  return { columns, rows: Math.ceil(legend.length / most) }
}

/** The marks on this sheet with their names, column by column. */
export function paintLegend(
  document: CalendarDocument,
  model: SheetModel,
  { rows, columns }: LegendPlan,
  left: number,
  top: number,
): void {
  if (model.legend.length === 0) return
  const { type, geometry } = model.look
  document.beginTag('L')
  model.legend.forEach(({ mark, name }, index) => {
    const x = left + columns[Math.floor(index / rows)]!
    const y = top + (index % rows) * geometry.pitch
    document.beginTag('LI')
    document.tagged('Lbl', { alt: mark.code }, () => paintMark(document, mark, x, y))
    document.tagged('LBody', { lang: model.words.lang }, () =>
      document.setLine(
        shapeLine(name, { ...type.small, lang: model.words.lang }),
        x + markWidth + 3,
        y,
        black,
      ),
    )
    document.endTag()
  })
  document.endTag()
}

/** A small sign and what it means. */
interface Sign {
  readonly width: number
  readonly paint: (document: CalendarDocument, x: number, y: number) => void
  readonly words: string
}

/** A sign in its line of the foot. */
export interface PlacedSign extends Sign {
  readonly line: ShapedLine
  readonly x: number
}

/** The signs that stand on this sheet, in lines of a width. */
export function planSigns(model: SheetModel, width: number): PlacedSign[][] {
  const style = { ...model.look.type.tinyText, lang: model.words.lang }
  const rows: PlacedSign[][] = []
  let x = 0
  for (const sign of signsOf(model)) {
    const line = shapeLine(sign.words, style)
    const needed = sign.width + signGap + line.width
    if (rows.length === 0 || x + needed > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push({ ...sign, line, x })
    x += needed + 10
  }
  return rows
}

/** Between a sign and its words. */
const signGap = 3

/** Paints a line of signs and their meanings. */
export function paintSigns(
  document: CalendarDocument,
  model: SheetModel,
  row: readonly PlacedSign[],
  left: number,
  y: number,
): void {
  for (const { paint, width, line, x } of row) {
    paint(document, left + x, y)
    document.tagged('P', { lang: model.words.lang }, () =>
      document.setLine(line, left + x + width + signGap, y, grey),
    )
  }
}

/** Only what stands on this sheet is explained on it. */
function signsOf({ look, spans, weeks, words }: SheetModel): Sign[] {
  const { tiny, tinyText } = look.type
  const days = weeks.flatMap((week) => week.days).filter((day) => day.inMonth)
  const feasts = days.flatMap((day) => day.feasts)
  const mark = { shape: 'frame', ink: black, code: '' } as const
  // The rule stands above its word, as it stands above the names of such days.
  const remembrance = measure(words.remembrance, { ...tinyText, lang: words.lang })
  const rule = (document: CalendarDocument, x: number, y: number) =>
    document
      .ink(black, true)
      .lineWidth(0.3)
      .raw(
        `${r(x + signGap)} ${r(y - 0.85 * tinyText.size)} m ${r(x + signGap + remembrance)} ${r(y - 0.85 * tinyText.size)} l S`,
      )
  const bar: Sign['paint'] = (document, x, y) =>
    paintWovenBar(document, { mark, binding: 'plain' }, x, y - 2.2, x + 16)
  const pearls: Sign['paint'] = (document, x, y) =>
    paintPearls(document, { mark }, x, y - 2.2, x + 16)
  const figures = (text: string, ink: Ink, meaning: string): Sign => {
    const line = shapeLine(text, tiny)
    return {
      width: line.width,
      paint: (document, x, y) => document.setLine(line, x, y, ink),
      words: meaning,
    }
  }
  const moons = new Set(days.flatMap((day) => day.moon ?? []))
  const dates = days[0]?.otherDays.map(({ full }) => full.split(' ')[0]).join(' · ')
  const signs: (Sign | false)[] = [
    feasts.some((feast) => feast.eve) && {
      width: 4,
      paint: (document, x, y) => paintEve(document, x, y + 0.6),
      words: words.eve,
    },
    feasts.some((feast) => feast.evening) && {
      width: 4,
      paint: (document, x, y) => paintEvening(document, x, y + 0.6),
      words: words.evening,
    },
    feasts.some((feast) => feast.tolerance > 0) && figures('±1', black, words.tolerance),
    feasts.some((feast) => feast.remembrance) && {
      width: 0,
      paint: rule,
      words: words.remembrance,
    },
    spans.some((span) => span.fast) && { width: 16, paint: bar, words: words.fast },
    spans.some((span) => !span.fast) && { width: 16, paint: pearls, words: words.longFeast },
    // The phases tell themselves: one name for all of them.
    moons.size > 0 && {
      width: moonSize * moons.size + 1.6 * (moons.size - 1),
      paint: (document, x, y) => {
        moonPhaseNames
          .filter((phase) => moons.has(phase))
          .forEach((phase, index) => {
            paintMoon(document, phase, x + index * (moonSize + 1.6), y + 0.2)
          })
      },
      words: words.moonPhases,
    },
    words.smallDates !== '' && dates ? figures(dates, grey, words.smallDates) : false,
  ]
  return signs.filter((sign) => sign !== false)
}

const r = (value: number) => Math.round(value * 1000) / 1000
