import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  beijing,
  civilDay,
  type EastAsianMonth,
  eastAsianYear,
  fixedZone,
  hanoi,
  nearCalls,
  secondsFromMidnight,
  seoul,
  solarTerm,
} from '../../astronomy/east-asian.ts'
import { isNear } from '../../astronomy/near-call.ts'
import { isoDate } from '../solar.ts'
import { chineseDepartures, chineseNearCalls, chineseTable } from './chinese.ts'
import { koreanDepartures, koreanNearCalls, koreanTable } from './korean.ts'
import {
  lunisolarChecksum,
  lunisolarMonths,
  lunisolarTable,
  lunisolarYearCount,
  lunisolarYearStarts,
} from './lunisolar-table.ts'
import * as terms from './solar-terms.ts'
import { vietnameseDepartures, vietnameseNearCalls, vietnameseTable } from './vietnamese.ts'
import { lastYear, yearlyDay } from './yearly-days.ts'

const header = (name: string) => readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8')
const label = ({ year, month, leap, start }: EastAsianMonth) =>
  `${year}/${month}${leap ? 'L' : ''} ${isoDate(start)}`

describe.each([
  ['chinese', chineseTable, chineseDepartures, chineseNearCalls, beijing],
  ['vietnamese', vietnameseTable, vietnameseDepartures, vietnameseNearCalls, hanoi],
  ['korean', koreanTable, koreanDepartures, koreanNearCalls, seoul],
] as const)('the %s table', (name, table, departures, near, reckoning) => {
  const starts = lunisolarYearStarts(table)
  const monthsOf = (year: number) =>
    lunisolarMonths(table, year - 1599, starts[year - 1599] ?? (0 as never)).map((month) => ({
      year,
      ...month,
    }))

  test('is whole: 1599–2400, and its checksum stands in its header', () => {
    expect([table.firstYear, lunisolarYearCount(table)]).toEqual([1599, 802])
    expect(starts.at(-1)).toBe(table.lastDay + 1)
    expect(header(name)).toContain(lunisolarChecksum(table))
  })

  test('has years of 353 to 355 or 383 to 385 days, 295 or so of 802 with a leap month', () => {
    let leapYears = 0
    for (let i = 1; i < starts.length; i++) {
      const days = (starts[i] ?? 0) - (starts[i - 1] ?? 0)
      expect([353, 354, 355, 383, 384, 385]).toContain(days)
      if (days > 380) leapYears++
    }
    expect(leapYears).toBeGreaterThan(293)
    expect(leapYears).toBeLessThan(297)
  })

  // Around now, at the ends, a sample between, and every year with a near call or a departure.
  const sample = new Set([1599, 1600, 1601, 2000, 2026, 2027, 2028, 2033, 2262, 2358, 2399, 2400])
  for (const [year] of near) sample.add(year)
  for (const [computed] of departures) sample.add(Number(computed.slice(0, 4)))

  test('is what the rule gives, but for the departures on record', () => {
    const published = new Map<string, string>(departures)
    for (const year of sample) {
      const rule = eastAsianYear(year, reckoning).map((month) => {
        const is = label(month)
        return published.get(is) ?? is
      })
      // A departure may bear the number of another year; compare what both have of this one.
      const ours = rule.filter((month) => month.startsWith(`${year}/`))
      expect(monthsOf(year).map(label)).toEqual(expect.arrayContaining(ours))
    }
  })

  test('knows its near calls', () => {
    for (const year of sample) {
      const found = nearCalls(year, reckoning, isNear).flatMap(({ months, seconds, event }) =>
        months.map(({ month, leap }) => [year, month, leap ?? false, seconds, event] as const),
      )
      const listed = near.filter(([of]) => of === year)
      expect(found).toHaveLength(listed.length)
      for (const [, month, leap, seconds, event] of found) {
        const same = listed.find(([, m, l, , e]) => m === month && l === leap && e === event)
        expect(same?.[3], `${year}/${month}`).toBeCloseTo(seconds, -0.5)
      }
    }
  })
})

