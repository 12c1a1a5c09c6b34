/**
 * The calendars of twelve months of 30 days and a little month of 5 or 6: Coptic (era of the
 * Martyrs) and Ethiopic (era of the Incarnation), used by the churches of Egypt, Ethiopia and
 * Eritrea; and the old Armenian calendar, whose year always has 365 days and so wanders.
 *
 * Coptic and Ethiopic leap years stand a year *before* the Julian ones, so that their new year
 * falls on 12 September (11 otherwise) in the year before a Gregorian leap year.
 */
import { type Day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant } from './calendar.ts'
import { julian } from './solar.ts'

/** What tells one calendar of twelve months of 30 days and a little month from another. */
export interface ThirtyDayMonths {
  readonly id: string
  /** The first day of year 1. */
  readonly epoch: number
  readonly names: readonly string[]
  readonly isLeapYear?: (year: number) => boolean
  readonly daysBefore: (year: number) => number
  readonly meanYear: number
  readonly authority: string
  readonly source: string
}

/** Makes a calendar of twelve months of 30 days and a little month of 5 or 6 at the end. */
export function thirtyDayMonths(of: ThirtyDayMonths): Calendar {
  const { id, epoch, daysBefore, isLeapYear } = of
  const calendar: Calendar = {
    id,
    family: id,
    ...fixedMonths(of.names),
    daysInMonth: (year, month) => (month <= 12 ? 30 : isLeapYear?.(year) ? 6 : 5),
    ...(isLeapYear && { isLeapYear }),
    toDay(date) {
      assertDate(calendar, date, 13)
      return (epoch + daysBefore(date.year) + 30 * (date.month - 1) + date.day - 1) as Day
    },
    fromDay(d) {
      let year = Math.floor((d - epoch) / of.meanYear) + 1
      while (epoch + daysBefore(year) > d) year--
      while (epoch + daysBefore(year + 1) <= d) year++
      const ofYear = d - epoch - daysBefore(year)
      return { year, month: Math.floor(ofYear / 30) + 1, day: (ofYear % 30) + 1 }
    },
    warrant: fixedWarrant(of.authority, of.source),
  }
  return calendar
}

const everyFourth = {
  meanYear: 365.25,
  isLeapYear: (year: number) => mod(year, 4) === 3,
  daysBefore: (year: number) => 365 * (year - 1) + Math.floor(year / 4),
}

/** The Coptic calendar, era of the Martyrs (year 1 began on 29 August 284, Julian). */
export const coptic = thirtyDayMonths({
  id: 'coptic',
  epoch: julian.toDay({ year: 284, month: 8, day: 29 }),
  ...everyFourth,
  names: [
    'Thout',
    'Paopi',
    'Hathor',
    'Kiahk',
    'Tobi',
    'Meshir',
    'Paremhat',
    'Paremoude',
    'Pashons',
    'Paoni',
    'Epip',
    'Mesori',
    'Nesi',
  ],
  authority: 'Coptic Orthodox Church, calendar of the Martyrs',
  source: 'Calendrical Calculations, 4th ed., fixed-from-coptic',
})

/**
 * The Ethiopic calendar, era of the Incarnation (year 1 began on 29 August 8, Julian). Years before it
 * are counted on: 0, −1 …; Ethiopians count them from the creation (Amete Alem), which is 5,500 more:
 * year 0 is 5500 Amete Alem. The Coptic calendar likewise has years before the Martyrs.
 */
export const ethiopic = thirtyDayMonths({
  id: 'ethiopic',
  epoch: julian.toDay({ year: 8, month: 8, day: 29 }),
  ...everyFourth,
  names: [
    'Meskerem',
    'Tikimt',
    'Hidar',
    'Tahsas',
    'Ter',
    'Yekatit',
    'Megabit',
    'Miyazya',
    'Ginbot',
    'Sene',
    'Hamle',
    'Nehase',
    'Pagumen',
  ],
  authority: 'Ethiopian and Eritrean Orthodox Tewahedo Church',
  source: 'Calendrical Calculations, 4th ed., fixed-from-ethiopic',
})

/** The old Armenian calendar: 365 days every year, from 11 July 552 (Julian). */
export const armenian = thirtyDayMonths({
  id: 'armenian',
  epoch: julian.toDay({ year: 552, month: 7, day: 11 }),
  meanYear: 365,
  daysBefore: (year) => 365 * (year - 1),
  names: [
    'Nawasardi',
    'Hoṙi',
    'Sahmi',
    'Trē',
    'Kʿałocʿ',
    'Aracʿ',
    'Mehekani',
    'Areg',
    'Ahekani',
    'Mareri',
    'Margacʿ',
    'Hroticʿ',
    'Aweleacʿ',
  ],
  authority: 'Old Armenian calendar',
  source: 'Calendrical Calculations, 4th ed., fixed-from-armenian',
})
