import { addDays, type Day, isoDate, type Occurrence, parseIsoDate } from '@interkalender/core'
import { sunset } from '@interkalender/core/astronomy'
import {
  colon,
  type Data,
  dayAndMonth,
  type Edition,
  findTradition,
  words,
} from '@interkalender/edition'
import { DateTime } from 'luxon'
import { type EventTexts, type EventWriter, eventWriter } from './generator.ts'

/** What is known of the history of one event. */
export interface Revision {
  /** When its feast's data last changed: a day or a moment, ISO 8601; a day is its midnight in UTC. */
  readonly changed: string
  /** How often it changed since it was first published. */
  readonly sequence: number
}

/** What every event of a feed needs beside its occurrence. */
export interface EventContext {
  readonly data: Data
  readonly language: string
  /** When the sun sets on an evening, as a sentence; undefined where it does not set or no place is given. */
  readonly sunsetOn?: (evening: Day) => string | undefined
  /** Sentences on whom the feast meets. */
  readonly encountersOf?: (occurrence: Occurrence) => readonly string[]
  /** The address of a feast's page. */
  readonly page?: (id: string) => string
}

/** What writes the VEVENT of an occurrence. */
export function writerOf(
  { start, days }: Occurrence,
  uid: string,
  revision: Revision,
): EventWriter {
  return eventWriter({ uid, ...revision, start, days })
}

/** What the VEVENT of an occurrence says in a language. */
export function textsOf(occurrence: Occurrence, context: EventContext): EventTexts {
  const { holiday } = occurrence
  const { data, language, page } = context
  const tradition = findTradition(data, holiday.tradition)
  return {
    language,
    summary: holiday.name[language] ?? holiday.name.en ?? holiday.id,
    description: describe(occurrence, context),
    category: tradition.name[language] ?? tradition.name.en ?? tradition.id,
    ...(page !== undefined && { url: page(holiday.id) }),
  }
}

/** What one wants to know of a feast, a line each. */
function describe(occurrence: Occurrence, context: EventContext): string {
  const { holiday, certainty, tolerance, authority, source } = occurrence
  const { language } = context
  const say = words(language)
  const [greeting, courtesy, avoid] = [holiday.greeting, holiday.courtesy, holiday.avoid].map(
    (texts) => texts?.[language],
  )
  const sources = certainty === 'fixed' ? holiday.sources : [...holiday.sources, source]
  return [
    holiday.meaning?.[language],
    begins(occurrence, context),
    ...(context.encountersOf?.(occurrence) ?? []),
    tolerance > 0 && say.tolerance(tolerance, authority),
    certainty === 'announced' && say.published(authority),
    greeting !== undefined && say.greeting + colon(language) + greeting,
    courtesy !== undefined && say.courtesy + colon(language) + courtesy,
    avoid !== undefined && say.avoid + colon(language) + avoid,
    sources.length > 0 && say.source + colon(language) + [...new Set(sources)].join('; '),
  ]
    .filter((line) => line)
    .join('\n')
}

function begins({ holiday, start }: Occurrence, context: EventContext): string | undefined {
  const say = words(context.language)
  const withSunset = (sentence: string, evening: Day) =>
    [sentence, context.sunsetOn?.(evening)].filter((part) => part).join(' ')
  switch (holiday.begins) {
    case 'evening-before':
      return withSunset(say.beginsEve, addDays(start, -1))
    case 'evening':
      return withSunset(say.beginsEvening, start)
    case 'sunrise':
      return say.beginsSunrise
    case 'midnight':
      return undefined
  }
}

/** Days from Rata Die 0 to 1 January 1970. */
const unixEpoch = 719163

/**
 * Tells the sunsets of an edition's city, each reckoned once for all languages: the one after noon of
 * that day, by the city's clocks. In the far north it may come after midnight; then it has the next
 * day's date. Says nothing where the sun does not set.
 */
export function sunsetsOf({
  city,
  place,
}: Pick<Edition, 'city' | 'place'>): (evening: Day, language: string) => string | undefined {
  const zone = place.timeZone
  const found = new Map<Day, DateTime | undefined>()
  const sunsetAfterNoon = (evening: Day) => {
    const noon = DateTime.fromISO(isoDate(evening), { zone }).plus({ hours: 12 })
    // Beside the date line a day by the sun is not the day by the clocks.
    for (const day of [evening, addDays(evening, -1), addDays(evening, 1)]) {
      const moment = sunset(day, place)
      if (moment === undefined) continue
      const minute = Math.round((moment - unixEpoch) * 24 * 60)
      const time = DateTime.fromMillis(minute * 60_000, { zone })
      if (time >= noon && time < noon.plus({ days: 1 })) return time
    }
    return undefined
  }
  return (evening, language) => {
    if (!found.has(evening)) found.set(evening, sunsetAfterNoon(evening))
    const time = found.get(evening)
    if (time === undefined) return undefined
    const date = dayAndMonth(parseIsoDate(time.toISODate() ?? ''), language)
    return words(language).sunset(city, date, time.toFormat('HH:mm'))
  }
}
