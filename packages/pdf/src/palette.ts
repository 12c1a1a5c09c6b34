import { type Ink, ink } from '@interkalender/edition'

export {
  black,
  contrast,
  grey,
  type Ink,
  type InkName,
  inks,
  monthInks,
  paperOnScreen,
  white,
} from '@interkalender/edition'

/** Hairlines. */
export const line: Ink = ink('line', [0, 0, 0, 45], '#a8a39b')

/** The quietest tint that survives the press. */
export const tint: Ink = ink('tint', [0, 0, 0, 14], '#e6e2da')

/** Total ink of a colour in per cent; presses ask for 280 or less. */
export function totalInk(colour: Ink): number {
  return colour.cmyk.reduce((sum, part) => sum + part, 0)
}
