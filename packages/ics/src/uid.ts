import type { Occurrence } from '@interkalender/core'

/**
 * The UIDs of occurrences: feast, year of the tradition's own calendar, domain. Nothing in them
 * changes when a date is corrected or a name is translated, and two Ramadans that begin in one
 * civil year have two. Where a feast falls more than once in its own year, the second and those after
 * it also have an ordinal, so that a first day keeps its UID when a community announces another. Give
 * the occurrences of whole own years, even if you render only some of them.
 *
 * @example
 * const occurrences = resolveYear(data.holidays.filter(({ id }) => id === 'ju-pesach'), 2027)
 * [...uids(occurrences, 'kalender.example').values()] // => ['ju-pesach-5787@kalender.example']
 */
export function uids(
  occurrences: readonly Occurrence[],
  domain: string,
): ReadonlyMap<Occurrence, string> {
  const byYear = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    const name = `${occurrence.holiday.id}-${occurrence.ownYear}`
    const others = byYear.get(name)
    if (others) others.push(occurrence)
    else byYear.set(name, [occurrence])
  }
  const found = new Map<Occurrence, string>()
  for (const [name, ofYear] of byYear) {
    ofYear
      .sort((a, b) => a.start - b.start)
      .forEach((occurrence, i) => {
        const ordinal = i > 0 ? `.${i + 1}` : ''
        found.set(occurrence, `${name}${ordinal}@${domain}`)
      })
  }
  return found
}
