import { isWithin } from '@interkalender/core'
import { type FeedLibrary, feedPath } from '@interkalender/ics'

/** What an address asks for. */
export type Asked =
  | { readonly kind: 'feed'; readonly language: string; readonly traditions: readonly string[] }
  /** The same feed has another address, which is the one to keep. */
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'unknown' }

/** What lies at `feed/{language}/{selection}.ics`, or where it does. */
export function askedByPath(path: string, library: FeedLibrary): Asked {
  const [, language = '', selection = ''] = /^feed\/([^/]+)\/([^/]+)\.ics$/.exec(path) ?? []
  // A plus that a client took for a blank, and lists with commas, mean the same.
  return asked(language, selection.split(/[+ ,]/), library, path)
}

/** What `?traditions=…&lang=…` asks for: always an address to go to. */
export function askedByQuery(
  query: URLSearchParams,
  library: FeedLibrary,
  defaultLanguage: string,
): Asked {
  const names = query.getAll('traditions').flatMap((value) => value.split(/[+ ,]/))
  return asked(query.get('lang') || defaultLanguage, names, library)
}

function asked(
  language: string,
  names: readonly string[],
  library: FeedLibrary,
  path?: string,
): Asked {
  const tag = library.languages.find((one) => one.toLowerCase() === language.toLowerCase())
  const wanted = new Set<string>()
  for (const name of names) {
    const id = name.trim().toLowerCase()
    if (id !== '') wanted.add(library.formerIds.get(id) ?? id)
  }
  if (tag === undefined || wanted.size === 0) return { kind: 'unknown' }
  const all = wanted.delete('all')
  for (const id of wanted) if (!library.traditions.includes(id)) return { kind: 'unknown' }
  const chosen = [...wanted]
  // Everything chosen one by one is the feed of all.
  const everything =
    all || library.traditions.every((id) => chosen.some((above) => isWithin(id, above)))
  const canonical = feedPath(tag, everything ? [] : chosen)
  if (canonical !== path) return { kind: 'moved', path: canonical }
  return { kind: 'feed', language: tag, traditions: everything ? [] : chosen }
}
