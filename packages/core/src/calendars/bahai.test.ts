import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../day.ts'
import { bahai } from './bahai.ts'
import { isoDate, parseIsoDate } from './solar.ts'

const iso = (year: number, month: number, day: number) => isoDate(bahai.toDay({ year, month, day }))

describe('bahai', () => {
  // Bahá'í World Centre, table for 172–221 B.E.
  test.each([
    [172, '2015-03-21'],
    [173, '2016-03-20'],
    [183, '2026-03-21'], // equinox twelve seconds before sunset by our reckoning, after it by theirs
    [184, '2027-03-21'],
    [216, '2059-03-20'],
    [221, '2064-03-20'],
  ])('begins %i B.E. on %s', (year, day) => {
    expect(iso(year, 1, 1)).toBe(day)
    expect(bahai.warrant(year, 1)).toMatchObject({ certainty: 'announced', tolerance: 0 })
  })

  test('began every year on 21 March until 2015, without doubt', () => {
    expect(iso(1, 1, 1)).toBe('1844-03-21')
    expect(iso(171, 1, 1)).toBe('2014-03-21')
    expect(iso(0, 1, 1)).toBe('1843-03-21')
    expect(bahai.warrant(171, 1).certainty).toBe('fixed')
    // Birth of the Báb and of Bahá'u'lláh, 20 October and 12 November, as kept in the West.
    expect([iso(170, 12, 5), iso(170, 13, 9)]).toEqual(['2013-10-20', '2013-11-12'])
  })

  test('puts Ayyám-i-Há, month 0, before the last month', () => {
    expect(iso(180, 0, 1)).toBe('2024-02-26')
    expect(bahai.daysInMonth(180, 0)).toBe(4)
    expect(bahai.daysInMonth(182, 0)).toBe(5)
    expect(bahai.isLeapYear?.(182)).toBe(true)
    expect(iso(182, 19, 1)).toBe('2026-03-02')
    expect(bahai.fromDay(parseIsoDate('2026-02-25'))).toEqual({ year: 182, month: 0, day: 1 })
    expect(bahai.months.indexOf('ayyam-i-ha')).toBe(18)
    expect(bahai.monthNamed('ayyam-i-ha', 182)).toEqual({ month: 0 })
    expect(bahai.monthName({ year: 182, month: 0, day: 1 })).toBe('Ayyám-i-Há')
    expect(bahai.monthName({ year: 182, month: 19, day: 1 })).toBe('ʻAláʼ')
  })

  test('is computed beyond the published years, from the last month of 221 on', () => {
    expect(bahai.warrant(221, 0).certainty).toBe('announced')
    expect(bahai.warrant(221, 19).certainty).toBe('computed')
    expect(bahai.warrant(222, 1)).toMatchObject({ certainty: 'computed', tolerance: 0 })
    // 2385: equinox and sunset two and a half minutes apart.
    expect(bahai.warrant(542, 1)).toMatchObject({ certainty: 'computed', tolerance: 1 })
    expect(bahai.warrant(541, 19)).toMatchObject({ certainty: 'computed', tolerance: 1 })
  })

  test('has years of 365 or 366 days throughout', () => {
    for (let year = 100; year <= 556; year++) {
      const days =
        bahai.toDay({ year, month: 19, day: 19 }) - bahai.toDay({ year, month: 1, day: 1 })
      expect([364, 365]).toContain(days)
    }
  })

  test('ends in 2401 and refuses what it does not have', () => {
    expect(bahai.range && isoDate(bahai.range.last)).toMatch(/^2401-03-(19|20)$/)
    const last = bahai.range?.last ?? (0 as Day)
    expect(() => bahai.fromDay(addDays(last, 1))).toThrow('reaches to 557 B.E.')
    expect(() => iso(558, 1, 1)).toThrow(RangeError)
    expect(() => iso(182, 0, 6)).toThrow('no such date in the calendar bahai')
    expect(() => iso(182, 20, 1)).toThrow(RangeError)
  })
})
