import { divisions } from './hyphenation.ts'
import { measure, type ShapedLine, shapeLine, type TextStyle } from './shape.ts'

/** How a paragraph may be broken. */
export interface BreakOptions {
  readonly width: number
  /** Language whose words may be divided; other words stay whole. */
  readonly hyphenate?: string | undefined
  /** A word is divided only if the line would otherwise stay emptier than this part of it. */
  readonly raggedness?: number
}

/** A piece of a paragraph with its own look. */
export interface Span {
  readonly text: string
  readonly style: TextStyle
}

/** A piece of a broken line, placed from the start of the line. */
export interface PlacedSpan {
  readonly span: Span
  readonly line: ShapedLine
  readonly x: number
}

/** A line of a paragraph of several looks. */
export interface SpanLine {
  readonly pieces: readonly PlacedSpan[]
  readonly width: number
  /** Whether the line ends within a word, with a hyphen that the text does not have. */
  readonly divided: boolean
}

interface Token {
  readonly text: string
  readonly style: TextStyle
  /** Whether a space stands before it. */
  readonly space: boolean
}

/** Where a line may end: at a space, after a hyphen or a slash. Narrow and fixed spaces hold. */
function tokenise(spans: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let space = false
  for (const { text, style } of spans) {
    for (const part of text.split(/([ \n\r\t]+)/)) {
      if (part === '') continue
      if (/^[ \n\r\t]+$/.test(part)) {
        space = true
        continue
      }
      for (const piece of part.split(/(?<=[\p{L}][-/–])(?=[\p{L}])/u)) {
        tokens.push({ text: piece, style, space })
        space = false
      }
    }
  }
  return tokens
}

/** Between Arabic words the space is that of their face, which is wider. */
function spaceWidth({ text, style }: Token): number {
  return /\p{Script=Arabic}/u.test(text)
    ? measure('ا ', style) - measure('ا', style)
    : measure(' ', style)
}

/** Breaks a paragraph into ragged lines; no line is wider than asked, never two hyphens in a row. */
export function breakSpans(spans: readonly Span[], options: BreakOptions): SpanLine[] {
  const { width, hyphenate, raggedness = 0.72 } = options
  const queue = tokenise(spans)
  const lines: SpanLine[] = []
  let current: Token[] = []
  let used = 0
  let hyphenated = false
  const spaceOf = (token: Token) => (token.space && current.length > 0 ? spaceWidth(token) : 0)
  const close = (withHyphen: boolean) => {
    if (current.length > 0) lines.push(place(current, withHyphen))
    current = []
    used = 0
    hyphenated = withHyphen
  }
  const push = (token: Token, size: number) => {
    used += spaceOf(token) + size
    current.push(token)
  }
  for (let token = queue.shift(); token; token = queue.shift()) {
    const endless = token.text.length > longestWord
    const size = endless ? Infinity : measure(token.text, token.style)
    if (used + spaceOf(token) + size <= width + 0.01) {
      push(token, size)
      continue
    }
    const room = width - used - spaceOf(token)
    const roomy = current.length === 0 || used < width * raggedness
    const cut =
      roomy && !hyphenated && !endless
        ? divisions(token.text, hyphenate).find(([head]) => measure(head, token.style) <= room)
        : undefined
    if (cut) {
      push({ ...token, text: cut[0] }, 0)
      queue.unshift({ ...token, text: cut[1], space: false })
      close(true)
    } else if (current.length > 0) {
      close(false)
      queue.unshift({ ...token, space: false })
    } else {
      // A word wider than the column: cut it where it fits rather than let it run out.
      const [head, tail] = cutAnywhere(token.text, token.style, width)
      push({ ...token, text: head }, 0)
      if (tail) queue.unshift({ ...token, text: tail, space: false })
      close(false)
    }
  }
  close(false)
  return lines
}

/**
 * Breaks a title: into as few lines as it needs, and those as even as they can be, so that no word
 * stands alone at the end. Words stay whole.
 */
