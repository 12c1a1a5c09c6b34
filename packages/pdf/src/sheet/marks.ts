import type { MarkShape } from '@interkalender/edition'
import type { CalendarDocument } from '../engine/document.ts'
import { type ShapedLine, shapeLine, type TextStyle } from '../engine/shape.ts'
import { black, white } from '../palette.ts'
import type { Mark } from './model.ts'

/** Height of a mark: 3 mm. */
export const markHeight = 8.5

/** Width of the widest mark; names begin behind it. */
export const markWidth = 10.2

/** Pairs of letters that must not stand on a calendar in Germany. */
export const forbiddenCodes: ReadonlySet<string> = new Set([
  'SS',
  'SA',
  'HJ',
  'KZ',
  'NS',
  'AH',
  'HH',
])

/** From a baseline up to the middle of the mark that stands on it. */
export const markMiddle = 2.75

const codeStyle: TextStyle = { weight: 'bold', size: 5.6, features: ['lnum'] }
/** Between the letters and the edge of a mark, at the least. */
const codeAir = 0.8
const k = 0.5523

/** The outline of a shape in a box of `w` × `h` around the origin, as path operators. */
function outline(shape: MarkShape, w: number, h: number): string {
  const x = w / 2
  const y = h / 2
  const polygon = (...points: [number, number][]) =>
    `${points.map(([px, py], i) => `${f(px)} ${f(py)} ${i === 0 ? 'm' : 'l'}`).join(' ')} h`
  switch (shape) {
    case 'square':
    case 'frame':
      return polygon([-x, -y], [x, -y], [x, y], [-x, y])
    case 'slant':
      return polygon([-x + 2, -y], [x, -y], [x - 2, y], [-x, y])
    case 'hexagon':
      return polygon([-x, 0], [-x + 2.2, -y], [x - 2.2, -y], [x, 0], [x - 2.2, y], [-x + 2.2, y])
    case 'lozenge':
      return polygon([-x, 0], [-x + 3.4, -y], [x - 3.4, -y], [x, 0], [x - 3.4, y], [-x + 3.4, y])
    case 'house':
      return polygon([-x, y], [-x, -y + 2.4], [0, -y], [x, -y + 2.4], [x, y])
    case 'shield':
      return `${f(-x)} ${f(-y)} m ${f(x)} ${f(-y)} l ${f(x)} ${f(y - 4)} l ${curve(x, y - 1, x - 2, y, 0, y)} ${curve(-x + 2, y, -x, y - 1, -x, y - 4)} h`
    case 'arch':
      return `${f(-x)} ${f(y)} m ${f(x)} ${f(y)} l ${f(x)} ${f(-y + 4)} l ${curve(x, -y + 1, x - 2, -y, 0, -y)} ${curve(-x + 2, -y, -x, -y + 1, -x, -y + 4)} h`
    case 'leaf': {
      const r = 4.2
      return `${f(-x)} ${f(-y)} m ${f(x - r)} ${f(-y)} l ${curve(x - r + k * r, -y, x, -y + r - k * r, x, -y + r)} ${f(x)} ${f(y)} l ${f(-x + r)} ${f(y)} l ${curve(-x + r - k * r, y, -x, y - r + k * r, -x, y - r)} h`
    }
    case 'circle':
    case 'pill': {
      const r = shape === 'circle' ? x : y
      const cx = x - r
      const ry = y
      return `${f(-cx)} ${f(-ry)} m ${f(cx)} ${f(-ry)} l ${curve(cx + k * r, -ry, x, -k * ry, x, 0)} ${curve(x, k * ry, cx + k * r, ry, cx, ry)} ${f(-cx)} ${f(ry)} l ${curve(-cx - k * r, ry, -x, k * ry, -x, 0)} ${curve(-x, -k * ry, -cx - k * r, -ry, -cx, -ry)} h`
    }
  }
}

const f = (value: number) => String(Math.round(value * 1000) / 1000)

function curve(...points: number[]): string {
  return `${points.map(f).join(' ')} c`
}

const sizes: Record<MarkShape, readonly [number, number]> = {
  square: [9.2, 8.3],
  arch: [8.7, 8.5],
  hexagon: [10.2, 8.3],
  circle: [9, 9],
  shield: [8.7, 8.5],
  lozenge: [10.8, 8.5],
  leaf: [8.7, 8.3],
  house: [8.7, 9],
  pill: [10.4, 8],
  slant: [10.4, 8],
  frame: [9.8, 8],
}

/** The letters of a mark; broad ones, as WE and NW, a little smaller, so that none touches the edge. */
function codeLine(code: string, width: number): ShapedLine {
  const line = shapeLine(code, codeStyle)
  const room = width - 2 * codeAir
  return line.width <= room
    ? line
    : shapeLine(code, { ...codeStyle, size: (codeStyle.size * room) / line.width })
}

/**
 * Paints a mark with its left edge at `x` and its middle at half the height of the capitals above
 * the baseline `y`. Quiet marks, for days of remembrance, are outlines in black.
 */
export function paintMark(
  document: CalendarDocument,
  mark: Mark,
  x: number,
  y: number,
  quiet = false,
): void {
  const [w, h] = sizes[mark.shape]
  const cx = x + markWidth / 2
  const cy = y - markMiddle
  const open = quiet || mark.shape === 'frame'
  const ink = quiet ? black : mark.ink
  document.raw(`q 1 0 0 1 ${f(cx)} ${f(cy)} cm`)
  if (open) {
    document.ink(ink, true).raw(`0.5 w ${outline(mark.shape, w - 0.5, h - 0.5)} S`)
  } else {
    document.ink(ink).raw(`${outline(mark.shape, w, h)} f`)
  }
  document.raw('Q')
  if (mark.code === '') return
  const code = codeLine(mark.code, w)
  const sink = mark.shape === 'house' ? 0.7 : mark.shape === 'arch' ? 0.3 : 0
  document.setLine(code, cx - code.width / 2, cy + 1.8 + sink, open ? ink : white)
}

/** The thin quarter-circle that hangs before a feast which begins on the evening before. */
export function paintEve(document: CalendarDocument, x: number, y: number): void {
  const r = 4
  document.ink(black, true)
  document.raw(
    `0.6 w ${f(x)} ${f(y - markMiddle + r / 2)} m ${f(x)} ${f(y - markMiddle + r / 2 - k * r)} ${f(x + r - k * r)} ${f(y - markMiddle - r / 2)} ${f(x + r)} ${f(y - markMiddle - r / 2)} c S`,
  )
}

/** The same turned to the night that follows: after a feast that begins only that evening. */
export function paintEvening(document: CalendarDocument, x: number, y: number): void {
  const r = 4
  document.ink(black, true)
  document.raw(
    `0.6 w ${f(x + r)} ${f(y - markMiddle + r / 2)} m ${f(x + r)} ${f(y - markMiddle + r / 2 - k * r)} ${f(x + k * r)} ${f(y - markMiddle - r / 2)} ${f(x)} ${f(y - markMiddle - r / 2)} c S`,
  )
}
