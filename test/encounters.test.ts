/** Days on which traditions meet: found, told in a sentence, and never on days of mourning. */
import { isoDate, type Occurrence } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { InputError, parseEncounters } from '@interkalender/core/parse'
import {
  createCalendarYear,
  type Encounter,
  editionOccurrences,
  findEncounters,
  interfaceLanguages,
  loadData,
  loadEdition,
  tellEncounter,
} from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'
import { createAgenda } from '@interkalender/web'
import { describe, expect, test } from 'vitest'
import { hasStrayMarks, hasStrayPunctuation, scripts, scriptsIn } from './writing.ts'

const data = { ...loadData('holidays'), sky: createSky() }
const { edition, sheets } = loadEdition('months/krefeld-2027', data)
const nameOf = ({ holiday }: Occurrence) => holiday.name.de ?? holiday.id

const from = 2026
const all = findEncounters(editionOccurrences(edition, data, from, 2034), data.encounters)
const days = (filter: (encounter: Encounter) => boolean) =>
  all.filter(filter).map(({ day }) => isoDate(day))
const on = (iso: string) => all.filter(({ day }) => isoDate(day) === iso)
const ids = ({ occurrences }: Encounter) => occurrences.map(({ holiday }) => holiday.id)

describe('encounters are found', () => {
  test('Easter of both computations on one day, in the years that tables of Easter give', () => {
    // World Council of Churches, "common dates of Easter": 2025, 2028, 2031, 2034.
    const together = days(({ known }) => known?.id === 'easter-together')
    expect(together).toEqual(['2028-04-16', '2031-04-13', '2034-04-09'])
  })

  test('21 March, with all the new years of spring that fall on it', () => {
    const [spring] = on('2027-03-21')
    expect(spring?.known?.id).toBe('spring-new-year')
    expect(spring && ids(spring)).toEqual(
      expect.arrayContaining(['nz-nowruz', 'nz-newroz', 'bh-naw-ruz', 'al-nevruz']),
    )
  })

  test('1 March every year; the night before 6 May under its names', () => {
    expect(days(({ known }) => known?.id === 'first-of-march')).toHaveLength(2034 - from + 1)
    const [night] = on('2027-05-06').filter(({ kind }) => kind === 'same-night')
    expect(night && tellEncounter(night, 'de', nameOf)).toMatch(
      /^5\.\/6\. Mai: .*Ederlezi.*Hıdırellez.*: eine Nacht, fünf Namen\.$|^5\.\/6\. Mai: .*Hıdırellez.*Ederlezi.*: eine Nacht, fünf Namen\.$/,
    )
  })

  test('fasts of weeks that overlap, told once, on the day on which the next religion joins', () => {
    const of2027 = all.filter(
      ({ kind, day }) => kind === 'fasts' && isoDate(day).startsWith('2027-'),
    )
    // Ramadan from 8 February 2027 (Diyanet), Lent from 10 February, the Bahá’í fast from 2 March.
    expect(of2027.map(({ day }) => isoDate(day))).toEqual(expect.arrayContaining(['2027-03-02']))
    const [march] = on('2027-03-02').filter(({ kind }) => kind === 'fasts')
    expect(march && ids(march)).toEqual(expect.arrayContaining(['bh-fast', 'is-ramadan']))
    expect(of2027.length).toBeLessThanOrEqual(3)
    for (const { occurrences } of of2027) {
      const religions = occurrences.map(({ holiday }) => holiday.tradition.split('.')[0])
      expect(new Set(religions).size).toBe(religions.length)
    }
  })

  test('by chance only great feasts of several religions, on settled dates', () => {
    const chance = all.filter(({ kind }) => kind === 'same-day')
    expect(chance.length).toBeGreaterThan(20)
    for (const { occurrences } of chance) {
      expect(occurrences.length).toBeGreaterThan(1)
      for (const { holiday, tolerance } of occurrences) {
        expect([holiday.importance, tolerance]).toEqual(['major', 0])
        expect(holiday.tradition).not.toMatch(/^(civil|folk|un)\b/)
      }
    }
    // Reformation Day and the Birth of Bahá’u’lláh, whose table has 31 October for 2027.
    expect(on('2027-10-31').flatMap(ids)).toContain('bh-birth-bahaullah')
  })

  test('none on, or with, a day of mourning or remembrance', () => {
    const quiet = editionOccurrences(edition, data, from, 2034).filter(({ holiday }) =>
      ['mourning', 'remembrance'].includes(holiday.tone),
    )
    expect(quiet.length).toBeGreaterThan(50)
    const inOne = all.flatMap(({ occurrences }) => occurrences).filter((one) => quiet.includes(one))
    expect(inOne).toEqual([])
    const great = new Set(
      quiet.filter(({ holiday }) => holiday.importance === 'major').map(({ start }) => start),
    )
    expect(all.filter(({ kind, day }) => kind === 'same-day' && great.has(day))).toEqual([])
  })
})

