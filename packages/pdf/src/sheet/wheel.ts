import { type Outline, ringArc, wheelPoint, type YearWheel } from '@interkalender/edition'
import type { CalendarDocument } from '../engine/document.ts'
import { type ShapedLine, shapeLine, type TextStyle } from '../engine/shape.ts'
import { black, grey, line as hairline, tinted, white } from '../palette.ts'
import type { Look } from '../themes/theme.ts'

/** Where a wheel stands on the sheet: its middle, the radius of its rim, and the room for names. */
export interface WheelPlace {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly names: number
}

/** The months' arcs, in parts of the radius, and the white between two, in parts of a turn. */
const rim = 0.02
const hair = 0.0006
/** Where the names of the months stand, below their arcs. */
const monthNames = 0.947

/** Paints the year wheel: months, weeks, a ring for every group, its feasts, and their names around. */
export function paintWheel(
  document: CalendarDocument,
  wheel: YearWheel,
  look: Look,
  lang: string,
  place: WheelPlace,
): void {
  const { x, y, radius } = place
  const { theme, type } = look
  document.raw(`q 1 0 0 1 ${f(x)} ${f(y)} cm`)
  // Arcs and rings are broad strokes: nothing is filled on which a name does not stand.
  for (const { month, from, to } of wheel.months) {
    const width = rim * radius
    document.ink(theme.monthInks[month - 1]!, true)
    document.raw(`0 J ${f(width)} w ${arc(from + hair, to - hair, radius - width / 2)} S`)
  }
  for (const { group, inner, outer } of wheel.rings) {
    document.ink(tinted(theme.groups[group].ink, 0.14), true)
    document.raw(`${f((outer - inner) * radius)} w ${arc(0, 1, ((inner + outer) / 2) * radius)} S`)
  }
  const [first, last] = [wheel.rings.at(-1)?.inner ?? 0.4, wheel.rings[0]?.outer ?? 0.9]
  document.ink(white, true)
  document
    .lineWidth(0.35)
    .raw(`${wheel.weeks.map((turn) => ray(turn, first, last, radius)).join(' ')} S`)
  document.ink(hairline, true)
  document.raw(`0.5 w ${wheel.months.map(({ from }) => ray(from, first, 1, radius)).join(' ')} S`)
  for (const { group, outline, quiet } of wheel.feasts) {
    const { ink } = theme.groups[group]
    if (quiet)
      document
        .ink(white)
        .ink(black, true)
        .raw(`0.5 w ${path(outline, radius, 'B')}`)
    else document.ink(ink).raw(path(outline, radius, 'f'))
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
  paintNames(document, wheel, type.tiny, lang, place)
  document.raw('Q')
}

/** The days around the rim: their names, read from the middle outwards or towards it. */
function paintNames(
  document: CalendarDocument,
  wheel: YearWheel,
  type: TextStyle,
  lang: string,
  { radius, names }: WheelPlace,
): void {
  const style = { ...type, lang }
  for (const label of wheel.labels) {
    const line = nameLine(
      Number(label.date.slice(8)),
      label.feasts.map(({ name }) => name),
      style,
      names - 16,
    )
    const from = wheelPoint(label.at, radius * 1.006)
    const knee = wheelPoint(label.turn, radius + 10)
    document.ink(hairline, true)
    document.lineWidth(0.25).raw(`${pair(from)} m ${pair(knee)} l S`)
    const left = label.turn > 0.5
    turned(document, label.turn + (left ? 0.25 : -0.25), () => {
      const start = radius + 13
      document.setLine(line, left ? -start - line.width : start, 0.33 * type.size, grey)
    })
  }
}

/** „21 Naw-Rúz · Newroz +2“: as many names of a day as have room, without what stands in brackets. */
function nameLine(
  day: number,
  feasts: readonly string[],
  style: TextStyle,
  width: number,
): ShapedLine {
  const names = feasts.map((name) => name.replace(/\s*\([^)]*\)$/, ''))
  const told = (count: number) => {
    const rest = names.length - count
    return `${day}\u2002${names.slice(0, count).join(' · ')}${rest > 0 ? ` +${rest}` : ''}`
  }
  for (let count = names.length; count > 1; count--) {
    const line = shapeLine(told(count), style)
    if (line.width <= width) return line
  }
  const line = shapeLine(told(1), style)
  // A name longer than the room is set a little smaller, and not cut.
  const size = Math.max(smallestName, (style.size * width) / line.width)
  return line.width <= width ? line : shapeLine(told(1), { ...style, size })
}

const smallestName = 5.2

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
