import { addDays, calendars, isoDate } from '@interkalender/core'
import { draw, type Figure, rect, shortDate, text } from './draw.ts'

/** A Tibetan month day by day: numbers that come twice, and numbers that are left out. */
export function tibetanMonth(): Figure {
  const calendar = calendars.find(({ id }) => id === 'tibetan')!
  const year = 2154
  const first = calendar.toDay({ year, month: 1, day: 1 })
  const columns = 10
  const size = 60
  const left = 20
  const top = 20
  const shapes: string[] = []
  const doubled: number[] = []
  const skipped: number[] = []
  let before = 0
  let i = 0
  for (let d = first; calendar.fromDay(d).month === 1; d = addDays(d, 1), i++) {
    const { day, leapDay } = calendar.fromDay(d)
    const x = left + (i % columns) * size
    const y = top + Math.floor(i / columns) * (size + 8)
    const gap = day > before + 1
    if (leapDay) doubled.push(day)
    if (gap) skipped.push(day - 1)
    shapes.push(
      ...(leapDay ? [rect(x, y, size, size, 'hatch')] : []),
      rect(x, y, size, size, 'edge'),
      ...(leapDay ? [rect(x + 7, y + 10, size - 14, size - 18, 'on')] : []),
      text(x + size / 2, y + 27, day, 'mid strong'),
      text(
        x + size / 2,
        y + 48,
        shortDate(isoDate(d)).replace(/(\d+ \w{3})\w*/, '$1'),
        `mid soft small`,
      ),
      ...(gap
        ? [rect(x, y + 4, 4, size - 8, 'band'), text(x + 8, y + 14, `no ${day - 1}`, 'small')]
        : []),
    )
    before = day
  }
  const foot = top + Math.ceil(i / columns) * (size + 8) + 18
  shapes.push(
    rect(left, foot - 12, 22, 15, 'hatch'),
    text(left + 30, foot, 'the number comes a second time'),
    rect(left + 290, foot - 12, 4, 15, 'band'),
    text(left + 302, foot, 'a number is left out before this day'),
  )
  return draw({
    name: 'tibetan-month',
    title: `The first month of the Tibetan year that begins on ${shortDate(isoDate(first))} 2027`,
    description: `The ${i} days of the month with their numbers. Doubled: ${doubled.join(', ') || 'none'}; left out: ${skipped.join(', ') || 'none'}. A day bears the number of the lunar day that is running at its dawn.`,
    width: 640,
    height: foot + 12,
    shapes,
  })
}
