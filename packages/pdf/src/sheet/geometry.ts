import { type CalendarDocument, mm } from '../engine/document.ts'
import type { Box } from '../engine/draw.tsx'
import { pitch } from './type.ts'

/** What a sheet is printed on. */
export interface Paper {
  readonly size: 'A2' | 'A3' | 'A4'
  readonly orientation: 'landscape' | 'portrait'
}

const long = { A2: 594, A3: 420, A4: 297 }
const short = { A2: 420, A3: 297, A4: 210 }

/** Width and height of a trimmed sheet in points. */
export function paperSize({ size, orientation }: Paper): readonly [number, number] {
  const [a, b] = [long[size] * mm, short[size] * mm]
  return orientation === 'landscape' ? [a, b] : [b, a]
}

/** How much larger than on A3 the type is: small paper is held nearer, large paper seen from afar. */
const typeScale = { A2: 1.36, A3: 1, A4: 0.76 }

/** Room for the number of the week, left of Monday. */
export const weekMargin = 20
/** Text keeps this off the next day. */
export const dayGutter = 9
/** From the top of a week to the baseline of its numerals. */
export const numeralDrop = 18
/** From the top of a week to the first feast. */
export const feastDrop = 30
/** Height of the lane of a fast along the bottom of a week. */
export const laneHeight = 6.5
/** From one line of the smallest type to the next, in lines of the grid. */
export const smallStep = 0.75
/** A fast is a bar of 1.2 mm. */
export const barHeight = 1.2 * mm

/** A baseline of the grid, counted from the top of the sheet. */
export const baseline = (line: number): number => line * pitch

/**
 * Where things stand on a sheet. All lengths are those of a design in which the type has the sizes
 * of `type.ts`; `scale` brings it to the paper. The largest format is the one with most room, not
 * with the largest letters alone.
 */
export interface Geometry {
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Bleed that pictures and cloth reach into. */
  readonly bleed: number
  /** One below the other instead of side by side: tall paper, and sheets without a picture. */
  readonly stacked: boolean
  /** Room of the picture on stacked sheets; 0 where there is none. */
  readonly pictureHeight: number
  /** Right edge of the picture on sheets with two halves. */
  readonly pictureRight: number
  readonly monthLeft: number
  readonly monthWidth: number
  /** Left edge of Monday. */
  readonly gridLeft: number
  /** Width of a day with its gutter; that of Sunday lies in the outer margin. */
  readonly dayWidth: number
  /** Baseline of the month's name and that of the weekdays. */
  readonly titleLine: number
  readonly weekdayLine: number
  /** Top of the first week: a numeral of 22 pt then stands on the grid, 18 pt below it. */
  readonly gridTop: number
  /** The last baseline above the lower margin. */
  readonly lastLine: number
  /** Width of the text of the foot, and where the small months beside it stand. */
  readonly footWidth: number
  readonly smallMonthsLeft: number
  readonly smallMonthsWidth: number
  /** The whole sheet as a box. */
  readonly sheetBox: Box
  columnLeft(index: number): number
  columnsWidth(count: number): number
}

/** What a theme asks of the sheet. */
export interface Layout {
  readonly titleSize: number
  readonly picture: boolean
}

/** Divides a sheet: A3 landscape as it was drawn, the others by its proportions. */
export function geometryOf(paper: Paper, layout: Layout): Geometry {
  const scale = typeScale[paper.size]
  const [width, height] = paperSize(paper).map((length) => length / scale) as [number, number]
  const margin = 12 * mm
  const gutter = 4 * mm
  const column = (width - 2 * margin - 11 * gutter) / 12
  const columnLeft = (index: number) => margin + index * (column + gutter)
  const columnsWidth = (count: number) => count * column + (count - 1) * gutter
  const stacked = paper.orientation === 'portrait' || !layout.picture
  const pictureHeight = stacked && layout.picture ? Math.round((height * 0.25) / pitch) * pitch : 0
  const monthLeft = stacked ? margin : columnLeft(4)
  const monthWidth = columnsWidth(stacked ? 12 : 8)
  const gridLeft = monthLeft + weekMargin
  // Ascenders of the title stay below the picture, or below the 15 mm that the binding keeps free.
  const above = pictureHeight > 0 ? pictureHeight + 1.4 * pitch : (15 * mm) / scale
  const titleLine = Math.ceil((above + 0.72 * layout.titleSize) / pitch)
  const weekdayLine = titleLine + (stacked ? 2 : 3)
  const small = stacked ? 3 : 2
  return {
    scale,
    width,
    height,
    margin,
    bleed: (3 * mm) / scale,
    stacked,
    pictureHeight,
    pictureRight: columnLeft(3) + column,
    monthLeft,
    monthWidth,
    gridLeft,
    dayWidth: (monthWidth - weekMargin + dayGutter) / 7,
    titleLine,
    weekdayLine,
    gridTop: baseline(weekdayLine) + 6,
    lastLine: Math.floor((height - margin) / pitch),
    footWidth: stacked ? columnsWidth(9) : columnsWidth(6),
    smallMonthsLeft: columnLeft(12 - small),
    smallMonthsWidth: columnsWidth(small),
    sheetBox: { left: 0, top: 0, width, height },
    columnLeft,
    columnsWidth,
  }
}

/** Lays the warm white of the paper under a page on screens; on the press the paper does this. */
export function paper(
  document: CalendarDocument,
  { width, height }: Geometry,
  colour: readonly [number, number, number],
): void {
  if (document.painter !== 'screen') return
  const [red, green, blue] = colour.map((value) => (value / 255).toFixed(3))
  document.raw(`${red} ${green} ${blue} rg 0 0 ${width} ${height} re f`)
}
