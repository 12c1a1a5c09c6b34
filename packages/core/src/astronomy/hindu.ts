/**
 * Rules of sun and moon, reckoned: lunar days and asterisms that must hold at a part of the day,
 * days of solar months, and the sun's entries into the sidereal signs.
 *
 * The form of the rules (month, tithi, part of the day, tie, fallback) condenses what
 * dharmashastra digests say of each feast (Kane, History of Dharmaśāstra, vol. 5); its parts
 * and ties were tried on the dates published for India, 2015–2035.
 */
import { addDays, type Day, type Moment, moment } from '../day.ts'
import {
  asterisms,
  type EntryLimit,
  nearCall,
  type Sky,
  type SkyHit,
  type SkyPlace,
  type SkyRule,
  skyMonth,
  skyRange,
} from '../sky-rule.ts'
import {
  asterismIndexAt,
  asterismSpan,
  asterismStart,
  centralStation,
  createHorizon,
  type Horizon,
  lunarMonth,
  lunationAt,
  lunationsNamed,
  roughAsterismSpan,
  roughness,
  roughTithiSpan,
  type Span,
  sankranti,
  signIndexAt,
  tithiSpan,
} from './panchang.ts'
import type { Place } from './sky.ts'

const minute = 1 / 1440

/** Where the solar months of Tamil Nadu and Kerala are reckoned: Chennai, Thiruvananthapuram. */
export const tamilStation: Place = { latitude: 13.08, longitude: 80.27 }
export const keralaStation: Place = { latitude: 8.52, longitude: 76.94 }

const indianTime = 5.5 / 24

/** What is in the sky for rules of sun and moon: for India, or at a place of one's own. */
export interface SkyOptions {
  /** Where `hindu-local` is reckoned, and `hindu` if no variant says otherwise. */
  readonly place?: SkyPlace
}

/**
 * A sky for `resolve` and `evaluate`. Rules of `hindu-local` are reckoned for the place given;
 * those of `hindu-india` for India's central station, Tamil and Keralan ones for Chennai and
 * Thiruvananthapuram; rules with a place of their own for that.
 *
 * @example
 * const [rule] = skyRulesIn(data.holidays.find(({ id }) => id === 'hi-diwali').rule)
 * const found = createSky().days(rule, parseIsoDate('2026-01-01'), parseIsoDate('2026-12-31'))
 * found.map(({ day }) => isoDate(day)) // => ['2026-11-08']
 */
export function createSky(options: SkyOptions = {}): Sky {
  const horizonOf = createHorizons(options)
  return {
    days(rule, first, last) {
      const horizon = horizonOf(rule)
      const from = Math.max(first, skyRange.first) as Day
      const to = Math.min(last, skyRange.last) as Day
      if (from > to) return []
      return hits(rule, from, to, horizon)
        .filter(({ day }) => day >= from && day <= to)
        .sort((a, b) => a.day - b.day)
    },
  }
}

/** Whose days count for a rule: a horizon for each place, made once. */
export function createHorizons(options: SkyOptions = {}): (rule: SkyRule) => Horizon {
  const horizons = new Map<string, Horizon>()
  const horizonAt = ({ latitude, longitude, zone }: SkyPlace): Horizon => {
    const key = `${latitude} ${longitude} ${zone}`
    const known = horizons.get(key)
    if (known) return known
    const made = createHorizon({ latitude, longitude }, zone === undefined ? undefined : zone / 24)
    horizons.set(key, made)
    return made
  }
  const india = (key: string, place: Place): Horizon => {
    const made = createHorizon(place, indianTime)
    horizons.set(key, made)
    return made
  }
  return (rule) => {
    if (rule.place) return horizonAt(rule.place)
    if (rule.calendar === 'tamil') return horizons.get('tamil') ?? india('tamil', tamilStation)
    if (rule.calendar === 'malayalam')
      return horizons.get('malayalam') ?? india('malayalam', keralaStation)
    if (rule.calendar !== 'hindu-india' && options.place) return horizonAt(options.place)
    if (rule.calendar === 'hindu-local')
      throw new RangeError('hindu-local needs a place: createSky({place: {latitude, longitude}})')
    return horizons.get('hindu') ?? india('hindu', centralStation)
  }
}

