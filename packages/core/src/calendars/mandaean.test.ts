import { describe, expect, test } from 'vitest'
import { addDays } from '../day.ts'
import { mandaean } from './mandaean.ts'
import { isoDate, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('mandaean', () => {
  test.each([
    // Mandaean Associations Union, Mandaean holidays: the eve of Dehwa Rabba 2000 is 21 July.
    ['2000-07-22', of(2000, 1, 1)],
    // Feast of the Great Shishlam, 6 Daula: vacanza/holidays, mandaean.py, GREAT_FEAST_DATES.
    ['2000-07-27', of(2000, 1, 6)],
    ['1901-08-21', of(1901, 1, 6)],
    ['2018-07-23', of(2018, 1, 6)],
    ['2026-07-21', of(2026, 1, 6)],
    ['2044-07-16', of(2044, 1, 6)],
    // Dehwa Daimana, 1 Hitia: the same, DEHWA_DAIMANA_DATES; kept on 18 May 2025, a Sunday, in
    // Liverpool NSW (nathanhagarty.com.au).
    ['2025-05-17', of(2024, 11, 1)],
    ['2026-05-17', of(2025, 11, 1)],
  ])('%s', (iso, date) => {
    expect(isoDate(mandaean.toDay(date))).toBe(iso)
    expect(mandaean.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  // Amarah, photographs of 17 March 2019; Nepean River, ABC News of 18 March 2016.
  test.each(['2019-03-17', '2016-03-18'])('Parwanaya holds %s', (iso) => {
    expect(mandaean.fromDay(parseIsoDate(iso)).month).toBe(13)
  })

  test('puts Parwanaya between months 8 and 9', () => {
    const last = mandaean.toDay(of(2026, 8, 30))
    expect(mandaean.fromDay(addDays(last, 1))).toEqual(of(2026, 13, 1))
    expect(mandaean.fromDay(addDays(last, 5))).toEqual(of(2026, 13, 5))
    expect(mandaean.fromDay(addDays(last, 6))).toEqual(of(2026, 9, 1))
    expect(() => mandaean.toDay(of(2026, 13, 6))).toThrow(RangeError)
    expect(() => mandaean.toDay(of(2026, 8, 31))).toThrow(RangeError)
  })

  test('has 365 days every year', () => {
    for (let year = -3000; year <= 3000; year += 7) {
      expect(mandaean.toDay(of(year + 1, 1, 1)) - mandaean.toDay(of(year, 1, 1))).toBe(365)
    }
  })
})
