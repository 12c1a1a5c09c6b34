import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  amod,
  type Day,
  day,
  dayOf,
  mod,
  moment,
  type Weekday,
  weekdayAfter,
  weekdayBefore,
  weekdayNearest,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day.ts'

const anyDay = fc.integer({ min: -40_000_000, max: 40_000_000 }).map(day)
const anyWeekday = fc.integer({ min: 0, max: 6 }).map((n) => n as Weekday)

describe('days and moments', () => {
  test('take only what is one', () => {
    expect(day(-5)).toBe(-5)
    expect(moment(-0.25)).toBe(-0.25)
    for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => day(n)).toThrow(RangeError)
    }
    for (const n of [Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => moment(n)).toThrow(RangeError)
    }
  })

  test('a moment before day 0 falls in the day that has begun', () => {
    expect(dayOf(moment(-0.25))).toBe(-1)
    expect(dayOf(moment(3.99))).toBe(3)
    expect(addDays(3 as Day, -5)).toBe(-2)
  })
})

describe('remainders', () => {
  test('have the sign of the divisor', () => {
    expect([mod(9, 5), mod(-9, 5), mod(9, -5), mod(-9, -5)]).toEqual([4, 1, -1, -4])
    expect(mod(0.75 - 2, 1)).toBe(0.75)
  })

  test('amod counts from 1 to the divisor', () => {
    expect([amod(0, 12), amod(1, 12), amod(12, 12), amod(13, 12), amod(-1, 12)]).toEqual([
      12, 1, 12, 1, 11,
    ])
  })
})

describe('weekdays', () => {
  // Calendrical Calculations, 4th ed., appendix C
  test.each([
    [-214_193, 0],
    [-61_387, 3],
    [1, 1],
  ])('R.D. %i', (rataDie, weekday) => {
    expect(weekdayOf(rataDie as Day)).toBe(weekday)
  })

  test('lie before, after and nearest as their names say', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (d, w) => {
        const found = {
          before: weekdayBefore(w, d) - d,
          onOrBefore: weekdayOnOrBefore(w, d) - d,
          after: weekdayAfter(w, d) - d,
          onOrAfter: weekdayOnOrAfter(w, d) - d,
          nearest: weekdayNearest(w, d) - d,
        }
        for (const offset of Object.values(found)) expect(weekdayOf(addDays(d, offset))).toBe(w)
        const within = (n: number, from: number, to: number) => n >= from && n <= to
        expect(within(found.before, -7, -1)).toBe(true)
        expect(within(found.onOrBefore, -6, 0)).toBe(true)
        expect(within(found.after, 1, 7)).toBe(true)
        expect(within(found.onOrAfter, 0, 6)).toBe(true)
        expect(within(found.nearest, -3, 3)).toBe(true)
      }),
    )
  })
})
