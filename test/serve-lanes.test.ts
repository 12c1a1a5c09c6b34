/**
 * The two lanes of the server: what is read without node:http is read as node:http would read it, and is
 * answered with the same.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers, Reply } from '../packages/cli/src/serve/answers.ts'
import { addFastLane } from '../packages/cli/src/serve/fast-lane.ts'
import { createMessage } from '../packages/cli/src/serve/message.ts'
import { readPlainHead } from '../packages/cli/src/serve/plain-head.ts'
import { createSlowLane } from '../packages/cli/src/serve/slow-lane.ts'

const folder = mkdtempSync(join(tmpdir(), 'interkalender-lanes-'))
const large = join(folder, 'large')
const largeSize = 300_000
writeFileSync(large, 'l'.repeat(largeSize))

/** Says what was asked for, so that nobody is taken for another. */
function echo(method: string, url: string, headers: object): Reply {
  if (url === '/large') {
    return { status: 200, headers: { 'Content-Length': largeSize }, content: large, told: url }
  }
  const status = url === '/nowhere' ? 404 : 200
  const body = Buffer.from(`${method} ${url} ${JSON.stringify(headers)}`)
  const said = { 'Content-Type': 'text/plain', 'Content-Length': body.length }
  return {
    status,
    headers: said,
    content: createMessage({ status, headers: said }, body),
    told: '',
  }
}

const asked = ['accept-encoding', 'if-none-match', 'if-modified-since'] as const
const echoes: Answers = {
  reply({ method, url, headers }) {
    const decisive = Object.fromEntries(asked.map((name) => [name, headers[name] ?? null]))
    const reply = echo(method, url, decisive)
    return url === '/later' ? new Promise((done) => setTimeout(done, 1, reply)) : reply
  },
  tell() {},
  heldBytes: () => 0,
}

const listen = (server: Server) =>
  new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  )
