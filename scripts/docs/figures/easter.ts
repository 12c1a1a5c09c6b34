import { easter, gregorianDay, isoDate } from '@interkalender/core'
import { circle, draw, type Figure, line, shortDate, text } from './draw.ts'

const years = Array.from({ length: 16 }, (_, i) => 2024 + i)

/** Both Easters of some years, side by side. */
export function bothEasters(): Figure {
  const left = 60
  const right = 620
  const top = 46
  const step = 20
  const from = 21 // 21 March, counted from 1 March
  const till = 31 + 30 + 9 // 9 May
  const x = (year: number, day: number) =>
    left + ((day - gregorianDay(year, 3, 1) + 1 - from) / (till - from)) * (right - left)
  const shapes = [
    [22, 'March 22'],
    [32, 'April 1'],
    [46, 'April 15'],
    [62, 'May 1'],
  ].flatMap(([day, name]) => {
    const at = left + ((Number(day) - from) / (till - from)) * (right - left)
    const [month = '', of = ''] = String(name).split(' ')
    return [
      line(at, top - 14, at, top + step * years.length),
      text(at, top - 22, `${of} ${month}`, 'soft mid'),
    ]
  })
  let together = 0
  years.forEach((year, i) => {
    const y = top + step * i
    const west = easter('western', year)
    const east = easter('julian', year)
    if (west === east) together++
    shapes.push(
      text(left - 12, y + 4, year, 'end'),
      line(x(year, west), y, x(year, east), y, 'edge'),
      circle(x(year, east), y, west === east ? 8 : 5.5, 'ring'),
      circle(x(year, west), y, west === east ? 4 : 5.5),
    )
  })
  const foot = top + step * years.length + 16
  shapes.push(
    circle(left + 6, foot - 4, 5.5),
    text(left + 18, foot, 'by the Gregorian computus'),
    circle(left + 226, foot - 4, 5.5, 'ring'),
    text(left + 238, foot, 'by the Julian computus'),
    circle(left + 426, foot - 4, 8, 'ring'),
    circle(left + 426, foot - 4, 4),
    text(left + 440, foot, 'on one day'),
  )
  const [first = 0] = years
  const last = years.at(-1) ?? first
  return draw({
    name: 'both-easters',
    title: `Easter by both computations, ${first} to ${last}`,
    description: `For each year a dot where Easter falls by the Gregorian computus and a ring where it falls by the Julian one. In ${together} of ${years.length} years they coincide; in ${first} they are ${shortDate(isoDate(easter('western', first)))} and ${shortDate(isoDate(easter('julian', first)))}.`,
    width: 640,
    height: foot + 12,
    shapes,
  })
}
