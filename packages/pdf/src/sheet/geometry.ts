import { mm } from '../engine/document.ts'
import type { Box } from '../engine/draw.tsx'
import { pitch } from './type.ts'

/** A sheet is A3 landscape; other sizes follow by proportion. */
export const sheetWidth = 420 * mm
/** See `sheetWidth`. */
export const sheetHeight = 297 * mm

/** Outer margin. */
export const margin = 12 * mm
/** Room for the wire or the hole: no text above this. */
export const bindingMargin = 15 * mm
/** Bleed that pictures and cloth reach into. */
export const bleed = 3 * mm

const gutter = 4 * mm
const column = (sheetWidth - 2 * margin - 11 * gutter) / 12

/** The left edge of a column, 0 to 11. */
export const columnLeft = (index: number) => margin + index * (column + gutter)

/** The width of some columns with the gutters between them. */
export const columnsWidth = (count: number) => count * column + (count - 1) * gutter

/** Left: the picture or the cloth. */
export const pictureRight = columnLeft(3) + column
/** Right: the month. */
export const monthLeft = columnLeft(4)
/** Width of the month. */
export const monthWidth = columnsWidth(8)

/** Room for the number of the week, left of Monday. */
export const weekMargin = 20
/** Left edge of Monday. */
export const gridLeft = monthLeft + weekMargin
/** Text keeps this off the next day. */
export const dayGutter = 9
/** Width of a day with its gutter; that of Sunday lies in the outer margin. */
export const dayWidth = (monthWidth - weekMargin + dayGutter) / 7

/** A baseline of the grid, counted from the top of the sheet. */
export const baseline = (line: number) => line * pitch
/** The last baseline above the lower margin. */
export const lastLine = Math.floor((sheetHeight - margin) / pitch)

/** Baseline of the month's name. */
export const titleLine = 8
/** Baseline of the weekdays. */
export const weekdayLine = 11
/** Top of the first week: a numeral of 22 pt then stands on the grid, 18 pt below it. */
export const gridTop = baseline(weekdayLine) + 6
/** From the top of a week to the baseline of its numerals. */
export const numeralDrop = 18
/** From the top of a week to the first feast. */
export const feastDrop = 30
/** Height of the lane of a fast along the bottom of a week. */
export const laneHeight = 6.5
/** A fast is a bar of 1.2 mm. */
export const barHeight = 1.2 * mm

/** The whole sheet as a box. */
export const sheetBox: Box = { left: 0, top: 0, width: sheetWidth, height: sheetHeight }
