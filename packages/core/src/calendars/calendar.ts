import type { Day } from '../day.ts'

/**
 * A date of some calendar. `leap` marks a leap month that repeats the number of its neighbour,
 * `leapDay` the second of two days that bear the same number.
 */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly leap?: true
  readonly leapDay?: true
}

/**
 * How sure a date is. `fixed`: the rule leaves no doubt; `announced`: it stands in the published
 * table of an authority; `computed`: reckoned by us, the authority may still differ.
 */
export type Certainty = 'fixed' | 'announced' | 'computed'

/** Why a date stands where it stands, and how sure that is. */
export interface Warrant {
  readonly certainty: Certainty
  /** By how many days an authority may differ; 0 unless `computed`. */
  readonly tolerance: number
  /** Who says so, or by which reckoning. */
  readonly authority: string
  /** Where it is published or described. */
  readonly source: string
  /**
   * Given where the call was near: by how many degrees the crescent passed (≥ 0; with less the month
   * would begin a day later) or failed the evening before (< 0; a day earlier).
   */
  readonly margin?: number
}

/** A calendar: a record of functions between its dates and `Day`. A variant is another value. */
export interface Calendar {
  /** Family and authority: `hijri-diyanet`. */
  readonly id: string
  /** The name a rule may use for whichever variant the edition chooses: `hijri`. */
  readonly family: string
  /** Calendars of several families that reckon alike at different places: `explain` compares them. */
  readonly kin?: string
  /** For specialists only: not among the calendars shown unless it is asked for by its id. */
  readonly rare?: true
  /** The days for which this calendar is defined; absent: all. */
  readonly range?: { readonly first: Day; readonly last: Day }
  /** The names of months that rules may use, in lower case ASCII, in the order of the year. */
  readonly months: readonly string[]
  /** The month of that name in that year, or undefined where the year has no such month. */
  monthNamed(name: string, year: number): { month: number; leap?: true } | undefined
  /** The name of the month of a date, in the usual Latin transcription. */
  monthName(date: CalendarDate): string
  /** The length of a month, in days; where days are skipped or doubled, its greatest day number. */
  daysInMonth(year: number, month: number, leap?: true): number
  /** Whether a year is a leap year, where the calendar knows such years. */
  isLeapYear?(year: number): boolean
  /**
   * Where a month may skip the number of a day: the day on which a feast of that date is kept all
   * the same. Unlike `toDay` it has an answer for every day number up to `daysInMonth`.
   */
  keptOn?(date: CalendarDate): Day
  /** The day of a date. Throws a RangeError if there is no such date or it lies out of range. */
  toDay(date: CalendarDate): Day
  /** The date of a day. Throws a RangeError if the day lies out of range. */
  fromDay(d: Day): CalendarDate
  /** How sure the dates of a month are, and on whose word. */
  warrant(year: number, month: number): Warrant
}

/** Throws the RangeError every calendar gives for a date that it does not have. */
export function noSuchDate(calendar: string, date: CalendarDate): never {
  const { year, month, day, leap, leapDay } = date
  throw new RangeError(
    `no such date in the calendar ${calendar}: year ${year}, month ${month}${leap ? ' (leap)' : ''}, day ${day}${leapDay ? ' (leap)' : ''}`,
  )
}

/** Checks that a date exists in a calendar, by the lengths of its months; throws a RangeError. */
export function assertDate(
  calendar: Pick<Calendar, 'id' | 'daysInMonth'>,
  date: CalendarDate,
  monthsInYear: number,
): void {
  const { year, month, day, leap } = date
  const whole = Number.isSafeInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || month < 1 || month > monthsInYear || day < 1) noSuchDate(calendar.id, date)
  if (day > calendar.daysInMonth(year, month, leap)) noSuchDate(calendar.id, date)
}

/**
 * The key under which rules name a month: lower case, without accents or apostrophes.
 *
 * @example
 * monthKey('Dhu al-Ḥijja') // => 'dhu al-hijja'
 */
export function monthKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʿʾ]/g, '')
    .toLowerCase()
    .replaceAll('ł', 'l') // has no decomposition
}

/** Month names and look-up for calendars whose months never change. */
export function fixedMonths(names: readonly string[]) {
  const months = names.map(monthKey)
  const byName = new Map(months.map((name, i) => [name, { month: i + 1 }]))
  return {
    months,
    monthNamed: (name: string): { month: number } | undefined => byName.get(name),
    monthName: ({ month }: CalendarDate) => names[month - 1] ?? '',
  }
}

/** The warrant of a reckoning that leaves no doubt. */
export function fixedWarrant(authority: string, source: string): () => Warrant {
  const warrant: Warrant = { certainty: 'fixed', tolerance: 0, authority, source }
  return () => warrant
}
