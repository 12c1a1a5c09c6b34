import { describe, expect, it } from 'vitest'
import { checksum, isMarked, monthStarts, monthTable, yearCount } from './month-table.ts'

/** Starts of one year whose months have these lengths. */
const year = (...lengths: number[]) =>
  lengths.reduce((starts, n) => [...starts, (starts.at(-1) ?? 0) + n], [1000])

describe('a table of lunar months', () => {
  const alternating = year(30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29)

  it('keeps one bit a month, the first month lowest', () => {
    const table = monthTable(1, alternating)
    expect(table).toEqual({ firstYear: 1, firstDay: 1000, lastDay: 1353, years: '555' })
    expect(yearCount(table)).toBe(1)
  })

  it('reads back what it was made of', () => {
    expect(monthStarts(monthTable(1, alternating))).toEqual(alternating)
    const observed = year(29, 29, 28, 31, 30, 30, 30, 29, 31, 28, 29, 30)
    const table = monthTable(7, observed)
    expect(table.irregular).toEqual([
      [7, 3, 28],
      [7, 4, 31],
      [7, 9, 31],
      [7, 10, 28],
    ])
    expect(monthStarts(table)).toEqual(observed)
  })

  it('refuses months of 27 or 32 days', () => {
    expect(() => monthTable(1, year(30, 27, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29))).toThrow(
      'month 2 of year 1 has 27 days',
    )
    expect(() => monthTable(1, year(32, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29))).toThrow(
      RangeError,
    )
  })

  it('has a checksum that sees every digit', () => {
    const table = monthTable(1, alternating)
    expect(checksum(table)).toMatch(/^[0-9a-f]{8}$/)
    expect(checksum({ ...table, years: '554' })).not.toBe(checksum(table))
    expect(checksum({ ...table, firstDay: 1001 })).not.toBe(checksum(table))
  })

  it('marks months of some of its years', () => {
    const marks = { firstYear: 10, months: '001800' }
    expect(isMarked(marks, 10, 1)).toBe(true)
    expect(isMarked(marks, 10, 2)).toBe(false)
    expect(isMarked(marks, 11, 12)).toBe(true)
    expect([9, 12].map((y) => isMarked(marks, y, 1))).toEqual([false, false])
  })
})
