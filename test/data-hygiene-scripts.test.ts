/**
 * Every text in the script of its language, and in that alone: names that were left in another
 * script, letters that only look right, marks of direction and punctuation that went astray.
 */
import { readFileSync } from 'node:fs'
import { loadData } from '@interkalender/edition'
import { expect, test } from 'vitest'
import { hasStrayMarks, hasStrayPunctuation, mixesScripts, scripts, scriptsIn } from './writing.ts'

const { holidays, traditions } = loadData('holidays')

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
