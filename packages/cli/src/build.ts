import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergePhoto, mergeTables, yearToJson } from '@interkalender/edition'
import { findEdition } from './data.ts'
import { type DrawingKind, drawingKinds, drawSheets } from './drawings.ts'
import { keepSheets, keptSheets, sheetsName } from './kept-sheets.ts'
import { assertWritable, placing, writeFiles } from './place-files.ts'
import { type Prepared, prepare } from './prepare.ts'
import { createProgress } from './progress.ts'
import { report } from './report.ts'
import {
  noSheets,
  renderSheets,
  renderSheetsApart,
  type Sheets,
  sheetKinds,
  sheetSettings,
} from './sheets.ts'
import { createSiteWriter, siteKinds } from './site.ts'
import { UsageError } from './usage.ts'

/** What is made unless `--only` says otherwise: drawings take longer, PDF/X-3 needs Ghostscript. */
const parts = ['pdf', 'print', 'ics', 'web', 'data'] as const
type Part = (typeof parts)[number] | DrawingKind | 'pdfx3'
const allParts: readonly Part[] = [...parts, ...drawingKinds, 'pdfx3']

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
  const site = siteKinds.filter((kind) => wanted.has(kind))
  const writer = site.length > 0 ? createSiteWriter() : undefined
  const prepared = await prepare(folder, options.year)
  const { edition } = prepared.loaded
  const out = options.out ?? join('out', edition.id)
  assertWritable(out)

  const sheetsMade = makeSheets(prepared, wanted)
  // It is awaited below; should the rest fail first, its own failure has nothing to add.
  sheetsMade.catch(() => {})

  const made = await placing(out, async (stage) => {
    const paths: string[] = []
    const write = (files: Iterable<readonly [path: string, content: string | Uint8Array]>) =>
      paths.push(...writeFiles(stage, files))
    if (writer) {
      progress('feeds and page')
      paths.push(...(await writer.write(prepared, site, stage)))
    }
    if (wanted.has('data')) write(dataFiles(prepared))
    progress('sheets')
    const { files: drawn, checked, remarks } = await sheetsMade
    write(drawn)
    if (wanted.has('pdfx3')) {
      progress('PDF/X-3')
      const { toPdfX3 } = await import('@interkalender/pdf')
      const press = drawn.get('calendar-print.pdf') as Uint8Array
      write([['calendar-print-x3.pdf', await toPdfX3(press, await sheetSettings(prepared))]])
    }
    const drawings = drawingKinds.filter((kind) => wanted.has(kind))
    if (drawings.length > 0) {
      progress('drawings')
      write(await drawSheets(prepared, drawings))
    }
    const told = paths.filter((path) => !/\.(gz|br)$/.test(path))
    write([['report.txt', report(prepared, told, remarks, checked)]])
    return paths
  })
  progress()
  console.log(`${edition.id}: ${made.length} files in ${out}`)
}

/** The tables that layout programs read, with the photos that they name. */
function* dataFiles({
  loaded,
  year,
}: Prepared): Generator<readonly [path: string, content: string | Uint8Array]> {
  for (const { name, content } of mergeTables(year)) yield [`data/${name}`, content]
  for (const month of year.months) {
    const photo = mergePhoto(month)
    if (photo) yield [`data/${photo}`, readFileSync(join(loaded.folder, month.sheet.picture!.file))]
  }
  yield ['data/calendar.json', yearToJson(year)]
}

/**
 * The sheets that are wanted: kept from an earlier build, or drawn. They take as long as all the
 * rest, so that they are drawn beside it.
 */
async function makeSheets(prepared: Prepared, wanted: ReadonlySet<Part>): Promise<Sheets> {
  const kinds = sheetKinds.filter((kind) => wanted.has(kind))
  if (kinds.length === 0) return noSheets
  const name = sheetsName(prepared, kinds)
  const kept = keptSheets(name)
  if (kept) return kept
  const sheets =
    wanted.size === kinds.length
      ? await renderSheets(prepared, kinds)
      : await renderSheetsApart(prepared, kinds)
  keepSheets(name, sheets)
  return sheets
}

function readParts(only: string | undefined): Set<Part> {
  if (only === undefined) return new Set(parts)
  const wanted = only.split(',').map((part) => part.trim())
  for (const part of wanted) {
    if (!allParts.includes(part as Part)) {
      throw new UsageError(`there is no part "${part}"; --only takes ${allParts.join(', ')}`)
    }
  }
  // PDF/X-3 is made of the file for the printer.
  return new Set([...wanted, ...(wanted.includes('pdfx3') ? ['print'] : [])] as Part[])
}
