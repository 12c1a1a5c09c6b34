import { addDays, calendars, gregorianDay, isoDate, moment } from '@interkalender/core'
import { newMoonAtOrAfter, solarLongitudeAtOrAfter } from '@interkalender/core/astronomy'
import { circle, draw, englishMonths, type Figure, line, rect, shortDate, text } from './draw.ts'

const chinese = () => calendars.find(({ id }) => id === 'chinese')!

/** The months of the Chinese year 2025, their new moons, and the solar terms that number them. */
export function leapMonth(): Figure {
  const calendar = chinese()
  const from = gregorianDay(2025, 1, 20)
  const till = gregorianDay(2026, 2, 25)
  const left = 24
  const width = 652
  const x = (d: number) => left + ((d - from) / (till - from)) * width
  const top = 56
  const shapes: string[] = []
  for (let m = 0; m < 13; m++) {
    const d = gregorianDay(2025, 2 + m, 1)
    const name = englishMonths[(m + 1) % 12] ?? ''
    if (d > from && d < till)
      shapes.push(
        line(x(d), top - 34, x(d), top + 118),
        text(x(d) + 3, top - 26, name.slice(0, 3), 'soft small'),
      )
  }
  let leap = ''
  for (
    let d = calendar.toDay({ year: 2025, month: 1, day: 1 });
    calendar.fromDay(d).year === 2025;
  ) {
    const { month, leap: isLeap } = calendar.fromDay(d)
    const length = calendar.daysInMonth(2025, month, isLeap)
    if (isLeap) leap = shortDate(isoDate(d))
    shapes.push(
      ...(isLeap ? [rect(x(d), top, x(d + length) - x(d), 40, 'hatch')] : []),
      rect(x(d), top, x(d + length) - x(d), 40, 'edge'),
      ...(isLeap ? [circle((x(d) + x(d + length)) / 2, top + 20, 13, 'on')] : []),
      text((x(d) + x(d + length)) / 2, top + 25, isLeap ? `${month}′` : month, 'mid strong'),
      circle(x(newMoonAtOrAfter(moment(d - 1.5)) + 8 / 24), top, 4),
    )
    d = addDays(d, length)
  }
  // The major terms: every thirty degrees of the sun's way.
  for (let k = 0; k < 13; k++) {
    const longitude = (330 + 30 * k) % 360
    const at = solarLongitudeAtOrAfter(longitude, moment(from + 20 + 30 * k)) + 8 / 24
    shapes.push(
      line(x(at), top + 46, x(at), top + 66, 'ink'),
      text(x(at), top + 82, `${longitude}°`, 'soft mid small'),
    )
  }
  shapes.push(
    circle(left + 6, top + 108, 4),
    text(left + 16, top + 112, 'new moon, Beijing'),
    line(left + 170, top + 100, left + 170, top + 116, 'ink'),
    text(left + 178, top + 112, 'the sun reaches a multiple of 30° (major solar term)'),
  )
  return draw({
    name: 'leap-month',
    title: 'The Chinese year 2025: twelve months and a leap month',
    description: `Thirteen months from new moon to new moon, and below them the moments at which the sun has gone another 30 degrees. Each numbered month has such a moment; the month that begins on ${leap} has none, and repeats the number 6 as a leap month.`,
    width: 700,
    height: top + 126,
    shapes,
  })
}

/** One new moon, four midnights: why the East Asian new years can lie a day apart. */
export function midnights(): Figure {
  const newMoon = newMoonAtOrAfter(moment(gregorianDay(2007, 2, 15)))
  const zones = [
    ['Hanoi', 7, 'vietnamese'],
    ['Beijing', 8, 'chinese'],
    ['Seoul', 9, 'korean'],
  ] as const
  const left = 90
  const width = 520
  const from = Math.floor(newMoon) + 13 / 24 // UT
  const x = (m: number) => left + ((m - from) / (6 / 24)) * width
  const top = 40
  const shapes: string[] = []
  const days: string[] = []
  zones.forEach(([city, hours, id], i) => {
    const y = top + 46 * i
    const midnight = Math.floor(newMoon) + 1 - hours / 24
    const calendar = calendars.find((one) => one.id === id)!
    const start = calendar.toDay({ year: 2007, month: 1, day: 1 })
    days.push(`${city} ${shortDate(isoDate(start))}`)
    shapes.push(
      text(left - 14, y + 22, city, 'end strong'),
      rect(left, y, x(midnight) - left, 34, start < midnight ? 'chosen' : 'edge'),
      rect(x(midnight), y, left + width - x(midnight), 34, start > midnight ? 'chosen' : 'edge'),
      text(
        (left + x(midnight)) / 2,
        y + 22,
        shortDate(isoDate(Math.floor(newMoon) as never)),
        'mid',
      ),
      text(
        (x(midnight) + left + width) / 2,
        y + 22,
        shortDate(isoDate((Math.floor(newMoon) + 1) as never)),
        'mid',
      ),
    )
  })
  shapes.push(
    line(x(newMoon), top - 12, x(newMoon), top + 132, 'ink'),
    circle(x(newMoon), top - 14, 4.5),
    text(x(newMoon) + 9, top - 10, 'new moon'),
    text(left, top + 154, 'framed: the first day of the year', 'soft'),
  )
  return draw({
    name: 'midnights',
    title: 'One new moon, three midnights: the new year of 2007',
    description: `The hours round the new moon of 17 February 2007, in the time of Hanoi, Beijing and Seoul. In Hanoi it is before midnight, in Beijing and Seoul after it. First days of the year: ${days.join(', ')}.`,
    width: 640,
    height: top + 164,
    shapes,
  })
}
