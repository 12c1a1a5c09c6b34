/**
 * The Hebrew calendar, used by Jewish communities everywhere: fixed arithmetic since Hillel II.
 *
 * Months are counted from Nisan = 1, years change on 1 Tishri (month 7). Seven years in nineteen
 * have a thirteenth month; Adar is then doubled, and feasts of Adar fall in Adar II. The new year
 * is the day of the molad of Tishri, put off by the dehiyyot so that it never falls on a Sunday,
 * Wednesday or Friday and years keep lawful lengths.
 */
import { type Day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedWarrant } from './calendar.ts'

const epoch = -1373427 // 1 Tishri of year 1: 7 October 3761 BCE (Julian)

/**
 * Whether a Hebrew year has thirteen months (`hebrew-leap-year?`).
 *
 * @example
 * isHebrewLeapYear(5787) // => true
 */
export function isHebrewLeapYear(year: number): boolean {
  return mod(7 * year + 1, 19) < 7
}

/**
 * The molad of Tishri of a year: days and parts (1/1080 hour) since the epoch's Sunday evening,
 * counted from noon of the day before the epoch as `molad` in Calendrical Calculations does.
 *
 * @example
 * moladOfTishri(1) // => { days: 0, parts: (6 + 5) * 1080 + 204 }
 */
export function moladOfTishri(year: number): { days: number; parts: number } {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12084 + 13753 * months
  return { days: 29 * months + Math.floor(parts / 25920), parts: mod(parts, 25920) }
}

/** Days from the epoch to the new year, with the first three dehiyyot (`hebrew-calendar-elapsed-days`). */
function elapsedDays(year: number): number {
  const { days } = moladOfTishri(year)
  return mod(3 * (days + 1), 7) < 3 ? days + 1 : days
}

/** The days by which the last two dehiyyot put the new year off (`hebrew-year-length-correction`). */
function lengthCorrection(year: number): 0 | 1 | 2 {
  const here = elapsedDays(year)
  if (elapsedDays(year + 1) - here === 356) return 2
  return here - elapsedDays(year - 1) === 382 ? 1 : 0
}

/** The day of 1 Tishri (`hebrew-new-year`). */
export function hebrewNewYear(year: number): Day {
  return (epoch + elapsedDays(year) + lengthCorrection(year)) as Day
}

/** A reason for which the Hebrew new year is put off from the day of its molad. */
export type Dehiyyah = 'molad zaken' | 'lo adu rosh' | 'gatarad' | 'betutakpat'

/**
 * The dehiyyot that put off the new year of a Hebrew year (Maimonides, Kiddush haChodesh 7): the
 * molad at noon or later; a Sunday, Wednesday or Friday; a year that would be too long (gatarad)
 * or too short (betutakpat).
 *
 * @example
 * dehiyyot(5787) // => []
 * dehiyyot(5788) // => ['lo adu rosh']
 */
export function dehiyyot(year: number): Dehiyyah[] {
  const { days, parts } = moladOfTishri(year)
  const found: Dehiyyah[] = []
  // The count of the molad runs from noon: its first six hours are those from noon to evening.
  if (parts < 6 * 1080) found.push('molad zaken')
  if (elapsedDays(year) > days) found.push('lo adu rosh')
  const correction = lengthCorrection(year)
  if (correction === 2) found.push('gatarad')
  if (correction === 1) found.push('betutakpat')
  return found
}

/**
 * When the molad of Tishri falls in civil time: the day, the hour from midnight, and parts.
 *
 * @example
 * const { day, hour, parts } = moladMoment(5784)
 * [isoDate(day), hour, parts] // => ['2023-09-15', 5, 49 * 18]
 */
export function moladMoment(year: number): { day: Day; hour: number; parts: number } {
  const { days, parts } = moladOfTishri(year)
  const hour = Math.floor(parts / 1080)
  // Day 0 of the count begins at noon of the day before the epoch.
  const d = epoch + days - (hour < 12 ? 1 : 0)
  return { day: d as Day, hour: (hour + 12) % 24, parts: parts % 1080 }
}

const names = [
  'Nisan',
  'Iyar',
  'Sivan',
  'Tammuz',
  'Av',
  'Elul',
  'Tishri',
  'Cheshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar',
  'Adar II',
]

const yearLength = (year: number) => hebrewNewYear(year + 1) - hebrewNewYear(year)

function daysInMonth(year: number, month: number): number {
  switch (month) {
    case 2:
    case 4:
    case 6:
    case 10:
    case 13:
      return 29
    case 8:
      return yearLength(year) % 10 === 5 ? 30 : 29
    case 9:
      return yearLength(year) % 10 === 3 ? 29 : 30
    case 12:
      return isHebrewLeapYear(year) ? 30 : 29
    default:
      return 30
  }
}

const lastMonth = (year: number) => (isHebrewLeapYear(year) ? 13 : 12)

/** The Hebrew calendar. In rules, `adar` is Adar II in a leap year; `adar i` only exists in one. */
export const hebrew: Calendar = {
  id: 'hebrew',
  family: 'hebrew',
  months: [...names.slice(0, 12).map((name) => name.toLowerCase()), 'adar i'],
  monthNamed(name, year) {
    if (name === 'adar') return { month: lastMonth(year) }
    if (name === 'adar i') return isHebrewLeapYear(year) ? { month: 12 } : undefined
    const index = hebrew.months.indexOf(name)
    return index < 0 ? undefined : { month: index + 1 }
  },
  monthName: ({ year, month }) =>
    month === 12 && isHebrewLeapYear(year) ? 'Adar I' : (names[month - 1] ?? ''),
  daysInMonth,
  isLeapYear: isHebrewLeapYear,
  toDay(date) {
    const { year, month, day } = date
    assertDate(hebrew, date, lastMonth(year))
    let d = hebrewNewYear(year) + day - 1
    if (month < 7) {
      for (let m = 7; m <= lastMonth(year); m++) d += daysInMonth(year, m)
      for (let m = 1; m < month; m++) d += daysInMonth(year, m)
    } else {
      for (let m = 7; m < month; m++) d += daysInMonth(year, m)
    }
    return d as Day
  },
  fromDay(d) {
    let year = Math.floor((d - epoch) / (35975351 / 98496)) + 1
    while (hebrewNewYear(year) > d) year--
    while (hebrewNewYear(year + 1) <= d) year++
    let rest = d - hebrewNewYear(year)
    let month = 7
    for (;;) {
      const length = daysInMonth(year, month)
      if (rest < length) return { year, month, day: rest + 1 }
      rest -= length
      month = month === lastMonth(year) ? 1 : month + 1
    }
  },
  warrant: fixedWarrant(
    'Hebrew calendar (Hillel II)',
    'Calendrical Calculations, 4th ed., fixed-from-hebrew; Maimonides, Kiddush haChodesh 6–8',
  ),
}
