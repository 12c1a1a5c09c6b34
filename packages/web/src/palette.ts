import { contrast as contrastOf, hexOf, monthInks, rgbOf } from '@interkalender/edition'

/**
 * The page's colours. The twelve inks are those of the printed calendar (named after dyes and
 * cloths, in the order of the months); the dark set holds the same hues, lit for a dark ground.
 */

/** What the page paints with, light or dark. */
export interface Scheme {
  readonly paper: string
  /** Panels and the open parts of an entry. */
  readonly panel: string
  readonly text: string
  /** Second voice, still 4.5 : 1 on paper and panel. */
  readonly soft: string
  /** Hairlines: decoration only. */
  readonly line: string
  /** Outlines of controls: 3 : 1 on paper and panel. */
  readonly edge: string
  /** January first. */
  readonly inks: readonly string[]
}

/** Ink on warm white. */
export const light: Scheme = {
  paper: '#fcfaf5',
  panel: '#f3efe5',
  text: '#1d1b19',
  soft: '#5d5954',
  line: '#ddd7ca',
  edge: '#857f75',
  inks: monthInks.map(hexOf),
}

/** The same inks by lamplight. */
export const dark: Scheme = {
  paper: '#171513',
  panel: '#22201d',
  text: '#efeae1',
  soft: '#b5aea3',
  line: '#3a3631',
  edge: '#8a837a',
  inks: [
    '#97b3e8',
    '#7abdd3',
    '#70c2ae',
    '#93c588',
    '#c0c470',
    '#dcb667',
    '#e5a571',
    '#e89a83',
    '#e8919f',
    '#db92b9',
    '#c5a0d3',
    '#aca9ea',
  ],
}

/**
 * WCAG contrast of two colours such as `#1f4a94`, 1 to 21.
 *
 * @example
 * contrast('#ffffff', '#000000') // => 21
 */
export const contrast = (a: string, b: string): number => contrastOf(rgbOf(a), rgbOf(b))
