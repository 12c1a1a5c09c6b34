/**
 * The Badíʿ (Bahá'í) year since 2015 by astronomy: Naw-Rúz is the day, from sunset to sunset at
 * Tehran, in which the March equinox falls; the Twin Holy Birthdays are the first and the second day
 * after the eighth new moon after Naw-Rúz. Message of the Universal House of Justice of 10 July
 * 2014; Calendrical Calculations, 4th ed., section 16.3 (`astro-bahai-new-year-on-or-before`,
 * `birth-of-the-bab`). A day bears the date of its daylight.
 *
 * Tables are made from this (scripts/tables/bahai.ts); the calendar reads the tables.
 */

import { gregorianDay } from '../calendars/solar.ts'
import { addDays, type Day, type Moment, moment } from '../day.ts'
import { solarTerm } from './east-asian.ts'
import { newMoonAtOrAfter, type Place, sunset } from './sky.ts'

/** Tehran, as `bahai-location` in Calendrical Calculations has it. */
export const tehran: Place = { latitude: 35.696111, longitude: 51.423056 }

/** A day found by a moment, and how near that moment lies to the sunset that decides. */
export interface SunsetCall {
  readonly day: Day
  readonly at: Moment
  /** Seconds from the nearest sunset: positive if it has passed (a little less, and the day were one earlier). */
  readonly seconds: number
}

function sunsetAtTehran(d: Day): Moment {
  const at = sunset(d, tehran)
  if (at === undefined) throw new RangeError(`no sunset at Tehran on day ${d}`)
  return at
}

/** The day, from sunset to sunset at Tehran, in which a moment falls. */
export function dayAtTehran(at: Moment): SunsetCall {
  let d = Math.floor(at + 3.5 / 24) as Day
  while (sunsetAtTehran(d) <= at) d = addDays(d, 1)
  const since = at - sunsetAtTehran(addDays(d, -1))
  const until = sunsetAtTehran(d) - at
  return { day: d, at, seconds: (since < until ? since : -until) * 86_400 }
}

/** Naw-Rúz of a Gregorian year. */
export function nawRuz(year: number): SunsetCall {
  return dayAtTehran(solarTerm(0, year))
}

/** The Birth of the Báb in a Gregorian year; the Birth of Bahá'u'lláh is the day after. */
export interface TwinBirthdays extends SunsetCall {
  /** Seconds from the sunset that ends Naw-Rúz to the new moon nearest to it. */
  readonly secondsAtNawRuz: number
}

/**
 * The first of the Twin Holy Birthdays: the day after the one in which the eighth new moon falls,
 * counted from the sunset that ends Naw-Rúz.
 */
export function twinBirthdays(year: number, start: Day = nawRuz(year).day): TwinBirthdays {
  const end = sunsetAtTehran(start)
  let at = newMoonAtOrAfter(end)
  const before = newMoonAtOrAfter(moment(at - 30.5))
  const [since, until] = [end - before, at - end]
  const secondsAtNawRuz = (since < until ? -since : until) * 86_400
  for (let n = 2; n <= 8; n++) at = newMoonAtOrAfter(moment(at + 20))
  const { day, seconds } = dayAtTehran(at)
  return { day: addDays(day, 1), at, seconds, secondsAtNawRuz }
}

/** The Badíʿ date of a day by the astronomical rule, at all times (`astro-bahai-from-fixed`). */
export function badiFromDay(d: Day): { year: number; month: number; day: number } {
  let year = Math.floor((d - gregorianDay(0, 3, 21)) / 365.2425)
  while (nawRuz(year + 1).day <= d) year++
  while (nawRuz(year).day > d) year--
  const ofYear = d - nawRuz(year).day
  const next = nawRuz(year + 1).day
  const badi = year - 1843
  if (next - d <= 19) return { year: badi, month: 19, day: 20 - (next - d) }
  if (ofYear >= 18 * 19) return { year: badi, month: 0, day: ofYear - 18 * 19 + 1 }
  return { year: badi, month: Math.floor(ofYear / 19) + 1, day: (ofYear % 19) + 1 }
}