function withFastLane(answers: Answers): Server {
  const server = createSlowLane(answers)
  addFastLane(server, answers)
  return server
}
const fast = withFastLane(echoes)
const slow = createSlowLane(echoes)
let ports: readonly [fast: number, slow: number]
beforeAll(async () => {
  ports = [await listen(fast), await listen(slow)]
})
afterAll(() => {
  for (const server of [fast, slow]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

/** Where the first answer ends, if all of it is there. */
function answerEnd(found: Buffer, headOnly: boolean): number | undefined {
  const head = found.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const length = /^content-length: (\d+)/im.exec(found.subarray(0, head).toString('latin1'))?.[1]
  const end = head + 4 + (headOnly ? 0 : Number(length ?? 0))
  return found.length < end ? undefined : end
}

const last = 'GET /last HTTP/1.1\r\nHost: last\r\nConnection: close\r\n\r\n'

/**
 * Sends parts one after another; when there is an answer, or none for a moment, a last question, so that
 * it is seen where the server took the first to end; gives all that was answered.
 */
function converse(port: number, parts: readonly Buffer[], headOnly: boolean): Promise<string> {
  return new Promise((done) => {
    const found: Buffer[] = []
    let asked = false
    const askLast = () => {
      if (!asked) socket.write(last)
      asked = true
    }
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, async () => {
      for (const part of parts) {
        socket.write(part)
        await new Promise(setImmediate)
      }
      setTimeout(askLast, 40)
    })
    socket.on('data', (part) => {
      found.push(part)
      if (answerEnd(Buffer.concat(found), headOnly) !== undefined) askLast()
    })
    // Cut off in the middle of what is no question: what was said before counts.
    socket.on('error', () => {})
    socket.on('close', () => done(Buffer.concat(found).toString('latin1')))
  })
}

/** Answers but for their dates, headers in no order. */
const comparable = (said: string) =>
  said.split(/(?=HTTP\/1\.1 )/).map((one) => {
    const [head = '', ...body] = one.split('\r\n\r\n')
    const lines = head.split('\r\n').filter((line) => !line.startsWith('Date: '))
    return [...lines.sort(), ...body].join('\n')
  })

const plainHead =
  'GET /feed/de/all.ics HTTP/1.1\r\nHost: x\r\nUser-Agent: a (b; c) d/1\r\nAccept-Encoding: gzip\r\n\r\n'

describe('a head that is plain', () => {
  test('is read for what it asks', () => {
    expect(readPlainHead(plainHead)).toEqual({
      method: 'GET',
      url: '/feed/de/all.ics',
      headers: { 'accept-encoding': 'gzip' },
    })
    const head =
      'HEAD /?a=%20 HTTP/1.1\r\nhOST:\r\nConnection: Keep-Alive\r\nIf-None-Match:\t"a", "b" \r\n\r\n'
    expect(readPlainHead(head)).toEqual({
      method: 'HEAD',
      url: '/?a=%20',
      headers: { 'if-none-match': '"a", "b"' },
    })
  })

  const withLine = (line: string) => plainHead.replace('\r\n\r\n', `\r\n${line}\r\n\r\n`)
  test.each([
    ['part of one', plainHead.slice(0, -1)],
    ['nothing', ''],
    ['two in one breath', plainHead + plainHead],
    ['something after it', `${plainHead}x`],
    ['an empty line before it', `\r\n${plainHead}`],
    ['another method', plainHead.replace('GET', 'POST')],
    ['a method in small letters', plainHead.replace('GET', 'get')],
    ['two blanks', plainHead.replace('GET ', 'GET  ')],
    ['a whole address', plainHead.replace('/feed', 'http://x/feed')],
    ['no path', plainHead.replace('/feed/de/all.ics', '*')],
    ['a blank in the address', plainHead.replace('/de/', '/d e/')],
    ['letters beyond ASCII', plainHead.replace('/de/', '/dé/')],
    ['HTTP/1.0', plainHead.replace('1.1', '1.0')],
    ['no version', plainHead.replace(' HTTP/1.1', '')],
    ['no host', plainHead.replace('Host', 'Ghost')],
    ['two hosts', withLine('Host: y')],
    ['line feeds alone', plainHead.replaceAll('\r\n', '\n')],
    ['one line feed alone', plainHead.replace('x\r\n', 'x\n')],
    ['a carriage return alone', plainHead.replace('x\r\n', 'x\r')],
    ['a folded line', withLine('X: a\r\n b')],
    ['a blank before the colon', withLine('X : a')],
    ['a blank before the name', withLine(' X: a')],
    ['no colon', withLine('X')],
    ['no name', withLine(': a')],
    ['NUL in a value', withLine('X: a\0b')],
    ['NUL in a name', withLine('X\0: a')],
    ['bytes beyond ASCII', withLine('X: \xe9')],
    ['a length', withLine('Content-Length: 4')],
    ['no length', withLine('Content-Length: 0')],
    ['chunks', withLine('Transfer-Encoding: chunked')],
    ['an expectation', withLine('Expect: 100-continue')],
    ['another protocol', withLine('Upgrade: h2c')],
    ['an end', withLine('Connection: close')],
    ['an end among others', withLine('Connection: keep-alive, close')],
    ['an end to a proxy', withLine('Proxy-Connection: close')],
    ['two words on the connection', withLine('Connection: keep-alive\r\nConnection: keep-alive')],
    ['two lists of encodings', withLine('Accept-Encoding: br')],
  ])('is not one with %s', (_, text) => {
    expect(readPlainHead(text)).toBeUndefined()
  })
})

describe('both lanes', () => {
  // biome-ignore format: a list
  const oddLines = [
    'Host: y', 'Host : x', ' Host: x', 'Host:', 'Host:\tx\t', 'HOST: x', 'Host', 'Hos\xb5: x',
    'Content-Length: 0', 'Content-Length: 4', 'Content-Length: +4', 'Content-Length: 4, 4', 'content-length : 4',
    'Content-Length: 4\r\nContent-Length: 5', 'Content-Length: 4\r\nTransfer-Encoding: chunked',
    'Transfer-Encoding: chunked', 'Transfer-Encoding : chunked', 'Transfer-Encoding: identity',
    'Transfer-Encoding: gzip, chunked', 'Transfer-Encoding:\x0bchunked', 'Transfer_Encoding: chunked',
    'Expect: 100-continue', 'Expect: more', 'Upgrade: h2c', 'Connection: upgrade\r\nUpgrade: websocket',
    'Connection: close', 'Connection: Keep-Alive', 'Connection: keep-alive, close', 'Connection: x', 'Connection:',
    'Proxy-Connection: close', 'Keep-Alive: timeout=1', 'Trailer: x', 'TE: trailers', 'Range: bytes=0-5',
    'Accept-Encoding: br;q=0', 'accept-encoding:', 'Accept-Encoding:\tgzip\t , br  ', 'Accept-Encoding: \xe9',
    'Accept-Encoding: a\r\nAccept-Encoding: b', 'If-None-Match: "a"\r\nIf-None-Match: "b"', 'If-None-Match: *',
    'If-Modified-Since: soon', 'If-Modified-Since: soon\r\nIf-Modified-Since: later', '__proto__: a',
    'X: a\r\n b', 'X: a\r\n\tb', 'X: a\r\n', 'X: a\rb', 'X: a\nb', 'X: a\n b', 'X: a\r\r\n', 'X:\r\n a',
    'X-\0: 1', 'X: \0', 'X: \xe9', '\xe9: x', ': x', 'X', 'X:', 'X:   ', 'X Y: a', 'X(: a', '"X": a', 'X: \x7f',
    'X : a', 'X:\x0b', 'X: \x0c', 'X: \x85', 'X: \xa0', 'X@: a', 'X: \x1b[0m', `X: ${'a'.repeat(5000)}`,
  ]
  interface Parts {
    readonly before: string
    readonly method: string
    readonly target: string
    readonly version: string
    readonly first: string
    readonly lines: readonly string[]
    readonly eol: string
    readonly end: string
    readonly after: string
  }
  const odd: Readonly<Record<Exclude<keyof Parts, 'lines'>, readonly string[]>> = {
    before: ['\r\n', '\n', ' ', '\0'],
    method: ['HEAD', 'POST', 'get', 'GET ', 'OPTIONS', 'CONNECT', 'PRI', 'G\0ET', ''],
    // biome-ignore format: a list
    target: [
      '/later', '/nowhere', '/feed/de/all.ics', '/a?b=c#d', '//x', '*', 'http://x/', 'x', '', '/\xe9', '/a b', '/\0',
      '/\x7f', '/a\tb', `/${'a'.repeat(5000)}`, '/"<>\\^`{|}',
    ],
    version: [
      'HTTP/1.0',
      'HTTP/1.2',
      'HTTP/2.0',
      'http/1.1',
      'HTTP/1.1 ',
      ' HTTP/1.1',
      'HTTP/11',
      'HTTP/1.1\0',
      '',
    ],
    first: ['X: y'],
    eol: ['\n', '\r', '\r\r\n', '\n\r'],
    end: ['', '\n', '\r', '\r\n\r\n'],
    after: ['x', 'abcd', '0\r\n\r\n', '4\r\nabcd\r\n0\r\n\r\n', '\r\n', plainHead, last],
  }
  const plain: Parts = {
    ...{ before: '', method: 'GET', target: '/', version: 'HTTP/1.1', first: 'Host: x' },
    ...{ lines: [], eol: '\r\n', end: '\r\n', after: '' },
  }
  const put = ({ before, method, target, version, first, lines, eol, end, after }: Parts) => {
    const all = [`${method} ${target} ${version}`, first, ...lines].map((line) => line + eol)
    return Buffer.from(before + all.join('') + end + after, 'latin1')
  }
  const count = { plain: 0, odd: 0 }
  const expectTheSame = async (whole: Buffer, where = 0) => {
    const text = whole.toString('latin1')
    const at = where % (whole.length + 1)
    const parts = [whole.subarray(0, at), whole.subarray(at)].filter((part) => part.length > 0)
    const headOnly = /^\s*HEAD/.test(text)
    const said = await Promise.all(ports.map((port) => converse(port, parts, headOnly)))
    expect(comparable(said[0]!), text).toEqual(comparable(said[1]!))
    count[readPlainHead(text) ? 'plain' : 'odd'] += 1
  }

  test('say the same to a head with one odd thing in it', async () => {
    const heads = [
      plain,
      ...oddLines.map((line) => ({ ...plain, lines: [line] })),
      ...Object.entries(odd).flatMap(([part, texts]) =>
        texts.map((text) => ({ ...plain, [part]: text })),
      ),
    ]
    for (const head of heads) await expectTheSame(put(head))
  })

  test('say the same to whatever comes, and take it to end at the same place', async () => {
    const part = (name: keyof typeof odd) =>
      fc.oneof({ weight: 20, arbitrary: fc.constant(plain[name]) }, fc.constantFrom(...odd[name]))
    const visible = fc.integer({ min: 0x21, max: 0x7e }).map((n) => String.fromCharCode(n))
    const line = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('Accept-Encoding: gzip', 'Connection: keep-alive') },
      { weight: 2, arbitrary: fc.constantFrom(...oddLines) },
      fc.string({ unit: 'binary-ascii', maxLength: 20 }).map((value) => `X: ${value}`),
    )
    const head = fc
      .record({
        ...{ before: part('before'), method: part('method'), version: part('version') },
        ...{ first: part('first'), eol: part('eol'), end: part('end'), after: part('after') },
        target: fc.oneof(
          part('target'),
          fc.string({ unit: visible }).map((path) => `/${path}`),
        ),
        lines: fc.array(line, { maxLength: 4 }),
      })
      .map(put)
    /** One byte another, or gone, or one more. */
    const slip = fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('other', 'gone', 'more'))
    const bytes = fc
      .tuple(head, fc.oneof(fc.constant([]), fc.array(slip, { maxLength: 2 })))
      .map(([whole, slips]) =>
        slips.reduce((text, [where, byte, how]) => {
          const at = where % (text.length + 1)
          const own = how === 'gone' ? [] : [byte]
          const rest = text.subarray(how === 'more' ? at : at + 1)
          return Buffer.from([...text.subarray(0, at), ...own, ...rest])
        }, whole),
      )
    /** Where it is cut in two: mostly nowhere. */
    const cut = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat())
    await fc.assert(fc.asyncProperty(bytes, cut, expectTheSame), { numRuns: 600 })
    expect(count.plain).toBeGreaterThan(50)
    expect(count.odd).toBeGreaterThan(50)
  }, 120_000)
})

