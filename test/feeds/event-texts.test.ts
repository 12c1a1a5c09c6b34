/** What an event says: each line of its description, and the sunset as others reckon it. */
import { readFileSync } from 'node:fs'
import type { Holiday } from '@interkalender/core'
import type { Edition } from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { loadData, loadKrefeld } from './krefeld.ts'

const data = loadData()
const krefeld = loadKrefeld(data)

const feast = (id: string, dates: readonly string[], rest: Partial<Holiday>): Holiday => ({
  id,
  tradition: 'judaism',
  name: { de: `${id} deutsch`, en: id },
  rule: { type: 'announced', dates, source: 'the council' },
  days: 1,
  begins: 'midnight',
  importance: 'major',
  tone: 'festive',
  sources: ['an almanac'],
  ...rest,
})

/** The events of an edition that has these feasts alone, by the feast’s id. */
function eventsOf(feasts: readonly Holiday[], changes: Partial<Edition> = {}, language = 'en') {
  const edition = { ...krefeld, traditions: ['judaism'], feasts, ...changes }
  const { traditions, encounters = [] } = data
  const library = createFeedLibrary(edition, { traditions, encounters, holidays: [] })
  const calendar = new ICAL.Component(ICAL.parse(library.feed(language)))
  return new Map(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => String(event.getFirstPropertyValue(name))
      const id = value('uid').replace(/-\d+(\.\d+)?@.*/, '')
      return [id, { lines: value('description').split('\n'), value }] as const
    }),
  )
}

describe('sunset', () => {
  // Made with PyEphem, an independent implementation; its first line says how.
  const rows = readFileSync('test/data/sunsets-ephem.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.split('\t'))
  const cities = [...new Set(rows.map(([city = '']) => city))]
  const inWords = (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00Z`),
    )

  test.each(cities)('in %s is that of PyEphem, by the clocks there', (city) => {
    const evenings = rows.filter((row) => row[0] === city)
    const [[, latitude = '', longitude = '', timeZone = ''] = []] = evenings
    const place = { latitude: Number(latitude), longitude: Number(longitude), timeZone }
    const feasts = evenings.map(([, , , , evening = ''], i) =>
      feast(`f${i}`.padEnd(2, 'x'), [evening], { begins: 'evening' }),
    )
    const events = [...eventsOf(feasts, { place, city }).values()]
    const told = events.map(({ value, lines }) => [value('dtstart'), lines[0]])
    const expected = evenings.map(([, , , , evening = '', sunset = '']) => {
      const [date = '', time] = sunset.split(' ')
      const sentence = time === undefined ? '' : ` Sunset in ${city} on ${inWords(date)}: ${time}.`
      return [evening, `Begins on the evening of this day.${sentence}`]
    })
    expect(told.sort()).toEqual(expected.sort())
  })

  test('is that of the eve, for a feast of several days that of the first', () => {
    const days = { dates: ['2027-03-28'], begins: 'evening-before', days: 3 } as const
    const [event] = [...eventsOf([feast('eve', days.dates, days)]).values()]
    // The clocks change in this night: 18:58 on the eve, 20:00 on the day.
    expect(event?.lines[0]).toBe(
      'Begins on the evening before. Sunset in Krefeld on 27 March: 18:58.',
    )
  })
})

describe('a description', () => {
  const texts = (text: string) => ({ de: `${text} (deutsch)`, en: text })
  const feasts = [
    feast('full', ['2027-05-04'], {
      begins: 'sunrise',
      meaning: texts('What is kept.'),
      greeting: texts('Happy day'),
      avoid: texts('Do not be late.'),
    }),
    feast('quiet', ['2027-05-05'], { tone: 'mourning', courtesy: texts('We think of you.') }),
    feast('bare', ['2027-05-06'], { sources: [] }),
    feast('fixed', ['2027-05-07'], {
      rule: { type: 'date', calendar: 'gregorian', month: 'may', day: 7 },
    }),
  ]
  const events = eventsOf(feasts)
  const linesOf = (id: string) => events.get(id)?.lines

  test('has a line for all that is known, in order', () => {
    expect(linesOf('full')).toEqual([
      'What is kept.',
      'Begins at sunrise.',
      'Published date (the council).',
      'One may say: Happy day',
      'Better not: Do not be late.',
      'Source: an almanac; the council',
    ])
    expect(linesOf('quiet')).toEqual([
      'Published date (the council).',
      'A kind word: We think of you.',
      'Source: an almanac; the council',
    ])
    expect(linesOf('bare')).toEqual(['Published date (the council).', 'Source: the council'])
    expect(linesOf('fixed')).toEqual(['Source: an almanac'])
  })

  test('speaks the language of its feed', () => {
    const full = eventsOf(feasts, {}, 'de').get('full')
    expect(full?.lines[0]).toBe('What is kept. (deutsch)')
    expect(['summary', 'categories'].map((name) => full?.value(name))).toEqual([
      'full deutsch',
      'Judentum',
    ])
  })

  test('tells whom the feast meets', () => {
    const sentence =
      '16 April: The churches of West and East keep Easter on the same day this year.'
    const both = [
      feast('easter-w', ['2028-04-16'], { tradition: 'christian.western' }),
      feast('orth-pascha', ['2028-04-16'], { tradition: 'christian.orthodox' }),
    ]
    const met = eventsOf(both, { traditions: ['christian'] })
    expect([...met.keys()]).toEqual(['orth-pascha', 'easter-w'])
    for (const { lines } of met.values()) expect(lines).toContain(sentence)
  })

  test('no event of Krefeld is without one', () => {
    const library = createFeedLibrary(krefeld, data)
    for (const language of krefeld.languages) {
      const text = library.feed(language).replaceAll('\r\n ', '')
      const described = text.match(/^DESCRIPTION;LANGUAGE=\w+:\S.*\r$/gm) ?? []
      expect(described).toHaveLength(text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0)
    }
  })
})
