/**
 * Months that begin with the crescent: the rules by which Diyanet (Turkey, and with it most
 * associations in Germany) and Umm al-Qura (Saudi Arabia) reckon the Hijri calendar.
 *
 * Both authorities publish tables, and a published date always wins. These rules fill the years
 * beyond, and tell how near a call was.
 */
import { addDays, type Day, dayOf, type Moment, moment } from '../day.ts'
import {
  type Crescent,
  crescentAtSunset,
  moonAboveHorizonAtSunset,
  moonsetNear,
  newMoonNearest,
  type Place,
  sunset,
} from './sky.ts'

/**
 * The crescent counts as visible at 5° of height and 8° of elongation at local sunset, anywhere on
 * land: resolution of the Istanbul conference of 1978, confirmed by that of 2016.
 */
export const visible = { altitude: 5, elongation: 8 } as const

/** The best sight of a crescent on one evening. */
export interface Sight {
  readonly evening: Day
  readonly place: Place
  readonly crescent: Crescent
  /** Degrees by which the crescent passes both limits (negative: by which it misses one). */
  readonly margin: number
}

/** A month start as a rule finds it. */
export interface MonthStart {
  /** The day whose daylight is the first of the month. */
  readonly start: Day
  readonly conjunction: Moment
  /** How clearly the evening before `start` passed: ≥ 0. */
  readonly margin: number
  /** How clearly the evening before that one failed: < 0 (−∞ where the moon was not yet new). */
  readonly before: number
}

/**
 * The new moon with which a Hijri month begins: the one nearest to a day and a half before the
 * arithmetical start of the month (`fixed-from-islamic`, Calendrical Calculations), from which
 * observed months stray by two days at most.
 *
 * @example
 * isoDate(dayOf(conjunctionOf(1448, 10))) // => '2027-03-08'
 */
export function conjunctionOf(year: number, month: number): Moment {
  const arithmetical =
    227014 +
    354 * (year - 1) +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    1
  return newMoonNearest(moment(arithmetical - 1.5))
}

/**
 * The place at which the crescent of an evening stands clearest, if the sun sets at any of them.
 *
 * @example
 * const [adak, mecca] = [{ latitude: 51.9, longitude: -176.6 }, { latitude: 21.4, longitude: 39.8 }]
 * bestSight(parseIsoDate('2027-03-08'), [mecca, adak]).place // => { latitude: 51.9, longitude: -176.6 }
 */
export function bestSight(
  evening: Day,
  places: Iterable<Place>,
  after: Moment | undefined = undefined,
): Sight | undefined {
  let best: Sight | undefined
  for (const place of places) {
    // The sun sets before the day ends by the place's own mean time.
    if (after !== undefined && evening + 1 - place.longitude / 360 < after) continue
    const crescent = crescentAtSunset(evening, place)
    if (!crescent || (after !== undefined && crescent.sunset < after)) continue
    const margin = Math.min(
      crescent.altitude - visible.altitude,
      crescent.elongation - visible.elongation,
    )
    if (!best || margin > best.margin) best = { evening, place, crescent, margin }
  }
  return best
}

/**
 * The month of a new moon by the crescent rule: it begins on the day after the first evening on
 * which the crescent is `visible` at one of the places. An evening is one local calendar day all
 * round the earth, from east to west, so that the westernmost land decides.
 *
 * @example
 * const adak = { latitude: 51.9, longitude: -176.6 }
 * isoDate(crescentMonthStart(conjunctionOf(1448, 10), [adak]).start) // => '2027-03-09'
 */
export function crescentMonthStart(conjunction: Moment, places: readonly Place[]): MonthStart {
  const evenings = eveningsOfSearch(conjunction, places)
  const [before = never, margin = never] = evenings.slice(-2).map(({ sight }) => sight?.margin)
  return { start: addDays(evenings.at(-1)!.evening, 1), conjunction, margin, before }
}

const never = Number.NEGATIVE_INFINITY

/**
 * The evenings on which a crescent is looked for at some places, with the best sight of it: from the one
 * before the new moon to the first on which it is `visible`.
 *
 * @example
 * const adak = { latitude: 51.9, longitude: -176.6 }
 * eveningsOfSearch(conjunctionOf(1448, 10), [adak]).map(({ evening }) => isoDate(evening)) // => ['2027-03-07', '2027-03-08']
 */
export function eveningsOfSearch(
  conjunction: Moment,
  places: readonly Place[],
): { readonly evening: Day; readonly sight: Sight | undefined }[] {
  const evenings: { evening: Day; sight: Sight | undefined }[] = []
  // Even in the far west nothing can be seen until some hours after the new moon.
  for (let evening = addDays(dayOf(conjunction), -1); ; evening = addDays(evening, 1)) {
    const sight = bestSight(evening, places, conjunction)
    evenings.push({ evening, sight })
    if (sight && sight.margin >= 0) return evenings
  }
}

