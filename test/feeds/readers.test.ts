/**
 * Readers that others wrote take our feeds: calcurse, libical (Evolution, GNOME, KDE), khal, and the Python
 * libraries icalendar and vobject. Where CI is set none may be missing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, isoDate, parseIsoDate } from '@interkalender/core'
import { createFeeds } from '@interkalender/ics'
import { afterAll, describe, expect, test } from 'vitest'
import {
  data,
  edition,
  expected,
  occurrences,
  present,
  run,
  withoutOrdinal,
  works,
} from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'interkalender-feeds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const feeds = createFeeds(edition, data)
const [everything, ...others] = ['de/all', 'en/judaism', 'de/christian.oriental'].map((name) => {
  const file = join(folder, `${name.replace('/', '-')}.ics`)
  writeFileSync(file, feeds.get(`feed/${name}.ics`) ?? '')
  return file
}) as [string, ...string[]]

/** The first Python that has this; a version manager's may not see what the system installed. */
const pythonWith = (code: string) =>
  ['python3', '/usr/bin/python3'].find((python) => works(python, ['-c', code]))

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
    const found = read(everything).map(([uid = '', ...days]) => [withoutOrdinal(uid), ...days])
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

describe('khal', () => {
  const khal = works('khal', ['--version'])

  test.runIf(present(khal))('prints the same events', () => {
    const config = join(folder, 'khal.conf')
    const calendars = join(folder, 'khal')
    mkdirSync(calendars)
    const formats = ['date', 'longdate', 'datetime', 'longdatetime']
      .map((name) => `${name}format = %Y-%m-%d`)
      .join('\n')
    const zones = 'local_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin'
    writeFileSync(
      config,
      `[calendars]\n[[feasts]]\npath = ${calendars}\n[locale]\ntimeformat = %H:%M\n${formats}\n${zones}\n[sqlite]\npath = ${calendars}.db\n`,
    )
    const format = '{uid} {start-date-long} {end-date-long}'
    const printed = run('khal', ['-c', config, 'printics', '--format', format, everything])
    const [first, ...lines] = printed.trimEnd().split('\n')
    expect(first).toContain(`${expected.length} events found`)
    // Its last day is the last day of the feast.
    const found = lines.map((line) => {
      const [uid = '', start, last = ''] = line.split(' ')
      return [withoutOrdinal(uid), start, isoDate(addDays(parseIsoDate(last), 1))]
    })
    expect(found.sort()).toEqual(expected)
  })
})

/** First and last day of a line such as `04/22/2027 [1] {1D -> 04/29/2027} Pessach`. */
function calcurseDays(line: string): string {
  const day = String.raw`(\d\d)/(\d\d)/(\d{4})`
  const match = new RegExp(`^${day} \\[1\\] (?:\\{1D -> ${day}\\} )?`).exec(line)
  if (!match) throw new Error(`not an event: ${line}`)
  const [, month, date, year, lastMonth = month, lastDate = date, lastYear = year] = match
  return `${year}-${month}-${date} ${lastYear}-${lastMonth}-${lastDate}`
}
