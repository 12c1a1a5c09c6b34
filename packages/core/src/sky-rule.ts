/**
 * Rules that need the sky, as plain data: the lunar days, asterisms and solar months by which
 * Hindu, Jain, Sikh, Tamil and Keralan feasts are kept, with the names that rules may use.
 *
 * Nothing here reckons: `createSky` of '@interkalender/core/astronomy' does, and tables of its
 * results (`SkyTable`) are compiled with the holidays, so that no start pays for astronomy.
 */
import type { Warrant } from './calendars/calendar.ts'
import { gregorianDay, gregorianYear } from './calendars/solar.ts'
import { addDays, type Day } from './day.ts'

/** The lunar months, amanta (from new moon to new moon), in the order of the year. */
export const lunarMonths = [
  'chaitra',
  'vaishakha',
  'jyeshtha',
  'ashadha',
  'shravana',
  'bhadrapada',
  'ashvina',
  'kartika',
  'margashirsha',
  'pausha',
  'magha',
  'phalguna',
] as const

/** The Tamil solar months; the first begins when the sun enters sidereal Mesha. */
export const tamilMonths = [
  'chittirai',
  'vaikasi',
  'aani',
  'aadi',
  'avani',
  'purattasi',
  'aippasi',
  'karthigai',
  'margazhi',
  'thai',
  'masi',
  'panguni',
] as const

/** Kerala's solar months in the order of the signs (the Kollam year begins with Chingam). */
export const malayalamMonths = [
  'medam',
  'idavam',
  'midhunam',
  'karkidakam',
  'chingam',
  'kanni',
  'thulam',
  'vrischikam',
  'dhanu',
  'makaram',
  'kumbham',
  'meenam',
] as const

/** The sidereal signs of 30°, from 0°. */
export const signs = [
  'mesha',
  'vrishabha',
  'mithuna',
  'karka',
  'simha',
  'kanya',
  'tula',
  'vrischika',
  'dhanu',
  'makara',
  'kumbha',
  'mina',
] as const

/** The 27 asterisms (nakshatra) of 13°20′ in which the moon stands, from sidereal 0°. */
export const asterisms = [
  'ashvini',
  'bharani',
  'krittika',
  'rohini',
  'mrigashira',
  'ardra',
  'punarvasu',
  'pushya',
  'ashlesha',
  'magha',
  'purva-phalguni',
  'uttara-phalguni',
  'hasta',
  'chitra',
  'svati',
  'vishakha',
  'anuradha',
  'jyeshtha',
  'mula',
  'purva-ashadha',
  'uttara-ashadha',
  'shravana',
  'dhanishtha',
  'shatabhisha',
  'purva-bhadrapada',
  'uttara-bhadrapada',
  'revati',
] as const

/**
 * The parts of a day. Arunodaya is the 96 minutes before sunrise; pratahkala, sangava, madhyahna,
 * aparahna and sayahna are the fifths of the daytime; pradosha the 144 minutes after sunset;
 * nishita the 8th of 15 parts of the night. Sunrise, noon, sunset and moonrise have no length.
 */
export const dayParts = [
  'arunodaya',
  'sunrise',
  'pratahkala',
  'sangava',
  'madhyahna',
  'noon',
  'aparahna',
  'sayahna',
  'sunset',
  'pradosha',
  'moonrise',
  'nishita',
  'night',
] as const

/** Which day counts when the lunar day covers the part on two: first, last, the longer cover. */
export const ties = ['first', 'last', 'most'] as const

/**
 * Which day counts when it covers the part on none: `start` = the day, from sunrise to sunrise, in
 * which the lunar day begins; `next` = the day after it; `before` = the day before it.
 */
export const fallbacks = ['start', 'next', 'before'] as const

/** Until when on a day the sun's entry into a sign counts for that day. */
export const entryLimits = ['sunrise', 'afternoon', 'sunset', 'midnight'] as const

export type Asterism = (typeof asterisms)[number]
export type Sign = (typeof signs)[number]
export type Fallback = (typeof fallbacks)[number]
export type EntryLimit = (typeof entryLimits)[number]
/** A named part, or an instant such as `7/8 of the daytime`. */
export type DayPart =
  | (typeof dayParts)[number]
  | `${number}/${number} of the ${'daytime' | 'night'}`
