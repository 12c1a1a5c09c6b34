import type { Calendar } from './calendars/calendar.ts'
import { gregorianDay, parseIsoDate } from './calendars/solar.ts'
import type { Day } from './day.ts'
import type { Context } from './evaluate.ts'
import { yearlyEvent } from './events.ts'
import type { Holiday } from './holiday.ts'
import { partsOf, type Rule } from './rule.ts'
import { skyRange } from './sky-rule.ts'

/** What a rule rests on, and the days for which that is known. */
export interface Reach {
  /** A calendar, the table of a yearly event, sun and moon, or days that a community announced. */
  readonly of: 'calendar' | 'event' | 'sky' | 'announced'
  /** The id of the calendar or event; of sun and moon, the calendar for which they are reckoned. */
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** Feasts that rest on something that does not reach over all the days asked for. */
export interface Unreached extends Reach {
  readonly ids: readonly string[]
}

/**
 * Which of these feasts may lack dates from `first` to `last`, because their calendar or table does
 * not reach so far: grouped by what it is, in the order of the feasts. Feasts that were not kept in
 * those years do not lack any.
 *
 * @example
 * const fitr = data.holidays.filter(({ id }) => id === 'is-fitr')
 * const [lacking] = unreached(fitr, parseIsoDate('2400-01-01'), parseIsoDate('2500-12-31'), createContext(fitr))
 * [lacking.name, isoDate(lacking.last).slice(0, 4)] // => ['hijri-diyanet', '2401']
 */
export function unreached(
  holidays: readonly Holiday[],
  first: Day,
  last: Day,
  context: Context,
): Unreached[] {
  const groups = new Map<string, Reach & { ids: string[] }>()
  for (const { id, rule, since, till } of holidays) {
    if (!rule) continue
    const from = since === undefined ? first : Math.max(first, gregorianDay(since, 1, 1))
    const to = till === undefined ? last : Math.min(last, gregorianDay(till, 12, 31))
    for (const reach of shortReaches(rule, from, to, context)) {
      const key = `${reach.of} ${reach.name} ${reach.first} ${reach.last}`
      const group = groups.get(key) ?? { ...reach, ids: [] }
      if (!group.ids.includes(id)) group.ids.push(id)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
}

/** What a rule rests on that does not reach over all days from `first` to `last`. */
function shortReaches(rule: Rule, first: number, last: number, context: Context): Reach[] {
  if (first > last) return []
  const inner = (one: Rule) => shortReaches(one, first, last, context)
  const short = (reach: Reach) => (first < reach.first || last > reach.last ? [reach] : [])
  switch (rule.type) {
    case 'date':
    case 'nth-weekday': {
      const { id, range }: Calendar = context.calendar(rule.calendar)
      return range ? short({ of: 'calendar', name: id, ...range }) : []
    }
    case 'event': {
      const { from, to } = yearlyEvent(rule.event).years
      return short({
        of: 'event',
        name: rule.event,
        first: gregorianDay(from, 1, 1),
        last: gregorianDay(to, 12, 31),
      })
    }
    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti': {
      const name = context.variant?.(rule.calendar) ?? rule.calendar
      return short({ of: 'sky', name, ...skyRange })
    }
    case 'announced': {
      if (rule.of) return inner(rule.of)
      // Whoever announces a day speaks of its year: before and after it there is none to look for.
      const years = rule.dates.map((date) => Number.parseInt(date, 10))
      if (years.length === 0) return []
      return short({
        of: 'announced',
        name: rule.source ?? '',
        first: gregorianDay(Math.min(...years), 1, 1),
        last: gregorianDay(Math.max(...years), 12, 31),
      })
    }
    case 'valid': {
      const from = rule.since === undefined ? first : Math.max(first, parseIsoDate(rule.since))
      const to = rule.till === undefined ? last : Math.min(last, parseIsoDate(rule.till))
      return shortReaches(rule.rule, from, to, context)
    }
    case 'feast': {
      const other = context.ruleOf(rule.id)
      return other ? inner(other) : []
    }
    default:
      return partsOf(rule).flatMap(inner)
  }
}
