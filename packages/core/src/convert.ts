import type { Calendar, CalendarDate } from './calendars/calendar.ts'
import { type DateInput, toDay } from './date-input.ts'
import { calendars as ownCalendars } from './registry.ts'

/** A date of a calendar with the name of its month. */
export interface NamedDate extends CalendarDate {
  readonly monthName: string
}

/**
 * A day in these calendars, by id; those whose range does not reach it are left out. Without
 * calendars: in all that core has but the rare ones. Months are numbered as the calendar does; the
 * days of Ayyám-i-Há are month 0 of the Bahá’í year, and `toDay` takes them back so.
 *
 * @example
 * convert('2027-04-22').hebrew // => { year: 5787, month: 1, monthName: 'Nisan', day: 15 }
 */
export function convert(
  date: DateInput,
  calendars: readonly Calendar[] = ownCalendars.filter(({ rare }) => !rare),
): Record<string, NamedDate> {
  const day = toDay(date)
  const found: Record<string, NamedDate> = {}
  for (const calendar of calendars) {
    const { range } = calendar
    if (range && (day < range.first || day > range.last)) continue
    const of = calendar.fromDay(day)
    found[calendar.id] = {
      year: of.year,
      month: of.month,
      monthName: calendar.monthName(of),
      day: of.day,
      ...(of.leap && { leap: of.leap }),
      ...(of.leapDay && { leapDay: of.leapDay }),
    }
  }
  return found
}
