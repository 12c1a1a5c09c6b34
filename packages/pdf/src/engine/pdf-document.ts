import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import type { Ink } from '../palette.ts'
import type { OutputCondition } from '../press/condition.ts'
import {
  type CalendarDocument,
  type DocumentOptions,
  finestLine,
  mm,
  type PainterName,
  type TagOptions,
} from './document.ts'
import type { Box } from './draw.tsx'
import type { GlyphRun, ShapedLine } from './shape.ts'
import { compression, Shared } from './shared.ts'
import { n, type UsedFace, utf16Hex } from './used-face.ts'
import { xmpPacket } from './xmp.ts'

interface StructureElement {
  add(child: unknown): this
  end(): void
}

/** The members of pdfkit 0.20.1 that its typings leave out; the version is pinned for them. */
interface Internals {
  outline: { options: { expanded?: boolean }; addItem(title: string, options: object): unknown }
  page: {
    width: number
    height: number
    fonts: Record<string, unknown>
    xobjects: Record<string, unknown>
    ext_gstates: Record<string, unknown>
    dictionary: { data: Record<string, unknown> }
    content: { buffer: Uint8Array[]; compress: boolean; data: Record<string, unknown> }
    write(chunk: string | Uint8Array): void
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
  ref(data?: object): Reference
  addContent(data: string): void
}

interface Reference {
  compress: boolean
  data: Record<string, unknown>
  end(data?: Uint8Array): void
}

const utf16 = (text: string) => `<FEFF${utf16Hex(text)}>`

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

/**
 * A pdfkit document that speaks in inks, paints shaped lines, keeps the structure tree and sets
 * the boxes of a printed sheet. `screen` writes RGB and tags, `press` DeviceCMYK and marks.
 */
export class PdfDocument extends PDFDocument implements CalendarDocument {
  readonly painter: PainterName
  readonly #options: DocumentOptions
  readonly #shared: Shared
  /** Faces as this file's pages name them. */
  readonly #fonts = new Map<UsedFace, { readonly id: string; readonly ref: Reference }>()
  readonly #drawings = new Map<object, { readonly id: string; readonly ref: Reference }>()
  readonly #tags: StructureElement[] = []
  /** Everything written so far; the file's identity hangs on it and not on the hour. */
  readonly #written = createHash('sha256')
  #inContent = false
  #pageOpen = false
  /** Operators of the open page. */
  #operators: string[] = []

  /** Give the same `shared` to every painter of a layout. */
  constructor(options: DocumentOptions, shared = new Shared()) {
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
    this.#shared = shared
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
      this.#in.page.write(Buffer.from(this.#operators.join('\n'), 'latin1'))
      this.#in.page.write('')
      this.#operators = []
    }
    const markings = super.endPageMarkings(page)
    const { content } = this.#in.page
    content.buffer = [deflateSync(Buffer.concat(content.buffer), { level: compression })]
    content.compress = false
    content.data.Filter = 'FlateDecode'
    return markings
  }

  /** Collected until the page is full: putting thousands of short strings into bytes is slow. */
  override addContent(operators: string): this {
    this.#operators.push(operators)
    return this
  }

  /** Names the current page in the reader's outline. */
  bookmark(title: string): this {
    if (this.painter !== 'screen') return this
    const { outline } = this.#in
    outline.addItem(title, { fit: true })
    // Readers are told how many there are.
    outline.options.expanded = true
    return this
  }

  override end(): void {
    this.flushPages()
    for (const [face, { ref }] of this.#fonts) this.#embed(face, ref)
    super.end()
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

  /** Sets the width of strokes; none is finer on paper than the press can hold. */
  override lineWidth(width: number): this {
    const { scale = 1 } = this.#options
    return this.raw(`${n(Math.max(width, finestLine / scale))} w`)
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

  /**
   * Paints a large drawing in the colour, the line width and the caps that are set: path operators
   * without colours, `box` around them. Both files of a layout get the same stream; `key` says
   * which drawing it is.
   */
  drawing(key: object, box: Box, make: () => string): this {
    let form = this.#drawings.get(key)
    if (!form) {
      const { left, top, width, height } = box
      const ref = this.#in.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [left, top, left + width, top + height],
        Filter: 'FlateDecode',
      })
      ref.end(this.#shared.drawing(key, make))
      form = { id: `D${this.#drawings.size + 1}`, ref }
      this.#drawings.set(key, form)
    }
    this.#in.page.xobjects[form.id] = form.ref
    return this.raw(`/${form.id} Do`)
  }

  /** The face as this page names it. */
  #font(face: UsedFace): string {
    let font = this.#fonts.get(face)
    if (!font) {
      font = { id: `F${this.#fonts.size + 1}`, ref: this.#in.ref() }
      this.#fonts.set(face, font)
    }
    this.#in.page.fonts[font.id] = font.ref
    return font.id
  }

  /** Writes a face with its outlines, as PDF 32000-1, 9.7 asks for a composite font. */
  #embed(used: UsedFace, font: Reference): void {
    const { outlines, length, toUnicode, widths } = used.embed()
    const { postScriptName, box, upem, capHeight, xHeight, italicAngle, fixedPitch } = used.font
    const stream = (bytes: Uint8Array, more: object = {}) => {
      const ref = this.#in.ref({ Filter: 'FlateDecode', ...more })
      ref.end(bytes)
      return ref
    }
    const unit = 1000 / upem
    const index = [...this.#fonts.keys()].indexOf(used)
    const tag = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))
    const name = `INTK${tag}+${postScriptName}`
    const descriptor = this.#in.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: the codes are numbers of glyphs and no alphabet.
      Flags: (fixedPitch ? 1 : 0) + 4 + (italicAngle === 0 ? 0 : 64),
      FontBBox: box.map((side) => side * unit),
      ItalicAngle: italicAngle,
      Ascent: used.face.ascender * unit,
      Descent: used.face.descender * unit,
      CapHeight: capHeight * unit,
      XHeight: xHeight * unit,
      StemV: 0,
      FontFile2: stream(outlines, { Length1: length }),
    })
    descriptor.end()
    const descendant = this.#in.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, widths],
      CIDToGIDMap: 'Identity',
    })
    descendant.end()
    Object.assign(font.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: stream(toUnicode),
    })
    font.end()
  }

  /** Paints a shaped line with its baseline at `y`. Black overprints on the press. */
  setLine(line: ShapedLine, x: number, y: number, ink: Ink): this {
    this.ink(ink)
    const [cyan, magenta, yellow, key] = ink.cmyk
    const overprint = this.painter === 'press' && cyan + magenta + yellow === 0 && key === 100
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

  /** `told` where the line around says already what is to be read. */
  #run(run: GlyphRun, x: number, y: number, told: boolean): void {
    const used = this.#shared.face(run.face)
    const { shown, actual } = used.encode(run)
    const across = this.#options.rightToLeft ? -1 : 1
    const place = `${across} 0 0 -1 ${n(x)} ${n(y)} Tm`
    const painted = `BT /${this.#font(used)} ${n(run.size)} Tf ${place}\n${shown}\nET`
    const marked =
      actual !== undefined && !told
        ? `/Span <</ActualText ${utf16(actual)}>> BDC\n${painted}\nEMC`
        : painted
    this.#in.addContent(marked)
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
