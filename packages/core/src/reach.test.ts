import { describe, expect, test } from 'vitest'
import { gregorianDay, isoDate } from './calendars/solar.ts'
import type { Holiday } from './holiday.ts'
import { parseHolidays } from './parse/index.ts'
import { unreached } from './reach.ts'
import { createContext, resolve } from './resolve.ts'

const holidays = parseHolidays([
  {
    name: 'mine.yaml',
    text: `
tradition: judaism
defaults: {importance: major, tone: festive, begins: midnight, source: mine}
holidays:
  - {id: a-fixed, name: {de: A, en: A}, date: {gregorian: 6 december}}
  - {id: a-spring, name: {de: B, en: B}, date: {chinese: 1 month 1}}
  - {id: a-lantern, name: {de: C, en: C}, date: {feast: a-spring, offset: 14}}
  - {id: a-vesak, name: {de: D, en: D}, date: [{event: vesak-poya}, {thai: 15 visakha}]}
  - {id: a-moved, name: {de: E, en: E}, date: {persian: 1 farvardin, shift: {saturday: next sunday}}}
  - {id: a-diwali, name: {de: F, en: F}, date: {hindu: krishna 30 ashvina, at: pradosha, tie: first, else: start}}
  - {id: a-late, name: {de: G, en: G}, since: 1950, date: {chinese: 1 month 2}}
  - {id: a-valid, name: {de: H, en: H}, date: {chinese: 1 month 3, since: 1960-01-01}}
  - {id: a-none, name: {de: I, en: I}, date: announced}
`,
  },
])
const context = createContext(holidays, { sky: { days: () => [] } })
const of = (from: number, to: number, which: readonly Holiday[] = holidays) =>
  unreached(which, gregorianDay(from, 1, 1), gregorianDay(to, 12, 31), context)

describe('unreached', () => {
  test('is nothing where all calendars and tables reach', () => {
    expect(of(1600, 2400)).toEqual([])
  })

  test('names what ends, where, and the feasts that rest on it', () => {
    const found = of(1500, 1500).map(({ of: kind, name, first, last, ids }) =>
      [kind, name, isoDate(first), isoDate(last), ...ids].join(' '),
    )
    expect(found).toEqual([
      'calendar chinese 1599-01-26 2401-02-12 a-spring a-lantern',
      'event vesak-poya 1600-01-01 2400-12-31 a-vesak',
      'calendar thai 1599-11-18 2401-12-06 a-vesak',
      'calendar persian 1599-03-21 2401-03-20 a-moved',
      'sky hindu-india 1600-01-01 2400-12-31 a-diwali',
    ])
    expect(of(3000, 3000)[0]?.ids).toEqual(['a-spring', 'a-lantern', 'a-late', 'a-valid'])
  })

  test('agrees with what is resolved: such feasts have no days there', () => {
    const lacking = new Set(of(1500, 1500).flatMap(({ ids }) => ids))
    const kept = resolve(holidays, gregorianDay(1500, 1, 1), gregorianDay(1500, 12, 31), {
      context,
    }).map(({ holiday }) => holiday.id)
    expect(kept).toEqual(['a-fixed'])
    expect(lacking).toEqual(new Set(['a-spring', 'a-lantern', 'a-vesak', 'a-moved', 'a-diwali']))
  })

  test('knows where announced days end if there is no rule besides', () => {
    const dates = ['2025-05-01', '2024-05-03']
    const announced = { type: 'announced', dates, source: 'a list' } as const
    const [fixed] = holidays
    if (!fixed?.rule) throw new Error('no feast')
    expect(of(2024, 2030, [{ ...fixed, rule: announced }])).toMatchObject([
      { of: 'announced', name: 'a list', ids: ['a-fixed'] },
    ])
    expect(of(2024, 2025, [{ ...fixed, rule: announced }])).toEqual([])
    expect(of(2024, 2030, [{ ...fixed, rule: { ...announced, of: fixed.rule } }])).toEqual([])
  })
})
