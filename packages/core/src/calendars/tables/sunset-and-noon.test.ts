/** The tables of Naw-Rúz, of the Twin Holy Birthdays and of Nowruz, computed again. */
import { describe, expect, test } from 'vitest'
import { nawRuz, twinBirthdays } from '../../astronomy/bahai.ts'
import { isNear } from '../../astronomy/near-call.ts'
import { nowruz } from '../../astronomy/persian.ts'
import { gregorianDay, isoDate } from '../solar.ts'
import {
  birthOfTheBabDays,
  lastPublished,
  nawRuzDays,
  nawRuzDepartures,
  nawRuzNearCalls,
  twinBirthdaysNearCalls,
} from './bahai.ts'
import { nowruzDays, nowruzNearCalls } from './persian.ts'
import { lastYear, textChecksum, yearlyDay, yearlyDays } from './yearly-days.ts'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('the table of Naw-Rúz', () => {
  test('reaches from 2015 to 2401', () => {
    expect([nawRuzDays.firstYear, lastYear(nawRuzDays), lastPublished]).toEqual([2015, 2401, 2064])
    expect(lastYear(birthOfTheBabDays)).toBe(2401)
  })

  const departures = new Map(nawRuzDepartures)
  const years = [...range(2015, 2070), 2100, 2200, 2300, 2401]

  test('is what the equinox at Tehran gives, but for 2026', () => {
    expect(nawRuzDepartures).toEqual([[2026, 1]])
    for (const year of [...years, ...nawRuzNearCalls.map(([of]) => of)]) {
      const { day, at, seconds } = nawRuz(year)
      expect(yearlyDay(nawRuzDays, year), String(year)).toBe(day + (departures.get(year) ?? 0))
      expect(isNear(seconds, at)).toBe(nawRuzNearCalls.some(([of]) => of === year))
    }
  })

  test('lists 2026, twelve seconds before sunset', () => {
    expect(nawRuzNearCalls[0]).toEqual([2026, -12])
  })

  test('gives the Twin Birthdays, published and computed alike', () => {
    for (const year of [...years, ...twinBirthdaysNearCalls.map(([of]) => of)]) {
      const start = yearlyDay(nawRuzDays, year)
      const found = twinBirthdays(year, start)
      expect(yearlyDay(birthOfTheBabDays, year), String(year)).toBe(found.day)
      const near = isNear(found.seconds, found.at) || isNear(found.secondsAtNawRuz, found.at)
      expect(near).toBe(twinBirthdaysNearCalls.some(([of]) => of === year))
    }
  })

  test('counts only new moons after the sunset that ends Naw-Rúz', () => {
    // New moon of 20 March 2015 at 9:36 UT: before it, so it is not the first.
    expect(isoDate(twinBirthdays(2015).day)).toBe('2015-11-13')
  })
})

describe('the table of Nowruz', () => {
  test('is what the equinox and noon at 52.5° E give', () => {
    expect([nowruzDays.firstYear, lastYear(nowruzDays)]).toEqual([1599, 2401])
    const near = nowruzNearCalls.map(([year]) => year)
    for (const year of [...range(1990, 2060), 1599, 1600, 1700, 1800, 1900, 2200, 2401, ...near]) {
      const { day, at, seconds } = nowruz(year)
      expect(yearlyDay(nowruzDays, year), String(year)).toBe(day)
      expect(isNear(seconds, at)).toBe(near.includes(year))
    }
  })

  test('differs from true noon at Tehran, which Calendrical Calculations takes, in ten years', () => {
    // 12:12 of standard time: the city lies 1.077° west of the meridian, the sun is 7½ minutes slow.
    const trueNoon = 0.5 + (52.5 - 51.423056) / 360 + 7.5 / 1440
    const differing = range(1600, 2401).filter(
      (year) => nowruz(year, trueNoon).day !== nowruz(year).day,
    )
    expect(differing).toEqual([1600, 1699, 1732, 1765, 1798, 2091, 2124, 2157, 2223, 2322])
  })
})

describe('yearly days', () => {
  test('keep one digit a year, and read it back', () => {
    const table = yearlyDays(2026, [3, 19], [gregorianDay(2026, 3, 21), gregorianDay(2027, 4, 20)])
    expect(table).toEqual({ firstYear: 2026, from: [3, 19], days: '2w' })
    expect(lastYear(table)).toBe(2027)
    expect(yearlyDay(table, 2027)).toBe(gregorianDay(2027, 4, 20))
    expect(yearlyDay(table, 2025)).toBeUndefined()
    expect(yearlyDay(table, 2028)).toBeUndefined()
  })

  test('refuse days far apart; the checksum sees every character', () => {
    expect(() => yearlyDays(2026, [3, 19], [gregorianDay(2026, 6, 1)])).toThrow(RangeError)
    expect(textChecksum('a')).not.toBe(textChecksum('b'))
  })
})
