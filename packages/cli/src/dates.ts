import {
  addDays,
  type DateRecord,
  dateRecord,
  gregorianDay,
  type Holiday,
  isInRegion,
  isUnknownRegion,
  isWithin,
  publicHolidaysIn,
  recordsToCsv,
  regionsOf,
  resolve,
  unreached,
} from '@interkalender/core'
import type { Data } from '@interkalender/edition'
import {
  checkLanguage,
  findEdition,
  loadContext,
  loadData,
  loadForDates,
  type Place,
  placeHere,
  readVariants,
} from './data.ts'
import { unreachedLines } from './unreached-lines.ts'
import { UsageError } from './usage.ts'

interface DatesOptions {
  readonly year?: number
  readonly from?: number
  readonly to?: number
  readonly edition?: string
  readonly tradition?: readonly string[]
  readonly region?: string
  readonly calendar?: readonly string[]
  readonly lang: string
  readonly format: 'table' | 'json' | 'csv' | 'ics' | 'jsonld' | 'openholidays'
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
  if (options.region !== undefined && folder !== undefined) {
    throw new UsageError('an edition has a region; give either --edition or --region')
  }
  const named = lang === 'de' || lang === 'en'
  const isBrief =
    folder === undefined &&
    options.region === undefined &&
    named &&
    ['table', 'json', 'csv'].includes(options.format)
  const data: Data = isBrief ? { traditions: [], holidays: loadForDates() } : loadData()
  if (!named) checkLanguage(lang, data.holidays)
  let { holidays } = data
  if (options.region !== undefined) holidays = withRegion(options.region, data)
  let variants = readVariants(options.calendar)
  let editionYears: readonly [number, number] | undefined
  let place: Place | undefined
  let all: readonly Holiday[] = holidays
  if (folder !== undefined) {
    const { chosenHolidays, editionHolidays, lastYearOf, loadEdition } = await import(
      '@interkalender/edition'
    )
    const { edition, data: inItsWords } = loadEdition(findEdition(folder), data)
    holidays = chosenHolidays(edition, inItsWords)
    all = editionHolidays(edition, inItsWords)
    variants = { ...edition.variants, ...variants }
    editionYears = [edition.year, lastYearOf(edition)]
    place = edition.place
  } else if (variants.hindu === 'hindu-local') place = await placeHere()
  const from = options.from ?? year ?? editionYears?.[0]
  const to = options.to ?? year ?? editionYears?.[1]
  if (from === undefined || to === undefined) {
    throw new UsageError('say which year: --year 2027, --from 2020 --to 2030, or --edition FOLDER')
  }
  if (to < from) throw new UsageError(`--from ${from} lies after --to ${to}; swap the years`)
  for (const id of traditions ?? []) {
    if (!holidays.some(({ tradition }) => isWithin(tradition, id))) {
      const known = [...new Set(holidays.map(({ tradition }) => tradition.split('.')[0]))].sort()
      const { meant } = await import('@interkalender/core/parse')
      const near = meant(id, new Set(holidays.map(({ tradition }) => tradition)))
      throw new UsageError(
        near === undefined
          ? `there is no tradition "${id}"; there are ${known.join(', ')} and those below`
          : `there is no tradition "${id}"; did you mean ${near}?`,
      )
    }
  }
  const wanted = traditions
    ? holidays.filter(({ tradition }) => traditions.some((id) => isWithin(tradition, id)))
    : holidays
  const first = gregorianDay(from, 1, 1)
  const last = gregorianDay(to, 12, 31)
  const context = await loadContext(all, first, last, variants, place)
  for (const line of unreachedLines(unreached(wanted, first, last, context))) {
    console.error(`interkalender: ${line}`)
  }
  if (options.format === 'ics') {
    if (from < 1 || to > 9998) throw new UsageError('iCalendar has the years 1 to 9998 only')
    const { occurrencesToIcs } = await import('@interkalender/ics')
    // A year more on either side: UIDs of feasts that fall twice in a year of their own count there.
    const around = resolve(wanted, addDays(first, -366), addDays(last, 366), { context })
    process.stdout.write(occurrencesToIcs(around, { language: lang, data, from: first, to: last }))
    return
  }
  const found = resolve(wanted, first, last, { context })
  if (options.format === 'jsonld') {
    const { toJsonLd } = await import('./export/json-ld.ts')
    process.stdout.write(toJsonLd(found, lang, data))
    return
  }
  if (options.format === 'openholidays') {
    const { toOpenHolidays } = await import('./export/open-holidays.ts')
    process.stdout.write(toOpenHolidays(found))
    return
  }
  const records = found.map((occurrence) => dateRecord(occurrence, lang))
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(records, undefined, 2)}\n`
      : options.format === 'csv'
        ? recordsToCsv(records)
        : table(records),
  )
}

/** The feasts and the public holidays of a region. */
function withRegion(region: string, { holidays, publicHolidays = [] }: Data): Holiday[] {
  const known = regionsOf(publicHolidays, holidays)
  if (isUnknownRegion(region, known) || !known.some((one) => isInRegion(region, one))) {
    throw new UsageError(`there are no public holidays of ${region}; there are ${known.join(', ')}`)
  }
  const days = publicHolidaysIn(region, publicHolidays, holidays)
  const marked = new Map(days.map((day) => [day.id, day]))
  const own = new Set(holidays.map(({ id }) => id))
  return [
    // The public holidays of another region are none here.
    ...holidays
      .filter(({ id, publicHoliday }) => !publicHoliday || marked.has(id))
      .map((holiday) => marked.get(holiday.id) ?? holiday),
    ...days.filter(({ id }) => !own.has(id)),
  ]
}

/** The records as columns: date, id, name with its length, eve and doubt. */
function table(records: readonly DateRecord[]): string {
  const wide = records.reduce((most, { id }) => Math.max(most, id.length), 0)
  return records
    .map(({ date, id, name, days, certainty, tolerance, begins }) => {
      const eve = begins === 'evening-before' ? ' ◐' : ''
      const length = days > 1 ? ` (${days})` : ''
      const sure = certainty === 'computed' && tolerance > 0 ? ` ±${tolerance}` : ''
      return `${date}  ${id.padEnd(wide)}  ${name}${length}${eve}${sure}\n`
    })
    .join('')
}
