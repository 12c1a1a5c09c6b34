/** The way from a rule to a date, in words: German, Turkish and English so far. */
import { german } from './de.ts'
import { english } from './en.ts'
import { turkish } from './tr.ts'
import type { Words } from './words.ts'

export type { Words as ExplanationWords } from './words.ts'

const languages: Readonly<Record<string, Words>> = { de: german, en: english, tr: turkish }

/**
 * The words of a language, and which language they are in; English where there are none.
 *
 * @example
 * explanationWords('tr').language // => 'tr'
 * explanationWords('uk').language // => 'en'
 */
export function explanationWords(language: string): Words & { readonly language: string } {
  const said = languages[language]
  return said ? { ...said, language } : { ...english, language: 'en' }
}
