/**
 * The Nanakshahi calendar of 2003, the Sikhs' solar calendar: twelve months, five of 31 days and
 * seven of 30, the last with 31 in leap years. It counts from the birth year of Guru Nanak, 1469,
 * and follows the Gregorian leap years, so that every date keeps its Gregorian day.
 *
 * The SGPC went back to lunar dates for most feasts in 2010; those are no dates of this calendar.
 */
import type { Day } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant } from './calendar.ts'
import { gregorian, gregorianDay, gregorianYear } from './solar.ts'

/** The Gregorian year in which Nanakshahi year 0 would begin. */
const yearZero = 1468

/** 1 Chet, 14 March. */
const newYear = (year: number): Day => gregorianDay(year + yearZero, 3, 14)

/** The days of a year before a month; no month but the last varies. */
const daysBefore = (month: number) => (month <= 6 ? 31 * (month - 1) : 30 * (month - 1) + 5)

/** Phagun has 31 days if a 29 February falls in it. */
const isLeapYear = (year: number) => gregorian.isLeapYear?.(year + yearZero + 1) ?? false

/** The Nanakshahi calendar (2003): 1 Chet is 14 March, year 1 began in 1469. */
export const nanakshahi: Calendar = {
  id: 'nanakshahi',
  family: 'nanakshahi',
  ...fixedMonths([
    'Chet',
    'Vaisakh',
    'Jeth',
    'Harh',
    'Sawan',
    'Bhadon',
    'Assu',
    'Katik',
    'Maghar',
    'Poh',
    'Magh',
    'Phagun',
  ]),
  daysInMonth: (year, month) => (month <= 5 || (month === 12 && isLeapYear(year)) ? 31 : 30),
  isLeapYear,
  toDay(date) {
    assertDate(nanakshahi, date, 12)
    return (newYear(date.year) + daysBefore(date.month) + date.day - 1) as Day
  },
  fromDay(d) {
    const guess = gregorianYear(d) - yearZero
    const year = newYear(guess) <= d ? guess : guess - 1
    const ofYear = d - newYear(year)
    let month = Math.min(12, Math.floor(ofYear / 30) + 1)
    while (daysBefore(month) > ofYear) month--
    return { year, month, day: ofYear - daysBefore(month) + 1 }
  },
  warrant: fixedWarrant(
    'Nanakshahi calendar of 2003',
    'Shiromani Gurdwara Parbandhak Committee, Nanakshahi calendar 535 (2003)',
  ),
}
