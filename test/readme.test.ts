/** What the READMEs say of calendars is so: every one is listed, with the years it reaches. */
import { readFileSync } from 'node:fs'
import { calendars, gregorianYear } from '@interkalender/core'
import { skyCalendars } from '@interkalender/core/astronomy'
import { expect, test } from 'vitest'

const place = { latitude: 51.33, longitude: 6.56 }
const all = [...calendars, ...skyCalendars(place)]
const readme = readFileSync(new URL('../packages/core/README.md', import.meta.url), 'utf8')
const [, table = ''] = /\n## Calendars\n([\s\S]*?)\n## /.exec(readme) ?? []
const rows = [...table.matchAll(/^\| (`.*?) \| (.*?) \|/gm)].map(([, ids = '', range = '']) => ({
  ids: [...ids.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
  range,
}))

test('the README of core lists every calendar, and no other', () => {
  const listed = rows.flatMap(({ ids }) => ids)
  expect(listed.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
})

test('and says how far it reaches', () => {
  for (const { ids, range } of rows) {
    for (const id of ids) {
      const of = all.find((calendar) => calendar.id === id)?.range
      const years = of
        ? `${gregorianYear(of.first)}–${gregorianYear(of.last)}`.replace('-', '−')
        : 'all'
      expect(range, id).toBe(years)
    }
  }
})
