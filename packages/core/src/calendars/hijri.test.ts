import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, weekdayOf } from '../day.ts'
import { calendars } from '../registry.ts'
import {
  hijriCivil,
  hijriDiyanet,
  hijriFatimid,
  hijriFcna,
  hijriUmmAlQura,
  leapPatterns,
  tabularHijri,
} from './hijri.ts'
import { isoDate, julian, parseIsoDate } from './solar.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('hijri-civil', () => {
  test('counts from Friday, 16 July 622 (Julian)', () => {
    const first = hijriCivil.toDay(of(1, 1, 1))
    expect(julian.fromDay(first)).toEqual(of(622, 7, 16))
    expect(weekdayOf(first)).toBe(5)
  })

  test('has the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty', () => {
    const leap: number[] = []
    for (let year = 1; year <= 30; year++) {
      if (hijriCivil.isLeapYear?.(year)) leap.push(year)
      expect(hijriCivil.daysInMonth(year, 12)).toBe(hijriCivil.isLeapYear?.(year) ? 30 : 29)
    }
    expect(leap).toEqual([2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29])
    expect(hijriCivil.toDay(of(31, 1, 1)) - hijriCivil.toDay(of(1, 1, 1))).toBe(10_631)
  })

  test('has months of 30 and 29 days by turns', () => {
    for (let month = 1; month <= 11; month++) {
      expect(hijriCivil.daysInMonth(1448, month)).toBe(month % 2 === 1 ? 30 : 29)
    }
    expect(() => hijriCivil.toDay(of(1448, 2, 30))).toThrow(RangeError)
    expect(() => hijriCivil.toDay(of(1448, 12, 30))).toThrow(RangeError)
    expect(() => hijriCivil.toDay(of(1448, 13, 1))).toThrow(RangeError)
  })

  // Calendrical Calculations, 4th ed., appendix C; the other samples stand in test/data.
  test.each([
    [-214_193, of(-1245, 12, 9)],
    [-61_387, of(-813, 2, 23)],
  ])('R.D. %i', (rataDie, date) => {
    expect(hijriCivil.toDay(date)).toBe(rataDie)
    expect(hijriCivil.fromDay(rataDie as Day)).toEqual(date)
  })

  test('knows the months by the names that rules use', () => {
    expect(hijriCivil.monthNamed('muharram', 1448)).toEqual({ month: 1 })
    expect(hijriCivil.monthNamed('rabi ii', 1448)).toEqual({ month: 4 })
    expect(hijriCivil.monthNamed('ramadan', 1448)).toEqual({ month: 9 })
    expect(hijriCivil.monthNamed('dhu al-hijja', 1448)).toEqual({ month: 12 })
    expect(hijriCivil.monthNamed('Ramadan', 1448)).toBeUndefined()
  })
})

describe('a calendar made from a table', () => {
  // Three years whose months were laid down here: all 30 days; 29 but the first; by turns.
  const table = { firstYear: 100, firstDay: 1000, lastDay: 2062, years: 'fff001555' }
  const calendar = tabularHijri({
    id: 'hijri-test',
    table,
    warrant: () => ({ certainty: 'announced', tolerance: 0, authority: 'a', source: 'b' }),
  })

  test('takes the length of each month from it', () => {
    expect(calendar.daysInMonth(100, 12)).toBe(30)
    expect(calendar.daysInMonth(101, 1)).toBe(30)
    expect(calendar.daysInMonth(101, 2)).toBe(29)
    expect([1, 2, 11, 12].map((month) => calendar.daysInMonth(102, month))).toEqual([
      30, 29, 30, 29,
    ])
    expect(calendar.toDay(of(100, 1, 1))).toBe(1000)
    expect(calendar.toDay(of(101, 1, 1))).toBe(1000 + 360)
    expect(calendar.toDay(of(102, 1, 1))).toBe(1000 + 360 + 349)
    expect(calendar.range).toEqual({ first: 1000, last: 1000 + 360 + 349 + 354 - 1 })
  })

  test('turns each of its days into a date and back', () => {
    const { first, last } = calendar.range ?? { first: 0, last: 0 }
    for (let d = first; d <= last; d++) {
      expect(calendar.toDay(calendar.fromDay(d as Day))).toBe(d)
    }
  })

  test('throws a RangeError that names its range for what lies beyond', () => {
    const beyond = /lies outside the calendar hijri-test, which reaches from 100 to 102 AH/
    expect(() => calendar.fromDay(999 as Day)).toThrow(beyond)
    expect(() => calendar.fromDay((1000 + 360 + 349 + 354) as Day)).toThrow(beyond)
    expect(() => calendar.toDay(of(99, 12, 1))).toThrow(beyond)
    expect(() => calendar.toDay(of(103, 1, 1))).toThrow(beyond)
    expect(() => calendar.daysInMonth(103, 1)).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 2, 30))).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 13, 1))).toThrow(RangeError)
    expect(() => calendar.toDay(of(101, 0, 1))).toThrow(RangeError)
  })
})

