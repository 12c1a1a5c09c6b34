import { addDays, type Day, gregorianDay } from '@interkalender/core'
import type { Edition } from './edition.ts'

/** Which months an edition's sheets are. */
export type Months = Pick<Edition, 'year' | 'firstMonth' | 'monthCount'>

/**
 * The months of an edition, in the order of its sheets.
 *
 * @example
 * editionMonths({ year: 2027, firstMonth: 9, monthCount: 12 })[0] // => { year: 2027, month: 9 }
 */
export function editionMonths({ year, firstMonth, monthCount }: Months): readonly {
  readonly year: number
  /** 1…12 */
  readonly month: number
}[] {
  return Array.from({ length: monthCount }, (_, i) => {
    const months = firstMonth - 1 + i
    return { year: year + Math.floor(months / 12), month: (months % 12) + 1 }
  })
}

/**
 * The first and the last day that an edition has a sheet for.
 *
 * @example
 * isoDate(editionSpan({ year: 2027, firstMonth: 9, monthCount: 12 }).last) // => '2028-08-31'
 */
export function editionSpan({ year, firstMonth, monthCount }: Months): {
  readonly first: Day
  readonly last: Day
} {
  return {
    first: gregorianDay(year, firstMonth, 1),
    last: addDays(gregorianDay(year, firstMonth + monthCount, 1), -1),
  }
}

/**
 * The Gregorian year in which an edition ends.
 *
 * @example
 * lastYearOf({ year: 2027, firstMonth: 9, monthCount: 12 }) // => 2028
 */
export function lastYearOf({ year, firstMonth, monthCount }: Months): number {
  return year + Math.floor((firstMonth + monthCount - 2) / 12)
}

/**
 * The year or years of an edition as one writes them: „2027“, „2027/28“.
 *
 * @example
 * yearLabel({ year: 2027, firstMonth: 9, monthCount: 12 }) // => '2027/28'
 */
export function yearLabel(months: Months): string {
  const last = lastYearOf(months)
  return last === months.year
    ? String(last)
    : `${months.year}/${String(last % 100).padStart(2, '0')}`
}

/**
 * A text about one year, such as a title or a folder's name, for another: the years of the edition
 * in it are moved, „2027/28“ and “2027-28” as well as “2027”.
 *
 * @example
 * movedYears('Kalender 2027', { year: 2027, firstMonth: 1, monthCount: 12 }, 1) // => 'Kalender 2028'
 */
export function movedYears(text: string, months: Months, by: number): string {
  const last = lastYearOf(months)
  return text.replace(/(\d{4})(?:([/–-])(\d\d)(?!\d))?/g, (whole, long, dash, short) => {
    const year = Number(long)
    if (year < months.year || year > last) return whole
    const next = short !== undefined && Number(short) === (year + 1) % 100
    const rest = short === undefined ? '' : `${dash}${next ? twoDigits(year + by + 1) : short}`
    return `${year + by}${rest}`
  })
}

const twoDigits = (year: number) => String(year % 100).padStart(2, '0')
