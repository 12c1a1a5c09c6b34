import { gregorianDay } from '@interkalender/core'
import { dateInWords } from '@interkalender/edition'
import type { CalendarDocument } from '../engine/document.ts'
import { shapeLine } from '../engine/shape.ts'
import { grey } from '../palette.ts'
import { isRaised } from '../weave.ts'
import { barHeight, dayGutter } from './geometry.ts'
import type { SheetModel, SheetSpan } from './model.ts'
import type { Lane, SheetPlan } from './sheet-plan.ts'

interface Segment {
  readonly x: number
  readonly right: number
  readonly y: number
}

/** The stretches of a lane, one for each week it touches. */
function segments(lane: Lane, model: SheetModel, plan: SheetPlan): Segment[] {
  const { dayWidth, gridLeft, laneHeight } = model.look.geometry
  return model.weeks.flatMap((week, index) => {
    const touched = week.days
      .map((day, weekday) => ({ day, weekday }))
      .filter(({ day }) => day.inMonth && day.day >= lane.first && day.day <= lane.last)
    const from = touched[0]
    const to = touched.at(-1)
    if (!from || !to) return []
    return [
      {
        x: gridLeft + from.weekday * dayWidth,
        right: gridLeft + (to.weekday + 1) * dayWidth - dayGutter,
        y: plan.tops[index + 1]! - 2 - (lane.lane + 0.5) * laneHeight,
      },
    ]
  })
}

/** Fasts are woven bars, long feasts strings of pearls, school holidays a quiet line. */
export function paintLanes(document: CalendarDocument, model: SheetModel, plan: SheetPlan): void {
  const { type, geometry } = model.look
  const lanes = plan.lanes
    .map((lane) => ({ lane, parts: segments(lane, model, plan) }))
    .filter(({ parts }) => parts.length > 0)
  if (lanes.length === 0) return
  document.beginTag('L')
  for (const { lane, parts } of lanes) {
    const ink = lane.span?.mark.ink ?? grey
    const words = !lane.span
      ? lane.name
      : lane.span.labelled
        ? `${lane.span.mark.code}\u2002${lane.name}`
        : lane.span.mark.code
    const label = shapeLine(words, { ...type.tinyText, lang: model.words.lang })
    // Labelled once: where there is room for the words and a good piece of the bar behind them.
    const longest = parts.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a))
    const home =
      parts.find((part) => part.right - part.x >= label.width + geometry.dayWidth / 2) ?? longest
    const code = lane.span && shapeLine(lane.span.mark.code, type.tinyText)
    for (const part of parts) {
      let x = part.x
      if (part === home) {
        document.beginTag('LI')
        const said = { lang: model.words.lang, actual: readAs(lane, model) }
        document.tagged('LBody', said, () =>
          document.setLine(label, part.x, part.y + 0.31 * type.tinyText.size, ink),
        )
        document.endTag()
        x += label.width + 3
      } else if (code) {
        // In the other weeks the code alone, so that no bar has to be known by its colour.
        document.setLine(code, part.x, part.y + 0.31 * type.tinyText.size, ink)
        x += code.width + 3
      }
      document.ink(ink)
      if (!lane.span) {
        // Dots, so that the line is not taken for one that parts two weeks.
        if (x < part.right) {
          document
            .ink(ink, true)
            .raw(
              `q 1 J 0.9 w [0 3.6] 0 d ${r(x)} ${r(part.y)} m ${r(part.right)} ${r(part.y)} l S Q`,
            )
        }
      } else if (lane.span.fast) {
        if (x < part.right) paintWovenBar(document, lane.span, x, part.y, part.right)
      } else {
        if (x < part.right) paintPearls(document, lane.span, x, part.y, part.right)
      }
    }
  }
  document.endTag()
}

/** „Ramadan: 1. bis 8.“: what a bar says to those who do not see it. */
function readAs(lane: Lane, model: SheetModel): string {
  const first = Math.max(1, lane.first)
  const last = Math.min(model.days, lane.last)
  if (first === last) {
    const day = gregorianDay(model.year, model.month, first)
    return `${lane.name}: ${dateInWords(day, model.words.lang)}`
  }
  return model.words.lasts(lane.name, first, last)
}

/** Pearls are finer than bars, or a long feast would outshout the great days. */
const pearl = 0.7 * barHeight

/** A long feast: pearls on a thread. */
export function paintPearls(
  document: CalendarDocument,
  span: Pick<SheetSpan, 'mark'>,
  left: number,
  y: number,
  right: number,
): void {
  const step = 3 * pearl
  const pearls: string[] = []
  for (let x = left + pearl / 2; x <= right - pearl / 2 + 0.01; x += step) {
    pearls.push(`${r(x)} ${r(y)} m ${r(x)} ${r(y)} l`)
  }
  document
    .ink(span.mark.ink, true)
    .lineWidth(0.3)
    .raw(`${r(left)} ${r(y)} m ${r(right)} ${r(y)} l S`)
    .raw(`q 1 J ${r(pearl)} w ${pearls.join('\n')} S Q`)
}

/** A fast: a bar of 1.2 mm in the binding of its tradition, lighter than ink all over. */
export function paintWovenBar(
  document: CalendarDocument,
  span: Pick<SheetSpan, 'mark' | 'binding'>,
  left: number,
  middle: number,
  right: number,
): void {
  const top = middle - barHeight / 2
  const picks = 3
  const step = barHeight / picks
  const strokes: string[] = []
  const ends = Math.floor((right - left) / step)
  for (let pick = 0; pick < picks; pick++) {
    const y = r(top + (pick + 0.5) * step)
    for (let end = 0; end < ends; end++) {
      if (!isRaised(span.binding, pick, end)) continue
      let last = end
      while (last + 1 < ends && isRaised(span.binding, pick, last + 1)) last++
      strokes.push(`${r(left + end * step)} ${y} m ${r(left + (last + 1) * step)} ${y} l`)
      end = last
    }
  }
  document.ink(span.mark.ink, true).raw(`0 J ${r(step)} w ${strokes.join('\n')} S`)
}

const r = (value: number) => Math.round(value * 1000) / 1000
