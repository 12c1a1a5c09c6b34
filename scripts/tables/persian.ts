/** Makes persian.ts of packages/core: Nowruz by astronomy/persian.ts, 1599–2401. */
import { isNear } from '../../packages/core/src/astronomy/near-call.ts'
import { nowruz } from '../../packages/core/src/astronomy/persian.ts'
import { textChecksum, yearlyDays } from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { sourceOf } from './east-asian.ts'
import { writeTable } from './file.ts'

const first = 1599
const last = 2401

/** Makes the table. */
export function makePersian() {
  const days: number[] = []
  const near: string[] = []
  for (let year = first; year <= last; year++) {
    const { day, at, seconds } = nowruz(year)
    days.push(day)
    if (isNear(seconds, at)) near.push(`  [${year}, ${Math.round(seconds)}],\n`)
  }
  const source = sourceOf(yearlyDays(first, [3, 19], days))
  writeTable(
    'persian',
    `/**
 * Nowruz, the first day of the Persian (Solar Hijri) year, ${first}–${last} (${first - 621}–${last - 621} AP).
 *
 * Computed: the day of the March equinox if before noon at 52.5° E (UTC+3:30), else the next
 * (../../astronomy/persian.ts, astronomy-engine 2.1.19). Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): ${textChecksum(source)}.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** 1 Farvardin of each Gregorian year. */
export const nowruzDays: YearlyDays = ${source}

/**
 * Near calls: Gregorian years whose equinox falls within five minutes of noon (more beyond 2026: see
 * astronomy/near-call.ts), and the seconds from noon; positive: after it.
 */
export const nowruzNearCalls: readonly NearYear[] = [
${near.join('')}]
`,
  )
}
