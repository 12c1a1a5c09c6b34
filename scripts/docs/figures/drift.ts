import { calendars, gregorianDay } from '@interkalender/core'
import { draw, type Figure, line, path, text } from './draw.ts'

const calendarOf = (id: string) => {
  const found = calendars.find((one) => one.id === id)
  if (!found) throw new Error(`no calendar ${id}`)
  return found
}

/** How far the Julian and the Revised Julian calendar lie behind the Gregorian one. */
export function drift(): Figure {
  const from = 1600
  const till = 2990
  const left = 44
  const right = 620
  const top = 30
  const height = 210
  const most = 21
  const x = (year: number) => left + ((year - from) / (till - from)) * (right - left)
  const y = (days: number) => top + height - (days / most) * height
  /** Days by which 1 July of that year, written in the calendar, is later than ours. */
  const behind = (id: string, year: number) =>
    calendarOf(id).toDay({ year, month: 7, day: 1 }) - gregorianDay(year, 7, 1)
  const steps = (id: string) => {
    const points: [number, number][] = []
    for (let year = from; year <= till; year += 2) {
      const at = y(behind(id, year))
      const last = points.at(-1)
      if (last?.[1] === at && year < till) continue
      if (last) points.push([x(year), last[1]])
      points.push([x(year), at])
    }
    return points
  }
  const shapes = [
    ...[0, 10, 13, 20].flatMap((days) => [
      line(left, y(days), right, y(days)),
      text(left - 8, y(days) + 4, days, 'soft end'),
    ]),
    ...[1600, 1800, 2000, 2200, 2400, 2600, 2800].map((year) =>
      text(x(year), top + height + 32, year, 'soft mid'),
    ),
    path(steps('julian'), 'ink'),
    path(steps('revised-julian'), 'ink-b'),
    text(x(2150), y(17.4), 'Julian', 'end strong'),
    text(x(2200), y(1.2), 'Revised Julian (a day apart from 2800 to 2900)'),
    text(left - 8, top - 14, 'days behind the Gregorian calendar', 'soft'),
  ]
  return draw({
    name: 'drift',
    title: 'Days by which other Roman calendars lie behind the Gregorian one',
    description: `A staircase: the Julian calendar is ${behind('julian', 1600)} days behind in 1600, ${behind('julian', 2027)} in 2027, ${behind('julian', 2101)} from 2100 on. The Revised Julian calendar is level with the Gregorian one until 2800 and differs by ${Math.abs(behind('revised-julian', 2850))} day from then to 2900.`,
    width: 640,
    height: top + height + 44,
    shapes,
  })
}
