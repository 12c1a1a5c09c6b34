// Compiles the YAML files into dist/holidays.json, so that a start does not pay for parsing. Needs
// @interkalender/core to be built.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { formatFault, InputError, parseHolidays, parseTraditions } from '@interkalender/core/parse'

const here = new URL('.', import.meta.url)
const read = (name) => ({
  name: `holidays/${name}`,
  text: readFileSync(new URL(name, here), 'utf8'),
})

try {
  const names = readdirSync(here).filter(
    (name) => name.endsWith('.yaml') && name !== 'traditions.yaml',
  )
  const traditions = parseTraditions(read('traditions.yaml'))
  const holidays = parseHolidays(names.sort().map(read))
  mkdirSync(new URL('dist/', here), { recursive: true })
  writeFileSync(new URL('dist/holidays.json', here), JSON.stringify({ traditions, holidays }))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  for (const fault of error.faults) console.error(formatFault(fault))
  process.exitCode = 1
}
