/**
 * The server of feeds, spoken to over raw sockets where a client would be too polite: addresses that
 * lead out of the folder, broken encodings, eight kilobytes of address, thousands of mixes.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { loadEdition } from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCache } from '../packages/cli/src/serve/cache.ts'
import { createGzipJoiner } from '../packages/cli/src/serve/join-gzip.ts'
import { chooseEncoding } from '../packages/cli/src/serve/negotiate.ts'
import { type Published, publish } from '../packages/cli/src/serve/published.ts'
import { createFeedServer } from '../packages/cli/src/serve/server.ts'
import { listTree } from '../packages/cli/src/serve/tree.ts'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const { edition } = loadEdition('months/krefeld-2027', data)
const library = createFeedLibrary(edition, data, {
  languages: ['de', 'en'],
  formerIds: { 'jewish-feasts': 'judaism', 'former-orthodox': 'christian.orthodox' },
})

const folder = mkdtempSync(join(tmpdir(), 'interkalender-serve-'))
const root = join(folder, 'calendar')
mkdirSync(join(root, 'de'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'top secret')
writeFileSync(join(root, 'index.html'), '<!doctype html>choose')
writeFileSync(join(root, 'de/index.html'), '<!doctype html>Jahr')
writeFileSync(join(root, 'de/index.html.br'), 'brotli')
writeFileSync(join(root, 'report.txt'), 'for the editors')
writeFileSync(join(root, '.env'), 'hidden')
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))

let published: Published
let broken = false
const lines: string[] = []
const cacheBytes = 8 * 1024 * 1024
const server = createFeedServer({
  published: () => {
    if (broken) throw new Error('a build under way')
    return published
  },
  log: (line) => lines.push(line),
  cacheBytes,
})
/** The server's ends of the connections that are open. */
const open = new Set<Socket>()
server.on('connection', (socket) => {
  open.add(socket)
  socket.on('close', () => open.delete(socket))
})
let port = 0
/** A request that never ends: begun first, so that the ten seconds pass while others are tested. */
let unfinished: Promise<Answer & { readonly took: number }>
/** Connections on which nothing is asked, or nothing after the first answer. */
let quiet: Promise<Buffer[]>
beforeAll(async () => {
  published = await publish({
    library,
    files: listTree(root),
    released: edition.released,
    prefix: '/2027/',
    language: 'de',
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  const before = performance.now()
  unfinished = raw('GET /feed/de/all.ics HTTP/1.1\r\nHost: x\r\nX-Slow: ').then((answer) => ({
    ...answer,
    took: performance.now() - before,
  }))
  quiet = Promise.all(
    ['', 'GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n'].map((text) => rawBytes(text)),
  )
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * Sends bytes as they are and reads until the other side ends, or until there are as many bytes as `length`
 * says by the first of them.
 */
function rawBytes(
  bytes: string | Buffer,
  length: (start: Buffer) => number = () => Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const parts: Buffer[] = []
    let count = 0
    socket.on('data', (part) => {
      parts.push(part)
      count += part.length
      if (count >= length(parts[0]!)) socket.destroy()
    })
    socket.on('error', fail)
    socket.on('close', () => done(Buffer.concat(parts)))
  })
}

/** The same, taken as one answer. */
const raw = async (bytes: string | Buffer) => parsed(await rawBytes(bytes))

function parsed(all: Buffer): Answer {
  const end = all.indexOf('\r\n\r\n')
  const [first = '', ...rest] = all.subarray(0, end).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    rest.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { status: Number(first.split(' ')[1]), headers, body: all.subarray(end + 4) }
}

/** What does not hang on when and how someone asked. */
const comparable = ({ status, headers, body }: Answer) => {
  const { date, connection, 'keep-alive': kept, ...rest } = headers
  return { status, headers: rest, body: body.toString('latin1') }
}

/**
 * Asks twice: on a connection that stays, which is the fast lane's unless what is asked is odd, and on one
 * that ends, which is node:http's. Both say the same. Gives what the second said.
 */
async function ask(
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `${method} ${target} HTTP/1.1\r\nHost: x\r\n${lines.join('')}`
  const stays = parsed(
    await rawBytes(`${head}\r\n`, (start) => {
      const { status, headers } = parsed(start)
      const bare = method === 'HEAD' || status === 304
      return start.indexOf('\r\n\r\n') + 4 + (bare ? 0 : Number(headers['content-length']))
    }),
  )
  const ends = await raw(`${head}Connection: close\r\n\r\n`)
  expect(comparable(stays)).toEqual(comparable(ends))
  expect(ends.headers.connection).toBe('close')
  return ends
}

describe('feeds', () => {
  test('of one tradition, of all and of a mix: the bytes of the library', async () => {
    for (const [path, selection] of [
      ['all', []],
      ['judaism', ['judaism']],
      ['alevi+judaism', ['alevi', 'judaism']],
    ] as const) {
      const { status, headers, body } = await ask(`/feed/de/${path}.ics`)
      expect(status).toBe(200)
      expect(body.toString()).toBe(library.feed('de', selection))
      expect(headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
        'last-modified': new Date(edition.released).toUTCString(),
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        'content-length': String(body.length),
      })
      expect(headers.etag).toMatch(/^"[\w-]{22}"$/)
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('content-disposition')
    }
  })

  test('compressed, each encoding with its own mark', async () => {
    const path = '/feed/en/yezidi.ics'
    const plain = await ask(path)
    const gzip = await ask(path, { 'Accept-Encoding': 'gzip, deflate' })
    const brotli = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    const mix = await ask('/feed/en/alevi+yezidi.ics', { 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(mix.body).toString()).toBe(library.feed('en', ['alevi', 'yezidi']))
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const { body, headers, status } = await ask('/feed/de/alevi.ics')
    const head = await ask('/feed/de/alevi.ics', {}, 'HEAD')
    expect(head.status).toBe(status)
    expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' })
    expect(head.body).toHaveLength(0)
    expect(Number(head.headers['content-length'])).toBe(body.length)
  })

  test('304 for those who have it, with the mark and how long it holds', async () => {
    const encoding = { 'Accept-Encoding': 'br' }
    const { headers } = await ask('/feed/de/islam.ics', encoding)
    const etag = headers.etag!
    for (const header of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': headers['last-modified']! },
    ]) {
      const again = await ask('/feed/de/islam.ics', { ...encoding, ...header } as Record<
        string,
        string
      >)
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers).toMatchObject({
        etag,
        vary: 'Accept-Encoding',
        'cache-control': headers['cache-control'],
      })
    }
    for (const header of [
      { 'If-None-Match': '"other"' },
      { 'If-None-Match': '"other"', 'If-Modified-Since': headers['last-modified']! },
      { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { 'If-Modified-Since': 'soon' },
    ]) {
      const again = await ask('/feed/de/islam.ics', { ...encoding, ...header } as Record<
        string,
        string
      >)
      expect(again.status).toBe(200)
    }
  })

  test.each([
    ['/feed/de/judaism+alevi.ics', '/feed/de/alevi+judaism.ics'],
    ['/feed/de/judaism%2Balevi.ics', '/feed/de/alevi+judaism.ics'],
    ['/feed/de/judaism%20alevi.ics', '/feed/de/alevi+judaism.ics'],
    ['/feed/DE/Judaism.ics', '/feed/de/judaism.ics'],
    ['/feed/de/alevi+alevi.ics', '/feed/de/alevi.ics'],
    ['/feed/de/christian+christian.orthodox.ics', '/feed/de/christian.ics'],
    ['/feed/de/all+judaism.ics', '/feed/de/all.ics'],
    ['/2027/feed/de/judaism+alevi.ics', '/2027/feed/de/alevi+judaism.ics'],
    ['/feed?traditions=judaism&traditions=alevi&lang=en', '/feed/en/alevi+judaism.ics'],
    ['/?traditions=judaism,alevi', '/feed/de/alevi+judaism.ics'],
    ['/2027/feed?traditions=roma&lang=en', '/2027/feed/en/roma.ics'],
    ['/de', '/de/'],
    // Traditions that were called otherwise.
    ['/feed/de/jewish-feasts.ics', '/feed/de/judaism.ics'],
    ['/feed/de/alevi+jewish-feasts.ics', '/feed/de/alevi+judaism.ics'],
    ['/feed/de/jewish-feasts+judaism.ics', '/feed/de/judaism.ics'],
    ['/feed/de/christian+former-orthodox.ics', '/feed/de/christian.ics'],
    ['/2027/feed/en/Jewish-Feasts%2Broma.ics', '/2027/feed/en/judaism+roma.ics'],
    ['/feed?traditions=jewish-feasts', '/feed/de/judaism.ics'],
    [
      '/2027/feed?traditions=roma,jewish-feasts,former-orthodox&lang=en',
      '/2027/feed/en/christian.orthodox+judaism+roma.ics',
    ],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await ask(from)
    expect({ status, location: headers.location }).toEqual({ status: 301, location: to })
    expect((await ask(to)).status).toBe(200)
  })

  test('of every tradition at once is the feed of all', async () => {
    const tops = [...new Set(library.traditions.map((id) => id.split('.')[0]))]
    const { headers } = await ask(`/feed/de/${tops.join('+')}.ics`)
    expect(headers.location).toBe('/feed/de/all.ics')
  })

  test.each([
    '/feed/de/pastafarian.ics',
    '/feed/de/judaism+pastafarian.ics',
    '/feed/xx/all.ics',
    '/feed/de/.ics',
    '/feed/de/+.ics',
    '/feed/de/judaism.ICS.exe',
    '/feed/de/__proto__.ics',
    '/feed/de/constructor.ics',
    '/feed?traditions=pastafarian',
    '/feed/de/judaism.ics/more',
    '/nirgends',
  ])('%s: 404 in plain text', async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body.toString()).not.toContain('BEGIN:VCALENDAR')
  })

  test('an outage is a 503, which leaves subscribers what they have', async () => {
    broken = true
    const { status, headers, body } = await ask('/feed/de/all.ics')
    broken = false
    expect(status).toBe(503)
    expect(headers['content-type']).toMatch(/^text\/plain/)
    expect(headers['retry-after']).toBe('60')
    expect(body.toString()).not.toMatch(/VCALENDAR|html|Error/)
  })
})

