import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conjunctionOf, crescentMonthStart } from '../../astronomy/crescent.ts'
import {
  diyanet,
  diyanetDepartures,
  diyanetNearCalls,
  diyanetPublished,
  isPublishedByDiyanet,
} from './hijri-diyanet.ts'
import { diyanetPlaces } from './hijri-diyanet-places.ts'
import { checksum, monthStarts, yearCount } from './month-table.ts'

const starts = monthStarts(diyanet)
const start = (year: number, month: number) => starts[(year - 1008) * 12 + month - 1] ?? Number.NaN
const rataDie = (iso: string) => Date.parse(iso) / 86400000 + 719163

describe('the table of Diyanet', () => {
  it('is whole: 1008–1834 AH, 1600 to 2400, and its checksum stands in its header', () => {
    expect([diyanet.firstYear, yearCount(diyanet)]).toEqual([1008, 827])
    expect(starts[0]).toBeLessThanOrEqual(rataDie('1600-01-01'))
    expect(starts.at(-1)).toBe(diyanet.lastDay + 1)
    expect(diyanet.lastDay).toBeGreaterThan(rataDie('2400-12-31'))
    const header = readFileSync(new URL('./hijri-diyanet.ts', import.meta.url), 'utf8')
    expect(header).toContain(checksum(diyanet))
  })

  it('has months of 29 and 30 days only, at most four long or three short ones in a row', () => {
    expect(diyanet.irregular).toBeUndefined()
    const lengths = starts.slice(1).map((next, i) => next - (starts[i] ?? 0))
    expect(new Set(lengths)).toEqual(new Set([29, 30]))
    const text = lengths.join(' ')
    expect(text).not.toContain('30 30 30 30 30')
    expect(text).not.toContain('29 29 29 29')
  })

  // Diyanet's yearly lists, sources in test/data/diyanet-published.tsv
  it.each([
    [1436, 12, '2015-09-15'],
    [1437, 10, '2016-07-05'],
    [1439, 3, '2017-11-19'],
    [1442, 2, '2020-09-18'],
    [1442, 11, '2021-06-11'],
    [1445, 7, '2024-01-12'],
    [1447, 9, '2026-02-19'],
    [1448, 10, '2027-03-09'],
    [1453, 12, '2032-03-13'],
  ])('begins %i/%i on %s, and says that this is published', (year, month, iso) => {
    expect(start(year, month)).toBe(rataDie(iso))
    expect(isPublishedByDiyanet(year, month)).toBe(true)
  })

  it('calls the Eids of 1355–1453 AH published, and nothing beyond', () => {
    expect(diyanetPublished.firstYear).toBe(1354)
    expect(diyanetPublished.months).toHaveLength((1453 - 1354 + 1) * 3)
    for (let year = 1355; year <= 1453; year++) {
      expect(isPublishedByDiyanet(year, 10), `Shawwal ${year}`).toBe(true)
      expect(isPublishedByDiyanet(year, 12), `Dhu l-Hijja ${year}`).toBe(true)
    }
    expect(isPublishedByDiyanet(1454, 10)).toBe(false)
    expect(isPublishedByDiyanet(1300, 10)).toBe(false)
    expect(isPublishedByDiyanet(1525, 1)).toBe(false)
  })
})

/** These years are computed again: around now, and a sample of the others. */
const sample = [1008, 1150, 1320, 1361, 1400, 1433, 1436, 1447, 1448, 1449, 1455, 1480, 1500, 1524, 1700, 1834]

describe('the rule behind the table', () => {
  it.each(sample)('gives %i AH again, but for the departures on record', (year) => {
    for (let month = 1; month <= 12; month++) {
      const rule = crescentMonthStart(conjunctionOf(year, month), diyanetPlaces)
      const departure = diyanetDepartures.find(([y, m]) => y === year && m === month)
      expect(start(year, month) - rule.start, `${year}/${month}`).toBe(departure?.[2] ?? 0)
      const margin = -rule.before < rule.margin ? rule.before : rule.margin
      if (year < 1317 || year > 1524) continue // near calls are listed for 1900–2100
      const call = diyanetNearCalls.find(([y, m]) => y === year && m === month)
      if (Math.abs(margin) < 0.299) expect(call?.[2], `${year}/${month}`).toBeCloseTo(margin, 2)
      else if (Math.abs(margin) > 0.301) expect(call, `${year}/${month}`).toBeUndefined()
    }
  })

  it('departs from two published dates only since 1418 AH (1998): 2012 by −1, 2015 by +1', () => {
    expect(diyanetDepartures.filter(([year]) => year >= 1418)).toEqual([
      [1433, 12, -1, 'published'],
      [1436, 12, 1, 'published'],
    ])
  })

  it('departs by one day at most, and moves a computed month only beside a published one', () => {
    for (const [year, month, days, why] of diyanetDepartures) {
      expect(Math.abs(days)).toBe(1)
      expect(isPublishedByDiyanet(year, month)).toBe(why === 'published')
      const index = year * 12 + month
      if (why === 'moved')
        expect(
          diyanetDepartures.some(
            ([y, m, , w]) => w === 'published' && Math.abs(y * 12 + m - index) <= 2,
          ),
          `${year}/${month}`,
        ).toBe(true)
    }
  })

  it('knows the near calls of the design: November 2017 and February 2028', () => {
    const margins = new Map(diyanetNearCalls.map(([y, m, margin]) => [`${y}/${m}`, margin]))
    expect(margins.get('1439/3')).toBeGreaterThan(0.1)
    expect(margins.get('1449/10')).toBeGreaterThan(0.2)
    expect(margins.get('1447/9')).toBeLessThan(0)
  })
})
