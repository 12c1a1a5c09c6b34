import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
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
 * Fills a folder so that nothing half-written is left behind: the work writes into a folder beside it,
 * then the top-level files and folders that are there change places with the old ones; in `data/`,
 * which several parts write to, each file by itself. What else lies in the folder stays. If that fails,
 * or the command is told to stop, the old ones are as they were.
 */
export async function placing<T>(
  folder: string,
  work: (stage: string) => T | Promise<T>,
): Promise<T> {
  const target = resolve(folder)
  mkdirSync(dirname(target), { recursive: true })
  let stage: string | undefined
  const stop = (signal: NodeJS.Signals) => {
    // Threads may be writing still: they find their folder no more.
    if (stage && existsSync(join(stage, 'new'))) {
      renameSync(join(stage, 'new'), join(stage, 'stopped'))
    }
    if (stage) remove(stage)
    process.kill(process.pid, signal)
  }
  for (const signal of stops) process.once(signal, stop)
  try {
    stage = mkdtempSync(join(dirname(target), '.interkalender-'))
    const [made, old] = [join(stage, 'new'), join(stage, 'old')]
    mkdirSync(made)
    mkdirSync(old)
    const result = await work(made)
    mkdirSync(target, { recursive: true })
    exchange({ made, old, target }, namesIn(made))
    return result
  } finally {
    for (const signal of stops) process.off(signal, stop)
    if (stage) remove(stage)
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })
const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What changes places: all that lies in a folder, and each file of `data/`. */
function namesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    name === 'data' ? readdirSync(join(folder, name)).map((file) => join(name, file)) : [name],
  )
}

/**
 * Writes files into a folder that is there, and makes those that they lie in. Gives their paths. If the
 * folder is taken away meanwhile, it is not made again.
 */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): string[] {
  const there = new Set([folder])
  const make = (inner: string): void => {
    if (there.has(inner)) return
    make(dirname(inner))
    try {
      mkdirSync(inner)
    } catch (error) {
      // Another thread was first.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    there.add(inner)
  }
  const paths: string[] = []
  for (const [path, content] of files) {
    const file = join(folder, path)
    make(dirname(file))
    writeFileSync(file, content)
    paths.push(path)
  }
  return paths
}

function exchange(
  { made, old, target }: Readonly<Record<'made' | 'old' | 'target', string>>,
  names: readonly string[],
): void {
  const undo: (() => void)[] = []
  try {
    for (const name of names) {
      const [next, place, former] = [join(made, name), join(target, name), join(old, name)]
      mkdirSync(dirname(former), { recursive: true })
      mkdirSync(dirname(place), { recursive: true })
      if (existsSync(place)) {
        renameSync(place, former)
        undo.push(() => renameSync(former, place))
      }
      renameSync(next, place)
      undo.push(() => renameSync(place, next))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}
