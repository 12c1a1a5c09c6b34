/**
 * Text as iCalendar carries it (RFC 5545, sections 3.1 and 3.3.11): cleaned and folded.
 */

/**
 * Text that every reader can keep: one kind of line break, no control characters, no byte order
 * marks, and U+FFFD for half a surrogate pair.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|\ufeff/gu, '')
}

/** `plainText` on one line, for names. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n+/g, ' ')
}

/** The longest line a reader has to take, in octets of UTF-8, without its line break. */
const longest = 75

// A language is named, so that none of the machine's is taken; the bounds are the same in all.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Folds a content line: no line has more than 75 octets, and none is cut within what a reader sees
 * as one character (a letter with its points, a family of emoji), unless that alone is longer.
 */
export function fold(line: string): string {
  let folded = ''
  let start = 0
  let octets = 0
  let i = 0
  while (i < line.length) {
    const code = line.codePointAt(i) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > longest) {
      i = graphemeStart(line, start, i)
      folded += `${line.slice(start, i)}\r\n `
      start = i
      octets = 1
    } else {
      octets += size
      i += code < 0x10000 ? 1 : 2
    }
  }
  return folded + line.slice(start)
}

/** The last bound between characters on or before `end`; `end` if there is none after `start`. */
function graphemeStart(line: string, start: number, end: number): number {
  // Below U+0300 nothing combines, so most lines need no look into the tables.
  if (line.charCodeAt(end - 1) < 0x300 && line.charCodeAt(end) < 0x300) return end
  const part = graphemes.segment(line.slice(start, end + 2)).containing(end - start)
  return part && part.index > 0 ? start + part.index : end
}
