import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Context,
  calendarFamilies,
  createContext,
  type Day,
  type Holiday,
  needsSky,
  type Variants,
  variantsOf,
} from '@interkalender/core'
import type { Data } from '@interkalender/edition'
import { UsageError } from './usage.ts'

/** The compiled data of @interkalender/holidays. */
export function loadData(): Data {
  const path = fileURLToPath(import.meta.resolve('@interkalender/holidays/holidays.json'))
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * The feasts as a list of dates needs them, with German and English names and no texts: a third of
 * the whole, so that a start does not pay for the rest.
 */
export function loadForDates(): Holiday[] {
  const path = fileURLToPath(import.meta.resolve('@interkalender/holidays/dates.json'))
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Throws a UsageError if no feast has a name in a language, nor in the one of which it is a region's form. */
export function checkLanguage(lang: string, holidays: readonly Holiday[]): void {
  const languages = [...new Set(holidays.flatMap(({ name }) => Object.keys(name)))].sort()
  if (languages.includes(lang) || languages.includes(lang.replace(/-.*$/, ''))) return
  const small = lang.toLowerCase()
  const hint = languages.includes(small)
    ? `did you mean ${small}?`
    : `there are ${languages.join(', ')}`
  throw new UsageError(`there are no names in "${lang}"; ${hint}`)
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
  const usual = usualEdition()
  if (usual !== undefined && found.includes(usual)) return usual
  throw new UsageError(
    found.length === 0
      ? 'there is no edition here; name its folder, such as months/krefeld-2027'
      : `there are several editions; name one of ${found.join(', ')}`,
  )
}

/** The edition that months/package.json names: `"interkalender": {"edition": "krefeld-2027"}`. */
function usualEdition(): string | undefined {
  try {
    const { interkalender } = JSON.parse(readFileSync(join('months', 'package.json'), 'utf8'))
    const { edition } = interkalender ?? {}
    return typeof edition === 'string' ? join('months', edition) : undefined
  } catch {
    return undefined
  }
}

/** Reads `family=variant` arguments. Throws a UsageError for a calendar that does not exist. */
export function readVariants(given: readonly string[] = []): Variants {
  const variants: Record<string, string> = {}
  for (const text of given) {
    const [family, variant, more] = text.split('=')
    if (!family || !variant || more !== undefined) {
      throw new UsageError(`"${text}" is no variant; give one such as hijri=hijri-umm-al-qura`)
    }
    const known = variantsOf(family)
    if (!known.includes(variant)) {
      throw new UsageError(
        known.length > 0
          ? `the calendar ${family} has no variant ${variant}; there are ${known.join(', ')}`
          : `there is no calendar family ${family}; there are ${calendarFamilies.join(', ')}`,
      )
    }
    variants[family] = variant
  }
  return variants
}

/** Degrees north and east. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Reads `latitude,longitude` in degrees. Throws a UsageError for what is no place on Earth. */
export function readPlace(text: string): Place {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text.split(',').map(Number)
  if (more.length > 0 || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
    throw new UsageError(`"${text}" is no place; give degrees north and east, such as 51.33,6.57`)
  }
  return { latitude, longitude }
}

/** The place of the edition that is here; undefined if there is none, or several. */
export async function placeHere(): Promise<Place | undefined> {
  let folder: string
  try {
    folder = findEdition(undefined)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
  const { loadEdition } = await import('@interkalender/edition')
  return loadEdition(folder, loadData()).edition.place
}

/**
 * The context of these feasts in these days. What reckons sun and moon is loaded only if the tables
 * compiled with the feasts do not suffice: that costs a start some 30 ms.
 */
export async function loadContext(
  holidays: readonly Holiday[],
  first: Day,
  last: Day,
  variants: Variants,
  place?: Place,
): Promise<Context> {
  if (!needsSky(holidays, first, last, variants)) return createContext(holidays, { variants })
  if (variants.hindu === 'hindu-local' && !place) {
    throw new UsageError('hindu-local reckons for the place of an edition; name one with --edition')
  }
  const { createSky } = await import('@interkalender/core/astronomy')
  return createContext(holidays, { variants, sky: createSky(place ? { place } : {}) })
}
