import { isWithin, type Tradition } from '@interkalender/core'
import {
  createOrder,
  type Data,
  type Edition,
  editionOccurrences,
  lastYearOf,
} from '@interkalender/edition'
import { feedPath } from '@interkalender/ics'

/** A tradition with a feed, and those below it that have one of their own. */
export interface FeedTree {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly group: string
  readonly below: readonly FeedTree[]
}

/** The addresses of a feed, seen from a page in `{lang}/`. */
export interface FeedAddress {
  /** Opens the calendar program at once. */
  readonly webcal: string
  /** For copying. */
  readonly https: string
  /** The file, beside the page. */
  readonly file: string
}

/**
 * The addresses of the feed of a tradition, or of `all`.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * feedAddress(edition, 'de', 'judaism').file // => '../feed/de/judaism.ics'
 */
export function feedAddress(edition: Edition, language: string, id: string): FeedAddress {
  const path = feedPath(language, id === 'all' ? [] : [id])
  const https = `${edition.site}${path}`
  return { webcal: https.replace(/^https?:/, 'webcal:'), https, file: `../${path}` }
}

/**
 * The traditions that have a feed: those listed in the data that have a feast, or one below them
 * has, in the years the feeds cover. Alphabetical in the reader's language, as a tree.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * feedTree(edition, data, 'de').some(({ id }) => id === 'judaism') // => true
 */
export function feedTree(edition: Edition, data: Data, language: string): FeedTree[] {
  const kept = new Set(
    editionOccurrences(edition, data, edition.year - 1, lastYearOf(edition) + 3).map(
      ({ holiday }) => holiday.tradition,
    ),
  )
  const withFeed = data.traditions.filter(({ id }) =>
    [...kept].some((tradition) => isWithin(tradition, id)),
  )
  const order = createOrder(edition, language)
  const nearestAbove = ({ id }: Tradition) =>
    withFeed
      .filter((other) => other.id !== id && isWithin(id, other.id))
      .sort((a, b) => b.id.length - a.id.length)[0]?.id
  const above = new Map(withFeed.map((tradition) => [tradition.id, nearestAbove(tradition)]))
  const branch = (parent: string | undefined): FeedTree[] =>
    withFeed
      .filter(({ id }) => above.get(id) === parent)
      .map(({ id, name, code, group }) => ({
        id,
        name: name[language] ?? name.en ?? id,
        code,
        group,
        below: branch(id),
      }))
      .sort(order.traditions)
  return branch(undefined)
}

/**
 * A tree as a list: each tradition, then those below it.
 *
 * @example
 * flatten([{ id: 'a', name: 'A', code: 'A', group: 'civil', below: [{ id: 'a.b', name: 'B', code: 'B', group: 'civil', below: [] }] }]).map(({ id }) => id) // => ['a', 'a.b']
 */
export function flatten(trees: readonly FeedTree[]): FeedTree[] {
  return trees.flatMap((tree) => [tree, ...flatten(tree.below)])
}
