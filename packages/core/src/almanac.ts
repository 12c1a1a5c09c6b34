import { gregorianDay, gregorianYear, isoDate } from './calendars/solar.ts'
import { convert, type NamedDate } from './convert.ts'
import { type DateInput, toDay } from './date-input.ts'
import { addDays, type Day } from './day.ts'
import { type Explanation, explain } from './explain.ts'
import type { SkyTeller } from './explain-steps.ts'
import type { Holiday, Importance, Occurrence, Tone } from './holiday.ts'
import { type DateRecord, dateRecord } from './records.ts'
import { calendars as ownCalendars } from './registry.ts'
import { createContext, type ResolveOptions, resolve } from './resolve.ts'
import { isWithin } from './tradition.ts'

/**
 * Which feasts are wanted; what is left out does not matter. An id or a tradition of which the almanac
 * has no feast is a RangeError, so that a slip of the pen does not look like a year without feasts.
 */
export interface FeastFilter {
  /** One of these feasts: `ju-pesach`. */
  readonly id?: string | readonly string[]
  /** One of these traditions or below it: `christian` has `christian.orthodox` too. */
  readonly tradition?: string | readonly string[]
  readonly importance?: Importance
  readonly tone?: Tone | readonly Tone[]
  /** Opt-in groups such as `weekly`; feasts of no group are always wanted. Default: all groups. */
  readonly layers?: readonly string[]
}

/** A feast on one of its days. */
export interface FeastDay extends DateRecord {
  /** Which of its days this is, counted from 1. */
  readonly nth: number
}

/** What an almanac is made from. */
export interface AlmanacOptions extends ResolveOptions {
  /** All feasts, one's own among them: `[...holidays, ...mine]`. */
  readonly holidays: readonly Holiday[]
  /** The language of names (BCP 47), English where a feast has none in it. Default: `en`. */
  readonly language?: string
  /** What tells the steps of sun and moon: `createSkyTeller()` of `@interkalender/core/astronomy`. */
  readonly tellOfSky?: SkyTeller
}

/** Feasts and calendars, ready to be asked. Dates in answers are ISO 8601, feasts sorted by date. */
export interface Almanac {
  /** The feasts of which a day is one; a feast that began the evening before is on its full days. */
  feastsOn(date: DateInput, filter?: FeastFilter): FeastDay[]
  /**
   * The feasts whose first full day lies in a Gregorian year, or in several. Throws a RangeError for
   * what is no whole year.
   */
  feastsIn(
    years: number | { readonly from: number; readonly to: number },
    filter?: FeastFilter,
  ): Generator<DateRecord>
  /** The feasts whose first full day lies between two days, both included. */
  feastsBetween(first: DateInput, last: DateInput, filter?: FeastFilter): Generator<DateRecord>
  /** A day in all calendars, one's own among them, but the rare ones. */
  convert(date: DateInput): Record<string, NamedDate>
  /** Why a feast falls when it does in a Gregorian year. Throws a RangeError for an unknown id. */
  explain(id: string, year: number): Explanation[]
  /** A feast by its id, with names, meaning and sources; undefined if there is none. */
  feast(id: string): Holiday | undefined
}

/**
 * Joins feasts and calendars to an almanac that can be asked and iterated. Years are reckoned one by
 * one, as the iteration comes to them. Feasts and calendars of one's own come in beside ours, with no
 * change to this package. Throws a RangeError, when asked, for a calendar that is not known or days
 * of sun and moon that need a `sky`.
 *
 * @example
 * const easter = { id: 'easter', tradition: 'christian', name: { en: 'Easter' }, days: 2, begins: 'midnight', importance: 'major', tone: 'festive', sources: [], rule: { type: 'easter', computus: 'western', offset: 0 } }
 * const almanac = createAlmanac({ holidays: [easter] })
 * Array.from(almanac.feastsIn({ from: 2027, to: 2029 }), ({ date }) => date) // => ['2027-03-28', '2028-04-16', '2029-04-01']
 * almanac.feastsOn('2027-03-29').map(({ name, nth }) => [name, nth]) // => [['Easter', 2]]
 */
