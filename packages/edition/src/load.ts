import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  type Fault,
  InputError,
  parseHolidays,
  parseOwnTraditions,
  type TextFile,
} from '@interkalender/core/parse'
import type { Data } from './calendar-year.ts'
import { type Edition, parseEdition } from './edition.ts'
import { parseSheet, type Sheet } from './sheet.ts'
import { withSpelling } from './spelling.ts'

/** An edition's folder, read and checked. */
export interface LoadedEdition {
  readonly folder: string
  readonly edition: Edition
  /** One for each month of the edition, in order. */
  readonly sheets: readonly Sheet[]
  /** The data in the edition's words, with the traditions that its own feasts.yaml describes. */
  readonly data: Data
}

/**
 * Reads an edition's folder: edition.yaml, the sheets 01.yaml, 02.yaml … and, if there is one,
 * feasts.yaml with feasts of its own. Throws an InputError with all faults of all files.
 *
 * @example
 * loadEdition('months/krefeld-2027', data).sheets.length // => 12
 */
export function loadEdition(folder: string, data: Data): LoadedEdition {
  const faults: Fault[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
      return undefined
    }
  }
  const missing = (name: string, what: string): never => {
    throw new InputError([{ file: join(folder, name), line: 1, column: 1, message: what }])
  }

  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    missing('', 'there is no such edition; name a folder that has an edition.yaml')
  }
  const id = basename(resolve(folder))
  const own = attempt(() => {
    const path = join(folder, 'feasts.yaml')
    const files = existsSync(path) ? [readText(path)] : []
    return {
      feasts: parseHolidays(files, {
        known: data.holidays,
        withdrawn: data.history?.withdrawn.map(({ feast }) => feast) ?? [],
      }),
      traditions: parseOwnTraditions(files, data.traditions),
    }
  })
  const feasts = own?.feasts
  const whole = { ...data, traditions: [...data.traditions, ...(own?.traditions ?? [])] }
  const themes = new Set<string>()
  const edition = attempt(() => {
    if (!existsSync(join(folder, 'edition.yaml'))) {
      missing('edition.yaml', 'this file is missing; an edition needs it beside its sheets')
    }
    const text = readText(join(folder, 'edition.yaml'))
    const readTheme = (name: string) => {
      themes.add(name)
      return isFileIn(folder, name) ? readText(join(folder, name)) : undefined
    }
    return parseEdition(text, id, data, feasts, readTheme, (name) => isFileIn(folder, name))
  })
  const sheets: Sheet[] = []
  const count = edition?.monthCount ?? 12
  const names = Array.from({ length: count }, (_, i) => `${String(i + 1).padStart(2, '0')}.yaml`)
  const all = `an edition of ${count} months has ${count}, 01.yaml to ${names.at(-1)}`
  for (const name of names) {
    const sheet = attempt(() => {
      if (!existsSync(join(folder, name))) {
        missing(name, `this month sheet is missing; ${all}`)
      }
      return parseSheet(readText(join(folder, name)), (picture) => isFileIn(folder, picture))
    })
    if (sheet) sheets.push(sheet)
  }
  const known = new Set(['edition.yaml', 'feasts.yaml', ...names, ...themes])
  for (const name of readdirSync(folder).sort()) {
    if (/\.ya?ml$/.test(name) && !known.has(name)) {
      attempt(() => missing(name, `this is one sheet too many; ${all}`))
    }
  }
  if (faults.length > 0 || !edition) throw new InputError(faults)
  return { folder, edition, sheets, data: inItsWords(whole, edition) }
}

/** The data as an edition names it: traditions by its `names:`, words by its `spelling:`. */
function inItsWords(data: Data, edition: Edition): Data {
  const spelt = withSpelling(data, edition)
  const traditions = spelt.traditions.map((tradition) => ({
    ...tradition,
    name: { ...tradition.name, ...edition.names[tradition.id] },
  }))
  return { ...spelt, traditions }
}

function isFileIn(folder: string, name: string): boolean {
  const path = resolve(folder, name)
  return path.startsWith(resolve(folder)) && existsSync(path) && statSync(path).isFile()
}

/**
 * Reads a text file as UTF-8. Throws an InputError at the first byte that is none.
 *
 * @example
 * readText('months/krefeld-2027/edition.yaml').name // => 'months/krefeld-2027/edition.yaml'
 */
export function readText(path: string): TextFile {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'this is a folder, where a file is to be; give it another name'
    throw new InputError([{ file: path, line: 1, column: 1, message }])
  }
  const bytes = readFileSync(path)
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = bytes.toString('utf8')
    const before = text.slice(0, Math.max(0, firstReplaced(bytes, text)))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const message = 'here is a byte that is no UTF-8; save the file as UTF-8'
    throw new InputError([{ file: path, line, column, message }])
  }
}

/** Where decoding replaced a byte: the first U+FFFD that the bytes themselves do not spell. */
function firstReplaced(bytes: Buffer, text: string): number {
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
    const offset = Buffer.byteLength(text.slice(0, i))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return i
  }
  return 0
}
