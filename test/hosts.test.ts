/**
 * The same built folder behind every host that there is a recipe for: nginx, Caddy and Apache with the
 * configurations of packages/web, `interkalender serve`, and the dumbest there is. What subscribers and
 * other sites rely on holds with each. Where CI is set none may be missing. Loopback only.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { loadEdition } from '@interkalender/edition'
import { createFeedFiles, createFeedLibrary } from '@interkalender/ics'
import { createPages } from '@interkalender/web'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../packages/cli/src/serve/published.ts'
import { createFeedServer } from '../packages/cli/src/serve/server.ts'
import { listTree } from '../packages/cli/src/serve/tree.ts'
import { launchBrowser } from './browser.ts'
import { loadData } from './feeds/krefeld.ts'
import { eventsOf, present, works } from './feeds/tools.ts'

const data = loadData()
const { edition: krefeld, sheets } = loadEdition('months/krefeld-2027', data)
const edition = { ...krefeld, languages: ['de'], traditions: ['alevi', 'civil.nrw', 'yezidi'] }
const library = createFeedLibrary(edition, data)

const folder = mkdtempSync(join(tmpdir(), 'interkalender-hosts-'))
/** As the edition's `site:` has a path, the built folder lies at that path. */
const root = join(folder, 'www')
const tree = join(root, '2027')
for (const [path, content] of [
  ...createPages(edition, data, sheets),
  ['data/sheets.csv', 'month\n'] as const,
  ['data/sheets-utf16.csv', Buffer.from('\ufeffmonth\n', 'utf16le')] as const,
  ...createFeedFiles(edition, data),
  ['report.txt', 'for the editors'] as const,
]) {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  const bytes = Buffer.from(content)
  writeFileSync(join(tree, path), bytes)
  if (!/\.ics$|widget/.test(path)) continue
  writeFileSync(join(tree, `${path}.gz`), gzipSync(bytes))
  writeFileSync(join(tree, `${path}.br`), brotliCompressSync(bytes))
}

const started: ChildProcess[] = []
const published = await publish({
  library,
  files: listTree(tree),
  released: edition.released,
  prefix: '/2027/',
  language: 'de',
})
const mixes = createFeedServer({ published: () => published })
let mixPort = 0
/** Where nginx hears what is asked without TLS. */
let plainPort = 0
/** Where each host has the calendar. */
const sites = new Map<string, string>()
const browser = await launchBrowser()
/** Another site, and so another origin: a page with something of ours in a frame. */
const neighbour = createServer(({ url = '' }, response) =>
  response
    .setHeader('Content-Type', 'text/html')
    .end(`<!doctype html><iframe src="${url.replace('/?', '')}#2027-04"></iframe>`),
)
let other = ''
beforeAll(async () => {
  await new Promise<void>((done) => mixes.listen(0, '127.0.0.1', done))
  mixPort = (mixes.address() as AddressInfo).port
  await new Promise<void>((done) => neighbour.listen(0, '127.0.0.1', done))
  other = `http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser?.close()
  mixes.closeAllConnections()
  mixes.close()
  neighbour.closeAllConnections()
  neighbour.close()
  for (const child of started) {
    const ended = new Promise((done) => child.once('exit', done))
    if (child.exitCode === null && child.kill()) await ended
  }
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** A shipped configuration, with what one has to set in it; each of it is there to be set. */
function recipe(name: string, settings: readonly (readonly [string, string])[]): string {
  return settings.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
      return text.replaceAll(from, to)
    },
    readFileSync(join('packages/web', name), 'utf8'),
  )
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

interface Host {
  readonly name: string
  readonly there: boolean
  /** Starts it on a port; the command, once its files are written. */
  readonly start?: (port: number) => Promise<readonly [string, ...string[]]>
  readonly encodings: readonly string[]
}

const hosts: readonly Host[] = [
  { name: 'serve', there: true, encodings: ['gzip', 'br'] },
  {
    name: 'nginx',
    there: works('nginx', ['-v']),
    encodings: existsSync(brotliModule) || process.env.CI ? ['gzip', 'br'] : ['gzip'],
    async start(port) {
      plainPort = await freePort()
      const own = recipe('nginx.conf', [
        ['listen 80;', `listen 127.0.0.1:${plainPort};`],
        ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
        ['    ssl_certificate ', '    # '],
        ['    ssl_certificate_key ', '    # '],
        ['root /srv/kalender;', `root ${root};`],
        ['set $calendar $document_root/;', ''],
        ['# set $calendar $document_root/2027/;', 'set $calendar $document_root/2027/;'],
        ['/var/log/nginx/', `${folder}/`],
        ['127.0.0.1:8080', `127.0.0.1:${mixPort}`],
        ...(existsSync(brotliModule)
          ? ([['# brotli_static on;', 'brotli_static on;']] as const)
          : []),
      ])
      const module = existsSync(brotliModule) ? `load_module ${brotliModule};` : ''
      const user = process.getuid?.() === 0 ? 'user root;' : ''
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(' ')
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${module} ${user} daemon off; pid ${folder}/nginx.pid; error_log stderr crit;\nevents {}\nhttp { ${temporary}\n${own} }`,
      )
      return ['nginx', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]
    },
  },
  {
    name: 'Caddy',
    there: works('caddy', ['version']),
    encodings: ['gzip', 'br'],
    async start(port) {
      const own = recipe('Caddyfile', [
        ['kalender.example {', `http://127.0.0.1:${port} {`],
        ['root * /srv/kalender', `root * ${root}`],
        ['not file /index.html', 'not file /2027/index.html'],
        ['127.0.0.1:8080', `127.0.0.1:${mixPort}`],
      ])
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${own}`)
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
    },
  },
  {
    name: 'Apache',
    there: works('/usr/sbin/apache2', ['-v']),
    encodings: ['gzip', 'br'],
    async start(port) {
      writeFileSync(join(tree, '.htaccess'), recipe('apache.htaccess', []))
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n')
      writeFileSync(
        join(folder, 'apache.conf'),
        `ServerRoot ${folder}\n${modules}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/apache.pid\nErrorLog ${folder}/apache.log\nTypesConfig /dev/null\nDocumentRoot ${root}\n<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\nHeader always set X-Frame-Options DENY\n`,
      )
      return ['/usr/sbin/apache2', '-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')]
    },
  },
  {
    name: 'python -m http.server',
    there: works('python3', ['--version']),
    encodings: [],
    start: async (port) => [
      'python3',
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      root,
    ],
  },
]

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
      response.on('error', fail)
    }).on('error', fail)
  })
}

/** Waits until something answers there. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with code ${child.exitCode}`)
    try {
      await ask(url)
      return
    } catch {
      await new Promise((done) => setTimeout(done, 20))
    }
  }
}

