/**
 * Makes bahai.ts of packages/core: Naw-Rúz and the Twin Holy Birthdays, 2015–2064 as published, to
 * 2401 by astronomy/bahai.ts.
 *
 * The published dates are those of the Bahá'í World Centre's table for 172–221 B.E. (2014), read from
 * its transcription in GNU Emacs (test/lisp/calendar/cal-bahai-tests.el, from the World Centre's
 * calendar file) and compared with the one in badiDate (res/badiYearsLongFormat.ts): they agree.
 */
import { nawRuz, type SunsetCall, twinBirthdays } from '../../packages/core/src/astronomy/bahai.ts'
import { isNear } from '../../packages/core/src/astronomy/near-call.ts'
import { gregorianDay } from '../../packages/core/src/calendars/solar.ts'
import { textChecksum, yearlyDays } from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { sourceOf } from './east-asian.ts'
import { writeTable } from './file.ts'

const first = 2015
const last = 2401

/** Naw-Rúz 2015–2064: the years of 21 March; in all others it is 20 March. */
const publishedNawRuz21 = [
  2015, 2018, 2019, 2022, 2023, 2026, 2027, 2031, 2035, 2039, 2043, 2047, 2051, 2055,
]

/** The Birth of the Báb 2015–2064 as month and day; the Birth of Bahá'u'lláh is the day after. */
const publishedTwins = `
  11-13 11-01 10-21 11-09 10-29 10-18 11-06 10-26 10-16 11-02
  10-22 11-10 10-30 10-19 11-07 10-28 10-17 11-04 10-24 11-12
  11-01 10-20 11-08 10-29 10-19 11-06 10-26 10-15 11-03 10-22
  11-10 10-30 10-20 11-07 10-28 10-17 11-05 10-24 11-11 11-01
  10-21 11-08 10-29 10-18 11-06 10-25 10-14 11-02 10-23 11-10
`
  .trim()
  .split(/\s+/)

/** Makes the table. */
export function makeBahai() {
  const years: number[] = []
  const twins: number[] = []
  const near: Record<'nawRuz' | 'twins', string[]> = { nawRuz: [], twins: [] }
  const departures: string[] = []
  for (let year = first; year <= last; year++) {
    const computed = nawRuz(year)
    const twin = publishedTwins[year - first]?.split('-').map(Number)
    const published = twin !== undefined
    const start = published
      ? gregorianDay(year, 3, publishedNawRuz21.includes(year) ? 21 : 20)
      : computed.day
    if (start !== computed.day) departures.push(`  [${year}, ${start - computed.day}],\n`)
    years.push(start)
    const birth = twinBirthdays(year, start)
    const day = twin ? gregorianDay(year, twin[0] ?? 0, twin[1] ?? 0) : birth.day
    if (day !== birth.day)
      throw new Error(`the Twin Birthdays of ${year} are not the computed ones`)
    twins.push(day)
    const row = ({ seconds }: Pick<SunsetCall, 'seconds'>) =>
      `  [${year}, ${Math.round(seconds)}],\n`
    if (isNear(computed.seconds, computed.at)) near.nawRuz.push(row(computed))
    if (isNear(birth.seconds, birth.at)) near.twins.push(row(birth))
    else if (isNear(birth.secondsAtNawRuz, birth.at))
      near.twins.push(row({ seconds: birth.secondsAtNawRuz }))
  }
  const days = sourceOf(yearlyDays(first, [3, 19], years))
  const births = sourceOf(yearlyDays(first, [10, 13], twins))
  writeTable(
    'bahai',
    `/**
 * Naw-Rúz and the Twin Holy Birthdays of the Badíʿ calendar, ${first}–${last} (${first - 1843}–${last - 1843} B.E.).
 *
 * 2015–2064: the table of the Bahá'í World Centre (sources: scripts/tables/bahai.ts); beyond,
 * computed by ../../astronomy/bahai.ts (equinox, sunset and new moon at Tehran) with
 * astronomy-engine 2.1.19. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): ${textChecksum(days + births)}.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** The last Gregorian year whose Naw-Rúz and Twin Birthdays the World Centre has published. */
export const lastPublished = ${first + publishedTwins.length - 1}

/** Naw-Rúz of each Gregorian year. */
export const nawRuzDays: YearlyDays = ${days}

/** The Birth of the Báb in each Gregorian year; the Birth of Bahá'u'lláh is the day after. */
export const birthOfTheBabDays: YearlyDays = ${births}

/** Where the published Naw-Rúz is not the computed one: year, and by how many days it is later. */
export const nawRuzDepartures: readonly (readonly [year: number, days: number])[] = [
${departures.join('')}]

/**
 * Near calls of Naw-Rúz: years whose equinox falls within five minutes of sunset at Tehran (more
 * beyond 2026: see astronomy/near-call.ts), and the seconds from sunset; positive: after it.
 */
export const nawRuzNearCalls: readonly NearYear[] = [
${near.nawRuz.join('')}]

/** Near calls of the Twin Birthdays: a new moon close to the sunset that decides, in seconds from it. */
export const twinBirthdaysNearCalls: readonly NearYear[] = [
${near.twins.join('')}]
`,
  )
}
