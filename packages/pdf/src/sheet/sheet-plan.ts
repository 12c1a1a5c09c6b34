import {
  breakRunningText,
  breakSpans,
  breakText,
  type Span,
  type SpanLine,
} from '../engine/paragraph.ts'
import { measure, type ShapedLine } from '../engine/shape.ts'
import { withFeastSize } from '../themes/theme.ts'
import { type CellPlan, maxLines, planCell } from './cell-plan.ts'
import { dayGutter, feastDrop, laneHeight, numeralDrop, smallStep } from './geometry.ts'
import { type PlacedSign, planSigns } from './legend.ts'
import type { SheetDay, SheetFeast, SheetModel, SheetSpan } from './model.ts'
import { planPortrait } from './portrait-plan.ts'
import { pitch } from './type.ts'

/** A fast or a school holiday in the lane it keeps all month; lane 0 is the lowest. */
export interface Lane {
  readonly span: SheetSpan | undefined
  readonly name: string
  readonly first: number
  readonly last: number
  readonly lane: number
}

/** The foot of a sheet: what it says, and how many lines that takes. */
export interface FootPlan {
  readonly encounters: readonly ShapedLine[]
  readonly more: readonly SpanLine[]
  readonly legendColumns: number
  readonly legendRows: number
  /** What the small signs mean. */
  readonly signs: readonly (readonly PlacedSign[])[]
  readonly reckoning: readonly ShapedLine[]
  /** Lines of its texts, and with the small months beside them. */
  readonly textLines: number
  readonly lines: number
}

/** Everything decided about a sheet before it is painted. */
export interface SheetPlan {
  /** Height of every week, in points. */
  readonly heights: readonly number[]
  /** Top of every week, and after the last one its bottom. */
  readonly tops: readonly number[]
  readonly cells: readonly (readonly CellPlan[])[]
  readonly lanes: readonly Lane[]
  /** Height of the lanes at the bottom of each week. */
  readonly laneRoom: readonly number[]
  readonly foot: FootPlan
  readonly report: readonly string[]
}

/** Lines the small months need. */
const smallMonthLines = 7
/** A week is never lower than numeral, one feast and air; equal weeks are no taller than ten lines. */
const lowest = 4
const calmest = 10
/** A week with a very full day and bars may take so many. */
const tallest = 12
/** White between the weeks and the foot. */
const footSpace = 1.2 * pitch

/** A sheet with its plan. */
export interface FittedSheet {
  readonly model: SheetModel
  readonly plan: SheetPlan
}

/** From one size of the feasts to the next smaller one that is tried, in points. */
const sizeStep = 0.5

/**
 * Plans a sheet with its feasts as large as the theme asks; if that would send any to the foot,
 * smaller, down to the smallest size the theme allows. What finds no room even then is listed.
 */
export function fitSheet(model: SheetModel): FittedSheet {
  const [largest, smallest] = model.look.theme.sizes.feast
  let best: FittedSheet | undefined
  for (let size = largest; ; size = Math.max(smallest, size - sizeStep)) {
    const tried = { ...model, look: withFeastSize(model.look, size) }
    const plan = planSheet(tried)
    if (!best || hiddenIn(plan) < hiddenIn(best.plan)) best = { model: tried, plan }
    if (hiddenIn(best.plan) === 0 || size <= smallest) return best
  }
}

/** Plans a sheet. A meeting by chance is told only where that costs no feast its place. */
export function planSheet(model: SheetModel): SheetPlan {
  const plan = planWeeks(model)
  if (model.meetings.length === 0) return plan
  const told = planWeeks({ ...model, encounters: [...model.encounters, ...model.meetings] })
  const isAsGood = hiddenIn(told) <= hiddenIn(plan) && told.report.length <= plan.report.length
  return isAsGood ? told : plan
}

/**
 * Finds heights for the weeks that leave room for the foot. Equal weeks are calmest; if they hide
 * a feast, quiet weeks lend their lines to full ones; if even that is too much, lines are taken
 * from the tallest weeks, and what no longer fits goes to the foot.
 */
