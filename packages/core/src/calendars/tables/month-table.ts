/**
 * Lunar months as a table: which of the twelve months of each year have 30 days.
 */
import { type Day, day } from '../../day.ts'

/** A run of lunar years whose months have 29 or 30 days each, but for those named in `irregular`. */
export interface MonthTable {
  readonly firstYear: number
  /** Rata Die of the first day of `firstYear`. */
  readonly firstDay: number
  /** Rata Die of the last day of the last year, so that a range is known before months are read. */
  readonly lastDay: number
  /** Three hexadecimal digits a year: bit 0 = first month … bit 11 = twelfth, set = 30 days. */
  readonly years: string
  /** Months of other lengths, in order: an authority that watched the sky has had 28 and 31 days. */
  readonly irregular?: readonly (readonly [year: number, month: number, days: number])[]
}

/** How many years a table holds. */
export function yearCount(table: MonthTable): number {
  return table.years.length / 3
}

/** The first days of all months of a table in order, and the day after the last month. */
export function monthStarts(table: MonthTable): Day[] {
  const starts = [day(table.firstDay)]
  const lengths = new Map(
    table.irregular?.map(([year, month, days]) => [(year - table.firstYear) * 12 + month - 1, days]),
  )
  let next = table.firstDay
  for (let i = 0; i < table.years.length; i += 3) {
    const bits = Number.parseInt(table.years.slice(i, i + 3), 16)
    for (let month = 0; month < 12; month++) {
      const regular = 29 + ((bits >> month) & 1)
      next += lengths.size === 0 ? regular : (lengths.get(i * 4 + month) ?? regular)
      starts.push(next as Day)
    }
  }
  return starts
}

/**
 * Makes a table of the first days of whole years, in order, ending with the day after the last
 * month. Throws a RangeError if a month would have other than 28 to 31 days.
 *
 * @example
 * const firsts = Array.from({ length: 13 }, (_, i) => parseIsoDate('2026-06-16') + Math.ceil(i * 29.5))
 * monthTable(1448, firsts).years // => '555'
 */
export function monthTable(firstYear: number, starts: readonly number[]): MonthTable {
  let years = ''
  const irregular: [year: number, month: number, days: number][] = []
  for (let i = 0; i + 12 < starts.length; i += 12) {
    let bits = 0
    for (let month = 0; month < 12; month++) {
      const length = (starts[i + month + 1] ?? Number.NaN) - (starts[i + month] ?? Number.NaN)
      if (!(length >= 28 && length <= 31))
        throw new RangeError(`month ${month + 1} of year ${firstYear + i / 12} has ${length} days`)
      if (length >= 30) bits |= 1 << month
      if (length === 28 || length === 31) irregular.push([firstYear + i / 12, month + 1, length])
    }
    years += bits.toString(16).padStart(3, '0')
  }
  const lastDay = (starts[years.length * 4] ?? Number.NaN) - 1
  const table = { firstYear, firstDay: starts[0] ?? Number.NaN, lastDay, years }
  return irregular.length > 0 ? { ...table, irregular } : table
}

/** Some months of a run of years, as a MonthTable has them: three hexadecimal digits a year. */
export interface MonthMarks {
  readonly firstYear: number
  readonly months: string
}

/** Is this month marked? */
export function isMarked({ firstYear, months }: MonthMarks, year: number, month: number): boolean {
  const at = (year - firstYear) * 3
  if (at < 0 || at >= months.length) return false
  return ((Number.parseInt(months.slice(at, at + 3), 16) >> (month - 1)) & 1) === 1
}

/** FNV-1a, 32 bits, over `firstYear:firstDay:years:irregular`: eight hexadecimal digits. */
export function checksum(table: MonthTable): string {
  let hash = 0x811c9dc5
  const text = `${table.firstYear}:${table.firstDay}:${table.years}:${table.irregular ?? ''}`
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
