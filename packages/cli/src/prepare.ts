import { gregorianDay, needsSky } from '@interkalender/core'
import {
  type CalendarYear,
  createCalendarYear,
  type Data,
  type Edition,
  editionHolidays,
  type LoadedEdition,
  lastYearOf,
  loadEdition,
  movedYears,
} from '@interkalender/edition'
import { loadData } from './data.ts'
import { UsageError } from './usage.ts'

/** An edition read and reckoned: all that the renderers start from. */
export interface Prepared {
  readonly loaded: LoadedEdition
  readonly data: Data
  readonly year: CalendarYear
}

/** Reads an edition's folder, for its own year or another. Throws an InputError with all faults. */
export async function prepare(folder: string, instead?: number): Promise<Prepared> {
  const loaded = inYear(loadEdition(folder, loadData()), instead)
  const data = await withSky(loaded.edition, loaded.data)
  return { loaded, data, year: createCalendarYear(loaded.edition, loaded.sheets, data) }
}

/**
 * What of it can be sent to a thread: all but what reckons sun and moon, which the thread makes again
 * by `withSky` if it needs it.
 */
export function portable({ loaded, year, data: { sky: _, ...data } }: Prepared): Prepared {
  return { loaded, year, data }
}

/** The data with what reckons sun and moon, if the edition's feasts and years need it. */
export async function withSky(edition: Edition, data: Data): Promise<Data> {
  const { year, place, variants } = edition
  const [first, last] = [
    gregorianDay(year - 2, 1, 1),
    gregorianDay(lastYearOf(edition) + 4, 12, 31),
  ]
  if (!needsSky(editionHolidays(edition, data), first, last, variants)) return data
  const { createSky } = await import('@interkalender/core/astronomy')
  return { ...data, sky: createSky({ place }) }
}

/** The edition in another year: its name and title then carry that year. */
function inYear(loaded: LoadedEdition, year: number | undefined): LoadedEdition {
  const { edition } = loaded
  if (year === undefined || year === edition.year) return loaded
  if (year < 1583 || year > 2100) {
    throw new UsageError(`the sheets can be made for the years 1583 to 2100, not for ${year}`)
  }
  const renamed = (text: string) => movedYears(text, edition, year - edition.year)
  return {
    ...loaded,
    edition: {
      ...edition,
      id: renamed(edition.id),
      year,
      title: Object.fromEntries(
        Object.entries(edition.title).map(([language, title]) => [language, renamed(title)]),
      ),
    },
  }
}
