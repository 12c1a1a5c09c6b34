import { addDays, type Day, isoDate, parseIsoDate, resolve } from '@interkalender/core'
import {
  collatorOf,
  type Data,
  type DayPlan,
  dayAndMonth,
  findTradition,
  fullDate,
  knowsSchoolHolidays,
  lightestDays,
  loadEdition,
  nearby,
  type PlanReason,
  plan as planDays,
  planEdition,
  yearLabel,
} from '@interkalender/edition'
import type { ViewTexts } from '@interkalender/web'
import { checkLanguage, findEdition, loadContext, loadData } from './data.ts'
import { ArgumentFault, UsageError } from './usage.ts'

interface PlanOptions {
  readonly to?: string
  readonly edition?: string
  readonly lang: string
  readonly format: 'text' | 'json'
}

/** More days than this are a list of dates. */
const mostDays = 400

/** Tells whether a date is a good one: who fasts, rests, celebrates or remembers then. */
export async function plan(date: string, options: PlanOptions): Promise<void> {
  const first = readDay(date)
  const last = options.to === undefined ? first : readDay(options.to)
  if (last < first) throw new UsageError(`--to ${options.to} lies before ${date}; swap the dates`)
  if (last - first >= mostDays) {
    throw new UsageError(`these are ${last - first + 1} days; give at most ${mostDays}`)
  }
  const folder = editionFolder(options.edition)
  const loaded = folder === undefined ? undefined : loadEdition(folder, loadData())
  const { edition, data } = loaded ?? { edition: undefined, data: loadData() }
  checkLanguage(options.lang, data.holidays)
  const variants = edition?.variants ?? {}
  // A year more on either side, for feasts that lie beside the days or began long before.
  const around = [addDays(first, -366), addDays(last, 366)] as const
  const context = await loadContext(data.holidays, ...around, variants, edition?.place)
  const every = [...data.holidays, ...(data.weekly ?? [])].filter(
    ({ layer, unconfirmed }) => layer !== 'satire' && !unconfirmed,
  )
  const daysBetween = (from: Day, to: Day) =>
    edition
      ? planEdition(edition, { ...data, ...(context.sky && { sky: context.sky }) }, from, to)
      : planDays(from, to, { occurrences: resolve(every, ...around, { context }) })
  // A single day is held against those around it.
  const [from, to] =
    first === last ? [addDays(first, -nearby), addDays(last, nearby)] : [first, last]
  const seen = daysBetween(from, to)
  const days = seen.filter(({ day }) => day >= first && day <= last)
  const lightest = lightestDays(seen)
  const lighter = days.length > 1 || !lightest.some(({ day }) => day === first) ? lightest : []
  if (options.format === 'json') {
    const records = days.map((day) => ({
      ...record(day, data, options.lang),
      ...(days.length === 1 && { lighter: lighter.map(({ iso }) => iso) }),
    }))
    process.stdout.write(`${JSON.stringify(records, undefined, 2)}\n`)
    return
  }
  const { viewTexts } = await import('@interkalender/web')
  const say = viewTexts(options.lang.replace(/-.*$/, ''))
  const lines = days.map((day) => tell(day, data, options.lang, say))
  const inWords = (day: Day) => dayAndMonth(day, options.lang)
  if (lighter.length > 0) {
    const where = days.length > 1 ? '' : ` (${inWords(from)} – ${inWords(to)})`
    lines.push(`\n${say.lightest}${where}: ${lighter.map(({ day }) => inWords(day)).join(', ')}\n`)
  }
  if (edition) {
    const { law } = data.leaveRules?.find(({ land }) => land === edition.region) ?? {}
    if (law !== undefined && days.some(givesLeave)) lines.push(`${say.kinds.leave}: ${law}\n`)
    if (!knowsSchoolHolidays(edition, first, last)) {
      lines.push(`${say.schoolYear.replace('{year}', yearLabel(edition))}\n`)
    }
  } else lines.push(`${options.lang === 'de' ? noEdition.de : noEdition.en}\n`)
  process.stdout.write(lines.join(''))
}

const noEdition = {
  de: 'Ohne Ausgabe (--edition) sind Feiertage und Ferien eines Landes nicht dabei.',
  en: 'Without an edition (--edition) the public and school holidays of a place are not in it.',
}

const givesLeave = ({ reasons }: DayPlan) =>
  reasons.some(({ kind, also }) => kind === 'leave' || also?.includes('leave'))

function readDay(text: string): Day {
  try {
    return parseIsoDate(text.trim())
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ArgumentFault(`argument:1:1: ${error.message}`)
  }
}

/** The edition that is named, or the only one there is; without any, every feast of the data counts. */
function editionFolder(name: string | undefined): string | undefined {
  if (name !== undefined) return findEdition(name)
  try {
    return findEdition(undefined)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** A day as JSON. */
function record(
  { iso, weekday, weight, reasons, weekly }: DayPlan,
  data: Data,
  language: string,
): object {
  const reasonRecord = ({ kind, weight, occurrence, schoolHolidays, nth, also }: PlanReason) => ({
    kind,
    ...(also && { also }),
    weight,
    ...(schoolHolidays !== undefined && { name: schoolHolidays }),
    ...(occurrence && {
      id: occurrence.holiday.id,
      name: nameIn(occurrence.holiday.name, language),
      tradition: occurrence.holiday.tradition,
      traditionName: nameIn(findTradition(data, occurrence.holiday.tradition).name, language),
      first: isoDate(occurrence.start),
      days: occurrence.days,
      ...(nth !== undefined && { nth }),
      begins: occurrence.holiday.begins,
      tolerance: occurrence.tolerance,
    }),
  })
  return {
    date: iso,
    weekday,
    weight,
    reasons: reasons.map(reasonRecord),
    weekly: weekly.map(reasonRecord),
  }
}

const nameIn = (names: Readonly<Record<string, string>>, language: string) =>
  names[language] ?? names.en ?? ''

function tell(day: DayPlan, data: Data, language: string, say: ViewTexts): string {
  const collator = collatorOf(language)
  const lines = day.reasons
    .map((reason) => ({ weight: reason.weight, text: sentence(reason, data, language, say) }))
    .sort((a, b) => b.weight - a.weight || collator.compare(a.text, b.text))
    .map(({ weight, text }) => `  ${weight}  ${text}\n`)
  const weekly = day.weekly
    .map((reason) => `  ${say.weekly}: ${sentence(reason, data, language, say)}\n`)
    .sort(collator.compare)
  const weight = say.weights[day.weight] ?? ''
  const judged = weight.charAt(0).toLocaleLowerCase(say.lang ?? language) + weight.slice(1)
  return `${fullDate(day.day, language)} (${day.iso}): ${judged}\n${lines.join('')}${weekly.join('')}`
}

function sentence(reason: PlanReason, data: Data, language: string, say: ViewTexts): string {
  const { kind, occurrence, schoolHolidays, nth, also = [] } = reason
  const what = [kind, ...also].map((one) => say.kinds[one]).join(', ')
  if (!occurrence) return `${schoolHolidays}: ${what}`
  const { holiday, days, tolerance } = occurrence
  const tradition = nameIn(findTradition(data, holiday.tradition).name, language)
  const place = nth === undefined ? '' : ` (${nth}/${days})`
  const doubt = tolerance > 0 ? `, ± ${tolerance}` : ''
  return `${nameIn(holiday.name, language)} (${tradition}): ${what}${place}${doubt}`
}