test('the 1st of Muharram 1400 was 21 November 1979 by the civil reckoning', () => {
  expect(isoDate(hijriCivil.toDay(of(1400, 1, 1)))).toBe('1979-11-21')
  expect(hijriCivil.fromDay(parseIsoDate('1979-11-21'))).toEqual(of(1400, 1, 1))
})

const arithmetical = calendars.filter(({ family, range }) => family === 'hijri' && !range)
const published = [hijriDiyanet, hijriUmmAlQura, hijriFcna]

describe('the arithmetical calendars', () => {
  test('are four patterns of leap years by two epochs, of which one is shown unasked', () => {
    expect(arithmetical.map(({ id }) => id)).toEqual([
      'hijri-civil',
      'hijri-fatimid',
      'hijri-tbla',
      'hijri-ulugh-beg',
      'hijri-ulugh-beg-thursday',
      'hijri-fatimid-friday',
      'hijri-habash',
      'hijri-habash-thursday',
    ])
    expect(arithmetical.filter(({ rare }) => !rare)).toEqual([hijriCivil])
    const leapYears = arithmetical.map((calendar) =>
      Array.from({ length: 30 }, (_, i) => i + 1).filter((y) => calendar.isLeapYear?.(y)),
    )
    const { civil, ulughBeg, fatimid, habash } = leapPatterns
    expect(leapYears).toEqual([civil, fatimid, civil, ulughBeg, ulughBeg, fatimid, habash, habash])
  })

  test.each(arithmetical.map((calendar) => [calendar.id, calendar] as const))(
    '%s begins on Thursday or Friday in July 622, and again every 10,631 days',
    (id, calendar) => {
      const first = calendar.toDay(of(1, 1, 1))
      const isThursday = ['hijri-fatimid', 'hijri-tbla'].includes(id) || id.endsWith('-thursday')
      expect(julian.fromDay(first)).toEqual(of(622, 7, isThursday ? 15 : 16))
      expect(weekdayOf(first)).toBe(isThursday ? 4 : 5)
      for (const cycle of [-40, -1, 1, 50])
        expect(calendar.toDay(of(1 + 30 * cycle, 1, 1)) - first).toBe(10_631 * cycle)
    },
  )

  const format = (id: string) => {
    const parts = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    return (d: number) => {
      const found = parts.formatToParts(new Date((d - 719_163) * 86_400_000))
      const part = (type: string) => Number(found.find((one) => one.type === type)?.value)
      return of(part('year'), part('month'), part('day'))
    }
  }

  test.each([
    ['islamic-civil', 'hijri-civil'],
    ['islamic-tbla', 'hijri-tbla'],
  ])('Node’s %s is our %s on every day from 1900 to 2100', (intl, id) => {
    const calendar = arithmetical.find((one) => one.id === id) ?? hijriDiyanet
    const theirs = format(intl)
    const wrong: string[] = []
    const last = parseIsoDate('2100-12-31')
    for (let d = parseIsoDate('1900-01-01'); d <= last; d = day(d + 1)) {
      const [a, b] = [calendar.fromDay(d), theirs(d)]
      if (a.year !== b.year || a.month !== b.month || a.day !== b.day) wrong.push(isoDate(d))
    }
    expect(wrong).toEqual([])
  })

  // Eid al-Fitr of the Dawoodi Bohras: Free Press Journal, 1 May 2022 and 21 April 2023 (Mumbai);
  // DNA, report 2006104 (Mumbai, Monday in July 2014).
  test.each([
    [1435, '2014-07-28'],
    [1443, '2022-05-02'],
    [1444, '2023-04-21'],
  ])('the Bohras’ Eid al-Fitr of %i was on %s', (year, iso) => {
    expect(isoDate(hijriFatimid.toDay(of(year, 10, 1)))).toBe(iso)
  })
})

