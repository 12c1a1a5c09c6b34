import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { FeedLibrary } from '@interkalender/ics'
import { createGzipJoiner, type GzipJoiner } from './join-gzip.ts'
import type { StaticFile } from './tree.ts'

/** What there is to publish. */
export interface Publication {
  readonly library: FeedLibrary
  /** The files of the built folder, by address. */
  readonly files: ReadonlyMap<string, StaticFile>
  /** The day of this state of the data, ISO 8601. */
  readonly released: string
  /** The path of the edition's site, `/2027/`: it may stand before every address. */
  readonly prefix: string
  /** The language where an address names none. */
  readonly language: string
}

/** What is published: replaced as a whole when a new build is there. */
export interface Published extends Publication {
  /**
   * For each language a mark that differs whenever a feed could: with it most questions are answered
   * without joining anything.
   */
  readonly versions: ReadonlyMap<string, string>
  /** Compresses feeds that are joined of the library's blocks. */
  readonly joinGzip: GzipJoiner
}

/**
 * Makes ready what would keep the first to ask waiting: the events in every language, and their
 * compressed blocks. In between, others are answered.
 */
export async function publish(publication: Publication): Promise<Published> {
  const { library } = publication
  const versions = new Map<string, string>()
  const joinGzip = createGzipJoiner()
  for (const language of library.languages) {
    await setImmediate()
    const blocks = library.blocks(language)
    versions.set(language, digest(compressors, ...blocks))
    await setImmediate()
    joinGzip(blocks)
  }
  return { ...publication, versions, joinGzip }
}

/** Other versions of these may make other bytes of the same. */
const compressors = `${process.versions.zlib} ${process.versions.brotli}`

/** A short name for contents. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url').slice(0, 22)
}