/**
 * How a tie is broken. With an asterism: the day on which the moon stands in it at that part of
 * the day, if that is one of the two; `else` otherwise.
 */
export type Tie =
  | (typeof ties)[number]
  | {
      readonly asterism: Asterism
      readonly at: DayPart
      readonly else: (typeof ties)[number]
    }

/** Where a rule is reckoned, if not where its calendar is: degrees, and hours ahead of UT. */
export interface SkyPlace {
  readonly latitude: number
  readonly longitude: number
  readonly zone?: number
}

/** Which day of two, or of none: common to lunar days and asterisms. */
interface Holding {
  readonly at: DayPart
  readonly tie: Tie
  readonly else: Fallback
}

/** A lunar day (tithi) of a lunar month, or of a Tamil or Keralan solar month. */
export interface TithiRule extends Holding {
  readonly type: 'tithi'
  /** `hindu` (or a variant of it), `tamil` or `malayalam`. */
  readonly calendar: string
  readonly month: string
  /** 1–15 in the bright half, 16–30 in the dark half; 15 ends at full, 30 at new moon. */
  readonly tithi: number
  readonly place?: SkyPlace
}

/** The moon's stay in an asterism in a Tamil or Keralan solar month. */
export interface AsterismRule extends Holding {
  readonly type: 'asterism'
  readonly calendar: string
  readonly month: string
  readonly asterism: Asterism
  readonly place?: SkyPlace
}

/** A day of a Tamil or Keralan solar month. */
export interface SolarDayRule {
  readonly type: 'solar-day'
  readonly calendar: string
  readonly month: string
  readonly day: number
  readonly place?: SkyPlace
}

/** The day to which the sun's entry into a sidereal sign is counted. */
export interface SankrantiRule {
  readonly type: 'sankranti'
  readonly calendar: string
  readonly sign: Sign
  readonly until: EntryLimit
  readonly place?: SkyPlace
}

/** A rule that needs the sky. */
export type SkyRule = TithiRule | AsterismRule | SolarDayRule | SankrantiRule

/** A day that the sky gives. */
export interface SkyHit {
  readonly day: Day
  /** Others may have the day before or after: a near call, or a case in which almanacs waver. */
  readonly near?: true
  /** Minutes by which the deciding edge would have to shift for another day, if below `nearCall`. */
  readonly margin?: number
}

/** The days for which sun and moon are reckoned; what lies beyond is left out. */
export const skyRange = { first: gregorianDay(1600, 1, 1), last: gregorianDay(2400, 12, 31) }

/** What answers rules that need the sky: `createSky` of '@interkalender/core/astronomy', or tables. */
export interface Sky {
  /** The days of a rule from `first` to `last`, in order; none beyond `skyRange`. */
  days(rule: SkyRule, first: Day, last: Day): SkyHit[]
}

/** A call is near where a shift by so many minutes gives another day; almanacs differ by as much. */
export const nearCall = 5

/** The days of one rule in a span of years, compiled. */
export interface SkyTable {
  /** First and last Gregorian year. */
  readonly from: number
  readonly to: number
  /** All days, in order. */
  readonly days: readonly Day[]
  /** Which of them, counted from 0, are near calls. */
  readonly near?: readonly number[]
}

/** Makes a table of the days of all years from `from` to `to`. */
export function skyTable(from: number, to: number, hits: readonly SkyHit[]): SkyTable {
  const near = hits.flatMap((hit, i) => (hit.near ? [i] : []))
  return { from, to, days: hits.map(({ day }) => day), ...(near.length > 0 && { near }) }
}

