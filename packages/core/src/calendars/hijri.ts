/**
 * The Hijri calendar of Islam: twelve months from crescent to crescent. One family, several
 * authorities:
 *
 * - `hijri-civil`: thirty-year arithmetic, Friday epoch; for history and as a yardstick.
 * - `hijri-umm-al-qura`: Saudi Arabia's published table.
 * - `hijri-diyanet`: Diyanet's calendar (crescent visible somewhere on land), which the German
 *   associations of the KRM and several Länder print; precomputed, published dates first.
 *
 * Feasts begin at sunset on the evening before; dates here are those of the daylight.
 */
import { addDays, type Day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant, type Warrant } from './calendar.ts'
import { julian } from './solar.ts'
import { diyanet, isPublishedByDiyanet } from './tables/hijri-diyanet.ts'
import { ummAlQura } from './tables/hijri-umm-al-qura.ts'
import { type MonthTable, monthStarts } from './tables/month-table.ts'

const names = [
  'Muharram',
  'Safar',
  'Rabi I',
  'Rabi II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
]

const epoch = julian.toDay({ year: 622, month: 7, day: 16 })
const daysBefore = (year: number) => 354 * (year - 1) + Math.floor((11 * year + 3) / 30)

/** The arithmetical Hijri calendar: leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty. */
export const hijriCivil: Calendar = {
  id: 'hijri-civil',
  family: 'hijri',
  ...fixedMonths(names),
  daysInMonth: (year, month) =>
    month % 2 === 1 || (month === 12 && hijriCivil.isLeapYear?.(year)) ? 30 : 29,
  isLeapYear: (year) => mod(11 * year + 14, 30) < 11,
  toDay(date) {
    assertDate(hijriCivil, date, 12)
    const { year, month, day } = date
    return (epoch + daysBefore(year) + 29 * (month - 1) + Math.floor(month / 2) + day - 1) as Day
  },
  fromDay(d) {
    let year = Math.floor((30 * (d - epoch) + 10646) / 10631)
    while (epoch + daysBefore(year) > d) year--
    while (epoch + daysBefore(year + 1) <= d) year++
    const ofYear = d - epoch - daysBefore(year)
    const month = Math.min(12, Math.floor((11 * ofYear + 330) / 325))
    return { year, month, day: ofYear - (29 * (month - 1) + Math.floor(month / 2)) + 1 }
  },
  warrant: fixedWarrant(
    'arithmetical Hijri calendar (Friday epoch)',
    'Calendrical Calculations, 4th ed., fixed-from-islamic',
  ),
}

/** A Hijri calendar that an authority publishes month by month. */
export function tabularHijri(of: {
  readonly id: string
  readonly table: MonthTable
  readonly warrant: (year: number, month: number) => Warrant
}): Calendar {
  const { id, table, warrant } = of
  const starts = monthStarts(table)
  const start = (i: number) => starts[i] as Day
  const months = starts.length - 1
  const range = { first: start(0), last: addDays(start(months), -1) }
  const outside = (what: string): never => {
    const last = table.firstYear + months / 12 - 1
    throw new RangeError(
      `${what} lies outside the calendar ${id}, which reaches from ${table.firstYear} to ${last} AH`,
    )
  }
  const indexOf = (year: number, month: number) => {
    const i = (year - table.firstYear) * 12 + month - 1
    return i >= 0 && i < months ? i : outside(`year ${year}`)
  }

  const calendar: Calendar = {
    id,
    family: 'hijri',
    range,
    ...fixedMonths(names),
    daysInMonth(year, month) {
      const i = indexOf(year, month)
      return start(i + 1) - start(i)
    },
    toDay(date) {
      assertDate(calendar, date, 12)
      return addDays(start(indexOf(date.year, date.month)), date.day - 1)
    },
    fromDay(d) {
      if (d < range.first || d > range.last) outside(`day ${d}`)
      let i = Math.min(months - 1, Math.floor((d - range.first) / 29.530588))
      while (start(i) > d) i--
      while (start(i + 1) <= d) i++
      return {
        year: table.firstYear + Math.floor(i / 12),
        month: (i % 12) + 1,
        day: d - start(i) + 1,
      }
    },
    warrant,
  }
  return calendar
}

const diyanetAuthority = 'Diyanet İşleri Başkanlığı'

/** Diyanet's calendar: published months first, the crescent rule for the others (1900–2100). */
export const hijriDiyanet = tabularHijri({
  id: 'hijri-diyanet',
  table: diyanet,
  warrant: (year, month) =>
    isPublishedByDiyanet(year, month)
      ? {
          certainty: 'announced',
          tolerance: 0,
          authority: diyanetAuthority,
          source: 'dates published by Diyanet',
        }
      : {
          certainty: 'computed',
          tolerance: 1,
          authority: diyanetAuthority,
          source: 'computed by Diyanet’s crescent rule (Istanbul 1978: altitude 5°, elongation 8°)',
        },
})

/** Saudi Arabia's Umm al-Qura calendar, 1343–1500 AH as published. */
export const hijriUmmAlQura = tabularHijri({
  id: 'hijri-umm-al-qura',
  table: ummAlQura,
  warrant: () => ({
    certainty: 'announced',
    tolerance: 0,
    authority: 'Umm al-Qura, Saudi Arabia',
    source: 'published table 1343–1500 AH',
  }),
})
