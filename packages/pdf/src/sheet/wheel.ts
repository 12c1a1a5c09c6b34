import {
  direction,
  type Outline,
  ringArc,
  wheelPoint,
  type YearWheel,
} from '@interkalender/edition'
import type { CalendarDocument } from '../engine/document.ts'
import type { Box } from '../engine/draw.tsx'
import { type ShapedLine, shapeLine, type TextStyle } from '../engine/shape.ts'
import { black, grey, line as hairline, tinted, white } from '../palette.ts'
import type { Look } from '../themes/theme.ts'
import { markHeight, markMiddle, markWidth, paintMark } from './marks.ts'

/** Where a wheel stands on the sheet: its middle, the radius of its rim, and the box for its names. */
export interface WheelPlace {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly box: Box
}

/** The months' arcs, in parts of the radius, and the white between two, in parts of a turn. */
const rim = 0.02
const hair = 0.0006
/** Where the names of the months stand, below their arcs. */
const monthNames = 0.947

/** Tint of the rings, and of every other one where neighbours have one ink. */
const ringTint = 0.14
const darkerTint = 0.24

/** A name at the rim, in its line. */
interface RimName {
  readonly at: number
  readonly turn: number
  readonly line: ShapedLine
}

/** A wheel with its names set, ready to be painted. */
export interface WheelPlan {
  readonly wheel: YearWheel
  readonly place: WheelPlace
  readonly names: readonly RimName[]
  /** Days that could not be named at the rim, as ISO dates. */
  readonly unnamed: readonly string[]
}

/** From the rim to the first letter of a name. */
const nameStart = 13

/**
 * How much of a turn the words of a day need around a rim, in the type of the smallest size. Arabic
 * stands taller on its line.
 */
export function labelRoom({ type }: Look, lang: string, radius: number): number {
  const line = type.tiny.size * (direction(lang) === 'rtl' ? 1.35 : 1.1)
  return line / (2 * Math.PI * (radius + nameStart))
}

/** The seam at the top is as wide as the marks that stand in it need on the innermost ring. */
export function seamOf(radius: number, inner: number): number {
  return (markWidth + 5) / (2 * Math.PI * inner * radius)
}

/** Sets the names of a wheel around its rim; what has no room there is left out and told. */
export function planWheel(
  wheel: YearWheel,
  { type }: Look,
  lang: string,
  place: WheelPlace,
): WheelPlan {
  const style = { ...type.tiny, lang }
  const unnamed = wheel.unnamed.map(({ date }) => date)
  const names: RimName[] = []
  for (const { date, at, turn, feasts } of wheel.labels) {
    const line = nameLine(Number(date.slice(8)), feasts, style, roomAt(turn, place))
    if (line) names.push({ at, turn, line })
    else unnamed.push(date)
  }
  return { wheel, place, names, unnamed: unnamed.sort() }
}

/** From the start of a name at a turn to the edge of the box for the names. */
function roomAt(turn: number, { x, y, radius, box }: WheelPlace): number {
  const [dx, dy] = wheelPoint(turn, 1)
  const reach = (at: number, way: number, low: number, high: number) =>
    Math.abs(way) < 1e-9 ? Number.POSITIVE_INFINITY : ((way > 0 ? high : low) - at) / way
  const [right, bottom] = [box.left + box.width, box.top + box.height]
  return Math.min(reach(x, dx, box.left, right), reach(y, dy, box.top, bottom)) - radius - nameStart
}

/** „21 Naw-Rúz · Newroz +2“: as many names of a day as have room, without what stands in brackets. */
function nameLine(
  day: number,
  feasts: readonly { readonly name: string }[],
  style: TextStyle,
  width: number,
): ShapedLine | undefined {
  const names = feasts.map(({ name }) => name.replace(/\s*\([^)]*\)$/, ''))
  const told = (shown: readonly string[]) => {
    const rest = names.length - shown.length
    const line = shapeLine(`${day}\u2002${shown.join(' · ')}${rest > 0 ? ` +${rest}` : ''}`, style)
    return line.width <= width ? line : undefined
  }
  for (let count = names.length; count > 1; count--) {
    const line = told(names.slice(0, count))
    if (line) return line
  }
  // Where the first name is too long for the room, another of that day may have it.
  for (const name of names) {
    const line = told([name])
    if (line) return line
  }
  return undefined
}