/** The days of a table from `first` to `last`, or undefined if it does not reach that far. */
export function tableDays(table: SkyTable, first: Day, last: Day): SkyHit[] | undefined {
  if (first < gregorianDay(table.from, 1, 1) || last > gregorianDay(table.to, 12, 31)) {
    return undefined
  }
  const { days } = table
  // The days lie about a year apart: guess where the first one stands, then look around.
  let i = Math.min(days.length - 1, Math.max(0, Math.floor((first - (days[0] ?? first)) / 366)))
  while (i > 0 && (days[i - 1] ?? 0) >= first) i--
  const found: SkyHit[] = []
  for (let d = days[i]; d !== undefined && d <= last; d = days[++i]) {
    if (d >= first) found.push(table.near?.includes(i) ? { day: d, near: true } : { day: d })
  }
  return found
}

/** The number of a rule's month in the order of the names above, from 0. */
export function skyMonth(rule: SkyRule): number {
  if (rule.type === 'sankranti') return signs.indexOf(rule.sign)
  return monthsOf(rule.calendar).indexOf(rule.month)
}

/** The month names of a calendar that needs the sky. */
export function monthsOf(calendar: string): readonly string[] {
  if (calendar === 'tamil') return tamilMonths
  return calendar === 'malayalam' ? malayalamMonths : lunarMonths
}

/**
 * The Saka year in which a rule's day falls (78 or 79 less than the Gregorian one): the spring
 * with which that year began lies as many months back as the month's number.
 */
export function skyYear(rule: SkyRule, d: Day): number {
  const inMonth = rule.type === 'tithi' && monthsOf(rule.calendar) === lunarMonths
  return gregorianYear(addDays(d, -30 * skyMonth(rule) - (inMonth ? rule.tithi : 15))) - 78
}

/** On whose word such a day stands: ours, surer where no call is near. */
export function skyWarrant(calendar: string, near: boolean, place?: SkyPlace): Warrant {
  return {
    certainty: 'computed',
    tolerance: near ? 1 : 0,
    authority: place
      ? `computed for ${place.latitude}°, ${place.longitude}°`
      : (authorities[calendar] ?? 'computed for the place'),
    source: 'computed: Lahiri ayanamsha, apparent sun and moon',
  }
}

const authorities: Readonly<Record<string, string>> = {
  'hindu-india': 'India’s national reckoning (82.5° E, 23.18° N)',
  tamil: 'Tamil solar months by the sunset rule',
  malayalam: 'Kerala’s solar months by the afternoon rule',
}

/**
 * A rule of sun and moon in the words of the rule language: `krishna 30 ashvina at pradosha`.
 *
 * @example
 * const { rule } = data.holidays.find(({ id }) => id === 'hi-diwali')
 * describeSkyRule(skyRulesIn(rule)[0]) // => 'krishna 30 ashvina (hindu) at pradosha; of two days the first; if on none, the day in which it begins'
 */
export function describeSkyRule(rule: SkyRule): string {
  const where = rule.place ? `, at ${rule.place.latitude}°, ${rule.place.longitude}°` : ''
  switch (rule.type) {
    case 'tithi':
      return `${tithiName(rule.tithi)} ${rule.month} (${rule.calendar}) at ${holding(rule)}${where}`
    case 'asterism':
      return `${rule.asterism} in ${rule.month} (${rule.calendar}) at ${holding(rule)}${where}`
    case 'solar-day':
      return `${rule.day} ${rule.month} (${rule.calendar})${where}`
    case 'sankranti':
      return `the sun enters sidereal ${rule.sign}; after ${rule.until} it counts for the next day${where}`
  }
}

/**
 * The name of a lunar day by its half of the month: `shukla 9`, `krishna 8`, `krishna 30`.
 *
 * @example
 * tithiName(9) // => 'shukla 9'
 * tithiName(30) // => 'krishna 30'
 */
export function tithiName(tithi: number): string {
  if (tithi === 30) return 'krishna 30'
  return tithi <= 15 ? `shukla ${tithi}` : `krishna ${tithi - 15}`
}

function holding({ at, tie, else: fallback }: Holding): string {
  const which =
    typeof tie === 'string'
      ? `the ${tie === 'most' ? 'longer' : tie}`
      : `the one with ${tie.asterism} at ${tie.at}, else the ${tie.else}`
  const none = { start: 'in which it begins', next: 'after it begins', before: 'before it begins' }
  return `${at}; of two days ${which}; if on none, the day ${none[fallback]}`
}
