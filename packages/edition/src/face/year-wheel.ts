import { addDays, type Day, gregorianDay, isoDate, mod, weekdayOf } from '@interkalender/core'
import type { CalendarYear, FeastView } from '../calendar-year.ts'
import { editionSpan } from '../span.ts'
import { type GroupName, groupOf, groupOrder } from './groups.ts'

/** A point; the wheel's middle is the origin, its rim the unit circle, `y` goes down. */
export type WheelPoint = readonly [x: number, y: number]

/**
 * An outline as steps that SVG and PDF both know: two numbers move or draw a line to a point, six
 * draw a cubic curve; the first step moves, and the outline closes itself.
 */
export type Outline = readonly (readonly number[])[]

/** A month on the rim. Turns are parts of a whole turn, clockwise from the top. */
export interface WheelMonth {
  readonly year: number
  /** 1…12 */
  readonly month: number
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The ring of a group of traditions. */
export interface WheelRing {
  readonly group: GroupName
  readonly inner: number
  readonly outer: number
  /** The radii on which its feasts lie, from the rim inwards. */
  readonly threads: readonly number[]
}

/** A feast on its ring: a lozenge for a day or two, a float for more. */
export interface WheelFeast {
  readonly feast: FeastView
  /** ISO 8601, its first full day. */
  readonly date: string
  readonly group: GroupName
  readonly long: boolean
  readonly major: boolean
  /** Mourning and remembrance: drawn as an outline. */
  readonly quiet: boolean
  readonly outline: Outline
}

/** A day to be named at the rim. */
export interface WheelLabel {
  readonly date: string
  /** The middle of its day, and where its words have room. */
  readonly at: number
  readonly turn: number
  readonly feasts: readonly FeastView[]
}

/** The feasts of all traditions round the year. */
export interface YearWheel {
  /** The turns at which the first day begins and the last one ends. */
  readonly from: number
  readonly to: number
  readonly months: readonly WheelMonth[]
  readonly rings: readonly WheelRing[]
  readonly feasts: readonly WheelFeast[]
  /** Where every day begins. */
  readonly days: readonly number[]
  /** Where every Monday begins. */
  readonly weeks: readonly number[]
  readonly labels: readonly WheelLabel[]
  /** Days that found no room at the rim: where it is most crowded, those with the fewest feasts. */
  readonly unnamed: readonly Omit<WheelLabel, 'turn'>[]
}

/** How a wheel is drawn; radii are parts of the radius of its rim. */
export interface WheelOptions {
  /** The rings lie between these radii; 0.36 and 0.9 by default. */
  readonly inner?: number
  readonly outer?: number
  /** Part of a turn that is left open at the top, between the last day and the first; none by default. */
  readonly seam?: number
  /** How much of a turn the words of a day need at the least; 1/200 by default. */
  readonly labelRoom?: number
  /** Which feasts are named at the rim; those that are major and begin in the year by default. */
  readonly isNamed?: (feast: FeastView) => boolean
}

/** A feast of so many days is a float. */
const longFrom = 3
/** White between two rings, in threads. */
const ringGap = 0.9

/**
 * The geometry of the year wheel: the cloth of all months rolled round the year. Days go clockwise
 * from the top, every group of traditions is a ring in the order of the cloth, a feast is a lozenge
 * on its day, a long feast or a fast a float along its days. Where feasts of a group would lie on
 * one another, its ring has more threads. All lengths are parts of the rim's radius; nothing is
 * drawn here, so that paper and page show the same wheel.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * yearWheel(createCalendarYear(edition, sheets, data)).days.length // => 365
 */
export function yearWheel(year: CalendarYear, options: WheelOptions = {}): YearWheel {
  const { inner = 0.36, outer = 0.9, seam = 0, labelRoom = 1 / 200 } = options
  const { isNamed = (feast) => feast.importance === 'major' } = options
  const { first, last } = editionSpan(year.edition)
  const count = last - first + 1
  // In this order a wheel without a seam is divided by days without a rest.
  const turnOf = (day: Day) => seam / 2 + ((day - first) / count) * (1 - seam)
  const days = Array.from({ length: count }, (_, i) => turnOf(addDays(first, i)))

  const byGroup = new Map<GroupName, FeastView[]>()
  for (const feast of year.feasts) {
    const group = groupOf(feast.tradition)
    byGroup.set(group, [...(byGroup.get(group) ?? []), feast])
  }
  const groups = groupOrder.filter((group) => byGroup.has(group))
  const threads = groups.map((group) => threadsOf(byGroup.get(group)!, first, last))
  const total = threads.reduce((sum, list) => sum + list.length, (groups.length - 1) * ringGap)
  const step = (outer - inner) / Math.max(1, total)
  const rings: WheelRing[] = []
  const feasts: WheelFeast[] = []
  let at = outer
  groups.forEach((group, index) => {
    const lines = threads[index]!
    const radii = lines.map((_, line) => at - (line + 0.5) * step)
    rings.push({ group, inner: at - lines.length * step, outer: at, threads: radii })
    lines.forEach((line, i) => {
      for (const feast of line) {
        feasts.push(toWheelFeast(feast, group, { radius: radii[i]!, step, first, last, turnOf }))
      }
    })
    at -= (lines.length + ringGap) * step
  })

  const named = year.feasts.filter((feast) => feast.start >= first && isNamed(feast))
  return {
    from: turnOf(first),
    to: turnOf(addDays(last, 1)),
    months: year.months.map(({ year: of, month, name }) => ({
      year: of,
      month,
      name,
      from: turnOf(gregorianDay(of, month, 1)),
      to: turnOf(gregorianDay(of, month + 1, 1)),
    })),
    rings,
    feasts,
    days,
    weeks: days.filter((_, i) => weekdayOf(addDays(first, i)) === 1),
    ...labelsOf(named, turnOf, labelRoom),
  }
}

/** A lozenge is wider than its day, so that it is seen: this much on either side. */
const sides = { major: 2.1, minor: 1.4 }

/** The days that a feast covers on its thread, with the air around it. */
function room(feast: FeastView, first: Day, last: Day): readonly [number, number] {
  const wide = feast.importance === 'major' ? sides.major : sides.minor
  const end = Math.min(last, feast.start + feast.days - 1)
  const start = Math.max(first, feast.start)
  return isLong(feast) ? [start - 0.5, end + 0.5] : [start - wide, end + wide]
}

/** Lays the feasts of a group on as few threads as they need, fasts innermost. */
function threadsOf(feasts: readonly FeastView[], first: Day, last: Day): FeastView[][] {
  const lines: { readonly long: boolean; readonly feasts: FeastView[]; end: number }[] = []
  const sorted = [...feasts].sort(
    (a, b) => Number(isLong(a)) - Number(isLong(b)) || a.start - b.start || (a.id < b.id ? -1 : 1),
  )
  for (const feast of sorted) {
    const [start, end] = room(feast, first, last)
    const long = isLong(feast)
    const free = lines.find((line) => line.long === long && line.end < start)
    if (free) {
      free.feasts.push(feast)
      free.end = end
    } else lines.push({ long, feasts: [feast], end })
  }
  return lines.map((line) => line.feasts)
}

const isLong = (feast: FeastView) => feast.days >= longFrom

function toWheelFeast(
  feast: FeastView,
  group: GroupName,
  place: {
    readonly radius: number
    readonly step: number
    readonly first: Day
    readonly last: Day
    readonly turnOf: (day: Day) => number
  },
): WheelFeast {
  const { radius, step, first, last, turnOf } = place
  const from = turnOf(Math.max(first, feast.start) as Day)
  const to = turnOf((Math.min(last, feast.start + feast.days - 1) + 1) as Day)
  const long = isLong(feast)
  const major = feast.importance === 'major'
  return {
    feast,
    date: isoDate(feast.start),
    group,
    long,
    major,
    quiet: feast.tone === 'remembrance' || feast.tone === 'mourning',
    outline: long
      ? float(from, to, radius, step * 0.44)
      : lozenge((from + to) / 2, radius, step * (major ? 0.8 : 0.55)),
  }
}

/**
 * A point at a turn and a radius.
 *
 * @example
 * wheelPoint(0, 1) // => [0, -1]
 */
export function wheelPoint(turn: number, radius: number): WheelPoint {
  const angle = 2 * Math.PI * turn
  return [radius * Math.sin(angle), -radius * Math.cos(angle)]
}

/** A lozenge with its middle at a turn and a radius; `half` from its middle to a corner. */
function lozenge(turn: number, radius: number, half: number): Outline {
  const aside = half / (2 * Math.PI * radius)
  return [
    wheelPoint(turn, radius + half),
    wheelPoint(turn + aside, radius),
    wheelPoint(turn, radius - half),
    wheelPoint(turn - aside, radius),
  ]
}

/** A band along the days, tapered at both ends like a shuttle. */
function float(from: number, to: number, radius: number, half: number): Outline {
  const taper = Math.min((to - from) / 3, half / (2 * Math.PI * radius))
  return [
    wheelPoint(from, radius),
    ...ringArc(from + taper, to - taper, radius + half),
    wheelPoint(to, radius),
    ...ringArc(to - taper, from + taper, radius - half),
  ]
}

/**
 * An arc around the wheel's middle: a line to its first point and cubic curves of an eighth of a
 * turn at most (they leave the circle by less than a millionth of its radius).
 *
 * @example
 * ringArc(0, 0.25, 1).length // => 3
 */
export function ringArc(from: number, to: number, radius: number): Outline {
  const parts = Math.max(1, Math.ceil(Math.abs(to - from) * 8))
  const step = (to - from) / parts
  const k = (4 / 3) * Math.tan((Math.PI * step) / 2)
  const steps: number[][] = [[...wheelPoint(from, radius)]]
  for (let i = 0; i < parts; i++) {
    const [x0, y0] = wheelPoint(from + i * step, radius)
    const [x1, y1] = wheelPoint(from + (i + 1) * step, radius)
    steps.push([x0 - k * y0, y0 + k * x0, x1 + k * y1, y1 - k * x1, x1, y1])
  }
  return steps
}

/**
 * A part of a ring between two turns and two radii.
 *
 * @example
 * ringPart(0, 0.1, 0.5, 1)[0] // => [0, -1]
 */
export function ringPart(from: number, to: number, inner: number, outer: number): Outline {
  return [...ringArc(from, to, outer), ...ringArc(to, from, inner)]
}

/**
 * An outline as the `d` of an SVG path, for a rim of that radius.
 *
 * @example
 * svgPath([[0, -1], [1, 0], [-1, 0]], 100) // => 'M0 -100L100 0L-100 0Z'
 */
export function svgPath(outline: Outline, radius: number): string {
  const number = (value: number) => String(Math.round(value * radius * 100) / 100 + 0)
  const steps = outline.map((step, i) => {
    const letter = i === 0 ? 'M' : step.length === 6 ? 'C' : 'L'
    return `${letter}${step.map(number).join(' ')}`
  })
  return `${steps.join('')}Z`
}

/** So much of the rim the words may take; the rest is air. */
const fullest = 0.97

/**
 * One label for each day that has something to name, moved aside until each has its room. Where the
 * rim is too short for all, days lose their words: the one that would stand farthest from its day, and
 * of its neighbours the one with the fewest feasts, whatever their tradition.
 */
function labelsOf(
  feasts: readonly FeastView[],
  turnOf: (day: Day) => number,
  room: number,
): Pick<YearWheel, 'labels' | 'unnamed'> {
  const byDay = new Map<Day, FeastView[]>()
  for (const feast of feasts) byDay.set(feast.start, [...(byDay.get(feast.start) ?? []), feast])
  const all = [...byDay.keys()]
    .sort((a, b) => a - b)
    .map((day) => ({
      date: isoDate(day),
      at: (turnOf(day) + turnOf(addDays(day, 1))) / 2,
      feasts: byDay.get(day)!,
    }))
  const kept = [...all]
  const place = () =>
    spread(
      kept.map(({ at }) => at),
      room,
    )
  while (kept.length > Math.max(1, Math.floor(fullest / room))) {
    const moved = place().map((turn, i) => awayFrom(turn, kept[i]!.at))
    const farthest = moved.indexOf(Math.max(...moved))
    const near = [-2, -1, 0, 1, 2].map((step) => mod(farthest + step, kept.length))
    const fewest = Math.min(...near.map((i) => kept[i]!.feasts.length))
    const gone = near.find((i) => kept[i]!.feasts.length === fewest)!
    kept.splice(gone, 1)
  }
  const turns = place()
  return {
    labels: kept.map((label, i) => ({ ...label, turn: turns[i]! })),
    unnamed: all.filter((label) => !kept.includes(label)),
  }
}

/** The shorter way round between two turns. */
const awayFrom = (a: number, b: number) => Math.min(mod(a - b, 1), mod(b - a, 1))

/**
 * Places on a circle, moved as little as possible (by least squares) so that neighbours keep a
 * distance. The circle is cut at the widest gap; what is moved over the cut comes round again.
 */
function spread(places: readonly number[], distance: number): number[] {
  const count = places.length
  if (count < 2) return [...places]
  let cut = 0
  let widest = -1
  places.forEach((place, i) => {
    const gap = mod(place - places[(i + count - 1) % count]!, 1)
    if (gap > widest) {
      widest = gap
      cut = i
    }
  })
  const order = places.map((_, i) => (cut + i) % count)
  // Without the distances the places have to grow only: pools of neighbours share their mean.
  const pools: { sum: number; size: number }[] = []
  order.forEach((index, i) => {
    const place = places[index]! + (index < cut ? 1 : 0)
    pools.push({ sum: place - i * distance, size: 1 })
    while (pools.length > 1) {
      const [a, b] = [pools.at(-2)!, pools.at(-1)!]
      if (a.sum / a.size <= b.sum / b.size) break
      pools.splice(-2, 2, { sum: a.sum + b.sum, size: a.size + b.size })
    }
  })
  const moved = new Array<number>(count)
  let i = 0
  for (const { sum, size } of pools) {
    for (let j = 0; j < size; j++, i++) {
      moved[order[i]!] = mod(sum / size + i * distance, 1)
    }
  }
  return moved
}
