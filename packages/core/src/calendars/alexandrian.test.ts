import { describe, expect, test } from 'vitest'
import { armenian, coptic, ethiopic } from './alexandrian.ts'
import { gregorian, isoDate, julian, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('coptic', () => {
  test('counts from the accession of Diocletian: 1 Thout 1 is 29 August 284 (Julian)', () => {
    expect(julian.fromDay(coptic.toDay(of(1, 1, 1)))).toEqual(of(284, 8, 29))
  })

  test('has a sixth little day in the year before a Julian leap year', () => {
    for (const year of [3, 1735, 1739, 1743, -1]) {
      expect(coptic.isLeapYear?.(year), String(year)).toBe(true)
      expect(coptic.daysInMonth(year, 13)).toBe(6)
    }
    for (const year of [1, 2, 4, 1740, 1741, 1742]) {
      expect(coptic.isLeapYear?.(year), String(year)).toBe(false)
      expect(coptic.daysInMonth(year, 13)).toBe(5)
    }
    expect(() => coptic.toDay(of(1740, 13, 6))).toThrow(RangeError)
  })

  test.each([
    // oki-regensburg.de/feste/feste24.htm
    ['2024-09-11', of(1741, 1, 1)],
    // The diocese of South Germany (kopten-sued.de/kalender, 2024): fixed feasts of 1740,
    // the year after a leap year.
    ['2024-01-20', of(1740, 5, 11)],
    ['2024-02-16', of(1740, 6, 8)],
    ['2024-03-19', of(1740, 7, 10)],
    ['2024-04-07', of(1740, 7, 29)],
    ['2024-06-01', of(1740, 9, 24)],
    ['2024-07-12', of(1740, 11, 5)],
  ])('%s', (iso, date) => {
    expect(isoDate(coptic.toDay(date))).toBe(iso)
    expect(coptic.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('begins its year on 12 September before a Gregorian leap year, on the 11th otherwise', () => {
    for (let year = 1900; year <= 2098; year++) {
      const newYear = coptic.toDay(of(year - 283, 1, 1))
      const day = gregorian.isLeapYear?.(year + 1) ? 12 : 11
      expect(gregorian.fromDay(newYear)).toEqual(of(year, 9, day))
    }
  })
})

describe('ethiopic', () => {
  test('counts on before the Incarnation: 5,500 more are Intl’s years of Amete Alem', () => {
    const era = new Intl.DateTimeFormat('en-u-ca-ethioaa', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (const year of [-5499, -3000, -1, 0, 1, 2019]) {
      for (const [month, d] of [
        [1, 1],
        [13, 5],
      ] as const) {
        const day = ethiopic.toDay(of(year, month, d))
        expect(ethiopic.fromDay(day)).toEqual(of(year, month, d))
        const parts = era.formatToParts((day - 719_163) * 86_400_000)
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
        const found = [part('relatedYear') || part('year'), part('month'), part('day')]
        expect(found, String(year)).toEqual([year + 5500, month, d])
      }
    }
  })

  test('counts from the Incarnation: 1 Meskerem 1 is 29 August 8 (Julian)', () => {
    expect(julian.fromDay(ethiopic.toDay(of(1, 1, 1)))).toEqual(of(8, 8, 29))
  })

  test.each([
    // oki-regensburg.de/feste/feste24.htm
    ['2024-09-11', of(2017, 1, 1)],
    // The third millennium of Ethiopia began on 12 September 2007.
    ['2007-09-12', of(2000, 1, 1)],
    // Meskel and Timket as they are kept in common years, and in the year after a leap year.
    ['2022-09-27', of(2015, 1, 17)],
    ['2023-09-28', of(2016, 1, 17)],
    ['2023-01-19', of(2015, 5, 11)],
    ['2024-01-20', of(2016, 5, 11)],
    // Victory of Adwa, 23 Yekatit 1888.
    ['1896-03-01', of(1888, 6, 23)],
  ])('%s', (iso, date) => {
    expect(isoDate(ethiopic.toDay(date))).toBe(iso)
    expect(ethiopic.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('runs 276 years ahead of the Coptic count, day by day', () => {
    for (let d = parseIsoDate('2000-01-01'); d < parseIsoDate('2010-01-01'); d++) {
      const { year, month, day } = coptic.fromDay(d)
      expect(ethiopic.fromDay(d)).toEqual(of(year + 276, month, day))
    }
  })

  test('goes on before its era with zero and negative years', () => {
    const first = ethiopic.toDay(of(1, 1, 1))
    expect(ethiopic.fromDay((first - 1) as typeof first)).toEqual(of(0, 13, 5))
  })
})

describe('armenian', () => {
  test('counts from 11 July 552 (Julian)', () => {
    expect(julian.fromDay(armenian.toDay(of(1, 1, 1)))).toEqual(of(552, 7, 11))
  })

  test('has 365 days every year and so wanders through the seasons', () => {
    expect(armenian.toDay(of(1461, 1, 1)) - armenian.toDay(of(1, 1, 1))).toBe(1460 * 365)
    // After 1460 Julian years it has fallen back by a whole year of its own.
    expect(julian.fromDay(armenian.toDay(of(1462, 1, 1)))).toEqual(of(2012, 7, 11))
    expect(armenian.daysInMonth(1461, 13)).toBe(5)
    expect(() => armenian.toDay(of(1461, 13, 6))).toThrow(RangeError)
  })
})
