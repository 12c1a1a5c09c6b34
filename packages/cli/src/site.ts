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

/**
 * Writes feeds and pages into a folder, on as many processors as there are, with `.gz` and `.br` beside
 * what is worth it. Gives the paths of all of them, feeds first.
 */
export async function writeSite(
  prepared: Prepared,
  kinds: readonly SiteKind[],
  folder: string,
): Promise<string[]> {
  const { languages } = prepared.loaded.edition
  // Pages before feeds, which take less: then all threads end at nearly the same time.
  const all: Piece[] = [{ kind: 'web' }, ...inEach('web', languages), ...inEach('ics', languages)]
  const pieces = all.filter(({ kind }) => kinds.includes(kind))
  const taken = new Int32Array(new SharedArrayBuffer(4))
  const order = { pieces, taken, folder }
  const others = Math.min(availableParallelism(), pieces.length) - 1
  const apart = Array.from({ length: others }, () => makePiecesApart(prepared, order))
  const made = (await Promise.all([makePieces(prepared, order), ...apart])).flat()
  made.sort((a, b) => a.piece - b.piece)
  return kinds.flatMap((kind) =>
    made.filter(({ piece }) => pieces[piece]?.kind === kind).flatMap(({ paths }) => paths),
  )
}

const inEach = (kind: SiteKind, languages: readonly string[]): Piece[] =>
  languages.map((language) => ({ kind, language }))

/** Makes pieces until none is left. */
export async function makePieces(
  { loaded: { edition, sheets }, data }: Prepared,
  { pieces, taken, folder }: SiteOrder,
): Promise<PieceMade[]> {
  // React's other build looks for mistakes in what it renders, and takes thrice the time.
  process.env.NODE_ENV ??= 'production'
  const [{ createSite }, { createFeedLibrary, feedFiles }] = await Promise.all([
    import('@interkalender/web'),
    import('@interkalender/ics'),
  ])
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
function makePiecesApart(prepared: Prepared, order: SiteOrder): Promise<PieceMade[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./site-worker.js', import.meta.url), {
      workerData: { prepared: portable(prepared), order },
    })
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