describe('and told', () => {
  test('in every language of the interface, with all names and its day', () => {
    const samples = (['known', 'same-night', 'fasts', 'same-day'] as const).map((kind) =>
      all.find((one) => one.kind === kind),
    )
    for (const language of interfaceLanguages) {
      const seen = new Set<string>()
      for (const encounter of samples) {
        if (!encounter) throw new Error('a kind is missing')
        const sentence = tellEncounter(encounter, language, ({ holiday }) => holiday.id)
        expect(sentence).not.toMatch(/undefined|\{names\}/)
        expect(sentence).toMatch(/[.]$/)
        seen.add(sentence)
      }
      expect(seen.size).toBe(4)
    }
  })

  test('at the foot of the sheets: at most two, and one by chance', () => {
    const { months } = createCalendarYear(edition, sheets, data)
    expect(months[2]?.encounters.join(' ')).toMatch(/^1\. März: .*Mărțișor.* 21\. März: /)
    expect(months[4]?.encounters.join(' ')).toMatch(/5\.\/6\. Mai/)
    for (const { encounters, meetings } of months) {
      expect(encounters.length).toBeLessThanOrEqual(2)
      expect(meetings.length).toBeLessThanOrEqual(1)
    }
  })

  test('on the page, of all chosen feasts', () => {
    const { months } = createAgenda(data, createCalendarYear(edition, sheets, data, 'en'))
    expect(months[9]?.encounters.join(' ')).toMatch(/29 October: .*lamps are lit/)
    expect(months[2]?.encounters.join(' ')).toMatch(/2 March: .*Ramadan.*fast at the same time/)
  })

  test('as a line of the events in the feeds, and no event more', () => {
    const feed = createFeedLibrary(edition, data, { languages: ['en'] }).feed('en')
    const without = createFeedLibrary(edition, { ...data, encounters: [] }, { languages: ['en'] })
    const count = (text: string) => text.match(/BEGIN:VEVENT/g)?.length
    expect(count(feed)).toBe(count(without.feed('en')))
    const unfolded = feed.replaceAll('\r\n ', '')
    const easters = unfolded
      .split('BEGIN:VEVENT')
      .filter((event) => event.includes('20280416') && event.includes('16 April'))
      .filter((event) =>
        event.includes('The churches of West and East keep Easter on the same day this year.'),
      )
    expect(easters).toHaveLength(2)
  })
})

describe('encounters.yaml', () => {
  test('has a sentence of its own in every language of the interface', () => {
    for (const { id, text } of data.encounters ?? []) {
      expect(Object.keys(text).sort(), id).toEqual([...interfaceLanguages].sort())
      expect(new Set(Object.values(text)).size, id).toBe(interfaceLanguages.length)
      const named = Object.values(text).filter((one) => one.includes('{names}'))
      expect([0, interfaceLanguages.length], id).toContain(named.length)
      for (const [language, one] of Object.entries(text)) {
        const own = scripts[language] ?? ['Latin']
        const rest = one.replace('{names}', '')
        expect(scriptsIn(rest), `${id} ${language}`).toEqual([...own])
        expect(hasStrayMarks(rest, language), `${id} ${language}`).toBe(false)
        expect(hasStrayPunctuation(rest.replace(/^: /, ''), language), `${id} ${language}`).toBe(
          false,
        )
        expect(one, `${id} ${language}`).toMatch(/[.]$/)
      }
    }
  })

  const parse = (yaml: string) =>
    parseEncounters({ name: 'encounters.yaml', text: `encounters:\n${yaml}` }, data.holidays)
  const text = 'text: {de: Ein Satz., en: A sentence.}'

  test.each([
    [
      `  - {id: a, feasts: [easter-w, ju-pesah], ${text}}`,
      /2:\d+: there is no feast ju-pesah; did you mean ju-pesach\?/,
    ],
    [
      `  - {id: a, feasts: [easter-w, ju-yom-hashoah], ${text}}`,
      /2:\d+: ju-yom-hashoah is a day of (mourning|remembrance), and no encounter/,
    ],
    [`  - {id: a, feasts: [easter-w, ju-pesach], least: 3, ${text}}`, /there are only 2 feasts/],
    [
      '  - {id: a, feasts: [easter-w, ju-pesach], text: {de: Ein Satz.}}',
      /the sentence in "en" is missing/,
    ],
    [`  - {id: a, feasts: [easter-w], ${text}}`, /"feasts"/],
  ])('tells what is wrong with %s', (yaml, expected) => {
    expect(() => parse(yaml)).toThrow(InputError)
    expect(() => parse(yaml)).toThrow(expected)
  })
})