describe('the built folder', () => {
  test('its pages, compressed where that lies beside them', async () => {
    expect((await ask('/')).body.toString()).toBe('<!doctype html>choose')
    expect((await ask('/de/')).body.toString()).toBe('<!doctype html>Jahr')
    expect((await ask('/2027/de/index.html')).body.toString()).toBe('<!doctype html>Jahr')
    const { headers, body } = await ask('/de/', { 'Accept-Encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(body.toString()).toBe('brotli')
    const again = await ask('/de/', { 'If-None-Match': (await ask('/de/')).headers.etag! })
    expect(again.status).toBe(304)
    expect((await ask('/robots.txt')).body.toString()).toBe('User-agent: *\nAllow: /\n')
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/de/../../secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//etc/passwd',
    '/feed/../../secret.txt',
    '/feed/de/../../../secret.txt',
    '/2027/../secret.txt',
    '/link.txt',
    '/.env',
    '/report.txt',
    '/de/index.html.br',
    '/de/index.html%00.txt',
    '/%',
    '/%ff%fe',
    '/%c0%ae%c0%ae/secret.txt',
    '/feed/de/%E0%A4%A.ics',
    '/de/%0d%0aSet-Cookie:%20a=b',
    'secret.txt',
    '*',
  ])('%s: no file', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([400, 404]).toContain(status)
    expect(headers['content-type']).toMatch(/^text\/plain/)
    expect(headers).not.toHaveProperty('set-cookie')
    expect(body.toString()).not.toMatch(/secret|hidden|editors|root:/)
  })
})

describe('what is no question', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s: 405',
    async (method) => {
      const { status, headers } = await ask('/feed/de/all.ics', {}, method)
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' })
    },
  )

  test('an address over 8 kB: 414; headers over 16 kB: 431', async () => {
    const long = await ask(`/feed?traditions=${'judaism,'.repeat(1100)}`)
    expect(long.status).toBe(414)
    const just = await ask(`/feed?traditions=${'judaism,'.repeat(1000)}`)
    expect(just.headers.location).toBe('/feed/de/judaism.ics')
    expect((await ask(`/${'a'.repeat(20_000)}`)).status).toBe(431)
    expect((await ask('/', { Cookie: 'a'.repeat(20_000) })).status).toBe(431)
  })

  test('no HTTP, two lengths, a body: refused or cut off, and the server goes on', async () => {
    expect((await raw('hello\r\n\r\n')).status).toBe(400)
    expect((await raw(Buffer.from([0x16, 3, 1, 0, 200, 1, 0, 0]))).status).toBe(400)
    const both = 'Content-Length: 4\r\nTransfer-Encoding: chunked'
    expect((await raw(`GET / HTTP/1.1\r\nHost: x\r\n${both}\r\n\r\n`)).status).toBe(400)
    const body = await raw('GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\nx')
    expect(body).toMatchObject({ status: 200, headers: { connection: 'close' } })
    expect((await ask('/')).status).toBe(200)
  })

  test('any bytes at all get an answer that is none of our faults', async () => {
    const target = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '..',
            '%2e',
            '/',
            '\\',
            '%',
            '+',
            'feed',
            'de',
            'all.ics',
            '?',
            '%00',
            ',',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    )
    const name = fc.constantFrom(
      'Accept-Encoding',
      'If-None-Match',
      'If-Modified-Since',
      'Range',
      'Host',
    )
    const value = fc.string({ unit: 'binary-ascii', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(target, name, value, async (path, header, text) => {
        const { status, body } = await raw(
          `GET /${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${header}: ${text}\r\n\r\n`,
        )
        expect([200, 301, 304, 400, 404, 414]).toContain(status)
        expect(body.toString()).not.toContain('secret')
      }),
      { numRuns: 300 },
    )
  })
})

