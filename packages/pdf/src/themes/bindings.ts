import type { Binding } from '../weave.ts'

const bindings: readonly Binding[] = ['twill', 'satin', 'plain', 'herringbone', 'rib', 'basket']

/** The binding of a tradition: the same in every month, every year and every city. */
export function bindingOf(tradition: string): Binding {
  let hash = 7
  for (const char of tradition) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return bindings[hash % bindings.length]!
}
