import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../day.ts'
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
  // Public holidays of Thailand; Magha Puja also as Cornell University (2022) and Kalender der
  // Religionen (2026) print it.
  test.each([
    ['visakha', 2553, '2010-05-28'],
    ['visakha', 2559, '2016-05-20'],
    ['visakha', 2561, '2018-05-29'],
    ['visakha', 2563, '2020-05-06'],
    ['visakha', 2565, '2022-05-15'],
    ['visakha', 2566, '2023-06-03'],
    ['visakha', 2567, '2024-05-22'],
    ['visakha', 2568, '2025-05-11'],
    ['visakha', 2569, '2026-05-31'],
    ['magha', 2561, '2018-03-01'],
    ['magha', 2563, '2020-02-08'],
    ['magha', 2564, '2021-02-26'],
    ['magha', 2565, '2022-02-16'],
    ['magha', 2566, '2023-03-06'],
    ['magha', 2567, '2024-02-24'],
    ['magha', 2568, '2025-02-12'],
    ['magha', 2569, '2026-03-03'],
    ['asalha', 2561, '2018-07-27'],
    ['asalha', 2563, '2020-07-05'],
    ['asalha', 2564, '2021-07-24'],
    ['asalha', 2565, '2022-07-13'],
    ['asalha', 2566, '2023-08-01'],
    ['asalha', 2567, '2024-07-20'],
    ['asalha', 2568, '2025-07-10'],
    ['asalha', 2569, '2026-07-29'],
    ['month 12', 2565, '2022-11-08'],
    ['month 12', 2566, '2023-11-27'],
    ['month 12', 2567, '2024-11-15'],
  ])('15 %s %i is %s', (name, year, iso) => {
    expect(full(name, year)).toBe(iso)
  })

  test('never leaves the moon: month 1 begins within two days of the mean new moon', () => {
    // A mean new moon of January 2000 in Bangkok, and the mean month (Meeus, chapter 49).
    const newMoon = parseIsoDate('2000-01-06') + 0.597 + 7 / 24
    for (let year = 2457; year <= 2700; year++) {
      const start = thai.toDay({ year, month: 1, day: 1 })
      const months = Math.round((start - newMoon) / 29.530588861)
      const late = start - Math.floor(newMoon + months * 29.530588861)
      expect(late, String(year)).toBeGreaterThanOrEqual(-1)
      expect(late, String(year)).toBeLessThanOrEqual(2)
    }
  })

  test('never adds a day and a month to the same year, nor a month to two years running', () => {
    expect(thaiYears.types).toMatch(/^[.dm]{244}$/)
    expect(thaiYears.types).not.toMatch(/mm|dd|\.\.\./)
    // Seven months in nineteen years, as the moon demands.
    for (let i = 0; i + 19 <= thaiYears.types.length; i++) {
      const months = [...thaiYears.types.slice(i, i + 19)].filter((type) => type === 'm').length
      expect(months).toBeGreaterThanOrEqual(6)
      expect(months).toBeLessThanOrEqual(8)
    }
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

  test('ends with its table', () => {
    expect(() => thai.fromDay(parseIsoDate('1913-11-27'))).toThrow(RangeError)
    const last = thai.range?.last as Day
    expect(thai.fromDay(last)).toEqual({ year: 2700, month: 12, day: 30 })
    expect(() => thai.fromDay(addDays(last, 1))).toThrow(RangeError)
  })
})
