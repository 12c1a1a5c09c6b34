/**
 * The elements of a panchang: when lunar days (tithi) and stays of the moon in asterisms
 * (nakshatra) begin, when the sun enters the sidereal signs, where the parts of a day lie at a
 * place, and what lunar month a new moon begins.
 *
 * Longitudes are apparent and geocentric; sidereal ones by the Lahiri ayanamsha of India's
 * Positional Astronomy Centre: 23.857092° + 1.396971° T + 0.000309° T² + nutation, T in Julian
 * centuries since J2000.0. Everything found is kept, so that a year is paid for once.
 */
import { addDays, type Day, type Moment, mod, moment } from '../day.ts'
import type { DayPart } from '../sky-rule.ts'
import { j2000, moonSpeed, shortCrossing, shortMoon, shortPhase, shortSun } from './short-series.ts'
import {
  lunarLongitude,
  lunarPhase,
  moonriseAfter,
  nutation,
  type Place,
  solarLongitude,
  sunrise,
  sunset,
} from './sky.ts'

/** India's central station, the point for which the official almanac is reckoned. */
export const centralStation: Place = { latitude: 23.18, longitude: 82.5 }

/** A span of time: from `start` to before `end`; an instant if they are the same. */
export interface Span {
  readonly start: Moment
  readonly end: Moment
}

const minute = 1 / 1440
const meanMonth = 29.530588861
/** The sun’s mean speed, degrees a day. */
const sunSpeed = 0.98565
/** The length of the sidereal year in days. */
const siderealYear = 365.256363

/** Between −180 and 180. */
const near0 = (degrees: number) => mod(degrees + 180, 360) - 180

/** The Lahiri ayanamsha without nutation, degrees. */
export function meanAyanamsha(m: Moment): number {
  const t = (m - j2000) / 36525
  return 23.857092 + 1.396971 * t + 0.000309 * t * t
}

/** The sun's sidereal longitude, 0 ≤ λ < 360. */
export function siderealSun(m: Moment): number {
  return mod(solarLongitude(m) - nutation(m) - meanAyanamsha(m), 360)
}

/** The moon's sidereal longitude, 0 ≤ λ < 360. */
export function siderealMoon(m: Moment): number {
  return mod(lunarLongitude(m) - nutation(m) - meanAyanamsha(m), 360)
}

/** A Newton search with a short series: within `roughness` of the exact moment. */
function search(
  guess: number,
  offset: (m: Moment) => number,
  speed: (m: Moment) => number,
): Moment {
  let at = guess
  for (let i = 0; i < 8; i++) {
    const step = near0(offset(moment(at))) / speed(moment(at))
    at -= step
    if (Math.abs(step) < 1e-4) break
  }
  return moment(at)
}

/** Newton steps with the exact sky, until they are small: to half a second of time. */
function refine(
  rough: Moment,
  offset: (m: Moment) => number,
  speed: (m: Moment) => number,
): Moment {
  let at: number = rough
  for (let i = 0; i < 4; i++) {
    const step = near0(offset(moment(at))) / speed(moment(at))
    at -= step
    if (Math.abs(step) < 300 / 86400) break
  }
  return moment(at)
}

/** What was found before, by number. */
function once(known: Map<number, Moment>, key: number, find: () => Moment): Moment {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}

/** The minutes by which a rough edge may be off: the moon of the short series errs by 80″. */
export const roughness = 4

const roughEdges = new Map<number, Moment>()
const edges = new Map<number, Moment>()
const moonFromSun = (m: Moment) => moonSpeed(m) - sunSpeed

function roughTithiEnd(key: number): Moment {
  const target = 12 * mod(key, 30)
  return once(roughEdges, key, () =>
    search(730125.59766 + (key * meanMonth) / 30, (m) => shortPhase(m) - target, moonFromSun),
  )
}

/**
 * When a lunar day ends: `tithi` 1…30 of the lunation numbered `lunation` (0 begins on
 * 6 January 2000); 0 is the new moon with which it begins.
 *
 * @example
 * isoDate(dayOf(tithiEnd(0, 0))) // => '2000-01-06'
 */
export function tithiEnd(lunation: number, tithi: number): Moment {
  const key = lunation * 30 + tithi
  const target = 12 * mod(key, 30)
  return once(edges, key, () =>
    refine(roughTithiEnd(key), (m) => lunarPhase(m) - target, moonFromSun),
  )
}

/** The span of a lunar day. */
export function tithiSpan(lunation: number, tithi: number): Span {
  return { start: tithiEnd(lunation, tithi - 1), end: tithiEnd(lunation, tithi) }
}

/** The same, but rough. */
export function roughTithiSpan(lunation: number, tithi: number): Span {
  const key = lunation * 30 + tithi
  return { start: roughTithiEnd(key - 1), end: roughTithiEnd(key) }
}

