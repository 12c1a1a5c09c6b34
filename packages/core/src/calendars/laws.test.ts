/**
 * The laws that every calendar of the registry must keep, whatever its months: a new calendar is
 * held to them by its line in the registry.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '../day.ts'
import { calendars } from '../registry.ts'
import { type Calendar, type CalendarDate, monthKey } from './calendar.ts'
import { gregorianDay, isoDate } from './solar.ts'

const show = ({ year, month, day, leap, leapDay }: CalendarDate) =>
  `${year}/${month}${leap ? 'L' : ''}/${day}${leapDay ? 'L' : ''}`

/** What is wrong with the step from a day to the next, or undefined. */
function faultOfStep(calendar: Calendar, d: Day): string | undefined {
  const date = calendar.fromDay(d)
  const next = calendar.fromDay(addDays(d, 1))
  const at = `${isoDate(d)}: ${show(date)} → ${show(next)}`
  if (calendar.toDay(date) !== d) return `no round trip at ${at}`
  const length = calendar.daysInMonth(date.year, date.month, date.leap)
  if (date.day < 1 || date.day > length) return `day outside its month at ${at}`
  const sameMonth = next.year === date.year && next.month === date.month && next.leap === date.leap
  // Lunar days may be skipped or doubled, at the ends of a month too.
  const slack = calendar.keptOn ? 1 : 0
  if (sameMonth) {
    const step = next.day - date.day
    if (slack === 0) return step === 1 ? undefined : `gap in a month at ${at}`
    const doubled = step === 0 && next.leapDay && !date.leapDay
    return doubled || step === 1 || step === 2 ? undefined : `gap in a month at ${at}`
  }
  if (date.day < length - slack || next.day > 1 + slack) {
    return `a month ends too early or too late at ${at}`
  }
  const years = yearsBetween(calendar, date.year, next.year)
  if (years !== 0 && years !== 1) return `years out of order at ${at}`
  return undefined
}

/** What is wrong with the steps from day to day, within the range of the calendar. */
function faultsOfSteps(calendar: Calendar, from: number, to: number): string[] {
  const { first, last } = calendar.range ?? { first: from, last: to }
  const faults: string[] = []
  for (let d = Math.max(first, from); d <= Math.min(last - 1, to) && faults.length < 5; d++) {
    const fault = faultOfStep(calendar, d as Day)
    if (fault) faults.push(fault)
  }
  return faults
}

/**
 * Whose authority began later: Saudi Arabia's table with 1924; the Council of North America's rules
 * are told for 1900–2100. Edges of tables within a range are met by the days of 1900–2200.
 */
const reachLess = new Set(['hijri-umm-al-qura', 'hijri-fcna'])

const hasYearZero = (calendar: Calendar) => calendar.id !== 'julian'

function yearsBetween(calendar: Calendar, from: number, to: number): number {
  return hasYearZero(calendar) || from > 0 || to < 0 ? to - from : to - from - 1
}

/** The numbers of the months of a year, from any day of it on. */
function monthsOf(calendar: Calendar, year: number): Set<number> {
  const months = new Set<number>()
  const middle = gregorianDay(2027, 1, 1)
  const start = calendar.range
    ? Math.floor((calendar.range.first + calendar.range.last) / 2)
    : middle
  for (let d = start - 400; d < start + 400; d++) {
    const date = calendar.fromDay(d as Day)
    if (date.year === year) months.add(date.month)
  }
  return months
}

/** A day at random within `years` years of year 1, or within the range of the calendar. */
function anyDay(calendar: Calendar, years: number): fc.Arbitrary<Day> {
  const far = Math.floor(365.25 * years)
  const { first, last } = calendar.range ?? { first: -far, last: far }
  return fc.integer({ min: first, max: last - 1 }).map(day)
}

