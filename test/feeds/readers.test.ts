/**
 * Readers that others wrote find in our feeds the UID, start and end of every feast: ical.js
 * (Thunderbird, Nextcloud), libical (Evolution, GNOME, KDE), khal, the Python libraries icalendar and
 * vobject; calcurse, which keeps no UID, the name in its place. Where CI is set none may be missing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, isoDate, parseIsoDate } from '@interkalender/core'
import { createFeeds } from '@interkalender/ics'
import ICAL from 'ical.js'
import { afterAll, describe, expect, test } from 'vitest'
import { data, edition, eventsOf, expected, occurrences, present, run, works } from './tools.ts'

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

test('ical.js, strict as it is, reads the same events', () => {
  expect(ICAL.design.strict).toBe(true)
  expect(eventsOf(readFileSync(everything, 'utf8'))).toEqual(expected)
})

describe.each([
  ['icalendar', 'import icalendar'],
  ['vobject', 'import vobject'],
  ['libical', 'import ctypes; ctypes.CDLL("libical.so.3")'],
] as const)('%s', (library, code) => {
  const python = pythonWith(code)
  const script = fileURLToPath(new URL('read.py', import.meta.url))

  const read = (file: string): string[][] =>
    JSON.parse(run(python ?? 'python3', [script, library, file]))

  test.runIf(present(python))('finds no fault and reads the same events', () => {
    expect(read(everything).sort()).toEqual(expected)
    for (const file of others) expect(read(file)).not.toEqual([])
  })
})

describe('calcurse', () => {
  const calcurse = works('calcurse', ['--version'])

  test.runIf(present(calcurse)).each(['UTC', 'America/Los_Angeles'])(
    'skips nothing and shows the same names on the same days in %s',
    (TZ) => {
      const home = join(folder, TZ.replace('/', '-'))
      mkdirSync(home)
      const report = run('calcurse', ['-D', home, '-i', everything], { TZ })
      expect(report).toContain(` ${expected.length} events / 0 todos / 0 skipped`)
      const found = readFileSync(join(home, 'apts'), 'utf8').trim().split('\n').map(calcurseEvent)
      expect(found.sort()).toEqual(
        occurrences
          .map(({ holiday, start, days: n }) =>
            [isoDate(start), isoDate(addDays(start, n - 1)), holiday.name.de].join(' '),
          )
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
      return [uid, start, isoDate(addDays(parseIsoDate(last), 1))]
    })
    expect(found.sort()).toEqual(expected)
  })
})

/** First day, last day and name of `04/22/2027 [1] {1D -> 04/29/2027} >note-of-40-digits Pessach`. */
function calcurseEvent(line: string): string {
  const day = String.raw`(\d\d)/(\d\d)/(\d{4})`
  const match = new RegExp(`^${day} \\[1\\] (?:\\{1D -> ${day}\\} )?(?:>\\w{40} )?(.*)$`).exec(line)
  if (!match) throw new Error(`not an event: ${line}`)
  const [, month, date, year, lastMonth = month, lastDate = date, lastYear = year, name] = match
  return `${year}-${month}-${date} ${lastYear}-${lastMonth}-${lastDate} ${name}`
}