describe('the calendars by the crescent', () => {
  test.each([
    [hijriDiyanet, '1600-01-01', '2400-12-31'],
    [hijriUmmAlQura, '1924-08-01', '2400-12-31'],
    [hijriFcna, '1900-01-01', '2100-12-31'],
  ])('$id reaches far enough', ({ range }, first, last) => {
    expect(range?.first).toBeLessThanOrEqual(parseIsoDate(first))
    expect(range?.last).toBeGreaterThanOrEqual(parseIsoDate(last))
  })

  test('tell their range to who asks beyond it', () => {
    expect(() => hijriUmmAlQura.toDay(of(1342, 1, 1))).toThrow(
      'year 1342 lies outside the calendar hijri-umm-al-qura, which reaches from 1343 to 1834 AH',
    )
    expect(() => hijriDiyanet.fromDay(parseIsoDate('1599-01-01'))).toThrow(
      /outside the calendar hijri-diyanet, which reaches from 1008 to 1834 AH/,
    )
  })

  test.each(published.map((calendar) => [calendar.id, calendar] as const))(
    '%s: each month begins the day after the one before, over its whole range, and has 29 or 30 days but for those on record',
    (id, calendar) => {
      const { first, last } = calendar.range ?? { first: day(0), last: day(0) }
      const odd: string[] = []
      let next: number = first
      while (next <= last) {
        const date = calendar.fromDay(next as Day)
        expect(date.day).toBe(1)
        expect(calendar.toDay(date)).toBe(next)
        const days = calendar.daysInMonth(date.year, date.month)
        expect(calendar.fromDay((next + days - 1) as Day)).toEqual({ ...date, day: days })
        if (days !== 29 && days !== 30) odd.push(`${date.year}/${date.month} ${days}`)
        next += days
      }
      expect(next).toBe(last + 1)
      // Eight months of 28 and 31 days, 1343–1364, when Saudi Arabia watched the sky.
      if (id === 'hijri-umm-al-qura') expect(odd).toHaveLength(8)
      else expect(odd).toEqual([])
    },
  )

  test('turn dates into days and back, in order, within two days of the arithmetical calendar', () => {
    for (const calendar of published) {
      const { first, last } = calendar.range ?? { first: 0, last: 0 }
      fc.assert(
        fc.property(fc.integer({ min: first, max: last - 1 }).map(day), (d) => {
          const date = calendar.fromDay(d)
          expect(calendar.toDay(date)).toBe(d)
          const next = calendar.fromDay(day(d + 1))
          const later = (one: typeof date) => (one.year * 12 + one.month) * 31 + one.day
          expect(later(next)).toBeGreaterThan(later(date))
          const start = of(date.year, date.month, 1)
          expect(Math.abs(calendar.toDay(start) - hijriCivil.toDay(start))).toBeLessThanOrEqual(3)
        }),
      )
    }
  })

  test('do not stray from the moon: a month is 29.53 days in the mean over eight centuries', () => {
    const months = (1834 - 1008 + 1) * 12
    const { first, last } = hijriDiyanet.range ?? { first: 0, last: 0 }
    expect((last - first + 1) / months).toBeCloseTo(29.530588, 3)
  })

  test('say how sure they are: published, by the rule, or the rule computed back', () => {
    const sure = ({ certainty, tolerance }: { certainty: string; tolerance: number }) =>
      `${certainty} ${tolerance}`
    expect(sure(hijriDiyanet.warrant(1448, 10))).toBe('announced 0')
    expect(sure(hijriDiyanet.warrant(1500, 10))).toBe('computed 1')
    expect(hijriDiyanet.warrant(1500, 10).source).not.toMatch(/back/)
    expect(sure(hijriDiyanet.warrant(1200, 10))).toBe('computed 1')
    expect(hijriDiyanet.warrant(1200, 10).source).toMatch(/computed back .* not yet in force/)
    expect(hijriDiyanet.warrant(1390, 1).source).toMatch(/computed back/)
    expect(sure(hijriUmmAlQura.warrant(1500, 12))).toBe('announced 0')
    expect(sure(hijriUmmAlQura.warrant(1501, 1))).toBe('computed 1')
    expect(sure(hijriFcna.warrant(1444, 10))).toBe('announced 0')
    expect(sure(hijriFcna.warrant(1447, 9))).toBe('computed 1')
    expect(hijriFcna.warrant(1447, 12).source).toMatch(/Hajj/)
    expect(hijriFcna.warrant(1400, 1).source).toMatch(/computed back/)
  })
})
