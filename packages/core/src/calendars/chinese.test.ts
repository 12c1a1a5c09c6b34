import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Calendar } from './calendar.ts'
import { chinese, korean, vietnamese } from './chinese.ts'
import { isoDate, parseIsoDate } from './solar.ts'

const newYear = (calendar: Calendar, year: number) =>
  isoDate(calendar.toDay({ year, month: 1, day: 1 }))

function leapMonth(calendar: Calendar, year: number): number | undefined {
  for (let month = 1; month <= 12; month++) {
    try {
      calendar.toDay({ year, month, leap: true, day: 1 })
      return month
    } catch {
      // No such leap month in this year.
    }
  }
  return undefined
}

const url = new URL('../../../../test/data/chinese-new-year-leap-months.tsv', import.meta.url)
const published = readFileSync(url, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

describe('chinese', () => {
  test('has the New Years and leap months of the Hong Kong Observatory, 1900 to 2100', () => {
    expect(published).toHaveLength(201)
    for (const [year, iso, leap] of published) {
      expect(newYear(chinese, Number(year))).toBe(iso)
      expect(leapMonth(chinese, Number(year)), year).toBe(leap ? Number(leap) : undefined)
    }
  })

  // Hong Kong Observatory, conversion table; gazettes of Singapore, Malaysia, Indonesia.
  test.each([
    [2027, 1, '2027-02-06'], // new moon at 23:56 in Beijing
    [2018, 10, '2018-11-08'], // 00:02
    [2013, 5, '2013-06-08'], // 23:56; some folk calendars had the 9th
    [2057, 9, '2057-09-28'], // 00:00:02 by our reckoning
  ])('begins %i, month %i on %s', (year, month, iso) => {
    expect(isoDate(chinese.toDay({ year, month, day: 1 }))).toBe(iso)
  })

  test('keeps the months of the Qing calendar where they are known to differ', () => {
    expect(leapMonth(chinese, 1661)).toBe(7)
    expect(leapMonth(chinese, 1805)).toBe(6)
    expect(isoDate(chinese.toDay({ year: 1906, month: 4, day: 1 }))).toBe('1906-04-24')
  })

  test('numbers a leap month like the month before it', () => {
    const d = parseIsoDate('2033-12-22')
    expect(chinese.fromDay(d)).toEqual({ year: 2033, month: 11, leap: true, day: 1 })
    expect(chinese.monthName(chinese.fromDay(d))).toBe('Rùn shíyīyuè')
    expect(chinese.monthName({ year: 2033, month: 11, day: 1 })).toBe('Shíyīyuè')
    expect(chinese.isLeapYear?.(2033)).toBe(true)
    expect(chinese.isLeapYear?.(2034)).toBe(false)
    expect(() => chinese.toDay({ year: 2034, month: 11, leap: true, day: 1 })).toThrow(
      'no such date in the calendar chinese: year 2034, month 11 (leap), day 1',
    )
  })

  test('a rule means the month that is no leap month', () => {
    expect(chinese.monthNamed('month 11', 2033)).toEqual({ month: 11 })
    expect(chinese.monthNamed('month 13', 2033)).toBeUndefined()
  })

  test('says who has published what', () => {
    expect(chinese.warrant(2027, 1)).toMatchObject({ certainty: 'announced', tolerance: 0 })
    // The Observatory itself calls these three uncertain.
    for (const [year, month] of [
      [2057, 9],
      [2089, 8],
      [2097, 7],
    ] as const) {
      expect(chinese.warrant(year, month)).toMatchObject({ certainty: 'computed', tolerance: 1 })
    }
    expect(chinese.warrant(2150, 1)).toMatchObject({ certainty: 'computed', tolerance: 0 })
    expect(chinese.warrant(2372, 1)).toMatchObject({ certainty: 'computed', tolerance: 1 })
    expect(chinese.warrant(1700, 1)).toMatchObject({ certainty: 'computed', tolerance: 1 })
  })

  test('has all days of 1600–2400, ends with its table, and says so', () => {
    // The first and the last day as Intl has them, too.
    expect(newYear(chinese, 1599)).toBe('1599-01-26')
    expect(chinese.fromDay(parseIsoDate('1600-01-01'))).toEqual({ year: 1599, month: 11, day: 16 })
    expect(isoDate(chinese.range?.last ?? parseIsoDate('2000-01-01'))).toBe('2401-02-12')
    expect(() => newYear(chinese, 2401)).toThrow(
      'year 2401 lies outside the calendar chinese, which reaches from 1599 to 2400',
    )
    expect(() => chinese.fromDay(parseIsoDate('1599-01-25'))).toThrow(RangeError)
  })
})

describe('vietnamese', () => {
  // Vietnam's New Years that differ from China's: vacanza/holidays, and Tết of 1968 in the North.
  test.each([
    [1968, '1968-01-29', '1968-01-30'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
    [2053, '2053-02-18', '2053-02-19'],
  ])('Tết %i is %s, not %s', (year, tet, spring) => {
    expect(newYear(vietnamese, year)).toBe(tet)
    expect(newYear(chinese, year)).toBe(spring)
  })

  test('Tết is the Spring Festival in all other years from 1976 to 2052', () => {
    for (let year = 1976; year < 2053; year++) {
      if ([1985, 2007, 2030].includes(year)) continue
      expect(newYear(vietnamese, year)).toBe(newYear(chinese, year))
    }
  })

  test('is the Chinese calendar before 1968', () => {
    const last = parseIsoDate('1967-12-31')
    for (let d = vietnamese.range?.first ?? last; d <= last; d = (d + 17) as typeof d) {
      expect(vietnamese.fromDay(d)).toEqual(chinese.fromDay(d))
    }
  })

  test('names its months', () => {
    expect(vietnamese.monthName({ year: 2027, month: 12, day: 1 })).toBe('Tháng Chạp')
    expect(vietnamese.monthName({ year: 2025, month: 6, leap: true, day: 1 })).toBe(
      'Tháng Sáu nhuận',
    )
  })
})

describe('korean', () => {
  // KASI, in icu4x korea_data.rs@0f04973a: New Years 1912–2031 that differ from China's.
  const differing: Record<number, string> = {
    1916: '1916-02-04',
    1944: '1944-01-26',
    1954: '1954-02-04',
    1958: '1958-02-19',
    1966: '1966-01-22',
    1988: '1988-02-18',
    1997: '1997-02-08',
    2027: '2027-02-07',
    2028: '2028-01-27',
  }

  test('Seollal is the Spring Festival but for nine years from 1912 to 2031', () => {
    for (let year = 1912; year <= 2031; year++) {
      expect(newYear(korean, year)).toBe(differing[year] ?? newYear(chinese, year))
    }
  })

  test('had another leap month than China in 2012 and 2017', () => {
    expect([leapMonth(korean, 2012), leapMonth(chinese, 2012)]).toEqual([3, 4])
    expect([leapMonth(korean, 2017), leapMonth(chinese, 2017)]).toEqual([5, 6])
  })

  test('is announced as far as KASI’s dates reach', () => {
    expect(korean.warrant(2050, 1).certainty).toBe('announced')
    expect(korean.warrant(2051, 1).certainty).toBe('computed')
    expect(korean.monthName({ year: 2025, month: 6, leap: true, day: 1 })).toBe('Yun-yuwol')
  })
})
