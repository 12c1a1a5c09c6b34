import { open, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { feedPath } from '@interkalender/ics'
import {
  type Answer,
  freshness,
  moved,
  notModified,
  plainAnswer,
  tooBusy,
  unavailable,
  unknownFeed,
  whole,
} from './answer.ts'
import { chooseEncoding, isUnchanged } from './negotiate.ts'
import { digest, type Published } from './published.ts'
import type { Question } from './question.ts'
import { type Asked, askedByPath, askedByQuery } from './selection.ts'
import { type Encoding, encodings, type StaticFile } from './tree.ts'

/** An answer, and what the log says that was asked for. */
export interface Response {
  readonly answer: Answer
  readonly told: string
}

/** Answers a question out of what is published; undefined: there is nothing whole to publish. */
export type Responder = (question: Question, published: Published | undefined) => Promise<Response>

/** The longest address that is read. */
export const longestUrl = 8192
/** How many bodies may be in the making at a time; who comes then is asked to come again. */
const mostInMaking = 64
/** Files up to this size are held in memory, as they are sent; larger ones are read as they go. */
const largestHeld = 4 * 1024 * 1024
const robots = 'User-agent: *\nAllow: /\n'

/** What answers questions. Nothing is kept but what is being made just now. */
export function createResponder(): Responder {
  const inMaking = new Map<string, Promise<Uint8Array>>()

  /** A body that is being made, or is made now; undefined: too many are. */
  const bodyOf = async (
    key: string,
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array | undefined> => {
    const begun = inMaking.get(key)
    if (begun) return begun
    if (inMaking.size >= mostInMaking) return undefined
    const making = make().finally(() => inMaking.delete(key))
    inMaking.set(key, making)
    return making
  }

  const answerFeed = async (
    { language, traditions }: Extract<Asked, { kind: 'feed' }>,
    published: Published,
    { headers: asked }: Question,
  ): Promise<Answer> => {
    const encoding = chooseEncoding(asked['accept-encoding'])
    const address = feedPath(language, traditions)
    const version = published.versions.get(language)
    const etag = `"${digest(`${version} ${address}`)}${mark(encoding)}"`
    const changed = new Date(published.released)
    const headers = {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': freshness,
      ETag: etag,
      'Last-Modified': changed.toUTCString(),
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
    }
    if (isUnchanged(asked, etag, changed)) return notModified(headers)
    const body = await bodyOf(`${version} ${address} ${encoding}`, async () => {
      // A mix may never be asked for again: a fifth larger, and made in a tenth of the time.
      if (encoding === 'gzip' && traditions.length > 1) {
        return published.joinGzip(published.library.blocks(language, traditions))
      }
      const plain = published.library.bytes(language, traditions)
      return encoding ? compress(plain, encoding) : plain
    })
    return body ? whole(headers, body, body.length, encoding) : tooBusy
  }

  const answerFile = async (
    file: StaticFile,
    published: Published,
    { headers: asked }: Question,
  ): Promise<Answer> => {
    const available = encodings.filter((encoding) => file.encoded[encoding] !== undefined)
    const encoding = chooseEncoding(asked['accept-encoding'], available)
    const path = (encoding && file.encoded[encoding]) ?? file.path
    const { size, state } = await stateOf(path)
    const held = size <= largestHeld
    const body = held ? await bodyOf(`${path} ${state}`, () => readFile(path)) : path
    if (!body) return tooBusy
    const etag = `"${typeof body === 'string' ? state : digest(body)}${mark(encoding)}"`
    const changed = new Date(published.released)
    const open = /^(application\/json|text\/(csv|calendar))/.test(file.type)
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': freshness,
      ETag: etag,
      'Last-Modified': changed.toUTCString(),
      ...(available.length > 0 && { Vary: 'Accept-Encoding' }),
      ...(open && { 'Access-Control-Allow-Origin': '*' }),
      'Referrer-Policy': 'no-referrer',
    }
    if (isUnchanged(asked, etag, changed)) return notModified(headers)
    return whole(headers, body, typeof body === 'string' ? size : body.length, encoding)
  }

  return async (question, published) => {
    const { method, url } = question
    const said = (answer: Answer, told = ''): Response => ({ answer, told })
    if (method !== 'GET' && method !== 'HEAD') {
      const allowed = { Allow: 'GET, HEAD' }
      return said(plainAnswer(405, 'Only GET and HEAD are answered here.', allowed))
    }
    if (url.length > longestUrl) return said(plainAnswer(414, 'This address is too long.'))
    const query = url.indexOf('?')
    const path = decode(query < 0 ? url : url.slice(0, query))
    if (path === undefined) return said(plainAnswer(400, 'This is no address.'))
    if (path === '/robots.txt') {
      return said(plainAnswer(200, robots, { 'Cache-Control': freshness }), path)
    }
    if (published === undefined) return said(unavailable)

    const { prefix, library, files, language } = published
    const base = prefix !== '/' && path.startsWith(prefix) ? prefix : '/'
    const local = path.slice(base.length)
    const to = (asked: Asked): Answer =>
      asked.kind === 'moved' ? moved(base + asked.path) : unknownFeed

    if (query >= 0 && /^(feed\/?)?$/.test(local)) {
      const asked = new URLSearchParams(url.slice(query + 1))
      if (asked.has('traditions')) return said(to(askedByQuery(asked, library, language)), 'feed/?')
    }
    if (local.startsWith('feed/')) {
      const asked = askedByPath(local, library)
      if (asked.kind !== 'feed') return said(to(asked), 'feed/')
      // Which faiths someone chose is nobody's business, even without a name beside it.
      const { traditions } = asked
      const told =
        traditions.length > 1 ? `feed/${asked.language}/(${traditions.length}).ics` : local
      return said(await answerFeed(asked, published, question), told)
    }
    const file = files.get(local === '' || local.endsWith('/') ? `${local}index.html` : local)
    if (file) return said(await answerFile(file, published, question), local)
    if (files.has(`${local}/index.html`)) return said(moved(`${base}${local}/`), local)
    return said(plainAnswer(404, 'There is nothing at this address.'))
  }
}

/** How large a file is, and a mark of its state. */
async function stateOf(path: string): Promise<{ size: number; state: string }> {
  const file = await open(path)
  try {
    const { size, mtimeMs, ino } = await file.stat()
    return { size, state: [size, mtimeMs, ino].map((n) => Math.floor(n).toString(36)).join('-') }
  } finally {
    await file.close()
  }
}

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

const mark = (encoding: Encoding | undefined) => (encoding ? `-${encoding}` : '')
