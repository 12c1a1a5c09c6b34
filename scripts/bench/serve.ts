/** `interkalender serve` beside nginx at its fastest, on the same files: answers a second, and memory. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feedPath } from '@interkalender/ics'

const cli = 'packages/cli/bin/interkalender.js'
const [nginxPort, ownPort] = [18088, 18080]
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Files and open files held, no log, one process: what a server of files can do. */
const settings = (root: string, folder: string) => `
${existsSync(brotli) ? `load_module ${brotli};` : ''}
worker_processes 1; master_process off; daemon off;
pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 1024; }
http {
  types { text/calendar ics; text/html html; }
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
  open_file_cache max=2000; gzip_static on; gzip_vary on;
  ${existsSync(brotli) ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${nginxPort};
    root ${root};
    add_header Cache-Control "public, max-age=3600, stale-while-revalidate=86400";
    add_header X-Content-Type-Options nosniff;
    add_header Access-Control-Allow-Origin *;
  }
}`

interface Measured {
  /** Answers a second. */
  readonly rate: number
  /** What 99 of 100 waited at the most, as wrk writes it. */
  readonly p99: string
  /** Microseconds of processor for one answer. */
  readonly cost: number
}

const there = (command: string) => spawnSync(command, ['-v']).error === undefined
/** Server and client each on a processor of their own, where that can be had. */
const pinned = (processor: number, ...command: string[]): string[] =>
  there('taskset') ? ['taskset', '-c', String(processor), ...command] : command

function start([command = '', ...args]: string[]): ChildProcess {
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
}

/** nginx says nothing when it listens. */
async function answers(port: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await fetch(`http://127.0.0.1:${port}/feed/de/all.ics`).catch(() => undefined)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`nothing answers at port ${port}`)
}

