import { describe, expect, test } from 'vitest'
import type { Day } from '../day.ts'
import { isoDate, parseIsoDate } from './solar.ts'
import { thaiYears } from './tables/thai-years.ts'
import { thai } from './thai.ts'

/** The 15th of a month that rules name, in a year of the Buddhist Era. */
function full(name: string, year: number): string {
  const month = thai.monthNamed(name, year)
  if (!month) throw new Error(`no month ${name} in ${year}`)
  return isoDate(thai.toDay({ year, ...month, day: 15 }))
}

describe('thai', () => {
  // Dates of the feasts in Thailand as another project lists them (vacanza/holidays,
  // tests/calendars/test_thai.py; those of past years are its public holidays). Magha Puja of 2022
  // and 2026 also stands in print: Cornell University, Kalender der Religionen.
  test.each([
    [
      'magha',
      '2010-02-28 2011-02-18 2012-03-07 2013-02-25 2014-02-14 2015-03-04 2016-02-22 2017-02-11 2018-03-01 2019-02-19 2020-02-08 2021-02-26 2022-02-16 2023-03-06 2024-02-24 2025-02-12 2026-03-03 2027-02-21 2028-02-10 2029-02-27 2030-02-17',
    ],
    [
      'visakha',
      '2010-05-28 2011-05-17 2012-06-04 2013-05-24 2014-05-13 2015-06-01 2016-05-20 2017-05-10 2018-05-29 2019-05-18 2020-05-06 2021-05-26 2022-05-15 2023-06-03 2024-05-22 2025-05-11 2026-05-31 2027-05-20 2028-05-08 2029-05-27 2030-05-16',
    ],
    [
      'asalha',
      '2010-07-26 2011-07-15 2012-08-02 2013-07-22 2014-07-11 2015-07-30 2016-07-19 2017-07-08 2018-07-27 2019-07-16 2020-07-05 2021-07-24 2022-07-13 2023-08-01 2024-07-20 2025-07-10 2026-07-29 2027-07-18 2028-07-06 2029-07-25 2030-07-14',
    ],
    [
      'month 12',
      '2015-11-25 2016-11-14 2017-11-03 2018-11-22 2019-11-11 2020-10-31 2021-11-19 2022-11-08 2023-11-27 2024-11-15 2025-11-05 2030-11-09',
    ],
  ])('the 15th of %s: %s', (name, listed) => {
    const days = listed.split(' ')
    expect(days.map((iso) => full(name, Number(iso.slice(0, 4)) + 543))).toEqual(days)
  })

  // The same list’s forecast, where the reckoning may put an extra day into another year.
  test.each([
    ['magha', '2040-02-26 2050-03-07 2060-02-17'],
    ['visakha', '2040-05-25 2050-06-04 2060-05-15'],
    ['asalha', '2040-07-23 2050-08-02 2060-07-13'],
    ['month 12', '2040-11-18 2050-11-28 2060-11-08'],
  ])('the 15th of %s: %s, a day more or less', (name, listed) => {
    for (const iso of listed.split(' ')) {
      const off = parseIsoDate(full(name, Number(iso.slice(0, 4)) + 543)) - parseIsoDate(iso)
      expect(Math.abs(off), iso).toBeLessThanOrEqual(1)
    }
  })

  test('begins its years as Thailand’s calendar does', () => {
    // Starts of month 1 as entered in akkasuya/cyd-thai-lunar-calendar, thai_lunar.py, from the royal
    // calendar; of 1856–1876 in MheeDoMhor/100, table.php.
    for (const iso of '1856-11-28 1866-12-08 1876-11-17 2018-12-08 2019-11-27 2020-11-16 2021-12-05 2022-11-24 2023-12-13 2024-12-01 2025-11-21 2026-12-10 2027-11-29 2028-11-17 2029-12-06'.split(
      ' ',
    )) {
      const year = Number(iso.slice(0, 4)) + 544
      expect(isoDate(thai.toDay({ year, month: 1, day: 1 }))).toBe(iso)
    }
  })

  test('has the days of 1688 that Gislén and Eade reckon', () => {
    // The calendars of Southeast Asia 2 (2019), as julian days in the tests of pythaidate.
    for (const [julianDay, month, day] of [
      [2337769, 8, 1],
      [2337872, 11, 15],
      [2337919, 1, 3],
      [2337924, 1, 8],
    ] as const) {
      const year = month === 1 ? 2232 : 2231
      expect(thai.fromDay((julianDay - 1721425) as Day)).toEqual({ year, month, day })
    }
  })

  test('never leaves the moon: month 1 begins within two days of the mean new moon', () => {
    // A mean new moon of January 2000 in Bangkok, and the mean month (Meeus, chapter 49).
    const newMoon = parseIsoDate('2000-01-06') + 0.597 + 7 / 24
    for (let year = 2400; year <= 2700; year++) {
      const start = thai.toDay({ year, month: 1, day: 1 })
      const months = Math.round((start - newMoon) / 29.530588861)
      const late = start - Math.floor(newMoon + months * 29.530588861)
      expect(late, String(year)).toBeGreaterThanOrEqual(-1)
      expect(late, String(year)).toBeLessThanOrEqual(2)
    }
  })

  test('never adds a day and a month to the same year, nor a month to two years running', () => {
    expect(thaiYears.types).toMatch(/^[.dm]{178}$/)
    expect(thaiYears.types).not.toMatch(/mm|dd|[.d]{3}/)
  })

  test('has a second month 8 in long years only', () => {
    expect(thai.fromDay(parseIsoDate('2023-08-01'))).toEqual({
      year: 2566,
      month: 8,
      day: 15,
      leap: true,
    })
    expect(() => thai.toDay({ year: 2567, month: 8, day: 1, leap: true })).toThrow(RangeError)
    expect(() => thai.toDay({ year: 2566, month: 7, day: 1, leap: true })).toThrow(RangeError)
    expect(thai.daysInMonth(2568, 7)).toBe(30)
    expect(thai.daysInMonth(2567, 7)).toBe(29)
  })

  test('reaches over 1600–2400 and says where it ends', () => {
    expect(thai.fromDay(parseIsoDate('1600-01-01')).year).toBe(2143)
    expect(thai.fromDay(parseIsoDate('2400-12-31')).year).toBe(2944)
    const says = 'lies outside the calendar thai, which reaches from 2143 to 2944 B.E.'
    expect(() => thai.fromDay(parseIsoDate('1599-01-01'))).toThrow(says)
    expect(() => thai.toDay({ year: 2142, month: 1, day: 1 })).toThrow(`year 2142 ${says}`)
  })

  test('says what was announced, listed and reckoned', () => {
    expect(thai.warrant(2569, 6)).toMatchObject({ certainty: 'announced', tolerance: 0 })
    for (const year of [2400, 2570, 2578, 2143])
      expect(thai.warrant(year, 6)).toMatchObject({ certainty: 'computed', tolerance: 1 })
    expect(thai.warrant(2577, 6).source).toContain('vacanza')
    expect(thai.warrant(2578, 6).source).toContain('Suriyayatra')
  })
})
