import { readdirSync, readFileSync } from 'node:fs'
import type { Holiday } from '@interkalender/core'
import { parseHolidays, parseTraditions, type TextFile } from '@interkalender/core/parse'

const folder = new URL('../../holidays/', import.meta.url)

/** The YAML files of `holidays/`, as the parser takes them. */
export function holidayFiles(): TextFile[] {
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith('.yaml') && !/^(encounters|history|traditions|weekly)\./.test(name),
    )
    .sort()
    .map((name) => ({
      name: `holidays/${name}`,
      text: readFileSync(new URL(name, folder), 'utf8'),
    }))
}

/** All holidays of the repository. */
export function loadHolidays(): Holiday[] {
  return parseHolidays(holidayFiles())
}

/** The traditions of the repository. */
export function loadTraditions() {
  const text = readFileSync(new URL('traditions.yaml', folder), 'utf8')
  return parseTraditions({ name: 'holidays/traditions.yaml', text })
}
