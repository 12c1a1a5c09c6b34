import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gregorianDay, gregorianYear, type Holiday, isWithin } from '@interkalender/core'
import { findEdition, loadContext, loadData } from './data.ts'
import type { Remark } from './import/entry.ts'
import { ArgumentFault, UsageError } from './usage.ts'

interface ImportOptions {
  readonly edition?: string
  readonly out?: string
  readonly lang: string
  readonly tradition: string
}

/**
 * Turns a calendar file or a table of days into feasts of an edition's own: feasts.yaml goes to
 * `--out` or standard output, the report to standard error.
 */
export async function importFile(file: string, options: ImportOptions): Promise<void> {
  const kind = /\.(ics|ical|csv|tsv)$/i.exec(file)?.[1]?.toLowerCase()
  if (!kind) throw new UsageError(`"${file}" is neither .ics nor .csv; save it as one of them`)
  if (options.out !== undefined && existsSync(options.out)) {
    throw new ArgumentFault(
      `${options.out}:1:1: this file is there already; give another --out, or move it`,
    )
  }
  if (!existsSync(file)) throw new ArgumentFault(`${file}:1:1: there is no such file`)
  const { loadEdition, editionHolidays } = await import('@interkalender/edition')
  const data = loadData()
  const { text, isUtf8 } = decoded(readFileSync(file))
  const { entries, remarks: found } = kind.startsWith('ic')
    ? (await import('./import/ics.ts')).readIcs(text)
    : (await import('./import/csv.ts')).readCsv(text)
  const remarks: Remark[] = [...found]
  if (!isUtf8) {
    const message =
      'this is no UTF-8; read as Windows-1252, as Outlook and Excel write it: look over ä, ö, ü'
    remarks.push({ line: 1, message })
  }
  if (entries.length === 0) {
    const lines =
      remarks.length > 0 ? remarks : [{ line: 1, message: 'no event with a name and a date' }]
    throw new ArgumentFault(lines.map((one) => at(file, one)).join('\n'))
  }
  const edition = options.edition && loadEdition(findEdition(options.edition), data).edition
  const known: readonly Holiday[] = edition ? editionHolidays(edition, data) : data.holidays
  const { tradition } = options
  if (edition && !edition.traditions.some((id) => isWithin(tradition, id))) {
    const message = `the edition has no tradition ${tradition}; add it to edition.yaml, or give --tradition`
    remarks.push({ line: 1, message })
  }

  const { asHolidays, feastsOf, feastsYaml } = await import('./import/feasts.ts')
  const { likenesses } = await import('./import/known.ts')
  const feasts = feastsOf(
    entries,
    known.map(({ id }) => id),
    remarks,
  )
  const yaml = { source: basename(file), tradition, language: options.lang }
  const holidays = asHolidays(feasts, yaml, known)
  const firstYear = Math.min(...entries.map(({ start }) => gregorianYear(start)))
  const context = await loadContext(
    [...known, ...holidays],
    gregorianDay(firstYear, 1, 1),
    gregorianDay(firstYear + 5, 12, 31),
    {},
  )
  const ours = new Set<string>()
  for (const { of, to, by, ours: day } of likenesses(holidays, known, firstYear, context)) {
    const feast = feasts.find(({ id }) => id === of.id)
    if (!feast) continue
    if (by === 'same') ours.add(of.id)
    const ids = to.map(({ id }) => id).join(', ')
    const [its, fall] =
      to.length > 1 ? [`one of ours (${ids})`, 'fall'] : [`${ids} of ours`, 'falls']
    const message = {
      same: `"${feast.name}" is ${its}; left out`,
      days: `"${feast.name}" is probably ${its}, which ${fall} on the same days; if so, remove it`,
      name: `"${feast.name}" has the name of ${ids}, which ${fall} on other days${day ? ` (${day})` : ''}; look which is right`,
    }[by]
    remarks.push({ line: feast.line, message })
  }
  const kept = feasts.filter(({ id }) => !ours.has(id))
  for (const { name, days, line } of kept) {
    if (days >= 5 && /ferien\b|\bschool holidays?\b|ваканция/i.test(name)) {
      const message = `"${name}" looks like school holidays: these stand under school-holidays in edition.yaml`
      remarks.push({ line, message })
    }
  }
  // An edition has no file without feasts.
  if (kept.length > 0) {
    const result = feastsYaml(kept, yaml)
    if (options.out === undefined) process.stdout.write(result)
    else writeFileSync(options.out, result)
  }
  report(file, remarks, kept, ours.size)
}

/** A file's text: UTF-8, or what older programs on Windows write. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false }
  }
}

const at = (file: string, { line, message }: Remark) => `${file}:${line}:1: ${message}`

function report(
  file: string,
  remarks: readonly Remark[],
  kept: readonly { readonly date: object }[],
  ours: number,
): void {
  for (const remark of remarks.toSorted((a, b) => a.line - b.line)) console.error(at(file, remark))
  const once = kept.filter(({ date }) => 'announced' in date).length
  console.error(
    `${file}: ${kept.length} feasts came over: ${kept.length - once} with a rule, ${once} with announced days; ${ours} we have already.${kept.length === 0 ? ' Nothing is left to write.' : ''}`,
  )
}
