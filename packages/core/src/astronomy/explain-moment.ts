/** Moments and days as the steps of an explanation write them. */
import { isoDate } from '../calendars/solar.ts'
import type { Day, Moment } from '../day.ts'
import type { SkyEvent, Step, StepZone } from '../explain-steps.ts'
import { civilDay, type Reckoning, secondsFromMidnight } from './east-asian.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A moment as ISO 8601 in Universal Time, to the minute. */
export function isoMoment(m: Moment): string {
  return isoIn(m, 60)
}

/** A moment as ISO 8601 in Universal Time, to the second. */
export function isoSecond(m: Moment): string {
  return isoIn(m, 1)
}

function isoIn(m: Moment, unit: 1 | 60): string {
  const seconds = Math.round((m * 86_400) / unit) * unit
  const day = Math.floor(seconds / 86_400)
  const of = seconds - day * 86_400
  const clock = `${two(Math.floor(of / 3600))}:${two(Math.floor(of / 60) % 60)}`
  return `${isoDate(day as Day)}T${clock}${unit === 1 ? `:${two(of % 60)}` : ''}Z`
}

/** Hours ahead of Universal Time by their usual name. */
export function zoneOf(hours: number, name = offsetName(hours)): StepZone {
  return { name, hours: Math.round(hours * 1e6) / 1e6 }
}

function offsetName(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60)
  const rest = minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`
  return `UTC${hours < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`
}

type EventStep = Extract<Step, { step: 'event' }>

/** What happens at a moment, on which civil day, and how far from midnight. */
export function eventStep(
  event: SkyEvent,
  at: Moment,
  reckoning: Reckoning,
  more: Partial<EventStep> = {},
): EventStep {
  const fromMidnight = Math.round(secondsFromMidnight(at, reckoning))
  return {
    step: 'event',
    event,
    moment: isoSecond(at),
    zone: zoneOf(reckoning.zone(at) * 24),
    day: isoDate(civilDay(at, reckoning)),
    fromMidnight,
    ...(isClose(fromMidnight) && { near: true }),
    counts: true,
    ...more,
  }
}

/** The same where not midnight but another border, so many seconds away, divides the days. */
export function borderedStep(
  event: SkyEvent,
  at: Moment,
  reckoning: Reckoning,
  seconds: number,
  more: Partial<EventStep> = {},
): EventStep {
  const { fromMidnight, near, ...step } = eventStep(event, at, reckoning)
  return { ...step, ...(isClose(seconds) && { near: true }), ...more }
}

/** Whether so few seconds lie between a moment and a border that they are worth telling. */
function isClose(seconds: number): boolean {
  return Math.abs(seconds) < 600
}
