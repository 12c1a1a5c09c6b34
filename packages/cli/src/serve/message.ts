import { STATUS_CODES, validateHeaderValue } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './answer.ts'

/** An answer as it goes over the line: the same each time, but for its date. */
export interface Message {
  /** Sends it on a connection that goes on after it; of an answer to HEAD the head alone. */
  send(socket: Socket, headOnly: boolean): void
  readonly body: Uint8Array
}

/** How long a connection is kept for further requests, in milliseconds. */
export const keepAlive = 10_000
/** So much of a body is copied behind its head, for one write is faster than two. */
export const largestCopied = 32 * 1024
/** The rest goes in pieces of this size, over which the system takes half as long as over one. */
const pieceSize = 64 * 1024
/** Unless it is so large that it has to wait for its reader anyway: then one is the faster. */
const largestInPieces = 4 * pieceSize

/** Puts an answer together. Throws a TypeError for a header that would not be one. */
export function createMessage(
  { status, headers }: Answer,
  body: Uint8Array = new Uint8Array(),
): Message {
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nDate: `
  const lines = Object.entries(headers).map(([name, value]) => {
    validateHeaderValue(name, String(value))
    return `${name}: ${value}\r\n`
  })
  const connection = `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAlive / 1000}\r\n`
  const end = `\r\n${lines.join('')}${connection}\r\n`
  // A short one is held once, behind its head.
  const long = body.length > largestCopied ? body : undefined
  const rest = long?.subarray(largestCopied)
  let second = 0
  let headLength = 0
  /** The head, and what of the body is copied behind it: at first without a head. */
  let bytes = body.subarray(0, largestCopied)
  const current = (): Uint8Array => {
    const now = Math.floor(Date.now() / 1000)
    if (second === now) return bytes
    const head = start + new Date(1000 * now).toUTCString() + end
    // A new one: what is still on its way to slow readers is not to change. And not out of the pool, of
    // which a message that is kept would keep the rest as well.
    const next = Buffer.allocUnsafeSlow(head.length + bytes.length - headLength)
    next.write(head, 'latin1')
    next.set(bytes.subarray(headLength), head.length)
    bytes = next
    headLength = head.length
    second = now
    return bytes
  }
  return {
    send(socket, headOnly) {
      const first = current()
      socket.write(headOnly ? first.subarray(0, headLength) : first)
      if (headOnly || !rest) return
      const size = rest.length > largestInPieces ? rest.length : pieceSize
      for (let at = 0; at < rest.length; at += size) socket.write(rest.subarray(at, at + size))
    },
    get body() {
      return long ?? bytes.subarray(headLength)
    },
  }
}