/** Whether the edge with that number lies at or before a moment. */
function isPast(key: number, m: Moment): boolean {
  const rough = roughTithiEnd(key)
  if (Math.abs(rough - m) > roughness * minute) return rough <= m
  return tithiEnd(0, key) <= m
}

/**
 * The lunation under way at a moment.
 *
 * @example
 * lunationAt(moment(parseIsoDate('2000-01-07'))) // => 0
 */
export function lunationAt(m: Moment): number {
  let n = Math.floor((m - 730125.59766) / meanMonth)
  while (isPast(30 * (n + 1), m)) n++
  while (!isPast(30 * n, m)) n--
  return n
}

/**
 * The lunar day at a moment, 1…30.
 *
 * @example
 * tithiAt(moment(parseIsoDate('2000-01-07'))) // => 1
 */
export function tithiAt(m: Moment): number {
  return Math.floor(lunarPhase(m) / 12) + 1
}

/** A lunar month from new moon to new moon (amanta). */
export interface LunarMonth {
  /** 0 = Chaitra … 11 = Phalguna. */
  readonly month: number
  /** No sankranti falls in it: it is named like the month after it, and feasts skip it. */
  readonly leap: boolean
  /** Two sankrantis fall in it: it also stands for the month that follows in name, which is lost. */
  readonly double: boolean
  /** Minutes by which a new moon would have to shift for another name. */
  readonly margin: number
}

const lunations = new Map<number, LunarMonth>()
const newMoonSuns = new Map<number, number>()

/** How far a longitude is from the border between two signs. */
const offBorder = (longitude: number) => Math.abs(mod(longitude + 15, 30) - 15)

/** The sun's sidereal longitude at a new moon: exact near the border of a sign, else to 1′. */
function sunAtNewMoon(lunation: number): number {
  const known = newMoonSuns.get(lunation)
  if (known !== undefined) return known
  const rough = roughTithiEnd(30 * lunation)
  let found = mod(shortSun(rough) - meanAyanamsha(rough), 360)
  if (offBorder(found) < 0.1) found = siderealSun(tithiEnd(lunation, 0))
  newMoonSuns.set(lunation, found)
  return found
}

/**
 * What a lunation is called, by the sidereal signs of the sun at its new moon and at the next.
 *
 * @example
 * const ashvina = lunarMonth(lunationAt(moment(parseIsoDate('2026-11-08'))))
 * [ashvina.month, ashvina.leap] // => [6, false]
 */
export function lunarMonth(lunation: number): LunarMonth {
  const known = lunations.get(lunation)
  if (known) return known
  const [from, to] = [sunAtNewMoon(lunation), sunAtNewMoon(lunation + 1)]
  const [sign, next] = [Math.floor(from / 30), Math.floor(to / 30)]
  const passed = mod(next - sign, 12)
  const month: LunarMonth = {
    month: (sign + 1) % 12,
    leap: passed === 0,
    double: passed === 2,
    margin: (Math.min(offBorder(from), offBorder(to)) / sunSpeed) * 1440,
  }
  lunations.set(lunation, month)
  return month
}

/** The lunations that stand for a month of that name (0 = Chaitra), of those from one to another. */
export function lunationsNamed(month: number, first: number, last: number): number[] {
  const found: number[] = []
  for (let n = first; n <= last; n++) {
    const at = lunarMonth(n)
    const stands = at.month === month && !at.leap
    const doubles = at.double && (at.month + 1) % 12 === month
    if (stands || doubles) found.push(n)
  }
  return found
}

const entries = new Map<number, Moment>()

/**
 * When the sun enters a sidereal sign: `index` counts signs from Mesha of the year 2000
 * (so 9 = Makara in January 2001).
 *
 * @example
 * isoDate(dayOf(sankranti(9 + 12 * 26))) // => '2027-01-14'
 */
export function sankranti(index: number): Moment {
  const target = 30 * mod(index, 12)
  const speed = () => sunSpeed
  // Mesha sankranti of 2000 was on 13 April.
  const guess = 730223 + (index * siderealYear) / 12
  return once(entries, index, () =>
    refine(
      search(guess, (m) => shortSun(m) - meanAyanamsha(m) - target, speed),
      (m) => siderealSun(m) - target,
      speed,
    ),
  )
}

/** The index of the sign in which the sun stands at a moment. */
export function signIndexAt(m: Moment): number {
  let i = Math.floor(((m - 730223) * 12) / siderealYear)
  while (sankranti(i + 1) <= m) i++
  while (sankranti(i) > m) i--
  return i
}

const roughStays = new Map<number, Moment>()
const stays = new Map<number, Moment>()
const siderealMonth = 27.321661

/** When the moon enters the asterism of that index, roughly: 27 to a round, 0 = Ashvini. */
function roughAsterismStart(index: number): Moment {
  const target = mod(index, 27) * (360 / 27)
  // The moon passed sidereal 0° on 14 January 2000.
  const guess = 730133.3 + (index * siderealMonth) / 27
  return once(roughStays, index, () =>
    search(guess, (m) => shortMoon(m) - meanAyanamsha(m) - target, moonSpeed),
  )
}