/** The days of a rule, perhaps some beyond the ends. */
function hits(rule: SkyRule, first: Day, last: Day, horizon: Horizon): SkyHit[] {
  switch (rule.type) {
    case 'tithi':
      return rule.calendar === 'tamil' || rule.calendar === 'malayalam'
        ? inSolarMonths(rule, first, last, horizon, (start, end) =>
            tithisBetween(rule.tithi, start, end),
          )
        : lunationsNamed(
            skyMonth(rule),
            lunationAt(moment(first - 2)) - 1,
            lunationAt(moment(last + 2)),
          ).map((lunation) => {
            const hit = holdOnce(rule, tithiStretch(lunation, rule.tithi), horizon)
            const { margin } = lunarMonth(lunation)
            return margin < nearCall ? shaky(hit.day, Math.min(margin, hit.margin ?? margin)) : hit
          })
    case 'asterism': {
      const number = asterisms.indexOf(rule.asterism)
      return inSolarMonths(rule, first, last, horizon, (start, end) =>
        staysBetween(number, start, end),
      )
    }
    case 'solar-day':
      return solarMonthsBetween(rule.calendar, skyMonth(rule), first, last, horizon).flatMap(
        ({ start, end }) => {
          const day = addDays(start.day, rule.day - 1)
          return day < end.day ? [{ ...start, day }] : []
        },
      )
    case 'sankranti':
      return signsBetween(skyMonth(rule), first, last).map((index) => {
        const hit = entryDay(index, rule.until, horizon)
        // Published lists waver between the two days where the entry falls in the night.
        const at = sankranti(index)
        const night = rule.until === 'sunset' && isNight(at, horizon)
        return night ? { ...hit, near: true as const } : hit
      })
  }
}

type HoldingRule = Extract<SkyRule, { at: unknown }>

/** What was found for a rule, by the number of the lunar day or of the stay; kept with the rule. */
const held = new WeakMap<SkyRule, WeakMap<Horizon, Map<number, SkyHit>>>()

/** A span that can be had roughly or exactly, and its number. */
interface Stretch {
  readonly number: number
  readonly rough: Span
  exact(): Span
}

function holdOnce(rule: HoldingRule, stretch: Stretch, horizon: Horizon): SkyHit {
  const ofRule = held.get(rule) ?? new WeakMap<Horizon, Map<number, SkyHit>>()
  held.set(rule, ofRule)
  const known = ofRule.get(horizon) ?? new Map<number, SkyHit>()
  ofRule.set(horizon, known)
  const before = known.get(stretch.number)
  if (before) return before
  // Where no edge comes near a border, the rough one decides as well.
  const { day, slack } = choose(rule, stretch.rough, horizon)
  const clear = slack > nearCall + roughness && typeof rule.tie === 'string'
  const found = clear ? { day } : hold(rule, stretch.exact(), horizon)
  known.set(stretch.number, found)
  return found
}

/**
 * The day on which a span holds at the rule's part of the day. Where shifting an end of it by
 * `nearCall` minutes gives another day, sunrises are taken exactly and the margin is told.
 */
export function hold(rule: HoldingRule, span: Span, horizon: Horizon): SkyHit {
  const { day: quick, slack } = choose(rule, span, horizon)
  if (slack > nearCall + 0.2) return { day: quick }
  const { day } = choose(rule, span, horizon.exact)
  if (isSteady(rule, span, horizon.exact, day, nearCall)) return { day }
  let [steady, within] = [0, nearCall]
  while (within - steady > 0.02) {
    const middle = (steady + within) / 2
    if (isSteady(rule, span, horizon.exact, day, middle)) steady = middle
    else within = middle
  }
  return shaky(day, within)
}

/** A day that a shift of so many minutes would change. */
function shaky(day: Day, margin: number): SkyHit {
  return { day, near: true, margin: Math.round(margin * 10) / 10 }
}

/** Whether every shift of the ends by so many minutes leaves the day where it is. */
function isSteady(
  rule: HoldingRule,
  { start, end }: Span,
  horizon: Horizon,
  day: Day,
  minutes: number,
): boolean {
  return shifts.every(([a, b]) => {
    const shifted = {
      start: moment(start + a * minutes * minute),
      end: moment(end + b * minutes * minute),
    }
    return choose(rule, shifted, horizon).day === day
  })
}

