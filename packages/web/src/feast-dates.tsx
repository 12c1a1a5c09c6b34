import { addDays, gregorianYear, isoDate, type Occurrence } from '@interkalender/core'
import { dayRange } from '@interkalender/edition'
import type { ReactNode } from 'react'

/** The days on which a feast falls, each with its year: the items of a list. */
export function FeastDates({
  occurrences,
  language,
}: {
  readonly occurrences: readonly Occurrence[]
  readonly language: string
}): ReactNode {
  return occurrences.map(({ start, days, tolerance }) => (
    <li key={start}>
      <b>{gregorianYear(start)}</b>{' '}
      <time dateTime={isoDate(start)}>{dayRange(start, addDays(start, days - 1), language)}</time>
      {tolerance > 0 && <span className="soft"> {`±\u202f${tolerance}`}</span>}
    </li>
  ))
}
