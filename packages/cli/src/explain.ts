import { type Explanation, explain, gregorianDay, type Step } from '@interkalender/core'
import { loadContext, loadData, readVariants } from './data.ts'
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
  const found = await Promise.all(explain(holiday, year, context).map(withCrescent))
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
    return
  }
  const say = options.lang === 'de' ? german : english
  const name = holiday.name[options.lang] ?? holiday.name.en ?? id
  process.stdout.write(`${name} ${year} (${id})\n`)
  if (!holiday.rule) process.stdout.write(`  ${say.announced}\n`)
  else if (found.length === 0) process.stdout.write(`  ${say.never}\n`)
  for (const explanation of found) process.stdout.write(tell(explanation, say))
  if (found.length === 0) {
    for (const source of holiday.sources) process.stdout.write(`  ${say.source}: ${source}\n`)
  }
}

/** Adds how the Hijri month that decides begins; only then is the sky needed. */
async function withCrescent(explanation: Explanation): Promise<Explanation> {
  const { steps, deciding } = explanation
  if (!deciding?.calendar.startsWith('hijri-')) return explanation
  const { explainCrescent } = await import('@interkalender/core/astronomy')
  const crescent = explainCrescent(deciding.calendar, deciding.year, deciding.month)
  const date = steps.findIndex(({ step }) => step === 'date')
  return { ...explanation, steps: steps.toSpliced(date < 0 ? -1 : date, 0, ...crescent) }
}

function tell({ steps, sources }: Explanation, say: Words): string {
  const lines = [
    ...steps.map((step) => say.step(step)),
    ...sources.map((s) => `${say.source}: ${s}`),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

interface Words {
  readonly announced: string
  readonly never: string
  readonly source: string
  step(step: Step): string
}

/** A place as degrees north or south, east or west. */
function place({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const east = longitude < -180 ? longitude + 360 : longitude
  const degrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(value).toFixed(1)}° ${value >= 0 ? plus : minus}`
  return `${degrees(latitude, 'N', 'S')} ${degrees(east, 'E', 'W')}`
}

const weekdayNames: Readonly<Record<string, string>> = {
  sunday: 'Sonntag',
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
}

const german: Words = {
  announced: 'Das Datum gibt die Gemeinschaft bekannt; es wird nicht berechnet.',
  never: 'In diesem Jahr fällt das Fest auf keinen Tag.',
  source: 'Quelle',
  step(step) {
    switch (step.step) {
      case 'rule':
        return `Regel: ${step.rule}`
      case 'calendar':
        return `Kalender: ${step.calendar} (${step.authority}; ${step.source})`
      case 'easter':
        return `Osterrechnung ${step.year} (${step.computus === 'western' ? 'gregorianisch' : 'julianisch'}): Goldene Zahl ${step.goldenNumber}, Epakte ${step.epact}, Ostervollmond ${step.paschalFullMoon}; Ostersonntag ${step.easter}`
      case 'molad':
        return `Molad Tischri ${step.year}: ${weekdayNames[step.weekday]}, ${step.hour} Stunden und ${step.parts} Chalakim; Neujahr ${step.newYear}${step.dehiyyot.length > 0 ? `, verschoben nach ${step.dehiyyot.join(', ')}` : ', nicht verschoben'}`
      case 'date':
        return `${step.day} ist der ${step.date.day}. ${step.date.monthName} ${step.date.year} (${step.calendar})`
      case 'conjunction':
        return `Neumond (Konjunktion) vor dem ${step.month} ${step.year}: ${step.moment}`
      case 'crescent':
        return `Mondsichel am Abend des ${step.evening}: am deutlichsten bei ${place(step.place)}, Sonnenuntergang ${step.sunset}, Höhe ${step.altitude}°, Abstand von der Sonne ${step.elongation}°: ${step.seen ? `erfüllt die Regel um ${step.margin}°` : `verfehlt die Regel um ${-step.margin}°`}`
      case 'table':
        return `Monatsbeginn nach der Tabelle: ${step.monthStart} (${step.published ? 'veröffentlicht' : 'berechnet'}${step.departsBy === 0 ? '' : `; die Regel ergäbe ${Math.abs(step.departsBy)} Tag ${step.departsBy > 0 ? 'früher' : 'später'}`})`
      case 'elsewhere':
        return `Zum Vergleich ${step.calendar} (${step.authority}): ${step.day}`
      case 'result': {
        const begins = {
          midnight: '',
          'evening-before': ', beginnt am Vorabend',
          evening: ', beginnt am Abend',
          sunrise: ', beginnt mit dem Sonnenaufgang',
        }[step.begins]
        const sure = {
          fixed: 'steht fest',
          announced: 'von der Autorität veröffentlicht',
          computed: `berechnet, ± ${step.tolerance} Tag`,
        }[step.certainty]
        return `Ergebnis: ${weekdayNames[step.weekday]}, ${step.day}, ${step.days === 1 ? 'ein Tag' : `${step.days} Tage`}${begins}; ${sure}${step.margin === undefined ? '' : `; knapper Fall: ${Math.abs(step.margin).toFixed(2)}° entscheiden`}`
      }
    }
  },
}

const english: Words = {
  announced: 'The community announces the date; it is not computed.',
  never: 'In this year the feast falls on no day.',
  source: 'Source',
  step(step) {
    switch (step.step) {
      case 'rule':
        return `Rule: ${step.rule}`
      case 'calendar':
        return `Calendar: ${step.calendar} (${step.authority}; ${step.source})`
      case 'easter':
        return `Computus ${step.year} (${step.computus === 'western' ? 'Gregorian' : 'Julian'}): golden number ${step.goldenNumber}, epact ${step.epact}, paschal full moon ${step.paschalFullMoon}; Easter Sunday ${step.easter}`
      case 'molad':
        return `Molad of Tishri ${step.year}: ${step.weekday}, ${step.hour} hours and ${step.parts} parts; new year ${step.newYear}${step.dehiyyot.length > 0 ? `, put off by ${step.dehiyyot.join(', ')}` : ', not put off'}`
      case 'date':
        return `${step.day} is ${step.date.day} ${step.date.monthName} ${step.date.year} (${step.calendar})`
      case 'conjunction':
        return `New moon (conjunction) before ${step.month} ${step.year}: ${step.moment}`
      case 'crescent':
        return `Crescent on the evening of ${step.evening}: clearest at ${place(step.place)}, sunset ${step.sunset}, altitude ${step.altitude}°, elongation ${step.elongation}°: ${step.seen ? `passes the rule by ${step.margin}°` : `misses the rule by ${-step.margin}°`}`
      case 'table':
        return `Month start in the table: ${step.monthStart} (${step.published ? 'published' : 'computed'}${step.departsBy === 0 ? '' : `; the rule would give ${Math.abs(step.departsBy)} day ${step.departsBy > 0 ? 'earlier' : 'later'}`})`
      case 'elsewhere':
        return `For comparison ${step.calendar} (${step.authority}): ${step.day}`
      case 'result': {
        const begins = {
          midnight: '',
          'evening-before': ', begins on the evening before',
          evening: ', begins in the evening',
          sunrise: ', begins at sunrise',
        }[step.begins]
        const sure = {
          fixed: 'certain',
          announced: 'published by the authority',
          computed: `computed, ± ${step.tolerance} day`,
        }[step.certainty]
        return `Result: ${step.weekday}, ${step.day}, ${step.days} ${step.days === 1 ? 'day' : 'days'}${begins}; ${sure}${step.margin === undefined ? '' : `; a near call: ${Math.abs(step.margin).toFixed(2)}° decide`}`
      }
    }
  },
}
