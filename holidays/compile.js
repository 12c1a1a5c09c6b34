// Compiles the YAML files into dist/holidays.json, so that a start does not pay for parsing, nor for
// the rules of sun and moon between 1900 and 2100. Needs the packages to be built.
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSkyDays } from '@interkalender/core/astronomy'
import { formatFault, InputError } from '@interkalender/core/parse'
import { loadData } from '@interkalender/edition'

/** What a list of dates needs of a feast: its rule, its German and English name, no texts. */
function forDates(holiday) {
  const { alsoCalled, meaning, greeting, note, sameAs, sameNight, ...rest } = holiday
  const { de, en } = holiday.name
  return { ...rest, name: { de, en }, sources: [] }
}

const here = fileURLToPath(new URL('.', import.meta.url))

try {
  const data = loadData(relative(process.cwd(), here) || '.')
  const holidays = compileSkyDays(data.holidays)
  mkdirSync(`${here}dist`, { recursive: true })
  writeFileSync(`${here}dist/holidays.json`, JSON.stringify({ ...data, holidays }))
  writeFileSync(`${here}dist/dates.json`, JSON.stringify(holidays.map(forDates)))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  for (const fault of error.faults) console.error(formatFault(fault))
  process.exitCode = 1
}