function planWeeks(model: SheetModel): SheetPlan {
  const lanes = assignLanes(model)
  const laneRoom = model.weeks.map((week) => {
    const days = week.days.filter((day) => day.inMonth).map((day) => day.day)
    return roomOfLanes(lanes, days[0]!, days.at(-1)!)
  })
  const known = new Map<string, CellPlan>()
  const cell = (day: SheetDay, lines: number): CellPlan => {
    const key = `${day.date}/${lines}`
    const found = known.get(key)
    if (found) return found
    const shown = day.inMonth ? day : { ...day, feasts: [] }
    const { type, geometry } = model.look
    const width = geometry.dayWidth - dayGutter
    const plan = planCell(shown, { width, lines, lang: model.words.lang, type })
    known.set(key, plan)
    return plan
  }
  const bottom = footLine(model) * pitch
  const fits = (plan: SheetPlan) =>
    plan.tops.at(-1)! + footSpace + (plan.foot.lines - 1) * pitch <= bottom
  // A week is never so low that its first feast would stand on the bars below it.
  const least = model.weeks.map((week, index) => {
    const filled = week.days.some((day) => day.inMonth && day.feasts.length > 0)
    const needed = (filled ? feastDrop + 4 : numeralDrop + 6) + laneRoom[index]!
    return Math.ceil((needed / pitch) * 2) / 2
  })
  const at = (lines: readonly number[]) => planAt(model, lines, lanes, laneRoom, cell)
  const weeks = model.weeks.length
  for (let lines = calmest; lines >= lowest + 2; lines--) {
    const plan = at(least.map((count) => Math.max(lines, Math.ceil(count))))
    if (!fits(plan)) continue
    if (hiddenIn(plan) === 0) return plan
    break
  }
  // Each week as tall as its fullest day asks for, but no taller than five lines of feasts.
  const full = at(new Array<number>(weeks).fill(tallest))
  const lines = full.cells.map((row, week) => {
    const used = Math.max(1, ...row.map((cell) => cell.used))
    const needed = feastDrop + (used - 1) * pitch + 4 + laneRoom[week]!
    return Math.max(
      least[week]!,
      Math.min(tallest, Math.max(lowest + 1, Math.ceil(needed / pitch))),
    )
  })
  let plan = at(lines)
  while (fits(plan)) {
    const shortest = lines.indexOf(Math.min(...lines))
    if (lines[shortest]! >= calmest) return plan
    lines[shortest]!++
    const taller = at(lines)
    if (!fits(taller)) return plan
    plan = taller
  }
  // Lines go where that hides the fewest feasts, and of those weeks from the tallest; half a line at
  // a time where a week is left with little more than a numeral and one feast.
  while (!fits(plan)) {
    let next:
      | { readonly week: number; readonly lower: number; readonly plan: SheetPlan }
      | undefined
    for (const [week, count] of lines.entries()) {
      const lower = count - 1 >= Math.max(lowest, least[week]!) ? count - 1 : count - 0.5
      if (lower < least[week]!) continue
      const tried = at(lines.map((other, i) => (i === week ? lower : other)))
      const hides = next ? hiddenIn(tried) - hiddenIn(next.plan) : -1
      if (hides < 0 || (hides === 0 && count > lines[next!.week]!)) {
        next = { week, lower, plan: tried }
      }
    }
    if (!next) break
    lines[next.week] = next.lower
    plan = next.plan
  }
  if (fits(plan)) return withSpareLines(plan, lines, at, fits)
  return {
    ...plan,
    report: [
      ...plan.report,
      `${model.title} ${model.year}: the sheet is too full for its foot; leave traditions out of print`,
    ],
  }
}

/** The height that the lanes of some days need at the bottom of their cells. */
function roomOfLanes(lanes: readonly Lane[], first: number, last: number): number {
  const top = lanes
    .filter((lane) => lane.first <= last && lane.last >= first)
    .reduce((high, lane) => Math.max(high, lane.lane + 1), 0)
  return top === 0 ? 0 : top * laneHeight + 1.5
}

/** What is left over goes to the weeks that still hide a feast. */
function withSpareLines(
  plan: SheetPlan,
  lines: number[],
  at: (lines: readonly number[]) => SheetPlan,
  fits: (plan: SheetPlan) => boolean,
): SheetPlan {
  let best = plan
  for (let week = 0; week < lines.length; week++) {
    for (let more = 1; more <= 3; more++) {
      const tried = at(lines.map((count, i) => (i === week ? count + more : count)))
      if (!fits(tried)) break
      if (hiddenIn(tried) >= hiddenIn(best)) continue
      best = tried
      lines[week]! += more
      more = 0
    }
  }
  return best
}

const hiddenIn = (plan: SheetPlan) =>
  plan.cells.flat().reduce((sum, cell) => sum + cell.hidden.length, 0)

/** The last line of the foot: on stacked sheets the portrait stands below it. */
export function footLine(model: SheetModel): number {
  const { lastLine, stacked } = model.look.geometry
  return stacked ? lastLine - planPortrait(model).lines - 4 : lastLine
}

