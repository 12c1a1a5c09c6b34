/** Any text that somebody may write into a name, for tests with whatever. */
import fc from 'fast-check'

/** Signs that calendars stumble over. */
const signs = [
  ...['\\', ';', ',', ':', '"', '\r', '\n', '\r\n', '\0', '\t', ' ', '\u2028', '\u2029', '\u0085'],
  ...['\ud83d', '\ude00', '\ufeff', '\u200d', '\ufe0f', '\u0301', 'BEGIN:VEVENT', 'a', 'ß', '語'],
]
/** What a cut could tear. */
const letters = [
  ...['رَمَضَانُ', 'ﷺ', 'פֶּסַח', 'שָׁבוּעוֹת', 'क्षि', 'ཟླ་བ', '한국', 'e\u0323\u0301'],
  ...['👨‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', '👍🏽'],
]

const joined = (part: fc.Arbitrary<string>) =>
  fc.array(part, { maxLength: 120 }).map((parts) => parts.join(''))

/** Whatever: signs, scripts, control characters, halves of surrogate pairs, up to some 2,000 octets. */
export const nasty = joined(
  fc.oneof(fc.constantFrom(...signs, ...letters), fc.string({ unit: 'binary', maxLength: 3 })),
)

/** Text of which nothing may be lost: scripts and the signs that iCalendar escapes. */
export const readable = joined(
  fc.constantFrom(...letters, '\\', ';', ',', ':', '"', '\n', ' ', 'n'),
)

/** The length in UTF-8. */
export const octets = (text: string) => Buffer.byteLength(text)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader sees as one character and a folded line cuts, though it has room on a line of its own. */
export function tornCharacters(folded: string): string[] {
  const parts = folded.split('\r\n ')
  const segments = graphemes.segment(parts.join(''))
  let at = 0
  return parts.slice(0, -1).flatMap((part) => {
    at += part.length
    const { segment, index } = segments.containing(at)!
    return index === at || octets(segment) > 74 ? [] : [segment]
  })
}
