import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type FeedLibrary, feedPath } from '@interkalender/ics'
import { type Cache, createCache } from './cache.ts'
import { chooseEncoding, isUnchanged } from './negotiate.ts'
import { type Asked, askedByPath, askedByQuery } from './selection.ts'
import { type Encoding, encodings, type StaticFile } from './tree.ts'

/** What is published: replaced as a whole when a new build is there. */
export interface Published {
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

/** How to serve. */
export interface ServerOptions {
  /** What is published now; throws while there is nothing whole to publish. */
  readonly published: () => Published
  /** A line for each answer, without addresses. */
  readonly log?: (line: string) => void
  /** How many bytes of finished answers are kept. */
  readonly cacheBytes?: number
}

/** The longest address that is read. */
const longestUrl = 8192
/** How many feeds may be in the making at a time; who comes then is asked to come again. */
const mostInMaking = 64
const freshness = 'public, max-age=3600, stale-while-revalidate=86400'
const robots = 'User-agent: *\nAllow: /\n'

/** An answer's body and its mark. */
interface Body {
  readonly bytes: Uint8Array
  readonly etag: string
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  readonly body?: Uint8Array
}

/** A finished answer to one address and one Accept-Encoding, ready to be sent again. */
interface Ready {
  readonly of: Published
  readonly etag: string
  readonly changed: Date
  /** Names and values in turn, as they are written. */
  readonly whole: readonly string[]
  readonly unchanged: readonly string[]
  readonly body: Uint8Array
  readonly told: string
  readonly encoding: string
}

/** A server of feeds and of the built folder. Its `heldBytes` tells how full the cache is. */
export function createFeedServer(options: ServerOptions): Server & { heldBytes(): number } {
  const { log, cacheBytes = 64 * 1024 * 1024 } = options
  const bodies: Cache<Body> = createCache(cacheBytes / 2)
  const finished: Cache<Ready> = createCache(cacheBytes / 2)
  const inMaking = new Map<string, Promise<Body>>()
  const versions = new WeakMap<FeedLibrary, Map<string, string>>()
  let last: Published | undefined

  /** A body that is kept, or is being made, or is made now. */
  const bodyOf = async (key: string, make: () => Promise<Body>): Promise<Body | undefined> => {
    const kept = bodies.get(key)
    if (kept) return kept
    const begun = inMaking.get(key)
    if (begun) return begun
    if (inMaking.size >= mostInMaking) return undefined
    const making = make().finally(() => inMaking.delete(key))
    inMaking.set(key, making)
    const body = await making
    bodies.set(key, body, body.bytes.length)
    return body
  }

  /**
   * A mark that differs whenever a feed of that language could: with it most questions are answered
   * without joining anything.
   */
  const versionOf = ({ library }: Published, language: string): string => {
    const known = versions.get(library) ?? new Map<string, string>()
    versions.set(library, known)
    const version = known.get(language) ?? digest(digest(library.bytes(language)) + zlibVersion)
    known.set(language, version)
    return version
  }

  const answerFeed = async (
    asked: Extract<Asked, { kind: 'feed' }>,
    published: Published,
    request: IncomingMessage,
  ): Promise<Answer> => {
    const { language, traditions } = asked
    const encoding = chooseEncoding(header(request, 'accept-encoding'))
    const address = feedPath(language, traditions)
    const etag = `"${digest(`${versionOf(published, language)} ${address}`)}${mark(encoding)}"`
    const changed = new Date(published.released)
    const headers = {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': freshness,
      ETag: etag,
      'Last-Modified': changed.toUTCString(),
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
    }
    if (isUnchanged(request.headers, etag, changed)) return notModified(headers)
    const body = await bodyOf(`${address} ${encoding ?? ''}`, async () => {
      const plain = published.library.bytes(language, traditions)
      return { bytes: encoding ? await compress(plain, encoding) : plain, etag }
    })
    if (!body) return tooBusy
    return whole(headers, body.bytes, encoding)
  }

  const answerFile = async (
    file: StaticFile,
    published: Published,
    request: IncomingMessage,
  ): Promise<Answer> => {
    const available = encodings.filter((encoding) => file.encoded[encoding] !== undefined)
    const encoding = chooseEncoding(header(request, 'accept-encoding'), available)
    const path = (encoding && file.encoded[encoding]) ?? file.path
    const body = await bodyOf(path, async () => {
      const bytes = await readFile(path)
      return { bytes, etag: `"${digest(bytes)}${mark(encoding)}"` }
    })
    if (!body) return tooBusy
    const changed = new Date(published.released)
    const open = /^(application\/json|text\/(csv|calendar))/.test(file.type)
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': freshness,
      ETag: body.etag,
      'Last-Modified': changed.toUTCString(),
      ...(available.length > 0 && { Vary: 'Accept-Encoding' }),
      ...(open && { 'Access-Control-Allow-Origin': '*' }),
      'Referrer-Policy': 'no-referrer',
    }
    if (isUnchanged(request.headers, body.etag, changed)) return notModified(headers)
    return whole(headers, body.bytes, encoding)
  }

