import type { Calendar } from './calendars/calendar.ts'
import { gregorianDay } from './calendars/solar.ts'
import type { Day } from './day.ts'
import { type Context, evaluate, lengthUntil } from './evaluate.ts'
import type { Holiday, Occurrence } from './holiday.ts'
import { calendars as ownCalendars } from './registry.ts'

/** Which calendar a family's name means where a rule says only `hijri`. */
export type Variants = Readonly<Record<string, string>>

/** The variants in use where no edition says otherwise. */
export const defaultVariants: Variants = { hijri: 'hijri-diyanet', hindu: 'hindu-india' }

/** How to resolve: which variants, and which calendars besides our own. */
export interface ResolveOptions {
  readonly variants?: Variants
  /** Calendars of one's own; they come before ours of the same id. */
  readonly calendars?: readonly Calendar[]
}

/**
 * The calendars and feasts that rules refer to.
 * `context.calendar` throws a RangeError for a name that is neither a calendar nor a family.
 */
export function createContext(
  holidays: readonly Holiday[],
  { variants, calendars = [] }: ResolveOptions = {},
): Context {
  const byId = new Map([...ownCalendars, ...calendars].map((calendar) => [calendar.id, calendar]))
  const meaning = { ...defaultVariants, ...variants }
  const rules = new Map(holidays.map((holiday) => [holiday.id, holiday.rule]))
  return {
    calendar(name) {
      const calendar = byId.get(meaning[name] ?? name)
      if (calendar) return calendar
      throw new RangeError(`no calendar ${name}; there are ${[...byId.keys()].join(', ')}`)
    },
    ruleOf: (id) => rules.get(id),
  }
}

/**
 * All occurrences of the holidays whose first full day lies from `first` to `last`, sorted by day,
 * then id.
 */
export function resolve(
  holidays: readonly Holiday[],
  first: Day,
  last: Day,
  options: ResolveOptions & { readonly context?: Context } = {},
): Occurrence[] {
  const context = options.context ?? createContext(holidays, options)
  const found: Occurrence[] = []
  for (const holiday of holidays) {
    if (!holiday.rule) continue
    const from = Math.max(
      first,
      holiday.since === undefined ? first : gregorianDay(holiday.since, 1, 1),
    )
    const to = Math.min(
      last,
      holiday.till === undefined ? last : gregorianDay(holiday.till, 12, 31),
    )
    if (from > to) continue
    for (const hit of evaluate(holiday.rule, from as Day, to as Day, context)) {
      const days = holiday.until ? lengthUntil(holiday.until, hit.day, context) : holiday.days
      if (days < 1) continue
      const warrant = hit.calendar.warrant(hit.year, hit.month)
      const announced = warrant.certainty === 'announced' && !holiday.ownSighting
      const certainty =
        warrant.certainty === 'announced' && holiday.ownSighting ? 'computed' : warrant.certainty
      found.push({
        holiday,
        start: hit.day,
        days,
        certainty,
        tolerance: announced ? 0 : certainty === 'computed' ? Math.max(1, warrant.tolerance) : 0,
        calendar: hit.calendar.id,
        authority: warrant.authority,
        source: warrant.source,
        ownYear: hit.year,
      })
    }
  }
  return found.sort(
    (a, b) =>
      a.start - b.start || (a.holiday.id < b.holiday.id ? -1 : a.holiday.id > b.holiday.id ? 1 : 0),
  )
}

/** All occurrences of a Gregorian year. */
export function resolveYear(
  holidays: readonly Holiday[],
  year: number,
  options: ResolveOptions = {},
): Occurrence[] {
  return resolve(holidays, gregorianDay(year, 1, 1), gregorianDay(year, 12, 31), options)
}
