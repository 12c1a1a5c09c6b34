/** A thread that compresses what it is sent, and gives all of it back at the end. */
import { parentPort } from 'node:worker_threads'
import { brotli, gzip } from './compress.ts'

/** Compressed files with their paths. */
export type Siblings = (readonly [path: string, bytes: Uint8Array])[]

const made: Siblings = []
parentPort?.on('message', (told: 'finish' | { path: string; bytes: Uint8Array }) => {
  if (told === 'finish') {
    parentPort?.postMessage(made)
    parentPort?.close()
    return
  }
  const { path, bytes } = told
  made.push([`${path}.gz`, gzip(bytes)], [`${path}.br`, brotli(bytes)])
})
