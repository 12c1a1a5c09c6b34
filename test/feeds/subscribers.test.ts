/**
 * Programs of others that keep a feed: Radicale takes it in, vdirsyncer follows it through a
 * correction and an outage. Where CI is set none may be missing. Loopback only.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isWithin } from '@interkalender/core'
import { createFeedLibrary } from '@interkalender/ics'
import { afterAll, describe, expect, test } from 'vitest'
import { publish } from '../../packages/cli/src/serve/published.ts'
import { createFeedServer } from '../../packages/cli/src/serve/server.ts'
import {
  data,
  edition,
  eventOf,
  eventsOf,
  expected,
  occurrences,
  present,
  runBeside,
  works,
} from './tools.ts'

// Radicale waits for the disk after each of three thousand files, unless they lie in memory.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'interkalender-'))
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started) {
    const ended = new Promise((done) => child.once('exit', done))
    if (child.exitCode === null && child.kill()) await ended
  }
  rmSync(folder, { recursive: true })
})

const library = createFeedLibrary(edition, data)
/** A feed of a hundred events: of thousands these programs take a minute. */
const some = ['judaism']
const expectedOfSome = occurrences
  .filter(({ holiday }) => some.some((id) => isWithin(holiday.tradition, id)))
  .map(eventOf)
  .sort()

describe('Radicale', () => {
  test.runIf(present(works('radicale', ['--version'])))(
    'takes the feed and gives it back',
    async () => {
      const config = join(folder, 'radicale.conf')
      writeFileSync(
        config,
        `[server]\nhosts = 127.0.0.1:0\n[logging]\nlevel = info\n[auth]\ntype = none\n[storage]\nfilesystem_folder = ${join(folder, 'radicale')}\n`,
      )
      const child = spawn('radicale', ['--config', config], { stdio: ['ignore', 'ignore', 'pipe'] })
      started.push(child)
      const address = await new Promise<string>((done, fail) => {
        let told = ''
        child.stderr.setEncoding('utf8').on('data', (part) => {
          told += part
          const [, port] = /Listening on '\[?127\.0\.0\.1\]?:(\d+)/.exec(told) ?? []
          if (port !== undefined) done(`127.0.0.1:${port}`)
        })
        child.once('error', fail)
        child.once('exit', () => fail(new Error(told)))
      })
      const headers = { Authorization: `Basic ${btoa('resident:')}` }
      const calendar = `http://${address}/resident/feasts/`
      const put = (body: string) =>
        fetch(calendar, {
          method: 'PUT',
          body,
          headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
        })
      const feed = library.feed('de', some)
      expect((await put(feed)).status).toBe(201)
      const kept = await (await fetch(calendar, { headers })).text()
      expect(eventsOf(kept)).toEqual(expectedOfSome)
      // It does look: what is no calendar is refused.
      const broken = feed.replace(/DTSTART;VALUE=DATE:\d+/, 'DTSTART;VALUE=DATE:soon')
      expect((await put(broken)).status).toBe(400)
    },
  )
})

describe('vdirsyncer', () => {
  const status = join(folder, 'status')
  const published = join(folder, 'published.ics')
  const kept = join(folder, 'kept.ics')
  const config = join(folder, 'vdirsyncer.conf')

  /** Follows the feed from one storage; what that storage is, its lines say. */
  const follow = async (source: string) => {
    writeFileSync(kept, '')
    rmSync(status, { recursive: true, force: true })
    writeFileSync(
      config,
      [
        `[general]\nstatus_path = "${status}"`,
        '[pair feasts]\na = "feed"\nb = "file"\ncollections = null',
        `[storage feed]\nread_only = true\n${source}`,
        `[storage file]\ntype = "singlefile"\npath = "${kept}"`,
      ].join('\n'),
    )
    await call('discover')
    await call('sync')
  }
  const call = (what: string) => runBeside('vdirsyncer', ['-v', 'ERROR', '-c', config, what])
  const events = () => eventsOf(readFileSync(kept, 'utf8'))
  const there = works('vdirsyncer', ['--version'])

  test.runIf(present(there))('has every event, and takes a correction', async () => {
    writeFileSync(published, library.feed('de', some))
    await follow(`type = "singlefile"\npath = "${published}"`)
    expect(events()).toEqual(expectedOfSome)

    // The community announces that the feast begins a day later.
    const later = data.holidays.map((holiday) =>
      holiday.id === 'ju-purim' && holiday.rule
        ? { ...holiday, rule: { type: 'offset' as const, rule: holiday.rule, days: 1 } }
        : holiday,
    )
    const corrected = createFeedLibrary(edition, { ...data, holidays: later }).feed('de', some)
    writeFileSync(published, corrected)
    await call('sync')
    expect(events()).toEqual(eventsOf(corrected))
    expect(events()).toHaveLength(expectedOfSome.length)
    const changed = events().filter((event, i) => `${event}` !== `${expectedOfSome[i]}`)
    expect(changed).toHaveLength(5)
    expect(changed.every(([uid]) => uid?.startsWith('ju-purim-'))).toBe(true)
  })

  test.runIf(present(there))('from the server, keeps all through an outage', async () => {
    let broken = false
    const { released } = edition
    const published = await publish({
      ...{ library: { ...library, languages: ['de'] }, released },
      ...{ files: new Map(), prefix: '/', language: 'de' },
    })
    const server = createFeedServer({
      published: () => {
        if (broken) throw new Error('an outage')
        return published
      },
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    // Of what it reads over HTTP it keeps the days under names of its own.
    const days = () =>
      events()
        .map(([, ...own]) => own.join(' '))
        .sort()
    await follow(`type = "http"\nurl = "http://127.0.0.1:${port}/feed/de/all.ics"`)
    expect(days()).toEqual(expected.map(([, ...own]) => own.join(' ')).sort())
    const before = events()
    broken = true
    await expect(call('sync')).rejects.toThrow(/503/)
    expect(events()).toEqual(before)
    server.closeAllConnections()
    server.close()
  })
})
