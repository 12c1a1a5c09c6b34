/**
 * Readers that others wrote take our feeds: calcurse, libical (Evolution, GNOME, KDE), and the Python
 * libraries icalendar (khal) and vobject (Radicale). Where CI is set none may be missing.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, isoDate } from '@interkalender/core'
import { editionOccurrences } from '@interkalender/edition'
import { createFeeds } from '@interkalender/ics'
import { afterAll, describe, expect, test } from 'vitest'
import { loadData, loadKrefeld } from './krefeld.ts'

const folder = mkdtempSync(join(tmpdir(), 'interkalender-feeds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const data = loadData()
const edition = loadKrefeld(data)
const occurrences = editionOccurrences(edition, data, edition.year - 1, edition.year + 3)
const feeds = createFeeds(edition, data)
const [everything, ...others] = ['de/all', 'en/judaism', 'de/christian.oriental'].map((name) => {
  const file = join(folder, `${name.replace('/', '-')}.ics`)
  writeFileSync(file, feeds.get(`feed/${name}.ics`) ?? '')
  return file
}) as [string, ...string[]]

const run = (command: string, args: readonly string[], env = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })

function works(command: string, args: readonly string[]): boolean {
  try {
    run(command, args)
    return true
  } catch {
    return false
  }
}

/** The first Python that has this; a version manager's may not see what the system installed. */
const pythonWith = (code: string) =>
  ['python3', '/usr/bin/python3'].find((python) => works(python, ['-c', code]))

/** Whether to test a reader: always in CI, so that a missing one is noticed. */
const present = (found: unknown) => Boolean(found) || process.env.CI !== undefined

const expected = occurrences
  .map(({ holiday, ownYear, start, days }) => [
    `${holiday.id}-${ownYear}@${new URL(edition.site).hostname}`,
    isoDate(start),
    isoDate(addDays(start, days)),
  ])
  .sort()

describe.each([
  ['icalendar', 'import icalendar', 3],
  ['vobject', 'import vobject', 3],
  ['libical', 'import ctypes; ctypes.CDLL("libical.so.3")', 1],
] as const)('%s', (library, code, columns) => {
  const python = pythonWith(code)
  const script = fileURLToPath(new URL('read.py', import.meta.url))

  const read = (file: string): string[][] =>
    JSON.parse(run(python ?? 'python3', [script, library, file]))

  test.runIf(present(python))('finds no fault and reads the same events', () => {
    // A feast that falls more than once in its own year also has an ordinal.
    const found = read(everything).map(([uid = '', ...days]) => [
      uid.replace(/\.\d+@/, '@'),
      ...days,
    ])
    expect(found.sort()).toEqual(expected.map((event) => event.slice(0, columns)))
    for (const file of others) expect(read(file)).not.toEqual([])
  })
})

describe('calcurse', () => {
  const calcurse = works('calcurse', ['--version'])

  test.runIf(present(calcurse)).each(['UTC', 'America/Los_Angeles'])(
    'skips nothing and shows the same days in %s',
    (TZ) => {
      const home = join(folder, TZ.replace('/', '-'))
      mkdirSync(home)
      const report = run('calcurse', ['-D', home, '-i', everything], { TZ })
      expect(report).toContain(` ${expected.length} events / 0 todos / 0 skipped`)
      const days = readFileSync(join(home, 'apts'), 'utf8').trim().split('\n').map(calcurseDays)
      expect(days.sort()).toEqual(
        occurrences
          .map(({ start, days: n }) => `${isoDate(start)} ${isoDate(addDays(start, n - 1))}`)
          .sort(),
      )
    },
  )
})

/** First and last day of a line such as `04/22/2027 [1] {1D -> 04/29/2027} Pessach`. */
function calcurseDays(line: string): string {
  const day = String.raw`(\d\d)/(\d\d)/(\d{4})`
  const match = new RegExp(`^${day} \\[1\\] (?:\\{1D -> ${day}\\} )?`).exec(line)
  if (!match) throw new Error(`not an event: ${line}`)
  const [, month, date, year, lastMonth = month, lastDate = date, lastYear = year] = match
  return `${year}-${month}-${date} ${lastYear}-${lastMonth}-${lastDate}`
}
