import * as hb from 'harfbuzzjs'
import { baseDirection, directionRuns } from './bidi.ts'
import { type Face, type Family, fallbackChain, familyId, type Weight } from './fonts.ts'

/** How a piece of text looks. */
export interface TextStyle {
  readonly family?: Family
  readonly weight?: Weight
  readonly italic?: boolean
  /** In points. */
  readonly size: number
  /** OpenType features, such as `tnum`, `lnum`, `smcp`. */
  readonly features?: readonly string[]
  /** BCP 47; for the shaper and the screen reader. */
  readonly lang?: string
  /** Space added after every cluster, in points. */
  readonly tracking?: number
}

/** One glyph, placed from the start of its run, in points. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly advance: number
}

/** The glyphs of one character group and the characters they stand for, in logical order. */
export interface Cluster {
  readonly text: string
  readonly glyphs: readonly PlacedGlyph[]
}

/** A stretch in one face and one direction, glyphs in visual order. */
export interface GlyphRun {
  readonly face: Face
  readonly size: number
  readonly x: number
  readonly width: number
  readonly text: string
  readonly rtl: boolean
  readonly clusters: readonly Cluster[]
}

/** A line of text, ready to be painted. */
export interface ShapedLine {
  readonly text: string
  readonly width: number
  readonly runs: readonly GlyphRun[]
  readonly lang?: string
  /** What is read out where it differs from what is seen, as at a divided word. */
  readonly actual?: string
}

/**
 * No face of ours has a glyph: printing it would show a box or worse.
 *
 * @example
 * new MissingGlyphError('Feast ⛄', '⛄').message // => 'No font for "⛄" (U+26C4) in "Feast ⛄"'
 */
export class MissingGlyphError extends Error {
  readonly text: string
  readonly character: string
  /** `feast`: the id of the feast whose name it is. */
  constructor(text: string, character: string, feast?: string) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const of =
      feast === undefined ? '' : `, the name of ${feast}; name it in letters of another script`
    super(`No font for "${character}" (U+${code}) in "${text}"${of}`)
    this.name = 'MissingGlyphError'
    this.text = text
    this.character = character
  }
}

/** Joiners, direction marks and variation selectors: they steer the shaper and show nothing. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u
const common = /^[\p{Script=Common}\p{Script=Inherited}]+$/u
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Lines by the look of their text, then by the text. */
const looks = new Map<string, Map<string, ShapedLine>>()
const lookOf = new WeakMap<TextStyle, Map<string, ShapedLine>>()
let kept = 0

/** The lines shaped so far in a look; styles that say the same share them. */
function linesOf(style: TextStyle): Map<string, ShapedLine> {
  const own = lookOf.get(style)
  if (own) return own
  const { family, weight, italic, size, features, lang, tracking } = style
  const id = family && familyId(family)
  const key = [id, weight, italic, size, features, lang, tracking].join('|')
  const lines = looks.get(key) ?? new Map<string, ShapedLine>()
  looks.set(key, lines)
  lookOf.set(style, lines)
  return lines
}

/** Shapes one line. Equal calls give the same object, so measuring before painting is free. */
export function shapeLine(
  text: string,
  style: TextStyle,
  base: 'ltr' | 'rtl' | 'auto' = 'auto',
): ShapedLine {
  const lines = linesOf(style)
  const key = base === 'auto' ? text : `${text}\0${base}`
  const known = lines.get(key)
  if (known) return known
  const line = shapeNew(text.normalize('NFC'), style, base)
  // A year of sheets needs some thousand lines; a long-lived preview must not grow for ever.
  if (++kept > 50_000) {
    for (const old of looks.values()) old.clear()
    kept = 0
  }
  lines.set(key, line)
  return line
}

/** The width of a line in points. */
export function measure(text: string, style: TextStyle): number {
  return shapeLine(text, style).width
}

/** The first character that no face can show, if there is one. */
export function missingCharacter(text: string): string | undefined {
  const chain = fallbackChain('text', 'regular', false)
  for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
    if (!chain.some((face) => covers(face, segment))) return segment
  }
  return undefined
}

function covers(face: Face, grapheme: string): boolean {
  const all = (text: string) =>
    // HarfBuzz makes the spaces of fixed width out of the common one, which a subset may lack.
    [...text].every(
      (char) =>
        face.has(/\p{Zs}/u.test(char) ? 0x20 : char.codePointAt(0)!) || invisible.test(char),
    )
  return all(grapheme) || all(grapheme.normalize('NFD'))
}

