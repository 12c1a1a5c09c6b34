/**
 * The calendars of the Christian churches and of civil life that have twelve months of the Roman
 * names: Gregorian, Julian, and the Revised Julian of 1923 (Milanković), which the Orthodox
 * churches of the new calendar use; it equals the Gregorian from March 1600 to February 2800.
 */
import { type Day, mod } from '../day.ts'
import {
  assertDate,
  type Calendar,
  type CalendarDate,
  fixedMonths,
  fixedWarrant,
} from './calendar.ts'

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface RomanYears {
  readonly id: string
  /** The day before 1 January of year `y`, for y counted without a gap at 0. */
  daysBefore(y: number): number
  /** The mean length of a year, for a first guess of the year. */
  readonly meanYear: number
  /** Whether the calendar has no year 0: 1 is preceded by −1. */
  readonly noYearZero?: true
  readonly authority: string
  readonly source: string
}

function romanCalendar({ id, daysBefore, meanYear, noYearZero, ...by }: RomanYears): Calendar {
  const leap = (y: number) => daysBefore(y + 1) - daysBefore(y) === 366
  /** Between years as the calendar writes them and years counted without a gap. */
  const count = (year: number) => (noYearZero && year < 0 ? year + 1 : year)
  const write = (y: number) => (noYearZero && y < 1 ? y - 1 : y)

  const daysBeforeMonth = (y: number, month: number) =>
    Math.floor((367 * month - 362) / 12) - (month <= 2 ? 0 : leap(y) ? 1 : 2)

  const calendar: Calendar = {
    id,
    family: id,
    ...fixedMonths(names),
    daysInMonth(year, month) {
      if (month === 2) return leap(count(year)) ? 29 : 28
      return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
    },
    isLeapYear: (year) => leap(count(year)),
    toDay(date) {
      if (noYearZero && date.year === 0) throw new RangeError(`the calendar ${id} has no year 0`)
      assertDate(calendar, date, 12)
      const y = count(date.year)
      return (daysBefore(y) + daysBeforeMonth(y, date.month) + date.day) as Day
    },
    fromDay(d) {
      let y = Math.floor((d - 1) / meanYear) + 1
      while (daysBefore(y) >= d) y--
      while (daysBefore(y + 1) < d) y++
      const ofYear = d - daysBefore(y)
      const correction = ofYear <= daysBeforeMonth(y, 3) ? 0 : leap(y) ? 1 : 2
      const month = Math.floor((12 * (ofYear - 1 + correction) + 373) / 367)
      return { year: write(y), month, day: ofYear - daysBeforeMonth(y, month) }
    },
    warrant: fixedWarrant(by.authority, by.source),
  }
  return calendar
}

/** The Gregorian calendar, proleptic, with astronomical years (0 = 1 BCE). */
export const gregorian = romanCalendar({
  id: 'gregorian',
  meanYear: 365.2425,
  daysBefore(y) {
    const p = y - 1
    return 365 * p + Math.floor(p / 4) - Math.floor(p / 100) + Math.floor(p / 400)
  },
  authority: 'Gregorian calendar',
  source: 'Calendrical Calculations, 4th ed., fixed-from-gregorian',
})

/** The Julian calendar; it has no year 0. */
export const julian = romanCalendar({
  id: 'julian',
  meanYear: 365.25,
  noYearZero: true,
  daysBefore: (y) => 365 * (y - 1) + Math.floor((y - 1) / 4) - 2,
  authority: 'Julian calendar',
  source: 'Calendrical Calculations, 4th ed., fixed-from-julian',
})

/**
 * The Revised Julian calendar: of the centurial years only those are leap years that leave 200 or
 * 600 when divided by 900 (Congress of Constantinople, 1923).
 */
export const revisedJulian = romanCalendar({
  id: 'revised-julian',
  meanYear: 365 + 218 / 900,
  daysBefore(y) {
    const p = y - 1
    const centuries = Math.floor(p / 100)
    return 365 * p + Math.floor(p / 4) - centuries + Math.floor((2 * centuries + 6) / 9)
  },
  authority: 'Revised Julian calendar',
  source:
    'M. Milanković, Das Ende des julianischen Kalenders (Astronomische Nachrichten 220, 1924)',
})

/**
 * The day of a Gregorian date; month and day may overflow. Faster than `gregorian.toDay`.
 *
 * @example
 * gregorianDay(2027, 2, 29) // => gregorianDay(2027, 3, 1)
 */
export function gregorianDay(year: number, month: number, dayOfMonth: number): Day {
  const y = year + Math.floor((month - 1) / 12)
  return (gregorian.toDay({ year: y, month: mod(month - 1, 12) + 1, day: 1 }) +
    dayOfMonth -
    1) as Day
}

/**
 * The Gregorian year of a day.
 *
 * @example
 * gregorianYear(parseIsoDate('2027-12-31')) // => 2027
 */
export function gregorianYear(d: Day): number {
  return gregorian.fromDay(d).year
}

/**
 * The date of a day as ISO 8601, with a sign and six digits outside the years 0–9999.
 *
 * @example
 * isoDate(day(1)) // => '0001-01-01'
 */
export function isoDate(d: Day): string {
  const { year, month, day } = gregorian.fromDay(d)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${isoYear(year)}-${two(month)}-${two(day)}`
}

/**
 * A year as ISO 8601 writes it: four digits, or a sign and six.
 *
 * @example
 * isoYear(-586) // => '-000586'
 */
export function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0')
}

/**
 * Reads a date in ISO 8601: `2027-03-09`, expanded `-000586-07-24`. Proleptic Gregorian.
 * Throws a RangeError if it is none, or if the calendar has no such day.
 *
 * @example
 * parseIsoDate('0001-01-01') // => 1
 */
export function parseIsoDate(text: string): Day {
  const match = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) throw new RangeError(`not an ISO 8601 date: ${text}; write YYYY-MM-DD`)
  if (match[1] === '-000000') throw new RangeError(`not an ISO 8601 date: ${text}; year 0 is 0000`)
  const date: CalendarDate = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  }
  if (date.month < 1 || date.month > 12) {
    throw new RangeError(`there is no ${text}: months go from 01 to 12`)
  }
  const most = gregorian.daysInMonth(date.year, date.month)
  if (date.day < 1 || date.day > most) {
    throw new RangeError(`there is no ${text}: the days of that month go from 01 to ${most}`)
  }
  return gregorian.toDay(date)
}
