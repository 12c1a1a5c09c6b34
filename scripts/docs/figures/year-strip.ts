import { addDays, type Calendar, calendars, gregorianDay, isoDate } from '@interkalender/core'
import { draw, englishMonths, type Figure, line, rect, shortDate, text } from './draw.ts'

/** A year of a calendar as a strip of months against ours; months of other lengths are hatched. */
function strip(of: {
  readonly name: string
  readonly calendar: string
  readonly year: number
  readonly called: string
  /** The usual length of a month. */
  readonly usual: number
  readonly about: string
}): Figure {
  const { name, year, called, usual, about } = of
  const calendar = calendars.find(({ id }) => id === of.calendar) as Calendar
  const first = calendar.toDay({ year, month: 1, day: 1 })
  const months: { name: string; start: number; days: number }[] = []
  for (let d = first; calendar.fromDay(d).year === year; d = addDays(d, 1)) {
    const date = calendar.fromDay(d)
    const last = months.at(-1)
    const of = calendar.monthName(date)
    if (last?.name === of) last.days++
    else months.push({ name: of, start: d, days: 1 })
  }
  const length = months.reduce((sum, { days }) => sum + days, 0)
  // Two rows, so that names have room.
  const half = Math.ceil(months.length / 2)
  const rows = [months.slice(0, half), months.slice(half)]
  const left = 10
  const width = 700
  const scale = width / Math.max(...rows.map((row) => row.reduce((sum, { days }) => sum + days, 0)))
  const shapes: string[] = []
  rows.forEach((row, r) => {
    const top = 34 + 104 * r
    const start = row[0]?.start ?? first
    const x = (d: number) => left + (d - start) * scale
    for (const month of row) {
      const w = month.days * scale
      const isSmall = w < 40
      shapes.push(
        ...(month.days !== usual ? [rect(x(month.start), top, w, 38, 'hatch')] : []),
        rect(x(month.start), top, w, 38, 'edge'),
        ...(isSmall
          ? [text(x(month.start) + w / 2, top + 70, `${month.name} (${month.days})`, 'mid small')]
          : [
              ...(month.days !== usual
                ? [rect(x(month.start) + 6, top + 10, w - 12, 19, 'on')]
                : []),
              text(x(month.start) + w / 2, top + 24, month.name, 'mid small strong'),
              text(x(month.start) + w / 2, top + 54, month.days, 'mid soft small'),
            ]),
      )
    }
    const end = (row.at(-1)?.start ?? 0) + (row.at(-1)?.days ?? 0)
    const [from = 0] = [Number(isoDate(start as never).slice(0, 4))]
    for (let m = 1; m <= 26; m++) {
      const d = gregorianDay(from + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1, 1)
      if (d < start || d >= end) continue
      shapes.push(
        line(x(d), top - 16, x(d), top, 'edge'),
        text(x(d) + 4, top - 7, (englishMonths[(m - 1) % 12] ?? '').slice(0, 3), 'soft small'),
      )
    }
  })
  const odd = months.filter(({ days }) => days !== usual)
  return draw({
    name,
    title: `${called}: its months, from ${shortDate(isoDate(first))} ${isoDate(first).slice(0, 4)}`,
    description: `${about} The year shown has ${length} days. Months of another length than ${usual} days are hatched: ${odd.map((one) => `${one.name} ${one.days}`).join(', ')}. Small marks above are the first days of our months.`,
    width: 720,
    height: 226,
    shapes,
  })
}

/** Years that can be told by the lengths of their months. */
export function yearStrips(): Figure[] {
  return [
    strip({
      name: 'coptic-year',
      calendar: 'coptic',
      year: 1743,
      called: 'The Coptic year 1743',
      usual: 30,
      about: 'Twelve months of thirty days and a little month.',
    }),
    strip({
      name: 'bahai-year',
      calendar: 'bahai',
      year: 183,
      called: 'The Badíʿ year 183',
      usual: 19,
      about:
        'Nineteen months of nineteen days, and before the last of them the days of Ayyám-i-Há.',
    }),
    strip({
      name: 'mandaean-year',
      calendar: 'mandaean',
      year: 2026,
      called: 'The Mandaean year that began in 2026',
      usual: 30,
      about: 'Twelve months of thirty days, and after the eighth the five days of Parwanaya.',
    }),
    strip({
      name: 'nanakshahi-year',
      calendar: 'nanakshahi',
      year: 559,
      called: 'The Nanakshahi year 559',
      usual: 30,
      about:
        'Five months of 31 days, then seven of 30; the last has 31 where it holds a 29 February.',
    }),
  ]
}
