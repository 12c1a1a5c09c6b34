import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { calendars, type Holiday, type Tradition, type Variants } from '@interkalender/core'
import { UsageError } from './usage.ts'

/** The compiled data of @interkalender/holidays. */
export function loadData(): { traditions: Tradition[]; holidays: Holiday[] } {
  const path = fileURLToPath(import.meta.resolve('@interkalender/holidays'))
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The folder of the edition that is meant. Throws a UsageError if it is not clear which. */
export function findEdition(name: string | undefined): string {
  if (name !== undefined) {
    const inMonths = join('months', name)
    return !existsSync(name) && existsSync(inMonths) ? inMonths : name
  }
  if (existsSync('edition.yaml')) return '.'
  const found = existsSync('months')
    ? readdirSync('months')
        .map((entry) => join('months', entry))
        .filter((path) => statSync(path).isDirectory() && existsSync(join(path, 'edition.yaml')))
    : []
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  throw new UsageError(
    found.length === 0
      ? 'there is no edition here; name its folder, such as months/krefeld-2027'
      : `there are several editions; name one of ${found.join(', ')}`,
  )
}

/** Reads `family=variant` arguments. Throws a UsageError for a calendar that does not exist. */
export function readVariants(given: readonly string[] = []): Variants {
  const variants: Record<string, string> = {}
  for (const text of given) {
    const [family, variant, more] = text.split('=')
    const known = calendars.filter((calendar) => calendar.family === family)
    if (!family || !variant || more !== undefined) {
      throw new UsageError(`"${text}" is no variant; give one such as hijri=hijri-umm-al-qura`)
    }
    if (!known.some(({ id }) => id === variant)) {
      const have = known.map(({ id }) => id).join(', ')
      throw new UsageError(
        known.length > 0
          ? `the calendar ${family} has no variant ${variant}; there are ${have}`
          : `there is no calendar family ${family}; there are ${[...new Set(calendars.map((c) => c.family))].join(', ')}`,
      )
    }
    variants[family] = variant
  }
  return variants
}