  const answer = async (request: IncomingMessage): Promise<[Answer, string]> => {
    const { method = '', url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') {
      return [plainAnswer(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' }), '']
    }
    if (url.length > longestUrl) return [plainAnswer(414, 'This address is too long.'), '']
    const mark = url.indexOf('?')
    const path = decode(mark < 0 ? url : url.slice(0, mark))
    if (path === undefined) return [plainAnswer(400, 'This is no address.'), '']
    if (path === '/robots.txt')
      return [plainAnswer(200, robots, { 'Cache-Control': freshness }), path]

    let published: Published
    try {
      published = options.published()
    } catch {
      return [unavailable, '']
    }
    if (published !== last) {
      bodies.clear()
      finished.clear()
      last = published
    }
    const { prefix, library, files, language } = published
    const below = prefix !== '/' && path.startsWith(prefix)
    const base = below ? prefix : '/'
    const local = path.slice(base.length)
    const to = (asked: Asked): Answer =>
      asked.kind === 'moved' ? moved(base + asked.path) : unknownFeed

    if (mark >= 0 && /^(feed\/?)?$/.test(local)) {
      const query = new URLSearchParams(url.slice(mark + 1))
      if (query.has('traditions')) return [to(askedByQuery(query, library, language)), 'feed/?']
    }
    if (local.startsWith('feed/')) {
      const asked = askedByPath(local, library)
      if (asked.kind !== 'feed') return [to(asked), 'feed/']
      // Which faiths someone chose is nobody's business, even without a name beside it.
      const { traditions } = asked
      const told =
        traditions.length > 1 ? `feed/${asked.language}/(${traditions.length}).ics` : local
      return [await answerFeed(asked, published, request), told]
    }
    const file = files.get(local === '' || local.endsWith('/') ? `${local}index.html` : local)
    if (file) return [await answerFile(file, published, request), local]
    if (files.has(`${local}/index.html`)) return [moved(`${base}${local}/`), local]
    return [plainAnswer(404, 'There is nothing at this address.'), '']
  }

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let told = ''
    let found: Answer
    try {
      ;[found, told] = await answer(request)
    } catch {
      // Whatever it was, subscribers keep what they have.
      found = unavailable
    }
    send(response, found, request)
    const encoding = String(found.headers['Content-Encoding'] ?? '-')
    tell(request, told, found.status, encoding, found.body)
    keep(request, found, told, encoding)
  }

  const tell = (
    { method }: IncomingMessage,
    told: string,
    status: number,
    encoding: string,
    body: Uint8Array | undefined,
  ) => {
    if (!log) return
    const size = method === 'HEAD' ? 0 : (body?.length ?? 0)
    log(`${minute()} ${method} /${told} ${status} ${encoding} ${size}`)
  }

  const keep = (request: IncomingMessage, answer: Answer, told: string, encoding: string) => {
    const { status, headers, body } = answer
    const etag = headers.ETag
    if (status !== 200 || !body || !last || typeof etag !== 'string') return
    const key = keyOf(request)
    if (key === undefined) return
    const sent = Object.entries({ ...headers, ...always })
    const unchanged = sent.filter(([name]) => !/^Content-/.test(name))
    const changed = new Date(String(headers['Last-Modified']))
    const ready = {
      ...{ of: last, etag, changed, body, told, encoding },
      whole: sent.flat().map(String),
      unchanged: unchanged.flat().map(String),
    }
    finished.set(key, ready, body.length)
  }

  /** Sends again what was asked for in the same words before; whether there was such an answer. */
  const answerAgain = (request: IncomingMessage, response: ServerResponse): boolean => {
    const key = keyOf(request)
    const ready = key === undefined ? undefined : finished.get(key)
    if (!ready) return false
    try {
      if (options.published() !== ready.of) return false
    } catch {
      return false
    }
    const { body, told, encoding } = ready
    const unchanged = isUnchanged(request.headers, ready.etag, ready.changed)
    response.writeHead(
      unchanged ? 304 : 200,
      (unchanged ? ready.unchanged : ready.whole) as string[],
    )
    response.end(unchanged || request.method === 'HEAD' ? undefined : body)
    tell(
      request,
      told,
      unchanged ? 304 : 200,
      unchanged ? '-' : encoding,
      unchanged ? undefined : body,
    )
    return true
  }

  const server = createServer(
    {
      // 8 kB of address and as much again of everything else.
      maxHeaderSize: 2 * longestUrl,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      if (!answerAgain(request, response)) void respond(request, response)
    },
  )
  // A client that does not read, or says nothing more.
  server.setTimeout(30_000, (socket) => socket.destroy())
  server.maxConnections = 4096
  server.on('clientError', refuse)
  return Object.assign(server, { heldBytes: () => bodies.bytes + finished.bytes })
}

const zlibVersion = `${process.versions.zlib} ${process.versions.brotli}`
const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipAsync(bytes, { level: 6 })
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

function send(response: ServerResponse, answer: Answer, request: IncomingMessage): void {
  const { status, headers, body } = answer
  // A question with a body is not read; the connection ends with the answer.
  const spoken = hasBody(request)
  response.writeHead(status, {
    ...headers,
    ...always,
    ...(spoken && { Connection: 'close' }),
  })
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}

const always = { 'X-Content-Type-Options': 'nosniff' }

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** What decides an answer: the address and the encodings taken; undefined: not to be kept. */
function keyOf(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request
  if ((method !== 'GET' && method !== 'HEAD') || hasBody(request)) return undefined
  const key = `${url} ${headers['accept-encoding'] ?? ''}`
  return key.length > 1024 ? undefined : key
}

function whole(
  headers: Answer['headers'],
  body: Uint8Array,
  encoding: Encoding | undefined,
): Answer {
  return {
    status: 200,
    headers: {
      ...headers,
      ...(encoding && { 'Content-Encoding': encoding }),
      'Content-Length': body.length,
    },
    body,
  }
}

function notModified(headers: Answer['headers']): Answer {
  const { 'Content-Type': _, ...rest } = headers
  return { status: 304, headers: rest }
}

function plainAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = Buffer.from(text.endsWith('\n') ? text : `${text}\n`)
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      ...headers,
    },
    body,
  }
}

/** For ever: the address that it leads to is the one to keep. */
function moved(path: string): Answer {
  return plainAnswer(301, 'This address has moved.', {
    Location: encodeURI(path),
    'Cache-Control': freshness,
    'Access-Control-Allow-Origin': '*',
  })
}

const unknownFeed = plainAnswer(
  404,
  'There is no such feed. A feed lies at feed/LANGUAGE/all.ics, or has the ids of traditions joined by "+" in place of "all".',
)
const tooBusy = plainAnswer(503, 'Too much at once. Please come again in a moment.', {
  'Retry-After': '2',
})
const unavailable = plainAnswer(503, 'The calendar is not available just now. Please come again.', {
  'Retry-After': '60',
})

/** The path of a request, decoded; undefined if it is none. */
function decode(target: string): string | undefined {
  const path = target.startsWith('/') ? target : /^https?:\/\/[^/]*(\/.*)$/i.exec(target)?.[1]
  if (path === undefined) return undefined
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return /[\u0000-\u001f\u007f\\]/.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
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

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

const mark = (encoding: Encoding | undefined) => (encoding ? `-${encoding}` : '')

function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** Now, to the minute: for counting, not for following anyone. */
const minute = () => `${new Date().toISOString().slice(0, 16)}Z`
