import { black, type Ink, inks } from '../palette.ts'
import type { MarkShape } from '../sheet/model.ts'
import type { Binding } from '../weave.ts'

/**
 * The theme `gewebe`: the weave. Every group of traditions has an ink of the palette and a shape,
 * every tradition a binding. No ink repeats a badge of shame (no yellow for Judaism), no shape is
 * a religious symbol, and letters say again what shape and ink say.
 */
export interface GroupStyle {
  readonly shape: MarkShape
  readonly ink: Ink
}

const groups: Readonly<Record<string, GroupStyle>> = {
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
}

/**
 * The group in which a tradition is drawn. The eastern churches, which are many, have a shape and
 * an ink of their own; all others stand in the group that the data gives them.
 */
export function groupOf(tradition: { readonly id: string; readonly group: string }): string {
  return /^christian\.(orthodox|oriental|assyrian)/.test(tradition.id)
    ? 'christian-east'
    : tradition.group
}

/** The groups in the order in which they lie in the cloth. */
export const groupOrder: readonly string[] = Object.keys(groups)

/** The look of a group; one that the theme does not know is drawn like a date of the state. */
export function groupStyle(group: string): GroupStyle {
  return groups[group] ?? groups.civil!
}

const bindings: readonly Binding[] = ['twill', 'satin', 'plain', 'herringbone', 'rib', 'basket']

/** The binding of a tradition: the same in every month, every year and every city. */
export function bindingOf(tradition: string): Binding {
  let hash = 7
  for (const char of tradition) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return bindings[hash % bindings.length]!
}