export function createAlmanac({
  holidays,
  language = 'en',
  tellOfSky,
  ...options
}: AlmanacOptions): Almanac {
  const context = createContext(holidays, options)
  const byId = new Map(holidays.map((holiday) => [holiday.id, holiday]))
  const ownIds = new Set(options.calendars?.map(({ id }) => id))
  const calendars = [
    ...ownCalendars.filter(({ id, rare }) => !rare && !ownIds.has(id)),
    ...(options.calendars ?? []),
  ]

  const record = (occurrence: Occurrence) => dateRecord(occurrence, language)
  function between(first: Day, last: Day, filter: FeastFilter = {}): Generator<DateRecord> {
    if (last < first) throw new RangeError(`${isoDate(last)} is before ${isoDate(first)}`)
    // Faults in what is asked for are told at once, not when the first feast is taken.
    return iterate(wantedOf(holidays, filter), first, last)
  }
  function* iterate(wanted: readonly Holiday[], first: Day, last: Day): Generator<DateRecord> {
    for (let from = first; from <= last; ) {
      const to = Math.min(last, gregorianDay(gregorianYear(from), 12, 31)) as Day
      for (const found of resolve(wanted, from, to, { context })) yield record(found)
      from = addDays(to, 1)
    }
  }

  return {
    feastsOn(date, filter = {}) {
      const day = toDay(date)
      const wanted = wantedOf(holidays, filter)
      return byLength(wanted)
        .flatMap(([days, those]) => resolve(those, addDays(day, 1 - days), day, { context }))
        .filter(({ start, days }) => start + days > day)
        .sort((a, b) => a.start - b.start || (a.holiday.id < b.holiday.id ? -1 : 1))
        .map((occurrence) => ({ ...record(occurrence), nth: day - occurrence.start + 1 }))
    },
    feastsIn(years, filter) {
      const { from, to } = typeof years === 'object' ? years : { from: years, to: years }
      for (const year of [from, to]) {
        if (!Number.isSafeInteger(year))
          throw new RangeError(`${year} is no year; give one as 2027`)
      }
      return between(gregorianDay(from, 1, 1), gregorianDay(to, 12, 31), filter)
    },
    feastsBetween: (first, last, filter) => between(toDay(first), toDay(last), filter),
    convert: (date) => convert(date, calendars),
    explain(id, year) {
      const holiday = byId.get(id)
      if (!holiday) throw new RangeError(`there is no feast ${id}`)
      return explain(holiday, year, context, tellOfSky)
    },
    feast: (id) => byId.get(id),
  }
}

/** Feasts by how many days they may last; those whose length varies, at most a year. */
function byLength(holidays: readonly Holiday[]): [days: number, those: Holiday[]][] {
  const groups = new Map<number, Holiday[]>()
  for (const holiday of holidays) {
    const days = holiday.until ? 366 : holiday.days
    const group = groups.get(days)
    if (group) group.push(holiday)
    else groups.set(days, [holiday])
  }
  return [...groups]
}

/** The feasts that pass a filter. */
function wantedOf(holidays: readonly Holiday[], filter: FeastFilter): readonly Holiday[] {
  const ids = filter.id === undefined ? undefined : [filter.id].flat()
  for (const id of ids ?? []) {
    if (!holidays.some((holiday) => holiday.id === id)) {
      throw new RangeError(`there is no feast ${id}`)
    }
  }
  const traditions = filter.tradition === undefined ? undefined : [filter.tradition].flat()
  for (const of of traditions ?? []) {
    if (!holidays.some(({ tradition }) => isWithin(tradition, of))) {
      const known = [...new Set(holidays.map(({ tradition }) => tradition))].sort()
      throw new RangeError(
        `no feast of the tradition ${of}; there are those of ${known.join(', ')}`,
      )
    }
  }
  const tones = filter.tone === undefined ? undefined : [filter.tone].flat()
  return holidays.filter(
    ({ id, tradition, importance, tone, layer }) =>
      (ids?.includes(id) ?? true) &&
      (traditions?.some((of) => isWithin(tradition, of)) ?? true) &&
      (tones?.includes(tone) ?? true) &&
      (filter.importance ?? importance) === importance &&
      (filter.layers === undefined || layer === undefined || filter.layers.includes(layer)),
  )
}
