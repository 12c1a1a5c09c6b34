import { gregorianDay, isWithin, type Occurrence, resolve } from '@interkalender/core'
import { findEdition, loadData, readVariants } from './data.ts'
import { UsageError } from './usage.ts'

interface DatesOptions {
  readonly year?: number
  readonly from?: number
  readonly to?: number
  readonly edition?: string
  readonly tradition?: readonly string[]
  readonly calendar?: readonly string[]
  readonly lang: string
  readonly format: 'table' | 'json' | 'csv' | 'ics'
}

/** Prints when feasts fall. */
export async function dates(options: DatesOptions): Promise<void> {
  const { year, edition: folder, tradition: traditions, lang } = options
  if ((options.from === undefined) !== (options.to === undefined)) {
    throw new UsageError('--from and --to go together; give both years')
  }
  if (year !== undefined && options.from !== undefined) {
    throw new UsageError('give either --year, or --from and --to')
  }
  const data = loadData()
  let { holidays } = data
  let variants = readVariants(options.calendar)
  let editionYear: number | undefined
  let all = holidays
  if (folder !== undefined) {
    const { chosenHolidays, editionHolidays, loadEdition } = await import('@interkalender/edition')
    const { edition } = loadEdition(findEdition(folder), data)
    holidays = chosenHolidays(edition, data)
    all = editionHolidays(edition, data)
    variants = { ...edition.variants, ...variants }
    editionYear = edition.year
  }
  const from = options.from ?? year ?? editionYear
  const to = options.to ?? year ?? editionYear
  if (from === undefined || to === undefined) {
    throw new UsageError('say which year: --year 2027, --from 2020 --to 2030, or --edition FOLDER')
  }
  if (to < from) throw new UsageError(`--from ${from} lies after --to ${to}; swap the years`)
  for (const id of traditions ?? []) {
    if (!holidays.some(({ tradition }) => isWithin(tradition, id))) {
      const known = [...new Set(holidays.map(({ tradition }) => tradition.split('.')[0]))].sort()
      throw new UsageError(
        `there is no tradition ${id}; there are ${known.join(', ')} and those below`,
      )
    }
  }
  const wanted = traditions
    ? holidays.filter(({ tradition }) => traditions.some((id) => isWithin(tradition, id)))
    : holidays
  const { createContext } = await import('@interkalender/core')
  const context = createContext(all, { variants })
  const found = resolve(wanted, gregorianDay(from, 1, 1), gregorianDay(to, 12, 31), { context })
  process.stdout.write(await render(found, options.format, lang))
}

async function render(
  found: readonly Occurrence[],
  format: DatesOptions['format'],
  lang: string,
): Promise<string> {
  if (format === 'ics') {
    const { occurrencesToIcs } = await import('@interkalender/ics')
    return occurrencesToIcs(found, { language: lang })
  }
  const { dateRecord, recordsToCsv } = await import('@interkalender/edition/records')
  const records = found.map((occurrence) => dateRecord(occurrence, lang))
  switch (format) {
    case 'json':
      return `${JSON.stringify(records, undefined, 2)}\n`
    case 'csv':
      return recordsToCsv(records)
    case 'table': {
      const wide = Math.max(0, ...records.map(({ id }) => id.length))
      return records
        .map(({ date, id, name, days, certainty, tolerance, begins }) => {
          const eve = begins === 'evening-before' ? ' ◐' : ''
          const length = days > 1 ? ` (${days})` : ''
          const sure = certainty === 'computed' ? ` ±${tolerance}` : ''
          return `${date}  ${id.padEnd(wide)}  ${name}${length}${eve}${sure}\n`
        })
        .join('')
    }
  }
}