const calendar = 'text/calendar; charset=utf-8'
const decoded = (body: Buffer, encoding: string | undefined) =>
  (encoding === 'br'
    ? brotliDecompressSync(body)
    : encoding === 'gzip'
      ? gunzipSync(body)
      : body
  ).toString()

for (const { name, there, start, encodings } of hosts) {
  describe.runIf(present(there))(name, () => {
    const dumb = encodings.length === 0
    let site = ''
    beforeAll(async () => {
      const port = start ? await freePort() : mixPort
      site = `http://127.0.0.1:${port}/2027/`
      sites.set(name, site)
      if (!start) return
      const [command, ...args] = await start(port)
      const child = spawn(command, args, {
        stdio: ['ignore', 'ignore', process.env.HOSTS_LOUD ? 'inherit' : 'ignore'],
      })
      started.push(child)
      await answering(site, child)
    })

    test('a feed arrives whole, as a calendar, from any site', async () => {
      const { status, headers, body } = await ask(`${site}feed/de/all.ics`)
      expect(status).toBe(200)
      expect(body.toString()).toBe(library.feed('de'))
      expect(eventsOf(body.toString()).length).toBeGreaterThan(100)
      expect(headers).toHaveProperty('last-modified')
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('content-disposition')
      if (dumb) return
      expect(headers).toMatchObject({
        'content-type': calendar,
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        etag: expect.stringMatching(/^"/),
      })
    })

    test.each(encodings)('%s, with a mark of its own, and 304', async (encoding) => {
      const url = `${site}feed/de/yezidi.ics`
      const plain = await ask(url)
      const { headers, body } = await ask(url, { 'Accept-Encoding': encoding })
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': calendar,
        vary: 'Accept-Encoding',
      })
      expect(decoded(body, encoding)).toBe(plain.body.toString())
      expect(headers.etag).not.toBe(plain.headers.etag)
      const again = await ask(url, { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag! })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(headers.etag)
    })

    test('pages, tables and data say what they are', async () => {
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        ['de/', 'text/html; charset=utf-8'],
        ['de/widget.html', 'text/html; charset=utf-8'],
        ['de/widget.json', 'application/json; charset=utf-8'],
        ['page.js', 'text/javascript; charset=utf-8'],
        ['style.css', 'text/css; charset=utf-8'],
        ['data/sheets.csv', 'text/csv; charset=utf-8'],
        ['data/sheets-utf16.csv', 'text/csv; charset=utf-16'],
      ]) {
        const { status, headers } = await ask(site + path)
        expect([path, status]).toEqual([path, 200])
        if (!dumb) expect([path, headers['content-type']]).toEqual([path, type])
      }
      const moved = await ask(`${site}de`)
      expect([301, 308]).toContain(moved.status)
      expect(new URL(moved.headers.location!, site).href).toBe(`${site}de/`)
    })

    test('what is not there is a 404, and no calendar', async () => {
      for (const path of ['feed/de/nobody.ics', 'feed/xx/all.ics', 'nowhere.html', 'feed/de/']) {
        const { status, headers, body } = await ask(site + path)
        if (dumb && path.endsWith('/')) continue
        expect([path, status]).toEqual([path, 404])
        expect(body.toString()).not.toContain('BEGIN:VCALENDAR')
        if (dumb) continue
        expect(headers['content-type']).toBe('text/plain; charset=utf-8')
        expect(headers['cache-control']).toBe('no-store')
        expect(body.toString()).not.toContain('<')
      }
      for (const path of ['report.txt', '.htaccess']) {
        if (!dumb) expect((await ask(site + path)).status).toBe(404)
      }
    })

    // What is not for a host is no test of it, rather than a skipped one.
    const only = (meant: boolean) => (missing: boolean) => (meant ? test.skipIf(missing) : () => {})
    only(['serve', 'nginx', 'Caddy'].includes(name))(false)('mixes come from serve', async () => {
      const mix = await ask(`${site}feed/de/alevi+yezidi.ics`, { 'Accept-Encoding': 'gzip' })
      expect(mix.status).toBe(200)
      expect(gunzipSync(mix.body).toString()).toBe(library.feed('de', ['alevi', 'yezidi']))
      for (const header of [
        'cache-control',
        'x-content-type-options',
        'access-control-allow-origin',
      ]) {
        expect(mix.headers[header]).not.toContain(', *')
        expect(mix.headers[header]).not.toContain('nosniff,')
      }
      expect(mix.headers).toMatchObject({
        'content-type': calendar,
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
        vary: 'Accept-Encoding',
        'access-control-allow-origin': '*',
      })
      for (const path of ['feed/de/yezidi+alevi.ics', 'feed?traditions=yezidi,alevi&lang=de']) {
        const moved = await ask(site + path)
        expect(moved.status).toBe(301)
        expect(new URL(moved.headers.location!, site).pathname).toBe(
          '/2027/feed/de/alevi+yezidi.ics',
        )
      }
    })

    only(!dumb)(!browser)('other sites may frame the widget and read its data', async () => {
      const page = await browser!.newPage()
      await page.goto(`${other}?${site}de/widget.html`)
      const heading = page.frameLocator('iframe').locator('h1')
      expect(await heading.textContent()).toContain('2027')
      const feasts = (await page.evaluate(
        `fetch('${site}de/widget.json').then((answer) => answer.json()).then(({ feasts }) => feasts.length)`,
      )) as number
      expect(feasts).toBeGreaterThan(0)
      await page.close()
    })

    // The last, for it takes the calendar away.
    only(['nginx', 'Caddy'].includes(name))(false)('without a calendar all is a 503', async () => {
      renameSync(tree, `${tree}.away`)
      try {
        for (const path of ['', 'feed/de/all.ics', 'feed/de/alevi+yezidi.ics', 'de/']) {
          const { status, headers, body } = await ask(site + path)
          expect([path, status]).toEqual([path, 503])
          expect(headers).toMatchObject({
            'content-type': 'text/plain; charset=utf-8',
            'retry-after': '60',
            'cache-control': 'no-store',
          })
          expect(body.toString()).toMatch(/^The calendar is not available/)
        }
      } finally {
        renameSync(`${tree}.away`, tree)
      }
    })
  })
}

