/** All families of near calls. A new one is a file here and a line. */
import { eastAsianNearCalls } from './east-asian.ts'
import { bahaiNearCalls, persianNearCalls } from './equinox.ts'
import { eventNearCalls, poyaNearCalls } from './events.ts'
import { hijriNearCalls } from './hijri.ts'
import { hinduNearCalls } from './hindu.ts'
import type { NearCall } from './near-call.ts'

/** What finds the near calls of a family, by its name. */
export const families: Readonly<Record<string, () => NearCall[]>> = {
  hijri: hijriNearCalls,
  'east-asian': eastAsianNearCalls,
  events: eventNearCalls,
  poya: poyaNearCalls,
  bahai: bahaiNearCalls,
  persian: persianNearCalls,
  hindu: hinduNearCalls,
}
