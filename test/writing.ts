/** How languages are written: their scripts, and what no text should hold. */

/** The scripts in which a language is written; all others of ours are written in Latin letters. */
export const scripts: Readonly<Record<string, readonly string[]>> = {
  am: ['Ethiopic'],
  ar: ['Arabic'],
  bg: ['Cyrillic'],
  bn: ['Bengali'],
  bo: ['Tibetan'],
  el: ['Greek'],
  fa: ['Arabic'],
  he: ['Hebrew'],
  hi: ['Devanagari'],
  hy: ['Armenian'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ka: ['Georgian'],
  ko: ['Hangul'],
  mid: ['Mandaic'],
  mr: ['Devanagari'],
  ne: ['Devanagari'],
  pa: ['Gurmukhi'],
  ru: ['Cyrillic'],
  si: ['Sinhala'],
  sr: ['Cyrillic'],
  syr: ['Syriac'],
  ta: ['Tamil'],
  th: ['Thai'],
  ti: ['Ethiopic'],
  uk: ['Cyrillic'],
  ur: ['Arabic'],
  zh: ['Han'],
}

const letters = [...new Set(Object.values(scripts).flat()), 'Latin'].map(
  (script) => [script, new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u')] as const,
)

/** The scripts of the letters of a text. */
export const scriptsIn = (text: string) =>
  letters.filter(([, letter]) => letter.test(text)).map(([script]) => script)

/** Whether a word of a text has letters of two scripts, as a Cyrillic а among Latin letters. */
export const mixesScripts = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    const found = scriptsIn(word)
    return found.length > 1 && !found.every((script) => scripts.ja?.includes(script))
  })

/** Whether a text has marks of direction or other invisible letters that nobody sees to mend. */
export const hasStrayMarks = (text: string, language: string) =>
  // The zero-width non-joiner divides Persian words; elsewhere nothing invisible is needed.
  /\p{Cf}/u.test(language === 'fa' ? text.replace(/(?<=\p{L})\u200c(?=\p{L})/gu, '') : text)

const rightToLeft = new Set(['ar', 'fa', 'he', 'mid', 'syr', 'ur'])

/** Whether a right-to-left text has Latin punctuation, or punctuation at its wrong end. */
export const hasStrayPunctuation = (text: string, language: string) =>
  rightToLeft.has(language) &&
  // Hebrew has the comma of Latin; Arabic, Persian, Urdu and Syriac turn it round.
  ((language !== 'he' && /[,;?]/.test(text)) || /^[.,:;!?،؛؟]/.test(text) || /[,;،؛]$/.test(text))