describe('near calls', () => {
  test('of New Year 2027 and November 2018 in Beijing are on the list', () => {
    expect(chineseNearCalls).toContainEqual([2027, 1, false, -238, 'new moon'])
    expect(chineseNearCalls).toContainEqual([2018, 10, false, 122, 'new moon'])
  })

  test('reach five minutes today, more as ΔT becomes uncertain', () => {
    const at = solarTerm(0, 2020)
    expect([isNear(299, at), isNear(-301, at)]).toEqual([true, false])
    expect(isNear(700, solarTerm(0, 2400))).toBe(true)
  })
})

describe('the table of solar terms', () => {
  test('reaches from 1600 to 2400', () => {
    expect([terms.qingming.firstYear, lastYear(terms.qingming)]).toEqual([1600, 2400])
  })

  test.each([
    ['qingming', terms.qingming, terms.qingmingNearCalls, 15, beijing],
    ['dongzhi', terms.dongzhi, terms.dongzhiNearCalls, 270, beijing],
    ['risshun', terms.risshun, terms.risshunNearCalls, 315, fixedZone('japanese', 9)],
    ['shunbun', terms.shunbun, terms.shunbunNearCalls, 0, fixedZone('japanese', 9)],
    ['shubun', terms.shubun, terms.shubunNearCalls, 180, fixedZone('japanese', 9)],
    ['march', terms.marchEquinox, terms.marchEquinoxNearCalls, 0, fixedZone('german', 1)],
    ['june', terms.juneSolstice, terms.juneSolsticeNearCalls, 90, fixedZone('german', 2)],
    [
      'september',
      terms.septemberEquinox,
      terms.septemberEquinoxNearCalls,
      180,
      fixedZone('german', 2),
    ],
    [
      'december',
      terms.decemberSolstice,
      terms.decemberSolsticeNearCalls,
      270,
      fixedZone('german', 1),
    ],
  ] as const)('%s is computed again', (_, table, near, longitude, reckoning) => {
    const years = [1600, 1900, 2024, 2025, 2026, 2027, 2028, 2100, 2400, ...near.map(([y]) => y)]
    for (const year of years) {
      const at = solarTerm(longitude, year)
      expect(yearlyDay(table, year)).toBe(civilDay(at, reckoning))
      const call = near.find(([of]) => of === year)
      expect(isNear(secondsFromMidnight(at, reckoning), at), String(year)).toBe(call !== undefined)
    }
  })
})

describe('making a lunisolar table', () => {
  const starts = [0, 29, 59, 88, 118, 147, 177, 206, 236, 265, 295, 324, 354]
  const year = starts
    .slice(0, 12)
    .map((start, i) => ({ year: 7, month: i + 1, start: start as never }))

  test('keeps lengths and leap months, and reads them back', () => {
    const plain = lunisolarTable(year, 354)
    expect(plain).toEqual({ firstYear: 7, firstDay: 0, lastDay: 353, years: '00aaa' })
    const leap = starts.map((start, i) => ({
      year: 7,
      month: i < 3 ? i + 1 : i,
      ...(i === 3 && { leap: true as const }),
      start: start as never,
    }))
    const table = lunisolarTable(leap, 383)
    expect(table.years).toBe('30aaa')
    expect(lunisolarMonths(table, 0, 0 as never)).toEqual(leap.map(({ year: _, ...rest }) => rest))
    expect(lunisolarYearStarts(table)).toEqual([0, 383])
  })

  test('refuses odd months', () => {
    expect(() => lunisolarTable(year, 355)).toThrow('7/12 has 31 days')
    expect(() => lunisolarTable(year.slice(0, 11), 324)).toThrow('7 has 11 months')
    expect(() => lunisolarTable([], 0)).toThrow(RangeError)
  })
})
