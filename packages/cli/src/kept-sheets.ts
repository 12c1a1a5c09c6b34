import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { Prepared } from './prepare.ts'
import type { SheetKind, Sheets } from './sheets.ts'

/** Where tools keep such things; nothing is kept where there is no such folder. */
const folder = join('node_modules', '.cache', 'interkalender')
/** How many sets of sheets are kept. */
const most = 4

/**
 * The name under which sheets are kept: a hash of all that they are made of, which is what they
 * draw, their pictures, and the program that draws them. The same input gives the same bytes, so
 * sheets of the same name need not be drawn again.
 */
export function sheetsName({ loaded, year }: Prepared, kinds: readonly SheetKind[]): string {
  const hash = createHash('sha256')
  const { edition } = loaded
  hash.update(JSON.stringify([kinds, year, process.versions.node, process.versions.icu]))
  const inputs = [
    ...loaded.sheets.flatMap(({ picture }) => (picture ? [picture.file] : [])),
    ...(edition.press.profile === undefined ? [] : [edition.press.profile]),
    ...Object.values(edition.ownTheme?.fonts ?? {}).flatMap(({ licence: _, ...files }) =>
      Object.values(files).filter((file) => file !== undefined),
    ),
  ]
  for (const file of inputs) hash.update(readFileSync(join(loaded.folder, file)))
  const program = dirname(dirname(fileURLToPath(import.meta.resolve('@interkalender/pdf'))))
  for (const part of ['dist', 'fonts', 'profiles', 'themes']) {
    if (!existsSync(join(program, part))) continue
    for (const entry of readdirSync(join(program, part), { recursive: true, encoding: 'utf8' })) {
      const { size, mtimeMs } = statSync(join(program, part, entry))
      hash.update(`${part}/${entry} ${size} ${mtimeMs}\n`)
    }
  }
  return `sheets-${hash.digest('hex').slice(0, 32)}.bin`
}

/** The sheets kept under a name, if they are there and whole. */
export function keptSheets(name: string): Sheets | undefined {
  const path = join(folder, name)
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  const content = bytes.subarray(32)
  return createHash('sha256').update(content).digest().equals(bytes.subarray(0, 32))
    ? (deserialize(content) as Sheets)
    : undefined
}

/** Keeps sheets under a name, and forgets the oldest. */
export function keepSheets(name: string, sheets: Sheets): void {
  if (!existsSync('node_modules')) return
  mkdirSync(folder, { recursive: true })
  const content = serialize(sheets)
  const unfinished = join(folder, `${name}.${process.pid}`)
  writeFileSync(unfinished, createHash('sha256').update(content).digest())
  writeFileSync(unfinished, content, { flag: 'a' })
  renameSync(unfinished, join(folder, name))
  const age = (entry: string) => statSync(join(folder, entry)).mtimeMs
  const kept = readdirSync(folder).filter((entry) => /^sheets-\w+\.bin$/.test(entry))
  for (const old of kept.sort((a, b) => age(b) - age(a)).slice(most)) {
    rmSync(join(folder, old), { force: true })
  }
}