const shifts = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, 1],
] as const

/** The day chosen, and how many minutes the ends of the span keep from every border that counts. */
function choose(rule: HoldingRule, span: Span, horizon: Horizon): { day: Day; slack: number } {
  const from = horizon.sunriseDayAt(span.start)
  const covering: { d: Day; cover: number }[] = []
  let gap = Math.min(
    span.start - horizon.part(from, 'sunrise').start,
    horizon.part(addDays(from, 1), 'sunrise').start - span.start,
  )
  for (let d = from; d <= from + 2; d = addDays(d, 1)) {
    const part = horizon.part(d, rule.at)
    for (const border of [part.start, part.end])
      gap = Math.min(gap, Math.abs(span.start - border), Math.abs(span.end - border))
    const cover = coverOf(span, part)
    if (cover !== undefined) covering.push({ d, cover })
  }
  const [first, second] = covering
  const chosen = (day: Day) => ({ day, slack: gap / minute })
  if (!first) return chosen(addDays(from, { start: 0, next: 1, before: -1 }[rule.else]))
  if (!second) return chosen(first.d)
  let { tie } = rule
  if (typeof tie === 'object') {
    const number = asterisms.indexOf(tie.asterism)
    const { at } = tie
    const favoured = covering.find(({ d }) => touches(number, horizon.part(d, at)))
    if (favoured) return chosen(favoured.d)
    tie = tie.else
  }
  if (tie === 'most') {
    gap = Math.min(gap, Math.abs(first.cover + minute - second.cover) / 2)
    // Two full covers differ by the seconds by which the days grow or shrink.
    return chosen(second.cover > first.cover + minute ? second.d : first.d)
  }
  return chosen(tie === 'last' ? (covering.at(-1)?.d ?? first.d) : first.d)
}

/** How long a span covers a part, 0 for an instant within it; undefined if not at all. */
export function coverOf(span: Span, part: Span): number | undefined {
  if (part.start === part.end) {
    return span.start <= part.start && part.start < span.end ? 0 : undefined
  }
  const cover = Math.min(span.end, part.end) - Math.max(span.start, part.start)
  return cover > 0 ? cover : undefined
}

/** Whether the moon stands in an asterism at some moment of a part of a day. */
function touches(number: number, part: Span): boolean {
  for (let i = asterismIndexAt(part.start); asterismStart(i) <= part.end; i++) {
    if (((i % 27) + 27) % 27 === number) return true
  }
  return false
}

function tithiStretch(lunation: number, tithi: number): Stretch {
  return {
    number: lunation,
    rough: roughTithiSpan(lunation, tithi),
    exact: () => tithiSpan(lunation, tithi),
  }
}

/** The lunar days of that number around the time between two moments. */
function tithisBetween(tithi: number, start: Moment, end: Moment): Stretch[] {
  const found: Stretch[] = []
  for (let n = lunationAt(start) - 1; ; n++) {
    const stretch = tithiStretch(n, tithi)
    if (stretch.rough.start > end) return found
    found.push(stretch)
  }
}

/** The stays in an asterism around the time between two moments. */
function staysBetween(asterism: number, start: Moment, end: Moment): Stretch[] {
  const found: Stretch[] = []
  const round = Math.floor(asterismIndexAt(start) / 27)
  for (let number = 27 * round + asterism; ; number += 27) {
    const rough = roughAsterismSpan(number)
    if (rough.start > end) return found
    found.push({ number, rough, exact: () => asterismSpan(number) })
  }
}

/** A solar month: the day on which it begins and that on which the next one does. */
interface SolarMonth {
  readonly index: number
  readonly start: SkyHit
  readonly end: SkyHit
}

/** The indices of the sun's entries into a sign that are counted between two days, and around. */
function signsBetween(sign: number, first: Day, last: Day): number[] {
  const found: number[] = []
  const to = signIndexAt(moment(last + 3))
  for (let i = signIndexAt(moment(first - 40)); i <= to; i++) {
    if (((i % 12) + 12) % 12 === sign) found.push(i)
  }
  return found
}

