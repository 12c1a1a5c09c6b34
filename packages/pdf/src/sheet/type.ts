import type { TextStyle } from '../engine/shape.ts'

/** The baseline grid: everything that is read stands on a multiple of it. */
export const pitch = 12

/** The few sizes and looks of a sheet. */
export const type = {
  /** Its ascenders just stay below the 15 mm that the binding keeps free. */
  title: { family: 'title', weight: 'medium', size: 72 },
  titleYear: { family: 'title', weight: 'regular', size: 22, features: ['onum'] },
  name: { family: 'title', weight: 'medium', size: 22 },
  numeral: { weight: 'regular', size: 22, features: ['lnum', 'tnum'] },
  numeralFree: { weight: 'bold', size: 22, features: ['lnum', 'tnum'] },
  body: { weight: 'regular', size: 8.5, features: ['onum'] },
  bodyItalic: { weight: 'regular', italic: true, size: 8.5, features: ['onum'] },
  feast: { weight: 'regular', size: 8.5, features: ['lnum'] },
  feastMajor: { weight: 'bold', size: 8.5, features: ['lnum'] },
  ownName: { weight: 'regular', size: 7.5, features: ['lnum'] },
  small: { weight: 'regular', size: 7.5, features: ['lnum'] },
  smallItalic: { weight: 'regular', italic: true, size: 7.5, features: ['lnum'] },
  smallBold: { weight: 'bold', size: 7.5, features: ['lnum'] },
  caps: { weight: 'medium', size: 7.5, features: ['smcp', 'onum'], tracking: 0.45 },
  tiny: { weight: 'regular', size: 6.5, features: ['lnum', 'tnum'] },
  tinyBold: { weight: 'bold', size: 6.5, features: ['lnum', 'tnum'] },
  tinyText: { weight: 'regular', size: 6.5, features: ['onum'] },
} as const satisfies Record<string, TextStyle>
