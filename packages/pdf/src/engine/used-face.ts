import { deflateSync } from 'node:zlib'
import type { Face } from './fonts.ts'
import type { GlyphRun } from './shape.ts'
import { openTrueType, subsetTrueType, type TrueType } from './true-type.ts'

/** A run as operators: what is shown, and the characters it stands for where glyphs do not tell. */
export interface EncodedRun {
  readonly shown: string
  readonly actual: string | undefined
}

/** What goes into a file for a face: its outlines, widths and the way back to characters. */
export interface EmbeddedFace {
  /** A TrueType file, compressed. */
  readonly outlines: Uint8Array
  readonly length: number
  /** A CMap, compressed. */
  readonly toUnicode: Uint8Array
  /** In thousandths of the size, by code. */
  readonly widths: readonly number[]
}

/** A number as a file has it, in thousandths at most. */
export const n = (value: number) => {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/**
 * The glyphs of a face that a layout has used so far. Both painters of a layout share it: a face is
 * cut and every run is encoded once, whatever number of files they go into.
 */
export class UsedFace {
  readonly face: Face
  readonly font: TrueType
  readonly #codes = new Map<number, number>([[0, 0]])
  readonly #glyphs: number[] = [0]
  readonly #widths: number[] = []
  /** The glyph for what is missing is never used, but a reader must not take it for U+0000. */
  readonly #unicode: (readonly number[])[] = [[0xfffd]]
  readonly #runs = new Map<GlyphRun, EncodedRun>()
  #embedded: EmbeddedFace | undefined

  constructor(face: Face) {
    this.face = face
    this.font = openTrueType(face.bytes)
    this.#widths.push(this.#width(0))
  }

  #width(glyph: number): number {
    return (this.font.advance(glyph) * 1000) / this.font.upem
  }

  #code(glyph: number): number {
    const known = this.#codes.get(glyph)
    if (known !== undefined) return known
    const code = this.#glyphs.length
    this.#codes.set(glyph, code)
    this.#glyphs.push(glyph)
    this.#widths.push(this.#width(glyph))
    this.#embedded = undefined
    return code
  }

  /** A run of this face as operators between `Tm` and `ET`. */
  encode(run: GlyphRun): EncodedRun {
    const known = this.#runs.get(run)
    if (known) return known
    let plain = !run.rtl
    const shown = new Shown(run.size)
    for (const cluster of run.clusters) {
      const points = codePoints(cluster.text.normalize('NFC'))
      if (cluster.glyphs.length !== 1) plain = false
      cluster.glyphs.forEach((glyph, index) => {
        const code = this.#code(glyph.id)
        // Later glyphs of a cluster carry no text of their own: a zero-width space stands for it.
        const meant = index === 0 ? points : [0x200b]
        this.#unicode[code] ??= meant
        if (!same(this.#unicode[code], meant)) plain = false
        shown.add(code, glyph.x, glyph.y, (this.#widths[code]! * run.size) / 1000)
      })
    }
    const actual = plain ? undefined : run.text.normalize('NFC')
    const encoded = { shown: shown.end(), actual }
    this.#runs.set(run, encoded)
    return encoded
  }

  /** Cuts the face down to what has been used; cut again only if more has been used since. */
  embed(): EmbeddedFace {
    if (this.#embedded) return this.#embedded
    const outlines = subsetTrueType(this.font, this.#glyphs)
    this.#embedded = {
      outlines: deflateSync(outlines),
      length: outlines.length,
      toUnicode: deflateSync(toUnicodeMap(this.#unicode)),
      widths: this.#widths.slice(),
    }
    return this.#embedded
  }
}

/** Collects the glyphs of a run; moves of the pen stand between them where it is not there already. */
class Shown {
  readonly #size: number
  readonly #parts: string[] = []
  #array = ''
  #hex = ''
  #pen = 0
  #rise = 0

  constructor(size: number) {
    this.#size = size
  }

  add(code: number, x: number, y: number, advance: number): void {
    if (Math.abs(y - this.#rise) > 0.0005) {
      this.#flush()
      this.#rise = y
      this.#parts.push(`${n(y)} Ts`)
    }
    const gap = ((x - this.#pen) / this.#size) * 1000
    if (Math.abs(gap) > 0.5) {
      this.#string()
      this.#array += ` ${n(-gap)} `
      this.#pen = x
    }
    this.#hex += code.toString(16).padStart(4, '0')
    this.#pen += advance
  }

  end(): string {
    this.#flush()
    if (this.#rise !== 0) this.#parts.push('0 Ts')
    return this.#parts.join('\n')
  }

  #string(): void {
    if (this.#hex) this.#array += `<${this.#hex}>`
    this.#hex = ''
  }

  #flush(): void {
    this.#string()
    if (this.#array) this.#parts.push(`[${this.#array}] TJ`)
    this.#array = ''
  }
}

const codePoints = (text: string) => [...text].map((char) => char.codePointAt(0)!)

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** A text as hexadecimal digits of UTF-16, with the order of bytes that PDF asks for. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) {
    hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  }
  return hex
}

/** The CMap by which a reader finds the characters of the codes (PDF 32000-1, 9.10.3). */
function toUnicodeMap(unicode: readonly (readonly number[])[]): string {
  const texts = unicode.map((points) => `<${utf16Hex(String.fromCodePoint(...points))}>`)
  const code = (value: number) => `<${value.toString(16).padStart(4, '0')}>`
  const ranges: string[] = []
  // A range must stay within one first byte and a list of a hundred.
  for (let start = 0; start < texts.length; start += 64) {
    const end = Math.min(start + 64, texts.length)
    ranges.push(`${code(start)} ${code(end - 1)} [${texts.slice(start, end).join(' ')}]`)
  }
  const blocks: string[] = []
  for (let i = 0; i < ranges.length; i += 100) {
    const block = ranges.slice(i, i + 100)
    blocks.push(`${block.length} beginbfrange`, ...block, 'endbfrange')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
