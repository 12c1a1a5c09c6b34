/**
 * Lunisolar years as a table: how long their months are, and which month is a leap month.
 */
import { type Day, day } from '../../day.ts'
import { textChecksum } from './yearly-days.ts'

/** A run of years of twelve or thirteen months with 29 or 30 days each. */
export interface LunisolarTable {
  readonly firstYear: number
  /** Rata Die of the first day of `firstYear`. */
  readonly firstDay: number
  /** Rata Die of the last day of the last year. */
  readonly lastDay: number
  /**
   * Five hexadecimal digits a year: the number of the month that is repeated as a leap month (0 =
   * none), then in four digits the lengths: bit 0 = first month …, set = 30 days.
   */
  readonly years: string
}

/** A month of a lunisolar year. */
export interface LunisolarMonth {
  readonly month: number
  readonly leap?: true
  readonly start: Day
}

/** A month that hangs on a moment close to midnight. */
export type NearMonth = readonly [
  year: number,
  month: number,
  leap: boolean,
  /** Positive: the moment came so long after midnight; negative: before. */
  seconds: number,
  /** The new moon, or the longitude of the sun whose term decides the leap month. */
  event: 'new moon' | number,
]

const digits = 5

/** How many years a table holds. */
export function lunisolarYearCount(table: LunisolarTable): number {
  return table.years.length / digits
}

function read(table: LunisolarTable, index: number) {
  const at = index * digits
  const repeated = Number.parseInt(table.years.slice(at, at + 1), 16)
  const lengths = Number.parseInt(table.years.slice(at + 1, at + digits), 16)
  return { repeated, lengths, count: repeated === 0 ? 12 : 13 }
}

/** How many bits of a number are set. */
function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest &= rest - 1) count++
  return count
}

/** The first days of all years of a table, and the day after the last year. */
export function lunisolarYearStarts(table: LunisolarTable): Day[] {
  const starts = [day(table.firstDay)]
  let next = table.firstDay
  const years = lunisolarYearCount(table)
  for (let index = 0; index < years; index++) {
    const { lengths, count } = read(table, index)
    next += 29 * count + bitCount(lengths)
    starts.push(day(next))
  }
  return starts
}

/** The months of the year that starts on `start`, the `index`-th of the table. */
export function lunisolarMonths(
  table: LunisolarTable,
  index: number,
  start: Day,
): LunisolarMonth[] {
  const { repeated, lengths, count } = read(table, index)
  const months: LunisolarMonth[] = []
  let next: number = start
  for (let i = 0; i < count; i++) {
    const leap = repeated > 0 && i === repeated
    const month = repeated > 0 && i >= repeated ? i : i + 1
    months.push({ month, ...(leap && { leap }), start: day(next) })
    next += 29 + ((lengths >> i) & 1)
  }
  return months
}

/**
 * Makes a table of the months of whole years, in order, and the day after the last. Throws a
 * RangeError for months of other than 29 or 30 days or out of order.
 */
export function lunisolarTable(
  months: readonly (LunisolarMonth & { readonly year: number })[],
  end: number,
): LunisolarTable {
  const first = months[0]
  if (!first) throw new RangeError('no months')
  let years = ''
  for (let year = first.year, i = 0; i < months.length; year++) {
    let repeated = 0
    let lengths = 0
    let count = 0
    for (; months[i]?.year === year; i++, count++) {
      const { month, leap, start } = months[i] as LunisolarMonth
      if (leap) repeated = month
      const expected = count + (repeated > 0 ? 0 : 1)
      const length = (months[i + 1]?.start ?? end) - start
      if (month !== expected || (length !== 29 && length !== 30))
        throw new RangeError(`${year}/${month}${leap ? 'L' : ''} has ${length} days`)
      if (length === 30) lengths |= 1 << count
    }
    if (count !== (repeated > 0 ? 13 : 12)) throw new RangeError(`${year} has ${count} months`)
    years += repeated.toString(16) + lengths.toString(16).padStart(digits - 1, '0')
  }
  return { firstYear: first.year, firstDay: first.start, lastDay: end - 1, years }
}

/** FNV-1a, 32 bits, over `firstYear:firstDay:lastDay:years`: eight hexadecimal digits. */
export function lunisolarChecksum(table: LunisolarTable): string {
  return textChecksum(`${table.firstYear}:${table.firstDay}:${table.lastDay}:${table.years}`)
}
