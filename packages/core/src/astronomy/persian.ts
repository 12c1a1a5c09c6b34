/**
 * The Persian (Solar Hijri) year by astronomy: Nowruz is the day on which the March equinox falls
 * before noon, else the day after; noon is 12:00 of Iran's standard time, the mean time of the
 * meridian 52°30′ E (UTC+3:30). The law of 31 March 1925 asks for the day of the equinox; noon as
 * the border is how it is practised.
 *
 * Calendrical Calculations, 4th ed., chapter 15 (`persian-new-year-on-or-before`), takes true noon
 * at Tehran (51°25′ E), in March about 12:12 of standard time. Between 1600 and 2400 that makes ten
 * years begin a day earlier: 1600, 1699, 1732, 1765, 1798, 2091, 2124, 2157, 2223, 2322.
 *
 * The table is made from this (scripts/tables/persian.ts); the calendar reads the table.
 */
import { addDays, type Day, type Moment, mod } from '../day.ts'
import { solarTerm } from './east-asian.ts'

/** Iran's standard time minus Universal Time, in days: the mean time of 52.5° E. */
const zone = 52.5 / 360

/** Nowruz of a year, and how near its equinox lies to noon. */
export interface Nowruz {
  readonly day: Day
  readonly at: Moment
  /** Seconds from the nearest noon: positive if it has passed. */
  readonly seconds: number
}

/** Nowruz of a Gregorian year; `noon` is the border, as local mean time in days (0.5 = 12:00). */
export function nowruz(year: number, noon = 0.5): Nowruz {
  const at = solarTerm(0, year)
  const local = at + zone - noon
  return {
    day: addDays(Math.floor(local) as Day, 1),
    at,
    seconds: (mod(local + 0.5, 1) - 0.5) * 86_400,
  }
}
