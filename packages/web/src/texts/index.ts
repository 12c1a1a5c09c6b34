import { ar } from './ar.ts'
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
import type { Texts } from './texts.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

const languages: Readonly<Record<string, Texts>> = {
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

/** The languages the page speaks. */
export const pageLanguages: readonly string[] = Object.keys(languages)

/**
 * The texts of a language; English where there are none.
 *
 * @example
 * texts('xx') === texts('en') // => true
 */
export function texts(language: string): Texts {
  return languages[language] ?? en
}

export type { Texts } from './texts.ts'
