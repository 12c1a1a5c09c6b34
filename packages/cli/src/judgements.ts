/**
 * What `check` has to say on the feasts an edition prints, beyond what a parser can tell: each
 * function gives the remarks of one kind.
 */
import {
  gregorianDay,
  type Holiday,
  isoDate,
  isWithin,
  needsSky,
  type Occurrence,
} from '@interkalender/core'
import {
  type CalendarYear,
  type Data,
  type Edition,
  editionOccurrences,
  lastYearOf,
} from '@interkalender/edition'

/** How many feasts beginning on one day the sheets show well. */
const lines = 5
/** In how many years a feast with a rule should fall at least once. */
const span = 20

/** Names of days on which people mourn or remember; a Gedenkfest is a feast. */
const loss =
  /(?<!\p{L})(gedenk(?!fest)|völkermord|genozid|märtyrertod|pogrom|\p{L}*trauer|opfer von|todestag|remembrance|genocide|martyrdom|mourning|massacre|victims)/iu

/** Sources that anybody can write, or that say nothing of where they have it from. */
const weak =
  /general knowledge|wikipedia|wikisum|alchetron|aminoapps|notion\.site|blogspot|wordpress|medium\.com|facebook|piglix|\bcopy\b/i

/** Feasts that an edition prints though nobody has confirmed them. */
export function unconfirmed(printed: readonly Holiday[]): string[] {
  return printed
    .filter((holiday) => holiday.unconfirmed)
    .map(({ id }) => `prints ${id}, which is not confirmed yet; ask the community`)
}

/** Feasts of which every source is one that anybody can write, or that only copies another. */
export function weaklySourced(printed: readonly Holiday[]): string[] {
  const ids = printed
    .filter(({ sources, unconfirmed }) => !unconfirmed && sources.every((one) => weak.test(one)))
    .map(({ id }) => id)
  return ids.length === 0
    ? []
    : [
        `only weak sources (an encyclopaedia, a blog, a copy) for ${ids.join(', ')}; find a better one`,
      ]
}

/** Days of mourning and remembrance that say what to wish. */
export function greetedQuietDays(printed: readonly Holiday[]): string[] {
  return printed
    .filter(({ greeting, ...rest }) => greeting && isQuiet(rest))
    .map(({ id, tone }) => `${id} is a day of ${tone} and has a greeting; leave it out`)
}

/** Days whose name speaks of loss, in a tone of joy or of everyday. */
export function loudRemembrance(printed: readonly Holiday[]): string[] {
  return printed
    .filter(({ tone }) => tone === 'festive' || tone === 'civil')
    .flatMap(({ id, tone, name }) => {
      const told = [name.de, name.en].find((text) => text !== undefined && loss.test(text))
      return told === undefined
        ? []
        : [`${id} is called “${told}” and its tone is ${tone}; is it remembrance or mourning?`]
    })
}

/** Feasts under one name on the same days, of which neither says that it is the other. */
export function oneThingTwice(
  occurrences: readonly Occurrence[],
  { language, languages }: Pick<Edition, 'language' | 'languages'>,
): string[] {
  const days = new Map<string, number[]>()
  const holidays = new Map<string, Holiday>()
  for (const { holiday, start } of occurrences) {
    days.set(holiday.id, [...(days.get(holiday.id) ?? []), start])
    holidays.set(holiday.id, holiday)
  }
  const named = (holiday: Holiday) =>
    [...new Set([language, ...languages])].flatMap((tag) => {
      const name = holiday.name[tag]
      return name === undefined ? [] : [{ tag, name }]
    })
  const first = new Map<string, Holiday>()
  const told = new Set<string>()
  const remarks: string[] = []
  for (const holiday of holidays.values()) {
    const own = `${days.get(holiday.id)}`
    for (const { tag, name } of named(holiday)) {
      const key = `${tag} ${name.toLocaleLowerCase(tag)} ${own}`
      const other = first.get(key)
      if (!other) first.set(key, holiday)
      else if (
        other !== holiday &&
        !isSame(holiday, other) &&
        !areBranches(holiday.tradition, other.tradition) &&
        !told.has(`${other.id} ${holiday.id}`)
      ) {
        told.add(`${other.id} ${holiday.id}`)
        remarks.push(
          `${other.id} and ${holiday.id} are both “${name}” (${tag}) on the same days; leave one out, or say same-as in one of them`,
        )
      }
    }
  }
  return remarks
}

