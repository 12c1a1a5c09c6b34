/** Makes feasts of what a file says: one for each name and rule, in the form of feasts.yaml. */
import { type Holiday, isoDate, monthKey } from '@interkalender/core'
import { parseHolidays } from '@interkalender/core/parse'
import type { ImportedEntry, Remark } from './entry.ts'

/** A feast to be written down. */
export interface ImportedFeast {
  readonly id: string
  readonly line: number
  readonly name: string
  readonly days: number
  /** As the rule language writes it: `{gregorian: 6 december}`, `{announced: [2027-06-12]}`. */
  readonly date: Readonly<Record<string, unknown>>
  readonly text?: string
}

/**
 * Joins entries to feasts: what recurs by a rule stands alone, days of the same name are announced
 * days of one feast. Ids are made of the names, and differ from those that are taken.
 */
export function feastsOf(
  entries: readonly ImportedEntry[],
  taken: Iterable<string>,
  remarks: Remark[],
): ImportedFeast[] {
  const ids = new Set(taken)
  const groups = new Map<string, ImportedEntry[]>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.name, entry.rule])
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { line, name, days, rule, text } = first
    for (const other of group) {
      if (other.days === days) continue
      const message = `"${name}" has ${other.days} days here and ${days} in line ${line}; ${days} came over`
      remarks.push({ line: other.line, message })
    }
    const announced = [...new Set(group.map(({ start }) => isoDate(start)))].sort()
    const date = rule ?? { announced }
    return [{ id: freeId(name, ids), line, name, days, date, ...(text && { text }) }]
  })
}

/** An id made of a name: `Köln-Tag` → `koeln-tag`; taken ones get a number. */
function freeId(name: string, taken: Set<string>): string {
  const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  const plain = monthKey(name.toLowerCase().replace(/[äöüß]/g, (c) => german[c] ?? c))
  const words = plain.match(/[a-z0-9]+/g) ?? []
  const stem = words.join('-').replace(/^[0-9-]+/, '') || 'feast'
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

/** How the feasts are written down. */
export interface YamlOptions {
  /** The file they come from, and their source. */
  readonly source: string
  readonly tradition: string
  /** The language of the names. */
  readonly language: string
}

/** The feasts as the text of a feasts.yaml. */
export function feastsYaml(feasts: readonly ImportedFeast[], options: YamlOptions): string {
  const { source, tradition, language } = options
  const entries = feasts.map(({ id, name, days, date, text }) => {
    // German and English are asked for; where the file has another word, it stands in for them.
    const names = Object.fromEntries(['de', 'en', language].map((tag) => [tag, name]))
    return [
      `  - id: ${id}`,
      `    name: ${flow(names)}`,
      `    date: ${flow(date)}`,
      ...(days > 1 ? [`    days: ${days}`] : []),
      ...(text ? [`    note: ${JSON.stringify(text)}`] : []),
      '',
    ].join('\n')
  })
  return `# Imported from ${source}. Look over: names in both languages, tone, importance (major: on the
# sheets; minor: in feeds and on the page), whose feast it is.
tradition: ${tradition}
defaults: {importance: minor, tone: civil, source: ${JSON.stringify(`imported from ${source}`)}}
holidays:
${entries.join('')}`
}

/** A value in YAML's flow style; what is not plainly a word or a date is quoted. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, of]) => `${key}: ${flow(of)}`)
    return `{${entries.join(', ')}}`
  }
  return /^(\d{1,2} [a-z]+|[a-z]+|\d{4}-\d\d-\d\d)$/.test(String(value))
    ? String(value)
    : JSON.stringify(value)
}

/** The feasts as the rest of the project knows them. Throws an InputError if they are faulty. */
export function asHolidays(
  feasts: readonly ImportedFeast[],
  options: YamlOptions,
  known: readonly Holiday[],
): Holiday[] {
  return parseHolidays([{ name: options.source, text: feastsYaml(feasts, options) }], { known })
}
