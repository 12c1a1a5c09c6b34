/**
 * Lunar months as a table: which of the twelve months of each year have 30 days.
 */
import { type Day, day } from '../../day.ts'

/** A run of lunar years whose months have 29 or 30 days each. */
export interface MonthTable {
  readonly firstYear: number
  /** Rata Die of the first day of `firstYear`. */
  readonly firstDay: number
  /** Three hexadecimal digits a year: bit 0 = first month … bit 11 = twelfth, set = 30 days. */
  readonly years: string
}

/** How many years a table holds. */
export function yearCount(table: MonthTable): number {
  return table.years.length / 3
}

/** The first days of all months of a table in order, and the day after the last month. */
export function monthStarts(table: MonthTable): Day[] {
  const starts = [day(table.firstDay)]
  let next = table.firstDay
  for (let i = 0; i < table.years.length; i += 3) {
    const bits = Number.parseInt(table.years.slice(i, i + 3), 16)
    for (let month = 0; month < 12; month++) {
      next += 29 + ((bits >> month) & 1)
      starts.push(day(next))
    }
  }
  return starts
}

/**
 * Makes a table of the first days of whole years, in order, ending with the day after the last
 * month. Throws a RangeError if a month would have other than 29 or 30 days.
 */
export function monthTable(firstYear: number, starts: readonly number[]): MonthTable {
  let years = ''
  for (let i = 0; i + 12 < starts.length; i += 12) {
    let bits = 0
    for (let month = 0; month < 12; month++) {
      const length = (starts[i + month + 1] ?? Number.NaN) - (starts[i + month] ?? Number.NaN)
      if (length !== 29 && length !== 30)
        throw new RangeError(`month ${month + 1} of year ${firstYear + i / 12} has ${length} days`)
      if (length === 30) bits |= 1 << month
    }
    years += bits.toString(16).padStart(3, '0')
  }
  return { firstYear, firstDay: starts[0] ?? Number.NaN, years }
}

/** FNV-1a, 32 bits, over `firstYear:firstDay:years`: eight hexadecimal digits. */
export function checksum(table: MonthTable): string {
  let hash = 0x811c9dc5
  for (const character of `${table.firstYear}:${table.firstDay}:${table.years}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
