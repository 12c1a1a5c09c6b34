import { createHash } from 'node:crypto'
import {
  Lexer,
  type PdfDict,
  type PdfFile,
  type PdfName,
  PdfString,
  type PdfValue,
} from './pdf-file.ts'

/** A rectangle as [left, bottom, right, top]. */
export type Rect = readonly [number, number, number, number]

/** Something that left ink on the page. */
export interface Mark {
  readonly kind: 'fill' | 'stroke' | 'text' | 'image'
  readonly box: Rect
  /** Components of the colour: three of RGB, four of CMYK, one of grey; none for a picture. */
  readonly colour: readonly number[]
  /** Number of the content it belongs to, or whether it is an artifact; neither is a fault. */
  readonly mcid: number | undefined
  readonly artifact: boolean
  readonly overprint: boolean
  /** Width of a stroke, size of a text, in points. */
  readonly size: number
  /** The name of the picture or the font among the page's resources. */
  readonly resource: string | undefined
}

/** What the content of a page is made of. */
export interface PageContents {
  readonly marks: readonly Mark[]
  /** Operators that set a colour, and how often. */
  readonly colourOperators: ReadonlyMap<string, number>
  /** Faults of nesting, a sentence each. */
  readonly faults: readonly string[]
  readonly mcids: ReadonlyMap<number, string>
  readonly states: ReadonlySet<string>
}

type Matrix = readonly [number, number, number, number, number, number]

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]

interface State {
  ctm: Matrix
  fill: readonly number[]
  stroke: readonly number[]
  lineWidth: number
  overprint: boolean
  font: string
  size: number
  rise: number
}

interface Content {
  readonly tag: string
  readonly mcid: number | undefined
}

const colourOperators = new Set(
  ['g', 'G', 'rg', 'RG', 'k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh', 'ri'].filter(
    Boolean,
  ),
)

/** Widths of glyphs by the name of the font among the page's resources, in thousandths. */
export type FontWidths = ReadonlyMap<string, readonly number[]>

