/**
 * The Thai lunar calendar (patithin chanthrakhati), by which the Buddhist feasts of Thailand are
 * kept. Months alternate between 29 and 30 days and begin at the new moon; day 15 is the day of the
 * full moon. Some years have a thirtieth day in month 7, some a second month 8, none has both.
 *
 * Months have numbers for names: rules say `month 1` to `month 12` and `second month 8`. In a year
 * that has one, the feasts of the months before it move on by a month, so that rules may also name
 * three months by their feasts: `magha` is the 3rd month, in such years the 4th; `visakha` the 6th
 * or 7th; `asalha` the 8th, or the second 8th.
 *
 * A year is counted from Duean Ai (November or December) and bears the Buddhist Era number of the
 * Gregorian year in which it ends; Thai almanacs change the number at New Year's Day instead.
 */
import { addDays, type Day } from '../day.ts'
import { assertDate, type Calendar, noSuchDate } from './calendar.ts'
import { parseIsoDate } from './solar.ts'
import { thaiYears } from './tables/thai-years.ts'

/** Years of the Buddhist Era less Gregorian years, in Thailand. */
const era = 543
const firstYear = thaiYears.first + era

const names = [
  'Duean Ai',
  'Duean Yi',
  'Duean Sam',
  'Duean Si',
  'Duean Ha',
  'Duean Hok',
  'Duean Chet',
  'Duean Paet',
  'Duean Kao',
  'Duean Sip',
  'Duean Sip Et',
  'Duean Sip Song',
]
const secondEighth = 'Duean Paet Lang'

/** The names under which rules know the months. */
const keys = names.map((_, i) => `month ${i + 1}`)
const secondEighthKey = 'second month 8'

/** A month by its number; the second month 8 is the leap month. */
interface Month {
  readonly month: number
  readonly leap?: true
}

/** The months that rules name by their feasts: in common years, and with a second month 8. */
const feastMonths: Readonly<Record<string, readonly [common: Month, long: Month]>> = {
  magha: [{ month: 3 }, { month: 4 }],
  visakha: [{ month: 6 }, { month: 7 }],
  asalha: [{ month: 8 }, { month: 8, leap: true }],
}

const isLong = (year: number) => thaiYears.types[year - firstYear] === 'm'

function daysInMonth(year: number, month: number, leap?: true): number {
  if (leap) return 30
  return month % 2 === 0 || (month === 7 && thaiYears.types[year - firstYear] === 'd') ? 30 : 29
}

const commonMonths: readonly Month[] = names.map((_, i) => ({ month: i + 1 }))
const longMonths = commonMonths.toSpliced(8, 0, { month: 8, leap: true })

/** The months of a year, in order. */
function monthsOf(year: number): readonly Month[] {
  return isLong(year) ? longMonths : commonMonths
}

/** The first day of each year of the table, and of the year after it. */
const newYears: Day[] = [parseIsoDate(thaiYears.start)]
for (const type of thaiYears.types) {
  const start = newYears[newYears.length - 1] as Day
  newYears.push(addDays(start, type === 'm' ? 384 : type === 'd' ? 355 : 354))
}
const first = newYears[0] as Day
const last = addDays(newYears[newYears.length - 1] as Day, -1)
const lastYear = firstYear + thaiYears.types.length - 1

/** The Thai lunar calendar, 1913–2157. */
export const thai: Calendar = {
  id: 'thai',
  family: 'thai',
  range: { first, last },
  months: [...keys.slice(0, 8), secondEighthKey, ...keys.slice(8), ...Object.keys(feastMonths)],
  monthNamed(name, year) {
    const feast = feastMonths[name]
    if (feast) return feast[isLong(year) ? 1 : 0]
    if (name === secondEighthKey) return isLong(year) ? { month: 8, leap: true } : undefined
    const month = keys.indexOf(name) + 1
    return month === 0 ? undefined : { month }
  },
  monthName: ({ month, leap }) => (leap ? secondEighth : (names[month - 1] ?? '')),
  daysInMonth,
  isLeapYear: isLong,
  toDay(date) {
    assertDate(thai, date, 12)
    let day = newYears[date.year - firstYear]
    if (day === undefined || thaiYears.types[date.year - firstYear] === undefined) {
      throw new RangeError(`the Thai calendar is known for ${firstYear}–${lastYear}`)
    }
    for (const { month, leap } of monthsOf(date.year)) {
      if (month === date.month && leap === date.leap) return addDays(day, date.day - 1)
      day = addDays(day, daysInMonth(date.year, month, leap))
    }
    return noSuchDate('thai', date)
  },
  fromDay(d) {
    if (d < first || d > last) {
      throw new RangeError(`the Thai calendar is known for ${firstYear}–${lastYear}`)
    }
    let year = firstYear + Math.floor((d - first) / 365.3)
    while ((newYears[year - firstYear] as Day) > d) year--
    while ((newYears[year - firstYear + 1] as Day) <= d) year++
    let day = newYears[year - firstYear] as Day
    for (const { month, leap } of monthsOf(year)) {
      const next = addDays(day, daysInMonth(year, month, leap))
      if (d < next) return { year, month, day: d - day + 1, ...(leap && { leap }) }
      day = next
    }
    throw new RangeError(`no Thai date for ${d}`)
  },
  warrant(year) {
    const announced = year - era <= thaiYears.announced
    return {
      certainty: announced ? 'announced' : 'computed',
      tolerance: announced ? 0 : 1,
      authority: 'Thai lunar calendar',
      source: 'Thai lunar calendar of B.E. 2300–2700, as listed in vacanza/holidays, thai.py',
    }
  },
}
