import type { Binding } from '../weave.ts'
import { gewebe } from './gewebe.ts'
import { raster } from './raster.ts'
import { still } from './still.ts'
import type { GroupStyle, Theme } from './theme.ts'

const themes: Readonly<Record<string, Theme>> = { gewebe, raster, still }

/** The theme of that name; the edition's check lets no other name pass. */
export function themeOf(name: string): Theme {
  return themes[name] ?? gewebe
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
export const groupOrder: readonly string[] = Object.keys(gewebe.groups)

/** The look of a group; one that the theme does not know is drawn like a date of the state. */
export function groupStyle(theme: Theme, group: string): GroupStyle {
  return theme.groups[group] ?? theme.groups.civil!
}

const bindings: readonly Binding[] = ['twill', 'satin', 'plain', 'herringbone', 'rib', 'basket']

/** The binding of a tradition: the same in every month, every year and every city. */
export function bindingOf(tradition: string): Binding {
  let hash = 7
  for (const char of tradition) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return bindings[hash % bindings.length]!
}
