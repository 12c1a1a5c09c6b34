import { gregorianYear, isWithin, type Occurrence, type Tradition } from '@interkalender/core'
import {
  chosenHolidays,
  type Data,
  type Edition,
  type Encounter,
  editionOccurrences,
  feastPath,
  findEncounters,
  findTradition,
  type GroupName,
  grey,
  groups as groupStyles,
  hexOf,
  inks,
  lastYearOf,
  reckoningSentences,
  tellEncounter,
  words,
} from '@interkalender/edition'
import { type Revision, sunsetsOf, textsOf, writerOf } from './event.ts'
import { formerIds as allFormerIds } from './former-ids.ts'
import { type Color, calendarFrame } from './generator.ts'
import { historyOf } from './history.ts'
import { uids } from './uid.ts'

/** How to make feeds. */
export interface FeedOptions {
  /** The edition's languages, unless others are named. */
  readonly languages?: readonly string[]
  /**
   * The recorded history of the event with that UID, instead of the edition's `corrections`; where
   * there is none, the event is as it was first published.
   */
  readonly revision?: (uid: string) => Revision | undefined
  /** What renamed traditions were called, and are called now, instead of `formerIds`. */
  readonly formerIds?: Readonly<Record<string, string>>
}

/** All events of an edition, each rendered once per language; any feed is a join of them. */
export interface FeedLibrary {
  readonly languages: readonly string[]
  /** The ids of the traditions that have dates, and those above them, sorted. */
  readonly traditions: readonly string[]
  /** Former ids of traditions that have dates, and what they are called now. */
  readonly formerIds: ReadonlyMap<string, string>
  /** The name of a feed, as subscribers read it; no traditions mean all. */
  title(language: string, traditions?: readonly string[]): string
  /**
   * The feed of these traditions and those below them; none named means all. Throws a RangeError
   * for a language or tradition that has no feed.
   */
  feed(language: string, traditions?: readonly string[]): string
  /** The same in UTF-8, joined of blocks that were encoded once: for those who send many. */
  bytes(language: string, traditions?: readonly string[]): Uint8Array
  /**
   * The blocks that it is joined of: head, events by tradition, end. Those of events are the same
   * objects in every feed of a language, so that what is made of one (compressed, say) can be kept.
   */
  blocks(language: string, traditions?: readonly string[]): readonly Uint8Array[]
}

/**
 * Where the feed of these traditions lies below the edition's site; none named means all.
 *
 * @example
 * feedPath('de') // => 'feed/de/all.ics'
 * feedPath('de', ['judaism', 'alevi']) // => 'feed/de/alevi+judaism.ics'
 */
export function feedPath(language: string, traditions: readonly string[] = []): string {
  const selection = traditions.length === 0 ? 'all' : selectionOf(traditions).join('+')
  return `feed/${language}/${selection}.ics`
}

/** Sorted, and without the traditions that lie below others of them. */
function selectionOf(traditions: readonly string[]): string[] {
  return [...new Set(traditions)]
    .filter((id) => !traditions.some((other) => other !== id && isWithin(id, other)))
    .sort()
}

/**
 * Every feed of an edition by its path: `feed/de/all.ics`, and `feed/de/judaism.ics` for each
 * tradition that has dates, which includes those below it; a former id has the same. From the year
 * before the edition's to the third after it.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * createFeeds({ ...edition, traditions: ['alevi', 'judaism'] }, data, { languages: ['de'] }).has('feed/de/all.ics') // => true
 */
export function createFeeds(
  edition: Edition,
  data: Data,
  options: FeedOptions = {},
): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const files = createFeedFiles(edition, data, options)
  return new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]))
}

/**
 * The same in UTF-8, as it is written to files.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const files = createFeedFiles({ ...edition, traditions: ['alevi', 'judaism'] }, data, { languages: ['de'] })
 * files.get('feed/de/judaism.ics') instanceof Uint8Array // => true
 */
export function createFeedFiles(
  edition: Edition,
  data: Data,
  options: FeedOptions = {},
): Map<string, Uint8Array> {
  const library = createFeedLibrary(edition, data, options)
  return new Map(library.languages.flatMap((language) => [...feedFiles(library, language)]))
}

