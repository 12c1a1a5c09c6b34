/**
 * One day a year as a table: what the sky does once in a Gregorian year, on which civil day.
 */
import { type Day, day } from '../../day.ts'
import { gregorianDay } from '../solar.ts'

/** One day in each Gregorian year from `firstYear` on, never far from the same date. */
export interface YearlyDays {
  readonly firstYear: number
  /** The date before which the day never falls: month and day. */
  readonly from: readonly [month: number, day: number]
  /** One digit a year, base 62 (0–9, a–z, A–Z): so many days after `from`. */
  readonly days: string
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A year that hangs on a moment close to the border of a day; positive: it came so long after. */
export type NearYear = readonly [year: number, seconds: number]

/** The last year of a table. */
export function lastYear(table: YearlyDays): number {
  return table.firstYear + table.days.length - 1
}

/** The day of a Gregorian year, or undefined outside the table. */
export function yearlyDay(table: YearlyDays, year: number): Day | undefined {
  const digit = table.days[year - table.firstYear]
  if (digit === undefined) return undefined
  const [month, dayOfMonth] = table.from
  return day(gregorianDay(year, month, dayOfMonth) + digits.indexOf(digit))
}

/** Makes a table of the days of consecutive years. Throws a RangeError if they lie far apart. */
export function yearlyDays(
  firstYear: number,
  from: readonly [month: number, day: number],
  days: readonly number[],
): YearlyDays {
  const found = days.map((d, i) => {
    const after = d - gregorianDay(firstYear + i, ...from)
    const digit = digits[after]
    if (digit === undefined) throw new RangeError(`${firstYear + i}: ${after} days after`)
    return digit
  })
  return { firstYear, from, days: found.join('') }
}

/** FNV-1a, 32 bits, over a text: eight hexadecimal digits. */
export function textChecksum(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
