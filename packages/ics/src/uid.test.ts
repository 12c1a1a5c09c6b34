import {
  createContext,
  gregorianDay,
  type Holiday,
  parseIsoDate,
  resolve,
} from '@interkalender/core'
import { expect, test } from 'vitest'
import { uids } from './uid.ts'

const feast = (id: string, rule: NonNullable<Holiday['rule']>): Holiday => ({
  id,
  tradition: 'test',
  name: { de: id, en: id },
  rule,
  days: 1,
  begins: 'midnight',
  importance: 'major',
  tone: 'festive',
  sources: ['test'],
})

function uidsBetween(holidays: readonly Holiday[], from: number, to: number): Map<string, string> {
  const context = createContext(holidays)
  const found = resolve(holidays, gregorianDay(from, 1, 1), gregorianDay(to, 12, 31), { context })
  const names = uids(found, 'kalender.example')
  return new Map(found.map((one) => [`${one.holiday.id} ${one.start}`, names.get(one) ?? '']))
}

const ramadan = feast('is-ramadan', {
  type: 'date',
  calendar: 'hijri-umm-al-qura',
  month: 'ramadan',
  day: 1,
})
const sabbath = feast('ju-shabbat', { type: 'every', weekday: 6 })
const twice = feast('twice', {
  type: 'any',
  rules: [
    { type: 'date', calendar: 'hebrew', month: 'tishri', day: 1 },
    { type: 'date', calendar: 'hebrew', month: 'nisan', day: 1 },
  ],
})

test('two Ramadans that begin in 2030 are two events', () => {
  expect([...uidsBetween([ramadan], 2030, 2030).values()]).toEqual([
    'is-ramadan-1451@kalender.example',
    'is-ramadan-1452@kalender.example',
  ])
})

test('only a feast that falls more than once in its own year is counted', () => {
  const names = [...uidsBetween([sabbath, ramadan], 2027, 2027).values()]
  expect(names.slice(0, 2)).toEqual([
    'ju-shabbat-2027@kalender.example',
    'ju-shabbat-2027.2@kalender.example',
  ])
  expect(names).toContain('is-ramadan-1448@kalender.example')
  expect(new Set(names).size).toBe(names.length)
})

test('given whole own years, the UID does not hang on the years that are shown', () => {
  const wide = uidsBetween([twice, sabbath, ramadan], 2020, 2035)
  const narrow = uidsBetween([twice, sabbath, ramadan], 2026, 2028)
  const inside = [...narrow].filter(([name]) => {
    const start = Number(name.split(' ')[1])
    return start >= gregorianDay(2027, 1, 1) && start <= gregorianDay(2027, 12, 31)
  })
  expect(inside).toHaveLength(2 + 52 + 1)
  for (const [name, uid] of inside) expect(uid).toBe(wide.get(name))
})

test('a first day keeps its UID when the community announces a second', () => {
  const announced = (...dates: string[]) =>
    uidsBetween([feast('fair', { type: 'announced', dates })], 2026, 2028)
  const [first] = announced('2027-06-12').values()
  expect(first).toBe('fair-2027@kalender.example')
  expect([...announced('2027-06-12', '2027-10-03').values()]).toEqual([
    first,
    'fair-2027.2@kalender.example',
  ])
})

test('an announced day keeps the year it had, even before the new year of its calendar', () => {
  // 1 Muharrem, told by the sighting a day earlier or later than reckoned
  const muharram = { type: 'date', calendar: 'hijri-diyanet', month: 'muharram', day: 1 } as const
  for (const date of ['2027-06-05', '2027-06-07']) {
    const rule = { type: 'announced', dates: [date], of: muharram } as const
    expect([...uidsBetween([feast('is-new-year', rule)], 2027, 2027)]).toEqual([
      [`is-new-year ${parseIsoDate(date)}`, 'is-new-year-1449@kalender.example'],
    ])
  }
})
