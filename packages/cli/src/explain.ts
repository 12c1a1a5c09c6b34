import {
  type Context,
  type Explanation,
  explain,
  gregorianDay,
  type Holiday,
  type SkyPlace,
  unreached,
  type Variants,
} from '@interkalender/core'
import { findEdition, loadContext, loadData, readVariants } from './data.ts'
import type { Words } from './explain/words.ts'
import { reachLine } from './unreached-lines.ts'
import { ArgumentFault } from './usage.ts'

interface ExplainOptions {
  readonly year?: number
  readonly edition?: string
  readonly calendar?: readonly string[]
  readonly lang: string
  readonly format: 'text' | 'json'
}

/** Prints the way from a feast's rule to its days. */
export async function explainHoliday(id: string, options: ExplainOptions): Promise<void> {
  const { holidays, variants, place } = await loadFeasts(options)
  const holiday = holidays.find((one) => one.id === id)
  if (!holiday) {
    const { suggestion } = await import('@interkalender/core/parse')
    const ids = holidays.map((one) => one.id)
    throw new ArgumentFault(`argument:1:1: there is no feast ${id}${suggestion(id, ids)}`)
  }
  const year = options.year ?? new Date().getFullYear()
  const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
  const context = await loadContext(holidays, first, last, variants, place)
  const found = await explainWithSky(holiday, year, context, place)
  const [short] = found.length === 0 ? unreached([holiday], first, last, context) : []
  if (short) {
    throw new ArgumentFault(
      `argument:1:1: of ${id} no date is known in ${year}: ${reachLine(short)}; give a year within`,
    )
  }
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
    return
  }
  const nameOf = (feast: string) => {
    const names = holidays.find((one) => one.id === feast)?.name
    return names?.[options.lang] ?? names?.en ?? feast
  }
  const say = await wordsOf(options.lang)
  process.stdout.write(`${nameOf(id)} ${year} (${id})\n`)
  if (!holiday.rule) {
    process.stdout.write(`  ${holiday.personal ? say.personal : say.announced}\n`)
  } else if (found.length === 0) process.stdout.write(`  ${say.never}\n`)
  for (const explanation of found) process.stdout.write(tell(explanation, say, nameOf))
  if (found.length === 0) {
    for (const source of holiday.sources) process.stdout.write(`  ${say.source}: ${source}\n`)
  }
}

/** The feasts, variants and place of an edition; without one all feasts and the defaults. */
async function loadFeasts({ edition: folder, calendar }: ExplainOptions): Promise<{
  readonly holidays: readonly Holiday[]
  readonly variants: Variants
  readonly place?: SkyPlace
}> {
  const data = loadData()
  const variants = readVariants(calendar)
  if (folder === undefined) return { holidays: data.holidays, variants }
  const { editionHolidays, loadEdition } = await import('@interkalender/edition')
  const { edition } = loadEdition(findEdition(folder), data)
  return {
    holidays: editionHolidays(edition, data),
    variants: { ...edition.variants, ...variants },
    ...(edition.place && { place: edition.place }),
  }
}

/** Explains a feast; what reckons sun and moon is loaded only if a step asks for it. */
async function explainWithSky(
  holiday: Holiday,
  year: number,
  context: Context,
  place?: SkyPlace,
): Promise<Explanation[]> {
  let isAsked = false
  const found = explain(holiday, year, context, () => {
    isAsked = true
    return []
  })
  if (!isAsked) return found
  const { createSkyTeller } = await import('@interkalender/core/astronomy')
  return explain(holiday, year, context, createSkyTeller(place ? { place } : {}))
}

/** The words of a language; English where there are none. */
async function wordsOf(language: string): Promise<Words> {
  if (language === 'de') return (await import('./explain/de.ts')).german
  return (await import('./explain/en.ts')).english
}

function tell({ steps, sources }: Explanation, say: Words, nameOf: (id: string) => string): string {
  const lines = [
    ...steps.map((step) => say.step(step, nameOf)),
    ...sources.map((s) => `${say.source}: ${s}`),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}
