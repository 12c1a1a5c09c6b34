import { isWithin } from '@interkalender/core'
import type { Edition } from './edition.ts'

/** What is put in order: a feast on its day, or a tradition in a list. */
interface Listed {
  readonly id: string
  readonly name: string
}

/** How the feasts of one day, and the traditions of a list, follow each other. */
export interface Order {
  readonly feasts: (
    a: Listed & { readonly importance: string; readonly tradition: Listed },
    b: Listed & { readonly importance: string; readonly tradition: Listed },
  ) => number
  readonly traditions: (a: Listed, b: Listed) => number
}

/**
 * Great feasts stand before small ones, then by name in the reader's alphabet, so that no religion
 * ranks before another; or, with `order: as-listed`, as the edition lists its traditions.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const tradition = { id: 'x', name: 'X' }
 * const [small, great] = [{ id: 'a', name: 'A', importance: 'minor', tradition }, { id: 'b', name: 'B', importance: 'major', tradition }]
 * createOrder(edition, 'de').feasts(great, small) < 0 // => true
 */
export function createOrder(
  { order, traditions }: Pick<Edition, 'order' | 'traditions'>,
  language: string,
): Order {
  const collator = collatorOf(language)
  const place = (id: string) => {
    if (order === 'alphabetical') return 0
    const at = traditions.findIndex((listed) => isWithin(id, listed))
    return at < 0 ? traditions.length : at
  }
  const named = (a: Listed, b: Listed) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
  return {
    feasts: (a, b) =>
      a.importance === b.importance
        ? place(a.tradition.id) - place(b.tradition.id) || named(a, b)
        : a.importance === 'major'
          ? -1
          : 1,
    traditions: (a, b) => place(a.id) - place(b.id) || named(a, b),
  }
}

const collators = new Map<string, Intl.Collator>()

/**
 * The alphabet of a language, made once: making it takes longer than sorting a page.
 *
 * @example
 * ['Zuckerfest', 'Ägyptisches Ostern'].sort(collatorOf('de').compare)[0] // => 'Ägyptisches Ostern'
 */
export function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return collator
}
