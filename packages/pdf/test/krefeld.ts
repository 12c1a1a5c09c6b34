import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHolidays, parseTraditions } from '@interkalender/core/parse'
import { type CalendarYear, createCalendarYear, loadEdition } from '@interkalender/edition'

const root = new URL('../../../', import.meta.url)

/** Krefeld 2027 from the YAML files of the repository. */
export function krefeld(): CalendarYear {
  const folder = new URL('holidays/', root)
  const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })
  const files = readdirSync(folder).filter((name) => /^(?!traditions).*\.yaml$/.test(name))
  const data = {
    traditions: parseTraditions(read('traditions.yaml')),
    holidays: parseHolidays(files.map(read)),
  }
  const { edition, sheets } = loadEdition(fileURLToPath(new URL('months/krefeld-2027', root)), data)
  return createCalendarYear(edition, sheets, data)
}