test.runIf(hosts.every(({ there }) => present(there)))(
  'while nothing serves mixes they are a 503, and what lies there stays',
  async () => {
    mixes.closeAllConnections()
    await new Promise((done) => mixes.close(done))
    for (const name of ['nginx', 'Caddy']) {
      const site = sites.get(name)!
      const mix = await ask(`${site}feed/de/alevi+yezidi.ics`)
      expect(mix.status).toBe(503)
      expect(mix.headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'retry-after': '60',
        'cache-control': 'no-store',
      })
      expect((await ask(`${site}feed/de/alevi.ics`)).status).toBe(200)
    }
  },
)

test.runIf(present(hosts.some(({ name, there }) => name === 'nginx' && there)))(
  'nginx leads http: to https:, and logs no address and no path',
  async () => {
    const { status, headers } = await ask(`http://127.0.0.1:${plainPort}/2027/feed/de/all.ics?x=1`)
    expect(status).toBe(301)
    expect(headers.location).toBe('https://127.0.0.1/2027/feed/de/all.ics?x=1')
    const log = readFileSync(join(folder, 'kalender.log'), 'utf8')
    expect(log).toMatch(/^\S+ GET 200 \d+$/m)
    expect(log).not.toMatch(/127\.0\.0\.1|feed|yezidi/)
    expect(readFileSync(join(folder, 'kalender.error.log'), 'utf8')).toBe('')
  },
)
