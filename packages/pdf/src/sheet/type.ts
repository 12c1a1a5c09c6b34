import type { FamilyName } from '../engine/fonts.ts'
import type { TextStyle } from '../engine/shape.ts'

/** The baseline grid: everything that is read stands on a multiple of it. */
export const pitch = 12

/** The faces of a theme. */
export interface Faces {
  readonly text: FamilyName
  readonly title: FamilyName
  readonly titleSize: number
  /** Size of what is read beside the common one: wide faces are set smaller, large print larger. */
  readonly factor: number
}

/** The few sizes and looks of a sheet. */
export function typeOf({ text, title, titleSize, factor }: Faces) {
  const size = (points: number) => Math.round(points * factor * 20) / 20
  return {
    /** Its ascenders just stay below the 15 mm that the binding keeps free. */
    title: { family: title, weight: 'medium', size: titleSize },
    titleYear: { family: title, weight: 'regular', size: 22, features: ['onum'] },
    name: { family: title, weight: 'medium', size: 22 },
    numeral: { family: text, weight: 'regular', size: 22, features: ['lnum', 'tnum'] },
    numeralFree: { family: text, weight: 'bold', size: 22, features: ['lnum', 'tnum'] },
    body: { family: text, weight: 'regular', size: size(8.5), features: ['onum'] },
    bodyItalic: {
      family: text,
      weight: 'regular',
      italic: true,
      size: size(8.5),
      features: ['onum'],
    },
    feast: { family: text, weight: 'regular', size: size(8.5), features: ['lnum'] },
    feastMajor: { family: text, weight: 'bold', size: size(8.5), features: ['lnum'] },
    ownName: { family: text, weight: 'regular', size: size(7.5), features: ['lnum'] },
    small: { family: text, weight: 'regular', size: size(7.5), features: ['lnum'] },
    smallBold: { family: text, weight: 'bold', size: size(7.5), features: ['lnum'] },
    caps: {
      family: text,
      weight: 'medium',
      size: size(7.5),
      features: ['smcp', 'onum'],
      tracking: 0.45,
    },
    tiny: { family: text, weight: 'regular', size: size(6.5), features: ['lnum', 'tnum'] },
    tinyBold: { family: text, weight: 'bold', size: size(6.5), features: ['lnum', 'tnum'] },
    tinyText: { family: text, weight: 'regular', size: size(6.5), features: ['onum'] },
  } as const satisfies Record<string, TextStyle>
}

/** The looks by their names. */
export type TypeScale = ReturnType<typeof typeOf>