describe('one connection', () => {
  const pipelined = (paths: readonly string[], rest = '') =>
    paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${rest}\r\n`).join('')

  test('answers what is asked in one breath in its turn, be it ready or not', async () => {
    const paths = Array.from({ length: 60 }, (_, i) =>
      i % 7 === 0 ? `/feed/de/nowhere${i}.ics` : `/feed/en/${['roma', 'yezidi', 'all'][i % 3]}.ics`,
    )
    const end = 'GET /robots.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    for (const round of [1, 2]) {
      const whole = await rawBytes(pipelined(paths) + end)
      const found: string[] = []
      for (let at = 0; at < whole.length; ) {
        const body = whole.indexOf('\r\n\r\n', at) + 4
        const head = whole.subarray(at, body).toString('latin1')
        at = body + Number(/^content-length: (\d+)/im.exec(head)?.[1])
        const text = whole.subarray(body, at).toString()
        found.push(`${head.slice(9, 12)} ${/^SOURCE.*\/(\w+)\.ics/m.exec(text)?.[1] ?? ''}`)
        expect(head.match(/^date: /gim)).toHaveLength(1)
      }
      const wanted = paths.map((path) =>
        path.includes('nowhere') ? '404 ' : `200 ${/(\w+)\.ics/.exec(path)?.[1]}`,
      )
      expect(found, `round ${round}`).toEqual([...wanted, '200 '])
    }
  })

  test('that asks and does not read is not answered into memory', async () => {
    await ask('/feed/de/all.ics')
    const size = library.bytes('de').length
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.pause()
    await new Promise<void>((done) => {
      socket.write(pipelined(Array(2000).fill('/feed/de/all.ics')), () => done())
    })
    await new Promise((done) => setTimeout(done, 500))
    const waiting = [...open].map(({ writableLength }) => writableLength)
    expect(Math.max(...waiting)).toBeGreaterThan(0)
    expect(Math.max(...waiting)).toBeLessThan(4 * size)
    expect((await ask('/robots.txt')).status).toBe(200)
    socket.destroy()
  })

  test('HTTP/1.0, and who says that it ends, get the end', async () => {
    for (const asked of [
      'GET /feed/en/roma.ics HTTP/1.0\r\n\r\n',
      'GET /feed/en/roma.ics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ]) {
      const { status, headers, body } = await raw(asked)
      expect({ status, connection: headers.connection }).toEqual({
        status: 200,
        connection: 'close',
      })
      expect(body.toString()).toBe(library.feed('en', ['roma']))
    }
  })
})

test('a date is that of the answer, not of the first one', async () => {
  const dates = []
  for (const wait of [0, 1100]) {
    await new Promise((done) => setTimeout(done, wait))
    const before = Math.floor(Date.now() / 1000)
    const { headers } = await fetch(`http://127.0.0.1:${port}/feed/en/roma.ics`)
    dates.push(headers.get('date'))
    expect(Date.parse(headers.get('date')!) / 1000).toBeGreaterThanOrEqual(before)
  }
  expect(dates[0]).not.toBe(dates[1])
})

