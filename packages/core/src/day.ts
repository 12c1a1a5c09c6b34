/**
 * `Day` and `Moment`: the one pivot between all calendars.
 *
 * Rata Die as in Reingold & Dershowitz, Calendrical Calculations, 4th ed., section 1.2:
 * day 1 is Monday, 1 January of year 1 (proleptic Gregorian). A `Moment` is a day and the
 * fraction of it that has passed since midnight, in Universal Time.
 */

declare const dayBrand: unique symbol
declare const momentBrand: unique symbol

/** A day, as its Rata Die number: an integer; day 1 is Monday, 1 January 1 (Gregorian). */
export type Day = number & { readonly [dayBrand]: true }

/** A moment: Rata Die plus the fraction of the day since midnight, Universal Time. */
export type Moment = number & { readonly [momentBrand]: true }

/** 0 = Sunday … 6 = Saturday, as `day-of-week-from-fixed` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The English names of the weekdays as rules write them, in the order of `Weekday`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** The name of a weekday, as rules write it. */
export type WeekdayName = (typeof weekdays)[number]

/**
 * Takes an integer for a day. Throws a RangeError for anything that is not a safe integer.
 *
 * @example
 * day(1) // => parseIsoDate('0001-01-01')
 */
export function day(n: number): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a day number: ${n}`)
  return n as Day
}

/**
 * Takes a number of days (with fraction, UT) for a moment. Throws a RangeError if not finite.
 *
 * @example
 * moment(1.5) // => 1.5
 */
export function moment(n: number): Moment {
  if (!Number.isFinite(n)) throw new RangeError(`not a moment: ${n}`)
  return n as Moment
}

/**
 * The day `n` days later (earlier if negative).
 *
 * @example
 * addDays(day(1), -1) // => 0
 */
export function addDays(d: Day, n: number): Day {
  return (d + n) as Day
}

/**
 * The day a moment falls in, Universal Time.
 *
 * @example
 * dayOf(moment(1.75)) // => 1
 */
export function dayOf(m: Moment): Day {
  return Math.floor(m) as Day
}

/**
 * The remainder that has the sign of the divisor: right for negative numbers too.
 *
 * @example
 * mod(-1, 7) // => 6
 */
export function mod(x: number, y: number): number {
  return x - y * Math.floor(x / y)
}

/**
 * Like `mod`, but in 1…y instead of 0…y−1 (`amod` in Calendrical Calculations).
 *
 * @example
 * amod(0, 12) // => 12
 */
export function amod(x: number, y: number): number {
  return y + mod(x, -y)
}

/**
 * The weekday of a day.
 *
 * @example
 * weekdayOf(parseIsoDate('2027-03-28')) // => 0
 */
export function weekdayOf(d: Day): Weekday {
  return mod(d, 7) as Weekday
}

/**
 * The last day on or before `d` that is a `w` (`kday-on-or-before`).
 *
 * @example
 * isoDate(weekdayOnOrBefore(0, parseIsoDate('2027-03-28'))) // => '2027-03-28'
 */
export function weekdayOnOrBefore(w: Weekday, d: Day): Day {
  return (d - mod(d - w, 7)) as Day
}

/**
 * The first day on or after `d` that is a `w`.
 *
 * @example
 * isoDate(weekdayOnOrAfter(1, parseIsoDate('2027-03-28'))) // => '2027-03-29'
 */
export function weekdayOnOrAfter(w: Weekday, d: Day): Day {
  return weekdayOnOrBefore(w, (d + 6) as Day)
}

/**
 * The last day before `d` that is a `w`.
 *
 * @example
 * isoDate(weekdayBefore(3, parseIsoDate('2027-11-23'))) // => '2027-11-17'
 */
export function weekdayBefore(w: Weekday, d: Day): Day {
  return weekdayOnOrBefore(w, (d - 1) as Day)
}

/**
 * The first day after `d` that is a `w`.
 *
 * @example
 * isoDate(weekdayAfter(0, parseIsoDate('2027-03-22'))) // => '2027-03-28'
 */
export function weekdayAfter(w: Weekday, d: Day): Day {
  return weekdayOnOrBefore(w, (d + 7) as Day)
}

/**
 * The `w` nearest to `d`, at most three days away.
 *
 * @example
 * isoDate(weekdayNearest(0, parseIsoDate('2027-11-30'))) // => '2027-11-28'
 */
export function weekdayNearest(w: Weekday, d: Day): Day {
  return weekdayOnOrBefore(w, (d + 3) as Day)
}