/** When the moon enters the asterism of that index. */
export function asterismStart(index: number): Moment {
  const target = mod(index, 27) * (360 / 27)
  return once(stays, index, () =>
    refine(roughAsterismStart(index), (m) => siderealMoon(m) - target, moonSpeed),
  )
}

/** The span of the moon's stay in the asterism of that index, and the same roughly. */
export function asterismSpan(index: number): Span {
  return { start: asterismStart(index), end: asterismStart(index + 1) }
}
export function roughAsterismSpan(index: number): Span {
  return { start: roughAsterismStart(index), end: roughAsterismStart(index + 1) }
}

/** The index of the asterism in which the moon stands at a moment. */
export function asterismIndexAt(m: Moment): number {
  let i = Math.floor(((m - 730133.3) * 27) / siderealMonth)
  while (asterismStart(i + 1) <= m) i++
  while (asterismStart(i) > m) i--
  return i
}

/** The days of a place: when the sun rises and sets there, and where the parts of a day lie. */
export interface Horizon {
  readonly place: Place
  /** Local time minus Universal Time, in days, for what hangs on midnight. */
  readonly zone: number
  /** The day, from midnight to midnight, in which a moment falls. */
  dayAt(m: Moment): Day
  /** The day whose sunrise is the last at or before a moment. */
  sunriseDayAt(m: Moment): Day
  part(d: Day, part: DayPart): Span
  /** The same place with the library's own sunrises: for near calls. */
  readonly exact: Horizon
}

/**
 * The days of a place. Sunrise and sunset are of the upper limb with 34′ of refraction; where the
 * sun does not rise or set, 6:00 and 18:00 mean local time stand in.
 *
 * @example
 * const greenwich = createHorizon({ latitude: 51.48, longitude: 0 })
 * const { start } = greenwich.part(parseIsoDate('2027-06-21'), 'sunrise')
 * Math.round((start % 1) * 1440) // => 3 * 60 + 43
 */
export function createHorizon(place: Place, zone = place.longitude / 360): Horizon {
  return horizonOf(place, zone, false)
}

function horizonOf(place: Place, zone: number, exact: boolean): Horizon {
  const known = new Map<number, Moment>()
  const crossing = (d: Day, side: 1 | -1): Moment => {
    const key = 2 * d + (side + 1) / 2
    const before = known.get(key)
    if (before !== undefined) return before
    const found =
      (exact ? (side < 0 ? sunrise : sunset)(d, place) : shortCrossing(d, place, side)) ??
      moment(d + 0.5 - place.longitude / 360 + side * 0.25)
    known.set(key, found)
    return found
  }
  const rise = (d: number) => crossing(d as Day, -1)
  const set = (d: number) => crossing(d as Day, 1)
  let exactOne: Horizon | undefined

  const horizon: Horizon = {
    place,
    zone,
    dayAt: (m) => Math.floor(m + zone) as Day,
    sunriseDayAt(m) {
      const d = Math.floor(m + place.longitude / 360) as Day
      return rise(d) <= m ? d : addDays(d, -1)
    },
    part(d, part) {
      const span = (from: number, start: number, end: number, length: number): Span => ({
        start: moment(from + start * length),
        end: moment(from + end * length),
      })
      const day = (start: number, end: number) => span(rise(d), start, end, set(d) - rise(d))
      const night = (start: number, end: number) => span(set(d), start, end, rise(d + 1) - set(d))
      switch (part) {
        case 'arunodaya':
          return { start: moment(rise(d) - 96 * minute), end: rise(d) }
        case 'sunrise':
          return day(0, 0)
        case 'pratahkala':
          return day(0, 1 / 5)
        case 'sangava':
          return day(1 / 5, 2 / 5)
        case 'madhyahna':
          return day(2 / 5, 3 / 5)
        case 'noon':
          return day(1 / 2, 1 / 2)
        case 'aparahna':
          return day(3 / 5, 4 / 5)
        case 'sayahna':
          return day(4 / 5, 1)
        case 'sunset':
          return night(0, 0)
        case 'pradosha':
          return { start: set(d), end: moment(set(d) + 144 * minute) }
        case 'moonrise': {
          const m = moonriseAfter(rise(d), place) ?? set(d)
          return { start: m, end: m }
        }
        case 'nishita':
          return night(7 / 15, 8 / 15)
        case 'night':
          return night(0, 1)
        default: {
          const [fraction = '', of] = part.split(' of the ')
          const [n = 0, m = 1] = fraction.split('/').map(Number)
          return of === 'night' ? night(n / m, n / m) : day(n / m, n / m)
        }
      }
    },
    get exact() {
      if (exact) return horizon
      exactOne ??= horizonOf(place, zone, true)
      return exactOne
    },
  }
  return horizon
}
