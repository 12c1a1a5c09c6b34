/**
 * The lunisolar calendar of East Asia by astronomy: months begin on the civil day of the new moon,
 * the winter solstice (the sun at 270°) lies in month 11, and of thirteen months between two
 * solstices the first one without a major solar term (the sun at a multiple of 30°) is the leap
 * month. Calendrical Calculations, 4th ed., chapter 19 (`chinese-from-fixed`,
 * `chinese-new-moon-on-or-after`, `chinese-no-major-solar-term?`); China's standard GB/T 33661-2017
 * has the same rule. Only the civil day, thus the zone, differs from country to country.
 *
 * Tables are made from this (scripts/tables/east-asian.ts); calendars read the tables.
 */

import { gregorianDay, gregorianYear } from '../calendars/solar.ts'
import { type Day, type Moment, mod, moment } from '../day.ts'
import { newMoonNearest, solarLongitudeAtOrAfter } from './sky.ts'

/** Whose civil days count. */
export interface Reckoning {
  readonly id: string
  /** Local time minus Universal Time, in days. */
  zone(m: Moment): number
}

/** A month of an East Asian year. */
export interface EastAsianMonth {
  /** The Gregorian year in which the East Asian year begins. */
  readonly year: number
  readonly month: number
  readonly leap?: true
  readonly start: Day
}

const hours = (h: number) => h / 24

/**
 * China: Beijing's local mean time (116°25′ E) until 1928, UTC+8 since 1929 (`chinese-location`).
 */
export const beijing: Reckoning = {
  id: 'chinese',
  zone: (m) => (m < gregorianDay(1929, 1, 1) ? hours(1397 / 180) : hours(8)),
}

/**
 * Vietnam: UTC+7 since 1968 (the North by decree of 8 August 1967; the South followed in 1975 and
 * kept Tết of 1968 a day later). Before 1968 China's reckoning, which Vietnam followed from 1813
 * on; Calendrical Calculations (`vietnamese-location`) has UTC+8 throughout.
 */
export const hanoi: Reckoning = {
  id: 'vietnamese',
  zone: (m) => (m < gregorianDay(1968, 1, 1) ? beijing.zone(m) : hours(7)),
}

/**
 * Korea: China's reckoning until 1911, then Korea's legal time: UTC+9, from 21 March 1954 to
 * 9 August 1961 UTC+8:30. Calendrical Calculations (`korean-location`) has Seoul's local time before
 * 1908; the dates that the Korea Astronomy and Space Science Institute (KASI) publishes for those
 * years are Beijing's.
 */
export const seoul: Reckoning = {
  id: 'korean',
  zone(m) {
    if (m < gregorianDay(1912, 1, 1)) return beijing.zone(m)
    if (m < gregorianDay(1954, 3, 21)) return hours(9)
    if (m < gregorianDay(1961, 8, 10)) return hours(8.5)
    return hours(9)
  },
}

/** A reckoning that has kept one zone at all times. */
export function fixedZone(id: string, offset: number): Reckoning {
  return { id, zone: () => hours(offset) }
}

/** The civil day on which a moment falls. */
export function civilDay(m: Moment, { zone }: Reckoning): Day {
  return Math.floor(m + zone(m)) as Day
}

/**
 * Seconds from the nearest midnight to a moment: positive if it has passed, so that the day before
 * was missed by so much; negative if it is still to come.
 */
export function secondsFromMidnight(m: Moment, { zone }: Reckoning): number {
  return (mod(m + zone(m) + 0.5, 1) - 0.5) * 86_400
}

const newMoons = new Map<number, Moment>()
const terms = new Map<string, Moment>()
const meanMonth = 29.530588861

/** The n-th new moon, counted from the first of the year 2000 = 0; kept, for whole tables. */
export function newMoon(n: number): Moment {
  let found = newMoons.get(n)
  if (found === undefined) {
    found = newMoonNearest(moment(730_125.76 + meanMonth * n))
    newMoons.set(n, found)
  }
  return found
}

/** The moment in a Gregorian year at which the sun reaches a longitude; kept, for whole tables. */
export function solarTerm(longitude: number, year: number): Moment {
  const key = `${longitude}/${year}`
  let found = terms.get(key)
  if (found === undefined) {
    // The March equinox lies about 78 days after New Year; the year ends near 280°.
    const days = 78 + (mod(longitude + 80, 360) - 80) * (365.2425 / 360)
    found = solarLongitudeAtOrAfter(longitude, moment(gregorianDay(year, 1, 1) + days - 8))
    terms.set(key, found)
  }
  return found
}

