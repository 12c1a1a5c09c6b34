/**
 * Easter: the Sunday after the paschal full moon of the computus (Nicaea, 325). The churches of
 * the West reckon it by the Gregorian computus of 1582, most Orthodox and Oriental churches by
 * the Julian one.
 */

import { gregorian, julian } from './calendars/solar.ts'
import { type Day, mod, weekdayAfter } from './day.ts'

/** Which computus a church reckons Easter by. */
export type Computus = 'western' | 'julian'

/** The figures of the computus of one year, for `explain`. */
export interface EasterFigures {
  /** 1…19, the year's place in the Metonic cycle. */
  readonly goldenNumber: number
  /**
   * The church's epact, 0…29: in the West the age of the moon on 1 January by the cycle of Lilius
   * (0 is written *), in the East that on 22 March by the table of Dionysius Exiguus.
   */
  readonly epact: number
  readonly paschalFullMoon: Day
  readonly easter: Day
}

/**
 * The computus of a Gregorian year: `easter` and `orthodox-easter` in Calendrical Calculations,
 * 4th ed., section 9.2, whose `shifted-epact` counts from other days than the church's epact. Years
 * before 1583 are proleptic.
 *
 * @example
 * const { goldenNumber, epact, paschalFullMoon } = computus('western', 2027)
 * [goldenNumber, epact, isoDate(paschalFullMoon)] // => [14, 22, '2027-03-22']
 */
export function computus(kind: Computus, year: number): EasterFigures {
  const goldenNumber = mod(year, 19) + 1
  if (kind === 'julian') {
    const shifted = mod(14 + 11 * mod(year, 19), 30)
    const julianYear = year > 0 ? year : year - 1
    const paschalFullMoon = (julian.toDay({ year: julianYear, month: 4, day: 19 }) - shifted) as Day
    const epact = mod(shifted - 14, 30)
    return { goldenNumber, epact, paschalFullMoon, easter: weekdayAfter(0, paschalFullMoon) }
  }
  const century = Math.floor(year / 100) + 1
  const shifted = mod(
    14 + 11 * mod(year, 19) - Math.floor((3 * century) / 4) + Math.floor((5 + 8 * century) / 25),
    30,
  )
  const adjusted = shifted === 0 || (shifted === 1 && mod(year, 19) > 10) ? shifted + 1 : shifted
  const paschalFullMoon = (gregorian.toDay({ year, month: 4, day: 19 }) - adjusted) as Day
  const epact = mod(shifted - 6, 30)
  return { goldenNumber, epact, paschalFullMoon, easter: weekdayAfter(0, paschalFullMoon) }
}

/**
 * Easter Sunday of a Gregorian year.
 *
 * @example
 * isoDate(easter('western', 2027)) // => '2027-03-28'
 * isoDate(easter('julian', 2027)) // => '2027-05-02'
 */
export function easter(kind: Computus, year: number): Day {
  return computus(kind, year).easter
}
