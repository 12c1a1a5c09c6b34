/** The inks that paper and page share, and how well they can be read. */

/** A printing ink: what the press mixes, what the screen shows. */
export interface Ink {
  readonly name: string
  /** Cyan, magenta, yellow and black in per cent. */
  readonly cmyk: readonly [number, number, number, number]
  readonly rgb: readonly [number, number, number]
}

/**
 * An ink of its CMYK parts in per cent and its colour on screens, such as `#1f4a94`.
 *
 * @example
 * ink('moss', [60, 20, 100, 30], '#4f6b12').rgb // => [79, 107, 18]
 */
export function ink(name: string, cmyk: Ink['cmyk'], hex: string): Ink {
  return { name, cmyk, rgb: rgbOf(hex) }
}

/**
 * Red, green and blue, 0 to 255, of a colour such as `#1f4a94`.
 *
 * @example
 * rgbOf('#1f4a94') // => [31, 74, 148]
 */
export function rgbOf(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/**
 * The twelve inks, named after dyes and cloths. In this order they are the months' colours: a
 * circle through the hues, cold in winter, green in spring, gold in summer, red in autumn, and
 * back by violet to January. Groups of traditions borrow theirs from the same twelve.
 */
export const inks = {
  indigo: ink('indigo', [96, 74, 6, 6], '#1f4a94'),
  petrol: ink('petrol', [90, 38, 28, 26], '#0d627c'),
  verdigris: ink('verdigris', [88, 26, 62, 24], '#0f6c5c'),
  leaf: ink('leaf', [76, 28, 96, 20], '#36712d'),
  moss: ink('moss', [50, 30, 100, 34], '#666b12'),
  ochre: ink('ochre', [28, 50, 100, 28], '#8c6306'),
  amber: ink('amber', [18, 68, 100, 18], '#a65608'),
  brick: ink('brick', [14, 86, 94, 14], '#b33c1f'),
  madder: ink('madder', [16, 100, 74, 18], '#a91f37'),
  cochineal: ink('cochineal', [34, 100, 26, 20], '#8f1d5c'),
  plum: ink('plum', [66, 92, 12, 8], '#6f2f80'),
  violet: ink('violet', [84, 82, 4, 4], '#45409a'),
} as const

/** Name of an ink of the palette. */
export type InkName = keyof typeof inks

/** Text: black alone, so that it never shows a coloured fringe. */
export const black: Ink = ink('black', [0, 0, 0, 100], '#1d1b19')

/** Second voice: 60 % black, still 4.5 : 1 on paper. */
export const grey: Ink = ink('grey', [0, 0, 0, 68], '#6a6763')

/** Paper: nothing is printed. */
export const white: Ink = ink('paper', [0, 0, 0, 0], '#ffffff')

/** Warm white, under the sheet on screens only; on the press the paper does this. */
export const paperOnScreen: readonly [number, number, number] = [252, 250, 245]

/** The months' colours, January first. */
export const monthInks: readonly Ink[] = Object.values(inks)

/**
 * An ink as a page writes it: `#1f4a94`.
 *
 * @example
 * hexOf(ink('moss', [60, 20, 100, 30], '#4f6b12')) // => '#4f6b12'
 */
export function hexOf({ rgb }: Ink): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/**
 * WCAG contrast between two colours, 1 to 21.
 *
 * @example
 * contrast([255, 255, 255], [0, 0, 0]) // => 21
 */
export function contrast(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(rgb: readonly [number, number, number]): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
