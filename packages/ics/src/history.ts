import { gregorianYear, type Occurrence } from '@interkalender/core'
import type { Edition } from '@interkalender/edition'
import type { Revision } from './event.ts'

/**
 * The history of an edition's events by its `corrections`: each one that concerns a feast counts,
 * and the last of them is when it changed. What was never corrected is as it was first published.
 */
export function historyOf({
  corrections,
  published,
}: Pick<Edition, 'corrections' | 'published'>): (occurrence: Occurrence) => Revision {
  return ({ holiday, start }) => {
    const own = corrections.filter(
      ({ feast, year }) =>
        feast === holiday.id && (year === undefined || year === gregorianYear(start)),
    )
    const days = own.map(({ changed }) => changed).sort()
    return { changed: days.at(-1) ?? published, sequence: own.length }
  }
}
