// Compiles the YAML files into dist/holidays.json, so that a start does not pay for parsing, nor for
// the rules of sun and moon between 1900 and 2100. Needs the packages to be built.
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSkyDays } from '@interkalender/core/astronomy'
import { formatFault, InputError } from '@interkalender/core/parse'
import { loadData } from '@interkalender/edition'

const here = fileURLToPath(new URL('.', import.meta.url))

try {
  const data = loadData(relative(process.cwd(), here) || '.')
  mkdirSync(`${here}dist`, { recursive: true })
  writeFileSync(
    `${here}dist/holidays.json`,
    JSON.stringify({ ...data, holidays: compileSkyDays(data.holidays) }),
  )
} catch (error) {
  if (!(error instanceof InputError)) throw error
  for (const fault of error.faults) console.error(formatFault(fault))
  process.exitCode = 1
}
