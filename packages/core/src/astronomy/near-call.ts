import { type Moment, moment } from '../day.ts'
import { deltaT } from './sky.ts'

/** The first moment of 2026: before it ΔT is known, after it forecast. */
const now = moment(739_617)

/**
 * How many seconds from the border between two days a call is near: five minutes, and beyond 2026
 * half of what ΔT is still to grow by its forecast (a minute by 2080, eight by 2400).
 */
export function nearSeconds(at: Moment): number {
  return 300 + Math.max(0, deltaT(at) - deltaT(now)) / (at > now ? 2 : Number.POSITIVE_INFINITY)
}

/** Is a moment so near to the border of a day that an authority may count it otherwise? */
export function isNear(seconds: number, at: Moment): boolean {
  return Math.abs(seconds) < nearSeconds(at)
}
