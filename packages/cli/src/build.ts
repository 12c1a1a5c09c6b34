import { join } from 'node:path'
import { isoDate, isWithin } from '@interkalender/core'
import {
  type CalendarYear,
  type Data,
  editionOccurrences,
  feastsToCsv,
  type LoadedEdition,
  printedHolidays,
  yearToJson,
} from '@interkalender/edition'
import type { Preflight } from '@interkalender/pdf'
import { withoutSchoolHolidays } from './check.ts'
import { compressed } from './compressed.ts'
import { findEdition } from './data.ts'
import { keepSheets, keptSheets, sheetsName } from './kept-sheets.ts'
import { assertWritable, placeFiles } from './place-files.ts'
import { type Prepared, prepare } from './prepare.ts'
import { createProgress } from './progress.ts'
import { noSheets, renderSheets, renderSheetsApart, type Sheets, sheetKinds } from './sheets.ts'
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
  if (options.out === '') throw new UsageError('--out needs a folder to write to')
  const progress = createProgress()
  const folder = findEdition(name)
  const prepared = await prepare(folder, options.year)
  const { loaded, data, year } = prepared
  const { edition, sheets } = loaded
  const out = options.out ?? join('out', edition.id)
  assertWritable(out)

  const sheetsMade = makeSheets(prepared, wanted, options.year)
  // It is awaited below; should the rest fail first, its own failure has nothing to add.
  sheetsMade.catch(() => {})

  const files = new Map<string, string | Uint8Array>()
  const compressing: ReturnType<typeof compressed>[] = []
  const add = (made: ReadonlyMap<string, string>) => {
    for (const [path, text] of made) files.set(path, text)
    compressing.push(compressed(made))
  }
  if (wanted.has('ics')) {
    progress('feeds')
    const { createFeeds } = await import('@interkalender/ics')
    add(createFeeds(edition, data))
  }
  if (wanted.has('web')) {
    progress('page')
    const { createPages } = await import('@interkalender/web')
    add(createPages(edition, data, sheets))
  }
  if (wanted.has('data')) {
    files.set('data/calendar.csv', `\ufeff${feastsToCsv(year)}`)
    files.set('data/calendar.json', yearToJson(year))
  }
  progress('sheets')
  const { files: made, checked, remarks } = await sheetsMade
  for (const [path, bytes] of made) files.set(path, bytes)
  files.set('report.txt', report(loaded, data, year, [...files.keys()], remarks, checked))
  progress('compressing')
  for (const siblings of await Promise.all(compressing)) {
    for (const [path, bytes] of siblings) files.set(path, bytes)
  }
  progress('writing')
  placeFiles(out, files)
  progress()
  console.log(`${edition.id}: ${files.size} files in ${out}`)
}

/**
 * The sheets that are wanted: kept from an earlier build, or drawn. They take as long as all the
 * rest, so that they are drawn beside it.
 */
async function makeSheets(
  prepared: Prepared,
  wanted: ReadonlySet<Part>,
  year: number | undefined,
): Promise<Sheets> {
  const kinds = sheetKinds.filter((kind) => wanted.has(kind))
  if (kinds.length === 0) return noSheets
  const name = sheetsName(prepared, kinds)
  const kept = keptSheets(name)
  if (kept) return kept
  const sheets =
    wanted.size === kinds.length
      ? await renderSheets(prepared, kinds)
      : await renderSheetsApart(prepared.loaded.folder, year, kinds)
  keepSheets(name, sheets)
  return sheets
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
    ...withoutSchoolHolidays(edition),
  ])
  return `${lines.join('\n')}\n`
}
