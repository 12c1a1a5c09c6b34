import {
  type Context,
  type Explanation,
  explain,
  gregorianDay,
  type Holiday,
} from '@interkalender/core'
import { loadContext, loadData, readVariants } from './data.ts'
import type { Words } from './explain/words.ts'
import { ArgumentFault } from './usage.ts'

interface ExplainOptions {
  readonly year?: number
  readonly calendar?: readonly string[]
  readonly lang: string
  readonly format: 'text' | 'json'
}

/** Prints the way from a feast's rule to its days. */
export async function explainHoliday(id: string, options: ExplainOptions): Promise<void> {
  const { holidays } = loadData()
  const holiday = holidays.find((one) => one.id === id)
  if (!holiday) {
    const { suggestion } = await import('@interkalender/core/parse')
    const ids = holidays.map((one) => one.id)
    throw new ArgumentFault(`argument:1:1: there is no feast ${id}${suggestion(id, ids)}`)
  }
  const year = options.year ?? new Date().getFullYear()
  const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
  const context = await loadContext(holidays, first, last, readVariants(options.calendar))
  const found = await explainWithSky(holiday, year, context)
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
  if (!holiday.rule) process.stdout.write(`  ${say.announced}\n`)
  else if (found.length === 0) process.stdout.write(`  ${say.never}\n`)
  for (const explanation of found) process.stdout.write(tell(explanation, say, nameOf))
  if (found.length === 0) {
    for (const source of holiday.sources) process.stdout.write(`  ${say.source}: ${source}\n`)
  }
}

/** Explains a feast; what reckons sun and moon is loaded only if a step asks for it. */
async function explainWithSky(
  holiday: Holiday,
  year: number,
  context: Context,
): Promise<Explanation[]> {
  let isAsked = false
  const found = explain(holiday, year, context, () => {
    isAsked = true
    return []
  })
  if (!isAsked) return found
  const { createSkyTeller } = await import('@interkalender/core/astronomy')
  return explain(holiday, year, context, createSkyTeller())
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