/** Two churches keep Easter each; their feasts of one name are two, even when they fall together. */
const areBranches = (one: string, other: string) =>
  one.split('.')[0] === other.split('.')[0] && !isWithin(one, other) && !isWithin(other, one)

const isQuiet = ({ tone }: Pick<Holiday, 'tone'>) => tone === 'mourning' || tone === 'remembrance'

const isSame = (a: Holiday, b: Holiday) => {
  const [of, other] = [
    [a.id, ...(a.sameAs ?? [])],
    [b.id, ...(b.sameAs ?? [])],
  ]
  return of.some((id) => other.includes(id))
}

/** Feasts that the edition speaks of, its own and those it has dates for, and does not have. */
export function leftOut(
  { feasts, announced }: Pick<Edition, 'feasts' | 'announced'>,
  chosen: readonly Holiday[],
): string[] {
  const ids = new Set(chosen.map(({ id }) => id))
  const has = (id: string) => ids.has(id)
  return [
    ...feasts
      .filter(({ id }) => !has(id))
      .map(
        ({ id, tradition }) =>
          `${id} of feasts.yaml is shown nowhere; add its tradition, ${tradition}, to "traditions"`,
      ),
    ...announced
      .filter(({ feast }) => !has(feast) && !feasts.some(({ id }) => id === feast))
      .map(({ feast }) => `${feast} has announced dates and is shown nowhere; add its tradition`),
  ]
}

/** Feasts with a rule that do not fall once in the twenty years from the edition's on. */
export async function neverFalling(
  printed: readonly Holiday[],
  edition: Edition,
  data: Data,
): Promise<string[]> {
  const { year, place, variants } = edition
  const falling = (from: number, to: number, feasts: readonly Holiday[], of: Data) =>
    new Set(editionOccurrences(edition, of, from, to, feasts).map(({ holiday }) => holiday.id))
  const ruled = printed.filter(({ rule }) => rule && rule.type !== 'announced')
  const thisYear = falling(year, lastYearOf(edition), ruled, data)
  const rare = ruled.filter(({ id, since = year }) => !thisYear.has(id) && since <= year)
  const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year + span - 1, 12, 31)]
  // Twenty years may reach beyond the tables of sun and moon.
  const sky = needsSky(rare, first, last, variants)
    ? (await import('@interkalender/core/astronomy')).createSky({ place })
    : data.sky
  const later = falling(year, year + span - 1, rare, { ...data, ...(sky && { sky }) })
  return rare
    .filter(({ id }) => !later.has(id))
    .map(({ id }) => `${id} does not fall from ${year} to ${year + span - 1}; look at its rule`)
}

/** Days on which more feasts begin than a sheet shows well. */
export function crowdedDays({ months }: CalendarYear): string[] {
  return months
    .flatMap(({ weeks }) => weeks.flatMap(({ days }) => days))
    .filter(({ inMonth, feasts }) => inMonth && feasts.length > lines)
    .map(
      ({ day, feasts }) =>
        `${feasts.length} feasts begin on ${isoDate(day)}, more than ${lines} fit well: ${feasts
          .map(({ id }) => id)
          .join(', ')}`,
    )
}

/** What is missing in a language of the edition: names, and in German and English meanings too. */
export function missingLanguages(
  printed: readonly Holiday[],
  { languages, language }: Pick<Edition, 'language' | 'languages'>,
): string[] {
  return [...new Set([language, ...languages])].flatMap((tag) => {
    const unnamed = printed.filter(({ name }) => name[tag] === undefined)
    const silent = printed.filter(({ meaning }) => meaning?.[tag] === undefined)
    return [
      ...(unnamed.length === 0
        ? []
        : [`without a name in ${tag}, so named in English: ${some(unnamed)}`]),
      ...(silent.length === 0 || silent.length === printed.length
        ? []
        : [`without a sentence of meaning in ${tag}: ${some(silent)}`]),
      ...(silent.length > 0 && silent.length === printed.length
        ? [`no feast has a sentence of meaning in ${tag} yet`]
        : []),
    ]
  })
}

/** The first ids of some feasts, and how many more there are. */
function some(holidays: readonly Holiday[]): string {
  const ids = holidays.map(({ id }) => id)
  const more = ids.length > lines ? ` and ${ids.length - lines} more` : ''
  return ids.slice(0, lines).join(', ') + more
}
