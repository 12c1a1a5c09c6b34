import { describe, expect, test } from 'vitest'
import { nanakshahi } from './nanakshahi.ts'
import { isoDate, julian, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('nanakshahi', () => {
  // The list of 2003 (asadiwar.net, Nanakshahi calendar), year 535 began on 14 March 2003.
  test.each([
    ['2003-03-14', of(535, 1, 1)],
    ['2003-04-14', of(535, 2, 1)],
    ['2003-06-16', of(535, 4, 2)],
    ['2003-09-01', of(535, 6, 17)],
    ['2003-10-20', of(535, 8, 6)],
    ['2003-11-24', of(535, 9, 11)],
    ['2004-01-05', of(535, 10, 23)],
    ['2004-01-13', of(535, 11, 1)],
    ['2004-01-31', of(535, 11, 19)],
  ])('%s', (iso, date) => {
    expect(isoDate(nanakshahi.toDay(date))).toBe(iso)
    expect(nanakshahi.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('has the month starts of 2003 in every year', () => {
    const starts = '03-14 04-14 05-15 06-15 07-16 08-16 09-15 10-15 11-14 12-14 01-13 02-12'.split(
      ' ',
    )
    for (let year = 432; year <= 732; year++) {
      starts.forEach((start, i) => {
        expect(isoDate(nanakshahi.toDay(of(year, i + 1, 1))).slice(5)).toBe(start)
      })
    }
  })

  test('gives Phagun a 31st day where it has a 29 February', () => {
    expect(nanakshahi.daysInMonth(555, 12)).toBe(31)
    expect(isoDate(nanakshahi.toDay(of(555, 12, 18)))).toBe('2024-02-29')
    expect(isoDate(nanakshahi.toDay(of(555, 12, 31)))).toBe('2024-03-13')
    expect(nanakshahi.daysInMonth(556, 12)).toBe(30)
    expect(() => nanakshahi.toDay(of(556, 12, 31))).toThrow(RangeError)
    expect(nanakshahi.daysInMonth(631, 12)).toBe(30) // 2100 is no leap year
  })

  test('counts from the birth year of Guru Nanak', () => {
    expect(isoDate(nanakshahi.toDay(of(1, 1, 1)))).toBe('1469-03-14')
    expect(julian.fromDay(nanakshahi.toDay(of(1, 1, 1)))).toEqual(of(1469, 3, 5))
  })
})
