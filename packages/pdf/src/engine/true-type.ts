/** A TrueType file, open for cutting: which tables it has, and how wide its glyphs are. */
export interface TrueType {
  readonly bytes: Uint8Array
  /** Name of the face in files, from its table `name`. */
  readonly postScriptName: string
  readonly upem: number
  /** Left, bottom, right, top of the box that holds every glyph, in units of `upem`. */
  readonly box: readonly [number, number, number, number]
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  readonly fixedPitch: boolean
  /** Advance of a glyph in units of `upem`. */
  advance(glyph: number): number
  table(tag: string): DataView | undefined
}

const cache = new WeakMap<Uint8Array, TrueType>()

/** Opens a file once. Throws if it has no TrueType outlines. */
export function openTrueType(bytes: Uint8Array): TrueType {
  const known = cache.get(bytes)
  if (known) return known
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length))
  }
  const need = (tag: string) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`the face has no table "${tag}"; give a TTF file`)
    return table
  }
  const head = need('head')
  const [hmtx, measured] = [need('hmtx'), need('hhea').getUint16(34)]
  need('glyf')
  const os2 = tables.get('OS/2')
  const named = os2 && os2.getUint16(0) >= 2 ? os2 : undefined
  const post = tables.get('post')
  const opened: TrueType = {
    bytes,
    postScriptName: postScriptName(need('name')),
    upem: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    xHeight: named?.getInt16(86) ?? 0,
    capHeight: named?.getInt16(88) ?? need('hhea').getInt16(4),
    italicAngle: (post?.getInt32(4) ?? 0) / 65536,
    fixedPitch: (post?.getUint32(12) ?? 0) !== 0,
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)),
    table: (tag) => tables.get(tag),
  }
  cache.set(bytes, opened)
  return opened
}

/** Entry 6 of the table of names; in Latin letters whichever platform it is written for. */
function postScriptName(name: DataView): string {
  const strings = name.getUint16(4)
  for (let i = 0; i < name.getUint16(2); i++) {
    const entry = 6 + 12 * i
    if (name.getUint16(entry + 6) !== 6) continue
    const start = strings + name.getUint16(entry + 10)
    let found = ''
    for (let j = 0; j < name.getUint16(entry + 8); j++) {
      const code = name.getUint8(start + j)
      if (code > 32 && code < 127) found += String.fromCharCode(code)
    }
    return found
  }
  throw new Error('the face has no name')
}

/** The tables that a face inside a PDF needs, in the order in which a file lists them. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/**
 * Cuts a face down to some glyphs, which get the numbers of their places in the list; the first has
 * to be glyph 0. Glyphs that others are put together from follow behind.
 */
export function subsetTrueType(face: TrueType, wanted: readonly number[]): Uint8Array {
  const { glyphs, outlines } = collect(face, wanted)
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)))
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length))
  let at = 0
  outlines.forEach((outline, index) => {
    loca.setUint32(4 * index, at)
    glyf.set(outline, at)
    at += padded(outline.length)
    const glyph = glyphs[index]!
    hmtx.setUint16(4 * index, face.advance(glyph))
    hmtx.setInt16(4 * index + 2, leftBearing(face, glyph))
  })
  loca.setUint32(4 * glyphs.length, at)
  const head = copy(face.table('head')!)
  head.setUint32(8, 0)
  head.setUint16(50, 1)
  const hhea = copy(face.table('hhea')!)
  hhea.setUint16(34, glyphs.length)
  const maxp = copy(face.table('maxp')!)
  maxp.setUint16(4, glyphs.length)
  const made: Record<string, DataView> = { glyf: viewOf(glyf), loca, hmtx, head, hhea, maxp }
  return assemble(
    kept.flatMap((tag) => {
      const table = made[tag] ?? face.table(tag)
      return table ? [[tag, table] as const] : []
    }),
  )
}

/** All glyphs of the cut face and their outlines, in which parts have their new numbers. */
function collect(face: TrueType, wanted: readonly number[]) {
  const glyf = face.table('glyf')!
  const loca = face.table('loca')!
  const long = face.table('head')!.getInt16(50) === 1
  const place = (glyph: number) =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  const glyphs = [...wanted]
  const numbers = new Map(wanted.map((glyph, index) => [glyph, index]))
  const outlines: Uint8Array[] = []
  for (let index = 0; index < glyphs.length; index++) {
    const [start, end] = [place(glyphs[index]!), place(glyphs[index]! + 1)]
    const outline = new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start).slice()
    for (const at of partsOf(viewOf(outline))) {
      const view = viewOf(outline)
      const part = view.getUint16(at)
      if (!numbers.has(part)) {
        numbers.set(part, glyphs.length)
        glyphs.push(part)
      }
      view.setUint16(at, numbers.get(part)!)
    }
    outlines.push(outline)
  }
  return { glyphs, outlines }
}

/** Where in a composed outline the numbers of its parts stand (OpenType, table `glyf`). */
function* partsOf(outline: DataView): Generator<number> {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return
  for (let at = 10; ; ) {
    const flags = outline.getUint16(at)
    yield at + 2
    at += 4 + (flags & 0x1 ? 4 : 2)
    if (flags & 0x8) at += 2
    else if (flags & 0x40) at += 4
    else if (flags & 0x80) at += 8
    if (!(flags & 0x20)) return
  }
}

function leftBearing(face: TrueType, glyph: number): number {
  const measured = face.table('hhea')!.getUint16(34)
  const at = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)
  return face.table('hmtx')!.getInt16(at)
}

/** Puts tables together into a file, with the sums by which a reader can check it. */
function assemble(tables: readonly (readonly [string, DataView])[]): Uint8Array {
  const start = 12 + 16 * tables.length
  const bytes = new Uint8Array(
    tables.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), start),
  )
  const view = viewOf(bytes)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * tables.length - (16 << power))
  let at = start
  let head = 0
  tables.forEach(([tag, table], index) => {
    const entry = 12 + 16 * index
    bytes.set(new TextEncoder().encode(tag), entry)
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    const end = at + padded(table.byteLength)
    view.setUint32(entry + 4, checkSum(view, at, end))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.byteLength)
    if (tag === 'head') head = at
    at = end
  })
  view.setUint32(head + 8, 0xb1b0afba - checkSum(view, 0, bytes.length))
  return bytes
}

function checkSum(view: DataView, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

const padded = (length: number) => (length + 3) & ~3
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const copy = (view: DataView) =>
  viewOf(new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice())
