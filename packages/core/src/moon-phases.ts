/** The four phases of the moon, from a table: to print them, neither sun nor moon is reckoned. */
import { phaseDeviations } from './calendars/tables/moon-phases.ts'
import { type Moment, moment } from './day.ts'

/** A phase of the moon as calendars print it. */
export type MoonPhaseName = 'new' | 'first-quarter' | 'full' | 'last-quarter'

/** A phase and its minute in Universal Time, rounded down. */
export interface MoonPhase {
  readonly phase: MoonPhaseName
  readonly at: Moment
}

/** The phases in the order in which they follow one another. */
export const moonPhaseNames: readonly MoonPhaseName[] = [
  'new',
  'first-quarter',
  'full',
  'last-quarter',
]

/** Mean quarter of a lunation, in days (Meeus, Astronomical Algorithms, chapter 49). */
export const meanQuarter = 29.530588861 / 4
/** The mean new moon of 6 January 2000, UT, as a Rata Die: quarter 0 of the table. */
export const quarterEpoch = 730125.59766
/** The quarter with which the table begins: a new moon, in December 1899. */
export const firstQuarter = -4952
/** The first and last Gregorian year that the table has whole. */
export const moonYears = { first: 1900, last: 2110 } as const

/** Digits of the table: two a phase, base 64, minutes after the mean phase less a day. */
export const moonDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
/** True phases stray from mean ones by less than a day; quarters most. */
export const strayMinutes = 24 * 60

/** The mean phase of a quarter, counted from `quarterEpoch`, as a Rata Die with fraction. */
export const meanPhase = (quarter: number): number => quarterEpoch + quarter * meanQuarter

/**
 * The phases from one moment to before another, in Universal Time, from the table. Throws a
 * RangeError outside `moonYears`, as far as the table does not reach.
 *
 * @example
 * const [phase] = moonPhases(moment(parseIsoDate('2027-02-01')), moment(parseIsoDate('2027-03-01'))).filter(({ phase }) => phase === 'new')
 * Math.floor((phase.at % 1) * 1440) // => 15 * 60 + 56
 */
export function moonPhases(from: Moment, to: Moment): MoonPhase[] {
  const found: MoonPhase[] = []
  const start = Math.floor((from - quarterEpoch) / meanQuarter) - 1
  for (let quarter = start; meanPhase(quarter) < to + 1; quarter++) {
    const at = phaseAt(quarter)
    if (at < from || at >= to) continue
    found.push({ phase: moonPhaseNames[((quarter % 4) + 4) % 4] ?? 'new', at })
  }
  return found
}

function phaseAt(quarter: number): Moment {
  const place = 2 * (quarter - firstQuarter)
  const [high, low] = phaseDeviations.slice(Math.max(0, place), place + 2)
  if (high === undefined || low === undefined) {
    const { first, last } = moonYears
    throw new RangeError(`the phases of the moon are known from ${first} to ${last}`)
  }
  const minutes = moonDigits.indexOf(high) * 64 + moonDigits.indexOf(low) - strayMinutes
  // On a whole minute, so that the fraction does not fall into the one before it.
  return moment(Math.round(meanPhase(quarter) * 1440 + minutes) / 1440)
}
