import {
  breakRunningText,
  breakSpans,
  breakText,
  type Span,
  type SpanLine,
} from '../engine/paragraph.ts'
import type { ShapedLine } from '../engine/shape.ts'
import { withFeastSize } from '../themes/theme.ts'
import { type CellPlan, maxLines, planCell } from './cell-plan.ts'
import { dayGutter, smallStep } from './geometry.ts'
import { type LegendPlan, type PlacedSign, planLegend, planSigns } from './legend.ts'
import type { SheetDay, SheetFeast, SheetModel, SheetSpan } from './model.ts'
import { planPortrait } from './portrait-plan.ts'

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
  readonly legend: LegendPlan
  /** Between two of its parts, in lines. */
  readonly air: number
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
/** Equal weeks are never lower than six lines, and no taller than ten. */
const evenLeast = 6
const calmest = 10
/** A week with a very full day and bars may take so many. */
const tallest = 12
/** White between the weeks and the foot, in lines. */
const footSpace = 1.2

/** A sheet with its plan. */
export interface FittedSheet {
  readonly model: SheetModel
  readonly plan: SheetPlan
}

/** From one size of the feasts to the next smaller one that is tried, in points. */
const sizeStep = 0.5

/**
 * Plans a sheet with its feasts as large as the theme asks. If that would send any to the foot, the
 * foot is set closer; then the feasts smaller, down to the smallest size the theme allows; then names
 * lose what stands in brackets. What finds no room even then is listed.
 */
export function fitSheet(model: SheetModel): FittedSheet {
  const [largest, smallest] = model.look.theme.sizes.feast
  let best: FittedSheet | undefined
  for (let size = largest; ; size = Math.max(smallest, size - sizeStep)) {
    const tried = { ...model, look: withFeastSize(model.look, size) }
    for (const dense of [false, true]) {
      const plan = planSheet(tried, dense)
      if (!best || costIn(plan) < costIn(best.plan)) best = { model: tried, plan }
      if (costIn(best.plan) === 0) return best
    }
    if (size <= smallest) return best!
  }
}

/** Plans a sheet. A meeting by chance is told only where that costs no feast its place. */
export function planSheet(model: SheetModel, dense = false): SheetPlan {
  const plan = planWeeks(model, dense)
  if (model.meetings.length === 0) return plan
  const told = planWeeks({ ...model, encounters: [...model.encounters, ...model.meetings] }, dense)
  const isAsGood = costIn(told) <= costIn(plan) && told.report.length <= plan.report.length
  return isAsGood ? told : plan
}

/**
 * Finds heights for the weeks that leave room for the foot. Equal weeks are calmest; if they hide a
 * feast, quiet weeks lend their lines to full ones; what finds no room even then goes to the foot.
 */