/** How civil days are told; a near call is tried by telling one moment the other way. */
export type TellDay = (m: Moment) => Day

/** The months from month 11 of `year − 1` up to the one before month 11 of `year` (a sui). */
function sui(year: number, tell: TellDay): EastAsianMonth[] {
  const index = (longitudeYear: number) => {
    const solstice = tell(solarTerm(270, longitudeYear))
    let n = Math.floor((solstice - 730_125.76) / meanMonth) + 1
    while (tell(newMoon(n)) > solstice) n--
    return n
  }
  const first = index(year - 1)
  const next = index(year)
  const starts: Day[] = []
  for (let n = first; n <= next; n++) starts.push(tell(newMoon(n)))
  const major = [300, 330, 0, 30, 60, 90, 120, 150, 180, 210, 240].map((longitude) =>
    tell(solarTerm(longitude, year)),
  )
  const isLeapSui = next - first === 13
  const months: EastAsianMonth[] = []
  let number = 11
  let leapDone = false
  for (const [i, start] of starts.slice(0, -1).entries()) {
    const end = starts[i + 1] ?? start
    const bare = i > 0 && !major.some((term) => term >= start && term < end)
    const leap = isLeapSui && !leapDone && bare
    if (leap) leapDone = true
    else if (i > 0) number = (number % 12) + 1
    const before = number >= 11 && i <= 3
    months.push({ year: before ? year - 1 : year, month: number, ...(leap && { leap }), start })
  }
  return months
}

/** The months of the East Asian year that begins in a Gregorian year, in order. */
export function eastAsianYear(
  year: number,
  reckoning: Reckoning,
  tell: TellDay = (m) => civilDay(m, reckoning),
): EastAsianMonth[] {
  return [...sui(year, tell), ...sui(year + 1, tell)].filter((month) => month.year === year)
}

/** The East Asian date of a day (`chinese-from-fixed`). */
export function eastAsianFromDay(d: Day, reckoning: Reckoning) {
  const year = gregorianYear(d)
  const months = [...eastAsianYear(year - 1, reckoning), ...eastAsianYear(year, reckoning)]
  const month = months.findLast(({ start }) => start <= d)
  if (!month) throw new RangeError(`no month begins before ${d}`)
  const { start, ...of } = month
  return { ...of, day: d - start + 1 }
}

/** A moment near midnight, and the months that would begin on another day if it were not. */
export interface NearCall {
  readonly at: Moment
  /** What happens: `new moon`, or the sun's longitude. */
  readonly event: 'new moon' | number
  /** See `secondsFromMidnight`. */
  readonly seconds: number
  readonly months: readonly EastAsianMonth[]
}

/**
 * The near calls that decide months of an East Asian year: new moons and major terms so near to
 * midnight that the moment told the other way would change the start or name of a month.
 */
export function nearCalls(
  year: number,
  reckoning: Reckoning,
  isNear: (seconds: number, at: Moment) => boolean,
): NearCall[] {
  const months = eastAsianYear(year, reckoning)
  const show = ({ month, leap, start }: EastAsianMonth) => `${month}${leap ? 'L' : ''} ${start}`
  const candidates: { at: Moment; event: 'new moon' | number }[] = []
  const from = gregorianDay(year - 1, 12, 1)
  const to = gregorianDay(year + 2, 1, 5)
  for (let n = Math.floor((from - 730_125.76) / meanMonth) - 1; newMoon(n) < to; n++)
    if (newMoon(n) >= from) candidates.push({ at: newMoon(n), event: 'new moon' })
  for (let y = year - 1; y <= year + 1; y++)
    for (let longitude = 0; longitude < 360; longitude += 30) {
      const at = solarTerm(longitude, y)
      if (at >= from && at < to) candidates.push({ at, event: longitude })
    }
  return candidates
    .map(({ at, event }) => ({ at, event, seconds: secondsFromMidnight(at, reckoning) }))
    .filter(({ at, seconds }) => isNear(seconds, at))
    .map((call) => {
      const other: TellDay = (m) =>
        (civilDay(m, reckoning) - (m === call.at ? (call.seconds >= 0 ? 1 : -1) : 0)) as Day
      const otherwise = new Set(eastAsianYear(year, reckoning, other).map(show))
      return { ...call, months: months.filter((month) => !otherwise.has(show(month))) }
    })
    .filter(({ months }) => months.length > 0)
}
