import type { Calendar, Warrant } from './calendars/calendar.ts'
import { gregorianDay, gregorianYear, isoDate, parseIsoDate } from './calendars/solar.ts'
import type { Day } from './day.ts'
import { type Context, endFrom, evaluate, type Hit } from './evaluate.ts'
import type { Holiday, Occurrence } from './holiday.ts'
import { calendars as ownCalendars } from './registry.ts'
import { skyRulesIn } from './rule.ts'
import { type Sky, type SkyRule, type SkyTable, tableDays } from './sky-rule.ts'

/** Which calendar a family's name means where a rule says only `hijri`. */
export type Variants = Readonly<Record<string, string>>

/** The variants in use where no edition says otherwise. */
export const defaultVariants: Variants = { hijri: 'hijri-diyanet', hindu: 'hindu-india' }

/** How to resolve: which variants, and which calendars besides our own. */
export interface ResolveOptions {
  readonly variants?: Variants
  /** Calendars of one's own; they come before ours of the same id. */
  readonly calendars?: readonly Calendar[]
  /** What reckons days of sun and moon that no compiled table has. */
  readonly sky?: Sky
}

/**
 * The calendars and feasts that rules refer to.
 * `context.calendar` throws a RangeError for a name that is neither a calendar nor a family.
 *
 * @example
 * createContext([], { variants: { hijri: 'hijri-civil' } }).calendar('hijri').id // => 'hijri-civil'
 */
export function createContext(
  holidays: readonly Holiday[],
  { variants, calendars = [], sky }: ResolveOptions = {},
): Context {
  const byId = new Map([...ownCalendars, ...calendars].map((calendar) => [calendar.id, calendar]))
  const meaning = { ...defaultVariants, ...variants }
  const rules = new Map(holidays.map((holiday) => [holiday.id, holiday.rule]))
  const named = new Map<string, Calendar>()
  return {
    calendar(name) {
      const known = named.get(name)
      if (known) return known
      const calendar = byId.get(meaning[name] ?? name)
      if (calendar) {
        named.set(name, calendar)
        return calendar
      }
      const variant = meaning[name] === undefined ? name : `${meaning[name]} (for ${name})`
      throw new RangeError(`no calendar ${variant}; there are ${[...byId.keys()].join(', ')}`)
    },
    ruleOf: (id) => rules.get(id),
    variant: (name) => meaning[name] ?? name,
    sky: tabledSky(holidays, (name) => meaning[name] ?? name, sky),
  }
}

/**
 * A sky that reads the tables compiled with the holidays, and asks another one only beyond them.
 * Tables hold for the default variant; at a place of one's own everything is reckoned.
 */
function tabledSky(
  holidays: readonly Holiday[],
  variant: (family: string) => string,
  sky: Sky | undefined,
): Sky {
  let tables: Map<SkyRule, SkyTable> | undefined
  const named = new Map<SkyRule, SkyRule>()
  return {
    days(rule, first, last) {
      tables ??= tablesOf(holidays)
      const calendar = variant(rule.calendar)
      const table = tables.get(rule)
      if (table && (rule.place || calendar === (defaultVariants[rule.calendar] ?? calendar))) {
        const days = tableDays(table, first, last)
        if (days) return days
      }
      if (sky) {
        // The same object each time: a sky keeps what it found for it.
        const asked = named.get(rule) ?? { ...rule, calendar }
        named.set(rule, asked)
        return sky.days(asked, first, last)
      }
      throw new RangeError(
        `the days of ${calendar} are not in a table${table ? ` beyond ${table.from}–${table.to}` : ''}; give createSky() of '@interkalender/core/astronomy' as sky`,
      )
    },
  }
}

/**
 * Whether these feasts in these days need a sky besides the tables compiled with them: years beyond
 * the tables, another place of reckoning, rules that were never compiled.
 *
 * @example
 * const diwali = data.holidays.filter(({ id }) => id === 'hi-diwali')
 * needsSky(diwali, parseIsoDate('2027-01-01'), parseIsoDate('2027-12-31')) // => false
 * needsSky(diwali, parseIsoDate('2027-01-01'), parseIsoDate('2027-12-31'), { hindu: 'hindu-local' }) // => true
 */
export function needsSky(
  holidays: readonly Holiday[],
  first: Day,
  last: Day,
  variants: Variants = {},
): boolean {
  return holidays.some(({ rule, until, skyDays }) =>
    [rule, until]
      .flatMap((one) => (one ? skyRulesIn(one) : []))
      .some(({ calendar, place }, i) => {
        const table = skyDays?.[i]
        const elsewhere =
          !place && (variants[calendar] ?? defaultVariants[calendar]) !== defaultVariants[calendar]
        // Rules ask a little around the years wanted: a table has two more on either side.
        return (
          !table ||
          elsewhere ||
          first < gregorianDay(table.from + 2, 1, 1) ||
          last > gregorianDay(table.to - 2, 12, 31)
        )
      }),
  )
}

/**
 * The variants there are of a family of calendars: `hijri` → `hijri-diyanet`, …; none of a name
 * that is no family.
 *
 * @example
 * variantsOf('hijri').includes('hijri-umm-al-qura') // => true
 * variantsOf('easter') // => []
 */