test('two thousand different mixes: the cache stays within its bounds', async () => {
  // Every subset of the fourteen smallest feeds: it is the number that counts.
  const size = new Map(library.traditions.map((id) => [id, library.bytes('de', [id]).length]))
  const ids = library.traditions
    .filter((id) => !library.traditions.some((other) => other.startsWith(`${id}.`)))
    .sort((a, b) => size.get(a)! - size.get(b)!)
    .slice(0, 14)
    .sort()
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const count = new Map<number, number>()
  let most = 0
  const askMix = (n: number) =>
    new Promise<void>((done, fail) => {
      const mix = ids.filter((_, bit) => (n >> bit) & 1).join('+')
      const headers = n % 8 === 0 ? { 'Accept-Encoding': 'gzip' } : {}
      get({ port, agent, headers, path: `/feed/de/${mix}.ics` }, (response) => {
        count.set(response.statusCode!, (count.get(response.statusCode!) ?? 0) + 1)
        most = Math.max(most, server.heldBytes())
        response.resume().on('end', done)
      }).on('error', fail)
    })
  const before = process.memoryUsage().rss
  for (let n = 1; n <= 2_000; n += 8) {
    await Promise.all(Array.from({ length: 8 }, (_, i) => askMix(n + i)))
  }
  agent.destroy()
  expect([...count]).toEqual([[200, 2_000]])
  expect(most).toBeGreaterThan(cacheBytes / 2)
  expect(most).toBeLessThanOrEqual(cacheBytes)
  // The client's own memory is in this as well.
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
}, 240_000)

