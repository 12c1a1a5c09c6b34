import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Answer, unavailable } from './answer.ts'
import { type Cache, createCache } from './cache.ts'
import { createMessage, keepAlive, type Message, sendMessage } from './finished.ts'
import { chooseEncoding, isUnchanged, remembering } from './negotiate.ts'
import { createResponder, longestUrl, type Published, type Response } from './responder.ts'

export type { Published } from './responder.ts'

/** How to serve. */
export interface ServerOptions {
  /** What is published now; throws while there is nothing whole to publish. */
  readonly published: () => Published
  /** A line for each answer, without addresses. */
  readonly log?: (line: string) => void
  /** How many bytes of finished answers are kept. */
  readonly cacheBytes?: number
}

/** What was answered to an address in an encoding, ready to be sent again. */
interface Finished {
  readonly etag: string
  readonly changed: Date
  readonly whole: Message
  readonly unchanged: Message
  readonly told: string
  readonly encoding: string
}

/** What is held of an answer beside its body: heads, names, a message without a body. */
const beside = 2048

/** A server of feeds and of the built folder. Its `heldBytes` tells how full the cache is. */
export function createFeedServer(options: ServerOptions): Server & { heldBytes(): number } {
  const { log, cacheBytes = 64 * 1024 * 1024 } = options
  const finished: Cache<Finished> = createCache(cacheBytes)
  const responder = createResponder()
  const encodingFor = remembering(chooseEncoding)
  let last: Published | undefined

  /** What is published now. What was made of anything else is forgotten. */
  const published = (): Published | undefined => {
    try {
      const now = options.published()
      if (now !== last) finished.clear()
      last = now
      return now
    } catch {
      return undefined
    }
  }

  /** What decides an answer: the address and the encoding; undefined: not to be kept. */
  const keyOf = (request: IncomingMessage): string | undefined => {
    const { method, url = '', headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || hasBody(request) || url.length > 1024) {
      return undefined
    }
    return `${encodingFor(headers['accept-encoding'] ?? '') ?? ''} ${url}`
  }

  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    current: Published | undefined,
  ): Promise<void> => {
    let found: Response
    try {
      found = await responder(request, current)
    } catch {
      // Whatever it was, subscribers keep what they have.
      found = { answer: unavailable, told: '' }
    }
    const { answer, told } = found
    send(response, answer)
    const encoding = String(answer.headers['Content-Encoding'] ?? '-')
    const size = answer.status === 304 ? 0 : Number(answer.headers['Content-Length'] ?? 0)
    tell(request, told, answer.status, encoding, size)
    if (current === last) keep(request, found, encoding)
  }

  const keep = (request: IncomingMessage, { answer, told }: Response, encoding: string) => {
    const { status, headers, body } = answer
    const { ETag: etag } = headers
    const key = keyOf(request)
    if (status !== 200 || !(body instanceof Uint8Array) || key === undefined) return
    if (typeof etag !== 'string') return
    const sent = { ...headers, ...always }
    const kept = Object.entries(sent).filter(([name]) => !/^Content-/.test(name))
    finished.set(
      key,
      {
        ...{ etag, told, encoding },
        changed: new Date(String(headers['Last-Modified'])),
        whole: createMessage(200, 'OK', sent, body),
        unchanged: createMessage(304, 'Not Modified', Object.fromEntries(kept)),
      },
      body.length + beside,
    )
  }

  const tell = (
    { method }: IncomingMessage,
    told: string,
    status: number,
    encoding: string,
    size: number,
  ) => log?.(`${minute()} ${method} /${told} ${status} ${encoding} ${method === 'HEAD' ? 0 : size}`)

  const server = createServer(
    {
      // 8 kB of address and as much again of everything else.
      maxHeaderSize: 2 * longestUrl,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: keepAlive,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      // Told to stop: what was asked for is answered, and that is all.
      if (!server.listening) response.shouldKeepAlive = false
      const current = published()
      const key = current && keyOf(request)
      const ready = key === undefined ? undefined : finished.get(key)
      if (!ready) {
        void respond(request, response, current)
        return
      }
      const { whole, unchanged, told, encoding } = ready
      const known = isUnchanged(request.headers, ready.etag, ready.changed)
      sendMessage(response, known ? unchanged : whole)
      if (known) tell(request, told, 304, '-', 0)
      else tell(request, told, 200, encoding, whole.bodyLength)
    },
  )
  // A client that does not read, or says nothing more.
  server.setTimeout(30_000, (socket) => socket.destroy())
  server.maxConnections = 4096
  server.on('clientError', refuse)
  return Object.assign(server, { heldBytes: () => finished.bytes })
}

const always = { 'X-Content-Type-Options': 'nosniff' }

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const { req: request } = response
  // A question with a body is not read; the connection ends with the answer.
  if (hasBody(request)) response.shouldKeepAlive = false
  response.writeHead(status, { ...headers, ...always })
  if (request.method === 'HEAD' || status === 304 || body === undefined) response.end()
  else if (typeof body !== 'string') response.end(body)
  else {
    const file = createReadStream(body)
    // Cut off is better than half a file that looks whole.
    file.on('error', () => response.destroy())
    response.on('close', () => file.destroy())
    file.pipe(response)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Answers what is no HTTP, too long or too slow. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, text] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'Address and headers are too long.']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'This took too long.']
        : ['400 Bad Request', 'This is no HTTP request.']
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length + 1}\r\nConnection: close\r\n\r\n${text}\n`,
  )
}

/** Now, to the minute: for counting, not for following anyone. */
const minute = () => `${new Date().toISOString().slice(0, 16)}Z`