function shapeNew(text: string, style: TextStyle, base: 'ltr' | 'rtl' | 'auto'): ShapedLine {
  const runs: GlyphRun[] = []
  let x = 0
  const direction = base === 'auto' ? directionOf(text, style.lang) : base
  for (const part of directionRuns(text, direction)) {
    const rtl = part.level % 2 === 1
    const pieces = faceRuns(text.slice(part.start, part.end), text, style)
    for (const piece of rtl ? pieces.reverse() : pieces) {
      const run = shapeRun(piece.face, piece.text, rtl, style, x)
      runs.push(run)
      x += run.width
    }
  }
  return { text, width: x, runs, ...(style.lang ? { lang: style.lang } : {}) }
}

const rightToLeft = /^(ar|fa|he|ur|ckb|arc|syr|mid|yi)\b/

/** A text in a language written from right to left runs so, even if it begins with a foreign name. */
function directionOf(text: string, lang: string | undefined): 'ltr' | 'rtl' {
  return lang !== undefined && rightToLeft.test(lang) ? 'rtl' : baseDirection(text)
}

function faceRuns(text: string, whole: string, style: TextStyle): { face: Face; text: string }[] {
  const { family = 'text', weight = 'regular', italic = false, lang } = style
  const chain = fallbackChain(family, weight, italic, lang)
  // Plain Latin that the first face covers, which most lines are, needs no looking around.
  const own = chain[0]!
  if (/^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026]*$/.test(text) && covers(own, text)) {
    return [{ face: own, text }]
  }
  const runs: { face: Face; text: string }[] = []
  for (const { segment } of segmenter.segment(text)) {
    const current = runs.at(-1)
    // Spaces and full stops stay with the word before them, if its face has them.
    if (current && common.test(segment) && covers(current.face, segment)) {
      current.text += segment
      continue
    }
    const found = chain.find((face) => covers(face, segment))
    if (!found) {
      const lacking = [...segment].find((char) => !chain.some((face) => covers(face, char)))
      throw new MissingGlyphError(whole, lacking ?? segment)
    }
    if (current && current.face === found) current.text += segment
    else runs.push({ face: found, text: segment })
  }
  return runs
}

/** Faces draw their narrow spaces as they like; under an eighth of an em, „6. Mai“ has none. */
const narrowSpace = /^[\u2009\u202f]$/
const leastSpace = 0.13

function shapeRun(
  face: Face,
  text: string,
  rtl: boolean,
  style: TextStyle,
  start: number,
): GlyphRun {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
  if (style.lang) buffer.setLanguage(style.lang)
  hb.shape(
    face.font,
    buffer,
    (style.features ?? []).map((tag) => new hb.Feature(tag, 1)),
  )
  const size = style.size * face.scale
  const unit = size / face.upem
  const infos = buffer.getGlyphInfosAndPositions()
  const starts = [...new Set(infos.map((info) => info.cluster))].sort((a, b) => a - b)
  const textOf = new Map(starts.map((at, i) => [at, text.slice(at, starts[i + 1])]))
  const clusters: { text: string; glyphs: PlacedGlyph[]; at: number }[] = []
  let x = 0
  for (const info of infos) {
    if (info.codepoint === 0) throw new MissingGlyphError(text, textOf.get(info.cluster) ?? text)
    const last = clusters.at(-1)
    const glyph = {
      id: info.codepoint,
      x: x + (info.xOffset ?? 0) * unit,
      y: (info.yOffset ?? 0) * unit,
      advance: (info.xAdvance ?? 0) * unit,
    }
    if (narrowSpace.test(textOf.get(info.cluster)!)) {
      glyph.advance = Math.max(glyph.advance, leastSpace * size)
    }
    x += glyph.advance
    if (last && last.at === info.cluster) last.glyphs.push(glyph)
    else {
      if (last && style.tracking) {
        x += style.tracking
        clusters.push({
          text: textOf.get(info.cluster)!,
          glyphs: [{ ...glyph, x: glyph.x + style.tracking }],
          at: info.cluster,
        })
      } else {
        clusters.push({ text: textOf.get(info.cluster)!, glyphs: [glyph], at: info.cluster })
      }
    }
  }
  return { face, size, x: start, width: x, text, rtl, clusters }
}