export function variantsOf(family: string): readonly string[] {
  if (family === 'hindu') return ['hindu-india', 'hindu-local']
  return ownCalendars.filter((calendar) => calendar.family === family).map(({ id }) => id)
}

/** The families of calendars of which a rule may name the variant. */
export const calendarFamilies: readonly string[] = [
  ...new Set([...ownCalendars.map(({ family }) => family), 'hindu']),
]

function tablesOf(holidays: readonly Holiday[]): Map<SkyRule, SkyTable> {
  const tables = new Map<SkyRule, SkyTable>()
  for (const { rule, until, skyDays } of holidays) {
    if (!skyDays) continue
    const rules = [rule, until].flatMap((one) => (one ? skyRulesIn(one) : []))
    skyDays.forEach((table, i) => {
      const of = rules[i]
      if (of) tables.set(of, table)
    })
  }
  return tables
}

/**
 * All occurrences of the holidays whose first full day lies from `first` to `last`, sorted by day,
 * then id.
 *
 * @example
 * const fitr = data.holidays.filter(({ id }) => id === 'is-fitr')
 * resolve(fitr, parseIsoDate('2000-01-01'), parseIsoDate('2000-12-31')).map(({ start }) => isoDate(start)) // => ['2000-01-08', '2000-12-27']
 */
export function resolve(
  holidays: readonly Holiday[],
  first: Day,
  last: Day,
  options: ResolveOptions & { readonly context?: Context } = {},
): Occurrence[] {
  const context = options.context ?? createContext(holidays, options)
  const [firstYear, lastYear] = [gregorianYear(first), gregorianYear(last)]
  const found: Occurrence[] = []
  for (const holiday of holidays) {
    const { rule, since = firstYear, till = lastYear } = holiday
    if (!rule) continue
    const from = since > firstYear ? gregorianDay(since, 1, 1) : first
    const to = till < lastYear ? gregorianDay(till, 12, 31) : last
    if (from > to) continue
    for (const hit of evaluate(rule, from, to, context)) {
      const end = holiday.until && endFrom(hit.day, holiday.until, context)
      if (holiday.until && !end) continue
      const days = end ? end.day - hit.day + 1 : holiday.days
      const warrant = lessSure(warrantOf(hit), end && warrantOf(end))
      const sighted = holiday.ownSighting && warrant.certainty !== 'fixed'
      const occurrence: Occurrence = {
        holiday,
        start: hit.day,
        days,
        certainty: sighted ? 'computed' : warrant.certainty,
        tolerance: Math.max(warrant.tolerance, sighted ? 1 : 0, daysApart(holiday, hit.day)),
        calendar: hit.calendar.id,
        authority: warrant.authority,
        source: warrant.source,
        ownYear: hit.year,
        ownMonth: hit.month,
      }
      found.push(
        warrant.margin === undefined ? occurrence : { ...occurrence, margin: warrant.margin },
      )
    }
  }
  return inOrder(found, first, last)
}

const warrantOf = ({ calendar, year, month }: Hit): Warrant => calendar.warrant(year, month)

/** By how many days others of the community are known to keep this one otherwise. */
function daysApart({ keptOtherwise }: Holiday, start: Day): number {
  const other = keptOtherwise?.[isoDate(start)]
  return other === undefined ? 0 : Math.abs(parseIsoDate(other) - start)
}

/** A feast is no surer than its last day: where that one is a near call, the length is in doubt. */
function lessSure(start: Warrant, end: Warrant | undefined): Warrant {
  return end && end.tolerance > start.tolerance ? end : start
}

/**
 * By day, then id. Where most days have a feast they are counted into their places (a counting sort:
 * half of the time for two hundred years went into comparing days).
 */
function inOrder(found: Occurrence[], first: Day, last: Day): Occurrence[] {
  if (found.length < (last - first) / 2) {
    return found.sort((a, b) => a.start - b.start || byId(a, b))
  }
  const places = new Uint32Array(last - first + 2)
  const at = (i: number) => places[i] ?? 0
  for (const { start } of found) places[start - first + 1] = at(start - first + 1) + 1
  for (let i = 1; i < places.length; i++) places[i] = at(i) + at(i - 1)
  const sorted = new Array<Occurrence>(found.length)
  for (const occurrence of found) {
    const day = occurrence.start - first
    let place = at(day)
    places[day] = place + 1
    // Those of the same day by id: a few, so that each moves up to its place.
    for (let one = sorted[place - 1]; one?.start === occurrence.start; one = sorted[place - 1]) {
      if (byId(one, occurrence) <= 0) break
      sorted[place--] = one
    }
    sorted[place] = occurrence
  }
  return sorted
}

function byId({ holiday: a }: Occurrence, { holiday: b }: Occurrence): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * All occurrences of a Gregorian year.
 *
 * @example
 * const diyanet = data.holidays.filter(({ id }) => id === 'is-fitr')
 * const [{ start, certainty }] = resolveYear(diyanet, 2027)
 * [isoDate(start), certainty] // => ['2027-03-09', 'announced']
 */
export function resolveYear(
  holidays: readonly Holiday[],
  year: number,
  options: ResolveOptions = {},
): Occurrence[] {
  return resolve(holidays, gregorianDay(year, 1, 1), gregorianDay(year, 12, 31), options)
}
