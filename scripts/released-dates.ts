// The ledger of released dates: what a release said, held against what we say today. A date that has
// moved since is a breaking change of the data and stands in the changelog, with its source.
import { gregorianDay, gregorianYear, type Holiday, isoDate, resolve } from '@interkalender/core'
import type { History } from '@interkalender/edition'

/** The ledger; there is none before the first release. */
export const ledgerPath = 'test/data/released-dates.tsv'
/** How many years from its own on a release promises. */
export const promisedYears = 6

/** A feast whose days in a year are not those that were released. */
export interface Move {
  readonly id: string
  readonly year: number
  readonly was: readonly string[]
  readonly is: readonly string[]
}

/** First full days by feast and year: `ju-pesach 2027` → 2027-04-22. */
function datesOf(holidays: readonly Holiday[], from: number, to: number): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const [first, last] = [gregorianDay(from, 1, 1), gregorianDay(to, 12, 31)]
  for (const { holiday, start } of resolve(holidays, first, last)) {
    const key = `${holiday.id}\t${gregorianYear(start)}`
    found.set(key, [...(found.get(key) ?? []), isoDate(start)])
  }
  return found
}

/** The ledger of a release: a line for each feast and year, with its days. */
export function ledger(holidays: readonly Holiday[], from: number): string {
  const dates = datesOf(holidays, from, from + promisedYears - 1)
  return Array.from(dates, ([key, days]) => `${key}\t${days.join(' ')}\n`)
    .sort()
    .join('')
}

/** What has moved since a ledger was written; a feast that is gone has no days. */
export function movesSince(text: string, holidays: readonly Holiday[]): Move[] {
  const rows = text.split('\n').flatMap((line) => {
    const [id, year, days] = line.split('\t')
    return id && year && days ? [{ id, year: Number(year), was: days.split(' ') }] : []
  })
  const years = rows.map(({ year }) => year)
  const today = datesOf(holidays, Math.min(...years), Math.max(...years))
  return rows
    .map((row): Move => ({ ...row, is: today.get(`${row.id}\t${row.year}`) ?? [] }))
    .filter(({ was, is }) => was.join() !== is.join())
}

/**
 * What history.yaml lacks of these: a correction of each feast and year that has moved, so that feeds
 * tell it, or that the feast is withdrawn.
 */
export function unrecorded(moves: readonly Move[], { corrections, withdrawn }: History): string[] {
  const recorded = ({ id, year }: Move) =>
    withdrawn.some(({ feast }) => feast === id) ||
    corrections.some((one) => one.feast === id && (one.year ?? year) === year)
  return moves.filter((move) => !recorded(move)).map(({ id, year }) => `${id} ${year}`)
}

/**
 * The lines that a changelog lacks under its headings "Dates": one for each day that has moved, as
 * `` - `ju-pesach`: 2027-04-22 is 2027-04-23 (source) ``.
 */
export function untold(moves: readonly Move[], changelog: string): string[] {
  const told = [...changelog.matchAll(/^### Dates$([\s\S]*?)(?=^#|$(?![\s\S]))/gm)]
    .flatMap(([, section = '']) => section.split('\n'))
    .filter((line) => /^- .*\(.+\)$/.test(line))
  return moves
    .flatMap(({ id, was, is }) => {
      const gone = was.filter((day) => !is.includes(day))
      const come = is.filter((day) => !was.includes(day))
      const count = Math.max(gone.length, come.length)
      return Array.from(
        { length: count },
        (_, i) => `- \`${id}\`: ${gone[i] ?? 'none'} is ${come[i] ?? 'none'} (`,
      )
    })
    .filter((start) => !told.some((line) => line.startsWith(start)))
    .map((start) => `${start}source)`)
}
