import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

/** A message as it goes over the line: the same each time, but for its date. */
export interface Message {
  readonly status: number
  /** Names and values in turn, without the date and what is said of the connection. */
  readonly headers: readonly string[]
  /** All of it, as of now. */
  bytes(): Buffer
  /** How many of these bytes are head, and how many body. */
  readonly headLength: number
  readonly bodyLength: number
}

/** How long a connection is kept for further requests, in milliseconds. */
export const keepAlive = 10_000

/**
 * Makes a message ready. Node would put its head together anew for each answer, which takes as long as
 * all the rest that it does for it.
 */
export function createMessage(
  status: number,
  reason: string,
  headers: Answer['headers'],
  body: Uint8Array = new Uint8Array(),
): Message {
  const list = Object.entries(headers).flat().map(String)
  const start = `HTTP/1.1 ${status} ${reason}\r\nDate: `
  const lines = list.map((text, i) => text + (i % 2 === 0 ? ': ' : '\r\n')).join('')
  const connection = `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAlive / 1000}\r\n`
  const head = `${start}${dateNow()}\r\n${lines}${connection}\r\n`
  let second = secondNow()
  let whole = joined(head, body)
  return {
    status,
    headers: list,
    headLength: head.length,
    bodyLength: body.length,
    bytes() {
      if (second !== secondNow()) {
        // A copy: what is still on its way to slow readers is not to change.
        const next = Buffer.allocUnsafeSlow(whole.length)
        whole.copy(next)
        next.write(dateNow(), start.length, 'latin1')
        whole = next
        second = secondNow()
      }
      return whole
    },
  }
}

/**
 * Sends a message in one write, if its turn is now and the connection goes on after it; otherwise in
 * the usual way, in which Node waits for what was asked before.
 */
export function sendMessage(response: ServerResponse, message: Message): void {
  const { socket } = response
  const silent = response.req.method === 'HEAD'
  const bytes = message.bytes()
  if (socket === null || socket.writableLength > 0 || !response.shouldKeepAlive) {
    response.writeHead(message.status, message.headers as string[])
    response.end(silent ? undefined : bytes.subarray(message.headLength))
    return
  }
  const taken = socket.write(silent ? bytes.subarray(0, message.headLength) : bytes)
  // What comes next on this connection is answered when this is on its way.
  if (taken) response.emit('finish')
  else socket.once('drain', () => response.emit('finish'))
}

function joined(head: string, body: Uint8Array): Buffer {
  // Not out of the pool, of which a message that is kept would keep the rest as well.
  const whole = Buffer.allocUnsafeSlow(head.length + body.length)
  whole.write(head, 'latin1')
  whole.set(body, head.length)
  return whole
}

const secondNow = () => Math.floor(Date.now() / 1000)
const dateNow = () => new Date().toUTCString()
