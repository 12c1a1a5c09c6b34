import { fileURLToPath } from 'node:url'
import { createSky } from '@interkalender/core/astronomy'
import {
  type CalendarYear,
  createCalendarYear,
  loadData,
  loadEdition,
} from '@interkalender/edition'

const root = new URL('../../../', import.meta.url)
const path = (name: string) => fileURLToPath(new URL(name, root))

/** Krefeld 2027 from the YAML files of the repository, in German if no other language is named. */
export function krefeld(language?: string): CalendarYear {
  const data = { ...loadData(path('holidays')), sky: createSky() }
  const { edition, sheets } = loadEdition(path('months/krefeld-2027'), data)
  return createCalendarYear(edition, sheets, data, language)
}
