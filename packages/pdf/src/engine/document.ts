import type { Ink } from '../palette.ts'
import type { OutputCondition } from '../press/condition.ts'
import type { Box } from './draw.tsx'
import type { ShapedLine } from './shape.ts'

/** Millimetres in points. */
export const mm = 72 / 25.4

/** In points on paper: a finer line breaks up on the press. */
export const finestLine = 0.25

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

/**
 * What a sheet is painted on: one of the two PDF files (`pdf-document.ts`), or a drawing for
 * designers (`svg-page.ts`). The parts of a sheet know no more of it than this.
 */
export interface CalendarDocument {
  readonly painter: PainterName | 'svg'
  /** Sets the ink of fills or strokes. */
  ink(ink: Ink, stroke?: boolean): this
  /** Sets the width of strokes in points of the layout; on paper none is finer than `finestLine`. */
  lineWidth(width: number): this
  /** Paints with content-stream operators: paths, lines, colours, `q`, `Q` and `cm`. */
  raw(operators: string): this
  /** Paints a shaped line with its baseline at `y`. */
  setLine(line: ShapedLine, x: number, y: number, ink: Ink): this
  /** Paints a JPEG or PNG. */
  image(
    bytes: PDFKit.Mixins.ImageSrc,
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
  ): unknown
  /**
   * Paints a large drawing in the colour, the line width and the caps that are set: path operators
   * without colours, `box` around them; `key` says which drawing it is.
   */
  drawing(key: object, box: Box, make: () => string): this
  /** Paints what must not be mirrored, such as a photo, in the room from `left` to `left + width`. */
  upright(left: number, width: number, paint: () => void): this
  /** Opens a structure element; what is painted next belongs to it. */
  beginTag(type: string, options?: TagOptions): this
  /** Closes the structure element opened last. */
  endTag(): this
  /** A structure element with content: everything that `paint` draws is read out as this. */
  tagged(type: string, options: TagOptions, paint: () => void): this
  /** A picture with a description; `box` is its place on the sheet. */
  figure(alt: string, box: Box, paint: () => void): this
  /** Content that leads to a web address. */
  linked(url: string, label: string, box: Box, paint: () => void): this
}
