import { z } from 'zod'
import type { Holiday } from '../holiday.ts'
import type { Tradition } from '../tradition.ts'
import { suggestion } from './fault.ts'
import { languageField, textField } from './fields.ts'
import type { TextFile } from './holidays.ts'
import { YamlSource } from './yaml-source.ts'

const schema = z.strictObject({
  language: languageField.describe(
    'The language of this file, a BCP 47 tag; with "-Latn" its names in Latin letters.',
  ),
  reviewed: z.boolean().describe('Whether a speaker of the language has read it over.'),
  'old-calendar': textField
    .regex(/\{name\}/, 'must say where the name stands, as "{name} (old calendar)"')
    .optional()
    .describe('How a feast of the old calendar is told from that of the new one: {name} (…).'),
  traditions: z
    .record(z.string(), textField)
    .optional()
    .describe('The names of traditions, by id.'),
  holidays: z.record(z.string(), textField).describe('The names of feasts, by id.'),
})

/** The names of traditions and feasts in one language. */
export interface LanguageNames {
  readonly language: string
  readonly reviewed: boolean
  readonly oldCalendar: string
  readonly traditions: Readonly<Record<string, string>>
  readonly holidays: Readonly<Record<string, string>>
}

/** What names are given to. */
export interface NamedData {
  readonly traditions: readonly Tradition[]
  readonly holidays: readonly Holiday[]
}

/**
 * Parses a file of `holidays/languages/`. Throws an InputError with all faults: ids that the data
 * does not have are some.
 *
 * @example
 * const text = 'language: nl\nreviewed: true\nold-calendar: "{name} (oude kalender)"\ntraditions: {}\nholidays: {easter-w: Pasen}'
 * parseLanguage({ name: 'nl.yaml', text }, data).holidays // => { 'easter-w': 'Pasen' }
 */
export function parseLanguage(file: TextFile, data: NamedData): LanguageNames {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(schema, source.data)
  for (const [key, known] of [
    ['traditions', data.traditions.map(({ id }) => id)],
    ['holidays', data.holidays.map(({ id }) => id)],
  ] as const) {
    const ids = new Set(known)
    for (const id of Object.keys(found?.[key] ?? {})) {
      if (!ids.has(id)) {
        const what = key === 'holidays' ? 'feast' : 'tradition'
        source.fault([key, id], `there is no ${what} ${id}${suggestion(id, known)}`, 'key')
      }
    }
  }
  // A transliteration follows the names of the community; it has nothing of its own to say.
  for (const key of ['old-calendar', 'traditions'] as const) {
    if (found && found[key] === undefined && !found.language.endsWith('-Latn')) {
      source.fault([], `the key "${key}" is missing`)
    }
  }
  source.throwIfFaulty()
  if (!found) throw new Error('a failed check without a fault')
  const { 'old-calendar': oldCalendar = '{name}', traditions = {}, ...names } = found
  return { ...names, oldCalendar, traditions }
}

/**
 * The data with the names of a language added where it has none of its own. A feast of the old
 * calendar takes the name of its twin in the new one.
 *
 * @example
 * const text = 'language: nl\nreviewed: true\nold-calendar: "{name} (oude kalender)"\ntraditions: {}\nholidays: {easter-w: Pasen}'
 * const { holidays } = withLanguage(data, parseLanguage({ name: 'nl.yaml', text }, data))
 * holidays.find(({ id }) => id === 'easter-w').name.nl // => 'Pasen'
 */
export function withLanguage<Data extends NamedData>(data: Data, names: LanguageNames): Data {
  const { language, oldCalendar } = names
  const suffix = '-julian'
  const holidays = data.holidays.map((holiday) => {
    const { id, name } = holiday
    const twin = id.endsWith(suffix) ? id.slice(0, -suffix.length) : undefined
    const own = data.holidays.find((other) => other.id === twin)?.name[language]
    const base = twin === undefined ? undefined : (names.holidays[twin] ?? own)
    const given =
      names.holidays[id] ??
      (base === undefined ? undefined : oldCalendar.replaceAll('{name}', base))
    // The twin's copy of its name in this language says nothing of the old calendar.
    const keeps = name[language] !== undefined && base === undefined
    return keeps || given === undefined
      ? holiday
      : { ...holiday, name: { ...name, [language]: given } }
  })
  const traditions = data.traditions.map((tradition) => {
    const given = names.traditions[tradition.id]
    return given === undefined || tradition.name[language] !== undefined
      ? tradition
      : { ...tradition, name: { ...tradition.name, [language]: given } }
  })
  return { ...data, holidays, traditions }
}

/**
 * The JSON schema of a file of names in a language, for editors.
 *
 * @example
 * Object.keys(languageJsonSchema().properties).includes('holidays') // => true
 */
export function languageJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}
