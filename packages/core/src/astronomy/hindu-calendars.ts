/**
 * Calendars that sun and moon reckon: the Hindu lunisolar one for India and for a place of one's
 * own, the Tamil and the Keralan (Malayalam) solar ones.
 */
import { assertDate, type Calendar, type CalendarDate, noSuchDate } from '../calendars/calendar.ts'
import { gregorianDay, gregorianYear } from '../calendars/solar.ts'
import { addDays, type Day, mod, moment } from '../day.ts'
import { lunarMonths, malayalamMonths, skyRange, skyWarrant, tamilMonths } from '../sky-rule.ts'
import { keralaStation, solarMonthStart, tamilStation } from './hindu.ts'
import {
  centralStation,
  createHorizon,
  type Horizon,
  lunarMonth,
  lunationAt,
  signIndexAt,
  tithiAt,
  tithiSpan,
} from './panchang.ts'
import type { Place } from './sky.ts'

/** The years in which sun and moon are known well enough. */
const range = skyRange

function outside(id: string, what: string): never {
  throw new RangeError(`the calendar ${id} is reckoned for 1600–2400; ${what} lies outside`)
}

/** Throws for a day that a calendar does not reach. */
function assertInRange(id: string, d: number): void {
  if (!(d >= range.first && d <= range.last)) outside(id, `day ${d}`)
}

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/**
 * The lunisolar calendar with months from new moon to new moon (amanta). Its year is the Saka year,
 * which begins with Chaitra (1948 in spring 2026). A day is numbered by the lunar day at its
 * sunrise, 1–15 in the bright half, 16–30 in the dark half: a number may be left out, and the
 * second of two days with the same one carries `leapDay`. A leap month (`leap`) comes before the
 * month whose name it shares. `hindu-lunar-from-fixed` is built alike.
 *
 * @example
 * const delhi = hinduCalendar('hindu-delhi', { latitude: 28.61, longitude: 77.21 })
 * delhi.monthName(delhi.fromDay(parseIsoDate('2026-11-08'))) // => 'Ashvina'
 */
export function hinduCalendar(id: string, place: Place): Calendar {
  const horizon = createHorizon(place)
  const rise = (d: Day) => horizon.part(d, 'sunrise').start

  const fromDay = (d: Day): CalendarDate => {
    assertInRange(id, d)
    const lunation = lunationAt(rise(d))
    const { month, leap } = lunarMonth(lunation)
    const tithi = tithiAt(rise(d))
    const before = addDays(d, -1)
    const again = tithiAt(rise(before)) === tithi && lunationAt(rise(before)) === lunation
    return {
      year: sakaYear(d, month),
      month: month + 1,
      day: tithi,
      ...(leap && { leap: true as const }),
      ...(again && { leapDay: true as const }),
    }
  }

  const calendar: Calendar = {
    id,
    family: 'hindu',
    range,
    months: lunarMonths,
    monthNamed(name) {
      const index = (lunarMonths as readonly string[]).indexOf(name)
      return index < 0 ? undefined : { month: index + 1 }
    },
    monthName: ({ month, leap }) =>
      `${leap ? 'Adhika ' : ''}${title(lunarMonths[month - 1] ?? '')}`,
    daysInMonth: () => 30,
    toDay(date) {
      assertDate(calendar, date, 12)
      const { year, month, day, leap = false } = date
      // Chaitra begins between mid-March and mid-April; a leap month may push the others on.
      const spring = gregorianDay(year + 78, 3, 10)
      const from = lunationAt(moment(addDays(spring, 29 * (month - 1) - 2)))
      for (let lunation = from; lunation <= from + 4; lunation++) {
        const named = lunarMonth(lunation)
        if (named.month !== month - 1 || named.leap !== leap) continue
        const { start, end } = tithiSpan(lunation, day)
        for (let d = horizon.sunriseDayAt(start); rise(d) < end; d = addDays(d, 1)) {
          if (rise(d) < start) continue
          const found = fromDay(d)
          if (found.year === year && (found.leapDay ?? false) === (date.leapDay ?? false)) return d
        }
      }
      return noSuchDate(id, date)
    },
    fromDay,
    warrant: () => skyWarrant(id, false),
  }
  return calendar
}

