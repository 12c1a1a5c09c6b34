import {
  explain,
  gregorianDay,
  gregorianYear,
  type Holiday,
  type Occurrence,
} from '@interkalender/core'
import { createSkyTeller } from '@interkalender/core/astronomy'
import {
  chosenHolidays,
  type Data,
  type Edition,
  editionContext,
  editionOccurrences,
  editionSpan,
  lastYearOf,
} from '@interkalender/edition'
import type { FeastStory } from './feast.tsx'

/** The story of every chosen feast that falls in the years of the feeds; the same in every language. */
export function feastStories(edition: Edition, data: Data): FeastStory[] {
  const { first, last } = editionSpan(edition)
  const context = editionContext(edition, data)
  const teller = createSkyTeller({ place: edition.place })
  const occurrences = editionOccurrences(
    edition,
    data,
    edition.year - 1,
    lastYearOf(edition) + 3,
    chosenHolidays(edition, data),
  ).filter(({ start }) => start >= gregorianDay(edition.year - 1, 1, 1))
  const byFeast = new Map<Holiday, Occurrence[]>()
  for (const occurrence of occurrences) {
    const own = byFeast.get(occurrence.holiday)
    if (own) own.push(occurrence)
    else byFeast.set(occurrence.holiday, [occurrence])
  }
  return [...byFeast].map(([holiday, own]) => {
    const chief = own.find(({ start }) => start >= first && start <= last) ?? own[0]!
    return {
      id: holiday.id,
      occurrences: own,
      chief,
      explanations: explain(holiday, gregorianYear(chief.start), context, teller),
    }
  })
}
