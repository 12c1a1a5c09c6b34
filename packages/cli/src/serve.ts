import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createFeedLibrary } from '@interkalender/ics'
import { findEdition } from './data.ts'
import { listenUntilStopped } from './listen.ts'
import { prepare } from './prepare.ts'
import { type Published, publish } from './serve/published.ts'
import { createFeedServer } from './serve/server.ts'
import { listTree, stateOf } from './serve/tree.ts'
import { ArgumentFault } from './usage.ts'

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly edition?: string
  readonly log: boolean
}

/**
 * Serves a built folder, and the feed of any mix of traditions, until it is told to stop. A new
 * build in the folder is taken up within seconds.
 */
export async function serve(folder: string | undefined, options: ServeOptions): Promise<void> {
  const { port, host } = options
  const editionFolder = findEdition(options.edition ?? editionOf(folder))
  const root = folder ?? join('out', basename(resolve(editionFolder)))
  if (!existsSync(join(root, 'index.html'))) {
    throw new ArgumentFault(
      `${root}:1:1: there is no built calendar here; make it first: interkalender build ${editionFolder}`,
    )
  }
  const published = await createPublisher(root, editionFolder)

  const server = createFeedServer({
    published,
    ...(options.log && { log: createLog((text) => process.stdout.write(text)) }),
  })
  await listenUntilStopped(server, {
    port,
    host,
    greet: (address) => `Serving ${root} at ${address}`,
    patience: 10_000,
  })
}

/** Writes lines, those of the same moment together: one by one they take as long as an answer. */
function createLog(write: (text: string) => void): (line: string) => void {
  let waiting = ''
  const writeAll = () => {
    write(waiting)
    waiting = ''
  }
  return (line) => {
    if (waiting === '') setImmediate(writeAll)
    waiting += `${line}\n`
  }
}

/** The edition that a built folder was made of, where it lies in months/ under the same name. */
function editionOf(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined
  const name = basename(resolve(folder))
  return existsSync(join('months', name)) ? join('months', name) : undefined
}

/** How often it is looked whether there is a new build, in milliseconds. */
const lookEvery = 2000

/**
 * What is published, read again when the folder has changed. While a build is under way, or when the
 * edition has a fault, what was whole stays.
 */
async function createPublisher(root: string, editionFolder: string): Promise<() => Published> {
  const read = async (): Promise<Published> => {
    const { loaded, data } = await prepare(editionFolder, undefined)
    const { edition } = loaded
    return publish({
      library: createFeedLibrary(edition, data),
      files: listTree(root),
      released: edition.released,
      prefix: new URL(edition.site).pathname,
      language: edition.language,
    })
  }
  let state = stateOf(root)
  let current = await read()
  let looked = performance.now()
  let reading = false
  const look = async () => {
    try {
      const found = stateOf(root)
      if (found === state) return
      current = await read()
      state = found
    } catch {}
  }
  return () => {
    const now = performance.now()
    if (!reading && now - looked >= lookEvery) {
      reading = true
      look().finally(() => {
        reading = false
        looked = performance.now()
      })
    }
    return current
  }
}
