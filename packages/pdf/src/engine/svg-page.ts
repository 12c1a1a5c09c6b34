import type { Ink } from '../palette.ts'
import { type CalendarDocument, finestLine, mm, type TagOptions } from './document.ts'
import type { Box } from './draw.tsx'
import type { Face } from './fonts.ts'
import type { ShapedLine } from './shape.ts'
import { n } from './used-face.ts'

/** A sheet to be drawn as SVG. Lengths are those of the layout. */
export interface SvgOptions {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly lang: string
  /** From the lengths of the layout to those of the paper. */
  readonly scale: number
  readonly rightToLeft: boolean
}

/** How the next path is painted. */
interface State {
  fill: string
  stroke: string
  lineWidth: number
  cap: number
  join: number
  dash: readonly number[]
}

/** Elements that become groups with a name, so that a drawing program shows them as layers. */
const layers = new Set(['Sect', 'Table', 'THead', 'L'])
const caps = ['butt', 'round', 'square']
const joins = ['miter', 'round', 'bevel']

/**
 * Paints one sheet as an SVG drawing of the trimmed size: what reaches into the bleed lies outside its
 * view, and is there for a program that shows it. Letters are outlines, so no font is needed; what a
 * line says stands beside them as its label.
 */
export class SvgPage implements CalendarDocument {
  readonly painter = 'svg'
  readonly #options: SvgOptions
  readonly #parts: string[] = []
  readonly #defs: string[] = []
  readonly #glyphs = new Map<Face, Map<number, string>>()
  readonly #counts = new Map<string, number>()
  readonly #saved: { readonly state: State; readonly depth: number }[] = []
  readonly #tags: boolean[] = []
  #state: State = {
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    cap: 0,
    join: 0,
    dash: [],
  }
  /** Groups that are open. */
  #depth = 0
  #path = ''
  #clips = false

  constructor(options: SvgOptions) {
    this.#options = options
    if (options.rightToLeft) this.#open(` transform="matrix(-1 0 0 1 ${n(options.width)} 0)"`)
  }

  /** The drawing as a file. */
  toString(): string {
    const { width, height, title, lang, scale } = this.#options
    const paper = (length: number) => `${n((length * scale) / mm)}mm`
    this.#closeTo(0)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${paper(width)}" height="${paper(height)}" viewBox="0 0 ${n(width)} ${n(height)}" xml:lang="${escapeXml(lang)}">`,
      `<title>${escapeXml(title)}</title>`,
      `<defs>\n${this.#defs.join('\n')}\n</defs>`,
      ...this.#parts,
      '</svg>\n',
    ].join('\n')
  }

  ink(ink: Ink, stroke = false): this {
    this.#state[stroke ? 'stroke' : 'fill'] = hex(ink.rgb)
    return this
  }

  lineWidth(width: number): this {
    this.#state.lineWidth = Math.max(width, finestLine / this.#options.scale)
    return this
  }

  raw(operators: string): this {
    const operands: number[] = []
    for (const [word] of operators.matchAll(/[^\s[\]]+/g)) {
      const value = Number(word)
      if (Number.isNaN(value)) {
        this.#operator(word, operands)
        operands.length = 0
      } else operands.push(value)
    }
    return this
  }

  save(): this {
    this.#saved.push({ state: { ...this.#state }, depth: this.#depth })
    return this
  }

  restore(): this {
    const back = this.#saved.pop()
    if (!back) throw new Error('Q without q')
    this.#closeTo(back.depth)
    this.#state = back.state
    return this
  }

  translate(x: number, y: number): this {
    this.#open(` transform="translate(${n(x)} ${n(y)})"`)
    return this
  }

  setLine(line: ShapedLine, x: number, y: number, ink: Ink): this {
    const lang = line.lang ? ` xml:lang="${escapeXml(line.lang)}"` : ''
    this.#open(` fill="${hex(ink.rgb)}" aria-label="${escapeXml(line.text)}"${lang}`)
    const across = this.#options.rightToLeft ? -1 : 1
    for (const run of line.runs) {
      const left = across < 0 ? x + line.width - run.x : x + run.x
      const unit = run.size / run.face.upem
      this.#open(
        ` transform="matrix(${fine(across * unit)} 0 0 ${fine(-unit)} ${n(left)} ${n(y)})"`,
      )
      for (const glyph of run.clusters.flatMap((cluster) => cluster.glyphs)) {
        const id = this.#glyph(run.face, glyph.id)
        if (id === '') continue
        const rise = Math.round(glyph.y / unit)
        const up = rise === 0 ? '' : ` y="${rise}"`
        this.#parts.push(`<use xlink:href="#${id}" x="${Math.round(glyph.x / unit)}"${up}/>`)
      }
      this.#close()
    }
    this.#close()
    return this
  }

  image(
    bytes: PDFKit.Mixins.ImageSrc,
    x: number,
    y: number,
    { width, height }: { readonly width: number; readonly height: number },
  ): this {
    const data = Buffer.from(bytes as Uint8Array)
    const type = data[0] === 0x89 ? 'png' : 'jpeg'
    this.#parts.push(
      `<image x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" preserveAspectRatio="none" xlink:href="data:image/${type};base64,${data.toString('base64')}"/>`,
    )
    return this
  }

  drawing(_key: object, _box: Box, make: () => string): this {
    return this.raw(make())
  }

  upright(left: number, width: number, paint: () => void): this {
    const mirror = ` transform="matrix(-1 0 0 1 ${n(2 * left + width)} 0)"`
    return this.#within(this.#options.rightToLeft ? mirror : undefined, paint)
  }

  beginTag(type: string, { title }: TagOptions = {}): this {
    const layer = layers.has(type)
    if (layer) {
      this.#open(` id="${this.#name(type)}"`)
      if (title) this.#parts.push(`<title>${escapeXml(title)}</title>`)
    }
    this.#tags.push(layer)
    return this
  }

  endTag(): this {
    if (this.#tags.pop()) this.#close()
    return this
  }

  tagged(_type: string, _options: TagOptions, paint: () => void): this {
    paint()
    return this
  }

  figure(alt: string, _box: Box, paint: () => void): this {
    return this.#within(` role="img" aria-label="${escapeXml(alt)}"`, paint)
  }

  linked(url: string, label: string, box: Box, paint: () => void): this {
    this.#parts.push(`<a xlink:href="${escapeXml(url)}">`)
    this.figure(label, box, paint)
    this.#parts.push('</a>')
    return this
  }

  /** Paints within a group of its own, and leaves inks and lines as they were. */
  #within(attributes: string | undefined, paint: () => void): this {
    this.save()
    if (attributes !== undefined) this.#open(attributes)
    paint()
    return this.restore()
  }

  #open(attributes: string): void {
    this.#parts.push(`<g${attributes}>`)
    this.#depth++
  }

  #close(): void {
    this.#parts.push('</g>')
    this.#depth--
  }

  #closeTo(depth: number): void {
    while (this.#depth > depth) this.#close()
  }

  #name(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    return `${kind}-${count}`
  }

  /** The id of a glyph's outline; empty where it has none, as a space. */
  #glyph(face: Face, glyph: number): string {
    const ids = this.#glyphs.get(face) ?? new Map<number, string>()
    this.#glyphs.set(face, ids)
    const known = ids.get(glyph)
    if (known !== undefined) return known
    const outline = face.font.glyphToPath(glyph)
    const id = outline === '' ? '' : this.#name('g')
    if (id !== '') this.#defs.push(`<path id="${id}" d="${outline}"/>`)
    ids.set(glyph, id)
    return id
  }

  #operator(name: string, values: readonly number[]): void {
    const state = this.#state
    const [a = 0, b = 0, c = 0, d = 0] = values
    switch (name) {
      case 'm':
        this.#path += `M${a} ${b}`
        break
      case 'l':
        this.#path += `L${a} ${b}`
        break
      case 'c':
        this.#path += `C${values.join(' ')}`
        break
      case 're':
        this.#path += `M${a} ${b}h${c}v${d}h${-c}z`
        break
      case 'h':
        this.#path += 'z'
        break
      case 'f':
      case 'f*':
      case 'S':
      case 'B':
      case 'n':
        this.#paint(name)
        break
      case 'W':
        this.#clips = true
        break
      case 'q':
        this.save()
        break
      case 'Q':
        this.restore()
        break
      case 'cm':
        this.#open(` transform="matrix(${values.map(fine).join(' ')})"`)
        break
      case 'w':
        state.lineWidth = a
        break
      case 'J':
        state.cap = a
        break
      case 'j':
        state.join = a
        break
      case 'd':
        state.dash = values.slice(0, -1)
        break
      case 'rg':
        state.fill = hex([a * 255, b * 255, c * 255])
        break
      case 'RG':
        state.stroke = hex([a * 255, b * 255, c * 255])
        break
      default:
        throw new Error(`the SVG painter does not know the operator "${name}"`)
    }
  }

  /** Ends a path: clips to it, fills it, draws along it, or forgets it. */
  #paint(operator: string): void {
    const path = this.#path
    this.#path = ''
    if (this.#clips) {
      this.#clips = false
      const id = this.#name('clip')
      this.#defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`)
      this.#open(` clip-path="url(#${id})"`)
      return
    }
    if (operator === 'n') return
    const { fill, stroke, lineWidth, cap, join, dash } = this.#state
    const filled = operator !== 'S'
    const stroked = operator === 'S' || operator === 'B'
    this.#parts.push(
      `${[
        `<path d="${path}" fill="${filled ? fill : 'none'}"`,
        ...(operator === 'f*' ? ['fill-rule="evenodd"'] : []),
        ...(stroked ? [`stroke="${stroke}" stroke-width="${fine(lineWidth)}"`] : []),
        ...(stroked && cap > 0 ? [`stroke-linecap="${caps[cap]}"`] : []),
        ...(stroked && join > 0 ? [`stroke-linejoin="${joins[join]}"`] : []),
        ...(stroked && dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
      ].join(' ')}/>`,
    )
  }
}

/** Factors need more digits than lengths. */
const fine = (value: number) => String(Math.round(value * 1e6) / 1e6)

const hex = (rgb: readonly number[]) =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
