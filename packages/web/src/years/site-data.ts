import type { Holiday } from '@interkalender/core'
import { chosenHolidays, type Data, type Edition } from '@interkalender/edition'

/** What a browser needs to reckon an edition's feasts in any year; the same in every language. */
export interface SiteFeasts {
  readonly edition: Edition
  readonly holidays: Data['holidays']
  readonly publicHolidays: NonNullable<Data['publicHolidays']>
  readonly traditions: readonly {
    readonly id: string
    readonly code: string
    readonly group: string
  }[]
  /** The ids of the feasts that have a page. */
  readonly pages: readonly string[]
}

/** The names of feasts and traditions in one language, by id. */
export interface SiteNames {
  readonly holidays: Readonly<Record<string, string>>
  readonly traditions: Readonly<Record<string, string>>
}

/** The rules of an edition's feasts without their texts, and without days that are reckoned anew. */
export function siteFeasts(edition: Edition, data: Data, pages: readonly string[]): SiteFeasts {
  const wanted = new Set(chosenHolidays(edition, data).map(({ id }) => id))
  const known = new Map(data.holidays.map((holiday) => [holiday.id, holiday]))
  // Weekly rests are told by the planner; some feasts are reckoned from others.
  for (const { id, rule } of data.holidays) if (rule?.type === 'every') wanted.add(id)
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
    publicHolidays: (data.publicHolidays ?? []).flatMap(({ holiday, in: spans }) => {
      const here = spans.filter(
        ({ region }) => edition.region === region || edition.region.startsWith(`${region}-`),
      )
      return here.length > 0 ? [{ holiday: bare(holiday), in: here }] : []
    }),
    traditions: data.traditions.map(({ id, code, group }) => ({ id, code, group })),
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
  const weekly = data.holidays.filter(({ rule }) => rule?.type === 'every')
  const holidays = [...chosenHolidays(edition, data), ...weekly]
  return {
    holidays: Object.fromEntries(holidays.map((holiday) => [holiday.id, nameOf(holiday)])),
    traditions: Object.fromEntries(data.traditions.map((one) => [one.id, nameOf(one)])),
  }
}
