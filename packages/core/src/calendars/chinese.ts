/**
 * The lunisolar calendars of East Asia: `chinese` (China, and its communities everywhere),
 * `vietnamese` (UTC+7) and `korean` (UTC+9). Months of 29 or 30 days begin on the day of the new
 * moon; a leap month repeats the number of the month before it. By such dates the Spring Festival,
 * Tết and Seollal fall, the mid-autumn feasts and many Buddhist ones.
 *
 * The rule (the winter solstice in month 11; the first month without a major term is the leap month)
 * is in ../astronomy/east-asian.ts; here its table is read, 1599–2400, in which published dates come
 * first. The year is the Gregorian year in which the East Asian year begins, as Intl's relatedYear.
 *
 * Before 1645 China reckoned with mean solar terms, so earlier dates are the rule's, not history's.
 */
import { addDays, type Day } from '../day.ts'
import { type Calendar, type CalendarDate, noSuchDate, type Warrant } from './calendar.ts'
import { gregorianYear } from './solar.ts'
import { chineseNearCalls, chineseTable } from './tables/chinese.ts'
import { koreanNearCalls, koreanTable } from './tables/korean.ts'
import {
  type LunisolarMonth,
  type LunisolarTable,
  lunisolarMonths,
  lunisolarYearCount,
  lunisolarYearStarts,
  type NearMonth,
} from './tables/lunisolar-table.ts'
import { vietnameseNearCalls, vietnameseTable } from './tables/vietnamese.ts'

/** The names under which rules know the months: `month 1` … `month 12`, never a leap month. */
const keys = Array.from({ length: 12 }, (_, i) => `month ${i + 1}`)

/** A lunisolar calendar whose months stand in a table. */
function lunisolar(of: {
  readonly id: string
  readonly table: LunisolarTable
  readonly names: readonly string[]
  leapName(name: string): string
  warrant(year: number, month: number): Warrant
}): Calendar {
  const { id, table, names, leapName, warrant } = of
  const range = { first: table.firstDay as Day, last: table.lastDay as Day }
  const lastYear = table.firstYear + lunisolarYearCount(table) - 1
  let starts: readonly Day[] | undefined
  const years = new Map<number, readonly LunisolarMonth[]>()

  const outside = (what: string): never => {
    throw new RangeError(
      `${what} lies outside the calendar ${id}, which reaches from ${table.firstYear} to ${lastYear}`,
    )
  }
  /** The first day of a year; of the year after the last, too. */
  const yearStart = (year: number): Day => {
    starts ??= lunisolarYearStarts(table)
    return starts[year - table.firstYear] ?? outside(`year ${year}`)
  }
  const monthsOf = (year: number): readonly LunisolarMonth[] => {
    let months = years.get(year)
    if (!months) {
      if (!(year >= table.firstYear && year <= lastYear)) outside(`year ${year}`)
      months = lunisolarMonths(table, year - table.firstYear, yearStart(year))
      years.set(year, months)
    }
    return months
  }
  const find = (date: CalendarDate) => {
    const { year, month, leap } = date
    if (!Number.isSafeInteger(year)) return noSuchDate(id, date)
    const months = monthsOf(year)
    const index = months.findIndex((one) => one.month === month && !one.leap === !leap)
    const found = months[index]
    if (!found) return noSuchDate(id, date)
    const end = months[index + 1]?.start ?? yearStart(year + 1)
    return { start: found.start, length: end - found.start }
  }

  return {
    id,
    family: id,
    kin: 'east-asian',
    range,
    months: keys,
    monthNamed(name) {
      const index = keys.indexOf(name)
      return index < 0 ? undefined : { month: index + 1 }
    },
    monthName({ month, leap }) {
      const name = names[month - 1] ?? ''
      return leap ? leapName(name) : name
    },
    daysInMonth: (year, month, leap) => find({ year, month, day: 1, ...(leap && { leap }) }).length,
    isLeapYear: (year) => monthsOf(year).length === 13,
    toDay(date) {
      const { start, length } = find(date)
      if (!Number.isInteger(date.day) || date.day < 1 || date.day > length) noSuchDate(id, date)
      return addDays(start, date.day - 1)
    },
    fromDay(d) {
      if (!(d >= range.first && d <= range.last)) outside(`day ${d}`)
      let year = Math.min(gregorianYear(d), lastYear)
      if (yearStart(year) > d) year--
      const month = monthsOf(year).findLast(({ start }) => start <= d)
      if (!month) return outside(`day ${d}`)
      const { start, ...rest } = month
      return { year, ...rest, day: d - start + 1 }
    },
    warrant,
  }
}

