import type { Rule, StepZone } from '@interkalender/core'
import {
  dateOf,
  type Local,
  localOf,
  placeName,
  type StepOf,
  title,
  universal,
  type Words,
} from './words.ts'

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

const weekdays = [
  'Sonntag',
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
] as const

const weekdayNames: Readonly<Record<string, string>> = {
  sunday: 'Sonntag',
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
}

const written = ({ day, month, year }: Local) => `${day}. ${months[month - 1]} ${year}`
const date = (iso: string) => written(dateOf(iso))
const decimal = (n: number, digits: number) => n.toFixed(digits).replace('.', ',')
const number = (n: number) => String(n).replace('.', ',')
const place = (of: { latitude: number; longitude: number }) =>
  placeName(of, ['N', 'S', 'O', 'W'], decimal)
/** 18.14, with seconds 18:14:07. */
const clock = ({ clock: text }: Local) => (text.length > 5 ? text : text.replace(':', '.'))

/** A moment by local clocks, and by Universal Time where that is another. */
function at(moment: string, zone = universal, seconds = false): string {
  const local = localOf(moment, zone, seconds)
  const ut = localOf(moment, universal, seconds)
  const sameDay = local.iso === ut.iso
  const also =
    zone.hours === 0
      ? ''
      : ` (${sameDay ? '' : `${ut.day}. ${months[ut.month - 1]}, `}${clock(ut)} Uhr UT)`
  return `${written(local)}, ${clock(local)} Uhr ${zone.name}${also}`
}

/** The hour by local clocks, and by Universal Time. */
const clockOf = (moment: string, zone: StepZone) =>
  `${clock(localOf(moment, zone))} Uhr ${zone.name}, ${clock(localOf(moment, universal))} Uhr UT`

/** From one moment to another, the date said once where it is the same. */
function between(start: string, end: string, zone = universal): string {
  const [a, b] = [localOf(start, zone), localOf(end, zone)]
  if (start === end) return at(start, zone)
  const till = a.iso === b.iso ? clock(b) : `${written(b)}, ${clock(b)}`
  const [ua, ub] = [localOf(start, universal), localOf(end, universal)]
  const short = (of: Local) => `${of.day}. ${months[of.month - 1]}, ${clock(of)}`
  const ut = ` (${short(ua)} bis ${ua.iso === ub.iso ? clock(ub) : short(ub)} Uhr UT)`
  return `${written(a)}, ${clock(a)} bis ${till} Uhr ${zone.name}${zone.hours === 0 ? '' : ut}`
}

/** A length of time in the unit that suits it. */
function length(seconds: number): string {
  const n = Math.abs(seconds)
  if (n < 120) return `${n} Sekunde${n === 1 ? '' : 'n'}`
  if (n < 600) return `${Math.floor(n / 60)} Min. ${n % 60} Sek.`
  if (n < 7200) return `${Math.round(n / 60)} Minuten`
  return `${Math.floor(n / 3600)} Std. ${Math.round((n % 3600) / 60)} Min.`
}

const days = (n: number) => `${n} ${n === 1 ? 'Tag' : 'Tage'}`

const solarTerms: Readonly<Record<number, string>> = {
  0: 'Frühlings-Tagundnachtgleiche (März)',
  90: 'Sommersonnenwende (Juni)',
  180: 'Herbst-Tagundnachtgleiche (September)',
  270: 'Wintersonnenwende (Dezember)',
}

function eventName({ event, longitude = 0, nth }: StepOf<'event'>): string {
  if (event === 'solar-term') return solarTerms[longitude] ?? `Sonne bei ${longitude}°`
  return `${nth === undefined ? '' : `${nth}. `}${event === 'new-moon' ? 'Neumond' : 'Vollmond'}`
}

