import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { Ink } from '../palette.ts'
import type { OutputCondition } from '../press/condition.ts'
import type { Box } from './draw.tsx'
import type { Face } from './fonts.ts'
import type { GlyphRun, ShapedLine } from './shape.ts'
import { xmpPacket } from './xmp.ts'

/** Millimetres in points. */
export const mm = 72 / 25.4

/** Which of the two files is being painted. */
export type PainterName = 'screen' | 'press'

/** Settings of one painted file. */
export interface DocumentOptions {
  readonly painter: PainterName
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly creationDate: Date
  /** From the lengths of the layout to those of the paper; 1 if left out. */
  readonly scale?: number
  /**
   * Lays the whole sheet out from right to left: everything is painted as in a mirror, but letters,
   * pictures and codes stand upright in it.
   */
  readonly rightToLeft?: boolean
  /** Bleed around the trimmed sheet in points; press only. */
  readonly bleed: number
  /** Room outside the bleed for marks in points; 0 leaves the marks out. Press only. */
  readonly slug: number
  /** What the sheets are printed with; press only. */
  readonly condition?: OutputCondition
  /** What readers show instead of a page's number. */
  readonly pageLabels?: readonly string[]
}

/** What a structure element of the tagged file can say. */
export interface TagOptions {
  readonly lang?: string | undefined
  readonly alt?: string | undefined
  readonly title?: string | undefined
  /** What is read out instead of what is painted. */
  readonly actual?: string | undefined
  readonly scope?: 'Row' | 'Column' | undefined
  readonly bbox?: readonly [number, number, number, number] | undefined
}

interface StructureElement {
  add(child: unknown): this
  end(): void
}

/** The members of pdfkit 0.20.1 that its typings leave out; the version is pinned for them. */
interface Internals {
  _font: EmbeddedFont | null
  page: {
    width: number
    height: number
    fonts: Record<string, unknown>
    ext_gstates: Record<string, unknown>
    dictionary: { data: Record<string, unknown> }
    write(chunk: string): void
    markings: { readonly tag: string }[]
  }
  _root: { data: Record<string, unknown> }
  _info: unknown
  _id: Uint8Array
  struct(type: string, options?: object): StructureElement
  addStructure(element: StructureElement): void
  markStructureContent(type: string): unknown
  markContent(tag: string, options?: object): void
  endMarkedContent(): void
  ref(data: object): { compress: boolean; end(data?: Uint8Array): void }
  addContent(data: string): void
}

interface EmbeddedFont {
  id: string
  name: string
  subset?: { includeGlyph(id: number): number }
  font: { getGlyph(id: number): { advanceWidth: number } }
  scale: number
  widths: number[]
  unicode: number[][]
  ref(): unknown
}

const n = (value: number) => {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

function utf16(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) {
    hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  }
  return `<${hex}>`
}

/** Sixteen bytes as a UUID. */
function uuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A PDF name where pdfkit would write a string. */
class Name {
  readonly #name: string
  constructor(name: string) {
    this.#name = name
  }
  get [Symbol.toStringTag](): string {
    return 'Name'
  }
  toString(): string {
    return `/${this.#name}`
  }
}

const text = (value: string) => new String(value)

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, i) => value === b[i])

/**
 * A pdfkit document that speaks in inks, paints shaped lines, keeps the structure tree and sets
 * the boxes of a printed sheet. `screen` writes RGB and tags, `press` DeviceCMYK and marks.
 */
export class CalendarDocument extends PDFDocument {
  readonly painter: PainterName
  /** Colours that reached the press file without being an ink of ours. */
  readonly strayColours = new Set<string>()
  readonly #options: DocumentOptions
  readonly #fonts = new Map<string, EmbeddedFont>()
  readonly #tags: StructureElement[] = []
  /** Everything written so far; the file's identity hangs on it and not on the hour. */
  readonly #written = createHash('sha256')
  #inContent = false
  #pageOpen = false

  constructor(options: DocumentOptions) {
    super({
      autoFirstPage: false,
      // No default font: pdfkit would set Helvetica, which is not embedded.
      font: null as unknown as string,
      pdfVersion: options.painter === 'press' ? '1.6' : '1.7',
      lang: options.lang,
      displayTitle: true,
      tagged: options.painter === 'screen',
      info: {
        Title: options.title,
        Author: options.author,
        Creator: 'Interkalender',
        Producer: 'Interkalender',
        CreationDate: options.creationDate,
        ModDate: options.creationDate,
        ...{ Trapped: new Name('False') },
      },
    })
    this.painter = options.painter
    this.#options = options
    const { condition, pageLabels = [] } = options
    if (condition) this.#intend(condition)
    const labels = pageLabels.flatMap((label, index) => [index, { P: text(label) }])
    if (labels.length > 0) this.#in._root.data.PageLabels = { Nums: labels }
  }

