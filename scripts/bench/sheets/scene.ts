/** What stands on our sheets, in terms that any engine can draw: peers get the same content. */
import { readFileSync } from 'node:fs'
import { createSky } from '@interkalender/core/astronomy'
import { type CalendarYear, createCalendarYear, loadEdition } from '@interkalender/edition'
import { renderBoth } from '@interkalender/pdf'
import { PdfDocument } from '../../../packages/pdf/dist/engine/pdf-document.js'
import { Lexer, PdfFile, type PdfName } from '../../../packages/pdf/dist/preflight/pdf-file.js'

/** A stretch of text in one face: points from the top left of the sheet, `y` at the baseline. */
export interface SceneText {
  readonly text: string
  readonly face: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly colour: string
}

/** A path in the words of SVG, and where it goes. */
export interface SceneDrawing {
  readonly d: string
  readonly matrix: readonly number[]
  readonly fill?: string
  readonly stroke?: string
  readonly width: number
}

/** A sheet. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly texts: readonly SceneText[]
  readonly drawings: readonly SceneDrawing[]
}

/** Where something of the repository lies. */
export const path = (name: string) =>
  decodeURIComponent(new URL(`../../../${name}`, import.meta.url).pathname)

export const options = {
  creationDate: '2026-11-22T00:00:00Z',
  readPicture: () => new Uint8Array(),
}

/** The edition that all engines draw. */
export function krefeld(): CalendarYear {
  const data = JSON.parse(readFileSync(path('holidays/dist/holidays.json'), 'utf8'))
  const { edition, sheets } = loadEdition(path('months/krefeld-2027'), data)
  return createCalendarYear(edition, sheets, { ...data, sky: createSky() })
}

/** Draws the calendar once and notes every text and every path on the way. */
export async function recordScene(): Promise<Scene[]> {
  const texts = new Map<object, SceneText[]>()
  const painter = PdfDocument.prototype
  const setLine = painter.setLine
  painter.setLine = function (line, x, y, ink) {
    const { page, _ctm } = this as unknown as { page: object & { height: number }; _ctm: number[] }
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = _ctm
    if ((this as PdfDocument).painter === 'screen') {
      const list = texts.get(page) ?? []
      texts.set(page, list)
      for (const run of line.runs) {
        list.push({
          text: run.text,
          face: run.face.id,
          size: run.size,
          x: a * (x + run.x) + c * y + e,
          y: page.height - (b * x + d * y + f),
          colour: `#${Buffer.from(ink.rgb).toString('hex')}`,
        })
      }
    }
    return setLine.call(this, line, x, y, ink)
  }
  try {
    const { screen } = await renderBoth(krefeld(), options)
    const file = new PdfFile(screen.bytes)
    const written = [...texts.values()]
    return file.pages.map((page, index) => {
      const [, , width = 0, height = 0] = file.numbers(page, 'MediaBox')
      const form = (name: string) => file.data(file.dict(page, 'Resources', 'XObject', name)!)
      const content = file.data(file.dict(page, 'Contents')!)
      const drawings = readDrawings(content, [1, 0, 0, -1, 0, height], form)
      return { width, height, texts: written[index] ?? [], drawings }
    })
  } finally {
    painter.setLine = setLine
  }
}

const times = (a: readonly number[], b: readonly number[]) => [
  a[0]! * b[0]! + a[1]! * b[2]!,
  a[0]! * b[1]! + a[1]! * b[3]!,
  a[2]! * b[0]! + a[3]! * b[2]!,
  a[2]! * b[1]! + a[3]! * b[3]!,
  a[4]! * b[0]! + a[5]! * b[2]! + b[4]!,
  a[4]! * b[1]! + a[5]! * b[3]! + b[5]!,
]

const hex = (rgb: readonly number[]) =>
  `#${Buffer.from(rgb.map((part) => Math.round(part * 255))).toString('hex')}`

/** The paths of a content stream; text is noted elsewhere, clips are left out. */
function readDrawings(
  content: Uint8Array,
  base: readonly number[],
  form: (name: string) => Uint8Array,
): SceneDrawing[] {
  const found: SceneDrawing[] = []
  const saved: (typeof state)[] = []
  let state = { matrix: base, fill: '#000000', stroke: '#000000', width: 1 }
  let d: string[] = []
  const paint = (fill: boolean, stroke: boolean) => {
    const { matrix, width } = state
    found.push({
      d: d.join(' '),
      matrix,
      width,
      ...(fill && { fill: state.fill }),
      ...(stroke && { stroke: state.stroke }),
    })
    d = []
  }
  const read = (bytes: Uint8Array) => {
    const lexer = new Lexer(bytes)
    let operands: unknown[] = []
    for (;;) {
      if (lexer.isValue()) {
        operands.push(lexer.value())
        continue
      }
      const operator = lexer.word()
      if (operator === '') return
      const numbers = operands.filter((value) => typeof value === 'number')
      const [x = 0, y = 0, w = 0, h = 0] = numbers
      if (operator === 'q') saved.push({ ...state })
      else if (operator === 'Q') state = saved.pop() ?? state
      else if (operator === 'cm') state.matrix = times(numbers, state.matrix)
      else if (operator === 'w') state.width = x
      else if (operator === 'rg') state.fill = hex(numbers)
      else if (operator === 'RG') state.stroke = hex(numbers)
      else if (operator === 'm') d.push(`M${x} ${y}`)
      else if (operator === 'l') d.push(`L${x} ${y}`)
      else if (operator === 'c') d.push(`C${numbers.join(' ')}`)
      else if (operator === 'h') d.push('Z')
      else if (operator === 're') d.push(`M${x} ${y}h${w}v${h}h${-w}Z`)
      else if (operator === 'f') paint(true, false)
      else if (operator === 'S') paint(false, true)
      else if (operator === 'n') d = []
      else if (operator === 'Do') read(form((operands[0] as PdfName).name))
      operands = []
    }
  }
  read(content)
  return found
}
