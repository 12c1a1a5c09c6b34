/**
 * What check judges, each with what must be found and what must be left in peace. That check says it
 * all at once is tested with the command, in contract.test.ts.
 */
import { gregorianDay, type Holiday, type Occurrence, resolve } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { parseHolidays } from '@interkalender/core/parse'
import { createCalendarYear, loadData, loadEdition } from '@interkalender/edition'
import { describe, expect, test } from 'vitest'
import {
  crowdedDays,
  greetedQuietDays,
  leftOut,
  loudRemembrance,
  missingLanguages,
  neverFalling,
  oneThingTwice,
  unconfirmed,
  weaklySourced,
} from '../packages/cli/src/judgements.ts'

const data = { ...loadData('holidays'), sky: createSky() }
const { edition, sheets } = loadEdition('months/krefeld-2027', data)

/** Feasts of a file, each given by what it has beside id, name and date. */
function feasts(...entries: readonly string[]): Holiday[] {
  const holidays = entries.map((entry, i) => {
    const id = `own-${'abcdefgh'[i]}`
    const name = entry.includes('name:') ? '' : `, name: {de: Fest ${id}, en: Feast ${id}}`
    const date = entry.includes('date:') ? '' : ', date: {gregorian: 3 february}'
    return `  - {id: ${id}${name}${date}, ${entry}}\n`
  })
  const head = `tradition: roma
defaults: {importance: major, tone: festive, source: 'the association, letter of May'}
holidays:
`
  return parseHolidays([{ name: 'feasts.yaml', text: head + holidays.join('') }])
}

const in2027 = (holidays: readonly Holiday[]): Occurrence[] =>
  resolve(holidays, gregorianDay(2027, 1, 1), gregorianDay(2027, 12, 31))

const german = { language: 'de', languages: ['de', 'en'] }

