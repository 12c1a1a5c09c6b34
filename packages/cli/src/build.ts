import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gregorianDay, isoDate, isWithin, needsSky } from '@interkalender/core'
import {
  type CalendarYear,
  createCalendarYear,
  type Data,
  type Edition,
  editionHolidays,
  editionOccurrences,
  feastsToCsv,
  type LoadedEdition,
  loadEdition,
  printedHolidays,
  yearToJson,
} from '@interkalender/edition'
import type { Preflight } from '@interkalender/pdf'
import { compressed } from './compressed.ts'
import { findEdition, loadData } from './data.ts'
import { placeFiles } from './place-files.ts'
import { createProgress } from './progress.ts'
import { UsageError } from './usage.ts'

const parts = ['pdf', 'print', 'ics', 'web', 'data'] as const
type Part = (typeof parts)[number]

interface BuildOptions {
  readonly year?: number
  readonly out?: string
  readonly only?: string
}

/** Makes an edition's calendar: everything is rendered first, then moved into place. */
export async function build(name: string | undefined, options: BuildOptions): Promise<void> {
  const wanted = readParts(options.only)
  const progress = createProgress()
  const compiled = loadData()
  const loaded = inYear(loadEdition(findEdition(name), compiled), options.year)
  const { edition, sheets, folder } = loaded
  const data = await withSky(edition, compiled)
  const year = createCalendarYear(edition, sheets, data)

  const files = new Map<string, string | Uint8Array>()
  const remarks: string[] = []
  const checked: Record<string, Preflight> = {}
  if (wanted.has('pdf') || wanted.has('print')) {
    progress('sheets')
    const { readCondition, renderBoth, renderCalendar } = await import('@interkalender/pdf')
    const { marks, profile, condition } = edition.press
    const settings = {
      creationDate: `${edition.released}T00:00:00Z`,
      readPicture: (path: string) => readFileSync(join(folder, path)),
      marks,
      ...(profile && { condition: readCondition(join(folder, profile), condition) }),
      // Converted pictures are kept where tools keep such things, and nowhere if there is none.
      ...(existsSync('node_modules') && {
        cacheFolder: join('node_modules', '.cache', 'interkalender'),
      }),
    }
    const both = wanted.has('pdf') && wanted.has('print')
    const painter = wanted.has('pdf') ? 'screen' : 'press'
    const rendered = both
      ? Object.values(await renderBoth(year, settings))
      : [await renderCalendar(year, { ...settings, painter })]
    for (const { bytes, report, preflight } of rendered) {
      const name = preflight.kind === 'screen' ? 'calendar.pdf' : 'calendar-print.pdf'
      files.set(name, bytes)
      checked[name] = preflight
      remarks.push(...report.filter((sentence) => !remarks.includes(sentence)))
    }
    files.set('data/preflight.json', `${JSON.stringify(checked, null, 2)}\n`)
  }
  if (wanted.has('ics')) {
    progress('feeds')
    const { createFeeds } = await import('@interkalender/ics')
    for (const [path, text] of createFeeds(edition, data)) files.set(path, text)
  }
  if (wanted.has('web')) {
    progress('page')
    const { createPages } = await import('@interkalender/web')
    for (const [path, text] of createPages(edition, data, sheets)) files.set(path, text)
  }
  if (wanted.has('data')) {
    files.set('data/calendar.csv', `\ufeff${feastsToCsv(year)}`)
    files.set('data/calendar.json', yearToJson(year))
  }
  files.set('report.txt', report(loaded, data, year, [...files.keys()], remarks, checked))
  progress('compressing')
  for (const [path, bytes] of compressed(files)) files.set(path, bytes)
  progress('writing')
  const out = options.out ?? join('out', edition.id)
  placeFiles(out, files)
  progress()
  console.log(`${edition.id}: ${files.size} files in ${out}`)
}

/** The data with what reckons sun and moon, if the edition's feasts and years need it. */
async function withSky(edition: Edition, data: Data): Promise<Data> {
  const { year, place, variants } = edition
  const [first, last] = [gregorianDay(year - 2, 1, 1), gregorianDay(year + 4, 12, 31)]
  if (!needsSky(editionHolidays(edition, data), first, last, variants)) return data
  const { createSky } = await import('@interkalender/core/astronomy')
  return { ...data, sky: createSky({ place }) }
}

