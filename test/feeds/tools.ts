/** What the tests with readers of others share: how to call them, and what they must find. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { addDays, gregorianYear, isoDate, type Occurrence } from '@interkalender/core'
import { editionOccurrences } from '@interkalender/edition'
import ICAL from 'ical.js'
import { loadData, loadKrefeld } from './krefeld.ts'

export const data = loadData()
export const edition = loadKrefeld(data)
const [first, last] = [edition.year - 1, edition.year + 3]
/** A year more on either side: a feast is counted within its own year, which may begin before. */
const around = editionOccurrences(edition, data, first - 1, last + 1)
/** Everything that the feeds of Krefeld have. */
export const occurrences: readonly Occurrence[] = around.filter(
  ({ start }) => gregorianYear(start) >= first && gregorianYear(start) <= last,
)

/** UID, start and exclusive end of an occurrence: what any reader has to find. */
export function eventOf(occurrence: Occurrence): [uid: string, start: string, end: string] {
  const { holiday, ownYear, start, days } = occurrence
  const ofYear = around.filter((one) => one.holiday.id === holiday.id && one.ownYear === ownYear)
  const before = ofYear.filter((one) => one.start < start)
  const ordinal = before.length > 0 ? `.${before.length + 1}` : ''
  const uid = `${holiday.id}-${ownYear}${ordinal}@${new URL(edition.site).hostname}`
  return [uid, isoDate(start), isoDate(addDays(start, days))]
}

/** All of them, sorted. */
export const expected: readonly string[][] = occurrences.map(eventOf).sort()

const settings = (env: Readonly<Record<string, string>>) => ({
  encoding: 'utf8' as const,
  maxBuffer: 1e8,
  env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
})

/** Runs a program and returns what it says; throws if it fails. */
export const run = (command: string, args: readonly string[], env = {}): string =>
  execFileSync(command, args, { ...settings(env), stdio: ['ignore', 'pipe', 'pipe'] })

/** The same, while this process goes on, as a server has to. */
export const runBeside = async (command: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(command, args, settings({}))).stdout

/** Whether a program is there and runs. */
export function works(command: string, args: readonly string[]): boolean {
  try {
    run(command, args)
    return true
  } catch {
    return false
  }
}

/** Whether to test a reader: always in CI, so that a missing one is noticed. */
export const present = (found: unknown) => Boolean(found || process.env.CI)

/** The events of a file that another program has written, as `expected` has them. */
export const eventsOf = (text: string): string[][] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) =>
      ['uid', 'dtstart', 'dtend'].map((name) => String(event.getFirstPropertyValue(name))),
    )
    .sort()
