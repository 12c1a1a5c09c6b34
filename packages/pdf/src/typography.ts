/** No break, and narrower than a word space: „6. Mai“, „z. B.“. */
const narrow = '\u202f'

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'

const german: readonly (readonly [RegExp, string])[] = [
  // „5./6. Mai“: thin spaces around the stroke.
  [/(\d{1,2}\.)\/(\d{1,2}\.)/g, `$1\u2009/\u2009$2`],
  [
    new RegExp(`(\\d{1,2}\\.) (?=(${months}|Advent|Weihnachtstag|Jahrhundert)\\b)`, 'gu'),
    `$1${narrow}`,
  ],
  // „z. B.“, „d. h.“
  [/(?<![\p{L}\p{N}])(\p{Ll}\.) (?=\p{L}\.)/gu, `$1${narrow}`],
  [/(?<!\p{L})(Hl\.|St\.|Dr\.|Nr\.|S\.) (?=[\p{Lu}\d])/gu, `$1${narrow}`],
  [/(\d) (?=(%|Uhr|Euro|€|km|m|kg|Tage?n?)(?![\p{L}]))/gu, `$1${narrow}`],
  // Ranges and asides have en dashes.
  [/(?<=\d\.?)-(?=\d{1,2}\. (?:\p{Lu}|\u202f))/gu, '–'],
  [/(?<=\b(?:1[89]|20)\d\d)-(?=(?:1[89]|20)\d\d\b)/g, '–'],
  [/ - /g, ' – '],
  [/(^|[\s([–])"(?=\S)/g, '$1„'],
  [/"/g, '“'],
  [/\.\.\./g, '…'],
]

const english: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:1[89]|20)\d\d)-(?=(?:1[89]|20)\d\d\b)/g, '–'],
  [/ - /g, ' – '],
  [/(^|[\s([–])"(?=\S)/g, '$1“'],
  [/"/g, '”'],
  [/(\p{L})'(?=\p{L})/gu, '$1’'],
  [/\.\.\./g, '…'],
]

/** Sets a text as a printer would: spaces that hold, dashes and quotation marks of its language. */
export function typeset(text: string, lang: string): string {
  const rules = lang.startsWith('de') ? german : lang.startsWith('en') ? english : []
  return rules.reduce((set, [found, better]) => set.replace(found, better), text)
}
