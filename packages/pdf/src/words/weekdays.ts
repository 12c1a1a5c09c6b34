import { weekdayNames } from '@interkalender/edition'

/** The weekdays as they stand above the columns: with a capital where running text has none. */
export function weekdays(language: string): readonly string[] {
  return weekdayNames(language, 'long').map(
    (name) => name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
  )
}
