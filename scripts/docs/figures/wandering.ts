import { addDays, calendars, gregorianDay, gregorianYear, isoDate } from '@interkalender/core'
import { circle, draw, englishMonths, type Figure, line, path, shortDate, text } from './draw.ts'

const of = [
  ['zoroastrian-fasli', 'Fasli', 'ink-b'],
  ['zoroastrian-kadmi', 'Kadmi', 'ink'],
  ['zoroastrian-shahanshahi', 'Shahanshahi', 'ink'],
  ['mandaean', 'Mandaean', 'ink'],
  ['armenian', 'old Armenian', 'ink'],
  ['coptic', 'Coptic, Ethiopic', 'ink-b'],
] as const

/** New years that wander through ours, and such as stay. */
export function wandering(): Figure {
  const from = 1900
  const till = 2100
  const left = 60
  const right = 490
  const top = 20
  const height = 320
  const x = (year: number) => left + ((year - from) / (till - from)) * (right - left)
  // From February to October.
  const ofYear = (d: number) => d - gregorianDay(gregorianYear(d as never), 1, 1)
  const y = (day: number) => top + ((day - 50) / (275 - 50)) * height
  const shapes = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((m) => {
    const at = y(ofYear(gregorianDay(2001, m + 1, 1)))
    return [
      line(left, at, right, at),
      text(left - 8, at + 4, `1 ${(englishMonths[m] ?? '').slice(0, 3)}`, 'soft end'),
    ]
  })
  for (const year of [1900, 1950, 2000, 2050, 2100])
    shapes.push(text(x(year), top + height + 18, year, 'soft mid'))
  const now: string[] = []
  const labels: { at: number; name: string }[] = []
  for (const [id, name, look] of of) {
    const calendar = calendars.find((one) => one.id === id)!
    const days: number[] = []
    for (let d = gregorianDay(from, 1, 1); gregorianYear(d) <= till; d = addDays(d, 1)) {
      const date = calendar.fromDay(d)
      if (date.month === 1 && date.day === 1) {
        days.push(d)
        d = addDays(d, 360)
      }
    }
    const points = days
      // Every fourth year: in between, years with a leap day only step to and fro.
      .filter((d) => gregorianYear(d as never) % 4 === 0 && ofYear(d) > 50 && ofYear(d) < 275)
      .map((d) => [x(gregorianYear(d as never)), y(ofYear(d))] as const)
    const last = points.at(-1) ?? ([0, 0] as const)
    const here = days.find((d) => gregorianYear(d as never) === 2027)
    if (here !== undefined) now.push(`${name} ${shortDate(isoDate(here as never))}`)
    shapes.push(path(points, look), circle(last[0], last[1], 3.5))
    const same = labels.find(({ at }) => Math.abs(at - last[1]) < 2)
    if (same) same.name += `, ${name}`
    else labels.push({ at: last[1], name })
  }
  // Names side by side where lines end close together.
  let free = 0
  for (const { at, name } of labels.sort((a, b) => a.at - b.at)) {
    const down = Math.max(at, free)
    shapes.push(text(right + 10, down + 4, name))
    free = down + 16
  }
  return draw({
    name: 'wandering',
    title: 'New years from 1900 to 2100: some wander, some stay',
    description: `Lines of the day of our year on which other years begin. Years of 365 days slip back by a day in four years (solid lines); years with a leap day stay (broken lines). In 2027: ${now.join(', ')}.`,
    width: 640,
    height: top + height + 30,
    shapes,
  })
}
