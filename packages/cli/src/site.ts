import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { brotli, gzip } from './compress.ts'
import { writeFiles } from './place-files.ts'
import { type Prepared, portable } from './prepare.ts'

/** The feeds, and the page. */
export const siteKinds = ['ics', 'web'] as const
/** One of them. */
export type SiteKind = (typeof siteKinds)[number]

/**
 * A part of the site that a thread makes by itself: the feeds or the pages of a language, or what all
 * pages share.
 */
type Piece = { readonly kind: SiteKind; readonly language?: string }

/** What threads are told: each takes the next piece that none has taken, until none is left. */
export interface SiteOrder {
  readonly pieces: readonly Piece[]
  /** How many pieces are taken: a number that all threads share. */
  readonly taken: Int32Array
  /** The folder to write to. */
  readonly folder: string
}

/** The paths of what was written of a piece. */
export interface PieceMade {
  readonly piece: number
  readonly paths: readonly string[]
}

/** What is sent to a thread. */
export interface SiteMessage {
  readonly prepared: Prepared
  readonly order: SiteOrder
}

/** What writes feeds and pages, in several threads. */
export interface SiteWriter {
  /**
   * Writes them into a folder, with `.gz` and `.br` beside what is worth it. Gives the paths of all of
   * them, feeds first.
   */
  write(prepared: Prepared, kinds: readonly SiteKind[], folder: string): Promise<string[]>
}

/**
 * Starts a thread for each further processor. They load what renders while the edition is still read; if
 * it has faults, they hold nothing up.
 */
export function createSiteWriter(): SiteWriter {
  const most = Math.min(availableParallelism(), mostThreads)
  const workers = Array.from(
    { length: most - 1 },
    () =>
      new Worker(new URL('./site-worker.js', import.meta.url), {
        // Pages are many short-lived texts: room for them saves a tenth of the time.
        resourceLimits: { maxYoungGenerationSizeMb: 96 },
      }),
  )
  for (const worker of workers) worker.unref()
  return {
    async write(prepared, kinds, folder) {
      const { languages } = prepared.loaded.edition
      const inEach = (kind: SiteKind) => languages.map((language): Piece => ({ kind, language }))
      // Pages before feeds, which take less: then all threads end at nearly the same time.
      const all: Piece[] = [{ kind: 'web' }, ...inEach('web'), ...inEach('ics')]
      const pieces = all.filter(({ kind }) => kinds.includes(kind))
      const order = { pieces, taken: new Int32Array(new SharedArrayBuffer(4)), folder }
      const apart = workers.map((worker) => makePiecesIn(worker, prepared, order))
      const made = (await Promise.all([makePieces(prepared, order), ...apart])).flat()
      made.sort((a, b) => a.piece - b.piece)
      return kinds.flatMap((kind) =>
        made.filter(({ piece }) => pieces[piece]?.kind === kind).flatMap(({ paths }) => paths),
      )
    },
  }
}

/** Each thread takes some 150 MB. */
const mostThreads = 8

/** Loads what renders. */
export async function loadRenderers() {
  // React's other build looks for mistakes in what it renders, and takes thrice the time.
  process.env.NODE_ENV ??= 'production'
  const [{ createSite }, { createFeedLibrary, feedFiles }] = await Promise.all([
    import('@interkalender/web'),
    import('@interkalender/ics'),
  ])
  return { createSite, createFeedLibrary, feedFiles }
}

/** Makes pieces until none is left. */
export async function makePieces(
  { loaded: { edition, sheets }, data }: Prepared,
  { pieces, taken, folder }: SiteOrder,
): Promise<PieceMade[]> {
  const { createSite, createFeedLibrary, feedFiles } = await loadRenderers()
  const site = createSite(edition, data, sheets)
  const library = createFeedLibrary(edition, data)
  const contentOf = ({ kind, language }: Piece) => {
    if (language === undefined) return site.shared()
    return kind === 'ics' ? feedFiles(library, language) : site.pages(language)
  }
  const made: PieceMade[] = []
  for (;;) {
    const next = Atomics.add(taken, 0, 1)
    const piece = pieces[next]
    if (!piece) return made
    made.push({ piece: next, paths: writeFiles(folder, withSiblings(contentOf(piece))) })
    // Between two pieces a thread listens: to the end of others, to being told to stop.
    await new Promise(setImmediate)
  }
}

/** The same in a thread of its own. */
function makePiecesIn(worker: Worker, prepared: Prepared, order: SiteOrder): Promise<PieceMade[]> {
  const message: SiteMessage = { prepared: portable(prepared), order }
  worker.ref()
  worker.postMessage(message)
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread stopped with code ${code}`)))
  })
}

/**
 * A smaller page travels in the first packets as it is: ten segments of 1,460 bytes (RFC 6928), with
 * the headers. Feeds are asked for again and again, so each of them counts.
 */
const smallest = 12_000

/** Files, and beside what is worth it the same compressed. */
function* withSiblings(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Generator<readonly [path: string, content: Uint8Array]> {
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    yield [path, bytes]
    if (!path.endsWith('.ics') && bytes.length <= smallest) continue
    yield [`${path}.gz`, gzip(bytes)]
    yield [`${path}.br`, brotli(bytes)]
  }
}
