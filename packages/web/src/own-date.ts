import { calendars, type Occurrence } from '@interkalender/core'
import { inDigits, monthAfterDay, words } from '@interkalender/edition'

/** A date in a calendar of its own, its month as a language writes it after the day. */
export interface OwnDate {
  readonly day: number
  readonly month: string
  readonly year: number
}

/** „1 Schawwal 1448“. */
export const ownDateInWords = ({ day, month, year }: OwnDate, language: string): string =>
  `${inDigits(day, language)} ${month} ${inDigits(year, language)}`

/** The first day of a feast in the calendar that decided, where that is not the civil one. */
export function ownDateOf(
  { calendar: id, start }: Occurrence,
  language: string,
): OwnDate | undefined {
  if (id === 'gregorian' || id === 'revised-julian') return undefined
  const calendar = calendars.find((known) => known.id === id)
  // Calendars of sun and moon are not at hand here; their feasts are named by lunar day anyway.
  if (!calendar) return undefined
  if (calendar.range && (start < calendar.range.first || start > calendar.range.last)) {
    return undefined
  }
  const date = calendar.fromDay(start)
  const name = calendar.monthName(date)
  const month =
    id === 'julian'
      ? monthAfterDay(date.month, language)
      : (words(language).monthNames?.[name] ?? name)
  return { day: date.day, month, year: date.year }
}