  /** Says for which press the inks are meant. */
  #intend({ identifier, name, profile }: OutputCondition): void {
    const stream = this.#in.ref({ N: 4 })
    // Tables of numbers hardly shrink, and squeezing them takes longer than painting a sheet.
    stream.compress = false
    stream.end(profile)
    const intent = this.#in.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFX',
      OutputCondition: text(name),
      OutputConditionIdentifier: text(identifier),
      // Only characterisations of the ICC's registry may name it.
      ...(/^(FOGRA|CGATS|IFRA|JC|SWOP)/.test(identifier) && {
        RegistryName: text('http://www.color.org'),
      }),
      Info: text(name),
      DestOutputProfile: stream,
    })
    intent.end()
    this.#in._root.data.OutputIntents = [intent]
  }

  /** pdfkit writes every byte through here, the first ones before this object is whole. */
  _write(data: string | Uint8Array): void {
    if (#written in this) this.#written.update(data)
    const write = Reflect.get(PDFDocument.prototype, '_write') as (data: unknown) => void
    write.call(this, data)
  }

  /** Called by pdfkit when all but the catalogue is written. */
  override endMetadata(): void {
    const { title, author, lang, creationDate, painter } = this.#options
    const work = createHash('sha256').update(`${painter}\0${title}\0${author}`).digest()
    const state = this.#written.copy().digest()
    const packet = xmpPacket({
      title,
      author,
      lang,
      date: creationDate,
      document: uuid(work),
      instance: uuid(state),
      conformance: [painter === 'press' ? 'PDF/X-4' : 'PDF/UA-1'],
    })
    const stream = this.#in.ref({ Type: 'Metadata', Subtype: 'XML' })
    stream.compress = false
    stream.end(new TextEncoder().encode(packet))
    this.#in._root.data.Metadata = stream
    this.#in._id = state.subarray(0, 16)
  }

  get #in(): Internals {
    return this as unknown as Internals
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
    const { bleed, slug, scale = 1 } = this.#options
    const [width, height] = (options?.size ?? [0, 0]) as [number, number]
    const size = [width * scale, height * scale] as const
    const margin = this.painter === 'press' ? bleed + slug : 0
    super.addPage({
      ...options,
      margin: 0,
      size: [size[0] + 2 * margin, size[1] + 2 * margin],
    })
    const { page } = this.#in
    const trim = [margin, margin, margin + size[0], margin + size[1]]
    page.dictionary.data.TrimBox = trim
    page.dictionary.data.CropBox = [0, 0, page.width, page.height]
    page.dictionary.data.BleedBox =
      this.painter === 'press'
        ? [slug, slug, page.width - slug, page.height - slug]
        : [0, 0, page.width, page.height]
    this.#pageOpen = true
    this.save()
    if (this.painter === 'press') {
      this.rect(slug, slug, page.width - 2 * slug, page.height - 2 * slug).clip()
      this.translate(margin, margin)
    } else {
      this.#openArtifact()
    }
    if (scale !== 1) this.scale(scale)
    if (this.#options.rightToLeft) this.transform(-1, 0, 0, 1, width, 0)
    return this
  }

  /** Called by pdfkit when a page is full: close what is open, then the marks, over everything. */
  override endPageMarkings(page: PDFKit.PDFPage): PDFKit.Mixins.PageMarking[] {
    if (this.#pageOpen) {
      this.#pageOpen = false
      this.restore()
      if (this.painter === 'press' && this.#options.slug > 0) this.#cropMarks()
    }
    return super.endPageMarkings(page)
  }

  #cropMarks(): void {
    const { page } = this.#in
    const { bleed, slug } = this.#options
    const inset = bleed + slug
    const length = slug - 2 * mm
    // One stroke each, so that no path reaches across the sheet.
    const parts = ['q 1 1 1 1 K 0.25 w']
    for (const y of [inset, page.height - inset]) {
      parts.push(`0 ${n(y)} m ${n(length)} ${n(y)} l S`)
      parts.push(`${n(page.width - length)} ${n(y)} m ${n(page.width)} ${n(y)} l S`)
    }
    for (const x of [inset, page.width - inset]) {
      parts.push(`${n(x)} 0 m ${n(x)} ${n(length)} l S`)
      parts.push(`${n(x)} ${n(page.height - length)} m ${n(x)} ${n(page.height)} l S`)
    }
    parts.push('Q')
    // Crosses in circles, by which the printer lays the four inks over one another.
    const r = length * 0.3
    const k = 0.5523 * r
    const middle = slug / 2 - 1 * mm
    for (const [x, y] of [
      [middle, page.height / 2],
      [page.width - middle, page.height / 2],
      [page.width / 2, middle],
      [page.width / 2, page.height - middle],
    ] as const) {
      parts.push(
        `q 1 0 0 1 ${n(x)} ${n(y)} cm 1 1 1 1 K 0.25 w`,
        `${n(-1.5 * r)} 0 m ${n(1.5 * r)} 0 l 0 ${n(-1.5 * r)} m 0 ${n(1.5 * r)} l`,
        `${n(r)} 0 m ${n(r)} ${n(k)} ${n(k)} ${n(r)} 0 ${n(r)} c`,
        `${n(-k)} ${n(r)} ${n(-r)} ${n(k)} ${n(-r)} 0 c`,
        `${n(-r)} ${n(-k)} ${n(-k)} ${n(-r)} 0 ${n(-r)} c`,
        `${n(k)} ${n(-r)} ${n(r)} ${n(-k)} ${n(r)} 0 c S Q`,
      )
    }
    this.#in.addContent(parts.join('\n'))
  }

  /** Sets the ink of fills or strokes. */
  ink(ink: Ink, stroke = false): this {
    if (this.painter === 'press') {
      const value = ink.cmyk.map((part) => n(part / 100)).join(' ')
      this.#in.addContent(`${value} ${stroke ? 'K' : 'k'}`)
    } else {
      const value = ink.rgb.map((part) => n(part / 255)).join(' ')
      this.#in.addContent(`${value} ${stroke ? 'RG' : 'rg'}`)
    }
    return this
  }

  /** Colours that react-pdf itself sets. On the press only greys can be translated. */
  _setColorCore(colour: unknown, stroke: boolean): boolean {
    const hex = String(colour)
    const parts = /^#(..)(..)(..)$/
      .exec(hex)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16))
    if (!parts) return false
    const [r, g, b] = parts as [number, number, number]
    const rgb = [r, g, b] as const
    if (this.painter === 'press' && (r !== g || g !== b)) this.strayColours.add(hex)
    this.ink({ name: hex, rgb, cmyk: [0, 0, 0, 100 - r / 2.55] }, stroke)
    return true
  }

  /** Paints what must not be mirrored, such as a photo, in the room from `left` to `left + width`. */
  upright(left: number, width: number, paint: () => void): this {
    if (!this.#options.rightToLeft) {
      paint()
      return this
    }
    this.save()
    this.transform(-1, 0, 0, 1, 2 * left + width, 0)
    paint()
    this.restore()
    return this
  }

  /** Writes content-stream operators as they are. */
  raw(operators: string): this {
    this.#in.addContent(operators)
    return this
  }

  #embed(face: Face): EmbeddedFont {
    const known = this.#fonts.get(face.id)
    if (known) return known
    this.registerFont(face.id, face.bytes as unknown as PDFKit.Mixins.PDFFontSource)
    this.font(face.id)
    const font = this.#in._font!
    if (!font.subset) throw new Error(`${face.id} cannot be embedded`)
    // The glyph for what is missing is never used, but a reader must not take it for U+0000.
    font.unicode[0] = [0xfffd]
    this.#fonts.set(face.id, font)
    return font
  }

  /** Paints a shaped line with its baseline at `y`. Black overprints on the press. */
  setLine(line: ShapedLine, x: number, y: number, ink: Ink): this {
    this.ink(ink)
    const overprint = this.painter === 'press' && same(ink.cmyk, [0, 0, 0, 100])
    if (overprint) this.#overprint(true)
    if (line.actual) this.#in.addContent(`/Span <</ActualText ${utf16(line.actual)}>> BDC`)
    for (const run of line.runs) {
      // In a mirrored sheet a line still takes the room from `x` to `x + width`.
      const left = this.#options.rightToLeft ? x + line.width - run.x : x + run.x
      this.#run(run, left, y, line.actual !== undefined)
    }
    if (line.actual) this.#in.addContent('EMC')
    if (overprint) this.#overprint(false)
    return this
  }

  #overprint(on: boolean): void {
    const name = on ? 'GsOn' : 'GsOff'
    const states = this.#in.page.ext_gstates
    if (!states[name]) {
      const state = this.#in.ref({ Type: 'ExtGState', OP: on, op: on, OPM: on ? 1 : 0 })
      state.end()
      states[name] = state
    }
    this.#in.addContent(`/${name} gs`)
  }

  #run(run: GlyphRun, x: number, y: number, told: boolean): void {
    const font = this.#embed(run.face)
    this.#in.page.fonts[font.id] = font.ref()
    let plain = !run.rtl
    const codes: { hex: string; x: number; y: number; advance: number }[] = []
    for (const cluster of run.clusters) {
      const points = [...cluster.text.normalize('NFC')].map((char) => char.codePointAt(0)!)
      if (cluster.glyphs.length !== 1) plain = false
      cluster.glyphs.forEach((glyph, index) => {
        const gid = font.subset!.includeGlyph(glyph.id)
        const advance = font.font.getGlyph(glyph.id).advanceWidth * font.scale
        if (font.widths[gid] == null) font.widths[gid] = advance
        // Later glyphs of a cluster carry no text of their own: a zero-width space stands for it.
        const meant = index === 0 ? points : [0x200b]
        if (font.unicode[gid] == null) font.unicode[gid] = meant
        else if (!same(font.unicode[gid]!, meant)) plain = false
        codes.push({
          hex: gid.toString(16).padStart(4, '0'),
          x: glyph.x,
          y: glyph.y,
          advance: (advance * run.size) / 1000,
        })
      })
    }
    if (told) plain = true
    const parts: string[] = []
    if (!plain) parts.push(`/Span <</ActualText ${utf16(run.text.normalize('NFC'))}>> BDC`)
    const across = this.#options.rightToLeft ? -1 : 1
    parts.push(`BT /${font.id} ${n(run.size)} Tf ${across} 0 0 -1 ${n(x)} ${n(y)} Tm`)
    let pen = 0
    let rise = 0
    let array = ''
    const flush = () => {
      if (array) parts.push(`[${array}] TJ`)
      array = ''
    }
    for (const code of codes) {
      if (Math.abs(code.y - rise) > 0.0005) {
        flush()
        rise = code.y
        parts.push(`${n(rise)} Ts`)
      }
      const gap = ((code.x - pen) / run.size) * 1000
      if (Math.abs(gap) > 0.5) {
        array += ` ${n(-gap)} `
        pen = code.x
      }
      array += `<${code.hex}>`
      pen += code.advance
    }
    flush()
    if (rise !== 0) parts.push('0 Ts')
    parts.push('ET')
    if (!plain) parts.push('EMC')
    this.#in.addContent(parts.join('\n').replaceAll('><', ''))
  }

  #openArtifact(): void {
    if (this.painter === 'screen') this.#in.markContent('Artifact', { type: 'Layout' })
  }

  /** pdfkit closes an artifact by itself, but not before the first content of a page. */
  #closeArtifact(): void {
    const open = this.#in.page.markings.at(-1)
    if (open?.tag === 'Artifact') this.#in.endMarkedContent()
  }

  /** Opens a structure element; what `content` paints next belongs to it. */
  beginTag(type: string, options: TagOptions = {}): this {
    if (this.painter !== 'screen') return this
    const element = this.#in.struct(type, options)
    const parent = this.#tags.at(-1)
    if (parent) parent.add(element)
    else this.#in.addStructure(element)
    this.#tags.push(element)
    return this
  }

  /** Closes the structure element opened last. */
  endTag(): this {
    if (this.painter !== 'screen') return this
    this.#tags.pop()?.end()
    return this
  }

  /** A structure element with content: everything that `paint` draws is read out as this. */
  tagged(type: string, options: TagOptions, paint: () => void): this {
    if (this.painter !== 'screen') {
      paint()
      return this
    }
    if (this.#inContent) throw new Error(`A ${type} cannot be opened inside painted content`)
    this.beginTag(type, options)
    this.#inContent = true
    this.#closeArtifact()
    const content = this.#in.markStructureContent(type)
    this.#tags.at(-1)!.add(content)
    paint()
    this.#in.endMarkedContent()
    this.#inContent = false
    this.endTag()
    this.#openArtifact()
    return this
  }

  /** Content that leads to a web address; in print it only is what it shows. */
  linked(url: string, label: string, box: Box, paint: () => void): this {
    if (this.painter !== 'screen') {
      paint()
      return this
    }
    this.beginTag('Link', { alt: label })
    const parent = this.#tags.at(-1)!
    this.figure(label, box, paint)
    this.link(box.left, box.top, box.width, box.height, url, {
      structParent: parent,
      // A JavaScript string would become a PDF name.
      Contents: new String(label),
    } as unknown as PDFKit.Mixins.AnnotationOption)
    return this.endTag()
  }

  /** The corners of a box of the sheet, as far as it lies on the page, for a figure. */
  #corners({ left, top, width, height }: Box): readonly [number, number, number, number] {
    const { page } = this.#in
    const { scale = 1, rightToLeft } = this.#options
    const x = rightToLeft ? page.width / scale - left - width : left
    return [
      Math.max(0, x * scale),
      Math.max(0, top * scale),
      Math.min(page.width, (x + width) * scale),
      Math.min(page.height, (top + height) * scale),
    ]
  }

  /** A picture with a description; `box` is its place on the sheet. */
  figure(alt: string, box: Box, paint: () => void): this {
    return this.tagged('Figure', { alt, bbox: this.#corners(box) }, paint)
  }
}