function planAt(
  model: SheetModel,
  lines: readonly number[],
  lanes: readonly Lane[],
  laneRoom: readonly number[],
  cell: (day: SheetDay, lines: number) => CellPlan,
): SheetPlan {
  const report: string[] = []
  const heights = lines.map((count) => count * pitch)
  const tops = [model.look.geometry.gridTop]
  for (const height of heights) tops.push(tops.at(-1)! + height)
  const cells = model.weeks.map((week, index) => {
    return week.days.map((day) => {
      // A day without bars of its own may use the room of its neighbours' bars.
      const room = heights[index]! - feastDrop - roomOfLanes(lanes, day.day, day.day) - 4
      return cell(day, Math.max(1, Math.min(maxLines, 1 + Math.floor(room / pitch))))
    })
  })
  const hidden: { day: number; feasts: readonly SheetFeast[] }[] = []
  let dropped = 0
  cells.forEach((row, week) => {
    row.forEach((cell, weekday) => {
      const day = model.weeks[week]!.days[weekday]!
      if (cell.hidden.length > 0) {
        hidden.push({ day: day.day, feasts: cell.hidden })
        report.push(
          `${day.date}: ${cell.hidden.length} of ${day.feasts.length} feasts stand at the foot of the sheet`,
        )
      }
      for (const name of cell.unprintable) {
        report.push(`${day.date}: no font of ours can show "${name}"; it is left out`)
      }
      dropped += cell.droppedOwnNames
    })
  })
  if (dropped > 0) {
    report.push(`${model.title} ${model.year}: ${dropped} own-script names found no room`)
  }
  return { heights, tops, cells, lanes, laneRoom, foot: planFoot(model, hidden), report }
}

function planFoot(
  model: SheetModel,
  hidden: readonly { readonly day: number; readonly feasts: readonly SheetFeast[] }[],
): FootPlan {
  const { lang } = model.words
  const { type, geometry } = model.look
  const { footWidth } = geometry
  const encounters = model.encounters.flatMap((sentence) =>
    breakText(sentence, { ...type.bodyItalic, lang }, { width: footWidth, hyphenate: lang }),
  )
  const spans: Span[] = []
  for (const { day, feasts } of hidden) {
    spans.push({
      text: `${spans.length > 0 ? ' ' : ''}${day}.`,
      style: { ...type.smallBold, lang },
    })
    feasts.forEach((feast, index) => {
      const end = index < feasts.length - 1 ? ',' : spans.length > 0 ? ';' : ''
      spans.push({ text: ` ${feast.mark.code}`, style: { ...type.tinyBold, lang } })
      spans.push({ text: `\u00a0${feast.name}${end}`, style: { ...type.small, lang } })
    })
  }
  const last = spans.at(-1)
  if (last) spans[spans.length - 1] = { ...last, text: last.text.replace(/[;,]$/, '.') }
  const more = spans.length > 0 ? breakSpans(spans, { width: footWidth, hyphenate: lang }) : []
  const widest = Math.max(60, ...model.legend.map(({ name }) => measure(name, type.small)))
  const legendColumns = Math.max(2, Math.min(6, Math.floor(footWidth / (widest + 28))))
  const legendRows = Math.ceil(model.legend.length / legendColumns)
  const reckoning = breakRunningText(model.reckoning, type.tinyText, {
    width: footWidth,
    hyphenate: lang,
  })
  const signs = planSigns(model, footWidth)
  const small = (signs.length + reckoning.length) * smallStep + 0.25
  const blocks = [encounters.length, more.length, legendRows, small].filter((count) => count > 0)
  const lines = Math.ceil(
    blocks.reduce((sum, count) => sum + count, 0) + (blocks.length - 1) * 0.5 + 0.25,
  )
  return {
    encounters,
    more,
    legendColumns,
    legendRows,
    signs,
    reckoning,
    textLines: lines,
    lines: Math.max(lines, smallMonthLines),
  }
}

/** Gives every fast a lane of its own, school holidays the lowest. */
function assignLanes(model: SheetModel): Lane[] {
  const lanes: Lane[] = model.schoolHolidays.map((holidays) => ({
    span: undefined,
    name: holidays.name,
    first: holidays.first,
    last: holidays.last,
    lane: 0,
  }))
  const start = lanes.length > 0 ? 1 : 0
  const sorted = [...model.spans].sort((a, b) => a.first - b.first || b.last - a.last)
  for (const span of sorted) {
    let lane = start
    // Two days between neighbours in one lane, so that the label of the second has air.
    while (
      lanes.some(
        (other) =>
          other.lane === lane && other.first - 1 <= span.last && other.last + 1 >= span.first,
      )
    ) {
      lane++
    }
    lanes.push({ span, name: span.name, first: span.first, last: span.last, lane })
  }
  return lanes
}
