import { isoDate } from '@interkalender/core'
import { describe, expect, it } from 'vitest'
import { editionMonths, editionSpan, lastYearOf, movedYears, yearLabel } from './span.ts'

const whole = { year: 2027, firstMonth: 1, monthCount: 12 }
const school = { year: 2027, firstMonth: 8, monthCount: 12 }
const sixteen = { year: 2026, firstMonth: 9, monthCount: 16 }

describe('the months of an edition', () => {
  it.each([
    [whole, '2027-01-01', '2027-12-31', 2027, '2027'],
    [school, '2027-08-01', '2028-07-31', 2028, '2027/28'],
    [sixteen, '2026-09-01', '2027-12-31', 2027, '2026/27'],
    [{ year: 1999, firstMonth: 9, monthCount: 12 }, '1999-09-01', '2000-08-31', 2000, '1999/00'],
  ])('%o', (months, first, last, lastYear, label) => {
    const span = editionSpan(months)
    expect([isoDate(span.first), isoDate(span.last)]).toEqual([first, last])
    expect(lastYearOf(months)).toBe(lastYear)
    expect(yearLabel(months)).toBe(label)
    const all = editionMonths(months)
    expect(all).toHaveLength(months.monthCount)
    expect(all[0]).toEqual({ year: months.year, month: months.firstMonth })
    expect(all.at(-1)).toEqual({ year: lastYear, month: Number(last.slice(5, 7)) })
  })

  it.each([
    ['Kalender Krefeld 2027', whole, 1, 'Kalender Krefeld 2028'],
    ['krefeld-2027-28', school, 2, 'krefeld-2029-30'],
    ['Schuljahr 2027/28', school, 1, 'Schuljahr 2028/29'],
    ['September 2026 bis Dezember 2027', sixteen, 1, 'September 2027 bis Dezember 2028'],
    ['Seit 1949: 2027', whole, -1, 'Seit 1949: 2026'],
    ['stand-2027-05', whole, 1, 'stand-2028-05'],
  ])('%s moves to another year', (text, months, by, expected) => {
    expect(movedYears(text, months, by)).toBe(expected)
  })
})
