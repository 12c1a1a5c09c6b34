import { gregorianYear, type Occurrence } from '@interkalender/core'
import type { Data, Edition } from '@interkalender/edition'
import type { Revision } from './event.ts'

/**
 * The history of an edition's events by its `corrections` and those of the data: each one that
 * concerns a feast counts, and the last of them is when it changed. What was never corrected is as
 * it was first published. Corrections of the data count even if they are older than the edition:
 * a number must not fall when a city's next edition takes over the events of the last.
 */
export function historyOf(
  { corrections, published }: Pick<Edition, 'corrections' | 'published'>,
  { history }: Pick<Data, 'history'> = {},
): (occurrence: Occurrence) => Revision {
  const all = [...corrections, ...(history?.corrections ?? [])]
  return ({ holiday, start }) => {
    const own = all.filter(
      ({ feast, year }) =>
        feast === holiday.id && (year === undefined || year === gregorianYear(start)),
    )
    const days = own.map(({ changed }) => changed).sort()
    return { changed: days.at(-1) ?? published, sequence: own.length }
  }
}
