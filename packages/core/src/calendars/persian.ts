/**
 * The Persian calendar (Solar Hijri) of Iran since 1925 and, with other month names, of Afghanistan:
 * six months of 31 days, five of 30, and Esfand of 29 or 30. The year begins on Nowruz, the day of
 * the March equinox if it falls before noon of Iran's standard time, else the day after.
 *
 * The rule is in ../astronomy/persian.ts; here its table is read, 978–1779 AP (1599–2400), of which the
 * authority has published 1206–1498 (1827–2120). Before 1925
 * nobody kept the calendar in this form. There is no era and no year 0 within the table.
 */
import { addDays, type Day } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, type Warrant } from './calendar.ts'
import { gregorianYear } from './solar.ts'
import { nowruzDays, nowruzNearCalls } from './tables/persian.ts'
import { lastYear, yearlyDay } from './tables/yearly-days.ts'

const names = [
  'Farvardin',
  'Ordibehesht',
  'Khordad',
  'Tir',
  'Mordad',
  'Shahrivar',
  'Mehr',
  'Aban',
  'Azar',
  'Dey',
  'Bahman',
  'Esfand',
]

/** The Gregorian year in which year 0 would begin. */
const offset = 621
const first = nowruzDays.firstYear - offset
const last = lastYear(nowruzDays) - offset - 1
const near = new Set(nowruzNearCalls.map(([year]) => year - offset))

function outside(what: string): never {
  throw new RangeError(
    `${what} lies outside the calendar persian, which reaches from ${first} to ${last} AP`,
  )
}

/** Nowruz of a Persian year; of the year after the last, too. */
function newYear(year: number): Day {
  return yearlyDay(nowruzDays, year + offset) ?? outside(`year ${year}`)
}

const range = { first: newYear(first), last: addDays(newYear(last + 1), -1) }
const daysBefore = (month: number) => (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6)

/**
 * The years whose first days and leap years Iran's Calendar Center has published (Kabise Shamsi
 * 1206–1498; test/data/nowruz-published.tsv). The rule gives every one of them.
 */
const published = { first: 1206, last: 1498 } as const
const authority = 'Iran’s calendar (Institute of Geophysics, University of Tehran)'

function warrant(year: number): Warrant {
  if (year >= published.first && year <= published.last) {
    const source = 'leap years 1206–1498, as published by the Calendar Center'
    return { certainty: 'announced', tolerance: 0, authority, source }
  }
  return {
    certainty: 'computed',
    tolerance: near.has(year) ? 1 : 0,
    authority,
    source: 'computed: equinox before noon at 52.5° E, law of 1925',
  }
}

/** The Persian calendar by astronomy (`persian-from-fixed`; noon as Iran keeps it). */
export const persian: Calendar = {
  id: 'persian',
  family: 'persian',
  range,
  ...fixedMonths(names),
  daysInMonth: (year, month) =>
    month === 12 ? newYear(year + 1) - newYear(year) - daysBefore(12) : month <= 6 ? 31 : 30,
  isLeapYear: (year) => newYear(year + 1) - newYear(year) === 366,
  toDay(date) {
    if (date.year > last) outside(`year ${date.year}`)
    assertDate(persian, date, 12)
    return addDays(newYear(date.year), daysBefore(date.month) + date.day - 1)
  },
  fromDay(d) {
    if (!(d >= range.first && d <= range.last)) outside(`day ${d}`)
    let year = gregorianYear(d) - offset
    if (year > last || newYear(year) > d) year--
    const ofYear = d - newYear(year)
    const month = ofYear < 186 ? Math.floor(ofYear / 31) + 1 : Math.floor((ofYear - 6) / 30) + 1
    return { year, month, day: ofYear - daysBefore(month) + 1 }
  },
  warrant,
}
