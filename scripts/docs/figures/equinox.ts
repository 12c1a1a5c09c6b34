import { addDays, calendars, gregorianDay, isoDate, moment } from '@interkalender/core'
import { type Place, solarLongitudeAtOrAfter, sunset } from '@interkalender/core/astronomy'
import { circle, draw, type Figure, line, path, shortDate, text } from './draw.ts'

const tehran: Place = { latitude: 35.696111, longitude: 51.423056 }
const years = Array.from({ length: 18 }, (_, i) => 2015 + i)
/** Iran's standard time less Universal Time, in days. */
const zone = 3.5 / 24

/** The March equinox in the hours of Tehran: noon and sunset decide two new years. */
export function equinox(): Figure {
  const left = 90
  const step = 31
  const top = 34
  const hour = 4.4
  // From midnight of 20 March to noon of the 22nd.
  const y = (hours: number) => top + hours * hour
  const x = (i: number) => left + 18 + i * step
  const bottom = y(48)
  const calendar = (id: string) => calendars.find((one) => one.id === id)!
  const shapes = [
    ...[0, 24, 48].map((h) => line(left, y(h), x(years.length - 1) + 16, y(h), 'edge')),
    ...[12, 36].flatMap((h) => [
      line(left, y(h), x(years.length - 1) + 16, y(h)),
      text(left - 8, y(h) + 4, 'noon', 'soft end'),
    ]),
    text(left - 8, y(4), '20 March', 'end'),
    text(left - 8, y(28), '21 March', 'end'),
  ]
  const dusk: [number, number][][] = [[], []]
  const differ: string[] = []
  years.forEach((year, i) => {
    const start = gregorianDay(year, 3, 20)
    const at = solarLongitudeAtOrAfter(0, moment(gregorianDay(year, 3, 15)))
    for (const [k, points] of dusk.entries()) {
      const set = sunset(addDays(start, k), tehran)!
      points.push([x(i), y((set + zone - start) * 24)])
    }
    const persian = calendar('persian').toDay({ year: year - 621, month: 1, day: 1 })
    const bahai = calendar('bahai').toDay({ year: year - 1843, month: 1, day: 1 })
    if (persian !== bahai)
      differ.push(`${year} (${shortDate(isoDate(persian))} and ${shortDate(isoDate(bahai))})`)
    shapes.push(
      circle(x(i), y((at + zone - start) * 24), 5),
      text(x(i), bottom + 20, String(year).slice(2), 'soft mid'),
      text(x(i), bottom + 42, Number(isoDate(persian).slice(8)), 'mid'),
      text(x(i), bottom + 60, Number(isoDate(bahai).slice(8)), 'mid'),
    )
  })
  shapes.push(
    path(dusk[0]!, 'ink-b'),
    path(dusk[1]!, 'ink-b'),
    text(left - 8, (dusk[0]![0]?.[1] ?? 0) + 4, 'sunset', 'soft end'),
    text(left - 8, (dusk[1]![0]?.[1] ?? 0) + 4, 'sunset', 'soft end'),
    text(left - 8, bottom + 20, 'year 20…', 'soft end'),
    text(left - 8, bottom + 42, 'Nowruz', 'end'),
    text(left - 8, bottom + 60, 'Naw-Rúz', 'end'),
  )
  return draw({
    name: 'equinox',
    title: `The March equinox at Tehran, ${years[0]} to ${years.at(-1)}`,
    description: `For each year a dot at the hour of the equinox in Iran’s standard time, between the lines of noon and of sunset. Nowruz is the day of an equinox before noon, else the next. The Bahá’í Naw-Rúz is the day, from sunset to sunset, in which it falls. The numbers below are the days of March. They differ in ${differ.join(', ')}.`,
    width: 680,
    height: bottom + 70,
    shapes,
  })
}
