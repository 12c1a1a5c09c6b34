/** The way from a rule to a date, in words: German and English so far. */
import { german } from './de.ts'
import { english } from './en.ts'
import type { Words } from './words.ts'

export type { Words as ExplanationWords } from './words.ts'

/**
 * The words of a language, and which language they are in; English where there are none.
 *
 * @example
 * explanationWords('tr').language // => 'en'
 */
export function explanationWords(language: string): Words & { readonly language: string } {
  return language === 'de' ? { ...german, language: 'de' } : { ...english, language: 'en' }
}
