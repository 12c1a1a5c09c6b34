import { black, type Ink, inks } from './inks.ts'

/** The shape of a mark: one for every group of traditions. */
export type MarkShape =
  | 'square'
  | 'arch'
  | 'hexagon'
  | 'circle'
  | 'shield'
  | 'lozenge'
  | 'leaf'
  | 'house'
  | 'pill'
  | 'slant'
  | 'frame'

/** Every group of traditions has an ink and a shape; letters say again what both say. */
export interface GroupStyle {
  readonly shape: MarkShape
  readonly ink: Ink
}

/**
 * Shape and ink of each group, in the order in which the groups lie in a cloth. No ink repeats a
 * badge of shame (no yellow for Judaism), no shape is a religious symbol.
 */
export const groups = {
  christian: { shape: 'square', ink: inks.plum },
  'christian-east': { shape: 'arch', ink: inks.cochineal },
  judaism: { shape: 'hexagon', ink: inks.indigo },
  islam: { shape: 'circle', ink: inks.verdigris },
  alevi: { shape: 'shield', ink: inks.madder },
  yezidi: { shape: 'house', ink: inks.amber },
  roma: { shape: 'pill', ink: inks.leaf },
  dharmic: { shape: 'lozenge', ink: inks.brick },
  world: { shape: 'leaf', ink: inks.petrol },
  custom: { shape: 'slant', ink: inks.ochre },
  civil: { shape: 'frame', ink: black },
} as const satisfies Readonly<Record<string, GroupStyle>>

/** The name of a group. */
export type GroupName = keyof typeof groups

/** The groups in the order in which they lie in a cloth. */
export const groupOrder = Object.keys(groups) as readonly GroupName[]

/**
 * The group in which a tradition is drawn: the data's, but the eastern churches, which are many,
 * have a shape and an ink of their own; one that is unknown here is drawn like a date of the state.
 *
 * @example
 * groupOf({ id: 'judaism', group: 'judaism' }) // => 'judaism'
 */
export function groupOf({ id, group }: { readonly id: string; readonly group: string }): GroupName {
  if (/^christian\.(orthodox|oriental|assyrian)(\.|$)/.test(id)) return 'christian-east'
  return Object.hasOwn(groups, group) ? (group as GroupName) : 'civil'
}
