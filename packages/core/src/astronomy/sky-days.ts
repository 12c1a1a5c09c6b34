/**
 * Tables of days that sun and moon decide, compiled with the holidays: what `Holiday.skyDays`
 * holds, so that neither a command nor a page has to reckon.
 */
import { gregorianDay } from '../calendars/solar.ts'
import type { Day } from '../day.ts'
import type { Holiday } from '../holiday.ts'
import { type Rule, skyRulesIn } from '../rule.ts'
import { type Sky, type SkyTable, skyTable } from '../sky-rule.ts'
import { createSky } from './hindu.ts'

/** So many years before and after are compiled too: rules ask a little around the years wanted. */
const margin = 2

/**
 * The holidays with the days of their rules of sun and moon in the years from `from` to `to`, for
 * the default variants (India). Holidays without such rules stay as they are.
 *
 * @example
 * const diwali = data.holidays.filter(({ id }) => id === 'hi-diwali')
 * const [compiled] = compileSkyDays(diwali, 2026, 2026)
 * needsSky([compiled], parseIsoDate('2026-01-01'), parseIsoDate('2026-12-31')) // => false
 */
export function compileSkyDays(
  holidays: readonly Holiday[],
  from = 1900,
  to = 2100,
  sky: Sky = createSky(),
): Holiday[] {
  return holidays.map((holiday) => {
    const rules = skyRulesOf(holiday)
    if (rules.length === 0) return holiday
    const [first, last] = [from - margin, to + margin]
    const skyDays = rules.map((rule): SkyTable => {
      const reckoned = rule.calendar === 'hindu' ? { ...rule, calendar: 'hindu-india' } : rule
      return skyTable(
        first,
        last,
        sky.days(reckoned, gregorianDay(first, 1, 1), gregorianDay(last, 12, 31)),
      )
    })
    return { ...holiday, skyDays }
  })
}

function skyRulesOf({ rule, until }: Holiday) {
  return [rule, until].flatMap((one?: Rule) => (one ? skyRulesIn(one) : []))
}

/** A day that hangs on minutes: shift an edge by `margin` minutes, and it is another. */
export interface NearCall {
  readonly holiday: string
  readonly day: Day
  readonly margin: number
}

/**
 * The near calls of all holidays' rules of sun and moon, by day.
 *
 * @example
 * const diwali = data.holidays.filter(({ id }) => id === 'hi-diwali')
 * nearSkyCalls(diwali, 2026, 2026) // => []
 */
export function nearSkyCalls(
  holidays: readonly Holiday[],
  from: number,
  to: number,
  sky: Sky = createSky(),
): NearCall[] {
  const [first, last] = [gregorianDay(from, 1, 1), gregorianDay(to, 12, 31)]
  return holidays
    .flatMap((holiday) =>
      skyRulesOf(holiday).flatMap((rule) => {
        const reckoned = rule.calendar === 'hindu' ? { ...rule, calendar: 'hindu-india' } : rule
        return sky
          .days(reckoned, first, last)
          .flatMap(({ day, margin }) =>
            margin === undefined ? [] : [{ holiday: holiday.id, day, margin }],
          )
      }),
    )
    .sort((a, b) => a.day - b.day || (a.holiday < b.holiday ? -1 : 1))
}
