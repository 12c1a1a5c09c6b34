import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  parseEncounters,
  parseHolidays,
  parseLanguage,
  parseLeaveRules,
  parseOwnTraditions,
  parsePublicHolidays,
  parseTraditions,
  withLanguage,
} from '@interkalender/core/parse'
import type { Data } from './calendar-year.ts'
import { parseHistory } from './history.ts'
import { readText } from './load.ts'
import { parseProfiles } from './profile.ts'

/** The files that are no religion's. */
const besides = ['encounters.yaml', 'history.yaml', 'traditions.yaml', 'weekly.yaml']

/**
 * Reads a folder of holidays in YAML: traditions.yaml, one file per religion, the names in other
 * languages below languages/, public holidays below public/, profiles of editions below profiles/,
 * rules of school leave below leave/, encounters.yaml, weekly.yaml and history.yaml. Throws an
 * InputError with all faults.
 * The package @interkalender/holidays has the same data ready compiled.
 *
 * @example
 * loadData('holidays').holidays.length === data.holidays.length // => true
 */
export function loadData(folder: string): Data {
  const files = (of: string) =>
    existsSync(of)
      ? readdirSync(of)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
      : []
  const read = (name: string) => readText(join(folder, name))
  const religions = files(folder)
    .filter((name) => !besides.includes(name))
    .map(read)
  const listed = parseTraditions(read('traditions.yaml'))
  const data: Data = {
    traditions: [...listed, ...parseOwnTraditions(religions, listed)],
    holidays: parseHolidays(religions),
  }
  const languages = files(join(folder, 'languages')).map((name) =>
    parseLanguage(read(join('languages', name)), data),
  )
  const named = languages.reduce(withLanguage, data)
  const below = (of: string) => files(join(folder, of)).map((name) => read(join(of, name)))
  return {
    ...named,
    ...(existsSync(join(folder, 'history.yaml')) && {
      history: parseHistory(read('history.yaml'), data.holidays),
    }),
    ...(existsSync(join(folder, 'weekly.yaml')) && {
      weekly: parseHolidays([read('weekly.yaml')], { known: data.holidays }),
    }),
    publicHolidays: parsePublicHolidays(below('public'), named.holidays),
    profiles: parseProfiles(below('profiles')),
    leaveRules: below('leave').flatMap(parseLeaveRules),
    languages: languages.map(({ language, reviewed }) => ({ language, reviewed })),
    ...(existsSync(join(folder, 'encounters.yaml')) && {
      encounters: parseEncounters(read('encounters.yaml'), data.holidays),
    }),
  }
}
