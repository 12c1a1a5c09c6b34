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
import { type Day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant, type Warrant } from './calendar.ts'
import { julian } from './solar.ts'
import type { MonthTable } from './tables/month-table.ts'

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
  const { table } = of
  const starts: number[] = []
  let next = table.firstDay
  for (let i = 0; i < table.years.length; i += 3) {
    const bits = Number.parseInt(table.years.slice(i, i + 3), 16)
    for (let month = 0; month < 12; month++) {
      starts.push(next)
      next += (bits >> month) & 1 ? 30 : 29
    }
  }
  starts.push(next)
  const range = { first: table.firstDay as Day, last: (next - 1) as Day }
  const indexOf = (year: number, month: number) => (year - table.firstYear) * 12 + month - 1
  const outside = (what: string) => {
    const last = table.firstYear + table.years.length / 3 - 1
    throw new RangeError(
      `${what} lies outside the calendar ${of.id}, which reaches from ${table.firstYear} to ${last} AH`,
    )
  }

  const calendar: Calendar = {
    id: of.id,
    family: 'hijri',
    range,
    ...fixedMonths(names),
    daysInMonth(year, month) {
      const i = indexOf(year, month)
      const start = starts[i]
      const end = starts[i + 1]
      if (start === undefined || end === undefined) return outside(`year ${year}`)
      return end - start
    },
    toDay(date) {
      assertDate(calendar, date, 12)
      return ((starts[indexOf(date.year, date.month)] ?? 0) + date.day - 1) as Day
    },
    fromDay(d) {
      if (d < range.first || d > range.last) outside(`day ${d}`)
      let i = Math.min(starts.length - 2, Math.floor((d - range.first) / 29.530588))
      while ((starts[i] ?? 0) > d) i--
      while ((starts[i + 1] ?? 0) <= d) i++
      return {
        year: table.firstYear + Math.floor(i / 12),
        month: (i % 12) + 1,
        day: d - (starts[i] ?? 0) + 1,
      }
    },
    warrant: of.warrant,
  }
  return calendar
}
