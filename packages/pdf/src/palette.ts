import { type Ink, ink, paperOnScreen } from '@interkalender/edition'

export {
  black,
  contrast,
  grey,
  type Ink,
  type InkName,
  ink,
  inks,
  monthInks,
  paperOnScreen,
  white,
} from '@interkalender/edition'

/** Hairlines. */
export const line: Ink = ink('line', [0, 0, 0, 45], '#a8a39b')

/** The quietest tint that survives the press. */
export const tint: Ink = ink('tint', [0, 0, 0, 14], '#e6e2da')

/** A tint of an ink: so much of every part, on paper. Below an eighth it vanishes on the press. */
export function tinted({ name, cmyk, rgb }: Ink, share: number): Ink {
  const mix = (value: number, paper: number) => Math.round(paper + (value - paper) * share)
  const [c, m, y, k] = cmyk.map((part) => Math.round(part * share)) as [
    number,
    number,
    number,
    number,
  ]
  const [red, green, blue] = rgb.map((value, i) => mix(value, paperOnScreen[i]!)) as [
    number,
    number,
    number,
  ]
  return {
    name: `${name} ${Math.round(share * 100)} %`,
    cmyk: [c, m, y, k],
    rgb: [red, green, blue],
  }
}

/** Total ink of a colour in per cent; presses ask for 280 or less. */
export function totalInk(colour: Ink): number {
  return colour.cmyk.reduce((sum, part) => sum + part, 0)
}
