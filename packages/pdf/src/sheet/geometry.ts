import type { ThemeSizes } from '@interkalender/edition'
import { type CalendarDocument, mm } from '../engine/document.ts'
import type { Box } from '../engine/draw.tsx'

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

/** Nothing that is read is printed smaller, whatever the paper, in points on it. */
const readable = { body: 7.5, feast: 7, smallestFeast: 6.5, small: 6.5, tiny: 6 }
/** On small paper the month's name leaves its room to the days. */
const titleShare = { A2: 1, A3: 1, A4: 0.78 }

/** The sizes of a theme in the lengths of a paper's design: none too small to be read on it. */
export function sizesOn(sizes: ThemeSizes, paper: Paper): ThemeSizes {
  const scale = typeScale[paper.size]
  const least = (size: number, name: keyof typeof readable) =>
    Math.max(size, Math.ceil((readable[name] / scale) * 20) / 20)
  const [largest, smallest] = sizes.feast
  return {
    ...sizes,
    title: sizes.title * titleShare[paper.size],
    body: least(sizes.body, 'body'),
    feast: [least(largest, 'feast'), least(smallest, 'smallestFeast')],
    small: least(sizes.small, 'small'),
    tiny: least(sizes.tiny, 'tiny'),
  }
}

/** Room for the number of the week, left of Monday. */
export const weekMargin = 20
/** Text keeps this off the next day. */
export const dayGutter = 9
/** From one line of the smallest type to the next, in lines of the grid. */
export const smallStep = 0.75
/** A fast is a bar of 1.2 mm. */
export const barHeight = 1.2 * mm

/** From the line of the weekdays to the rule above the first week. */
const belowWeekdays = 6

/**
 * How a sheet is divided. `halves`: picture and portrait at the left, the month at the right;
 * `column`: without a picture, the portrait in a narrow column beside the month; `stacked`: on tall
 * paper, one below the other.
 */
export type Arrangement = 'halves' | 'column' | 'stacked'

/** Part of a tall sheet that its picture takes: small paper has less to give away. */
const pictureShare = { A2: 0.25, A3: 0.22, A4: 0.16 }

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
  readonly arrangement: Arrangement
  /** The baseline grid: everything that is read stands on a multiple of it. */
  readonly pitch: number
  /** A baseline of the grid, counted from the top of the sheet. */
  baseline(line: number): number
  /** From the top of a week to the baseline of its numerals, and to that of the first feast. */
  readonly numeralDrop: number
  readonly feastDrop: number
  /** Height of the lane of a fast along the bottom of a week. */
  readonly laneHeight: number
  /** Room of the picture on stacked sheets; 0 where there is none, or it stands at the left. */
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
  /** Top of the first week: its numerals then stand on the grid. */
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
  readonly sizes: Pick<ThemeSizes, 'line' | 'title' | 'tiny'>
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
  const pitch = layout.sizes.line
  const baseline = (line: number) => line * pitch
  const stacked = paper.orientation === 'portrait'
  const arrangement = stacked ? 'stacked' : layout.picture ? 'halves' : 'column'
  const pictureHeight =
    stacked && layout.picture ? Math.round((height * pictureShare[paper.size]) / pitch) * pitch : 0
  const before = { halves: 4, column: 3, stacked: 0 }[arrangement]
  const monthLeft = columnLeft(before)
  const monthWidth = columnsWidth(12 - before)
  const gridLeft = monthLeft + weekMargin
  // Ascenders of the title stay below the picture, or below the 15 mm that the binding keeps free.
  const above = pictureHeight > 0 ? pictureHeight + 1.4 * pitch : (15 * mm) / scale
  const titleLine = Math.ceil((above + 0.72 * layout.sizes.title) / pitch)
  const weekdayLine = titleLine + (arrangement === 'halves' && paper.size !== 'A4' ? 3 : 2)
  const numeralDrop = 2 * pitch - belowWeekdays
  // The small months stand beside the foot; in a column below the portrait.
  const small = { halves: 2, column: 3, stacked: 3 }[arrangement]
  return {
    scale,
    width,
    height,
    margin,
    bleed: (3 * mm) / scale,
    arrangement,
    pitch,
    baseline,
    numeralDrop,
    feastDrop: numeralDrop + pitch,
    laneHeight: Math.max(6.5, 0.96 * layout.sizes.tiny),
    pictureHeight,
    pictureRight: columnLeft(3) + column,
    monthLeft,
    monthWidth,
    gridLeft,
    dayWidth: (monthWidth - weekMargin + dayGutter) / 7,
    titleLine,
    weekdayLine,
    gridTop: baseline(weekdayLine) + belowWeekdays,
    lastLine: Math.floor((height - margin) / pitch),
    footWidth: columnsWidth({ halves: 6, column: 9, stacked: 9 }[arrangement]),
    smallMonthsLeft: arrangement === 'column' ? margin : columnLeft(12 - small),
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