/** Follows the content of a page as a reader would, and notes every mark it leaves. */
export function readContents(file: PdfFile, page: PdfDict, widths: FontWidths): PageContents {
  const stream = file.dict(page, 'Contents')
  const lexer = new Lexer(stream ? file.data(stream) : new Uint8Array())
  const states = new Map(file.dict(page, 'Resources', 'ExtGState')?.entries ?? [])
  const objects = new Map(file.dict(page, 'Resources', 'XObject')?.entries ?? [])
  const marks: Mark[] = []
  const used = new Map<string, number>()
  const faults: string[] = []
  const mcids = new Map<number, string>()
  const usedStates = new Set<string>()
  const saved: State[] = []
  const open: Content[] = []
  let state: State = {
    ctm: [1, 0, 0, 1, 0, 0],
    fill: [0],
    stroke: [0],
    lineWidth: 1,
    overprint: false,
    font: '',
    size: 0,
    rise: 0,
  }
  let textMatrix: Matrix = state.ctm
  let path = emptyBox()
  const operands: PdfValue[] = []
  const num = (index: number) => operands[index] as number
  const mark = (kind: Mark['kind'], box: Rect, size = 0, resource?: string) => {
    const content = open.find(({ mcid }) => mcid !== undefined)
    marks.push({
      kind,
      box,
      colour: kind === 'image' ? [] : kind === 'stroke' ? state.stroke : state.fill,
      mcid: content?.mcid,
      artifact: open.some(({ tag }) => tag === 'Artifact'),
      overprint: state.overprint,
      size,
      resource,
    })
  }
  const point = (x: number, y: number) => {
    const [a, b, c, d, e, f] = state.ctm
    path.add(a * x + c * y + e, b * x + d * y + f)
  }
  const paintPath = (fill: boolean, stroke: boolean) => {
    const box = path.rect()
    if (fill) mark('fill', box)
    if (stroke) {
      const [a, b, c, d] = state.ctm
      const width = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c))
      const half = width / 2
      mark('stroke', [box[0] - half, box[1] - half, box[2] + half, box[3] + half], width)
    }
    path = emptyBox()
  }
  const drawForm = (form: PdfDict) => {
    const drawn = readDrawing(file, form)
    if (drawn.foreign) faults.push(`a drawing holds more than paths: ${drawn.foreign}`)
    for (const [left, bottom, right, top] of drawn.strokes) {
      point(left, bottom)
      point(right, top)
      paintPath(false, true)
    }
  }
  const show = (items: readonly PdfValue[]) => {
    const glyphs = widths.get(state.font) ?? []
    let advance = 0
    let drawn = 0
    for (const item of items) {
      if (typeof item === 'number') advance -= (item / 1000) * state.size
      else if (item instanceof PdfString) {
        for (let i = 0; i + 1 < item.latin1.length; i += 2) {
          const code = item.latin1.charCodeAt(i) * 256 + item.latin1.charCodeAt(i + 1)
          advance += ((glyphs[code] ?? 0) / 1000) * state.size
        }
        drawn = advance
      }
    }
    const matrix = times(textMatrix, state.ctm)
    const box = emptyBox()
    const add = (x: number, y: number) =>
      box.add(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
    // Most letters reach from a fifth below the baseline to seven tenths above it.
    add(0, state.rise - 0.2 * state.size)
    add(drawn, state.rise + 0.7 * state.size)
    mark('text', box.rect(), state.size, state.font)
    textMatrix = times([1, 0, 0, 1, advance, 0], textMatrix)
  }

  const next = new Float64Array(2)
  for (;;) {
    // Only between operators: numbers may wait for one of their own.
    if (operands.length === 0 && lexer.segment(next)) {
      point(next[0]!, next[1]!)
      continue
    }
    if (lexer.isValue()) {
      operands.push(lexer.value())
      continue
    }
    const operator = lexer.word()
    if (operator === '') break
    if (colourOperators.has(operator)) used.set(operator, (used.get(operator) ?? 0) + 1)
    switch (operator) {
      case 'c':
        point(num(0), num(1))
        point(num(2), num(3))
        point(num(4), num(5))
        break
      case 're':
        point(num(0), num(1))
        point(num(0) + num(2), num(1) + num(3))
        break
      case 'S':
      case 's':
        paintPath(false, true)
        break
      case 'f':
      case 'F':
      case 'f*':
        paintPath(true, false)
        break
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        paintPath(true, true)
        break
      case 'n':
        path = emptyBox()
        break
      case 'q':
        saved.push({ ...state })
        break
      case 'Q': {
        const back = saved.pop()
        if (back) state = back
        else faults.push('Q without q')
        break
      }
      case 'cm':
        state.ctm = times(operands as unknown as Matrix, state.ctm)
        break
      case 'w':
        state.lineWidth = num(0)
        break
      case 'gs': {
        const name = (operands[0] as PdfName).name
        usedStates.add(name)
        const overprint = file.get(states.get(name), 'op')
        if (typeof overprint === 'boolean') state.overprint = overprint
        break
      }
      case 'g':
      case 'rg':
      case 'k':
        state.fill = operands.slice() as number[]
        break
      case 'G':
      case 'RG':
      case 'K':
        state.stroke = operands.slice() as number[]
        break
      case 'BT':
        textMatrix = [1, 0, 0, 1, 0, 0]
        state.rise = 0
        break
      case 'Tf':
        state.font = (operands[0] as PdfName).name
        state.size = num(1)
        break
      case 'Ts':
        state.rise = num(0)
        break
      case 'Tm':
        textMatrix = operands.slice() as unknown as Matrix
        break
      case 'TJ':
        show(operands[0] as readonly PdfValue[])
        break
      case 'Tj':
        show(operands)
        break
      case 'Do': {
        const object = file.dict(objects.get((operands[0] as PdfName).name))
        if (object && file.name(object, 'Subtype') === 'Form') {
          drawForm(object)
          break
        }
        const box = emptyBox()
        for (const [x, y] of [
          [0, 0],
          [1, 1],
        ] as const) {
          const [a, b, c, d, e, f] = state.ctm
          box.add(a * x + c * y + e, b * x + d * y + f)
        }
        mark('image', box.rect(), 0, (operands[0] as PdfName).name)
        break
      }
      case 'BMC':
      case 'BDC': {
        const tag = (operands[0] as PdfName).name
        const mcid = file.get(operands[1], 'MCID')
        const entry = { tag, mcid: typeof mcid === 'number' ? mcid : undefined }
        const inContent = open.some((other) => other.mcid !== undefined)
        const inArtifact = open.some((other) => other.tag === 'Artifact')
        if (tag === 'Artifact' && inContent) faults.push('an artifact within tagged content')
        if (entry.mcid !== undefined) {
          if (inArtifact) faults.push('tagged content within an artifact')
          if (inContent) faults.push('tagged content within tagged content')
          if (mcids.has(entry.mcid)) faults.push(`content ${entry.mcid} stands there twice`)
          mcids.set(entry.mcid, tag)
        }
        open.push(entry)
        break
      }
      case 'EMC':
        if (!open.pop()) faults.push('EMC without BDC')
        break
    }
    operands.length = 0
  }
  if (open.length > 0) faults.push(`${open.length} BDC without EMC`)
  if (saved.length > 0) faults.push(`${saved.length} q without Q`)
  return { marks, colourOperators: used, faults, mcids, states: usedStates }
}

/** Drawings that both files of a calendar hold are read once; kept by what they are made of. */
const drawings = new Map<string, { readonly strokes: readonly Rect[]; readonly foreign?: string }>()

/** A form of our own: paths that are stroked in the colour and width of the page. */
function readDrawing(file: PdfFile, form: PdfDict) {
  const key = createHash('sha256')
    .update(form.raw ?? '')
    .digest('base64')
  const known = drawings.get(key)
  if (known) return known
  const lexer = new Lexer(file.data(form))
  const next = new Float64Array(2)
  const strokes: Rect[] = []
  let foreign: string | undefined
  let path = emptyBox()
  while (!foreign) {
    if (lexer.segment(next)) {
      path.add(next[0]!, next[1]!)
      continue
    }
    const operator = lexer.isValue() ? 'a number without its operator' : lexer.word()
    if (operator === '') break
    if (operator !== 'S') foreign = operator
    strokes.push(path.rect())
    path = emptyBox()
  }
  const read = { strokes, ...(foreign !== undefined && { foreign }) }
  // Two files of twelve sheets have some hundreds; a long-lived preview must not grow for ever.
  if (drawings.size > 1000) drawings.clear()
  drawings.set(key, read)
  return read
}

function emptyBox() {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  return {
    add(x: number, y: number) {
      if (x < left) left = x
      if (x > right) right = x
      if (y < bottom) bottom = y
      if (y > top) top = y
    },
    rect: (): Rect => [left, bottom, right, top],
  }
}