export function breakTitle(text: string, style: TextStyle, width: number): ShapedLine[] {
  let lines = breakText(text, style, { width, raggedness: 0 })
  const count = lines.length
  const words = (broken: readonly ShapedLine[]) => broken.map((line) => line.text.trim()).join(' ')
  for (let narrower = width * 0.98; narrower > width / 3 && count > 1; narrower -= width * 0.02) {
    const tried = breakText(text, style, { width: narrower, raggedness: 0 })
    if (tried.length > count || words(tried) !== words(lines)) break
    lines = tried
  }
  return lines
}

/** Breaks a text of one look. */
export function breakText(text: string, style: TextStyle, options: BreakOptions): ShapedLine[] {
  const lines = breakSpans([{ text, style }], options)
  return lines.map((line, index) => {
    const words = line.pieces.map((piece) => piece.span.text).join('')
    return readable(words, style, line.divided, index === lines.length - 1)
  })
}

/**
 * Breaks running text. If the last line would be a stump, the lines above it give a little of
 * their width, as far as that costs no further line.
 */
export function breakRunningText(
  text: string,
  style: TextStyle,
  options: BreakOptions,
): ShapedLine[] {
  const lines = breakText(text, style, options)
  const isStump = (tried: readonly ShapedLine[]) => tried.at(-1)!.width < options.width * 0.2
  if (lines.length < 2 || !isStump(lines)) return lines
  for (let width = options.width - 4; width > options.width * 0.88; width -= 4) {
    const tried = breakText(text, style, { ...options, width })
    if (tried.length > lines.length) break
    if (!isStump(tried)) return tried
  }
  return lines
}

/**
 * A line that also sounds right: a divided word is read as one, and between two lines stands a
 * space, which takes no room.
 */
function readable(text: string, style: TextStyle, divided: boolean, last: boolean): ShapedLine {
  const line = shapeLine(text, style)
  if (divided) return { ...line, actual: `${text.slice(0, -1)}\u00ad` }
  if (last) return line
  const spaced = shapeLine(`${text} `, style)
  // From right to left the space stands at the left end, and must not push the letters away.
  const shift = endsLeft(spaced) ? line.width - spaced.width : 0
  const runs = shift === 0 ? spaced.runs : spaced.runs.map((run) => ({ ...run, x: run.x + shift }))
  return { ...spaced, runs, width: line.width }
}

/** Whether the last character of a line, a space, lies at its left end. */
const endsLeft = (line: ShapedLine) => line.runs[0]?.rtl === true && line.runs[0].text.endsWith(' ')

/** No line holds more letters: of a longer word only so many are shaped at a time. */
const longestWord = 200

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The longest head of a word that fits, and the rest; only its first letters are looked at. */
function cutAnywhere(word: string, style: TextStyle, width: number): [string, string] {
  const parts = [...graphemes.segment(word.slice(0, longestWord))].map((part) => part.segment)
  // The last character may go on behind the letters that were looked at.
  if (word.length > longestWord && parts.length > 1) parts.pop()
  const head = (count: number) => parts.slice(0, count).join('')
  const fits = (count: number) => measure(head(count), style) <= width
  let count = Math.floor((parts.length * width) / measure(head(parts.length), style))
  count = Math.max(1, Math.min(parts.length, count))
  while (count < parts.length && fits(count + 1)) count++
  while (count > 1 && !fits(count)) count--
  return [head(count), word.slice(head(count).length)]
}

/** Joins neighbours of one look, so that the shaper sees whole stretches, and places them. */
function place(tokens: readonly Token[], divided: boolean): SpanLine {
  const merged: { text: string; style: TextStyle }[] = []
  tokens.forEach((token, index) => {
    const text = token.space && index > 0 ? ` ${token.text}` : token.text
    const last = merged.at(-1)
    if (last && last.style === token.style) last.text += text
    else merged.push({ text, style: token.style })
  })
  let x = 0
  const pieces = merged.map((span) => {
    const line = shapeLine(span.text, span.style)
    const piece = { span, line, x }
    x += line.width
    return piece
  })
  return { pieces, width: x, divided }
}
