import { gregorianDay, isoDate } from '../../packages/core/src/calendars/solar.ts'
import type { Day } from '../../packages/core/src/day.ts'

/** A date that hangs on so little that an authority may see it otherwise. */
export interface NearCall {
  /** The calendar, or the feast or event that the sky gives. */
  readonly calendar: string
  /** The date in its calendar: `1 Ramadan 1447`. */
  readonly date: string
  /** ISO date of that day as the calendar has it. */
  readonly day: string
  /** How near, and in which direction. */
  readonly what: string
  /** Whether a published table tells the date: then nothing is open. */
  readonly covered: boolean
  /** By how many days the warrant of the date allows others to differ. */
  readonly tolerance: number
}

/** The years listed. */
export const firstYear = 1950
export const lastYear = 2100

const [first, last] = [gregorianDay(firstYear, 1, 1), gregorianDay(lastYear, 12, 31)]

/** Whether a day lies in the years listed. */
export function isListed(day: Day): boolean {
  return day >= first && day <= last
}

/** A near call from its day, with what the warrant of that day says. */
export function callOn(
  day: Day,
  { certainty, tolerance }: { readonly certainty: string; readonly tolerance: number },
  call: Pick<NearCall, 'calendar' | 'date' | 'what'>,
): NearCall {
  return { ...call, day: isoDate(day), covered: certainty === 'announced', tolerance }
}

/** Seconds from a border in words: `12 s before sunset at Tehran: perhaps a day later`. */
export function secondsFrom(seconds: number, border: string, covered: boolean): string {
  const side = seconds < 0 ? 'before' : 'after'
  const doubt = covered ? '' : `: perhaps a day ${seconds < 0 ? 'later' : 'earlier'}`
  return `${Math.abs(seconds)} s ${side} ${border}${doubt}`
}
