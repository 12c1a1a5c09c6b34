/** Which years the feeds of an edition cover, and what is told of its history. */
import type { Holiday } from '@interkalender/core'
import type { Edition } from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'
import { expect, test } from 'vitest'
import { loadData, loadKrefeld } from './krefeld.ts'

const { traditions } = loadData()
const krefeld = loadKrefeld(loadData())

const feast = (id: string, rule: NonNullable<Holiday['rule']>): Holiday => ({
  id,
  tradition: 'folk',
  name: { de: id, en: id },
  rule,
  days: 1,
  begins: 'midnight',
  importance: 'minor',
  tone: 'festive',
  sources: ['a list'],
})
const yearly = (id: string, month: string, day: number) =>
  feast(id, { type: 'date', calendar: 'gregorian', month, day })

/** UID, first day and SEQUENCE of each event of an edition that has these feasts alone. */
function eventsOf(feasts: readonly Holiday[], changes: Partial<Edition> = {}): string[] {
  const edition = { ...krefeld, traditions: ['folk'], feasts, ...changes }
  const feed = createFeedLibrary(edition, { traditions, holidays: [] }).feed('de')
  return feed.split('BEGIN:VEVENT').flatMap((event) => {
    const told = /UID:(.*)@.*\r\nSEQUENCE:(\d+)[\s\S]*DTSTART;VALUE=DATE:(\d+)/.exec(event)
    return told ? [`${told[1]} ${told[3]} ${told[2]}`] : []
  })
}

test.each([
  ['a year', { year: 2027 }, 2026, 2030],
  ['16 months from September', { year: 2027, firstMonth: 9, monthCount: 16 }, 2026, 2031],
  ['a school year', { year: 2027, firstMonth: 8, monthCount: 12 }, 2026, 2031],
])('an edition of %s: from the year before it to the third after it', (_, span, from, to) => {
  const found = eventsOf([yearly('first', 'january', 1), yearly('last', 'december', 31)], span)
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  expect(found).toEqual([
    ...years.map((year) => `first-${year} ${year}0101 0`),
    ...years.map((year) => `last-${year} ${year}1231 0`),
  ])
})

test('a second day before the window keeps its number', () => {
  // Its own year begins in autumn: of 5786 (Passover is 2 April 2026) only the second day lies in the window of 2026 to 2030.
  const twice = feast('twice', {
    type: 'any',
    rules: [
      { type: 'date', calendar: 'hebrew', month: 'tishri', day: 10 },
      { type: 'date', calendar: 'hebrew', month: 'nisan', day: 10 },
    ],
  })
  const [first] = eventsOf([twice])
  expect(first).toBe('twice-5786.2 20260328 0')
})

test('a feast withdrawn is gone; what stays, and one that is renamed or new, is untouched', () => {
  const [fair, market] = [yearly('fair', 'may', 4), yearly('market', 'june', 5)]
  const renamed = { ...fair, name: { de: 'Kirmes', en: 'Fair' } }
  const before = eventsOf([fair, market])
  expect(eventsOf([renamed])).toEqual(before.filter((event) => event.startsWith('fair')))
  expect(eventsOf([market, renamed, yearly('new', 'july', 6)]).slice(0, 10)).toEqual(before)
})

test('two corrections of a feast in a year are two changes, wherever the day went', () => {
  const moved = (date: string) => feast('fair', { type: 'announced', dates: [date] })
  const corrections = [
    { feast: 'fair', year: 2027, changed: '2027-01-10', note: 'moved' },
    { feast: 'fair', year: 2027, changed: '2027-02-20', note: 'moved again' },
  ]
  expect(eventsOf([moved('2027-05-04')])).toEqual(['fair-2027 20270504 0'])
  expect(eventsOf([moved('2027-05-11')], { corrections: corrections.slice(0, 1) })).toEqual([
    'fair-2027 20270511 1',
  ])
  expect(eventsOf([moved('2027-05-10')], { corrections })).toEqual(['fair-2027 20270510 2'])
})
