import type { Binding } from '../weave.ts'
import { gewebe } from './gewebe.ts'
import { raster } from './raster.ts'
import { still } from './still.ts'
import type { Theme } from './theme.ts'

const themes: Readonly<Record<string, Theme>> = { gewebe, raster, still }

/** The theme of that name; the edition's check lets no other name pass. */
export function themeOf(name: string): Theme {
  return themes[name] ?? gewebe
}

const bindings: readonly Binding[] = ['twill', 'satin', 'plain', 'herringbone', 'rib', 'basket']

/** The binding of a tradition: the same in every month, every year and every city. */
export function bindingOf(tradition: string): Binding {
  let hash = 7
  for (const char of tradition) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return bindings[hash % bindings.length]!
}
