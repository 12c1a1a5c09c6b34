/** The SGPC's moving feasts fall on the days that its yearly calendars have printed. */
import { readFileSync } from 'node:fs'
import { createContext, gregorianDay, isoDate, resolve } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { expect, test } from 'vitest'
import { loadHolidays } from './published-dates/holidays.ts'

const holidays = loadHolidays()
const [, ...rows] = readFileSync(new URL('data/sgpc-published.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))

test('the feasts of the SGPC’s calendars of 549, 557 and 558', () => {
  const found = resolve(holidays, gregorianDay(2017, 1, 1), gregorianDay(2027, 12, 31), {
    context: createContext(holidays, { sky: createSky() }),
  })
  const ours = new Set(found.map(({ holiday, start }) => `${holiday.id} ${isoDate(start)}`))
  expect(rows.filter(([id, date]) => !ours.has(`${id} ${date}`))).toEqual([])
})

test('every feast of the layer stands in one of them', () => {
  const printed = new Set(rows.map(([id]) => id))
  const layer = holidays.filter((holiday) => holiday.layer === 'sgpc')
  expect(layer.length).toBeGreaterThan(20)
  expect(layer.filter(({ id }) => !printed.has(id))).toEqual([])
})