/** Paints the year wheel: months, weeks, a ring for every group, its feasts, and their names around. */
export function paintWheel(
  document: CalendarDocument,
  plan: WheelPlan,
  look: Look,
  lang: string,
): void {
  const { wheel, place } = plan
  const { x, y, radius } = place
  const { theme, type } = look
  document.raw(`q 1 0 0 1 ${f(x)} ${f(y)} cm`)
  // Arcs and rings are broad strokes: nothing is filled on which a name does not stand.
  for (const { month, from, to } of wheel.months) {
    const width = rim * radius
    document.ink(theme.monthInks[month - 1]!, true)
    document.raw(`0 J ${f(width)} w ${arc(from + hair, to - hair, radius - width / 2)} S`)
  }
  paintRings(document, wheel, look, radius)
  for (const { group, outline, quiet } of wheel.feasts) {
    const { ink } = theme.groups[group]
    if (quiet)
      document
        .ink(white)
        .ink(black, true)
        .raw(`0.5 w ${path(outline, radius, 'B')}`)
    // A thread of paper parts feasts that lie on one another.
    else
      document
        .ink(white, true)
        .ink(ink)
        .raw(`0.6 w ${path(outline, radius, 'B')}`)
  }
  const monthStyle = { ...type.caps, lang }
  for (const { name, month, from, to } of wheel.months) {
    const named = shapeLine(name, monthStyle)
    const middle = (from + to) / 2
    const below = middle > 0.25 && middle < 0.75
    turned(document, below ? middle + 0.5 : middle, () => {
      const base = (below ? monthNames : -monthNames) * radius + 0.3 * monthStyle.size
      document.setLine(named, -named.width / 2, base, theme.monthInks[month - 1]!)
    })
  }
  paintNames(document, plan, type.tiny)
  document.raw('Q')
}

/** A ring for every group, in its ink let down with paper; its mark stands in the seam before it. */
function paintRings(
  document: CalendarDocument,
  wheel: YearWheel,
  { theme }: Look,
  radius: number,
): void {
  const { rings, from, to } = wheel
  let share = ringTint
  rings.forEach(({ group, inner, outer }, index) => {
    const { ink } = theme.groups[group]
    const above = rings[index - 1]
    // Neighbours of one ink are told apart by their tints, so that the eye keeps to its ring.
    const sameInk = above !== undefined && theme.groups[above.group].ink === ink
    share = sameInk && share === ringTint ? darkerTint : ringTint
    const middle = ((inner + outer) / 2) * radius
    document.ink(tinted(ink, share), true)
    document.raw(`${f((outer - inner) * radius)} w ${arc(from, to, middle)} S`)
  })
  const [first, last] = [rings.at(-1)?.inner ?? 0.4, rings[0]?.outer ?? 0.9]
  document.ink(white, true)
  document
    .lineWidth(0.35)
    .raw(`${wheel.weeks.map((turn) => ray(turn, first, last, radius)).join(' ')} S`)
  document.ink(hairline, true)
  const spokes = [...wheel.months.map((month) => month.from), to]
  document.raw(`0.5 w ${spokes.map((turn) => ray(turn, first, 1, radius)).join(' ')} S`)
  rings.forEach(({ group, inner, outer }, index) => {
    const next = rings[index + 1]?.inner ?? 2 * inner - outer
    const size = Math.min(1, ((outer - next) * 0.5 * radius) / markHeight)
    const middle = ((inner + outer) / 2) * radius
    const before = (0.5 * markWidth * size + 2.5) / (2 * Math.PI * middle)
    turned(document, from - before, () => {
      document.raw(`${f6(size)} 0 0 ${f6(size)} 0 ${f(-middle)} cm`)
      paintMark(document, { ...theme.groups[group], code: '' }, -0.5 * markWidth, markMiddle)
    })
  })
}

/** The names around the rim, read from the middle outwards or towards it. */
function paintNames(document: CalendarDocument, plan: WheelPlan, type: TextStyle): void {
  const { radius } = plan.place
  for (const { at, turn, line } of plan.names) {
    const from = wheelPoint(at, radius * 1.006)
    const knee = wheelPoint(turn, radius + 10)
    document.ink(hairline, true)
    document.lineWidth(0.25).raw(`${pair(from)} m ${pair(knee)} l S`)
    const left = turn > 0.5
    turned(document, turn + (left ? 0.25 : -0.25), () => {
      const start = radius + nameStart
      document.setLine(line, left ? -start - line.width : start, 0.33 * type.size, grey)
    })
  }
}

/** Paints in a system of axes turned clockwise. */
function turned(document: CalendarDocument, turn: number, paint: () => void): void {
  const [sin, minusCos] = wheelPoint(turn, 1)
  const cos = -minusCos
  document.raw(`q ${f6(cos)} ${f6(sin)} ${f6(-sin)} ${f6(cos)} 0 0 cm`)
  paint()
  document.raw('Q')
}

function ray(turn: number, inner: number, outer: number, radius: number): string {
  return `${pair(wheelPoint(turn, inner * radius))} m ${pair(wheelPoint(turn, outer * radius))} l`
}

const pair = ([x, y]: readonly [number, number]) => `${f(x)} ${f(y)}`

function steps(outline: Outline, radius: number): string {
  const operators = outline.map((step, i) => {
    const operator = i === 0 ? 'm' : step.length === 6 ? 'c' : 'l'
    return `${step.map((value) => f(value * radius)).join(' ')} ${operator}`
  })
  return operators.join(' ')
}

const path = (outline: Outline, radius: number, end: 'f' | 'B') =>
  `${steps(outline, radius)} h ${end}`

const arc = (from: number, to: number, radius: number) => steps(ringArc(from, to, 1), radius)

const f = (value: number) => String(Math.round(value * 100) / 100 + 0)
const f6 = (value: number) => String(Math.round(value * 1e6) / 1e6 + 0)