/**
 * The places for a rule that asks for a crescent "somewhere on the globe", on land or sea: the last
 * meridian of the day, from 60° S to 60° N, where every crescent is older than anywhere east of it.
 */
export const wholeGlobe: readonly Place[] = Array.from({ length: 61 }, (_, i) => ({
  latitude: 2 * i - 60,
  longitude: -180,
}))

/** Mecca, the Kaaba. */
export const mecca: Place = { latitude: 21.4225, longitude: 39.8262 }

/**
 * The month of a new moon by the rule of Umm al-Qura since 1423 AH (2002): it begins on the day
 * after the first evening on which, at Mecca, the new moon precedes sunset and the moon sets after
 * the sun. Rule as described by R. H. van Gent, The Umm al-Qura Calendar of Saudi Arabia.
 * `margin` and `before` are degrees of the moon's upper limb above the horizon at sunset.
 *
 * @example
 * isoDate(ummAlQuraMonthStart(conjunctionOf(1448, 10)).start) // => '2027-03-09'
 */
export function ummAlQuraMonthStart(conjunction: Moment): MonthStart {
  let before = Number.NEGATIVE_INFINITY
  for (let evening = addDays(dayOf(conjunction), -1); ; evening = addDays(evening, 1)) {
    const at = sunset(evening, mecca)
    if (at === undefined || at < conjunction) continue
    const margin = moonAboveHorizonAtSunset(evening, mecca) ?? 0
    if (margin > 0) return { start: addDays(evening, 1), conjunction, margin, before }
    before = margin
  }
}

/** Which rule the Fiqh Council of North America followed for a month. */
export type FcnaRule = 'globe' | 'noon' | 'mecca'

/**
 * The Council's rule from the month in which each came into force (tables/hijri-fcna.ts tells the
 * sources); before its first calendar the rule of today is computed back. The month of the Hajj it
 * leaves to Saudi Arabia.
 *
 * @example
 * fcnaRule(1448, 10) // => 'globe'
 * fcnaRule(1448, 12) // => 'mecca'
 */
export function fcnaRule(year: number, month: number): FcnaRule {
  const since = (y: number, m: number) => year * 12 + month >= y * 12 + m
  if (since(1438, 1)) return month === 12 ? 'mecca' : 'globe'
  if (!since(1427, 9)) return 'globe'
  return since(1428, 9) ? 'mecca' : 'noon'
}

/**
 * A month of the Council's calendar by the rule of its time. Margins are degrees only for `globe`.
 *
 * @example
 * isoDate(fcnaMonthStart(1447, 10).start) // => '2026-03-20'
 */
export function fcnaMonthStart(year: number, month: number): MonthStart {
  const conjunction = conjunctionOf(year, month)
  const sure = { margin: Number.POSITIVE_INFINITY, before: Number.NEGATIVE_INFINITY }
  switch (fcnaRule(year, month)) {
    case 'globe':
      return crescentMonthStart(conjunction, wholeGlobe)
    case 'mecca':
      return { ...ummAlQuraMonthStart(conjunction), ...sure }
    case 'noon': {
      const evening = dayOf(conjunction)
      const beforeNoon = conjunction - evening < 0.5
      return { start: addDays(evening, beforeNoon ? 1 : 2), conjunction, ...sure }
    }
  }
}

/** How near the rule of Umm al-Qura came to another evening. */
export interface UmmAlQuraCall {
  /** What decides: whether the moon sets after the sun, or whether it was new before sunset. */
  readonly event: 'moonset' | 'conjunction'
  /** Seconds by which the evening before the month passed (≥ 0) or the one before that failed (< 0). */
  readonly seconds: number
  /** The sunset in question. */
  readonly at: Moment
}

/**
 * The nearest call of a month by the rule of Umm al-Qura, over both events and both evenings. Throws a
 * RangeError where there is no sunset to be held against.
 *
 * @example
 * const { event, seconds } = ummAlQuraCall(conjunctionOf(1452, 1))
 * [event, Math.abs(seconds) < 60] // => ['moonset', true]
 */
export function ummAlQuraCall(conjunction: Moment): UmmAlQuraCall {
  const { start } = ummAlQuraMonthStart(conjunction)
  const calls = [addDays(start, -2), addDays(start, -1)].flatMap((evening): UmmAlQuraCall[] => {
    const at = sunset(evening, mecca)
    const moonset = at && moonsetNear(at, mecca)
    if (at === undefined || moonset === undefined) return []
    const seconds = { moonset: (moonset - at) * 86_400, conjunction: (at - conjunction) * 86_400 }
    // An evening fails by the event it misses by most, and passes by the one it passes by least.
    const event = seconds.moonset < seconds.conjunction ? 'moonset' : 'conjunction'
    return [{ event, seconds: seconds[event], at }]
  })
  const nearest = calls.sort((a, b) => Math.abs(a.seconds) - Math.abs(b.seconds))[0]
  if (!nearest) throw new RangeError(`no sunset at Mecca near ${conjunction}`)
  return nearest
}
