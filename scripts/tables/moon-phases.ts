/** Makes moon-phases.ts of packages/core (some seconds): astronomy/sky.ts, 1900–2110. */
import { lunarPhaseAtOrAfter } from '../../packages/core/src/astronomy/sky.ts'
import { gregorianDay } from '../../packages/core/src/calendars/solar.ts'
import { textChecksum } from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { moment } from '../../packages/core/src/day.ts'
import {
  firstQuarter,
  meanPhase,
  moonDigits,
  moonYears,
  strayMinutes,
} from '../../packages/core/src/moon-phases.ts'
import { literal, writeTable } from './file.ts'

/** Makes the table. */
export function makeMoonPhases() {
  const digits: string[] = []
  const end = gregorianDay(moonYears.last + 1, 1, 3)
  for (let quarter = firstQuarter; meanPhase(quarter) < end; quarter++) {
    const mean = meanPhase(quarter)
    const angle = (((quarter % 4) + 4) % 4) * 90
    const at = lunarPhaseAtOrAfter(angle, moment(mean - 1.1))
    const minutes = Math.floor(at * 1440) - Math.round(mean * 1440) + strayMinutes
    if (!(minutes >= 0 && minutes < 4096)) throw new RangeError(`quarter ${quarter}: ${minutes}`)
    digits.push(`${moonDigits[minutes >> 6]}${moonDigits[minutes & 63]}`)
  }
  const table = digits.join('')
  writeTable(
    'moon-phases',
    `/**
 * New moon, first quarter, full moon, last quarter, ${moonYears.first}–${moonYears.last}: the minute of Universal Time.
 *
 * Computed with astronomy-engine 2.1.19 (../../astronomy/sky.ts). Read by ../../moon-phases.ts, which
 * tells how. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): ${textChecksum(table)}.
 */
export const phaseDeviations: string =
  ${literal(table, 2)}
`,
  )
}
