import { readdirSync, readFileSync } from 'node:fs'
import { type Day, parseIsoDate } from '@interkalender/core'

const folder = new URL('../data/published-dates/', import.meta.url)

/** A date that somebody published: one line of `test/data/published-dates/*.tsv`. */
export interface Row {
  readonly file: string
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
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
}

/** The rows of one file of published dates. */
export function publishedRows(file: string): Row[] {
  const [heading, ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  if (heading !== 'holiday\tvariant/place\tdate\twhat\tconfidence\tsource') {
    throw new Error(`${file}: not the columns of published dates`)
  }
  return lines.map((line, i) => {
    const [holiday = '', variant = '', iso = '', what = '', confidence = '', source = ''] =
      line.split('\t')
    return {
      file,
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
