import { isoDate, type Reach, type Unreached } from '@interkalender/core'

/** Says what feasts rest on, and how far it reaches: `the calendar thai reaches from … to …`. */
export function reachLine({ of, name, first, last }: Reach): string {
  const span = `from ${isoDate(first)} to ${isoDate(last)}`
  switch (of) {
    case 'calendar':
      return `the calendar ${name} reaches ${span}`
    case 'event':
      return `the table of ${name} reaches ${span}`
    case 'sky':
      return `sun and moon of ${name} are reckoned ${span}`
    case 'announced':
      return `announced days are known ${span}${name ? ` (${name})` : ''}`
  }
}

/** A line for each thing that does not reach over the days asked for, with the feasts left out. */
export function unreachedLines(groups: readonly Unreached[]): string[] {
  return groups.map(
    (group) => `${reachLine(group)}; beyond, no dates are known of ${group.ids.join(', ')}`,
  )
}
