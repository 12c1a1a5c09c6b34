import { describe, expect, test } from 'vitest'
import { addDays, type Day, weekdayOf } from '../day.ts'
import { hebrew, hebrewNewYear, isHebrewLeapYear, moladOfTishri } from './hebrew.ts'
import { isoDate, julian, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('hebrew', () => {
  test('counts from the creation: 1 Tishri 1 is 7 October 3761 BCE (Julian), a Monday', () => {
    const first = hebrew.toDay(of(1, 7, 1))
    expect(julian.fromDay(first)).toEqual(of(-3761, 10, 7))
    expect(weekdayOf(first)).toBe(1)
  })

  test('has the leap years 3, 6, 8, 11, 14, 17, 19 of nineteen (GUCHADZAT)', () => {
    const leap: number[] = []
    for (let year = 1; year <= 19; year++) if (isHebrewLeapYear(year)) leap.push(year)
    expect(leap).toEqual([3, 6, 8, 11, 14, 17, 19])
    // Published leap years of our time.
    expect([5782, 5784, 5787, 5790].every(isHebrewLeapYear)).toBe(true)
    expect([5783, 5785, 5786, 5788, 5789].some(isHebrewLeapYear)).toBe(false)
  })

  test('reckons the molad BaHaRaD of year 1: second day, 5 hours, 204 parts', () => {
    // Counted from noon; the Hebrew day begins six hours later, with the second day here.
    const { days, parts } = moladOfTishri(1)
    expect({ days, parts }).toEqual({ days: 0, parts: (6 + 5) * 1080 + 204 })
  })

  test('never begins a year on a Sunday, Wednesday or Friday (lo ADU rosh)', () => {
    const found = new Set<number>()
    for (let year = 1; year <= 8000; year++) found.add(weekdayOf(hebrewNewYear(year)))
    expect([...found].sort()).toEqual([1, 2, 4, 6])
  })

  test('has years of 353 to 355 days, of 383 to 385 with a leap month', () => {
    const common = new Set<number>()
    const leap = new Set<number>()
    for (let year = 1; year <= 8000; year++) {
      const length = hebrewNewYear(year + 1) - hebrewNewYear(year)
      const lengths = isHebrewLeapYear(year) ? leap : common
      lengths.add(length)
      // Only Cheshvan and Kislev vary.
      const varying = hebrew.daysInMonth(year, 8) + hebrew.daysInMonth(year, 9)
      if (varying !== 59 + ((length % 10) - 4)) throw new Error(`months of ${year}`)
    }
    expect([...common].sort()).toEqual([353, 354, 355])
    expect([...leap].sort()).toEqual([383, 384, 385])
    expect([1, 2, 3, 4, 5, 6, 7].map((month) => hebrew.daysInMonth(5786, month))).toEqual([
      30, 29, 30, 29, 30, 29, 30,
    ])
  })

  test('repeats after 689,472 years', () => {
    for (const year of [1, 5787, 6000]) {
      expect(hebrewNewYear(year + 689_472) - hebrewNewYear(year)).toBe(35_975_351 * 7)
    }
  })

  test.each([
    // Germany, after the Zentralrat der Juden (augsburger-allgemeine.de), 2025 and 2026
    ['2026-02-02', of(5786, 11, 15)],
    ['2026-03-03', of(5786, 12, 14)],
    ['2026-04-02', of(5786, 1, 15)],
    ['2026-05-22', of(5786, 3, 6)],
    ['2026-09-12', of(5787, 7, 1)],
    ['2026-09-21', of(5787, 7, 10)],
    ['2026-12-05', of(5787, 9, 25)],
    // Jüdische Gemeinde Bad Nauheim 2024; 5784 was a leap year
    ['2024-03-24', of(5784, 13, 14)],
    ['2024-04-23', of(5784, 1, 15)],
    ['2024-10-03', of(5785, 7, 1)],
    // Proclamation of the State of Israel, 5 Iyar 5708
    ['1948-05-14', of(5708, 2, 5)],
  ])('%s', (iso, date) => {
    expect(isoDate(hebrew.toDay(date))).toBe(iso)
    expect(hebrew.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('adar means Adar II in a leap year; adar i only exists in one', () => {
    expect(hebrew.monthNamed('adar', 5787)).toEqual({ month: 13 })
    expect(hebrew.monthNamed('adar', 5786)).toEqual({ month: 12 })
    expect(hebrew.monthNamed('adar i', 5787)).toEqual({ month: 12 })
    expect(hebrew.monthNamed('adar i', 5786)).toBeUndefined()
    expect(hebrew.monthNamed('adar ii', 5787)).toBeUndefined()
    expect(hebrew.monthName(of(5787, 12, 1))).toBe('Adar I')
    expect(hebrew.monthName(of(5787, 13, 1))).toBe('Adar II')
    expect(hebrew.monthName(of(5786, 12, 1))).toBe('Adar')
    expect(hebrew.daysInMonth(5787, 12)).toBe(30)
    expect(hebrew.daysInMonth(5787, 13)).toBe(29)
    expect(hebrew.daysInMonth(5786, 12)).toBe(29)
  })

  test('has no month 13 in a common year, no 30 Cheshvan in a short one', () => {
    expect(() => hebrew.toDay(of(5786, 13, 1))).toThrow(RangeError)
    expect(hebrew.daysInMonth(5786, 8)).toBe(29)
    expect(() => hebrew.toDay(of(5786, 8, 30))).toThrow(RangeError)
    expect(() => hebrew.toDay(of(5787, 1, 31))).toThrow(RangeError)
  })

  test('counts months from Nisan but changes the year on 1 Tishri', () => {
    const newYear = hebrew.toDay(of(5787, 7, 1))
    expect(hebrew.fromDay(addDays(newYear, -1))).toEqual(of(5786, 6, 29))
    expect(hebrew.toDay(of(5786, 1, 1))).toBeLessThan(newYear)
    expect(hebrew.toDay(of(5787, 1, 1))).toBeGreaterThan(newYear)
  })

  test('goes on before its era', () => {
    const first = hebrew.toDay(of(1, 7, 1))
    const before = hebrew.fromDay((first - 1) as Day)
    expect(before).toEqual(of(0, 6, 29))
    expect(hebrew.toDay(before)).toBe(first - 1)
  })
})
