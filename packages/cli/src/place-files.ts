import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ArgumentFault } from './usage.ts'

/**
 * Throws an ArgumentFault if a folder cannot be made or written to; called before the work begins,
 * not after it.
 */
export function assertWritable(folder: string): void {
  const found = existing(resolve(folder))
  if (!statSync(found).isDirectory()) {
    throw new ArgumentFault(`${found}: this is a file, where a folder is to be; name another`)
  }
  try {
    accessSync(found, constants.W_OK)
  } catch {
    throw new ArgumentFault(`${found}: nothing may be written here; name another folder`)
  }
}

/** The path, or the nearest folder (or file) above it that is there. */
function existing(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : existing(dirname(path))
}

/**
 * Writes files into a folder so that nothing half-written is left behind: all are written beside
 * the folder first, then the top-level files and folders they belong to change places with the old
 * ones; in `data/`, which several parts write to, each file by itself. What else lies in the folder
 * stays. If that fails, the old ones are put back.
 */
export function placeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const target = resolve(folder)
  mkdirSync(dirname(target), { recursive: true })
  const stage = mkdtempSync(join(dirname(target), '.interkalender-'))
  try {
    for (const [path, content] of files) {
      const file = join(stage, 'new', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    mkdirSync(join(stage, 'old'))
    mkdirSync(target, { recursive: true })
    const placed = [...files.keys()].map((path) =>
      path.startsWith('data/') ? path : (path.split('/')[0] ?? path),
    )
    exchange(stage, target, [...new Set(placed)])
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

function exchange(stage: string, target: string, names: readonly string[]): void {
  const undo: (() => void)[] = []
  try {
    for (const name of names) {
      const old = join(stage, 'old', name)
      const place = join(target, name)
      mkdirSync(dirname(old), { recursive: true })
      mkdirSync(dirname(place), { recursive: true })
      if (existsSync(place)) {
        renameSync(place, old)
        undo.push(() => renameSync(old, place))
      }
      renameSync(join(stage, 'new', name), place)
      undo.push(() => renameSync(place, join(stage, 'new', name)))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}
