/**
 * A calendar that we have never heard of, with feasts of its own, comes in through public exports
 * only. It is made up: weeks of ten days, three to a month, and five or six days at the end of the
 * year, which begins on 1 January. 2001 is its year 1.
 */
import {
  addDays,
  type Calendar,
  createAlmanac,
  gregorianDay,
  gregorianYear,
  resolveYear,
  type Tradition,
} from '@interkalender/core'
import { parseHolidays } from '@interkalender/core/parse'
import { holidays, traditions } from '@interkalender/holidays'
import { occurrencesToIcs } from '@interkalender/ics'
import { expect, test } from 'vitest'

const months = 'frost melt sowing leaf bloom hay grain fruit wine mist wood snow rest'.split(' ')

/** Two shores that begin the year a day apart: two variants of one family. */
function tenDay(id: string, yearBegins: number): Calendar {
  const newYear = (year: number) => addDays(gregorianDay(year + 2000, 1, 1), yearBegins)
  const daysInMonth = (year: number, month: number) =>
    month < 13 ? 30 : newYear(year + 1) - newYear(year) - 360
  return {
    id,
    family: 'ten-day',
    months,
    monthNamed: (name) => (months.includes(name) ? { month: months.indexOf(name) + 1 } : undefined),
    monthName: ({ month }) => months[month - 1] ?? '',
    daysInMonth,
    toDay({ year, month, day }) {
      if (day < 1 || day > daysInMonth(year, month)) throw new RangeError(`no day ${day}`)
      return addDays(newYear(year), 30 * (month - 1) + day - 1)
    },
    fromDay(d) {
      const year = gregorianYear(addDays(d, -yearBegins)) - 2000
      const past = d - newYear(year)
      return { year, month: Math.floor(past / 30) + 1, day: (past % 30) + 1 }
    },
    warrant: () => ({ certainty: 'fixed', tolerance: 0, authority: 'nobody', source: 'made up' }),
  }
}

const calendars = [tenDay('ten-day-river', 0), tenDay('ten-day-hill', 1)]
const variants = { 'ten-day': 'ten-day-river' }
const file = {
  name: 'ten-day.yaml',
  text: `
tradition: ten-day
defaults: {importance: major, tone: festive, source: made up}
holidays:
  - id: td-sowing
    name: {de: Aussaat, en: Sowing}
    date: {ten-day: 10 sowing}
  - id: td-tenth
    name: {de: Zehnter Tag, en: Tenth Day}
    date: [{ten-day: 10 frost}, {ten-day: 20 frost}, {ten-day: 30 frost}]
    layer: weekly
  - id: td-end
    name: {de: Ausklang, en: End of the Year}
    date: {ten-day: last rest}
  - id: td-after-sowing
    name: {de: Neunter Tag nach der Aussaat, en: Ninth Day after Sowing}
    date: {feast: td-sowing, offset: 9}
`,
}
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
  expect(() => parseHolidays([wrong], { calendars })).toThrow(/ten-day\.yaml:7:.*sowing/s)
})