const partNames: Readonly<Record<string, string>> = {
  arunodaya: 'Arunodaya (die 96 Minuten vor Sonnenaufgang)',
  sunrise: 'Sonnenaufgang',
  pratahkala: 'Pratahkala (erstes Fünftel des Lichttags)',
  sangava: 'Sangava (zweites Fünftel des Lichttags)',
  madhyahna: 'Madhyahna (drittes Fünftel des Lichttags)',
  noon: 'Mittag',
  aparahna: 'Aparahna (viertes Fünftel des Lichttags)',
  sayahna: 'Sayahna (letztes Fünftel des Lichttags)',
  sunset: 'Sonnenuntergang',
  pradosha: 'Pradosha (144 Minuten ab Sonnenuntergang)',
  moonrise: 'Mondaufgang',
  nishita: 'Nishita (Mitternacht, der 8. von 15 Teilen der Nacht)',
  night: 'Nacht',
  '18:00': 'Sechs Uhr abends',
}

/** `7/8 of the daytime` as Germans say it. */
function partName(part: string): string {
  const known = partNames[part]
  if (known) return known
  const [fraction, of] = part.split(' of the ')
  return `${fraction} ${of === 'night' ? 'der Nacht' : 'des Lichttags'}`
}

const limits = {
  sunrise: 'Sonnenaufgang',
  afternoon: 'Ende des dritten Fünftels des Lichttags',
  sunset: 'Sonnenuntergang',
  midnight: 'Mitternacht',
}

const ties = { first: 'der erste', last: 'der letzte', most: 'der länger bedeckte' }
const fallbacks = {
  start: 'der Tag, an dem er beginnt',
  next: 'der Tag nach seinem Beginn',
  before: 'der Tag vor seinem Beginn',
}

const tieName = (tie: StepOf<'choice'>['tie'] = 'first') =>
  typeof tie === 'object'
    ? `der, an dem der Mond bei ${partName(tie.at)} in ${title(tie.asterism)} steht, sonst ${ties[tie.else]}`
    : ties[tie]

const nearCall = (minutes: number | undefined) =>
  minutes === undefined ? '' : `; knapper Fall: ${decimal(minutes, 1)} Minuten entscheiden`

function choice({ by, tie, fallback, day, margin }: StepOf<'choice'>): string {
  const why =
    by === 'only'
      ? 'nur an ihm gilt er'
      : by === 'fallback'
        ? `er gilt an keinem; dann zählt ${fallbacks[fallback ?? 'start']}`
        : `er gilt an mehreren; dann zählt ${tieName(tie)}`
  return `Tag: ${date(day)}: ${why}${nearCall(margin)}`
}

function event(step: StepOf<'event'>): string {
  const { zone, fromMidnight = 86_400, month, counts, nth } = step
  const near = Math.abs(fromMidnight) < 3600
  const off = near
    ? `, ${length(fromMidnight)} ${fromMidnight < 0 ? 'vor' : 'nach'} Mitternacht`
    : ''
  const begins = month ? ` → ${month.name} beginnt am ${date(step.day)}` : ''
  const chosen = nth !== undefined && counts ? ': er zählt' : ''
  return `${eventName(step)}: ${at(step.moment, zone, step.near)}${off}${begins}${chosen}`
}

function move({ by, from, day, days: n, weekday }: StepOf<'move'>): string {
  switch (by) {
    case 'offset':
      return `${days(Math.abs(n))} ${n < 0 ? 'vor' : 'nach'} dem ${date(from)}: ${date(day)}`
    case 'shift':
      return `Der ${date(from)} ist ein ${weekdayNames[weekday]}: verschoben auf den ${date(day)}`
    case 'transfer':
      return `Der ${date(from)} fällt in ein höheres Fest: begangen am ${date(day)}`
  }
}

const relations = {
  before: 'vor',
  'on-or-before': 'am oder vor',
  after: 'nach',
  'on-or-after': 'am oder nach',
  nearest: 'am nächsten zu',
}

const romanMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** A month in German, if it has a Roman name. */
const roman = (name: string) => months[romanMonths.indexOf(name.toLowerCase())] ?? title(name)

/** `Diwali minus 2 Tage`. */
function plus(n: number): string {
  return n === 0 ? '' : n > 0 ? ` plus ${days(n)}` : ` minus ${days(-n)}`
}

