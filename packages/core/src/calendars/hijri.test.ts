import { describe, expect, test } from 'vitest'
import { type Day, weekdayOf } from '../day.ts'
import { hijriCivil, tabularHijri } from './hijri.ts'
import { isoDate, julian, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('hijri-civil', () => {
  test('counts from Friday, 16 July 622 (Julian)', () => {
    const first = hijriCivil.toDay(of(1, 1, 1))
    expect(julian.fromDay(first)).toEqual(of(622, 7, 16))
    expect(weekdayOf(first)).toBe(5)
  })

  test('has the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty', () => {
    const leap: number[] = []
    for (let year = 1; year <= 30; year++) {
      if (hijriCivil.isLeapYear?.(year)) leap.push(year)
      expect(hijriCivil.daysInMonth(year, 12)).toBe(hijriCivil.isLeapYear?.(year) ? 30 : 29)
    }
    expect(leap).toEqual([2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29])
    expect(hijriCivil.toDay(of(31, 1, 1)) - hijriCivil.toDay(of(1, 1, 1))).toBe(10_631)
  })

  test('has months of 30 and 29 days by turns', () => {
    for (let month = 1; month <= 11; month++) {
      expect(hijriCivil.daysInMonth(1448, month)).toBe(month % 2 === 1 ? 30 : 29)
    }
    expect(() => hijriCivil.toDay(of(1448, 2, 30))).toThrow(RangeError)
    expect(() => hijriCivil.toDay(of(1448, 12, 30))).toThrow(RangeError)
    expect(() => hijriCivil.toDay(of(1448, 13, 1))).toThrow(RangeError)
  })

  // Calendrical Calculations, 4th ed., appendix C; the other samples stand in test/data.
  test.each([
    [-214_193, of(-1245, 12, 9)],
    [-61_387, of(-813, 2, 23)],
  ])('R.D. %i', (rataDie, date) => {
    expect(hijriCivil.toDay(date)).toBe(rataDie)
    expect(hijriCivil.fromDay(rataDie as Day)).toEqual(date)
  })

  test('knows the months by the names that rules use', () => {
    expect(hijriCivil.monthNamed('muharram', 1448)).toEqual({ month: 1 })
    expect(hijriCivil.monthNamed('rabi ii', 1448)).toEqual({ month: 4 })
    expect(hijriCivil.monthNamed('ramadan', 1448)).toEqual({ month: 9 })
    expect(hijriCivil.monthNamed('dhu al-hijja', 1448)).toEqual({ month: 12 })
    expect(hijriCivil.monthNamed('Ramadan', 1448)).toBeUndefined()
  })
})

describe('a calendar made from a table', () => {
  // Three years whose months were laid down here: all 30 days; 29 but the first; by turns.
  const table = { firstYear: 100, firstDay: 1000, lastDay: 2062, years: 'fff001555' }
  const calendar = tabularHijri({
    id: 'hijri-test',
    table,
    warrant: () => ({ certainty: 'announced', tolerance: 0, authority: 'a', source: 'b' }),
  })

  test('takes the length of each month from it', () => {
    expect(calendar.daysInMonth(100, 12)).toBe(30)
    expect(calendar.daysInMonth(101, 1)).toBe(30)
    expect(calendar.daysInMonth(101, 2)).toBe(29)
    expect([1, 2, 11, 12].map((month) => calendar.daysInMonth(102, month))).toEqual([
      30, 29, 30, 29,
    ])
    expect(calendar.toDay(of(100, 1, 1))).toBe(1000)
    expect(calendar.toDay(of(101, 1, 1))).toBe(1000 + 360)
    expect(calendar.toDay(of(102, 1, 1))).toBe(1000 + 360 + 349)
    expect(calendar.range).toEqual({ first: 1000, last: 1000 + 360 + 349 + 354 - 1 })
  })

  test('turns each of its days into a date and back', () => {
    const { first, last } = calendar.range ?? { first: 0, last: 0 }
    for (let d = first; d <= last; d++) {
      expect(calendar.toDay(calendar.fromDay(d as Day))).toBe(d)
    }
  })

  test('throws a RangeError that names its range for what lies beyond', () => {
    const beyond = /lies outside the calendar hijri-test, which reaches from 100 to 102 AH/
    expect(() => calendar.fromDay(999 as Day)).toThrow(beyond)
    expect(() => calendar.fromDay((1000 + 360 + 349 + 354) as Day)).toThrow(beyond)
    expect(() => calendar.toDay(of(99, 12, 1))).toThrow(beyond)
    expect(() => calendar.toDay(of(103, 1, 1))).toThrow(beyond)
    expect(() => calendar.daysInMonth(103, 1)).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 2, 30))).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 13, 1))).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 0, 1))).toThrow(RangeError)
  })
})

test('the 1st of Muharram 1400 was 21 November 1979 by the civil reckoning', () => {
  expect(isoDate(hijriCivil.toDay(of(1400, 1, 1)))).toBe('1979-11-21')
  expect(hijriCivil.fromDay(parseIsoDate('1979-11-21'))).toEqual(of(1400, 1, 1))
})
