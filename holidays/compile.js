// Compiles the YAML files into JSON and modules in dist/, so that a start does not pay for parsing, nor
// for the rules of sun and moon between 1900 and 2100. Needs the packages to be built.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSkyDays } from '@interkalender/core/astronomy'
import { formatFault, InputError } from '@interkalender/core/parse'
import { loadData } from '@interkalender/edition'

/** What a list of dates needs of a feast: its rule, its German and English name, no texts. */
function forDates(holiday) {
  const { alsoCalled, meaning, greeting, courtesy, avoid, leave, note, ...named } = holiday
  const { sameAs, sameNight, ...rest } = named
  const { de, en } = holiday.name
  return { ...rest, name: { de, en }, sources: [] }
}

/** A constant of a module; parsing JSON is quicker than reading the same as code. */
function constant(name, value) {
  const text = JSON.stringify(value).replace(/[\\']/g, '\\$&')
  return `export const ${name} = /* @__PURE__ */ JSON.parse('${text}')\n`
}

const here = fileURLToPath(new URL('.', import.meta.url))

try {
  const data = loadData(relative(process.cwd(), here) || '.')
  const holidays = compileSkyDays(data.holidays)
  const { traditions, languages, encounters, history, weekly, publicHolidays } = data
  const { profiles, leaveRules } = data
  const dates = holidays.map(forDates)
  const files = {
    'holidays.json': JSON.stringify({
      traditions,
      holidays,
      languages,
      encounters,
      history,
      weekly,
      publicHolidays,
      profiles,
      leaveRules,
    }),
    'dates.json': JSON.stringify(dates),
    'index.js':
      constant('traditions', traditions) +
      constant('holidays', holidays) +
      constant('languages', languages) +
      constant('encounters', encounters) +
      constant('history', history) +
      constant('weekly', weekly),
    'public.js': constant('publicHolidays', publicHolidays),
    'dates.js': constant('holidays', dates),
  }
  mkdirSync(`${here}dist`, { recursive: true })
  for (const name of readdirSync(`${here}dist`)) if (!(name in files)) rmSync(`${here}dist/${name}`)
  for (const [name, text] of Object.entries(files)) writeFileSync(`${here}dist/${name}`, text)
} catch (error) {
  if (!(error instanceof InputError)) throw error
  for (const fault of error.faults) console.error(formatFault(fault))
  process.exitCode = 1
}
