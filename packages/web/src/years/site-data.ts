import { addDays, type Holiday, isoDate, type KnownEncounter } from '@interkalender/core'
import {
  chosenHolidays,
  type Data,
  type Edition,
  ownLanguage,
  weeklyHolidays,
} from '@interkalender/edition'
import type { FeastStory } from '../feast.tsx'

/** What a browser needs to reckon an edition's feasts in any year; the same in every language. */
export interface SiteFeasts {
  readonly edition: Edition
  readonly holidays: Data['holidays']
  /** What comes every week, for the planner. */
  readonly weekly: Data['holidays']
  readonly publicHolidays: NonNullable<Data['publicHolidays']>
  readonly traditions: readonly {
    readonly id: string
    readonly code: string
    readonly group: string
    readonly language?: string
  }[]
  readonly languages: NonNullable<Data['languages']>
  /** The ids of the feasts that have a page. */
  readonly pages: readonly string[]
}

/** The names of feasts and traditions in one language, by id. */
export interface SiteNames {
  readonly holidays: Readonly<Record<string, string>>
  readonly traditions: Readonly<Record<string, string>>
}

/** What the agenda says of a feast beside its name. */
export type SiteText = Pick<
  Holiday,
  'name' | 'alsoCalled' | 'meaning' | 'greeting' | 'courtesy' | 'avoid' | 'sources'
>

/** What the agenda says in one language beside the names: of feasts, by id, and of their encounters. */
export interface SiteTexts {
  readonly holidays: Readonly<Record<string, SiteText>>
  readonly encounters: readonly KnownEncounter[]
}

/** The rules of an edition's feasts without their texts, and without days that are reckoned anew. */
export function siteFeasts(edition: Edition, data: Data, pages: readonly string[]): SiteFeasts {
  const wanted = new Set(chosenHolidays(edition, data).map(({ id }) => id))
  const known = new Map(data.holidays.map((holiday) => [holiday.id, holiday]))
  // Some feasts are reckoned from others.
  for (const id of wanted) {
    const { rule, until } = known.get(id) ?? {}
    for (const [, other] of JSON.stringify([rule, until]).matchAll(/"id":"([^"]+)"/g)) {
      if (other !== undefined) wanted.add(other)
    }
  }
  return {
    edition: {
      ...edition,
      feasts: edition.feasts.map(bare),
      names: {},
      corrections: [],
      reviewed: [],
      toConfirm: [],
    },
    holidays: data.holidays.filter(({ id }) => wanted.has(id)).map(bare),
    weekly: weeklyHolidays(edition, data)
      .filter(({ id }) => !wanted.has(id))
      .map(bare),
    publicHolidays: (data.publicHolidays ?? []).flatMap(({ holiday, in: spans }) => {
      const here = spans.filter(
        ({ region }) => edition.region === region || edition.region.startsWith(`${region}-`),
      )
      return here.length > 0 ? [{ holiday: bare(holiday), in: here }] : []
    }),
    traditions: data.traditions.map(({ id, code, group, language }) => ({
      id,
      code,
      group,
      ...(language !== undefined && { language }),
    })),
    languages: data.languages ?? [],
    pages,
  }
}

/** A feast without what only its page tells. */
function bare(holiday: Holiday): Holiday {
  const { alsoCalled, meaning, greeting, courtesy, avoid, note, skyDays, ...rule } = holiday
  return { ...rule, name: {}, sources: [] }
}

/** What the feasts that an edition has chosen, and their traditions, are called in a language. */
export function siteNames(edition: Edition, data: Data, language: string): SiteNames {
  const nameOf = ({ name }: { readonly name: Readonly<Record<string, string>> }) =>
    name[language] ?? name.en ?? ''
  const holidays = [...chosenHolidays(edition, data), ...weeklyHolidays(edition, data)]
  return {
    holidays: Object.fromEntries(holidays.map((holiday) => [holiday.id, nameOf(holiday)])),
    traditions: Object.fromEntries(data.traditions.map((one) => [one.id, nameOf(one)])),
  }
}

/** On which days the feasts fall in the years of the feeds, for those who come before or after the page's own. */
export interface SiteDays {
  readonly [id: string]: {
    readonly eve?: true
    readonly minor?: true
    /** First and last day of each time. */
    readonly days: readonly (readonly [string, string])[]
  }
}

/** The days of the feasts that have a page; the same in every language. */
export function siteDays(stories: readonly FeastStory[]): SiteDays {
  return Object.fromEntries(
    stories.map(({ id, occurrences, chief: { holiday } }) => [
      id,
      {
        ...(holiday.begins === 'evening-before' && { eve: true }),
        ...(holiday.importance === 'minor' && { minor: true }),
        days: occurrences.map(({ start, days }) => [
          isoDate(start),
          isoDate(addDays(start, days - 1)),
        ]),
      },
    ]),
  )
}

/** What the agenda tells of an edition's feasts in a language, with their names among their own. */
export function siteTexts(edition: Edition, data: Data, language: string): SiteTexts {
  const here = ([tag]: [string, unknown]) => tag === language
  const textOf = (holiday: Holiday): SiteText => {
    const own = ownLanguage(holiday, data)
    const named = [language, 'en', own, `${own}-Latn`]
    return {
      name: pick(holiday.name, ([tag]) => named.includes(tag)),
      ...pick(
        {
          alsoCalled: pick(holiday.alsoCalled, here),
          meaning: pick(holiday.meaning, here),
          // Of greetings, those of the communities' own languages too.
          greeting: pick(holiday.greeting, ([tag]) => tag === language || !/^(de|en)$/.test(tag)),
          courtesy: pick(holiday.courtesy, here),
          avoid: pick(holiday.avoid, here),
        },
        ([, texts]) => Object.keys(texts as object).length > 0,
      ),
      sources: holiday.sources,
    }
  }
  return {
    holidays: Object.fromEntries(
      chosenHolidays(edition, data).map((holiday) => [holiday.id, textOf(holiday)]),
    ),
    encounters: (data.encounters ?? []).map((one) => ({ ...one, text: pick(one.text, here) })),
  }
}

function pick<T extends object>(of: T | undefined, keep: (entry: [string, unknown]) => boolean): T {
  return Object.fromEntries(Object.entries(of ?? {}).filter(keep)) as T
}