test('the log tells no address, no name and no one’s choice of faiths', async () => {
  const etag = (await ask('/feed/de/roma.ics')).headers.etag!
  lines.length = 0
  await ask('/feed/de/alevi+judaism.ics', {
    'User-Agent': 'Reader/1.0',
    'X-Forwarded-For': '192.0.2.7',
  })
  await ask('/feed/de/roma.ics', { 'Accept-Encoding': 'gzip' })
  await ask('/feed/de/roma.ics', { 'If-None-Match': etag })
  await ask('/feed/de/roma.ics', {}, 'HEAD')
  await ask('/who-am-i/192.0.2.7')
  await ask('/feed?traditions=alevi,judaism')
  await new Promise((done) => setTimeout(done, 20))
  // Twice each: from the one lane and the other.
  expect(lines.map((line) => line.replace(/^\S+/, 'T').replace(/[1-9]\d*$/, 'N'))).toEqual(
    [
      'T GET /feed/de/(2).ics 200 - N',
      'T GET /feed/de/roma.ics 200 gzip N',
      'T GET /feed/de/roma.ics 304 - 0',
      'T HEAD /feed/de/roma.ics 200 - 0',
      'T GET / 404 - N',
      'T GET /feed/? 301 - N',
    ].flatMap((line) => [line, line]),
  )
})

