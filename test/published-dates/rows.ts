import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Day, parseIsoDate } from '@interkalender/core'

/** The even years, and the odd years of the same tables. */
const folders = ['published-dates', 'published-odd-years'] as const
const pathOf = (folder: string, file: string) =>
  new URL(`../data/${folder}/${file}`, import.meta.url)

/** A date that somebody published: one line of `test/data/{published-dates,published-odd-years}/*.tsv`. */
export interface Row {
  readonly file: string
  /** The file's folder in `test/data`. */
  readonly folder: string
  /** Counted from 1, the heading included. */
  readonly line: number
  readonly holiday: string
  readonly variant: string
  readonly iso: string
  readonly day: Day
  /** `day itself`, `eve` (the evening on which it begins) or `observed` (perhaps moved). */
  readonly what: string
  readonly confidence: string
  readonly source: string
}

/** The names of all files of published dates, in order. */
export function publishedFiles(): string[] {
  return readdirSync(pathOf('published-dates', ''))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
}

/** The rows of one file of published dates, of even years and then of odd ones. */
export function publishedRows(file: string): Row[] {
  return folders.flatMap((folder) => (existsSync(pathOf(folder, file)) ? rowsIn(folder, file) : []))
}

function rowsIn(folder: string, file: string): Row[] {
  const text = readFileSync(pathOf(folder, file), 'utf8')
  const [heading, ...lines] = text.trimEnd().split('\n')
  if (heading !== 'holiday\tvariant/place\tdate\twhat\tconfidence\tsource') {
    throw new Error(`${folder}/${file}: not the columns of published dates`)
  }
  return lines.map((line, i) => {
    const [holiday = '', variant = '', iso = '', what = '', confidence = '', source = ''] =
      line.split('\t')
    return {
      file,
      folder,
      line: i + 2,
      holiday,
      variant,
      iso,
      day: parseIsoDate(iso),
      what,
      confidence,
      source,
    }
  })
}

/** Where a row stands and what it says, for messages. */
export function rowLabel({ folder, file, line, holiday, variant, iso, what }: Row): string {
  return `${folder}/${file}:${line} ${holiday} (${variant}) ${iso} ${what}`
}