function isNight(m: Moment, horizon: Horizon): boolean {
  const d = horizon.sunriseDayAt(m)
  return m > horizon.part(d, 'sunset').start
}

/** Until when on a day an entry begins the solar month on that day. */
export const monthLimits = { tamil: 'sunset', malayalam: 'afternoon' } as const

/** The day on which the solar month of a sign's index begins. */
export function solarMonthStart(calendar: string, index: number, horizon: Horizon): SkyHit {
  return entryDay(
    index,
    calendar === 'malayalam' ? monthLimits.malayalam : monthLimits.tamil,
    horizon,
  )
}

function solarMonthsBetween(
  calendar: string,
  month: number,
  first: Day,
  last: Day,
  horizon: Horizon,
): SolarMonth[] {
  return signsBetween(month, first, last).map((index) => ({
    index,
    start: solarMonthStart(calendar, index, horizon),
    end: solarMonthStart(calendar, index + 1, horizon),
  }))
}

/**
 * The day to which the entry of an index counts: that of the entry up to a limit (sunrise, the end
 * of the third fifth of the daytime, sunset, midnight), else the next one.
 */
export function entryDay(index: number, until: EntryLimit, horizon: Horizon): SkyHit {
  const at = sankranti(index)
  const dayBy = (m: Moment, by: Horizon): Day => {
    const d = by.dayAt(m)
    return m <= entryLimit(d, until, by) ? d : addDays(d, 1)
  }
  const shifted = (minutes: number) => moment(at + minutes * minute)
  const day = dayBy(at, horizon)
  if (day === dayBy(shifted(-nearCall), horizon) && day === dayBy(shifted(nearCall), horizon)) {
    return { day }
  }
  const exact = dayBy(at, horizon.exact)
  for (let margin = 0.1; margin <= nearCall; margin += 0.1) {
    const steady =
      dayBy(shifted(-margin), horizon.exact) === exact &&
      dayBy(shifted(margin), horizon.exact) === exact
    if (!steady) return shaky(exact, margin)
  }
  return { day: exact }
}

/** The moment up to which an entry on a day counts for that day. */
export function entryLimit(d: Day, until: EntryLimit, horizon: Horizon): Moment {
  switch (until) {
    case 'sunrise':
      return horizon.part(d, 'sunrise').start
    case 'afternoon':
      return horizon.part(d, 'madhyahna').end
    case 'sunset':
      return horizon.part(d, 'sunset').start
    case 'midnight':
      return moment(d + 1 - horizon.zone)
  }
}

const isWithin = (m: Moment, start: Moment, end: Moment) => m >= start && m < end

/**
 * Of the spans around each solar month of a rule, the last whose day lies in it. A tie is one
 * between days of the month: one that it takes out of the month is taken back in by the other end.
 * Kerala counts a stay in an asterism to the month in whose sign the sun stands when it ends.
 */
function inSolarMonths(
  rule: Extract<SkyRule, { at: unknown }>,
  first: Day,
  last: Day,
  horizon: Horizon,
  around: (start: Moment, end: Moment) => Stretch[],
): SkyHit[] {
  return solarMonthsBetween(rule.calendar, skyMonth(rule), first, last, horizon).flatMap(
    ({ index, start, end }) => {
      const inMonth = ({ day }: SkyHit) => day >= start.day && day < end.day
      const stretches = around(moment(start.day - 2), moment(end.day + 2))
      if (rule.calendar === 'malayalam') {
        const last = stretches.findLast((stretch) =>
          isWithin(stretch.exact().end, sankranti(index), sankranti(index + 1)),
        )
        return last ? [holdOnce(rule, last, horizon)] : []
      }
      const ofMonth = (stretch: Stretch): SkyHit | undefined => {
        const hit = holdOnce(rule, stretch, horizon)
        const { day } = hit
        if (day === start.day - 1) return again('last', stretch)
        return day === end.day ? again('first', stretch) : hit
      }
      const again = (tie: 'first' | 'last', stretch: Stretch) =>
        hold({ ...rule, tie }, stretch.exact(), horizon)
      return stretches
        .flatMap((stretch) => ofMonth(stretch) ?? [])
        .filter(inMonth)
        .slice(-1)
    },
  )
}
