/**
 * Full moons by which Buddhist feasts are kept: the first of May by German clocks, and the poya
 * days of Sri Lanka. Their days stand in a table (calendars/tables/buddhist-moons.ts), so that no
 * start pays for them.
 */
import { gregorianDay } from '../calendars/solar.ts'
import { addDays, type Day, type Moment, moment } from '../day.ts'
import { createHorizon, lunationAt, lunationsNamed, tithiSpan } from './panchang.ts'
import { lunarPhaseAtOrAfter } from './sky.ts'

/** Days by which German clocks are ahead of Universal Time in May. */
const summerTime = 2 / 24

/** The first full moon of May, by the clocks of Germany (UTC+2, today's law in all years). */
export function firstFullMoonOfMay(year: number): Moment {
  return lunarPhaseAtOrAfter(180, moment(gregorianDay(year, 5, 1) - summerTime))
}

/** The day in Germany on which a moment of May falls, and how many seconds after midnight. */
export function germanDay(m: Moment): { day: Day; seconds: number } {
  const local = m + summerTime
  const day = Math.floor(local) as Day
  return { day, seconds: (local - day) * 86_400 }
}

/** Colombo: sunsets there decide the poya days. */
const colombo = createHorizon({ latitude: 6.93, longitude: 79.85 }, 5.5 / 24)

/** The poya months by the lunar month (0 = Chaitra) that they are. */
export const poyaMonths = { vesak: 1, poson: 2 } as const

/**
 * The full moon poya of Vesak or Poson in a Gregorian year: the day whose sunset at Colombo lies in
 * the fifteenth lunar day, or, where that holds no sunset, the day after it begins. An added
 * (adhi) month is passed over. Found by trial on the gazetted days of 2003–2026: it gives all 48
 * of Vesak and Poson, and 213 of 216 with seven other months.
 */
export function poya(month: keyof typeof poyaMonths, year: number): Day {
  const [from, to] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
  const named = lunationsNamed(poyaMonths[month], lunationAt(moment(from)), lunationAt(moment(to)))
  const [lunation] = named
  if (lunation === undefined) throw new RangeError(`no ${month} in ${year}`)
  const { start, end } = tithiSpan(lunation, 15)
  const first = colombo.dayAt(start)
  for (let d = first; d <= end + 1; d = addDays(d, 1)) {
    const sunset = colombo.part(d, 'sunset').start
    if (sunset >= start && sunset < end) return d
  }
  return addDays(first, 1)
}
