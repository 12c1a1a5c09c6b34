import type { Calendar, CalendarDate } from './calendars/calendar.ts'
import { gregorian, gregorianYear, parseIsoDate } from './calendars/solar.ts'
import {
  addDays,
  type Day,
  mod,
  weekdayAfter,
  weekdayBefore,
  weekdayNearest,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day.ts'
import { easter } from './easter.ts'
import { yearlyEvent } from './events.ts'
import type { DateRule, Rule } from './rule.ts'
import { type Sky, type SkyRule, skyMonth, skyWarrant, skyYear } from './sky-rule.ts'

/** What a rule needs to know beyond itself. */
export interface Context {
  /** The calendar of that id, or the variant in use of that family. Throws if there is none. */
  calendar(idOrFamily: string): Calendar
  /** The rule of another feast. Throws if there is none. */
  ruleOf(holiday: string): Rule | undefined
  /** What answers rules of sun and moon; without it they throw. */
  readonly sky?: Sky
  /** The variant in use of a family of calendars that need the sky: `hindu` → `hindu-india`. */
  variant?(idOrFamily: string): string
}

/** A day on which a rule falls, with the calendar date that decided it. */
export interface Hit {
  readonly day: Day
  /** The calendar whose warrant this day has, and the year and month in it. */
  readonly calendar: Pick<Calendar, 'id' | 'warrant'>
  readonly year: number
  readonly month: number
}

/** A day that a date in a calendar gives. */
interface DateHit extends Hit {
  readonly calendar: Calendar
}

/**
 * The days from `first` to `last` on which a rule falls, in order. A feast may fall never, once or
 * twice in a Gregorian year, so the answer is always a list.
 *
 * @example
 * const rule = { type: 'easter', computus: 'western', offset: 39 }
 * const hits = evaluate(rule, parseIsoDate('2027-01-01'), parseIsoDate('2028-12-31'), createContext([]))
 * hits.map(({ day }) => isoDate(day)) // => ['2027-05-06', '2028-05-25']
 */
export function evaluate(rule: Rule, first: Day, last: Day, context: Context): Hit[] {
  const found = hits(rule, first, last, context)
  if (isInOrder(found, first, last)) return found
  return found.filter(({ day }) => day >= first && day <= last).sort((a, b) => a.day - b.day)
}

/** Whether nothing is to be left out or sorted, as with most rules. */
function isInOrder(found: readonly Hit[], first: Day, last: Day): boolean {
  let before: number = first
  for (const { day } of found) {
    if (day < before || day > last) return false
    before = day
  }
  return true
}

/** Like `evaluate`, but may give days beyond the ends, and out of order. */
function hits(rule: Rule, first: Day, last: Day, context: Context): Hit[] {
  switch (rule.type) {
    case 'date':
      return dates(rule, first, last, context)

    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti':
      return skyHits(rule, first, last, context)

    case 'easter': {
      const calendar = context.calendar(rule.computus === 'western' ? 'gregorian' : 'julian')
      const found: Hit[] = []
      const to = gregorianYear(addDays(last, -rule.offset))
      for (let year = gregorianYear(addDays(first, -rule.offset)); year <= to; year++) {
        const day = addDays(easter(rule.computus, year), rule.offset)
        found.push({ day, calendar, year, month: 4 })
      }
      return found
    }

    case 'weekday': {
      const weeks = 7 * (rule.nth - 1)
      return around(rule.anchor, weeks + 7, first, last, context).map((hit) =>
        moved(hit, weekdayFrom(rule, hit.day)),
      )
    }

    case 'nth-weekday': {
      const { weekday, nth } = rule
      const month = { type: 'date', calendar: rule.calendar, month: rule.month } as const
      if (nth === 'last') {
        return dates({ ...month, day: 'last' }, first, addDays(last, 7), context).map((hit) =>
          moved(hit, weekdayOnOrBefore(weekday, hit.day)),
        )
      }
      return dates({ ...month, day: 1 }, addDays(first, -7 * nth), last, context)
        .map((hit) => ({
          hit: moved(hit, addDays(weekdayOnOrAfter(weekday, hit.day), 7 * (nth - 1))),
          end: addDays(hit.day, hit.calendar.daysInMonth(hit.year, hit.month)),
        }))
        .filter(({ hit, end }) => hit.day < end)
        .map(({ hit }) => hit)
    }

    case 'every': {
      const found: Hit[] = []
      for (let d = weekdayOnOrAfter(rule.weekday, first); d <= last; d = addDays(d, 7)) {
        found.push({ day: d, calendar: gregorian, year: gregorianYear(d), month: 1 })
      }
      return found
    }

    case 'event': {
      const event = yearlyEvent(rule.event)
      const found: Hit[] = []
      for (let year = gregorianYear(first); year <= gregorianYear(last); year++) {
        const day = event.dayIn(year)
        if (day === undefined) continue
        const own = context.calendar(event.calendar)
        // The table of the event may reach a little beyond the calendar in whose years it counts.
        if (own.range && (day < own.range.first || day > own.range.last)) continue
        const date = own.fromDay(day)
        const calendar = { id: event.calendar, warrant: () => event.warrant(year) }
        found.push({ day, calendar, year: date.year, month: date.month })
      }
      return found
    }

    case 'feast': {
      const other = context.ruleOf(rule.id)
      if (!other) return []
      return around(other, Math.abs(rule.offset), first, last, context).map((hit) =>
        moved(hit, addDays(hit.day, rule.offset)),
      )
    }

    case 'offset':
      return around(rule.rule, Math.abs(rule.days), first, last, context).map((hit) =>
        moved(hit, addDays(hit.day, rule.days)),
      )

    case 'shift':
      return around(rule.rule, 7, first, last, context).map((hit) =>
        moved(hit, addDays(hit.day, rule.by[weekdayOf(hit.day)] ?? 0)),
      )

    case 'transfer': {
      const season = (of: Rule, day: Day) => nearest(hitsNear(of, day, context), day)
      return around(rule.rule, 60, first, last, context).map((hit) => {
        const from = season(rule.from, hit.day)
        const to = season(rule.to, hit.day)
        const target = season(rule.target, hit.day)
        if (from === undefined || to === undefined || target === undefined) return hit
        return hit.day >= from && hit.day <= to ? moved(hit, target) : hit
      })
    }

    case 'valid': {
      const since = rule.since === undefined ? -Infinity : isoDay(rule.since)
      const till = rule.till === undefined ? Infinity : isoDay(rule.till)
      return hits(rule.rule, first, last, context).filter(({ day }) => day >= since && day <= till)
    }

    case 'any':
      return rule.rules.flatMap((one) => hits(one, first, last, context))

    case 'announced':
      return announcedHits(rule, first, last, context)
  }
}

/** The hits from so many days before the first to as many after the last. */
function around(rule: Rule, margin: number, first: Day, last: Day, context: Context): Hit[] {
  return hits(rule, addDays(first, -margin), addDays(last, margin), context)
}

/** A hit on another day. */
function moved({ calendar, year, month }: Hit, day: Day): Hit {
  return { day, calendar, year, month }
}

/** The day on which a weekday rule falls from a day of its anchor. */
export function weekdayFrom(
  { weekday, relation, nth }: Extract<Rule, { type: 'weekday' }>,
  anchor: Day,
): Day {
  const weeks = 7 * (nth - 1)
  switch (relation) {
    case 'before':
      return addDays(weekdayBefore(weekday, anchor), -weeks)
    case 'on-or-before':
      return addDays(weekdayOnOrBefore(weekday, anchor), -weeks)
    case 'after':
      return addDays(weekdayAfter(weekday, anchor), weeks)
    case 'on-or-after':
      return addDays(weekdayOnOrAfter(weekday, anchor), weeks)
    case 'nearest':
      return weekdayNearest(weekday, anchor)
  }
}

/** The days of a date rule: once in each year of its calendar that has such a day. */
function dates(rule: DateRule, first: Day, last: Day, context: Context): DateHit[] {
  const calendar = context.calendar(rule.calendar)
  const years = yearsBetween(calendar, first, last)
  const found: DateHit[] = []
  for (let { year } = years; year <= years.lastYear; year++) {
    const date = rule.afterLeapYear && calendar.isLeapYear?.(year - 1) ? rule.afterLeapYear : rule
    const month = calendar.monthNamed(date.month, year)
    if (!month || (year === 0 && calendar.id === 'julian')) continue
    const length = calendar.daysInMonth(year, month.month, month.leap)
    const day = date.day === 'last' ? length : date.day
    if (day > length) continue
    const kept: CalendarDate = month.leap
      ? { year, month: month.month, leap: true, day }
      : { year, month: month.month, day }
    const on = calendar.keptOn?.(kept) ?? calendar.toDay(kept)
    if (on >= first && on <= last) found.push({ day: on, calendar, year, month: month.month })
  }
  return found
}

/** The years of a calendar that two days bound. */
interface Years {
  readonly first: Day
  readonly last: Day
  readonly year: number
  readonly lastYear: number
}

/** The years last asked of each calendar: hundreds of rules are asked about the same days in turn. */
const lastYears = new WeakMap<Calendar, Years>()

/** The years of a calendar in which the days from `first` to `last` lie; none beyond its range. */
function yearsBetween(calendar: Calendar, first: Day, last: Day): Years {
  const known = lastYears.get(calendar)
  if (known?.first === first && known.last === last) return known
  const from = Math.max(first, calendar.range?.first ?? -Infinity) as Day
  const to = Math.min(last, calendar.range?.last ?? Infinity) as Day
  const years =
    from > to
      ? { first, last, year: 1, lastYear: 0 }
      : { first, last, year: calendar.fromDay(from).year, lastYear: calendar.fromDay(to).year }
  lastYears.set(calendar, years)
  return years
}

/** Days that rules write as ISO dates, each read once. */
const isoDays = new Map<string, Day>()

function isoDay(text: string): Day {
  const known = isoDays.get(text)
  if (known !== undefined) return known
  const read = parseIsoDate(text)
  isoDays.set(text, read)
  return read
}

/** The days that the sky gives, each with the warrant of its own certainty. */
function skyHits(rule: SkyRule, first: Day, last: Day, context: Context): Hit[] {
  if (!context.sky) {
    throw new RangeError(
      "a rule of sun and moon needs a sky: give createSky() of '@interkalender/core/astronomy'",
    )
  }
  const id = context.variant?.(rule.calendar) ?? rule.calendar
  return context.sky.days(rule, first, last).map(({ day, near = false }) => {
    const warrant = skyWarrant(id, near, rule.place)
    const calendar = { id, warrant: () => warrant }
    return { day, calendar, year: skyYear(rule, day), month: skyMonth(rule) + 1 }
  })
}

/**
 * The announced days and, where a rule is given too, its other days. An announced day takes the
 * place of the rule's day nearest to it, and keeps the year it had there.
 */
function announcedHits(
  rule: Extract<Rule, { type: 'announced' }>,
  first: Day,
  last: Day,
  context: Context,
): Hit[] {
  const { source = 'announced by the community' } = rule
  const announced = rule.dates.map(isoDay)
  const reckoned = rule.of ? hits(rule.of, addDays(first, -40), addDays(last, 40), context) : []
  const replaced = new Set<Hit>()
  const found = announced.map((day): Hit => {
    const near = rule.of ? hitsNear(rule.of, day, context) : []
    const at = nearest(near, day)
    const old = near.find((hit) => hit.day === at && Math.abs(hit.day - day) <= 40)
    for (const hit of reckoned) if (old && hit.day === old.day) replaced.add(hit)
    const { year, month } = old ?? gregorian.fromDay(day)
    const warrant = { certainty: 'announced', tolerance: 0, authority: source, source } as const
    return {
      day,
      calendar: { id: old?.calendar.id ?? 'gregorian', warrant: () => warrant },
      year,
      month,
    }
  })
  return [...found, ...reckoned.filter((hit) => !replaced.has(hit))]
}

function hitsNear(rule: Rule, day: Day, context: Context): Hit[] {
  return hits(rule, addDays(day, -370), addDays(day, 370), context)
}

function nearest(found: readonly Hit[], day: Day): Day | undefined {
  let best: Day | undefined
  for (const hit of found) {
    if (best === undefined || Math.abs(hit.day - day) < Math.abs(best - day)) best = hit.day
  }
  return best
}

/**
 * The last day of a feast that starts on `start`: of the days of `until` the nearest to it, unless
 * that lies before the start; the feast then has no day (the Apostles' Fast in some years).
 *
 * @example
 * const lent = { type: 'easter', computus: 'western', offset: -1 }
 * const end = endFrom(parseIsoDate('2027-02-10'), lent, createContext([]))
 * end && isoDate(end.day) // => '2027-03-27'
 */
export function endFrom(start: Day, until: Rule, context: Context): Hit | undefined {
  const near = hitsNear(until, start, context)
  const end = nearest(near, start)
  return near.find(({ day }) => day === end && day >= start)
}

/** The weekday offset of "next friday" or "previous thursday", seen from a weekday. */
export function weekdayOffset(from: number, to: number, direction: 'next' | 'previous'): number {
  return direction === 'next' ? mod(to - from - 1, 7) + 1 : -(mod(from - to - 1, 7) + 1)
}
