import { ar } from './ar.ts'
import { authorityName } from './authorities.ts'
import { bg } from './bg.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ku } from './ku.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'

/** A language that is added here is one file beside this, and a line. */
const written: Readonly<Record<string, Words>> = {
  ar,
  bg,
  de,
  el,
  en,
  es,
  fa,
  fr,
  it,
  ku,
  pl,
  ro,
  ru,
  tr,
  uk,
}

/** With authorities called as the language calls them. */
const languages: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(written).map(([language, said]) => [
    language,
    {
      ...said,
      tolerance: (days, authority) => said.tolerance(days, authorityName(authority, language)),
      published: (authority) => said.published(authorityName(authority, language)),
    } satisfies Words,
  ]),
)

/** The languages the interface speaks. */
export const interfaceLanguages: readonly string[] = Object.keys(languages)

/**
 * The words of a language; English where there are none.
 *
 * @example
 * words('de').weekShort // => 'KW'
 */
export function words(language: string): Words {
  return languages[language] ?? en
}

/**
 * By which reckoning dates stand: a sentence for each of the calendars that has authorities, as it is
 * said in a region (an ISO 3166-2 code).
 *
 * @example
 * reckoningSentences(new Set(['hebrew']), 'en', 'DE-NW').length // => 1
 */
export function reckoningSentences(
  calendars: ReadonlySet<string>,
  language: string,
  region: string,
): string[] {
  const { reckonings } = words(language)
  const country = region.slice(0, 2)
  return Object.keys(reckonings)
    .filter((calendar) => calendars.has(calendar))
    .map((calendar) => reckonings[`${calendar} ${country}`] ?? reckonings[calendar] ?? '')
}

export { authorityName } from './authorities.ts'
export type { Words } from './words.ts'
