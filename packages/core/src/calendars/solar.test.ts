import { describe, expect, test } from 'vitest'
import { addDays, type Day, weekdayOf } from '../day.ts'
import {
  gregorian,
  gregorianDay,
  gregorianYear,
  isoDate,
  isoYear,
  julian,
  parseIsoDate,
  revisedJulian,
} from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('gregorian', () => {
  test('counts from Monday, 1 January of year 1', () => {
    expect(gregorian.toDay(of(1, 1, 1))).toBe(1)
    expect(weekdayOf(1 as Day)).toBe(1)
    expect(gregorian.fromDay(0 as Day)).toEqual(of(0, 12, 31))
  })

  test('leaves out three leap days in 400 years (Inter gravissimas)', () => {
    for (const year of [1600, 2000, 2004, 2024, 2400, 0, -4, -400]) {
      expect(gregorian.isLeapYear?.(year), String(year)).toBe(true)
    }
    for (const year of [1700, 1800, 1900, 2023, 2100, 2200, 2300, -100, -1]) {
      expect(gregorian.isLeapYear?.(year), String(year)).toBe(false)
    }
    expect(gregorian.toDay(of(2400, 1, 1)) - gregorian.toDay(of(2000, 1, 1))).toBe(146_097)
  })

  test('has no 29 February in a common year and no 31 November ever', () => {
    expect(() => gregorian.toDay(of(2027, 2, 29))).toThrow(RangeError)
    expect(() => gregorian.toDay(of(2028, 11, 31))).toThrow(RangeError)
    expect(gregorian.toDay(of(2028, 2, 29))).toBe(gregorian.toDay(of(2028, 3, 1)) - 1)
  })

  test('writes and reads ISO 8601', () => {
    expect(isoDate(gregorian.toDay(of(2027, 3, 9)))).toBe('2027-03-09')
    expect(isoDate(-214_193 as Day)).toBe('-000586-07-24')
    expect(isoDate(gregorian.toDay(of(12_000, 1, 1)))).toBe('+012000-01-01')
    expect(isoDate(gregorian.toDay(of(0, 1, 1)))).toBe('0000-01-01')
    expect([isoYear(0), isoYear(-1), isoYear(9999), isoYear(10_000)]).toEqual([
      '0000',
      '-000001',
      '9999',
      '+010000',
    ])
    for (const text of ['2027-03-09', '-000586-07-24', '+012000-01-01', '0000-02-29']) {
      expect(isoDate(parseIsoDate(text))).toBe(text)
    }
    expect(parseIsoDate('-000586-07-24')).toBe(-214_193)
  })

  test.each([
    '',
    '2027',
    '2027-3-9',
    '2027-02-29',
    '2027-00-10',
    '2027-13-01',
    '2027-01-00',
    '2027-01-32',
    '12000-01-01',
    '-0586-07-24',
    '-000000-01-01',
    '2027-03-09T00:00',
    ' 2027-03-09',
    '2027-03-09\n',
    '٢٠٢٧-٠٣-٠٩',
  ])('reads no date from %j', (text) => {
    expect(() => parseIsoDate(text)).toThrow(RangeError)
  })

  test('lets months overflow where asked to', () => {
    expect(isoDate(gregorianDay(2026, 13, 1))).toBe('2027-01-01')
    expect(isoDate(gregorianDay(2027, 0, 31))).toBe('2026-12-31')
    expect(isoDate(gregorianDay(2027, 3, 0))).toBe('2027-02-28')
    expect(gregorianYear(gregorianDay(-5, 12, 31))).toBe(-5)
  })
})

describe('julian', () => {
  test('began its year 1 on 30 December of year 0 (Gregorian)', () => {
    expect(julian.toDay(of(1, 1, 1))).toBe(-1)
    expect(isoDate(julian.toDay(of(1, 1, 1)))).toBe('0000-12-30')
  })

  test('has no year 0', () => {
    const lastOfOne = addDays(julian.toDay(of(1, 1, 1)), -1)
    expect(julian.fromDay(lastOfOne)).toEqual(of(-1, 12, 31))
    expect(julian.toDay(of(-1, 12, 31))).toBe(lastOfOne)
    expect(() => julian.toDay(of(0, 6, 1))).toThrow(RangeError)
  })

  test('has a leap year every four years; before year 1 they are −1, −5, −9', () => {
    for (const year of [4, 8, 1900, 2000, 2100, -1, -5, -9, -45]) {
      expect(julian.isLeapYear?.(year), String(year)).toBe(true)
    }
    for (const year of [1, 2, 3, 1901, -2, -3, -4, -8]) {
      expect(julian.isLeapYear?.(year), String(year)).toBe(false)
    }
    expect(julian.toDay(of(-1, 2, 29))).toBe(julian.toDay(of(-1, 3, 1)) - 1)
    expect(() => julian.toDay(of(-4, 2, 29))).toThrow(RangeError)
  })

  test.each([
    // The bull Inter gravissimas (1582): the day after 4 October is 15 October.
    ['1582-10-14', of(1582, 10, 4)],
    // Great Britain's Calendar (New Style) Act 1750: after 2 September 1752 comes the 14th.
    ['1752-09-13', of(1752, 9, 2)],
    // Decree of the Sovnarkom, 1918: after 31 January comes 14 February.
    ['1918-02-13', of(1918, 1, 31)],
    ['1917-11-07', of(1917, 10, 25)],
    // Christmas, New Year and the Baptism of the old calendar in the 20th and 21st century.
    ['2027-01-07', of(2026, 12, 25)],
    ['2027-01-14', of(2027, 1, 1)],
    ['1900-03-13', of(1900, 2, 29)],
    ['2100-03-14', of(2100, 2, 29)],
    // The ides of March, 44 BCE.
    ['-000043-03-13', of(-44, 3, 15)],
  ])('%s', (iso, date) => {
    expect(isoDate(julian.toDay(date))).toBe(iso)
    expect(julian.fromDay(parseIsoDate(iso))).toEqual(date)
  })
})

describe('revised-julian', () => {
  // The leap centuries as the congress of 1923 published them: remainder 200 or 600 by 900.
  test('has the leap centuries 2000, 2400, 2900, 3300, 3800, 4200', () => {
    const leap: number[] = []
    for (let century = 2000; century <= 4200; century += 100) {
      if (revisedJulian.isLeapYear?.(century)) leap.push(century)
    }
    expect(leap).toEqual([2000, 2400, 2900, 3300, 3800, 4200])
    expect(revisedJulian.isLeapYear?.(2024)).toBe(true)
    expect(revisedJulian.isLeapYear?.(2025)).toBe(false)
  })

  test('follows the Julian 30 September 1923 with 14 October', () => {
    const last = julian.toDay(of(1923, 9, 30))
    expect(revisedJulian.fromDay(addDays(last, 1))).toEqual(of(1923, 10, 14))
  })

  test('equals the Gregorian calendar from 1 March 1600 to 28 February 2800, and not beyond', () => {
    const first = gregorian.toDay(of(1600, 3, 1))
    const last = gregorian.toDay(of(2800, 2, 28))
    for (let d = first; d <= last; d = addDays(d, 1)) {
      const { year, month, day } = revisedJulian.fromDay(d)
      if (gregorian.toDay({ year, month, day }) !== d) throw new Error(`differs on ${isoDate(d)}`)
    }
    expect(revisedJulian.fromDay(addDays(first, -1))).toEqual(of(1600, 2, 28))
    expect(revisedJulian.fromDay(addDays(last, 1))).toEqual(of(2800, 3, 1))
  })
})