describe('check judges', () => {
  test('what is printed though it is unconfirmed', () => {
    expect(unconfirmed(feasts('unconfirmed: true', 'days: 1'))).toEqual([
      'prints own-a, which is not confirmed yet; ask the community',
    ])
  })

  test('weak sources, if there is no better one', () => {
    const found = weaklySourced(
      feasts(
        "source: 'Wikipedia, Some feast'",
        "source: ['https://x.blogspot.com/1', 'the parish, calendar of 2027']",
        "source: 'the parish, calendar of 2027'",
        'source: general knowledge, unconfirmed: true',
      ),
    )
    expect(found).toEqual([expect.stringMatching(/weak sources .* for own-a; find a better one$/)])
  })

  test('a greeting on a day of mourning or remembrance', () => {
    const greeting = 'greeting: {de: Alles Gute, en: All the best}'
    expect(
      greetedQuietDays(
        feasts(
          `tone: mourning, ${greeting}`,
          `tone: remembrance, ${greeting}`,
          greeting,
          'tone: mourning, courtesy: {de: Wir trauern mit., en: We mourn with you.}',
        ),
      ),
    ).toEqual([
      'own-a is a day of mourning and has a greeting; leave it out',
      'own-b is a day of remembrance and has a greeting; leave it out',
    ])
  })

  test('a day of remembrance in a festive tone', () => {
    const named = (de: string, en: string) => `name: {de: ${de}, en: ${en}}`
    const found = loudRemembrance(
      feasts(
        named('Gedenktag der Opfer', 'Day of Names'),
        `tone: civil, ${named('Tag der Namen', 'Genocide Remembrance')}`,
        `tone: civil, ${named('Volkstrauertag', 'Sunday in November')}`,
        named('Gedenkfest für Abdal Musa', 'Feast of Abdal Musa'),
        `tone: remembrance, ${named('Gedenktag', 'Remembrance Day')}`,
      ),
    )
    expect(found.map((remark) => remark.slice(0, 5))).toEqual(['own-a', 'own-b', 'own-c'])
    expect(found[0]).toMatch(/“Gedenktag der Opfer” and its tone is festive/)
  })

  test('two ids for one thing, unless same-as says so', () => {
    const name = 'name: {de: Lichtfest, en: Feast of Light}'
    const twice = oneThingTwice(in2027(feasts(name, name)), german)
    expect(twice).toEqual([expect.stringMatching(/^own-a and own-b are both “Lichtfest” \(de\)/)])
    const other = 'name: {de: Fest des Lichts, en: FEAST of Light}'
    expect(oneThingTwice(in2027(feasts(name, other)), german)).toHaveLength(1)
    expect(oneThingTwice(in2027(feasts(name, `${name}, same-as: [own-a]`)), german)).toEqual([])
    expect(
      oneThingTwice(in2027(feasts(name, `${name}, date: {gregorian: 4 february}`)), german),
    ).toEqual([])
  })

  test('a feast of the edition’s own, or announced by it, that it does not have', () => {
    const own = feasts('days: 1', 'days: 2')
    const announced = [
      { feast: 'own-a', dates: ['2027-02-01'], source: 'x' },
      { feast: 'ju-pesach', dates: ['2027-04-22'], source: 'x' },
    ]
    expect(leftOut({ feasts: own, announced }, own.slice(1))).toEqual([
      expect.stringMatching(/^own-a of feasts\.yaml is shown nowhere; add its tradition, \S+, to/),
      'ju-pesach has announced dates and is shown nowhere; add its tradition',
    ])
    expect(leftOut({ feasts: own, announced: [] }, own)).toEqual([])
  })

  test('a feast that never falls in twenty years', async () => {
    const own = feasts(
      'till: 2020',
      'days: 1',
      'since: 2030',
      'date: {weekday: friday, nth: 5, of: {gregorian: february}}',
      'date: {gregorian: 29 february}',
    )
    // The fifth Friday of February falls in 2036 only; what begins later is waited for.
    expect(await neverFalling(own, { ...edition, feasts: own }, data)).toEqual([
      'own-a does not fall from 2027 to 2046; look at its rule',
    ])
  })

  test('a day with more feasts than the sheet can carry', () => {
    const own = feasts(...Array.from({ length: 6 }, () => 'days: 1'))
    const year = (count: number) => {
      const some = own.slice(0, count)
      return createCalendarYear({ ...edition, traditions: ['roma'], feasts: some }, sheets, data)
    }
    const crowded = (count: number) =>
      crowdedDays(year(count)).filter((remark) => remark.includes('2027-02-03'))
    expect(crowded(6)).toEqual([
      expect.stringMatching(/^6 feasts begin on 2027-02-03, more than 5 fit well: own-a, .*own-f$/),
    ])
    expect(crowded(5)).toEqual([])
  })

  test('names and meanings that are missing in a language of the edition', () => {
    const meaning = 'meaning: {de: Ein Satz., en: A sentence.}'
    const own = feasts(meaning, `name: {de: Fest, en: Feast, uk: Свято}, ${meaning}`, 'days: 1')
    expect(missingLanguages(own, { language: 'de', languages: ['de', 'uk'] })).toEqual([
      'without a sentence of meaning in de: own-c',
      'without a name in uk, so named in English: own-a, own-c',
      'no feast has a sentence of meaning in uk yet',
    ])
    expect(missingLanguages(own.slice(0, 2), german)).toEqual([])
  })
})

describe('the data stands before its own check', () => {
  const ten = resolve(data.holidays, gregorianDay(2026, 1, 1), gregorianDay(2035, 12, 31), {
    sky: data.sky,
  })

  test('no remembrance in a festive tone, no greeting on quiet days', () => {
    expect(loudRemembrance(data.holidays)).toEqual([])
    expect(greetedQuietDays(data.holidays)).toEqual([])
  })

  test('no two ids for one thing', () => {
    expect(oneThingTwice(ten, german)).toEqual([])
  })
})
