import { addDays, type Day, type KnownEncounter, type Occurrence } from '@interkalender/core'
import { dayAndMonth } from './language.ts'
import { words } from './words/index.ts'

/**
 * How traditions meet: in one that the data has a sentence for; in one night or day under several
 * names; in fasts of several religions at once; or by the calendars' chance on one day.
 */
export type EncounterKind = 'known' | 'same-night' | 'fasts' | 'same-day'

/** Feasts of several traditions that meet. */
export interface Encounter {
  readonly kind: EncounterKind
  /** The day on which it is told: the first full day, or that on which the later fast begins. */
  readonly day: Day
  readonly occurrences: readonly Occurrence[]
  readonly known?: KnownEncounter
}

/** A fast of at least so many days is a season; a day of fasting is none. */
const longFast = 10

/**
 * Finds the encounters of some occurrences, by day. Days of mourning and remembrance are in none,
 * and where a great one falls, nothing is made of what else is on that day by chance. A date that
 * may shift by a day meets nothing by chance.
 *
 * @example
 * const year = resolveYear(data.holidays.filter(({ id }) => ['cn-spring-festival', 'vn-tet'].includes(id)), 2027)
 * findEncounters(year).map(({ day }) => isoDate(day)) // => ['2027-02-06']
 */
export function findEncounters(
  occurrences: readonly Occurrence[],
  known: readonly KnownEncounter[] = [],
): Encounter[] {
  const byDay = new Map<Day, Occurrence[]>()
  for (const one of occurrences) {
    const { rule, tone } = one.holiday
    if (rule?.type === 'every' || tone === 'civil') continue
    byDay.set(one.start, [...(byDay.get(one.start) ?? []), one])
  }
  const fasts = occurrences.filter(isLongFast)
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, all]) => {
      const loud = all.filter((one) => !isQuiet(one))
      const told = new Set<Occurrence>()
      const found: Encounter[] = []
      const tell = (encounter: Omit<Encounter, 'day'>) => {
        found.push({ day, ...encounter })
        for (const one of encounter.occurrences) told.add(one)
      }
      for (const one of known) {
        const met = distinct(loud.filter(({ holiday }) => one.feasts.includes(holiday.id)))
        if (met.length >= one.least) tell({ kind: 'known', occurrences: met, known: one })
      }
      for (const group of sameNight(loud.filter((one) => !told.has(one)))) {
        tell({ kind: 'same-night', occurrences: group })
      }
      const left = () => loud.filter((one) => !told.has(one))
      const together = fastsFrom(day, left(), fasts)
      if (together.length > 1) tell({ kind: 'fasts', occurrences: together })
      if (!all.some((one) => isQuiet(one) && one.holiday.importance === 'major')) {
        const met = oneOfEach(left().filter(byChance))
        if (met.length > 1) tell({ kind: 'same-day', occurrences: met })
      }
      return found
    })
}

/**
 * An encounter in a sentence, with its day; `nameOf` gives the name of a feast.
 *
 * @example
 * const ids = ['epiphany-w', 'am-nativity', 'orth-theophany']
 * const year = resolveYear(data.holidays.filter(({ id }) => ids.includes(id)), 2027)
 * const [encounter] = findEncounters(year, data.encounters)
 * tellEncounter(encounter, 'en', ({ holiday }) => nameIn(holiday, 'en')).startsWith('6 January: ') // => true
 */
export function tellEncounter(
  { kind, day, occurrences, known }: Encounter,
  language: string,
  nameOf: (occurrence: Occurrence) => string,
): string {
  const say = words(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = list.format([...new Set(occurrences.map(nameOf))])
  const when = dayAndMonth(day, language)
  switch (kind) {
    case 'known': {
      const text = known?.text[language]?.replaceAll('{names}', names)
      return say.dated(when, text ?? say.sameDay(names))
    }
    case 'same-night': {
      const night = occurrences.some(({ holiday }) => holiday.begins === 'evening-before')
      const count = new Set(occurrences.map(({ holiday }) => holiday.id)).size
      return say.encounter(dayAndMonth(day, language, night), names, night, count)
    }
    case 'fasts':
      return say.dated(when, say.fastTogether(names))
    case 'same-day':
      return say.dated(when, say.sameDay(names))
  }
}

const isQuiet = ({ holiday }: Occurrence) =>
  holiday.tone === 'mourning' || holiday.tone === 'remembrance'

const isLongFast = ({ holiday, days }: Occurrence) =>
  holiday.fasting === true && days >= longFast && holiday.rule?.type !== 'every'

const topOf = ({ holiday }: Occurrence) => holiday.tradition.split('.')[0] ?? ''

/** The states’ days and customs beside a feast are the rule, not an encounter. */
const worldly = new Set(['civil', 'folk', 'un'])

/** Great, of a religion, and on a date that is settled. */
const byChance = (one: Occurrence) =>
  one.holiday.importance === 'major' && one.tolerance === 0 && !worldly.has(topOf(one))

/** Each feast once. */
function distinct(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...new Map(occurrences.map((one) => [one.holiday.id, one])).values()]
}

/** The feasts of a day that are one night or day under several names, group by group. */
function sameNight(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups: Occurrence[][] = []
  const told = new Set<Occurrence>()
  for (const feast of occurrences) {
    if (told.has(feast)) continue
    const group = occurrences.filter(
      (other) =>
        other === feast ||
        related(feast, other) ||
        occurrences.some((third) => related(feast, third) && related(third, other)),
    )
    for (const one of group) told.add(one)
    if (group.length > 1) groups.push(group)
  }
  return groups
}

function related({ holiday: a }: Occurrence, { holiday: b }: Occurrence): boolean {
  return a.sameNight?.includes(b.id) === true || b.sameNight?.includes(a.id) === true
}

/** A fast that begins on this day, and those of other religions that are kept on it. */
function fastsFrom(
  day: Day,
  beginning: readonly Occurrence[],
  fasts: readonly Occurrence[],
): Occurrence[] {
  const others = fasts.filter(({ start, days }) => start < day && addDays(start, days) > day)
  // A second church that begins to fast makes no new encounter of religions.
  const first = beginning.filter(
    (one) => isLongFast(one) && !others.some((other) => topOf(other) === topOf(one)),
  )
  return first.length === 0 ? [] : oneOfEach([...first, ...others])
}

/**
 * One feast for each religion: that of its most general tradition, of several the one with the
 * plainest name. What is the same as another, as a feast that two communities share, is there once.
 */
function oneOfEach(occurrences: readonly Occurrence[]): Occurrence[] {
  const chosen = new Map<string, Occurrence>()
  for (const one of occurrences) {
    const before = chosen.get(topOf(one))
    if (!before || depth(one) < depth(before)) chosen.set(topOf(one), one)
  }
  const all = [...chosen.values()]
  return all.filter(
    ({ holiday }, i) =>
      !all.slice(0, i).some(({ holiday: other }) => isSame(holiday.sameAs, other.id)) &&
      !all.slice(0, i).some(({ holiday: other }) => isSame(other.sameAs, holiday.id)),
  )
}

const isSame = (ids: readonly string[] | undefined, id: string) => ids?.includes(id) === true
/** How special a tradition is, then how long the name of its feast. */
const depth = ({ holiday: { tradition, name } }: Occurrence) =>
  tradition.split('.').length * 100 + (name.en?.length ?? 0)
