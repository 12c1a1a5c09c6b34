import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../day.ts'
import { isoDate, parseIsoDate } from './solar.ts'
import { tibetan, tibetanBhutan } from './tibetan.ts'

/** A date as Calendrical Calculations writes it: year/month/leap month/day/leap day. */
function date(text: string) {
  const [year, month, leap, dayOfMonth, leapDay] = text.split('/')
  return {
    year: Number(year),
    month: Number(month),
    day: Number(dayOfMonth),
    ...(leap === 't' && { leap: true as const }),
    ...(leapDay === 't' && { leapDay: true as const }),
  }
}

/** The Tibetan rows of a file of published dates. */
function samples(file: string): [iso: string, date: string][] {
  const url = new URL(`../../../../test/data/published-dates/${file}`, import.meta.url)
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Tibetan'))
    .map((line) => {
      const [, what = '', iso = ''] = line.split('\t')
      return [iso, what.replace(/^.*[ =](?=-?\d+\/)/, '')]
    })
}

describe('tibetan', () => {
  // Calendrical Calculations, 4th ed.: the sample dates, and the month starts of 2010–2014.
  test.each([
    ...samples('calcal-appendix-c.tsv'),
    ...samples('calcal-4e-month-starts-2010-2019.tsv'),
  ])('%s is %s', (iso, text) => {
    expect(isoDate(tibetan.toDay(date(text)))).toBe(iso)
    expect(tibetan.fromDay(parseIsoDate(iso))).toEqual(date(text))
  })

  // Losar as published (excelnotes.com/losar; Kalender der Religionen; IFH Hamburg), the Day of
  // Miracles (palyulottawa.org, drepunggomang.org, kurukulla.org), Saga Dawa (mstcdharma.org,
  // mahatare.org, manjushridharmacenter.org, touchkailash.com); 2023 from Mindrolling’s calendar.
  test.each([
    [1, 1, '2016-02-09'],
    [1, 1, '2022-03-03'],
    [1, 1, '2023-02-21'],
    [1, 1, '2024-02-10'],
    [1, 1, '2026-02-18'],
    [15, 1, '2021-02-27'],
    [15, 1, '2022-03-18'],
    [15, 1, '2023-03-07'],
    [15, 1, '2024-02-24'],
    [15, 1, '2026-03-03'],
    [15, 4, '2018-05-29'],
    [15, 4, '2020-06-05'],
    [15, 4, '2021-05-26'],
    [15, 4, '2023-06-04'],
    [15, 4, '2024-05-23'],
    [15, 4, '2025-06-11'],
    [4, 6, '2023-07-21'],
    [22, 9, '2023-11-04'],
    [25, 10, '2015-12-05'],
  ])('%i of month %i is %s', (dayOfMonth, month, iso) => {
    const year = Number(iso.slice(0, 4)) + 127
    expect(isoDate(tibetan.toDay({ year, month, day: dayOfMonth }))).toBe(iso)
  })

  test('begins a year with the first of two first months', () => {
    // Janson: Losar of 2000 was 6 February, in a leap month.
    expect(tibetan.monthNamed('month 1', 2127)).toEqual({ month: 1, leap: true })
    expect(isoDate(tibetan.toDay({ year: 2127, month: 1, day: 1, leap: true }))).toBe('2000-02-06')
    expect(tibetan.monthNamed('month 1', 2128)).toEqual({ month: 1 })
  })
})

test('keeps a feast on a skipped number on the day with the next one, as lists do in part', () => {
  // Day of Miracles: pcddallas.org (11 March 2009); mstcdharma.org (“March 1st/2nd” 2018, while
  // tsechenling.org has the 1st alone).
  for (const iso of ['2009-03-11', '2018-03-02']) {
    const year = Number(iso.slice(0, 4)) + 127
    const skipped = { year, ...tibetan.monthNamed('month 1', year), month: 1, day: 15 }
    expect(() => tibetan.toDay(skipped)).toThrow(RangeError)
    expect(isoDate(tibetan.keptOn?.(skipped) ?? day(0))).toBe(iso)
    expect(tibetan.warrant(year, 1).tolerance).toBe(1)
  }
})

