import { type CalendarDocument, mm } from '../engine/document.ts'
import { shapeLine } from '../engine/shape.ts'
import { black, white } from '../palette.ts'
import type { SheetDay, SheetModel } from './model.ts'

const k = 0.5523
/** What the binding keeps free, and the height of a figure in parts of its size, with some air. */
const binding = 15 * mm
const figureHeight = 0.82

/**
 * The ornament of the theme `raster`: every day a square of the grid, on the month's colour. A
 * feast opens a quarter of a circle in it, two a half, three or more the whole; free days are
 * filled. All quarters lie the same way, so that no pinwheel can arise.
 */
export function paintSquares(
  document: CalendarDocument,
  model: SheetModel,
  width: number,
  height: number,
  bleed: number,
): void {
  document.ink(model.ink).raw(`0 0 ${r(width)} ${r(height)} re f`)
  const { margin } = model.look.geometry
  const weeks = model.weeks.length
  const wide = width > height
  const inner = { width: width - bleed - 1.6 * margin, height: height - 2 * bleed - margin }
  // Weeks run down on tall fields and across on wide ones.
  const [columns, rows] = wide ? [weeks, 7] : [7, weeks]
  const side = Math.min(inner.width / columns, (wide ? inner.height : inner.height * 0.6) / rows)
  const left = wide ? width - bleed - margin - columns * side : bleed + margin
  const top = wide ? (height - rows * side) / 2 + bleed / 2 : height - 0.6 * margin - rows * side
  const base = wide ? top + rows * side - 2 : top - side * 0.7
  // The figure keeps below the binding, where wire or hole would take its head.
  const highest = (base - bleed - binding / model.look.geometry.scale) / figureHeight
  const figure = shapeLine(String(model.month), {
    family: 'geometric',
    weight: 'bold',
    size: Math.min(highest, wide ? inner.height * 0.9 : inner.width * 0.62),
  })
  document.setLine(figure, bleed + margin - figure.width * 0.04, base, white)
  model.weeks.forEach((week, row) => {
    week.days.forEach((day, column) => {
      if (!day.inMonth) return
      const x = left + (wide ? row : column) * side
      const y = top + (wide ? column : row) * side
      paintSquare(document, day, x, y, side)
    })
  })
}

function paintSquare(
  document: CalendarDocument,
  day: SheetDay,
  x: number,
  y: number,
  side: number,
): void {
  const gap = side * 0.04
  const size = side - 2 * gap
  document.raw(`q 1 0 0 1 ${r(x + gap)} ${r(y + gap)} cm`)
  if (day.free) document.ink(black).raw(`0 0 ${r(size)} ${r(size)} re f`)
  else document.ink(white, true).raw(`0.6 w 0.3 0.3 ${r(size - 0.6)} ${r(size - 0.6)} re S`)
  const count = Math.min(3, day.feasts.length)
  if (count > 0) {
    document.ink(white)
    const c = size / 2
    const rad = size * 0.5
    if (count === 3) document.raw(`${half(c, rad, 1)} ${half(c, rad, -1)} f`)
    else if (count === 2) document.raw(`${half(c, rad, 1)} f`)
    // A quarter takes the whole square, from its upper left corner.
    else document.raw(`0 0 m ${r(size)} 0 l ${curve(size, k * size, k * size, size, 0, size)} h f`)
  }
  document.raw('Q')
}

/** Half a circle, above or below its middle. */
function half(c: number, rad: number, way: 1 | -1): string {
  const top = c - way * rad
  return `${r(c - rad)} ${r(c)} m ${curve(c - rad, c - way * k * rad, c - k * rad, top, c, top)} ${curve(c + k * rad, top, c + rad, c - way * k * rad, c + rad, c)} h`
}

const r = (value: number) => Math.round(value * 1000) / 1000

function curve(...points: number[]): string {
  return `${points.map(r).join(' ')} c`
}
