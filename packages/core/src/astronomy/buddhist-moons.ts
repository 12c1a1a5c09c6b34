/**
 * Full moons by which Buddhist feasts are kept: the first of May by German clocks, and the poya
 * days of Sri Lanka. Their days stand in a table (calendars/tables/buddhist-moons.ts), so that no
 * start pays for them.
 */
import { gregorianDay } from '../calendars/solar.ts'
import { addDays, type Day, type Moment, moment } from '../day.ts'
import { lunationAt, lunationsNamed, tithiSpan } from './panchang.ts'
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

/** Hours by which Sri Lanka's clocks are ahead of Universal Time, in days. */
const colombo = 5.5 / 24
const evening = 18 / 24

/** The poya months of the feasts, by the lunar month (0 = Chaitra) that they are. */
export const poyaMonths = { vesak: 1, poson: 2 } as const

/**
 * The full moon poya days of a lunar month (0 = Chaitra, Bak) in a Gregorian year: the day on which
 * the fifteenth lunar day is running at six in the evening by Sri Lanka's clocks, or, if there is
 * none, the day after it begins. An added (adhi) month is passed over.
 *
 * Found by trial on nine months gazetted for 2003–2026: a lunar day that began at 17:59 counted for
 * that day, one that began at 18:02 for the next. It gives all 48 days of Vesak and Poson, and 214 of
 * all 216: Unduvap 2015 was gazetted a day earlier, and in 2023 the gazette called the full moon of
 * the added month Esala, and the one before it Adhi Esala.
 */
export function poyaDays(month: number, year: number): Day[] {
  const [from, to] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
  const lunations = lunationsNamed(month, lunationAt(moment(from)) - 1, lunationAt(moment(to)) + 1)
  return lunations
    .map((lunation) => {
      const { start, end } = tithiSpan(lunation, 15)
      const day = Math.ceil(start + colombo - evening) as Day
      return day + evening - colombo < end ? day : addDays(Math.floor(start + colombo) as Day, 1)
    })
    .filter((day) => day >= from && day <= to)
}
