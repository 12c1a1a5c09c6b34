import { fileURLToPath } from 'node:url'
import { createSky } from '@interkalender/core/astronomy'
import {
  type CalendarYear,
  createCalendarYear,
  loadData,
  loadEdition,
} from '@interkalender/edition'
import { type Rendered, renderBoth } from '../src/render-calendar.tsx'

const root = new URL('../../../', import.meta.url)
const path = (name: string) => fileURLToPath(new URL(name, root))

const years = new Map<string | undefined, CalendarYear>()

/** Krefeld 2027 from the YAML files of the repository, in German if no other language is named. */
export function krefeld(language?: string): CalendarYear {
  const known = years.get(language)
  if (known) return known
  const data = { ...loadData(path('holidays')), sky: createSky() }
  const { edition, sheets } = loadEdition(path('months/krefeld-2027'), data)
  const year = createCalendarYear(edition, sheets, data, language)
  years.set(language, year)
  return year
}

/** What a renderer is told in tests. */
export const options = {
  creationDate: '2026-11-22T00:00:00Z',
  readPicture: (): Uint8Array => {
    throw new Error('no sheet of Krefeld has a picture')
  },
}

let both: Promise<{ year: CalendarYear; screen: Rendered; press: Rendered }> | undefined

/** Both files of Krefeld 2027, made once for all tests that look at them. */
export function krefeldFiles(): NonNullable<typeof both> {
  both ??= (async () => {
    const year = krefeld()
    return { year, ...(await renderBoth(year, options)) }
  })()
  return both
}