function planWeeks(model: SheetModel, dense: boolean): SheetPlan {
  const { gridTop, pitch, numeralDrop, feastDrop, laneHeight } = model.look.geometry
  const lanes = assignLanes(model)
  const laneRoom = model.weeks.map((week) => {
    const days = week.days.filter((day) => day.inMonth).map((day) => day.day)
    return roomOfLanes(lanes, laneHeight, days[0]!, days.at(-1)!)
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
    plan.tops.at(-1)! + (footSpace + plan.foot.lines - 1) * pitch <= bottom
  // A week is never so low that its first feast would stand on the bars below it.
  const least = model.weeks.map((week, index) => {
    const filled = week.days.some((day) => day.inMonth && day.feasts.length > 0)
    const needed = (filled ? feastDrop + 4 : numeralDrop + 6) + laneRoom[index]!
    return Math.ceil((needed / pitch) * 2) / 2
  })
  const at = (lines: readonly number[]) => planAt(model, { lines, lanes, laneRoom, dense }, cell)
  for (let lines = calmest; lines >= evenLeast; lines--) {
    const plan = at(least.map((count) => Math.max(lines, Math.ceil(count))))
    if (!fits(plan)) continue
    if (costIn(plan) === 0) return plan
    break
  }
  const week = (index: number, height: number): number =>
    costOf(planWeek(model.weeks[index]!, height * pitch, { model, lanes, cell }))
  const choices = model.weeks.map((_, index) => choicesOf(least[index]!, (h) => week(index, h)))
  // The more feasts stand at the foot, the less room it leaves: that is found by trying.
  const most = Math.floor((2 * (bottom - gridTop)) / pitch) / 2
  let lines = [...least]
  let plan = at(lines)
  for (let room = most; room > 0; room -= 0.5) {
    const chosen = leastCost(choices, room)
    if (!chosen) break
    const tried = at(chosen)
    if (!fits(tried)) continue
    plan = tried
    lines = chosen
    break
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

/** A height of a week, in lines, and what it costs. */
interface Choice {
  readonly lines: number
  readonly cost: number
}

/** The heights of a week that are worth their lines: each costs less than the one before. */
function choicesOf(least: number, costAt: (lines: number) => number): Choice[] {
  const choices: Choice[] = [{ lines: least, cost: costAt(least) }]
  for (let lines = least + 0.5; lines <= tallest && choices.at(-1)!.cost > 0; lines += 0.5) {
    const cost = costAt(lines)
    if (cost < choices.at(-1)!.cost) choices.push({ lines, cost })
  }
  return choices
}

/**
 * One choice for every week, so that together they take no more than the room and cost as little as
 * can be; of equals the lowest. Undefined if even the lowest weeks find no room.
 */
function leastCost(weeks: readonly (readonly Choice[])[], room: number): number[] | undefined {
  let ways: { readonly lines: readonly number[]; readonly sum: number; readonly cost: number }[] = [
    { lines: [], sum: 0, cost: 0 },
  ]
  for (const choices of weeks) {
    // Of the ways that take the same room only the best is followed.
    const best = new Map<number, (typeof ways)[number]>()
    for (const way of ways) {
      for (const { lines, cost } of choices) {
        const sum = way.sum + lines
        const total = way.cost + cost
        if (sum > room || total >= (best.get(sum)?.cost ?? Number.POSITIVE_INFINITY)) continue
        best.set(sum, { lines: [...way.lines, lines], sum, cost: total })
      }
    }
    ways = [...best.values()]
  }
  const [first] = ways.sort((a, b) => a.cost - b.cost || a.sum - b.sum)
  return first && [...first.lines]
}

/** The height that the lanes of some days need at the bottom of their cells. */
function roomOfLanes(
  lanes: readonly Lane[],
  laneHeight: number,
  first: number,
  last: number,
): number {
  const top = lanes
    .filter((lane) => lane.first <= last && lane.last >= first)
    .reduce((high, lane) => Math.max(high, lane.lane + 1), 0)
  return top === 0 ? 0 : top * laneHeight + 1.5
}

/**
 * What is left over: weeks come back to the baseline grid, and then the lowest grow, as long as their
 * own names or their calm gain by it.
 */
function withSpareLines(
  plan: SheetPlan,
  chosen: readonly number[],
  at: (lines: readonly number[]) => SheetPlan,
  fits: (plan: SheetPlan) => boolean,
): SheetPlan {
  let lines = [...chosen]
  let best = plan
  const grow = (week: number, to: number): boolean => {
    const taller = lines.map((count, i) => (i === week ? to : count))
    const tried = at(taller)
    if (!fits(tried) || costIn(tried) > costIn(best)) return false
    lines = taller
    best = tried
    return true
  }
  for (const week of lines.keys()) grow(week, Math.ceil(lines[week]!))
  const open = new Set(lines.keys())
  while (open.size > 0) {
    const [lowestOpen] = [...open].sort((a, b) => lines[a]! - lines[b]!)
    const week = lowestOpen!
    if (lines[week]! >= calmest || !grow(week, lines[week]! + 1)) open.delete(week)
  }
  return best
}

/** What full cells cost their readers: a feast at the foot far more than a name without its brackets. */
const costOf = (cells: readonly CellPlan[]) =>
  cells.reduce((sum, cell) => sum + 100 * cell.hidden.length + shortIn(cell), 0)
const shortIn = (cell: CellPlan) => cell.feasts.filter(({ short }) => short).length
const costIn = (plan: SheetPlan) => costOf(plan.cells.flat())

/** The cells of a week of a height. */
function planWeek(
  week: SheetModel['weeks'][number],
  height: number,
  {
    model,
    lanes,
    cell,
  }: {
    readonly model: SheetModel
    readonly lanes: readonly Lane[]
    readonly cell: (day: SheetDay, lines: number) => CellPlan
  },
): readonly CellPlan[] {
  const { feastDrop, laneHeight, pitch } = model.look.geometry
  return week.days.map((day) => {
    // A day without bars of its own may use the room of its neighbours' bars.
    const room = height - feastDrop - roomOfLanes(lanes, laneHeight, day.day, day.day) - 4
    return cell(day, Math.max(1, Math.min(maxLines, 1 + Math.floor(room / pitch))))
  })
}

/** The last line of the foot: on stacked sheets the portrait stands below it. */
export function footLine(model: SheetModel): number {
  const { lastLine, arrangement } = model.look.geometry
  return arrangement === 'stacked' ? lastLine - planPortrait(model).lines - 4 : lastLine
}

function planAt(
  model: SheetModel,
  weeks: {
    readonly lines: readonly number[]
    readonly lanes: readonly Lane[]
    readonly laneRoom: readonly number[]
    readonly dense: boolean
  },
  cell: (day: SheetDay, lines: number) => CellPlan,
): SheetPlan {
  const { lines, lanes, laneRoom, dense } = weeks
  const { gridTop, pitch } = model.look.geometry
  const report: string[] = []
  const heights = lines.map((count) => count * pitch)
  const tops = [gridTop]
  for (const height of heights) tops.push(tops.at(-1)! + height)
  const cells = model.weeks.map((week, index) =>
    planWeek(week, heights[index]!, { model, lanes, cell }),
  )
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
      const short = cell.feasts.filter((placed) => placed.short).map(({ feast }) => feast.name)
      if (short.length > 0) {
        report.push(`${day.date}: without what stands in brackets: ${short.join(', ')}`)
      }
      dropped += cell.droppedOwnNames
    })
  })
  if (dropped > 0) {
    report.push(`${model.title} ${model.year}: ${dropped} own-script names found no room`)
  }
  return { heights, tops, cells, lanes, laneRoom, foot: planFoot(model, hidden, dense), report }
}

function planFoot(
  model: SheetModel,
  hidden: readonly { readonly day: number; readonly feasts: readonly SheetFeast[] }[],
  dense: boolean,
): FootPlan {
  const { lang } = model.words
  const { type, geometry } = model.look
  const { arrangement, footWidth } = geometry
  const air = dense ? 0.35 : 0.5
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
  const legend = planLegend(model, footWidth, dense)
  const reckoning = breakRunningText(model.reckoning, type.tinyText, {
    width: footWidth,
    hyphenate: lang,
  })
  const signs = planSigns(model, footWidth)
  const small = (signs.length + reckoning.length) * smallStep + 0.25
  const blocks = [encounters.length, more.length, legend.rows, small].filter((count) => count > 0)
  const lines = Math.ceil(
    blocks.reduce((sum, count) => sum + count, 0) + (blocks.length - 1) * air + 0.25,
  )
  return {
    encounters,
    more,
    legend,
    air,
    signs,
    reckoning,
    textLines: lines,
    // The small months stand beside it, but for those of a column.
    lines: arrangement === 'column' ? lines : Math.max(lines, smallMonthLines),
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
