import { addDays, type Day, isoDate, parseIsoDate, resolve } from '@interkalender/core'
import {
  type Data,
  type DayPlan,
  dayAndMonth,
  findTradition,
  fullDate,
  knowsSchoolHolidays,
  lightestDays,
  loadEdition,
  type PlanReason,
  plan as planDays,
  planEdition,
  yearLabel,
} from '@interkalender/edition'
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
  const days = edition
    ? planEdition(edition, { ...data, ...(context.sky && { sky: context.sky }) }, first, last)
    : planDays(first, last, {
        occurrences: resolve(
          data.holidays.filter(({ layer, unconfirmed }) => layer !== 'satire' && !unconfirmed),
          ...around,
          { context },
        ),
      })
  if (options.format === 'json') {
    const records = days.map((day) => record(day, data, options.lang))
    process.stdout.write(`${JSON.stringify(records, undefined, 2)}\n`)
    return
  }
  const say = options.lang === 'de' ? german : english
  for (const day of days) process.stdout.write(tell(day, data, options.lang, say))
  if (days.length > 1) {
    const best = lightestDays(days)
    process.stdout.write(
      `\n${say.lightest(best[0]?.weight ?? 0)}: ${best.map((one) => dayAndMonth(one.day, options.lang)).join(', ')}\n`,
    )
  }
  if (edition && !knowsSchoolHolidays(edition, first, last)) {
    process.stdout.write(`${say.schoolUnknown(yearLabel(edition))}\n`)
  }
}

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
  const reasonRecord = ({ kind, weight, occurrence, schoolHolidays, nth }: PlanReason) => ({
    kind,
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

function tell(day: DayPlan, data: Data, language: string, say: Words): string {
  const collator = new Intl.Collator(language)
  const lines = day.reasons
    .map((reason) => ({ weight: reason.weight, text: sentence(reason, data, language, say) }))
    .sort((a, b) => b.weight - a.weight || collator.compare(a.text, b.text))
    .map(({ weight, text }) => `  ${weight}  ${text}\n`)
  const weekly = day.weekly
    .map((reason) => `  ${say.weekly}: ${sentence(reason, data, language, say)}\n`)
    .sort(collator.compare)
  const head = `${fullDate(day.day, language)} (${day.iso}): ${say.weights[day.weight] ?? ''}\n`
  return head + lines.join('') + weekly.join('')
}

function sentence(reason: PlanReason, data: Data, language: string, say: Words): string {
  const { kind, occurrence, schoolHolidays, nth } = reason
  if (!occurrence) return `${schoolHolidays}: ${say.kinds[kind]}`
  const { holiday, days, tolerance } = occurrence
  const tradition = nameIn(findTradition(data, holiday.tradition).name, language)
  return [
    `${nameIn(holiday.name, language)} (${tradition}): ${say.kinds[kind]}`,
    nth !== undefined && say.nth(nth, days),
    nth === undefined && days > 1 && kind === 'eve' && say.lasts(days),
    tolerance > 0 && `± ${tolerance}`,
  ]
    .filter((part) => part)
    .join(', ')
}

interface Words {
  readonly kinds: Readonly<Record<PlanReason['kind'], string>>
  /** By weight, from 0. */
  readonly weights: readonly string[]
  /** Before what comes every week. */
  readonly weekly: string
  nth(nth: number, days: number): string
  lasts(days: number): string
  lightest(weight: number): string
  schoolUnknown(year: string): string
}

const german: Words = {
  kinds: {
    'public-holiday': 'gesetzlicher Feiertag',
    'school-holidays': 'schulfrei',
    rest: 'die Arbeit ruht',
    leave: 'Schulkinder können frei bekommen',
    fast: 'viele fasten',
    'long-fast': 'Fastenzeit',
    feast: 'Fest',
    remembrance: 'Tag der Trauer oder des Gedenkens',
    eve: 'beginnt an diesem Abend',
    lasting: 'dauert an',
    minor: 'kleiner Tag',
    civil: 'Tag des Staates oder des Brauchs',
    maybe: 'fällt vielleicht auf diesen Tag',
    before: 'am Tag danach',
    after: 'am Tag davor',
  },
  weights: [
    'nichts spricht dagegen',
    'frei von hohen Festen',
    'etwas ist zu beachten',
    'viele werden fehlen',
    'viele können nicht kommen',
  ],
  weekly: 'jede Woche',
  nth: (nth, days) => `${nth}. von ${days} Tagen`,
  lasts: (days) => `${days} Tage`,
  lightest: (weight) => (weight === 0 ? 'Frei davon' : 'Am wenigsten spricht gegen'),
  schoolUnknown: (year) => `Schulferien sind nur für ${year} bekannt.`,
}

const english: Words = {
  kinds: {
    'public-holiday': 'public holiday',
    'school-holidays': 'no school',
    rest: 'work rests',
    leave: 'pupils may have leave',
    fast: 'many fast',
    'long-fast': 'time of fasting',
    feast: 'feast',
    remembrance: 'day of mourning or remembrance',
    eve: 'begins this evening',
    lasting: 'goes on',
    minor: 'minor day',
    civil: 'day of the state or of custom',
    maybe: 'may fall on this day',
    before: 'on the day after',
    after: 'on the day before',
  },
  weights: [
    'nothing speaks against it',
    'free of high feasts',
    'something to mind',
    'many will be missing',
    'many cannot come',
  ],
  weekly: 'every week',
  nth: (nth, days) => `day ${nth} of ${days}`,
  lasts: (days) => `${days} days`,
  lightest: (weight) => (weight === 0 ? 'Free of all this' : 'Least speaks against'),
  schoolUnknown: (year) => `School holidays are known for ${year} only.`,
}