/** The Saka year of a day in a lunar month: the spring of its Chaitra lies so many months back. */
function sakaYear(d: Day, month: number): number {
  return gregorianYear(addDays(d, -30 * month - 15)) - 78
}

/** India's national reckoning: the lunisolar calendar at the central station. */
export const hinduIndia = hinduCalendar('hindu-india', centralStation)

/**
 * The lunisolar calendar by the sunrises of a place.
 *
 * @example
 * const krefeld = hinduLocal({ latitude: 51.33, longitude: 6.56 })
 * krefeld.fromDay(parseIsoDate('2026-11-08')).year // => 1948
 */
export function hinduLocal(place: Place): Calendar {
  return hinduCalendar('hindu-local', place)
}

/** A solar calendar whose months begin with the sun's entries into the sidereal signs. */
function solarCalendar(options: {
  readonly id: string
  readonly months: readonly string[]
  /** The sign with which the year begins, 0 = Mesha. */
  readonly firstSign: number
  /** The Gregorian year of the first day of year 0. */
  readonly yearZero: number
  readonly horizon: Horizon
}): Calendar {
  const { id, months, firstSign, yearZero, horizon } = options
  const start = (index: number): Day => solarMonthStart(id, index, horizon).day
  /** The sign's index at the beginning of a month; Mesha of the Gregorian year 2000 is 0. */
  const indexOf = (year: number, month: number) =>
    12 * (year + yearZero - 2000) + firstSign + month - 1

  const calendar: Calendar = {
    id,
    family: id,
    range,
    months,
    monthNamed(name) {
      const index = months.indexOf(name)
      return index < 0 ? undefined : { month: index + 1 }
    },
    monthName: ({ month }) => title(months[month - 1] ?? ''),
    daysInMonth: (year, month) => start(indexOf(year, month) + 1) - start(indexOf(year, month)),
    toDay(date) {
      // The first of its years begins before the range, and the last ends after it.
      const begins = date.year + yearZero
      if (!(begins >= gregorianYear(range.first) - 1 && begins <= gregorianYear(range.last))) {
        outside(id, `year ${date.year}`)
      }
      assertDate(calendar, date, 12)
      const found = addDays(start(indexOf(date.year, date.month)), date.day - 1)
      assertInRange(id, found)
      return found
    },
    fromDay(d) {
      assertInRange(id, d)
      let index = signIndexAt(moment(d + 2))
      while (start(index) > d) index--
      const since = index - indexOf(0, 1)
      return {
        year: Math.floor(since / 12),
        month: mod(since, 12) + 1,
        day: d - start(index) + 1,
      }
    },
    warrant: () => skyWarrant(id, false),
  }
  return calendar
}

const india = 5.5 / 24

/**
 * The Tamil solar calendar: a month begins on the day of the sun's entry into a sign, on the next
 * day if the entry is after sunset. Its year is the Saka year, which begins with Chittirai (1948
 * in April 2026); the years' names run in a cycle of sixty.
 */
export const tamil = solarCalendar({
  id: 'tamil',
  months: tamilMonths,
  firstSign: 0,
  yearZero: 78,
  horizon: createHorizon(tamilStation, india),
})

/**
 * Kerala's solar calendar: as the Tamil one, but with the end of the third fifth of the daytime
 * (18 of 30 nazhikas) instead of sunset. Its year is that of the Kollam era, which begins with
 * Chingam (1202 in August 2026).
 */
export const malayalam = solarCalendar({
  id: 'malayalam',
  months: [...malayalamMonths.slice(4), ...malayalamMonths.slice(0, 4)],
  firstSign: 4,
  yearZero: 824,
  horizon: createHorizon(keralaStation, india),
})

/**
 * The calendars of sun and moon for converters; with a place also `hindu-local`.
 *
 * @example
 * skyCalendars().map(({ id }) => id) // => ['hindu-india', 'tamil', 'malayalam']
 */
export function skyCalendars(place?: Place): readonly Calendar[] {
  return [hinduIndia, ...(place ? [hinduLocal(place)] : []), tamil, malayalam]
}
