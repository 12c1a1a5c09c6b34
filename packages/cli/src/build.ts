import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergePhoto, mergeTables, yearToJson } from '@interkalender/edition'
import { type Compressor, createCompressor } from './compressor.ts'
import { findEdition } from './data.ts'
import { type DrawingKind, drawingKinds, drawSheets } from './drawings.ts'
import { keepSheets, keptSheets, sheetsName } from './kept-sheets.ts'
import { assertWritable, placeFiles } from './place-files.ts'
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
  const prepared = await prepare(folder, options.year)
  const { loaded, data, year } = prepared
  const { edition, sheets } = loaded
  const out = options.out ?? join('out', edition.id)
  assertWritable(out)

  const sheetsMade = makeSheets(prepared, wanted, options.year)
  // It is awaited below; should the rest fail first, its own failure has nothing to add.
  sheetsMade.catch(() => {})

  const files = new Map<string, string | Uint8Array>()
  let compressor: Compressor | undefined
  const add = (made: ReadonlyMap<string, string | Uint8Array>) => {
    for (const [path, content] of made) files.set(path, content)
    compressor ??= createCompressor()
    compressor.add(made)
  }
  if (wanted.has('ics')) {
    progress('feeds')
    const { createFeedFiles } = await import('@interkalender/ics')
    add(createFeedFiles(edition, data))
  }
  if (wanted.has('web')) {
    progress('page')
    // React's other build looks for mistakes in what it renders, and takes thrice the time.
    process.env.NODE_ENV ??= 'production'
    const { createPages } = await import('@interkalender/web')
    add(createPages(edition, data, sheets))
  }
  if (wanted.has('data')) {
    for (const { name, content } of mergeTables(year)) files.set(`data/${name}`, content)
    for (const month of year.months) {
      const photo = mergePhoto(month)
      if (photo) {
        files.set(`data/${photo}`, readFileSync(join(loaded.folder, month.sheet.picture!.file)))
      }
    }
    files.set('data/calendar.json', yearToJson(year))
  }
  progress('sheets')
  const { files: made, checked, remarks } = await sheetsMade
  for (const [path, bytes] of made) files.set(path, bytes)
  if (wanted.has('pdfx3')) {
    progress('PDF/X-3')
    const { toPdfX3 } = await import('@interkalender/pdf')
    const press = files.get('calendar-print.pdf') as Uint8Array
    files.set('calendar-print-x3.pdf', await toPdfX3(press, await sheetSettings(prepared)))
  }
  const drawn = drawingKinds.filter((kind) => wanted.has(kind))
  if (drawn.length > 0) {
    progress('drawings')
    for (const [path, content] of await drawSheets(prepared, drawn)) files.set(path, content)
  }
  files.set('report.txt', report(prepared, [...files.keys()], remarks, checked))
  progress('compressing')
  for (const [path, bytes] of (await compressor?.finish()) ?? []) files.set(path, bytes)
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
    if (!allParts.includes(part as Part)) {
      throw new UsageError(`there is no part "${part}"; --only takes ${allParts.join(', ')}`)
    }
  }
  // PDF/X-3 is made of the file for the printer.
  return new Set([...wanted, ...(wanted.includes('pdfx3') ? ['print'] : [])] as Part[])
}