describe('tibetan-bhutan', () => {
  // Holidays of Bhutan on a number that comes twice: namdruelbhutan.bt (a list without a year, whose
  // dates are those of 2008); Swiss Agency for
  // Development and Cooperation in Bhutan, eda.admin.ch (2015); lists of the Royal Government as in
  // vacanza/holidays, tests/countries/test_bhutan.py (2021, 2023).
  test.each([
    ['Parinirvana', 15, 4, '2008-05-19'],
    ['Birth of Guru Rinpoche', 10, 5, '2015-06-26'],
    ['Descending Day', 22, 9, '2021-10-27'],
    ['First Sermon', 4, 6, '2023-07-21'],
  ])('%s is kept on the first of two days', (_, dayOfMonth, month, iso) => {
    const date = { year: Number(iso.slice(0, 4)) + 127, month, day: dayOfMonth }
    const first = parseIsoDate(iso)
    expect(tibetanBhutan.keptOn?.(date)).toBe(first)
    expect(tibetanBhutan.toDay({ ...date, leapDay: true })).toBe(addDays(first, 1))
  })

  // S. Janson, Tibetan calendar mathematics, table 9: New Year in Bhutan.
  const newYears =
    '2000-02-06 2001-02-24 2002-02-13 2003-03-04 2004-02-21 2005-02-09 2006-02-28 2007-02-18 ' +
    '2008-02-08 2009-02-25 2010-02-14 2011-02-03 2012-02-22 2013-02-11 2014-03-02 2015-02-19 ' +
    '2016-02-09 2017-02-27 2018-02-16 2019-02-05 2020-02-24 2021-02-12 2022-03-03 2023-02-21 ' +
    '2024-02-10 2025-02-28 2026-02-18 2027-02-07 2028-02-26 2029-02-14 2030-02-03'
  test.each(newYears.split(' '))('Losar %s', (iso) => {
    const year = Number(iso.slice(0, 4)) + 127
    expect(isoDate(tibetanBhutan.toDay({ year, month: 1, day: 1 }))).toBe(iso)
  })

  // The same, tables 7 (leap months) and 8 (repeated and skipped days). Janson counts the first of
  // two days as the leap day; here it is the second.
  test.each([
    ['2016-09-01', '2143/7/f/30/f'],
    ['2016-09-02', '2143/7/t/1/f'],
    ['2016-10-02', '2143/8/f/1/t'],
    ['2019-05-04', '2146/3/f/30/f'],
    ['2019-05-05', '2146/3/t/1/f'],
    ['2019-06-04', '2146/4/f/1/f'],
    ['2012-02-24', '2139/1/f/3/f'],
    ['2012-02-25', '2139/1/f/4/f'],
    ['2012-02-26', '2139/1/f/4/t'],
    ['2012-02-27', '2139/1/f/5/f'],
    ['2012-03-11', '2139/1/f/18/f'],
    ['2012-03-12', '2139/1/f/20/f'],
    ['2012-12-23', '2139/11/f/11/f'],
    ['2012-12-24', '2139/11/f/12/f'],
    ['2012-12-25', '2139/11/f/12/t'],
    ['2012-12-26', '2139/11/f/13/f'],
    ['2013-01-08', '2139/11/f/26/f'],
    ['2013-01-09', '2139/11/f/28/f'],
    ['2013-01-25', '2139/12/f/14/f'],
    ['2013-01-26', '2139/12/f/15/f'],
    ['2013-01-27', '2139/12/f/15/t'],
    ['2013-01-28', '2139/12/f/16/f'],
    ['2013-02-01', '2139/12/f/20/f'],
    ['2013-02-02', '2139/12/f/22/f'],
  ])('%s is %s', (iso, text) => {
    expect(isoDate(tibetanBhutan.toDay(date(text)))).toBe(iso)
    expect(tibetanBhutan.fromDay(parseIsoDate(iso))).toEqual(date(text))
  })

  // The anniversary of the Zhabdrung: bhutanjeweltravel.com, public holidays of 2020; the Birth of Guru
  // Rinpoche: vacanza/holidays, holidays/calendars/tibetan.py (2004, 2027).
  test.each([
    [10, 3, '2020-05-02'],
    [10, 5, '2004-06-27'],
    [10, 5, '2027-06-13'],
  ])(
    'keeps the feast of a skipped number, %i of month %i, on the day before: %s',
    (n, month, iso) => {
      const skipped = { year: Number(iso.slice(0, 4)) + 127, month, day: n }
      expect(() => tibetanBhutan.toDay(skipped)).toThrow(RangeError)
      expect(isoDate(tibetanBhutan.keptOn?.(skipped) ?? day(0))).toBe(iso)
    },
  )

  test('has no skipped days and no months that are not doubled', () => {
    expect(() => tibetanBhutan.toDay({ year: 2139, month: 1, day: 19 })).toThrow(RangeError)
    expect(() => tibetanBhutan.toDay(date('2139/1/f/5/t'))).toThrow(RangeError)
    expect(() => tibetanBhutan.toDay(date('2139/1/t/5/f'))).toThrow(RangeError)
  })
})

describe.each([tibetan, tibetanBhutan])('$id, laws of lunar days', (calendar) => {
  const far = Math.floor(365.25 * 100_000)

  test('every day has one date: the next number, the same again, or one left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -far, max: far }), (n) => {
        const d = day(n)
        const one = calendar.fromDay(d)
        const next = calendar.fromDay(addDays(d, 1))
        expect(calendar.toDay(one)).toBe(d)
        const step = next.day - one.day
        expect([0, 1, 2, -28, -29]).toContain(step)
        expect(next.leapDay === true).toBe(step === 0)
        const months = 12 * (next.year - one.year) + next.month - one.month
        expect([0, 1]).toContain(months)
        if (step >= 0) expect([next.month, next.leap]).toEqual([one.month, one.leap])
        else expect(months === 0 || !(one.leap && next.leap)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  test('all days of 1900 to 2200, months of 29 or 30 days', () => {
    const from = parseIsoDate('1900-01-01')
    let start: number | undefined
    const lengths = new Set<number>()
    for (let d = from; d < parseIsoDate('2200-01-01'); d = addDays(d, 1)) {
      const { day: number, month } = calendar.fromDay(d)
      if (month !== calendar.fromDay(addDays(d, -1)).month || number < 3) {
        const before = calendar.fromDay(addDays(d, -1)).day
        if (before > number) {
          if (start !== undefined) lengths.add(d - start)
          start = d
        }
      }
    }
    expect([...lengths].sort()).toEqual([29, 30])
  })

  test('does the same a million years off', () => {
    for (const iso of ['-999999-01-01', '+999999-12-31']) {
      const d = parseIsoDate(iso)
      expect(calendar.toDay(calendar.fromDay(d))).toBe(d)
    }
  })
})