/** A connection whose answers are read one by one. */
function connectTo(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let found = Buffer.alloc(0)
  let news = () => {}
  const closed = new Promise<void>((done) => socket.on('close', () => done()))
  socket.on('error', () => {})
  socket.on('data', (part) => {
    found = Buffer.concat([found, part])
    news()
  })
  void closed.then(() => news())
  return {
    socket,
    closed,
    ask: (path: string, lines = '') =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${lines}\r\n`),
    /** The next answer; what there is, if the connection ended before. */
    async answer(): Promise<string> {
      for (;;) {
        const end = answerEnd(found, false) ?? (socket.destroyed ? found.length : undefined)
        if (end !== undefined) {
          const text = found.subarray(0, end).toString('latin1')
          found = found.subarray(end)
          return text
        }
        await new Promise<void>((done) => {
          news = done
        })
      }
    },
  }
}

describe('one connection', () => {
  test('goes from the fast lane to the other whenever it must, and loses nothing', async () => {
    const { ask, answer, socket } = connectTo(ports[0])
    for (const [path, said] of [
      ['/one', /GET \/one /],
      ['/later', /GET \/later /],
      ['/nowhere', /^HTTP\/1\.1 404 /],
      ['/large', /l{300000}$/],
      ['/two', /GET \/two /],
      ['/later', /GET \/later /],
    ] as const) {
      ask(path)
      expect(await answer()).toMatch(said)
    }
    socket.destroy()
  })

  test('is answered byte by byte, and in any pieces', async () => {
    const { socket, answer } = connectTo(ports[0])
    for (const byte of plainHead) {
      socket.write(byte)
      await new Promise(setImmediate)
    }
    expect(await answer()).toMatch(/GET \/feed\/de\/all\.ics /)
    socket.destroy()
  })

  test('is answered in its turn when a second question comes before the first answer', async () => {
    const { ask, answer, socket } = connectTo(ports[0])
    for (let n = 0; n < 20; n++) {
      ask(n % 3 === 0 ? '/later' : `/${n}`)
      // So that they come one by one; where two come at once, it is the other lane's turn.
      await new Promise((done) => setTimeout(done, n % 2))
    }
    for (let n = 0; n < 20; n++) {
      expect(await answer()).toContain(n % 3 === 0 ? 'GET /later ' : `GET /${n} `)
    }
    socket.destroy()
  })

  test('of someone who asks and does not read gets no more than it takes', async () => {
    const body = Buffer.alloc(1_000_000, 'x')
    const headers = { 'Content-Length': body.length }
    let replies = 0
    const many: Answers = {
      ...echoes,
      reply: () => {
        replies += 1
        return {
          status: 200,
          headers,
          content: createMessage({ status: 200, headers }, body),
          told: '',
        }
      },
    }
    const server = withFastLane(many)
    const { ask, answer, socket } = connectTo(await listen(server))
    socket.pause()
    for (let n = 0; n < 50; n++) {
      ask('/')
      await new Promise((done) => setTimeout(done, 1))
    }
    // Some are with the system already.
    expect(replies).toBeLessThan(30)
    socket.resume()
    for (let n = 0; n < 50; n++) expect((await answer()).length).toBeGreaterThan(body.length)
    expect(replies).toBe(50)
    server.closeAllConnections()
    server.close()
  })

  test('whose other side has gone is forgotten', async () => {
    const { socket, ask, closed } = connectTo(ports[0])
    ask('/later')
    await new Promise(setImmediate)
    socket.resetAndDestroy()
    await closed
    const again = connectTo(ports[0])
    again.ask('/later')
    expect(await again.answer()).toContain('GET /later ')
    again.socket.end()
    await again.closed
  })

  test('that is said to end by the other side gets its answer before', async () => {
    const { socket, ask, answer, closed } = connectTo(ports[0])
    ask('/later')
    socket.end()
    expect(await answer()).toContain('GET /later ')
    await closed
  })
})

test('a server that is told to stop ends what is idle, and says the end in what is under way', async () => {
  let finish = () => {}
  const held: Answers = {
    ...echoes,
    reply: ({ method, url }) =>
      url === '/held'
        ? new Promise((done) => {
            finish = () => done(echo(method, url, {}))
          })
        : echo(method, url, {}),
  }
  const server = withFastLane(held)
  const port = await listen(server)
  const [idle, silent, busy] = [connectTo(port), connectTo(port), connectTo(port)]
  idle.ask('/')
  expect(await idle.answer()).toContain('Connection: keep-alive')
  busy.ask('/held')
  await new Promise((done) => setTimeout(done, 20))
  const stopped = new Promise((done) => server.close(done))
  await idle.closed
  await silent.closed
  // Asked again by node:http, which can say the end.
  const first = finish
  first()
  await new Promise((done) => setTimeout(done, 20))
  finish()
  const answer = await busy.answer()
  expect(answer).toMatch(/^Connection: close\r$/m)
  expect(answer).toContain('GET /held ')
  await busy.closed
  await stopped
})
