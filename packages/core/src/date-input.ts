import { gregorian, parseIsoDate } from './calendars/solar.ts'
import { type Day, day } from './day.ts'

/**
 * A day as callers have it: an ISO 8601 date (`2027-03-09`), a `Day`, or anything with a Gregorian
 * year, month (1–12) and day, such as `Temporal.PlainDate` or luxon’s `DateTime`.
 */
export type DateInput =
  | string
  | Day
  | { readonly year: number; readonly month: number; readonly day: number }

/**
 * The day that is meant. Throws a RangeError for a date that does not exist, a TypeError for what is
 * none at all: a JavaScript `Date` is an instant and has no day without a zone.
 *
 * @example
 * toDay('2027-03-09') // => toDay({ year: 2027, month: 3, day: 9 })
 */
export function toDay(date: DateInput): Day {
  if (typeof date === 'string') return parseIsoDate(date)
  if (typeof date === 'number') return day(date)
  if (typeof date?.year === 'number') {
    const { year, month, day: dayOfMonth } = date
    return gregorian.toDay({ year, month, day: dayOfMonth })
  }
  throw new TypeError('not a date; give an ISO date as "2027-03-09", a Day, or {year, month, day}')
}
