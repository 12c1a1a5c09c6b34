/**
 * The Badíʿ calendar of the Bahá'í community: nineteen months of nineteen days and, before the last
 * month, the four or five days of Ayyám-i-Há, here month 0. Days begin at sunset on the evening
 * before; the dates here are those of the daylight. Years B.E. count from 21 March 1844 = year 1.
 *
 * Until 2015 Bahá'ís in the West began the year on 21 March (`bahai-from-fixed`); those of the Middle
 * East went by the equinox, as all have done since 21 March 2015: Naw-Rúz is the day, from sunset to
 * sunset at Tehran, of the March equinox (../astronomy/bahai.ts). The Bahá'í World Centre has
 * published it for 2015–2064, and the table follows it: in 2026 equinox and sunset are twelve
 * seconds apart. It reaches to 2400; before 2015 the arithmetic rule goes on without end.
 */
import { addDays, type Day } from '../day.ts'
import { type Calendar, noSuchDate, type Warrant } from './calendar.ts'
import { gregorianDay, gregorianYear } from './solar.ts'
import { lastPublished, nawRuzDays, nawRuzNearCalls } from './tables/bahai.ts'
import { lastYear, yearlyDay } from './tables/yearly-days.ts'

/** The names of the months and the keys under which rules know them, in the order of the year. */
const names: readonly (readonly [month: number, name: string, key: string])[] = [
  [1, 'Bahá', 'baha'],
  [2, 'Jalál', 'jalal'],
  [3, 'Jamál', 'jamal'],
  [4, 'ʻAẓamat', 'azamat'],
  [5, 'Núr', 'nur'],
  [6, 'Raḥmat', 'rahmat'],
  [7, 'Kalimát', 'kalimat'],
  [8, 'Kamál', 'kamal'],
  [9, 'Asmáʼ', 'asma'],
  [10, 'ʻIzzat', 'izzat'],
  [11, 'Mashíyyat', 'mashiyyat'],
  [12, 'ʻIlm', 'ilm'],
  [13, 'Qudrat', 'qudrat'],
  [14, 'Qawl', 'qawl'],
  [15, 'Masáʼil', 'masail'],
  [16, 'Sharaf', 'sharaf'],
  [17, 'Sulṭán', 'sultan'],
  [18, 'Mulk', 'mulk'],
  [0, 'Ayyám-i-Há', 'ayyam-i-ha'],
  [19, 'ʻAláʼ', 'ala'],
]

/** The Gregorian year in which year 0 would begin. */
const offset = 1843
const reform = nawRuzDays.firstYear
const last = lastYear(nawRuzDays) - offset - 1
const near = new Set(nawRuzNearCalls.map(([year]) => year))

function outside(what: string): never {
  throw new RangeError(
    `${what} lies outside the calendar bahai, which reaches to ${last} B.E. (${last + offset + 1})`,
  )
}

/** Naw-Rúz of a year; of the year after the last, too. */
function newYear(year: number): Day {
  const gregorian = year + offset
  if (gregorian < reform) return gregorianDay(gregorian, 3, 21)
  return yearlyDay(nawRuzDays, gregorian) ?? outside(`year ${year}`)
}

/** As far back as ISO 8601 reaches with six digits. */
const range = { first: gregorianDay(-999_999, 3, 21), last: addDays(newYear(last + 1), -1) }

/** The first day of a month, and its length. */
function monthOf(year: number, month: number): { start: Day; length: number } | undefined {
  if (!Number.isSafeInteger(year) || !Number.isInteger(month) || month < 0 || month > 19)
    return undefined
  if (year > last || year < -999_999 - offset) outside(`year ${year}`)
  const next = newYear(year + 1)
  if (month === 19) return { start: addDays(next, -19), length: 19 }
  const start = newYear(year)
  if (month > 0) return { start: addDays(start, 19 * (month - 1)), length: 19 }
  return { start: addDays(start, 18 * 19), length: next - start - 19 * 19 }
}

function warrant(year: number, month: number): Warrant {
  const gregorian = year + offset
  if (gregorian < reform) {
    return {
      certainty: 'fixed',
      tolerance: 0,
      authority: 'Badíʿ calendar as kept in the West until 2015',
      source: 'Calendrical Calculations, 4th ed., fixed-from-bahai',
    }
  }
  const authority = 'Universal House of Justice'
  // The last month is counted back from the next Naw-Rúz.
  const decisive = month === 19 ? gregorian + 1 : gregorian
  if (decisive <= lastPublished) {
    const source = 'Naw-Rúz 172–221 B.E. (2015–2064), table of the Bahá’í World Centre'
    return { certainty: 'announced', tolerance: 0, authority, source }
  }
  return {
    certainty: 'computed',
    tolerance: near.has(decisive) ? 1 : 0,
    authority,
    source: 'computed: March equinox and sunset at Tehran (message of 10 July 2014)',
  }
}

/** The Badíʿ calendar: published and computed since 2015, arithmetical before (`bahai-from-fixed`). */
export const bahai: Calendar = {
  id: 'bahai',
  family: 'bahai',
  range,
  months: names.map(([, , key]) => key),
  monthNamed(name) {
    const found = names.find(([, , key]) => key === name)
    return found && { month: found[0] }
  },
  monthName: ({ month }) => names.find(([number]) => number === month)?.[1] ?? '',
  daysInMonth(year, month) {
    return (monthOf(year, month) ?? noSuchDate('bahai', { year, month, day: 1 })).length
  },
  isLeapYear: (year) => newYear(year + 1) - newYear(year) === 366,
  toDay(date) {
    const { year, month, day, leap } = date
    const found = leap ? undefined : monthOf(year, month)
    if (!found || !Number.isInteger(day) || day < 1 || day > found.length)
      return noSuchDate('bahai', date)
    return addDays(found.start, day - 1)
  },
  fromDay(d) {
    if (!(d >= range.first && d <= range.last)) outside(`day ${d}`)
    let year = gregorianYear(d) - offset
    if (year > last || newYear(year) > d) year--
    const untilNext = newYear(year + 1) - d
    if (untilNext <= 19) return { year, month: 19, day: 20 - untilNext }
    const ofYear = d - newYear(year)
    if (ofYear >= 18 * 19) return { year, month: 0, day: ofYear - 18 * 19 + 1 }
    return { year, month: Math.floor(ofYear / 19) + 1, day: (ofYear % 19) + 1 }
  },
  warrant,
}
