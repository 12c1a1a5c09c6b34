import {
  type Comparison,
  type Context,
  createContext,
  type Explanation,
  explain,
  gregorianDay,
  type Holiday,
  type SkyPlace,
  unreached,
  type Variants,
} from '@interkalender/core'
import type { ExplanationWords } from '@interkalender/edition/explain'
import {
  checkLanguage,
  findEdition,
  loadContext,
  loadData,
  placeHere,
  readPlace,
  readVariants,
} from './data.ts'
import { reachLine } from './unreached-lines.ts'
import { ArgumentFault } from './usage.ts'

interface ExplainOptions {
  readonly year?: number
  readonly edition?: string
  readonly calendar?: readonly string[]
  readonly place?: string
  readonly lang: string
  readonly format: 'text' | 'json'
}

/** Prints the way from a feast's rule to its days. */
export async function explainHoliday(id: string, options: ExplainOptions): Promise<void> {
  const { holidays, variants, place } = await loadFeasts(options)
  if (!['de', 'en'].includes(options.lang)) checkLanguage(options.lang, holidays)
  const holiday = holidays.find((one) => one.id === id)
  if (!holiday) {
    const { suggestion } = await import('@interkalender/core/parse')
    const ids = holidays.map((one) => one.id)
    throw new ArgumentFault(
      `argument:1:1: there is no feast ${id}${suggestion(id, ids) || '; interkalender dates --year 2027 lists all'}`,
    )
  }
  const year = options.year ?? new Date().getFullYear()
  const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
  const context = await loadContext(holidays, first, last, variants, place)
  const found = await explainWithSky(holiday, year, context, { holidays, variants, place })
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
  const { explanationWords } = await import('@interkalender/edition/explain')
  const say = explanationWords(options.lang)
  process.stdout.write(`${nameOf(id)} ${year} (${id})\n`)
  if (!holiday.rule) {
    process.stdout.write(`  ${holiday.personal ? say.personal : say.announced}\n`)
  } else if (found.length === 0) process.stdout.write(`  ${say.never}\n`)
  for (const explanation of found) process.stdout.write(tell(explanation, say, nameOf))
  if (found.length === 0) {
    for (const source of holiday.sources) process.stdout.write(`  ${say.source}: ${source}\n`)
  }
}

/** What a feast is explained with; the place is that of `hindu-local`. */
interface Feasts {
  readonly holidays: readonly Holiday[]
  readonly variants: Variants
  readonly place?: SkyPlace | undefined
}

/** The feasts, variants and place of an edition; without one all feasts and the defaults. */
async function loadFeasts({
  edition: folder,
  calendar,
  ...given
}: ExplainOptions): Promise<Feasts> {
  const data = loadData()
  const variants = readVariants(calendar)
  const place = given.place === undefined ? undefined : readPlace(given.place)
  if (folder === undefined) {
    const needed = variants.hindu === 'hindu-local' && !place
    return { holidays: data.holidays, variants, place: needed ? await placeHere() : place }
  }
  const { editionHolidays, loadEdition } = await import('@interkalender/edition')
  const { edition, data: inItsWords } = loadEdition(findEdition(folder), data)
  return {
    holidays: editionHolidays(edition, inItsWords),
    variants: { ...edition.variants, ...variants },
    place: place ?? edition.place,
  }
}

/**
 * Explains a feast; what reckons sun and moon is loaded only if a step asks for it. Hindu feasts are
 * compared with India’s reckoning and with that for the place.
 */
async function explainWithSky(
  holiday: Holiday,
  year: number,
  context: Context,
  { holidays, variants, place }: Feasts,
): Promise<Explanation[]> {
  let isAsked = false
  const found = explain(holiday, year, context, () => {
    isAsked = true
    return []
  })
  if (!isAsked) return found
  const { createSky, createSkyTeller } = await import('@interkalender/core/astronomy')
  const teller = createSkyTeller(place ? { place } : {})
  const isHindu = found.some(({ steps }) =>
    steps.some((step) => step.step === 'calendar' && step.calendar.startsWith('hindu-')),
  )
  if (!isHindu) return explain(holiday, year, context, teller)
  const there = place ?? (await placeHere())
  const other = (hindu: string): Context =>
    createContext(holidays, {
      variants: { ...variants, hindu },
      sky: createSky(there ? { place: there } : {}),
    })
  const others: Comparison[] = [
    { context: other('hindu-india') },
    ...(there ? [{ context: other('hindu-local'), place: there }] : []),
  ]
  return explain(holiday, year, context, teller, others)
}

function tell(
  { steps, sources }: Explanation,
  say: ExplanationWords,
  nameOf: (id: string) => string,
): string {
  const lines = [
    ...steps.map((step) => say.step(step, nameOf)),
    ...sources.map((s) => `${say.source}: ${s}`),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}
