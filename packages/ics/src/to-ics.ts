import type { Day, Occurrence } from '@interkalender/core'
import { type Data, words } from '@interkalender/edition'
import { textsOf, writerOf } from './event.ts'
import { renderCalendar } from './generator.ts'
import { uids } from './uid.ts'

/** How to write a plain list of occurrences. */
export interface IcsOptions {
  readonly language: string
  /** For the names of the traditions; without it their ids stand in their place. */
  readonly data?: Data
  /** The day of this state of the data (ISO 8601): it stamps every event. */
  readonly released?: string
  /** The name of the calendar; that of all feasts, unless another is given. */
  readonly name?: string
  /** Ends every UID; the feeds of an edition have the host of its site here. */
  readonly domain?: string
  /**
   * Only occurrences that begin in these days are written. Give those of a year more on either side
   * as well: the UIDs of feasts that fall more than once in their own year count them.
   */
  readonly from?: Day
  readonly to?: Day
}

/** Without a release of one's own: a fixed day, since a clock would make every file another one. */
const firstRelease = '2026-11-22'

/**
 * Writes occurrences as one calendar file, for those who want dates without an edition.
 *
 * @example
 * const feasts = data.holidays.filter(({ id }) => id === 'is-fitr')
 * occurrencesToIcs(resolveYear(feasts, 2027), { language: 'en', data }).includes('DTSTART;VALUE=DATE:20270309') // => true
 */
export function occurrencesToIcs(occurrences: readonly Occurrence[], options: IcsOptions): string {
  const { language, data = { traditions: [], holidays: [] }, from, to } = options
  const { released = firstRelease, domain = 'interkalender' } = options
  const names = uids(occurrences, domain)
  const context = { data, language }
  const revision = { changed: released, sequence: 0 }
  const name = options.name ?? words(language).allTraditions
  return renderCalendar(
    { name },
    occurrences
      .filter(({ start }) => start >= (from ?? -Infinity) && start <= (to ?? Infinity))
      .map((occurrence) =>
        writerOf(occurrence, names.get(occurrence) ?? '', revision)(textsOf(occurrence, context)),
      ),
  )
}
