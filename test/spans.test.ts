// School years and calendars of sixteen months: everything follows what the edition says.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '@interkalender/core/parse'
import { createCalendarYear, knowsSchoolHolidays, loadEdition } from '@interkalender/edition'
import { createFeeds } from '@interkalender/ics'
import { createPages } from '@interkalender/web'
import { afterAll, describe, expect, test } from 'vitest'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const folder = mkdtempSync(join(tmpdir(), 'interkalender-spans-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Krefeld's edition with other months: the lines of edition.yaml that say the year. */
function edition(name: string, lines: string, sheets = 12) {
  const path = join(folder, name)
  cpSync('months/krefeld-2027', path, { recursive: true })
  const file = join(path, 'edition.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^year: 2027$/m, lines))
  for (let i = 13; i <= sheets; i++) cpSync(join(path, '01.yaml'), join(path, `${i}.yaml`))
  return loadEdition(path, data)
}

describe('a school year', () => {
  const { edition: whole, sheets } = edition('school', 'year: 2027\nfirst-month: 8')
  // Fewer traditions are faster.
  const of = { ...whole, traditions: ['christian.western', 'judaism'] }
  const year = createCalendarYear(of, sheets, data)

  test('has its sheets from August to July', () => {
    expect(year.label).toBe('2027/28')
    expect(year.months.map(({ year: y, month }) => `${y}-${month}`)).toEqual([
      ...[8, 9, 10, 11, 12].map((month) => `2027-${month}`),
      ...[1, 2, 3, 4, 5, 6, 7].map((month) => `2028-${month}`),
    ])
    expect(year.months[0]?.sheet).toBe(sheets[0])
  })

  test('has each feast once, on the sheet of its month', () => {
    const isoOf = (id: string) =>
      year.months.flatMap(({ weeks }) =>
        weeks.flatMap(({ days }) =>
          days.filter(({ feasts }) => feasts.some((f) => f.id === id)).map(({ iso }) => iso),
        ),
      )
    // Easter of 2028 and Christmas of 2027.
    expect(isoOf('easter-w')).toEqual(['2028-04-16'])
    expect(isoOf('christmas-w')).toEqual(['2027-12-25'])
  })

  test('has a page from August to July', () => {
    const page = createPages(of, data, sheets).get('de/index.html') ?? ''
    expect(page).toContain('Das Jahr 2027/28')
    const months = [...page.matchAll(/<section class="month ink-\d+" id="([\d-]+)"/g)]
    expect(months.map(([, id]) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([])
    expect([months[0]?.[1], months.at(-1)?.[1]]).toEqual(['2027-08', '2028-07'])
  })

  test('has feeds for the year before to three years after', () => {
    const feed = createFeeds(of, data, { languages: ['en'] }).get('feed/en/all.ics') ?? ''
    const years = [...feed.matchAll(/DTSTART;VALUE=DATE:(\d{4})/g)].map(([, y]) => Number(y))
    expect([Math.min(...years), Math.max(...years)]).toEqual([2026, 2031])
  })

  test('knows its school holidays', () => {
    const [first, last] = [year.months[0]!.weeks[1]!.days[0]!.day, year.feasts.at(-1)!.start]
    expect(knowsSchoolHolidays(of, first, last)).toBe(true)
    expect(knowsSchoolHolidays({ ...of, firstMonth: 9 }, first, last)).toBe(false)
  })
})

describe('sixteen months', () => {
  test('need sixteen sheets', () => {
    const { edition: of, sheets } = edition('sixteen', 'year: 2026\nfirst-month: 9\nmonths: 16', 16)
    const year = createCalendarYear(of, sheets, data)
    expect(year.months).toHaveLength(16)
    expect(year.months.at(-1)).toMatchObject({ year: 2027, month: 12 })
    expect(year.label).toBe('2026/27')
  })

  test('and say which one is missing or too many', () => {
    const faults = (make: () => unknown) => {
      try {
        make()
      } catch (error) {
        if (error instanceof InputError) return error.faults.map(({ message }) => message)
      }
      return []
    }
    expect(faults(() => edition('few', 'year: 2026\nfirst-month: 9\nmonths: 16', 15))).toEqual([
      'this month sheet is missing; an edition of 16 months has 16, 01.yaml to 16.yaml',
    ])
    expect(faults(() => edition('many', 'year: 2027', 13))).toEqual([
      'this is one sheet too many; an edition of 12 months has 12, 01.yaml to 12.yaml',
    ])
    expect(faults(() => edition('long', 'year: 2027\nmonths: 24')).join()).toMatch(/18/)
  })
})

describe('the phases of the moon', () => {
  const of = edition('moon', 'year: 2027\nfirst-month: 1').edition
  const { sheets } = edition('moon', 'year: 2027')
  const moons = (moonPhases: boolean, timeZone: string) =>
    createCalendarYear(
      { ...of, moonPhases, place: { ...of.place, timeZone } },
      sheets,
      data,
    ).months.flatMap(({ weeks }) =>
      weeks.flatMap(({ days }) =>
        days.flatMap(({ iso, inMonth, moon }) => (moon && inMonth ? `${iso} ${moon}` : [])),
      ),
    )

  test('stand in their days, if the edition wants them', () => {
    expect(moons(false, 'Europe/Berlin')).toEqual([])
    const berlin = moons(true, 'Europe/Berlin')
    expect(berlin).toHaveLength(49)
    // A solar eclipse is at new moon, a lunar one at full moon: NASA's five of 2027; the one of
    // 20 February, 23:14 UT, is on the 21st in Berlin.
    const solar = ['2027-02-06', '2027-08-02'].map((iso) => `${iso} new`)
    const lunar = ['2027-02-21', '2027-07-18', '2027-08-17'].map((iso) => `${iso} full`)
    expect(berlin).toEqual(expect.arrayContaining([...solar, ...lunar]))
  })

  test('on the day of the place', () => {
    const [berlin, auckland] = [moons(true, 'Europe/Berlin'), moons(true, 'Pacific/Auckland')]
    expect(auckland).not.toEqual(berlin)
    expect(auckland).toContain('2027-08-02 new')
  })

  test('where the table reaches', () => {
    expect(() => edition('early', 'year: 1850\nmoon-phases: true')).toThrow(InputError)
  })
})
