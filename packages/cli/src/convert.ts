import { readFileSync } from 'node:fs'
import { calendars, convert as convertDay, type Day, parseIsoDate } from '@interkalender/core'
import { placeHere } from './data.ts'
import { ArgumentFault, UsageError } from './usage.ts'

interface ConvertOptions {
  readonly to?: readonly string[]
  readonly format: 'table' | 'json'
}

/** Prints dates in all calendars but the rare ones, or in those that are asked for. */
export async function convert(args: readonly string[], options: ConvertOptions): Promise<void> {
  const { skyCalendars } = await import('@interkalender/core/astronomy')
  // A calendar by local sunrises needs a place: that of the edition here, if it is clear which.
  const place = !options.to || options.to.includes('hindu-local') ? await placeHere() : undefined
  const all = [...calendars, ...skyCalendars(place)]
  for (const id of options.to ?? []) {
    if (!all.some((calendar) => calendar.id === id)) {
      if (id === 'hindu-local') {
        throw new UsageError(
          'hindu-local reckons for the place of an edition; call it where there is one',
        )
      }
      const known = all.map((calendar) => calendar.id).join(', ')
      throw new UsageError(`there is no calendar ${id}; there are ${known}`)
    }
  }
  const chosen = all.filter(({ id, rare }) => (options.to ? options.to.includes(id) : !rare))
  const converted = readDates(args).map(({ text, day }) => ({
    text,
    dates: convertDay(day, chosen),
  }))
  if (options.format === 'json') {
    process.stdout.write(
      `${JSON.stringify(
        converted.map(({ dates }) => dates),
        undefined,
        2,
      )}\n`,
    )
    return
  }
  for (const { text, dates } of converted) {
    process.stdout.write(`${text}\n`)
    for (const [id, { day, monthName, year, leap, leapDay }] of Object.entries(dates)) {
      process.stdout.write(
        `  ${id.padEnd(24)} ${day}${leapDay ? ' (second)' : ''} ${monthName}${leap ? ' (leap)' : ''} ${year}\n`,
      )
    }
  }
}

/** The dates of the arguments; `-` stands for those of standard input, one a line. */
function readDates(args: readonly string[]): { text: string; day: Day }[] {
  const faults: string[] = []
  const read = (text: string, place: string) => {
    try {
      return [{ text, day: parseIsoDate(text) }]
    } catch (error) {
      faults.push(`${place}: ${error instanceof Error ? error.message : error}`)
      return []
    }
  }
  const dates = args.flatMap((arg, i) => {
    if (arg !== '-') return read(arg.trim(), `argument:${i + 1}:1`)
    const lines = readFileSync(0, 'utf8').split(/\r?\n/)
    return lines.flatMap((line, n) => (line.trim() === '' ? [] : read(line.trim(), `-:${n + 1}:1`)))
  })
  if (faults.length > 0) throw new ArgumentFault(faults.join('\n'))
  return dates
}
