import { createHash } from 'node:crypto'
import { addDays, isoDate, type Occurrence } from '@interkalender/core'

/**
 * Occurrences in the form of the OpenHolidays API (its HolidayResponse, version 1): public holidays
 * are of the type `Public`, all other feasts `Optional`. Names come in all languages that a feast
 * has. What OpenHolidays has no field for, such as an eve or a doubt, is not in it.
 */
export function toOpenHolidays(occurrences: readonly Occurrence[]): string {
  const entries = occurrences.map(({ holiday, start, days, tolerance }) => {
    const first = isoDate(start)
    const { region, publicHoliday, name } = holiday
    const isLocal = region?.includes('-') === true
    return {
      id: uuid(`${holiday.id} ${first}`),
      startDate: first,
      endDate: isoDate(addDays(start, days - 1)),
      type: publicHoliday ? 'Public' : 'Optional',
      name: Object.entries(name).map(([language, text]) => ({
        language: language.toUpperCase(),
        text,
      })),
      ...(tolerance > 0 && {
        comment: [{ language: 'EN', text: `computed; may differ by ${tolerance} day` }],
      }),
      regionalScope: isLocal ? 'Regional' : 'National',
      temporalScope: 'FullDay',
      nationwide: publicHoliday === true && !isLocal,
      ...(isLocal && {
        subdivisions: [{ code: region, shortName: region.slice(region.indexOf('-') + 1) }],
      }),
    }
  })
  return `${JSON.stringify(entries, undefined, 2)}\n`
}

/** The name space of our ids; drawn once. */
const nameSpace = Buffer.from('6e1f0c0b7d1b4f0ea3c59a3f2d8e4b17', 'hex')

/** A UUID made from a name (RFC 9562, version 5): the same for the same feast and day, for ever. */
function uuid(name: string): string {
  const bytes = createHash('sha1').update(nameSpace).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
