import type { TextStyle } from '../engine/shape.ts'
import type { Theme } from '../themes/theme.ts'

/** Beside the feasts their own-script names are so much smaller. */
const ownNameSize = 0.88

/** The few sizes and looks of a sheet, with the feasts in one of the sizes that the theme allows. */
export function typeOf({ faces, sizes }: Pick<Theme, 'faces' | 'sizes'>, feastSize: number) {
  const { text, title } = faces
  const { body, small, tiny } = sizes
  return {
    title: { family: title, weight: 'medium', size: sizes.title },
    titleYear: { family: title, weight: 'regular', size: sizes.year, features: ['onum'] },
    name: { family: title, weight: 'medium', size: sizes.name },
    numeral: { family: text, weight: 'regular', size: sizes.numeral, features: ['lnum', 'tnum'] },
    numeralFree: { family: text, weight: 'bold', size: sizes.numeral, features: ['lnum', 'tnum'] },
    body: { family: text, weight: 'regular', size: body, features: ['onum'] },
    bodyBold: { family: text, weight: 'bold', size: body, features: ['onum'] },
    bodyItalic: { family: text, weight: 'regular', italic: true, size: body, features: ['onum'] },
    feast: { family: text, weight: 'regular', size: feastSize, features: ['lnum'] },
    feastMajor: { family: text, weight: 'bold', size: feastSize, features: ['lnum'] },
    ownName: {
      family: text,
      weight: 'regular',
      size: Math.round(feastSize * ownNameSize * 20) / 20,
      features: ['lnum'],
    },
    small: { family: text, weight: 'regular', size: small, features: ['lnum'] },
    smallBold: { family: text, weight: 'bold', size: small, features: ['lnum'] },
    caps: {
      family: text,
      weight: 'medium',
      size: small,
      features: ['smcp', 'onum'],
      tracking: 0.45,
    },
    tiny: { family: text, weight: 'regular', size: tiny, features: ['lnum', 'tnum'] },
    tinyBold: { family: text, weight: 'bold', size: tiny, features: ['lnum', 'tnum'] },
    tinyText: { family: text, weight: 'regular', size: tiny, features: ['onum'] },
  } as const satisfies Record<string, TextStyle>
}

/** The looks by their names. */
export type TypeScale = ReturnType<typeof typeOf>
