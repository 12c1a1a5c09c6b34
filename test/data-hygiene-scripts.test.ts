/**
 * Every text in the script of its language, and in that alone: names that were left in another
 * script, letters that only look right, marks of direction and punctuation that went astray.
 */
import { readFileSync } from 'node:fs'
import { gregorianDay } from '@interkalender/core'
import {
  interfaceLanguages,
  loadData,
  loadEdition,
  ownLanguage,
  viewFeast,
} from '@interkalender/edition'
import { expect, test } from 'vitest'
import { hasStrayMarks, hasStrayPunctuation, mixesScripts, scripts, scriptsIn } from './writing.ts'

const data = loadData('holidays')
const { holidays, traditions } = data

/** What its bearers write in Latin letters, and others with them. */
const latinNames = /HumanLight|IDAHOBIT|Phật Đản|Newroz/g

/** A text of the data, and where it stands. */
interface Text {
  readonly at: string
  readonly language: string
  readonly text: string
}

const texts: readonly Text[] = [
  ...traditions.flatMap(({ id, name }) => named(`${id} name`, name)),
  ...holidays.flatMap(({ id, name, meaning, greeting, courtesy, avoid, alsoCalled }) => [
    ...named(`${id} name`, name),
    ...named(`${id} meaning`, meaning),
    ...named(`${id} greeting`, greeting),
    ...named(`${id} courtesy`, courtesy),
    ...named(`${id} avoid`, avoid),
    ...Object.entries(alsoCalled ?? {}).flatMap(([language, others]) =>
      others.map((text) => ({ at: `${id} also-called`, language, text })),
    ),
  ]),
]

function named(at: string, names: Readonly<Record<string, string>> = {}): Text[] {
  return Object.entries(names).map(([language, text]) => ({ at, language, text }))
}

/** The texts of which something is wrong, each as “id name (language): text”. */
const those = (wrong: (text: Text) => unknown) =>
  texts.filter(wrong).map(({ at, language, text }) => `${at} (${language}): ${text}`)

test('texts are in the script of their language', () => {
  expect(
    those(({ language, text }) => {
      const own = scripts[language] ?? ['Latin']
      const rest = own.includes('Latin') ? text : text.replace(latinNames, '')
      return scriptsIn(rest).some((script) => !own.includes(script))
    }),
  ).toEqual([])
})

test('no word mixes scripts', () => {
  expect(mixesScripts('Пaсха')).toBe(true)
  expect(those(({ text }) => mixesScripts(text))).toEqual([])
})

test('a name in another script is another text', () => {
  const inLatin = new RegExp(`^(${latinNames.source})$`)
  const same = [...traditions, ...holidays].flatMap(({ id, name }) => {
    const entries = Object.entries(name)
    return entries.flatMap(([language, text], i) =>
      entries
        .slice(i + 1)
        .filter(([other, its]) => its === text && `${scripts[other]}` !== `${scripts[language]}`)
        .filter(() => !inLatin.test(text))
        .map(([other]) => `${id}: ${language} and ${other} are both ${text}`),
    )
  })
  expect(same).toEqual([])
})

test('no text has marks of direction or other invisible letters', () => {
  expect(hasStrayMarks('\u200fעברית', 'he')).toBe(true)
  expect(hasStrayMarks('عید\u200c', 'fa')).toBe(true)
  expect(those(({ language, text }) => hasStrayMarks(text, language))).toEqual([])
})

test('right-to-left texts have their own punctuation, at its right end', () => {
  expect(hasStrayPunctuation('كل عام وأنتم بخير, عيد', 'ar')).toBe(true)
  expect(those(({ language, text }) => hasStrayPunctuation(text, language))).toEqual([])
})

test('Arabic and Persian each use their own letters', () => {
  // Yeh and kaf look alike and are other letters: ي ك in Arabic, ی ک in Persian.
  expect(those(({ language, text }) => language === 'fa' && /[يكىة]/.test(text))).toEqual([])
  expect(those(({ language, text }) => language === 'ar' && /[یک]/.test(text))).toEqual([])
})

test('texts are composed as Unicode has it, so that they can be searched', () => {
  expect(those(({ text }) => text !== text.normalize('NFC'))).toEqual([])
})

test('Romanian has commas below, Ukrainian and Russian each their own letters', () => {
  // Names from Turkish and Kurdish keep their cedilla.
  const cedilla = /(?<!\p{L})\p{Ll}*[şţ]|[ţŢ]/u
  expect(those(({ language, text }) => language === 'ro' && cedilla.test(text))).toEqual([])
  expect(those(({ language, text }) => language === 'uk' && /[ыэёъЫЭЁЪ]/.test(text))).toEqual([])
  expect(those(({ language, text }) => language === 'ru' && /[іїєґІЇЄҐ]/.test(text))).toEqual([])
  expect(those(({ language, text }) => language === 'bg' && /[ыэёіїєґЫЭЁІЇЄҐ]/.test(text))).toEqual(
    [],
  )
})

test('great feasts and all traditions have a name in every language of the interface', () => {
  const missing = [...holidays.filter(({ importance }) => importance === 'major'), ...traditions]
    .flatMap(({ id, name }) =>
      interfaceLanguages.filter((language) => !name[language]).map((tag) => `${id} ${tag}`),
    )
    .sort()
  expect(missing).toEqual([])
})

test('a name in the community’s own script is given in Latin letters too', () => {
  const missing = holidays.flatMap((holiday) => {
    const own = ownLanguage(holiday, data) ?? 'de'
    const text = holiday.name[own]
    const inOther = text !== undefined && scriptsIn(text).some((script) => script !== 'Latin')
    return inOther && !holiday.name[`${own}-Latn`] ? [`${holiday.id} ${own}`] : []
  })
  expect(missing).toEqual([])
})

test('transliterations have no other letters', () => {
  const latin = texts.filter(({ language }) => language.endsWith('-Latn'))
  expect(latin.length).toBeGreaterThan(350)
  expect(latin.filter(({ text }) => scriptsIn(text).some((script) => script !== 'Latin'))).toEqual(
    [],
  )
})

test('where a feast has no name in the reader’s language, the English one stands', () => {
  const { edition } = loadEdition('months/krefeld-2027', data)
  const pesach = holidays.find(({ id }) => id === 'ju-pesach')!
  const { es, ...name } = pesach.name
  const without = { ...pesach, name }
  const occurrence = {
    ...{ holiday: without, start: gregorianDay(2027, 1, 1), days: 1, certainty: 'fixed' as const },
    ...{ tolerance: 0, calendar: 'gregorian', authority: '', source: '', ownYear: 2027 },
  }
  expect(es).toBe('Pésaj')
  expect(viewFeast(occurrence, data, edition, 'es').name).toBe('Passover')
  expect(viewFeast(occurrence, data, edition, 'xx').name).toBe('Passover')
})

test('files of languages name themselves', () => {
  for (const language of [
    'ar',
    'bg',
    'el',
    'es',
    'fa',
    'fr',
    'it',
    'ku',
    'pl',
    'ro',
    'ru',
    'tr',
    'uk',
  ]) {
    const file = readFileSync(`holidays/languages/${language}.yaml`, 'utf8')
    expect(file).toMatch(new RegExp(`^language: ${language}$`, 'm'))
  }
})
