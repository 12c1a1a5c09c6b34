import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Writes files into a folder so that nothing half-written is left behind: all are written beside
 * the folder first, then the top-level files and folders they belong to change places with the old
 * ones. What else lies in the folder stays. If that fails, the old ones are put back.
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
    exchange(stage, target, [
      ...new Set([...files.keys()].map((path) => path.split('/')[0] ?? path)),
    ])
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
