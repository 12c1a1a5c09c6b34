/**
 * The words of the interface, in all its languages: nothing left out, nothing left in English, every
 * text in its own script.
 */
import { calendars } from '@interkalender/core'
import { skyCalendars } from '@interkalender/core/astronomy'
import {
  authorityName,
  editionOccurrences,
  interfaceLanguages,
  loadEdition,
  words,
} from '@interkalender/edition'
import { expect, test } from 'vitest'
import { texts } from '../packages/web/src/texts/index.ts'
import { liveTexts } from '../packages/web/src/texts/live.ts'
import { viewTexts } from '../packages/web/src/texts/views.ts'
import { loadData } from './feeds/krefeld.ts'
import { hasStrayMarks, hasStrayPunctuation, mixesScripts, scripts, scriptsIn } from './writing.ts'

/** The texts of an object, by their path; functions are asked with words that no language has. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return leaves(value('1', '2', '3', '4'), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, path === '' ? key : `${path}.${key}`),
  )
}

const said = (language: string) =>
  new Map(
    leaves({
      words: words(language),
      page: texts(language),
      live: liveTexts(language),
      view: viewTexts(language),
    }),
  )

/** Months keep their usual name where a language writes it so. */
const months = /^words\.monthNames/

const english = said('en')
const others = interfaceLanguages.filter((language) => language !== 'en')

test('the interface speaks fifteen languages', () => {
  expect([...interfaceLanguages].sort().join(' ')).toBe(
    'ar bg de el en es fa fr it ku pl ro ru tr uk',
  )
})

test('every language has every word', () => {
  for (const language of others) {
    const has = [...said(language).keys()].filter((path) => !months.test(path)).sort()
    expect(has, language).toEqual([...english.keys()].filter((path) => !months.test(path)).sort())
  }
})

/** What is the same word in both languages; programs keep their names. */
const shared: Readonly<Record<string, readonly string[]>> = {
  fr: ['Dates', 'Source', 'Traditions'],
}

const programs = /Outlook|Thunderbird|Google Calendar/

test('no word was left in English', () => {
  const left = others.flatMap((language) =>
    [...said(language)]
      .filter(([path, text]) => !months.test(path) && text === english.get(path))
      .filter(([, text]) => /\p{L}/u.test(text))
      .filter(([, text]) => !programs.test(text) && !shared[language]?.includes(text))
      .map(([path, text]) => `${language} ${path}: ${text}`),
  )
  expect(left).toEqual([])
})

test('every calendar that dates stand in has a name on the page', () => {
  const krefeld = { latitude: 51.33, longitude: 6.56 }
  const ids = [...calendars, ...skyCalendars(krefeld)].filter(({ rare }) => !rare)
  for (const language of interfaceLanguages) {
    const names = texts(language).calendars
    expect(
      ids.filter(({ id }) => !names[id]).map(({ id }) => id),
      language,
    ).toEqual([])
    expect(new Set(Object.values(names)).size, language).toBe(Object.keys(names).length)
  }
})

test('those on whose word a date stands have a name in every language', () => {
  const data = loadData()
  const { edition } = loadEdition('months/krefeld-2027', data)
  const shown = editionOccurrences(edition, data, 2026, 2030).filter(
    ({ certainty, tolerance }) => certainty === 'announced' || tolerance > 0,
  )
  const named = new Set(shown.map(({ authority }) => authority))
  // Written in Turkish, as it is in all Latin letters.
  named.delete('Diyanet İşleri Başkanlığı')
  expect(named.size).toBeGreaterThan(8)
  for (const language of others) {
    const english = [...named].filter((name) => authorityName(name, language) === name)
    expect(english, language).toEqual([])
  }
  expect(words('tr').published('Universal House of Justice')).toContain('(Yüce Adalet Evi)')
})

/** Programs, associations and formats that keep their Latin letters everywhere. */
const keep =
  /iPhone|iPad|iCloud|Mac|Google|Android|ICSx|Outlook|Thunderbird|URL|PDF|ECFR|FCNA|cookies?|web|\.ics|Calendar|\{n\}|\{year\}/g

test('words are in the script of their language, without stray marks', () => {
  const wrong = interfaceLanguages.flatMap((language) =>
    [...said(language)]
      .filter(([path]) => !/languageName|\.lang$/.test(path))
      .filter(([path, text]) => {
        const own = scripts[language] ?? ['Latin']
        const rest = text.replace(keep, '')
        return (
          (!months.test(path) && scriptsIn(rest).some((script) => !own.includes(script))) ||
          mixesScripts(text) ||
          hasStrayMarks(text, language) ||
          hasStrayPunctuation(text, language)
        )
      })
      .map(([path, text]) => `${language} ${path}: ${text}`),
  )
  expect(wrong).toEqual([])
})

test('French has a narrow space before high punctuation and within its quotation marks', () => {
  const wrong = [...said('fr')].filter(([, text]) =>
    /[^\u202f](?=[;!?»]|:(?!\/))|«(?!\u202f)/u.test(text),
  )
  expect(wrong).toEqual([])
})
