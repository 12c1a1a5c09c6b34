/** Which years the feeds of an edition cover, and what is told of its history. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Holiday } from '@interkalender/core'
import { formatFault, type InputError } from '@interkalender/core/parse'
import { type Edition, type History, loadEdition, parseHistory } from '@interkalender/edition'
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
function eventsOf(
  feasts: readonly Holiday[],
  changes: Partial<Edition> = {},
  history: History = { corrections: [], withdrawn: [] },
): string[] {
  const edition = { ...krefeld, traditions: ['folk'], feasts, ...changes }
  const feed = createFeedLibrary(edition, { traditions, holidays: [], history }).feed('de')
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

test('a correction of the data counts in every edition, beside its own', () => {
  const history = parseHistory(
    {
      name: 'history.yaml',
      text: 'corrections: [{feast: fair, year: 2027, changed: 2026-03-01, note: a rule mended}]',
    },
    [yearly('fair', 'may', 4)],
  )
  const corrections = [{ feast: 'fair', changed: '2027-01-10', note: 'renamed' }]
  const sequences = (changes: Partial<Edition>) =>
    eventsOf([yearly('fair', 'may', 4)], changes, history).map((event) => event.split(' ')[2])
  expect(sequences({})).toEqual(['0', '1', '0', '0', '0'])
  expect(sequences({ corrections })).toEqual(['1', '2', '1', '1', '1'])
})

test('what history.yaml says must fit the data, and an id that was withdrawn stays free', () => {
  const faults = (text: string) => {
    try {
      parseHistory({ name: 'history.yaml', text }, [yearly('fair', 'may', 4)])
      return []
    } catch (error) {
      return (error as InputError).faults.map(formatFault)
    }
  }
  expect(
    faults(
      'corrections:\n  - {feast: fare, changed: 2027-01-01, note: x}\nwithdrawn:\n  - {feast: fair, changed: 2027-01-01, note: x}\n',
    ),
  ).toEqual([
    'history.yaml:2:13: there is no feast fare; did you mean fair?',
    'history.yaml:4:13: fair is withdrawn, and is a feast of the data all the same; give that one another id',
  ])
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-withdrawn-'))
  try {
    cpSync('months/krefeld-2027', folder, { recursive: true })
    const feasts = `tradition: folk
holidays:
  - {id: fair, name: {de: Markt, en: Fair}, date: {gregorian: 6 december}, importance: minor, tone: festive, source: the town}
`
    writeFileSync(join(folder, 'feasts.yaml'), feasts)
    const data = loadData()
    const withdrawn = [{ feast: 'fair', changed: '2027-01-01', note: 'x' }]
    const history = { corrections: [], withdrawn }
    expect(loadEdition(folder, data).edition.feasts.map(({ id }) => id)).toEqual(['fair'])
    expect(() => loadEdition(folder, { ...data, history })).toThrow(
      /fair was that of a feast which/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
