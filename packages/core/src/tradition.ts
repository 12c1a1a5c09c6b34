import type { Names } from './holiday.ts'

/** A religion, way or custom whose feasts are shown together. */
export interface Tradition {
  /** Dotted path: `christian.orthodox`. */
  readonly id: string
  readonly name: Names
  /** Two letters that mark its feasts in print; beside the shape of its group. */
  readonly code: string
  /** The group whose ink and shape it shares, such as `christian` or `civil`. */
  readonly group: string
  /** The community's own language (BCP 47), for names in its own script. */
  readonly language?: string
}

/**
 * Whether a tradition is `of` or lies below it: `christian.orthodox` is below `christian`.
 *
 * @example
 * isWithin('christian.orthodox.serbian', 'christian.orthodox') // => true
 * isWithin('christian', 'christian.orthodox') // => false
 */
export function isWithin(tradition: string, of: string): boolean {
  return tradition === of || tradition.startsWith(`${of}.`)
}