/**
 * The files of the feeds of one language, of a library.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const library = createFeedLibrary({ ...edition, traditions: ['alevi', 'judaism'] }, data)
 * [...feedFiles(library, 'de')].map(([path]) => path).includes('feed/de/judaism.ics') // => true
 */
export function* feedFiles(
  library: FeedLibrary,
  language: string,
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const { traditions, formerIds } = library
  for (const selection of [[], ...traditions.map((id) => [id])]) {
    yield [feedPath(language, selection), library.bytes(language, selection)]
  }
  for (const [old, id] of formerIds) {
    yield [feedPath(language, [old]), library.bytes(language, [id])]
  }
}

/**
 * Renders the events of an edition, to be joined into any mix of traditions. What it gives throws a
 * RangeError for a language or a tradition that has no feed.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const library = createFeedLibrary({ ...edition, traditions: ['alevi', 'judaism'] }, data, { languages: ['de'] })
 * library.feed('de', ['judaism', 'alevi']).includes('ju-pesach-5787@') // => true
 */
export function createFeedLibrary(
  edition: Edition,
  data: Data,
  { languages = edition.languages, revision, formerIds = allFormerIds }: FeedOptions = {},
): FeedLibrary {
  const from = edition.year - 1
  const to = lastYearOf(edition) + 3
  // A year more on either side: ordinals in UIDs are counted over whole own years.
  const around = editionOccurrences(edition, data, from - 1, to + 1, chosenHolidays(edition, data))
  const names = uids(around, new URL(edition.site).hostname)
  // By tradition, so that a feed is a few blocks; and the years of a feast one after another, for they
  // say nearly the same: gzip looks back no further than 32 kB, and makes a feed of all a third as
  // large as in the order of days.
  const occurrences = around
    .filter(({ start }) => gregorianYear(start) >= from && gregorianYear(start) <= to)
    .sort(
      (a, b) =>
        compare(a.holiday.tradition, b.holiday.tradition) ||
        compare(a.holiday.id, b.holiday.id) ||
        a.start - b.start,
    )
  const parts = partsOf(occurrences)
  const traditions = [...new Set(parts.flatMap(({ tradition }) => pathOf(tradition)))].sort()

  const sunsetOn = sunsetsOf(edition)
  const met = new Map<Occurrence, Encounter[]>()
  for (const encounter of findEncounters(around, data.encounters)) {
    for (const one of encounter.occurrences) met.set(one, [...(met.get(one) ?? []), encounter])
  }
  const history = historyOf(edition, data)
  const writers = occurrences.map((occurrence) => {
    const uid = names.get(occurrence) ?? ''
    return writerOf(occurrence, uid, revision?.(uid) ?? history(occurrence))
  })
  const rendered = new Map<string, readonly Uint8Array[]>()
  /** The events in a language, a block for each part. */
  const eventsIn = (language: string): readonly Uint8Array[] => {
    if (!languages.includes(language)) throw new RangeError(`there are no feeds in ${language}`)
    const known = rendered.get(language)
    if (known) return known
    const context = {
      data,
      language,
      sunsetOn: (evening: Parameters<typeof sunsetOn>[0]) => sunsetOn(evening, language),
      encountersOf: (occurrence: Occurrence) =>
        (met.get(occurrence) ?? []).map((one) => tellEncounter(one, language, nameIn(language))),
      page: (id: string) => edition.site + feastPath(language, id),
    }
    const blocks = parts.map(({ first, end }) => {
      let text = ''
      for (let i = first; i < end; i++) text += writers[i]!(textsOf(occurrences[i]!, context))
      return encoder.encode(text)
    })
    rendered.set(language, blocks)
    return blocks
  }

  const nameOf = (id: string, language: string): string => {
    const inLanguage = ({ name }: Tradition) => name[language] ?? name.en ?? id
    const listed = findTradition(data, id)
    if (data.traditions.includes(listed)) return inLanguage(listed)
    // A group that is no tradition itself, such as the states' holidays: it is what lies in it.
    const below = data.traditions.filter(
      (one) => traditions.includes(one.id) && isWithin(one.id, id),
    )
    return below.length > 0 ? below.map(inLanguage).join(', ') : id
  }
  const title = (language: string, selection: readonly string[] = []) => {
    const what =
      selection.length === 0
        ? words(language).allTraditions
        : selectionOf(selection)
            .map((id) => nameOf(id, language))
            .join(', ')
    return `${what} · ${edition.city}`
  }

  const blocks = (language: string, selection: readonly string[] = []): Uint8Array[] => {
    for (const id of selection) {
      if (!traditions.includes(id)) throw new RangeError(`there is no feed of ${id}`)
    }
    const events = eventsIn(language)
    const chosen = parts.filter(
      ({ tradition }) =>
        selection.length === 0 || selection.some((above) => isWithin(tradition, above)),
    )
    const say = words(language)
    const editionTitle = edition.title[language] ?? edition.title[edition.language] ?? edition.city
    const calendars = new Set(chosen.flatMap((part) => part.calendars))
    const reckonings = reckoningSentences(calendars, language, edition.region)
    const [head, end] = calendarFrame({
      name: title(language, selection),
      description: [say.feed(editionTitle, from, to, edition.publisher.name), ...reckonings].join(
        '\n',
      ),
      color: colorOf(new Set(chosen.map(({ tradition }) => findTradition(data, tradition).group))),
      source: edition.site + feedPath(language, selection),
      url: `${edition.site}${language}/`,
    })
    return [
      encoder.encode(head),
      ...chosen.map((part) => events[parts.indexOf(part)]!),
      encoder.encode(end),
    ]
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  return {
    languages,
    traditions,
    formerIds: new Map(Object.entries(formerIds).filter(([, id]) => traditions.includes(id))),
    title,
    blocks,
    bytes: (language, selection) => joined(blocks(language, selection)),
    feed: (language, selection) => decoder.decode(joined(blocks(language, selection))),
  }
}

/** The occurrences of one tradition, which stand together: their places, and how they are reckoned. */
interface Part {
  readonly tradition: string
  readonly first: number
  /** The place after the last. */
  readonly end: number
  readonly calendars: readonly string[]
}

function partsOf(occurrences: readonly Occurrence[]): Part[] {
  const found: Part[] = []
  for (let first = 0, end = 0; first < occurrences.length; first = end) {
    const { tradition } = occurrences[first]!.holiday
    while (occurrences[end]?.holiday.tradition === tradition) end += 1
    const calendars = occurrences.slice(first, end).map(({ calendar }) => calendar)
    found.push({ tradition, first, end, calendars: [...new Set(calendars)] })
  }
  return found
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const encoder = new TextEncoder()

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    whole.set(block, at)
    at += block.length
  }
  return whole
}

const nameIn =
  (language: string) =>
  ({ holiday: { id, name } }: Occurrence): string =>
    name[language] ?? name.en ?? id

/** A tradition and those above it: `christian`, `christian.orthodox`. */
function pathOf(tradition: string): string[] {
  const parts = tradition.split('.')
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'))
}

/** The nearest name that CSS has for the ink of a group. */
const colorNames: Readonly<Record<string, string>> = {
  christian: 'purple',
  judaism: 'royalblue',
  islam: 'teal',
  alevi: 'crimson',
  yezidi: 'chocolate',
  roma: 'forestgreen',
  dharmic: 'firebrick',
  world: 'steelblue',
  custom: 'darkgoldenrod',
  civil: 'dimgray',
}
const mixed: Color = { name: 'slateblue', hex: hexOf(inks.violet) }

/** The colour of the group that all events of a feed share; one of its own for mixes. */
function colorOf(groups: ReadonlySet<string>): Color {
  const [group] = groups
  const name = groups.size === 1 && group !== undefined && colorNames[group]
  if (!name) return mixed
  // Programs paint whole events with it: black would be too loud.
  const ink = group === 'civil' ? grey : groupStyles[group as GroupName].ink
  return { name, hex: hexOf(ink) }
}