test('encodings by weight', () => {
  expect(chooseEncoding(undefined)).toBeUndefined()
  expect(chooseEncoding('')).toBeUndefined()
  expect(chooseEncoding('gzip, br')).toBe('br')
  expect(chooseEncoding('gzip;q=1, br;q=0.5')).toBe('gzip')
  expect(chooseEncoding('br;q=0, gzip')).toBe('gzip')
  expect(chooseEncoding('*')).toBe('br')
  expect(chooseEncoding('*;q=0')).toBeUndefined()
  expect(chooseEncoding('identity, gzip;q=0.5')).toBeUndefined()
  expect(chooseEncoding('GZIP')).toBe('gzip')
  expect(chooseEncoding('br', ['gzip'])).toBeUndefined()
})

test('gzip joined of pieces is what the pieces are, and little larger than of the whole', () => {
  const join = createGzipJoiner()
  const piece = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('hex'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (texts) => {
      const pieces = texts.map((text) => new TextEncoder().encode(text))
      const twice = [...pieces, ...pieces]
      expect(gunzipSync(join(pieces)).toString()).toBe(texts.join(''))
      expect(gunzipSync(join(twice)).toString()).toBe(texts.join('').repeat(2))
    }),
  )
  const mix = ['judaism', 'alevi', 'christian']
  const joined = join(library.blocks('de', mix))
  expect(gunzipSync(joined).equals(library.bytes('de', mix))).toBe(true)
  expect(joined.length).toBeLessThan(1.3 * gzipSync(library.bytes('de', mix)).length)
})

test('a cache forgets what was asked for longest ago', () => {
  const cache = createCache<number>(5000)
  for (let i = 0; i < 6; i++) {
    cache.set(`k${i}`, i, 300)
    cache.get('k0')
  }
  expect(cache.bytes).toBeLessThanOrEqual(5000)
  cache.set('k6', 6, 300)
  expect(cache.get('k0')).toBe(0)
  expect(cache.get('k1')).toBeUndefined()
  cache.set('large', 7, 4000)
  expect(cache.get('large')).toBeUndefined()
  cache.set('k0', 8, 100)
  expect(cache.get('k0')).toBe(8)
})

describe('interkalender serve', () => {
  const bin = 'packages/cli/bin/interkalender.js'
  test('announces where it listens, answers, and stops when it is told to', async () => {
    const child = spawn(process.execPath, [
      bin,
      'serve',
      root,
      '--edition',
      'months/krefeld-2027',
      '--port',
      '0',
    ])
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    const ended = new Promise<number | null>((done) => child.on('exit', done))
    while (!/http:\S+/.test(out) && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 50))
    }
    expect(err).toBe('')
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(out) ?? []
    const response = await fetch(`${address}feed/de/alevi+judaism.ics`)
    expect(await response.text()).toContain('BEGIN:VCALENDAR')
    // A new build is taken up without a start.
    expect((await fetch(`${address}new.html`)).status).toBe(404)
    writeFileSync(join(root, 'new.html'), 'new')
    const until = Date.now() + 30_000
    while ((await fetch(`${address}new.html`)).status !== 200 && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 200))
    }
    expect(await (await fetch(`${address}new.html`)).text()).toBe('new')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test.each([
    [['serve', '--port', 'x'], 2, /no port/],
    [['serve', '--port', '70000'], 2, /no port/],
    [['serve', 'nirgends', '--edition', 'months/krefeld-2027'], 1, /no built calendar here/],
  ])('%j is refused', async (args, code, message) => {
    const child = spawn(process.execPath, [bin, ...args])
    let err = ''
    child.stderr.on('data', (part) => {
      err += part
    })
    expect(await new Promise((done) => child.on('close', done))).toBe(code)
    expect(err).toMatch(message)
  })
})

test('who says nothing more is not waited for', async () => {
  const { status, took } = await unfinished
  expect(status).toBe(408)
  expect(took).toBeLessThan(30_000)
  const [silent, idle] = await quiet
  expect(silent).toHaveLength(0)
  expect(idle?.toString()).toMatch(/^Keep-Alive: timeout=10\r\n\r\nUser-agent: .*\nAllow: \/\n$/m)
})