describe.each(calendars.map((calendar) => [calendar.id, calendar] as const))(
  '%s',
  (_, calendar) => {
    const { first, last } = calendar.range ?? { first: -Infinity, last: Infinity }

    test('turns every day from 1900 to 2200 into a date and back, in order and without gaps', () => {
      expect(faultsOfSteps(calendar, gregorianDay(1900, 1, 1), gregorianDay(2200, 12, 31))).toEqual(
        [],
      )
    })

    test('does the same in the years in which it begins and ends', () => {
      if (!calendar.range) return
      const years = 800
      expect(faultsOfSteps(calendar, first, first + years)).toEqual([])
      expect(faultsOfSteps(calendar, last - years, last)).toEqual([])
    })

    test('has all days from 1600 to 2400 if sun and moon decide it', () => {
      if (!calendar.range || reachLess.has(calendar.id)) return
      expect(first).toBeLessThanOrEqual(gregorianDay(1600, 1, 1))
      expect(last).toBeGreaterThanOrEqual(gregorianDay(2400, 12, 31))
    })

    test('does the same 100,000 years before and after', () => {
      fc.assert(
        fc.property(anyDay(calendar, 100_000), (d) => {
          expect(faultOfStep(calendar, d)).toBeUndefined()
        }),
        { numRuns: 2_000 },
      )
    })

    test('reaches as far as ISO 8601 with six digits', () => {
      if (calendar.range) return
      for (const d of [gregorianDay(-999_999, 1, 1), gregorianDay(999_999, 12, 31)]) {
        expect(calendar.toDay(calendar.fromDay(d))).toBe(d)
      }
    })

    test('gives dates the order of their days', () => {
      if (calendar.keptOn) return // Days are skipped and doubled: the steps above say it all.
      // The months of a year need not be numbered in its order; the day of its start tells it.
      const place = (date: CalendarDate) => calendar.toDay({ ...date, day: 1 })
      fc.assert(
        fc.property(anyDay(calendar, 5_000), fc.integer({ min: 1, max: 5_000 }), (a, after) => {
          const b = Math.min(a + after, last) as Day
          const [one, other] = [calendar.fromDay(a), calendar.fromDay(b)]
          expect(other.year).toBeGreaterThanOrEqual(one.year)
          if (place(one) === place(other)) expect(other.day - one.day).toBe(b - a)
          else expect(place(other)).toBeGreaterThan(place(one))
        }),
        { numRuns: 500 },
      )
    })

    test('has years as long as their months together', () => {
      if (calendar.keptOn) return
      fc.assert(
        fc.property(anyDay(calendar, 20_000), (d) => {
          const { year } = calendar.fromDay(d)
          // Back to the first day of the year, then by months to the first day of the next.
          let start = d
          for (;;) {
            const month = addDays(start, 1 - calendar.fromDay(start).day)
            if (month <= first || calendar.fromDay(addDays(month, -1)).year !== year) {
              start = month
              break
            }
            start = addDays(month, -1)
          }
          let next = start
          let months = 0
          while (next <= last && calendar.fromDay(next).year === year) {
            const date = calendar.fromDay(next)
            expect(date.day).toBe(1)
            next = addDays(next, calendar.daysInMonth(year, date.month, date.leap))
            months++
          }
          expect(months).toBeGreaterThanOrEqual(12)
          // Bahá'í years have nineteen and Ayyám-i-Há.
          expect(months).toBeLessThanOrEqual(20)
          if (next <= last) {
            expect(calendar.fromDay(next).day).toBe(1)
            expect(yearsBetween(calendar, year, calendar.fromDay(next).year)).toBe(1)
          }
        }),
        { numRuns: 200 },
      )
    })

    test('throws a RangeError for dates that do not exist', () => {
      const middle = calendar.range
        ? Math.floor((calendar.range.first + calendar.range.last) / 2)
        : gregorianDay(2027, 1, 1)
      const { year, month } = calendar.fromDay(middle as Day)
      const length = calendar.daysInMonth(year, month)
      const none: CalendarDate[] = [
        { year, month, day: 0 },
        { year, month, day: -1 },
        { year, month, day: length + 1 },
        { year, month, day: 1.5 },
        { year, month, day: Number.NaN },
        { year, month: -1, day: 1 },
        { year, month: 25, day: 1 },
        { year, month: 1.5, day: 1 },
        { year, month: Number.NaN, day: 1 },
        { year: Number.NaN, month, day: 1 },
        { year: 1.5, month, day: 1 },
        { year: Number.POSITIVE_INFINITY, month, day: 1 },
        { year: 2 ** 60, month, day: 1 },
      ]
      // Only Bahá'í years have a month 0.
      if (!monthsOf(calendar, year).has(0)) none.push({ year, month: 0, day: 1 })
      for (const date of none) {
        expect(() => calendar.toDay(date), show(date)).toThrow(RangeError)
      }
      fc.assert(
        fc.property(
          anyDay(calendar, 10_000),
          fc.integer({ min: -40, max: 80 }),
          (d, dayOfMonth) => {
            const date = { ...calendar.fromDay(d), day: dayOfMonth }
            const exists =
              dayOfMonth >= 1 &&
              dayOfMonth <= calendar.daysInMonth(date.year, date.month, date.leap)
            if (exists && calendar.keptOn) return
            if (exists) expect(calendar.fromDay(calendar.toDay(date))).toEqual(date)
            else expect(() => calendar.toDay(date)).toThrow(RangeError)
          },
        ),
        { numRuns: 500 },
      )
    })

    test('throws a RangeError beyond its range', () => {
      const { range } = calendar
      if (!range) return
      expect(() => calendar.fromDay(addDays(range.first, -1))).toThrow(RangeError)
      expect(() => calendar.fromDay(addDays(range.last, 1))).toThrow(RangeError)
      expect(calendar.toDay(calendar.fromDay(range.first))).toBe(range.first)
      expect(calendar.toDay(calendar.fromDay(range.last))).toBe(range.last)
      const { year } = calendar.fromDay(range.first)
      expect(() => calendar.toDay({ year: year - 1, month: 1, day: 1 })).toThrow(RangeError)
      const { year: lastYear } = calendar.fromDay(range.last)
      expect(() => calendar.toDay({ year: lastYear + 1, month: 1, day: 1 })).toThrow(RangeError)
    })

    test('names its months so that rules can name them', () => {
      expect(new Set(calendar.months).size).toBe(calendar.months.length)
      for (const name of calendar.months) {
        expect(name).toMatch(/^[a-z][a-z0-9 -]*$/)
        expect(monthKey(name)).toBe(name)
      }
      const middle = calendar.range
        ? Math.floor((calendar.range.first + calendar.range.last) / 2)
        : gregorianDay(2027, 1, 1)
      const { year } = calendar.fromDay(middle as Day)
      const seen = new Set<string>()
      for (const name of calendar.months) {
        // In some year of a few each name must mean a month, and never one month twice.
        for (let y = year; y < year + 4; y++) {
          const month = calendar.monthNamed(name, y)
          if (!month) continue
          seen.add(name)
          expect(calendar.daysInMonth(y, month.month, month.leap)).toBeGreaterThanOrEqual(4)
          expect(calendar.monthName({ year: y, ...month, day: 1 })).not.toBe('')
        }
      }
      expect([...seen]).toEqual([...calendar.months])
      expect(calendar.monthNamed('no such month', year)).toBeUndefined()
    })

    test('says on whose word its dates stand', () => {
      const { year, month } = calendar.fromDay(
        Math.min(Math.max(first, gregorianDay(2027, 1, 1)), last) as Day,
      )
      const { certainty, tolerance, authority, source } = calendar.warrant(year, month)
      expect(['fixed', 'announced', 'computed']).toContain(certainty)
      if (certainty !== 'computed') expect(tolerance).toBe(0)
      expect(authority).not.toBe('')
      expect(source).not.toBe('')
    })
  },
)

test('ids are unique', () => {
  expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length)
})
