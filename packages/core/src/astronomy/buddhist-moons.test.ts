import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isoDate, parseIsoDate } from '../calendars/solar.ts'
import {
  gazettedPoya,
  mayFullMoon,
  mayFullMoonNearCalls,
  posonPoya,
  vesakPoya,
} from '../calendars/tables/buddhist-moons.ts'
import { lastYear, yearlyDay } from '../calendars/tables/yearly-days.ts'
import { firstFullMoonOfMay, germanDay, poyaDays, poyaMonths } from './buddhist-moons.ts'

const iso = (table: typeof mayFullMoon, year: number) => {
  const day = yearlyDay(table, year)
  return day === undefined ? undefined : isoDate(day)
}

describe('the first full moon of May', () => {
  // Buddha-Stiftung (2022); vacanza/holidays, buddhist.py, VESAK_MAY; generic list of 2026.
  test.each(['2016-05-21', '2018-05-29', '2020-05-07', '2022-05-16', '2026-05-01', '2034-05-03'])(
    '%s',
    (expected) => {
      expect(iso(mayFullMoon, Number(expected.slice(0, 4)))).toBe(expected)
    },
  )

  test('stands in the table as the rule gives it, near calls with the seconds from midnight', () => {
    for (let year = mayFullMoon.firstYear; year <= lastYear(mayFullMoon); year += 11) {
      expect(germanDay(firstFullMoonOfMay(year)).day, String(year)).toBe(
        yearlyDay(mayFullMoon, year),
      )
    }
    for (const [year, seconds] of mayFullMoonNearCalls) {
      const { seconds: ofDay } = germanDay(firstFullMoonOfMay(year))
      expect(seconds < 0 ? ofDay - 86_400 : ofDay, String(year)).toBeCloseTo(seconds, -1)
    }
  })
})

describe('poya days', () => {
  // Sri Lanka's gazettes, as listed in vacanza/holidays, sinhala.py and sri_lanka.py.
  test.each([
    [vesakPoya, '2018-04-29'],
    [vesakPoya, '2022-05-15'],
    [vesakPoya, '2026-05-01'],
    [posonPoya, '2018-06-27'],
    [posonPoya, '2022-06-14'],
    [posonPoya, '2026-06-29'],
  ])('%#: %s', (table, expected) => {
    expect(iso(table, Number(expected.slice(0, 4)))).toBe(expected)
  })

  test('the rule gives every gazetted Vesak and Poson', () => {
    for (let year = gazettedPoya.first; year <= gazettedPoya.last; year++) {
      expect(poyaDays(poyaMonths.vesak, year).map(isoDate)).toEqual([iso(vesakPoya, year)])
      expect(poyaDays(poyaMonths.poson, year).map(isoDate)).toEqual([iso(posonPoya, year)])
    }
  })

  // The twelve months of the Sinhala year, from Chaitra on.
  const months = 'Bak Vesak Poson Esala Nikini Binara Vap Il Unduvap Duruthu Nawam Medin'.split(' ')
  const published = ['published-dates', 'published-odd-years'].flatMap((folder) =>
    readFileSync(new URL(`../../../../test/data/${folder}/buddhism.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([name]) => name?.endsWith('Full Moon Poya Day')),
  )

  /** Two gazetted days that the rule misses; see `poyaDays`. */
  const missed = new Map([
    ['Unduvap Full Moon Poya Day 2015-12-24', '2015-12-25'],
    ['Esala Full Moon Poya Day 2023-08-01', '2023-07-03'],
  ])

  test.each(published)('%s (%s) %s', (name = '', _, gazetted = '') => {
    const month = months.indexOf(name.split(' ')[0] ?? '')
    const expected = missed.get(`${name} ${gazetted}`) ?? gazetted
    expect(poyaDays(month, Number(gazetted.slice(0, 4))).map(isoDate)).toContain(expected)
  })

  test('Poson is one or, with an added month between, two months after Vesak', () => {
    for (let year = vesakPoya.firstYear; year <= lastYear(vesakPoya); year++) {
      const days = (yearlyDay(posonPoya, year) ?? 0) - (yearlyDay(vesakPoya, year) ?? 0)
      expect([29, 30, 58, 59, 60], String(year)).toContain(days)
    }
    expect(parseIsoDate('2026-06-29') - parseIsoDate('2026-05-01')).toBe(59)
  })
})
