import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The encodings that may lie beside a file, the smallest first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]
const suffix: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

/** A file of the built folder, with its compressed siblings. */
export interface StaticFile {
  readonly path: string
  readonly type: string
  readonly encoded: Readonly<Partial<Record<Encoding, string>>>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  'utf16.csv': 'text/csv; charset=utf-16',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
}

/**
 * The files of a built folder by their address. Only what is in this list can be asked for, so no
 * address leads out of the folder. The report is the editors', names with a dot are nobody's.
 */
export function listTree(root: string): Map<string, StaticFile> {
  const found = new Set<string>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (path !== 'report.txt' && !/(^|\/)\./.test(path)) found.add(path)
  }
  const files = new Map<string, StaticFile>()
  for (const path of found) {
    if (/\.(gz|br)$/.test(path)) continue
    const encoded = Object.fromEntries(
      encodings
        .filter((encoding) => found.has(path + suffix[encoding]))
        .map((encoding) => [encoding, join(root, path + suffix[encoding])]),
    )
    const [ending = ''] = /(utf16\.)?[^.]*$/.exec(path) ?? []
    const type = types[ending] ?? 'application/octet-stream'
    files.set(path, { path: join(root, path), type, encoded })
  }
  return files
}

/** When the folder last changed: a build moves its parts into it. */
export function stateOf(root: string): number {
  return statSync(root).mtimeMs
}
