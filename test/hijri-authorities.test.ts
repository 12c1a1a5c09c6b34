/**
 * Published dates of Diyanet and the FCNA against the tables, and the few places of Diyanet's table
 * against the whole coast of Natural Earth.
 */
import { describe, expect, it } from 'vitest'
import {
  bestSight,
  conjunctionOf,
  crescentMonthStart,
  fcnaMonthStart,
  wholeGlobe,
} from '../packages/core/src/astronomy/crescent.ts'
import { hijriDiyanet, hijriFcna } from '../packages/core/src/calendars/hijri.ts'
import {
  diyanet,
  diyanetNearCalls,
  isPublishedByDiyanet,
} from '../packages/core/src/calendars/tables/hijri-diyanet.ts'
import { diyanetPlaces } from '../packages/core/src/calendars/tables/hijri-diyanet-places.ts'
import { monthStarts } from '../packages/core/src/calendars/tables/month-table.ts'
import { addDays, type Day } from '../packages/core/src/day.ts'
import { atlasCoast, isDiyanetLand, westernRim } from '../scripts/diyanet-land.ts'
import { isoDate, publishedDates, publishedStarts, rataDie } from '../scripts/diyanet-published.ts'

const starts = monthStarts(diyanet)
const start = (year: number, month: number) =>
  starts[(year - diyanet.firstYear) * 12 + month - 1] ?? Number.NaN

describe('Diyanet’s published dates', () => {
  const rows = publishedDates()

  it('are all met by the table, in even and in odd years', () => {
    for (const { holiday, day, hijri, source } of rows)
      expect(isoDate(start(hijri.year, hijri.month) + hijri.day - 1), `${holiday}: ${source}`).toBe(
        isoDate(day),
      )
    expect(rows.length).toBeGreaterThan(330)
    expect(new Set(rows.map((row) => row.date.slice(0, 4))).size).toBe(97)
  })

  it('are what the table calls published, and nothing else is', () => {
    const published = publishedStarts()
    for (let year = 1317; year <= 1524; year++)
      for (let month = 1; month <= 12; month++)
        expect(isPublishedByDiyanet(year, month)).toBe(published.has(year * 12 + month - 1))
  })

  it('are met by the rule alone since 1998, but for October 2012 and September 2015', () => {
    const missed = [...publishedStarts()].filter(([index, day]) => {
      if (day < rataDie('1998-01-01')) return false
      const conjunction = conjunctionOf(Math.floor(index / 12), (index % 12) + 1)
      return crescentMonthStart(conjunction, diyanetPlaces).start !== day
    })
    expect(missed.map(([, day]) => isoDate(day)).sort()).toEqual(['2012-10-16', '2015-09-15'])
  })
})

describe('the places of the table', () => {
  const coast = atlasCoast()
  const rim = westernRim(coast.filter(isDiyanetLand), 0.5)

  it('judge near calls as the whole coast does', () => {
    const some = diyanetNearCalls.filter(([year]) => year >= 1435 && year <= 1470)
    for (const [year, month] of some) {
      const conjunction = conjunctionOf(year, month)
      const few = crescentMonthStart(conjunction, diyanetPlaces)
      const evening = addDays(few.start, -1)
      const all = bestSight(evening, rim, conjunction)?.margin ?? Number.NaN
      expect(few.margin - all, `${year}/${month}`).toBeGreaterThan(-0.02)
      const day = addDays(evening, -1)
      const before = bestSight(day, rim, conjunction)?.margin ?? Number.NEGATIVE_INFINITY
      expect(before, `${year}/${month}`).toBeLessThan(0)
    }
    expect(some.length).toBeGreaterThan(10)
  })

  it('lie west enough: no land east of them sees a crescent better', () => {
    // A point every few degrees of all coasts but those of the Pacific islands and of the far side
    // of the date line; evenings of the new moons of 2026 and 2027.
    const world = coast.filter(
      (p, i) => i % 60 === 0 && (isDiyanetLand(p) || (p.longitude > -30 && p.longitude < 160)),
    )
    for (let month = 1; month <= 12; month++) {
      const { start: first } = crescentMonthStart(conjunctionOf(1448, month), diyanetPlaces)
      const evening = (first - 1) as Day
      const few = bestSight(evening, diyanetPlaces)
      const all = bestSight(evening, world)
      expect((few?.margin ?? 0) - (all?.margin ?? 0), `month ${month}`).toBeGreaterThan(-0.3)
    }
  })
})

describe('the published dates of the FCNA and the ECFR', () => {
  const rows = publishedDates('fcna-published.tsv')

  it('are all met, by their rules alone', () => {
    for (const { hijri, day, source } of rows) {
      expect(isoDate(hijriFcna.toDay(hijri)), source).toBe(isoDate(day))
      expect(isoDate(fcnaMonthStart(hijri.year, hijri.month).start), source).toBe(isoDate(day))
    }
    expect(rows.length).toBeGreaterThan(20)
  })

  it('of the Council are what its calendar calls announced, and nothing else is', () => {
    const published = publishedStarts('fcna-published.tsv', 'FCNA')
    for (let year = 1400; year <= 1460; year++)
      for (let month = 1; month <= 12; month++)
        expect(hijriFcna.warrant(year, month).certainty === 'announced').toBe(
          published.has(year * 12 + month - 1),
        )
  })

  it('need the rule of Mecca until 2016: the globe alone would fail some of them', () => {
    const missed = rows.filter(({ hijri, day }) => {
      const { start } = crescentMonthStart(conjunctionOf(hijri.year, hijri.month), wholeGlobe)
      return start !== day
    })
    expect(missed.map(({ date }) => date)).toEqual([
      '2007-10-13',
      '2009-08-22',
      '2009-08-22',
      '2010-09-10',
      '2015-06-18',
    ])
  })

  // test/data/published-dates/islam-germany-europe.tsv, rows of Switzerland (islam.ch, Kalender der
  // Religionen), where Diyanet and Umm al-Qura differ: the FCNA's rule gives the Swiss days.
  it.each([
    [1447, 9, 1, '2026-02-18'],
    [1447, 12, 10, '2026-05-27'],
  ])('%i/%i/%i is %s as in Swiss lists', (year, month, day, iso) => {
    expect(isoDate(hijriFcna.toDay({ year, month, day }))).toBe(iso)
  })

  it('and Diyanet’s differ in 20 month starts of 1438–1460 AH: the FCNA is a day earlier, as oceans count', () => {
    const differences: number[] = []
    for (let year = 1438; year <= 1460; year++)
      for (let month = 1; month <= 11; month++) {
        const date = { year, month, day: 1 }
        const days = hijriFcna.toDay(date) - hijriDiyanet.toDay(date)
        if (days !== 0) differences.push(days)
      }
    expect(new Set(differences)).toEqual(new Set([-1]))
    expect(differences).toHaveLength(20)
  })
})