function readParts(only: string | undefined): Set<Part> {
  if (only === undefined) return new Set(parts)
  const wanted = only.split(',').map((part) => part.trim())
  for (const part of wanted) {
    if (!parts.includes(part as Part)) {
      throw new UsageError(`there is no part "${part}"; --only takes ${parts.join(', ')}`)
    }
  }
  return new Set(wanted as Part[])
}

/** The edition in another year: its name and title then carry that year. */
function inYear(loaded: LoadedEdition, year: number | undefined): LoadedEdition {
  const { edition } = loaded
  if (year === undefined || year === edition.year) return loaded
  if (year < 1583 || year > 2100) {
    throw new UsageError(`the sheets can be made for the years 1583 to 2100, not for ${year}`)
  }
  const renamed = (text: string) => text.replaceAll(String(edition.year), String(year))
  return {
    ...loaded,
    edition: {
      ...edition,
      id: renamed(edition.id),
      year,
      title: Object.fromEntries(
        Object.entries(edition.title).map(([language, title]) => [language, renamed(title)]),
      ),
    },
  }
}

/** report.txt: what was made, what is uncertain, what to check. */
function report(
  { edition, sheets }: LoadedEdition,
  data: Data,
  year: CalendarYear,
  files: readonly string[],
  remarks: readonly string[],
  checked: Readonly<Record<string, Preflight>>,
): string {
  const lines: string[] = []
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push('', title, ...entries.map((entry) => `  ${entry}`))
  }
  lines.push(year.title, `State of the data: ${edition.released}`)
  const counts = new Map<string, number>()
  for (const path of files) {
    const group = path.replace(/^feed\/([^/]+)\/.*/, 'feed/$1/*.ics').replace(/^(\w\w)\/.*/, '$1/')
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  section(
    'Made',
    [...counts].map(([group, n]) => (n > 1 ? `${group} (${n} files)` : group)),
  )
  const occurrences = editionOccurrences(edition, data, edition.year, edition.year)
  section('Feasts', [
    `${year.feasts.length} printed, ${occurrences.length} in the feeds and on the page of this year`,
  ])
  section(
    'Uncertain by a day: ask the communities before printing',
    year.feasts
      .filter(({ tolerance }) => tolerance > 0)
      .map(
        ({ id, name, occurrence, tolerance }) =>
          `${isoDate(occurrence.start)}  ${id}  ${name} (± ${tolerance}; ${occurrence.authority})`,
      ),
  )
  section('On the sheets', remarks)
  section(
    'Preflight of the finished files',
    Object.entries(checked).flatMap(([name, { pages, findings }]) =>
      findings.length === 0
        ? `${name}: ${pages} pages, nothing found`
        : findings.map(
            ({ severity, rule, page, message }) =>
              `${name}${page === undefined ? '' : `, page ${page}`}: ${severity}, ${rule}: ${message}`,
          ),
    ),
  )
  section(
    'Announced by the community; enter the dates in edition.yaml (announced:)',
    data.holidays
      .filter(
        (holiday) =>
          !holiday.rule &&
          edition.traditions.some((id) => isWithin(holiday.tradition, id)) &&
          !edition.announced.some(({ feast }) => feast === holiday.id),
      )
      .map(({ id, name }) => `${id}  ${name.en ?? ''}`),
  )
  section(
    'Printed without a source',
    printedHolidays(edition, data)
      .filter(({ unconfirmed }) => unconfirmed)
      .map(({ id }) => id),
  )
  section('To confirm by the city', [
    ...edition.toConfirm,
    ...sheets.flatMap(({ file, toConfirm }) =>
      toConfirm.map((what) => `${file.slice(-7)}: ${what}`),
    ),
    ...(edition.schoolHolidaysSource ? [`school holidays: ${edition.schoolHolidaysSource}`] : []),
  ])
  return `${lines.join('\n')}\n`
}
