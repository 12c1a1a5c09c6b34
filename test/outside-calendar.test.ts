/**
 * A calendar that we have never heard of, with feasts of its own, comes in through public exports
 * only: that of examples/own-calendar, which is made up.
 */
import { readFileSync } from 'node:fs'
import { createAlmanac, resolveYear, type Tradition } from '@interkalender/core'
import { parseHolidays } from '@interkalender/core/parse'
import { holidays, traditions } from '@interkalender/holidays'
import { occurrencesToIcs } from '@interkalender/ics'
import { expect, test } from 'vitest'
import { calendars, variants } from '../examples/own-calendar/ten-day.mjs'

const text = readFileSync('examples/own-calendar/feasts.yaml', 'utf8')
const file = { name: 'feasts.yaml', text }
const mine = parseHolidays([file], { calendars, known: holidays })
const almanac = createAlmanac({ holidays: [...holidays, ...mine], calendars, variants })
const of = (year: number) =>
  Array.from(almanac.feastsIn(year, { tradition: 'ten-day' }), ({ date, id }) => `${date} ${id}`)

// Reckoned by hand: 10 sowing is the 70th day of the year.
test('feasts fall by the calendar from outside', () => {
  expect(of(2027)).toEqual([
    '2027-01-10 td-tenth',
    '2027-01-20 td-tenth',
    '2027-01-30 td-tenth',
    '2027-03-11 td-sowing',
    '2027-03-20 td-after-sowing',
    '2027-12-31 td-end',
  ])
  expect(of(2028)).toContain('2028-03-10 td-sowing')
  expect(of(2028)).toContain('2028-12-31 td-end')
})

test('beside all others', () => {
  const ids = almanac.feastsOn('2027-03-20').map(({ id }) => id)
  expect(ids).toContain('td-after-sowing')
  expect(ids.length).toBeGreaterThan(1)
})

test('its other variant can be chosen', () => {
  const hill = createAlmanac({ holidays: mine, calendars, variants: { 'ten-day': 'ten-day-hill' } })
  expect(hill.feastsOn('2027-03-12')).toMatchObject([{ id: 'td-sowing', calendar: 'ten-day-hill' }])
})

test('days are converted into it, and feasts explained', () => {
  expect(almanac.convert('2027-03-11')).toMatchObject({
    'ten-day-river': { year: 27, month: 3, monthName: 'sowing', day: 10 },
    hebrew: { year: 5787 },
  })
  const steps = almanac.explain('td-after-sowing', 2027)[0]?.steps
  expect(steps).toContainEqual(
    expect.objectContaining({ step: 'date', calendar: 'ten-day-river', day: '2027-03-11' }),
  )
  expect(steps?.at(-1)).toMatchObject({ step: 'result', day: '2027-03-20', certainty: 'fixed' })
})

test('its feasts go into a feed', () => {
  const own: Tradition = { id: 'ten-day', name: { en: 'Ten-day week' }, code: 'TD', group: 'folk' }
  const ics = occurrencesToIcs(resolveYear(mine, 2027, { calendars, variants }), {
    language: 'en',
    data: { traditions: [...traditions, own], holidays: mine },
  })
  expect(ics).toContain('SUMMARY;LANGUAGE=en:Sowing')
  expect(ics).toContain('DTSTART;VALUE=DATE:20270311')
})

test('a name that its calendar does not know is a fault with its place', () => {
  const wrong = { ...file, text: file.text.replace('10 sowing', '10 sewing') }
  expect(() => parseHolidays([wrong], { calendars })).toThrow(/feasts\.yaml:6:.*sowing/s)
})
