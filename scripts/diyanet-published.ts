/**
 * Reads published dates (test/data/diyanet-published.tsv, fcna-published.tsv): which Hijri day each
 * feast is tells on which day its month began.
 */
import { readFileSync } from 'node:fs'

/** A row of the file, with the Hijri date the feast stands for. */
export interface PublishedDate {
  readonly holiday: string
  readonly variant: string
  readonly date: string
  /** Rata Die of `date`. */
  readonly day: number
  readonly source: string
  readonly hijri: { readonly year: number; readonly month: number; readonly day: number }
}

const monthNames = [
  'Muharram',
  'Safar',
  'Rabi al-Awwal',
  'Rabi al-Thani',
  'Jumada al-Ula',
  'Jumada al-Akhira',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
]

/** Month and day of each feast. Diyanet prints the holy nights as the evening on which they begin. */
const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'Islamic New Year (1 Muharram)': [1, 1],
  'Ashura (10 Muharram)': [1, 10],
  'Mawlid al-Nabi (night)': [3, 11],
  'Three Holy Months begin (1 Rajab)': [7, 1],
  "Laylat al-Mi'raj (night)": [7, 26],
  "Laylat al-Bara'a (night of mid-Sha'ban)": [8, 14],
  'Ramadan (first day)': [9, 1],
  'Laylat al-Qadr (night)': [9, 26],
  'Eid al-Fitr': [10, 1],
  'Eid al-Adha': [12, 10],
}

const millisecondsPerDay = 86_400_000
/** Rata Die of an ISO date. */
export const rataDie = (iso: string): number => Date.parse(iso) / millisecondsPerDay + 719163
/** The ISO date of a Rata Die. */
export const isoDate = (day: number): string =>
  new Date((day - 719163) * millisecondsPerDay).toISOString().slice(0, 10)

/** All rows of a file but those of Regaib, which is a Thursday and no day of the month. */
export function publishedDates(name = 'diyanet-published.tsv'): PublishedDate[] {
  const file = new URL(`../test/data/${name}`, import.meta.url)
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.flatMap((line) => {
    const [holiday = '', variant = '', date = '', , , source = ''] = line.split('\t')
    const day = rataDie(date)
    const monthStart = /^1 (.+) (\d+) AH/.exec(holiday)
    const feast = feasts[holiday]
    if (monthStart) {
      const month = monthNames.indexOf(monthStart[1] ?? '') + 1
      const hijri = { year: Number(monthStart[2]), month, day: 1 }
      return [{ holiday, variant, date, day, source, hijri }]
    }
    if (!feast) {
      if (!holiday.startsWith('Laylat al-Raghaib')) throw new Error(`unknown feast: ${line}`)
      return []
    }
    const [month, dayOfMonth] = feast
    // The year whose month lies nearest: a lunar year is 354.367 days, 1 AH began on day 227015.
    const months = (day - dayOfMonth + 1 - 227015) / 29.530588 - (month - 1)
    const year = Math.round(months / 12) + 1
    return [{ holiday, variant, date, day, source, hijri: { year, month, day: dayOfMonth } }]
  })
}

/**
 * The first days of months that follow from the dates of an authority itself (those whose variant
 * begins with its name), by `year * 12 + month - 1`. Those of others, who follow it, only serve as a
 * check.
 */
export function publishedStarts(
  name = 'diyanet-published.tsv',
  authority = 'Diyanet',
): Map<number, number> {
  const starts = new Map<number, number>()
  for (const { hijri, day, date, holiday, variant } of publishedDates(name)) {
    if (!variant.startsWith(authority)) continue
    const index = hijri.year * 12 + hijri.month - 1
    const start = day - hijri.day + 1
    const known = starts.get(index)
    if (known !== undefined && known !== start)
      throw new Error(`${holiday} on ${date} contradicts another published date of its month`)
    starts.set(index, start)
  }
  return starts
}
