import { syllables as german } from '@react-pdf/hyphenate/de'

/** Cuts a word into the parts between which it may be divided. */
type Syllables = (word: string) => string[]

/** The patterns of the other languages cost a start some tens of milliseconds each: only on demand. */
const loaders: Readonly<Record<string, () => Promise<{ readonly syllables: Syllables }>>> = {
  bg: () => import('@react-pdf/hyphenate/bg'),
  el: () => import('@react-pdf/hyphenate/el'),
  en: () => import('@react-pdf/hyphenate/en'),
  es: () => import('@react-pdf/hyphenate/es'),
  fr: () => import('@react-pdf/hyphenate/fr'),
  it: () => import('@react-pdf/hyphenate/it'),
  pl: () => import('@react-pdf/hyphenate/pl'),
  ro: () => import('@react-pdf/hyphenate/ro'),
  ru: () => import('@react-pdf/hyphenate/ru'),
  tr: () => import('@react-pdf/hyphenate/tr'),
  uk: () => import('@react-pdf/hyphenate/uk'),
}

const known = new Map<string, Syllables>([['de', german]])

const base = (lang: string) => lang.split('-')[0]!

/** Makes the words of a language divisible, if there are patterns for it; German always is. */
export async function loadHyphenation(lang: string): Promise<void> {
  const load = loaders[base(lang)]
  if (!load || known.has(base(lang))) return
  known.set(base(lang), (await load()).syllables)
}

/**
 * Divisions of a word, each as [head with its hyphen, tail], longest head first; none in a language
 * whose patterns are not loaded, or whose script is not divided, such as Persian.
 */
export function divisions(word: string, lang: string | undefined): [string, string][] {
  const syllables = lang === undefined ? undefined : known.get(base(lang))
  if (!syllables) return []
  // Brackets and quotation marks are not part of the word, and only whole words divide.
  const match =
    /^([^\p{L}]*)((?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}){6,})([^\p{L}]*)$/u.exec(
      word,
    )
  if (!match) return []
  const [, before = '', core = '', after = ''] = match
  const parts = syllables(core)
  const found: [string, string][] = []
  for (let i = parts.length - 1; i > 0; i--) {
    const head = parts.slice(0, i).join('')
    const tail = parts.slice(i).join('')
    if (head.length >= 3 && tail.length >= 3) found.push([`${before}${head}-`, tail + after])
  }
  return found
}
