import type { Certainty } from './calendars/calendar.ts'
import { isoDate } from './calendars/solar.ts'
import type { Begins, Holiday, Importance, Occurrence, Tone } from './holiday.ts'

/** An occurrence as `dates --format json` prints it. */
export interface DateRecord {
  readonly id: string
  readonly tradition: string
  readonly name: string
  /** The first full day, ISO 8601. */
  readonly date: string
  readonly days: number
  /** Which day is the chief one, counted from 1; absent where it is the first. */
  readonly main?: number
  readonly begins: Begins
  readonly certainty: Certainty
  readonly tolerance: number
  readonly calendar: string
  readonly importance: Importance
  readonly tone: Tone
}

/**
 * The name in a language: in `de-AT` that of `de` if it has no other, and English where there is
 * none at all.
 *
 * @example
 * nameIn({ id: 'easter', name: { de: 'Ostern', en: 'Easter' } }, 'de-AT') // => 'Ostern'
 * nameIn({ id: 'easter', name: { de: 'Ostern', en: 'Easter' } }, 'tr') // => 'Easter'
 */
export function nameIn(holiday: Pick<Holiday, 'id' | 'name'>, language: string): string {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const name = holiday.name[tag]
    if (name !== undefined) return name
  }
  return holiday.name.en ?? holiday.id
}

/**
 * The record of an occurrence, named in a language.
 *
 * @example
 * const [occurrence] = resolveYear(data.holidays.filter(({ id }) => id === 'is-fitr'), 2027)
 * dateRecord(occurrence, 'de').name // => 'Ramadanfest'
 * dateRecord(occurrence, 'de').date // => '2027-03-09'
 */
export function dateRecord(occurrence: Occurrence, language: string): DateRecord {
  const { holiday, start, days, certainty, tolerance, calendar } = occurrence
  const { id, tradition, begins, importance, tone, main } = holiday
  return {
    id,
    tradition,
    name: nameIn(holiday, language),
    date: isoDate(start),
    days,
    ...(main !== undefined && main > 1 && { main }),
    begins,
    certainty,
    tolerance,
    calendar,
    importance,
    tone,
  }
}

/**
 * Rows as CSV (RFC 4180): comma, quotes where needed, CRLF.
 *
 * @example
 * toCsv([['Mary, Mother of God', 8], ['=1+1', 3]]) // => '"Mary, Mother of God",8\r\n\'=1+1,3\r\n'
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = String(value)
    // A leading = + - @ would be taken for a formula by spreadsheets.
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const columns = ['id', 'tradition', 'name', 'date', 'days', 'main', 'begins', 'certainty'] as const
const moreColumns = ['tolerance', 'calendar', 'importance', 'tone'] as const

/**
 * Date records as CSV with a header.
 *
 * @example
 * const records = resolveYear(data.holidays.filter(({ id }) => id === 'is-fitr'), 2027)
 * recordsToCsv(records.map((one) => dateRecord(one, 'en'))).split('\r\n')[1] // => 'is-fitr,islam,Eid al-Fitr,2027-03-09,3,1,midnight,announced,0,hijri-diyanet,major,festive'
 */
export function recordsToCsv(records: readonly DateRecord[]): string {
  const keys = [...columns, ...moreColumns]
  return toCsv([
    keys,
    ...records.map((record) => keys.map((key) => record[key] ?? (key === 'main' ? 1 : ''))),
  ])
}
