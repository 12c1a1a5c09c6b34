/**
 * The sample dates of Calendrical Calculations for the calendars that the sky decides: the reckoning
 * of ../astronomy must give all of them, the calendars those within their range.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { badiFromDay } from '../astronomy/bahai.ts'
import { beijing, eastAsianFromDay } from '../astronomy/east-asian.ts'
import { nowruz } from '../astronomy/persian.ts'
import type { Day } from '../day.ts'
import { bahai } from './bahai.ts'
import type { Calendar, CalendarDate } from './calendar.ts'
import { chinese } from './chinese.ts'
import { persian } from './persian.ts'
import { gregorianYear, parseIsoDate } from './solar.ts'

const url = new URL('../../../../test/data/calcal-astronomical.tsv', import.meta.url)

interface Sample {
  readonly iso: string
  readonly day: Day
  readonly date: CalendarDate
}

/** The samples of one calendar; `read` turns the book's numbers into our date. */
function samples(calendar: string, read: (parts: readonly string[]) => CalendarDate): Sample[] {
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name?.startsWith(calendar))
    .map(([, variant = '', iso = '']) => {
      const parts = (/[=:] (-?\d.*)$/.exec(variant)?.[1] ?? '').split('/')
      return { iso, day: parseIsoDate(iso), date: read(parts) }
    })
}

const chineseSamples = samples('Chinese', ([cycle, year, month, leap, day]) => ({
  // Year 1 of cycle 1 began in −2636.
  year: 60 * (Number(cycle) - 1) + Number(year) - 2637,
  month: Number(month),
  ...(leap === 't' && { leap: true }),
  day: Number(day),
}))

const badi = ([major, cycle, year, month, day]: readonly string[]): CalendarDate => ({
  year: 361 * (Number(major) - 1) + 19 * (Number(cycle) - 1) + Number(year),
  month: Number(month),
  day: Number(day),
})
const badiArithmetical = samples("Baha'i arithmetic", badi)
const badiAstronomical = samples("Baha'i astronomical", badi)

/** The book's Persian years have no year 0. */
const persianSamples = samples('Persian', ([year, month, day]) => ({
  year: Number(year) < 0 ? Number(year) + 1 : Number(year),
  month: Number(month),
  day: Number(day),
}))

function persianFromDay(d: Day): CalendarDate {
  let year = gregorianYear(d)
  if (nowruz(year).day > d) year--
  const ofYear = d - nowruz(year).day
  const long = ofYear < 186
  const month = long ? Math.floor(ofYear / 31) + 1 : Math.floor((ofYear - 6) / 30) + 1
  return { year: year - 621, month, day: (long ? ofYear % 31 : (ofYear - 186) % 30) + 1 }
}

describe('the reckoning, from 587 BCE to 2094', () => {
  test.each([
    ['Chinese', chineseSamples, (d: Day) => eastAsianFromDay(d, beijing), 84],
    ['Bahá’í, as since 2015', badiAstronomical, badiFromDay, 122],
    ['Persian', persianSamples, persianFromDay, 82],
  ])('%s', (_, rows, fromDay, count) => {
    expect(rows).toHaveLength(count)
    for (const { iso, day, date } of rows) expect(fromDay(day), iso).toEqual(date)
  })
})

/** The day from which the astronomical rule holds, 1 Bahá 172. */
const reform = parseIsoDate('2015-03-21')

describe('the calendars, from tables', () => {
  test.each<[string, Calendar, readonly Sample[], number]>([
    ['chinese', chinese, chineseSamples, 70],
    ['persian', persian, persianSamples, 68],
    // The book's Western rule goes on after 2015, its astronomical one goes back before: here each
    // holds in its time.
    ['bahai, Western, until 2015', bahai, badiArithmetical.filter(({ day }) => day < reform), 20],
    ['bahai, since 2015', bahai, badiAstronomical.filter(({ day }) => day >= reform), 2],
  ])('%s', (_, calendar, rows, count) => {
    const { first = 0, last = 0 } = calendar.range ?? {}
    const within = rows.filter(({ day }) => day >= first && day <= last)
    expect(within).toHaveLength(count)
    for (const { iso, day, date } of within) {
      expect(calendar.fromDay(day), iso).toEqual(date)
      expect(calendar.toDay(date), iso).toBe(day)
    }
  })
})