function dateRule({
  day,
  month,
  calendar,
  afterLeapYear,
}: Extract<Rule, { type: 'date' }>): string {
  const [, number] = /^month (\d+)$/.exec(month) ?? []
  const of = (d: number | 'last', m: string) =>
    d === 'last' ? `letzter Tag des ${roman(m)}` : `${d}. ${roman(m)}`
  const plain = number
    ? `${day === 'last' ? 'letzter' : `${day}.`} Tag des ${number}. Monats`
    : of(day, month)
  const after = afterLeapYear
    ? `; im Jahr nach einem Schaltjahr ${of(afterLeapYear.day, afterLeapYear.month)}`
    : ''
  return `${plain} (${calendar})${after}`
}

function holding({ at: part, tie, else: none }: Extract<Rule, { at: unknown }>): string {
  return `bei ${partName(part)}; von mehreren Tagen zählt ${tieName(tie)}; gilt er an keinem, ${fallbacks[none]}`
}

/** A lunar day by its half of the month. */
const tithi = (name: string) =>
  title(
    name.replace('shukla', 'Shukla (helle Hälfte)').replace('krishna', 'Krishna (dunkle Hälfte)'),
  )

/** A rule in German. */
function ruleText(rule: Rule, nameOf: (id: string) => string): string {
  const inner = (of: Rule) => ruleText(of, nameOf)
  switch (rule.type) {
    case 'date':
      return dateRule(rule)
    case 'tithi': {
      const name =
        rule.tithi <= 15
          ? `shukla ${rule.tithi}`
          : `krishna ${rule.tithi === 30 ? 30 : rule.tithi - 15}`
      return `Mondtag ${tithi(name)} im ${title(rule.month)} (${rule.calendar}) ${holding(rule)}`
    }
    case 'asterism':
      return `der Mond in ${title(rule.asterism)} im ${title(rule.month)} (${rule.calendar}) ${holding(rule)}`
    case 'solar-day':
      return `${rule.day}. ${title(rule.month)} (${rule.calendar})`
    case 'sankranti':
      return `die Sonne tritt in das siderische Zeichen ${title(rule.sign)}; nach ${limits[rule.until]} zählt der nächste Tag`
    case 'easter':
      return `Ostern (${rule.computus === 'western' ? 'gregorianisch' : 'julianisch'})${plus(rule.offset)}`
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${rule.nth}. `
      return `${nth}${weekdays[rule.weekday]} ${relations[rule.relation]}: ${inner(rule.anchor)}`
    }
    case 'nth-weekday':
      return `${rule.nth === 'last' ? 'letzter' : `${rule.nth}.`} ${weekdays[rule.weekday]} im ${roman(rule.month)} (${rule.calendar})`
    case 'event':
      return eventNames[rule.event] ?? rule.event
    case 'every':
      return `jeden ${weekdays[rule.weekday]}`
    case 'feast':
      return `${nameOf(rule.id)}${plus(rule.offset)}`
    case 'offset':
      return `${inner(rule.rule)}${plus(rule.days)}`
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([from, by]) =>
          `an einem ${weekdays[Number(from) as 0]} ${days(Math.abs(by))} ${by > 0 ? 'später' : 'früher'}`,
      )
      return `${inner(rule.rule)} (${shifts.join('; ')})`
    }
    case 'transfer':
      return `${inner(rule.rule)}; von ${inner(rule.from)} bis ${inner(rule.to)}: ${inner(rule.target)}`
    case 'valid':
      return `${inner(rule.rule)}${rule.since ? ` seit ${date(rule.since)}` : ''}${rule.till ? ` bis ${date(rule.till)}` : ''}`
    case 'any':
      return rule.rules.map(inner).join(' oder ')
    case 'announced':
      return `bekannt gegeben: ${rule.dates.map(date).join(', ')}${rule.of ? `; sonst ${inner(rule.of)}` : ''}`
  }
}

const eventNames: Readonly<Record<string, string>> = {
  qingming: 'Qingming: die Sonne bei 15°, nach Pekings Uhr',
  dongzhi: 'Dongzhi: die Sonne bei 270°, nach Pekings Uhr',
  risshun: 'Risshun: die Sonne bei 315°, nach Japans Uhr',
  shunbun: 'Frühlings-Tagundnachtgleiche nach Japans Uhr',
  shubun: 'Herbst-Tagundnachtgleiche nach Japans Uhr',
  'march-equinox': 'Frühlings-Tagundnachtgleiche nach deutscher Uhr',
  'june-solstice': 'Sommersonnenwende nach deutscher Uhr',
  'september-equinox': 'Herbst-Tagundnachtgleiche nach deutscher Uhr',
  'december-solstice': 'Wintersonnenwende nach deutscher Uhr',
  'may-full-moon': 'erster Vollmond im Mai nach deutscher Uhr',
  'vesak-poya': 'Vollmond (Poya) des Vesak in Sri Lanka',
  'poson-poya': 'Vollmond (Poya) des Poson in Sri Lanka',
  'bahai-twin-birthdays': 'der Tag nach dem achten Neumond nach Naw-Rúz (Teheran)',
}

/** German. */
export const german: Words = {
  personal: 'Jede Familie begeht es an ihrem eigenen Tag; ein gemeinsames Datum gibt es nicht.',
  announced: 'Das Datum gibt die Gemeinschaft bekannt; es wird nicht berechnet.',
  never: 'In diesem Jahr fällt das Fest auf keinen Tag.',
  source: 'Quelle',
  step(step, nameOf) {
    switch (step.step) {
      case 'rule':
        return `Regel: ${ruleText(step.is, nameOf)}`
      case 'calendar':
        return `Kalender: ${step.calendar} (${step.authority}; ${step.source})`
      case 'feast':
        return `Es hängt an ${nameOf(step.feast)} (${step.feast}) mit der Regel: ${ruleText(step.is, nameOf)}`
      case 'easter':
        return `Osterrechnung ${step.year} (${step.computus === 'western' ? 'gregorianisch' : 'julianisch'}): Goldene Zahl ${step.goldenNumber}, Epakte ${step.epact}, Ostervollmond ${date(step.paschalFullMoon)}; Ostersonntag ${date(step.easter)}`
      case 'molad':
        return `Molad Tischri ${step.year}: ${weekdayNames[step.weekday]}, ${step.hour} Stunden und ${step.parts} Chalakim; Neujahr ${date(step.newYear)}${step.dehiyyot.length > 0 ? `, verschoben nach ${step.dehiyyot.join(', ')}` : ', nicht verschoben'}`
      case 'leap-year':
        return `Das Jahr davor, ${step.yearBefore} (${step.calendar}), ist ${step.isLeap ? 'ein' : 'kein'} Schaltjahr: ${step.lastMonth.name} hat ${days(step.lastMonth.days)}, so fällt Neujahr auf den ${date(step.newYear)}`
      case 'date':
        return `${date(step.day)} ist der ${step.date.day}. ${roman(step.date.monthName)} ${step.date.year} (${step.calendar})`
      case 'weekday': {
        const nth = step.nth === 1 ? 'der' : `der ${step.nth}.`
        const relation =
          step.relation === 'nearest'
            ? 'am nächsten dazu'
            : `${relations[step.relation]} diesem Tag`
        return `Anker: ${weekdayNames[step.anchorWeekday]}, ${date(step.anchor)}; ${nth} ${weekdayNames[step.weekday]} ${relation} ist der ${date(step.day)}`
      }
      case 'nth-weekday':
        return `Der Monat reicht vom ${date(step.monthStart)} bis zum ${date(step.monthEnd)}; sein ${step.nth === 'last' ? 'letzter' : `${step.nth}.`} ${weekdayNames[step.weekday]} ist der ${date(step.day)}`
      case 'move':
        return move(step)
      case 'announced':
        return `${date(step.day)}: von der Gemeinschaft bekannt gegeben${step.source ? ` (${step.source})` : ''}`
      case 'conjunction':
        return `Neumond (Konjunktion) vor dem ${step.month} ${step.year}: ${at(step.moment)}`
      case 'crescent':
        return `Mondsichel am Abend des ${date(step.evening)}: am deutlichsten bei ${place(step.place)}, Sonnenuntergang ${at(step.sunset)}, Höhe ${number(step.altitude)}°, Abstand von der Sonne ${number(step.elongation)}°: ${step.seen ? `erfüllt die Regel um ${number(step.margin)}°` : `verfehlt die Regel um ${number(-step.margin)}°`}`
      case 'event':
        return event(step)
      case 'leap-month': {
        const [from, to] = step.solstices.map(date)
        const leap = step.leap
          ? `der erste ohne Hauptsonnenzeichen, ${date(step.leap.first)} bis ${date(step.leap.last)}, ist der Schaltmonat ${step.leap.name}`
          : 'kein Schaltmonat'
        return `Von der Wintersonnenwende am ${from} bis zu der am ${to} beginnen ${step.months} Monate: ${leap}`
      }
      case 'border': {
        const name = step.border === 'sunset' ? 'Sonnenuntergang' : 'Mittag'
        const { seconds } = step
        if (seconds === undefined)
          return `${name} bei ${place(step.place)}, mit dem der ${date(step.day)} endet: ${at(step.moment, step.zone)}`
        return `${name} bei ${place(step.place)}: ${at(step.moment, step.zone, Math.abs(seconds) < 600)}; das Ereignis liegt ${length(seconds)} ${seconds < 0 ? 'davor' : 'danach'} und gehört zum ${date(step.day)}`
      }
      case 'place':
        return `Gerechnet für ${place(step.place)} (${step.zone.name})`
      case 'lunar-month':
        return `Mondmonat ${title(step.month)}, von Neumond zu Neumond: ${between(step.start, step.end, step.zone)}; die Sonne geht von siderisch ${decimal(step.sun[0], 2)}° bis ${decimal(step.sun[1], 2)}°${step.double ? ' und überschreitet zwei Grenzen: der Monat steht für zwei' : ''}`
      case 'span':
        return `${step.of === 'tithi' ? `Mondtag ${tithi(step.name)}` : `Der Mond in ${title(step.name)}`}: ${between(step.start, step.end, step.zone)}`
      case 'day-part': {
        const holds = !step.holds
          ? 'gilt nicht'
          : step.start === step.end
            ? 'gilt'
            : `gilt ${step.minutes} Minuten`
        return `${partName(step.part)} am ${date(step.day)}: ${between(step.start, step.end, step.zone)}: ${holds}`
      }
      case 'choice':
        return choice(step)
      case 'sankranti': {
        const { until, limit, zone, margin } = step
        const month = step.month ? `, erster Tag des ${title(step.month)}` : ''
        const rest = `${step.inTime ? 'vor' : 'nach'} ${limits[until]} (${clockOf(limit, zone)}), zählt also zum ${date(step.day)}`
        return `Die Sonne tritt in das siderische Zeichen ${title(step.sign)}: ${at(step.moment, zone)}, ${rest}${month}${nearCall(margin)}`
      }
      case 'table': {
        const off = Math.abs(step.departsBy)
        const departs =
          off === 0
            ? ''
            : `; die Regel ergäbe ${days(off)} ${step.departsBy > 0 ? 'früher' : 'später'}`
        return `In der Tabelle: ${date(step.day)} (${step.published ? 'von der Autorität veröffentlicht' : 'berechnet'}${departs})`
      }
      case 'elsewhere':
        return `Zum Vergleich ${step.calendar} (${step.place ? `gerechnet für ${place(step.place)}` : step.authority}): ${date(step.day)}`
      case 'kept-otherwise':
        return `Manche feiern es diesmal am ${date(step.day)}`
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
          computed: `berechnet${step.tolerance > 0 ? `, ± ${days(step.tolerance)}` : ''}`,
        }[step.certainty]
        const near =
          step.margin === undefined
            ? ''
            : `; knapper Fall: ${decimal(Math.abs(step.margin), 2)}° entscheiden`
        return `Ergebnis: ${weekdayNames[step.weekday]}, ${date(step.day)}, ${days(step.days)}${begins}; ${sure}${near}`
      }
    }
  },
}
