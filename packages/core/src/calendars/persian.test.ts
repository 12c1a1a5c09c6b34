import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { persian } from './persian.ts'
import { isoDate, parseIsoDate } from './solar.ts'

const nowruz = (year: number) => isoDate(persian.toDay({ year, month: 1, day: 1 }))

describe('persian', () => {
  // elixir-localize/calendrical, table of Persian years (even ones: test/data/published-dates).
  test.each([
    [1379, '2000-03-20'],
    [1403, '2024-03-20'],
    [1405, '2026-03-21'],
    [1409, '2030-03-21'],
    [1419, '2040-03-20'],
  ])('begins %i on %s', (year, iso) => {
    expect(nowruz(year)).toBe(iso)
  })

  test('begins all years on the days that Iran’s Calendar Center has published, 1206–1498', () => {
    const file = new URL('../../../../test/data/nowruz-published.tsv', import.meta.url)
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(4)
    expect(rows.length).toBe(293)
    const faults = rows.filter((row) => {
      const [text, iso, leap] = row.split('\t')
      const year = Number(text)
      const isLeap = persian.isLeapYear?.(year) ?? false
      const { certainty } = persian.warrant(year, 1)
      return nowruz(year) !== iso || isLeap !== (leap === 'leap') || certainty !== 'announced'
    })
    expect(faults).toEqual([])
    expect([1205, 1499].map((year) => persian.warrant(year, 1).certainty)).toEqual([
      'computed',
      'computed',
    ])
  })

  test('has leap years every four or five years', () => {
    // Iran's leap years, 1370 to 1420: one of five years' distance, 1403 → 1408.
    const leap = Array.from({ length: 51 }, (_, i) => 1370 + i).filter((year) =>
      persian.isLeapYear?.(year),
    )
    expect(leap).toEqual([
      1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420,
    ])
  })

  test('has six months of 31 days, five of 30, and Esfand', () => {
    const lengths = (year: number) =>
      Array.from({ length: 12 }, (_, i) => persian.daysInMonth(year, i + 1))
    expect(lengths(1403)).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30])
    expect(lengths(1404)[11]).toBe(29)
    expect(isoDate(persian.toDay({ year: 1403, month: 12, day: 30 }))).toBe('2025-03-20')
    expect(() => persian.toDay({ year: 1404, month: 12, day: 30 })).toThrow(RangeError)
  })

  test('knows Yalda and Sizdah Bedar', () => {
    expect(isoDate(persian.toDay({ year: 1406, month: 10, day: 1 }))).toBe('2027-12-22')
    expect(persian.fromDay(parseIsoDate('2027-04-02'))).toEqual({ year: 1406, month: 1, day: 13 })
  })

  test('is computed, with a day of doubt where the equinox comes close to noon', () => {
    expect(persian.warrant(1502, 1)).toMatchObject({ certainty: 'computed', tolerance: 0 })
    expect(persian.warrant(1503, 1)).toMatchObject({ certainty: 'computed', tolerance: 1 }) // 2124
  })

  test('reaches from 978 to 1779', () => {
    expect(nowruz(978)).toBe('1599-03-21')
    expect(persian.fromDay(parseIsoDate('1600-01-01'))).toEqual({ year: 978, month: 10, day: 11 })
    expect(persian.range && isoDate(persian.range.last)).toBe('2401-03-20')
    expect(() => nowruz(977)).toThrow('reaches from 978 to 1779 AP')
    expect(() => nowruz(1780)).toThrow(RangeError)
    expect(() => persian.fromDay(parseIsoDate('1599-03-20'))).toThrow(RangeError)
  })
})
