import { describe, expect, it } from 'vitest'
import { diyanetPlaces } from '../calendars/tables/hijri-diyanet-places.ts'
import { addDays, type Day } from '../day.ts'
import { bestSight, conjunctionOf, crescentMonthStart, ummAlQuraMonthStart } from './crescent.ts'

const day = (iso: string) => (Date.parse(iso) / 86400000 + 719163) as Day
const iso = (d: number) => new Date((d - 719163) * 86400000).toISOString().slice(0, 10)

describe('the crescent rule', () => {
  // Diyanet's lists, as in test/data/diyanet-published.tsv
  it.each([
    [1437, 10, '2016-07-05'],
    [1439, 3, '2017-11-19'],
    [1442, 11, '2021-06-11'],
    [1445, 7, '2024-01-12'],
    [1446, 8, '2025-01-31'],
    [1447, 9, '2026-02-19'],
    [1448, 9, '2027-02-08'],
    [1449, 10, '2028-02-26'],
  ])('begins month %i/%i on %s', (year, month, expected) => {
    expect(iso(crescentMonthStart(conjunctionOf(year, month), diyanetPlaces).start)).toBe(expected)
  })

  it('begins a month after an evening that passes, not after one that fails', () => {
    const { start, margin, before } = crescentMonthStart(conjunctionOf(1447, 9), diyanetPlaces)
    expect(margin).toBe(bestSight(addDays(start, -1), diyanetPlaces)?.margin)
    expect(before).toBe(bestSight(addDays(start, -2), diyanetPlaces)?.margin)
    expect(margin).toBeGreaterThan(0)
    // a near call: the Aleutian Islands missed it by a twentieth of a degree
    expect(before).toBeGreaterThan(-0.1)
    expect(before).toBeLessThan(0)
  })

  it('waits for the crescent, however few the places', () => {
    const krefeld = [{ latitude: 51.33, longitude: 6.56 }]
    for (let month = 1; month <= 12; month++) {
      const conjunction = conjunctionOf(1448, month)
      const here = crescentMonthStart(conjunction, krefeld).start
      const anywhere = crescentMonthStart(conjunction, diyanetPlaces).start
      expect(here - anywhere).toBeGreaterThanOrEqual(0)
      expect(here - anywhere).toBeLessThanOrEqual(5)
    }
  })
})

describe('the new moon of a Hijri month', () => {
  it('advances by one lunation from month to month, over three thousand years', () => {
    for (let year = 1; year <= 3000; year += 37) {
      for (let month = 1; month < 12; month++) {
        const step = conjunctionOf(year, month + 1) - conjunctionOf(year, month)
        expect(step).toBeGreaterThan(29.2)
        expect(step).toBeLessThan(29.9)
      }
      const step = conjunctionOf(year + 1, 1) - conjunctionOf(year, 12)
      expect(step).toBeGreaterThan(29.2)
      expect(step).toBeLessThan(29.9)
    }
  })
})

describe('the rule of Umm al-Qura', () => {
  // published by the calendar (hijridate); 1 Muharram 1452 hangs on seconds
  it.each([
    [1445, 7, '2024-01-13'],
    [1447, 9, '2026-02-18'],
    [1448, 1, '2026-06-16'],
  ])('begins month %i/%i on %s', (year, month, expected) => {
    expect(iso(ummAlQuraMonthStart(conjunctionOf(year, month)).start)).toBe(expected)
  })

  it('never begins a month before the evening after the new moon', () => {
    const { start, conjunction } = ummAlQuraMonthStart(conjunctionOf(1448, 10))
    expect(start).toBeGreaterThan(conjunction)
    expect(start).toBeLessThan(day('2027-03-12'))
  })
})