/** Processor time of a process so far, in microseconds. */
function spent(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

/** The most memory that a process had so far, in megabytes. */
const peak = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Some seconds with 32 connections. */
function load(
  server: ChildProcess,
  address: string,
  options: readonly string[],
  seconds = 2,
): Measured {
  const before = spent(server.pid!)
  const wrk = ['wrk', '-t1', '-c32', `-d${seconds}s`, '--latency']
  const [command = '', ...args] = pinned(1, ...wrk)
  const told = execFileSync(command, [...args, ...options, address], { encoding: 'utf8' })
  const find = (pattern: RegExp) => pattern.exec(told)?.[1] ?? ''
  if (/Non-2xx/.test(told) || !told) throw new Error(told)
  const count = Number(find(/(\d+) requests in/))
  return {
    rate: Number(find(/Requests\/sec:\s+([\d.]+)/)),
    p99: find(/^\s+99%\s+(\S+)/m),
    cost: (spent(server.pid!) - before) / count,
  }
}

const show = (name: string, { rate, p99, cost }: Measured) =>
  `${name} ${rate.toFixed(0).padStart(6)}/s  p99 ${p99.padStart(8)}  ${cost.toFixed(1).padStart(5)} µs`

/** Of several, the one with the most answers; the least cost of all. */
function best(found: readonly Measured[]): Measured {
  const [fastest] = [...found].sort((a, b) => b.rate - a.rate)
  return { ...fastest!, cost: Math.min(...found.map(({ cost }) => cost)) }
}

const encodingOf = (address: string, accepted: string) =>
  fetch(address, { headers: { 'Accept-Encoding': accepted } }).then(({ headers }) => headers)

/** Prints both servers' figures for files, and ours for mixes. */
export async function benchServe(): Promise<void> {
  if (process.platform !== 'linux' || !there('nginx') || !there('wrk')) {
    console.log('serve: not measured, for nginx or wrk is missing (Debian: nginx-light, wrk)')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-bench-'))
  const root = join(folder, 'tree')
  execFileSync(process.execPath, [cli, 'build', '--only', 'ics,web', '--out', root])
  writeFileSync(join(folder, 'nginx.conf'), settings(root, folder))
  const nginx = start(pinned(0, 'nginx', '-c', join(folder, 'nginx.conf')))
  const ours = start(
    pinned(0, process.execPath, cli, 'serve', root, ...edition, '--port', `${ownPort}`, '--no-log'),
  )
  try {
    await answers(nginxPort)
    await once(ours.stdout!, 'data')
    console.log('\nserve beside nginx: 32 connections, the best of three; processor time an answer')
    benchStart(ours, folder)
    await benchFiles(nginx, ours)
    await benchMixes(ours, folder)
  } finally {
    nginx.kill()
    ours.kill()
    rmSync(folder, { recursive: true })
  }
}

const edition = ['--edition', 'months/krefeld-2027']

/** The first second: feeds in every language, which nobody asked for before. */
function benchStart(ours: ChildProcess, folder: string): void {
  const feeds = ['de', 'en', 'ar', 'bg', 'ku', 'ro', 'tr', 'uk'].flatMap((language) =>
    ['judaism', 'islam', 'christian'].map((id) => feedPath(language, [id])),
  )
  const found = load(ours, `http://127.0.0.1:${ownPort}/`, inTurn(feeds, folder), 1)
  console.log(`${'the first second'.padEnd(22)} ${show('ours', found)}`)
}

/** What wrk needs to ask for feeds in turn, as gzip. */
function inTurn(feeds: readonly string[], folder: string): string[] {
  const script = join(folder, 'feeds.lua')
  const ids = feeds.map((path) => `"/${path}"`).join(',')
  writeFileSync(
    script,
    `local ids = {${ids}}
local n = 0
request = function() n = n + 1; return wrk.format(nil, ids[n % #ids + 1]) end\n`,
  )
  return ['-s', script, '-H', 'Accept-Encoding: gzip']
}

async function benchFiles(nginx: ChildProcess, ours: ChildProcess): Promise<void> {
  const cases: [what: string, path: string, accepted: string, aim?: number][] = [
    ['one tradition, gzip', 'judaism', 'gzip', 0.6],
    ['all, gzip', 'all', 'gzip', 0.6],
    ['one tradition, br', 'judaism', 'br'],
    ['all, as it is', 'all', 'identity'],
    ['304', 'judaism', 'gzip'],
  ]
  for (const [what, path, accepted, aim] of cases) {
    const servers = [
      [nginx, nginxPort],
      [ours, ownPort],
    ] as const
    const found: Measured[][] = [[], []]
    const addresses = servers.map(([, port]) => `http://127.0.0.1:${port}/feed/de/${path}.ics`)
    const heads = await Promise.all(addresses.map((address) => encodingOf(address, accepted)))
    if (heads.some((head) => (head.get('content-encoding') ?? 'identity') !== accepted)) {
      console.log(`${what.padEnd(22)} not compared: nginx has no ${accepted} here`)
      continue
    }
    for (let round = 0; round < 3; round++) {
      for (const [i, [server]] of servers.entries()) {
        const tag = what === '304' ? ['-H', `If-None-Match: ${heads[i]!.get('etag')}`] : []
        const options = ['-H', `Accept-Encoding: ${accepted}`, ...tag]
        found[i]!.push(load(server, addresses[i]!, options))
      }
    }
    const [theirs, own] = found.map(best) as [Measured, Measured]
    const ratio = own.rate / theirs.rate
    const met = aim === undefined ? '' : `, aim 60 %: ${ratio >= aim ? 'met' : 'missed'}`
    const told = `${(100 * ratio).toFixed(0)} % (processor: ${((100 * theirs.cost) / own.cost).toFixed(0)} %)`
    console.log(
      `${what.padEnd(22)} ${show('ours', own)}   ${show('nginx', theirs)}   ${told}${met}`,
    )
  }
}

/** Mixes that lie ready, and a hundred thousand that nobody asked for before. */
async function benchMixes(ours: ChildProcess, folder: string): Promise<void> {
  const options = inTurn(mixes(60), folder)
  const found = [1, 2, 3].map(() => load(ours, `http://127.0.0.1:${ownPort}/`, options))
  console.log(`${'60 mixes, gzip'.padEnd(22)} ${show('ours', best(found))}`)

  const before = peak(ours.pid!)
  const [began, used] = [performance.now(), spent(ours.pid!)]
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const all = mixes(100_000)
  const next = all.values()
  const ask = (path: string) =>
    new Promise<void>((done, fail) => {
      const headers = { 'Accept-Encoding': 'gzip' }
      get({ port: ownPort, agent, headers, path: `/${path}` }, (response) => {
        if (response.statusCode !== 200) fail(new Error(`${response.statusCode} for ${path}`))
        response.resume().on('end', done)
      }).on('error', fail)
    })
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const path of next) await ask(path)
    }),
  )
  agent.destroy()
  const rate = all.length / ((performance.now() - began) / 1000)
  const cost = (spent(ours.pid!) - used) / all.length
  console.log(
    `${'100,000 new mixes, gzip'.padEnd(22)} ours ${rate.toFixed(0)}/s, ${cost.toFixed(0)} µs each; memory at most ${peak(ours.pid!).toFixed(0)} MB (before ${before.toFixed(0)} MB)`,
  )
}

/** So many different feeds of at least two of a number of traditions. */
function mixes(count: number): string[] {
  const ids = [
    ...['alevi', 'assyrian', 'bahai', 'buddhism', 'chinese', 'folk', 'hinduism', 'humanist'],
    ...['islam', 'jainism', 'japanese', 'judaism', 'korean', 'kurdish', 'roma', 'sikhism'],
    ...['yezidi', 'zoroastrian', 'nowruz', 'vietnamese'],
  ]
  const made = new Set<string>()
  for (let n = 3; made.size < count; n++) {
    const chosen = ids.filter((_, bit) => (n >> bit) & 1)
    if (chosen.length > 1) made.add(feedPath('de', chosen))
  }
  return [...made]
}
