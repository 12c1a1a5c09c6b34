import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Siblings } from './compress-worker.ts'

/** Feeds and pages, with what they load; tables for layout programs are not served to the many. */
const served = /^(?!data\/).+\.(ics|html|css|js|json)$/

/**
 * A smaller page travels in the first packets as it is: ten segments of 1,460 bytes (RFC 6928), with
 * the headers. Feeds are asked for again and again, so each of them counts.
 */
const smallest = 12_000

/** Compresses files in threads of its own, while others are still being made. */
export interface Compressor {
  /** Takes files on; what is not worth it is left out. */
  add(files: ReadonlyMap<string, string | Uint8Array>): void
  /** The `.gz` and `.br` of all of them, and the end of the threads. */
  finish(): Promise<Map<string, Uint8Array>>
}

/** Starts a thread for each processor but the one that makes the files. */
export function createCompressor(): Compressor {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1))
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./compress-worker.js', import.meta.url)),
  )
  const ends = workers.map(
    (worker) =>
      new Promise<Siblings>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', (code) => reject(new Error(`compressing stopped with code ${code}`)))
      }),
  )
  // They are awaited at the end; should the rest fail first, they hold nothing up and add nothing.
  for (const worker of workers) worker.unref()
  for (const end of ends) end.catch(() => {})
  let next = 0
  return {
    add(files) {
      for (const [path, content] of files) {
        if (!served.test(path)) continue
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        if (!path.endsWith('.ics') && bytes.length <= smallest) continue
        workers[next++ % threads]?.postMessage({ path, bytes })
      }
    },
    async finish() {
      for (const worker of workers) {
        worker.ref()
        worker.postMessage('finish')
      }
      return new Map((await Promise.all(ends)).flat())
    },
  }
}