/** Warrants of a computed calendar with published years: near calls are off by one day at most. */
function warrants(of: {
  readonly authority: string
  readonly nearCalls: readonly NearMonth[]
  /** The years an authority has published, and where. */
  readonly published?: { readonly from: number; readonly to: number; readonly source: string }
  /** Published months that the authority itself calls uncertain, as year/month. */
  readonly uncertain?: readonly string[]
  /** Before this year the calendar was not reckoned by this rule. */
  readonly since: number
  readonly source: string
}): (year: number, month: number) => Warrant {
  const { authority, published, since, source } = of
  const near = new Set(of.nearCalls.map(([year, month]) => `${year}/${month}`))
  return (year, month) => {
    const key = `${year}/${month}`
    if (published && year >= published.from && year <= published.to && !of.uncertain?.includes(key))
      return { certainty: 'announced', tolerance: 0, authority, source: published.source }
    const tolerance = near.has(key) || year < since ? 1 : 0
    return { certainty: 'computed', tolerance, authority, source }
  }
}

const rule = 'computed: winter solstice in month 11, true new moons and solar terms'

/** The Chinese calendar: civil days of Beijing (UTC+8 since 1929). */
export const chinese = lunisolar({
  id: 'chinese',
  table: chineseTable,
  names: [
    'Zhēngyuè',
    'Èryuè',
    'Sānyuè',
    'Sìyuè',
    'Wǔyuè',
    'Liùyuè',
    'Qīyuè',
    'Bāyuè',
    'Jiǔyuè',
    'Shíyuè',
    'Shíyīyuè',
    'Làyuè',
  ],
  leapName: (name) => `Rùn ${name.toLowerCase()}`,
  warrant: warrants({
    authority: 'China’s calendar (GB/T 33661-2017), Hong Kong Observatory',
    nearCalls: chineseNearCalls,
    published: {
      from: 1901,
      to: 2100,
      source: 'Gregorian-Lunar Calendar Conversion Table 1901–2100, Hong Kong Observatory',
    },
    // Its own note: these new moons come too close to midnight.
    uncertain: ['2057/9', '2089/8', '2097/7'],
    since: 1901,
    source: `${rule}, days of UTC+8`,
  }),
})

/** The Vietnamese calendar: civil days of UTC+7 since 1968, before that the Chinese calendar. */
export const vietnamese = lunisolar({
  id: 'vietnamese',
  table: vietnameseTable,
  names: [
    'Tháng Giêng',
    'Tháng Hai',
    'Tháng Ba',
    'Tháng Tư',
    'Tháng Năm',
    'Tháng Sáu',
    'Tháng Bảy',
    'Tháng Tám',
    'Tháng Chín',
    'Tháng Mười',
    'Tháng Mười một',
    'Tháng Chạp',
  ],
  leapName: (name) => `${name} nhuận`,
  warrant: warrants({
    authority: 'Vietnam’s calendar (decree 121/CP of 1967)',
    nearCalls: vietnameseNearCalls,
    since: 1976,
    source: `${rule}, days of UTC+7`,
  }),
})

/** The Korean calendar: Korea's civil days since 1912, before that those of Beijing. */
export const korean = lunisolar({
  id: 'korean',
  table: koreanTable,
  names: [
    'Jeongwol',
    'Iwol',
    'Samwol',
    'Sawol',
    'Owol',
    'Yuwol',
    'Chirwol',
    'Parwol',
    'Guwol',
    'Siwol',
    'Dongjitdal',
    'Seotdal',
  ],
  leapName: (name) => `Yun-${name.toLowerCase()}`,
  warrant: warrants({
    authority: 'Korea Astronomy and Space Science Institute (KASI)',
    nearCalls: koreanNearCalls,
    published: {
      from: 1600,
      to: 2050,
      source: 'dates published by KASI, as packaged in korean-lunar-calendar',
    },
    since: 1600,
    source: `${rule}, days of UTC+9`,
  }),
})
