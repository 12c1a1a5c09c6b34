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
 * Which year has which length its almanacs say for 1857–2034 (tables/thai-years.ts); before and after,
 * 1600–2401, the reckoning that they follow in the main (suriyayatra.ts). In the 178 years of the
 * table both lie a day apart at times, for the extra day comes up to three years early or late; once,
 * in 1944, the extra month came a year early. That may happen again: tolerance 1 speaks of the day.
 *
 * A year is counted from Duean Ai (November or December) and bears the Buddhist Era number of the
 * Gregorian year in which it ends; Thai almanacs change the number at New Year's Day instead.
 */
import { addDays, type Day } from '../day.ts'
import { assertDate, type Calendar, noSuchDate } from './calendar.ts'
import { gregorianYear, parseIsoDate } from './solar.ts'
import { caitra } from './suriyayatra.ts'
import { thaiYears } from './tables/thai-years.ts'

/** Years of the Buddhist Era less Gregorian years, in Thailand, and less Chulasakarat years. */
const era = 543
const chulasakarat = 1181
const firstYear = 1600 + era
const lastYear = 2401 + era

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

/** The first days of the years of the table, and of the year after them. */
const listed: Day[] = [parseIsoDate(thaiYears.start)]
for (const type of thaiYears.types) {
  const start = listed[listed.length - 1] as Day
  listed.push(addDays(start, type === 'm' ? 384 : type === 'd' ? 355 : 354))
}

/** From the first day of a year to the first of Caitra, its month 5. */
const daysBeforeCaitra = 29 + 30 + 29 + 30

/** The first day of a year: from the table, else reckoned. */
function newYear(year: number): Day {
  return (
    listed[year - era - thaiYears.first] ?? addDays(caitra(year - chulasakarat), -daysBeforeCaitra)
  )
}

const daysInYear = (year: number) => newYear(year + 1) - newYear(year)
const isLong = (year: number) => daysInYear(year) === 384

function daysInMonth(year: number, month: number, leap?: true): number {
  if (leap) return 30
  return month % 2 === 0 || (month === 7 && daysInYear(year) === 355) ? 30 : 29
}

const commonMonths: readonly Month[] = names.map((_, i) => ({ month: i + 1 }))
const longMonths = commonMonths.toSpliced(8, 0, { month: 8, leap: true })

/** The months of a year, in order. */
function monthsOf(year: number): readonly Month[] {
  return isLong(year) ? longMonths : commonMonths
}

const range = { first: newYear(firstYear), last: addDays(newYear(lastYear + 1), -1) }

function outside(what: string): never {
  throw new RangeError(
    `${what} lies outside the calendar thai, which reaches from ${firstYear} to ${lastYear} B.E.`,
  )
}

/** The Thai lunar calendar, 1600–2401. */
export const thai: Calendar = {
  id: 'thai',
  family: 'thai',
  range,
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
    if (date.year < firstYear || date.year > lastYear) outside(`year ${date.year}`)
    let day = newYear(date.year)
    for (const { month, leap } of monthsOf(date.year)) {
      if (month === date.month && leap === date.leap) return addDays(day, date.day - 1)
      day = addDays(day, daysInMonth(date.year, month, leap))
    }
    return noSuchDate('thai', date)
  },
  fromDay(d) {
    if (!(d >= range.first && d <= range.last)) outside(`day ${d}`)
    let year = gregorianYear(d) + era + 1
    while (newYear(year) > d) year--
    let day = newYear(year)
    for (const { month, leap } of monthsOf(year)) {
      const next = addDays(day, daysInMonth(year, month, leap))
      if (d < next) return { year, month, day: d - day + 1, ...(leap && { leap }) }
      day = next
    }
    return outside(`day ${d}`)
  },
  warrant(year) {
    const { first, last } = thaiYears.announced
    const isListed = listed[year - era - thaiYears.first + 1] !== undefined
    const announced = year - era >= first && year - era <= last
    return {
      certainty: announced ? 'announced' : 'computed',
      tolerance: announced ? 0 : 1,
      authority: 'Thai lunar calendar',
      source: isListed
        ? 'years of the Thai lunar calendar, as listed in vacanza/holidays, thai.py, and MheeDoMhor/100'
        : 'computed: Suriyayatra, by the rules of J. C. Eade, Journal of the Siam Society 88 (2000)',
    }
  },
}
