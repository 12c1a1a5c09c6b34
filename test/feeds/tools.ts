/** What the tests with readers of others share: how to call them, and what they must find. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { addDays, isoDate, type Occurrence } from '@interkalender/core'
import { editionOccurrences } from '@interkalender/edition'
import ICAL from 'ical.js'
import { loadData, loadKrefeld } from './krefeld.ts'

export const data = loadData()
export const edition = loadKrefeld(data)
/** Everything that the feeds of Krefeld have. */
export const occurrences: readonly Occurrence[] = editionOccurrences(
  edition,
  data,
  edition.year - 1,
  edition.year + 3,
)

/** UID, start and exclusive end of every event, sorted; without the ordinals of `withoutOrdinal`. */
export const expected: readonly string[][] = occurrences
  .map(({ holiday, ownYear, start, days }) => [
    `${holiday.id}-${ownYear}@${new URL(edition.site).hostname}`,
    isoDate(start),
    isoDate(addDays(start, days)),
  ])
  .sort()

/** A UID as `expected` has it: a feast that falls more than once in its own year has an ordinal. */
export const withoutOrdinal = (uid: string) => uid.replace(/\.\d+@/, '@')

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
export const present = (found: unknown) => Boolean(found) || process.env.CI !== undefined

/** The events of a file that another program has written, as `expected` has them. */
export const eventsOf = (text: string): string[][] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => {
      const [uid = '', ...days] = ['uid', 'dtstart', 'dtend'].map((name) =>
        String(event.getFirstPropertyValue(name)),
      )
      return [withoutOrdinal(uid), ...days]
    })
    .sort()
