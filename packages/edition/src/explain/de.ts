import type { StepZone } from '@interkalender/core'
import { authorityName, calendarName, inCalendar, monthName, sourceName } from './names-de.ts'
import {
  date,
  days,
  fallbackName,
  limits,
  lunarDayName,
  months,
  partName,
  ruleText,
  tieName,
  written,
} from './rules-de.ts'
import {
  type Local,
  localOf,
  placeName,
  type StepOf,
  title,
  universal,
  type Words,
} from './words.ts'

const weekdayNames: Readonly<Record<string, string>> = {
  sunday: 'Sonntag',
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
}

const decimal = (n: number, digits: number) => n.toFixed(digits).replace('.', ',')
const number = (n: number) => String(n).replace('.', ',').replace('-', '−')
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

const nearCall = (minutes: number | undefined) =>
  minutes === undefined ? '' : `; knapper Fall: ${decimal(minutes, 1)} Minuten entscheiden`

function choice({ by, tie, fallback, day, margin }: StepOf<'choice'>): string {
  const why =
    by === 'only'
      ? 'nur an ihm gilt er'
      : by === 'fallback'
        ? `er gilt an keinem; dann zählt ${fallbackName(fallback ?? 'start')}`
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

const dehiyyotNames = {
  'molad zaken': 'der Molad fällt auf Mittag oder später (Molad Saken)',
  'lo adu rosh': 'Neujahr darf nicht auf Sonntag, Mittwoch oder Freitag fallen (Lo ADU Rosch)',
  gatarad: 'das Jahr würde zu lang (GaTaRaD)',
  betutakpat: 'das Jahr davor würde zu kurz (BeTUTaKPaT)',
}

/** Calendars of which one says the number of a month, with its name beside it. */
const byNumber = new Set(['chinese', 'vietnamese', 'korean'])
/** Calendars whose months have names that are none but in full: "der 1. Tag des Dawa Dangpo". */
const byDay = new Set(['tibetan', 'tibetan-bhutan', 'thai'])

/** `15. Nisan 5787 im hebräischen Kalender`, `1. Tag des 1. Monats (Zhēngyuè) 2027 im chinesischen Kalender`. */
function dateIn({ date: of, calendar: id }: StepOf<'date'>): string {
  const { day, month, year, leap } = of
  const name = monthName(of.monthName)
  const text = byNumber.has(id)
    ? `${day}. Tag des ${leap ? `Schaltmonats nach dem ${month}. Monat` : `${month}. Monats`} (${of.monthName})`
    : byDay.has(id)
      ? `${day}. Tag des Monats ${of.monthName}`
      : `${day}. ${name}`
  return `${text} ${year} ${inCalendar(id)}`
}

function calendar({ calendar: id, authority, source }: StepOf<'calendar'>): string {
  const by = authorityName(authority)
  return `Kalender: ${calendarName(id)}${by ? `; maßgebend: ${by}` : ''}; Grundlage: ${sourceName(source)}`
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
        return calendar(step)
      case 'feast':
        return `Das Fest „${nameOf(step.feast)}“ hat die Regel: ${ruleText(step.is, nameOf)}`
      case 'easter':
        return `Osterrechnung ${step.year} (${step.computus === 'western' ? 'gregorianisch' : 'julianisch'}): Goldene Zahl ${step.goldenNumber}, Epakte ${step.epact}, Ostervollmond ${date(step.paschalFullMoon)}; Ostersonntag ${date(step.easter)}`
      case 'molad':
        return `Molad Tischri ${step.year}: ${weekdayNames[step.weekday]}, ${step.hour} Uhr und ${step.parts} Chalakim (Teile von 3⅓ Sekunden); Neujahr ${date(step.newYear)}${step.dehiyyot.length > 0 ? `, verschoben: ${step.dehiyyot.map((one) => dehiyyotNames[one]).join('; ')}` : ', nicht verschoben'}`
      case 'leap-year':
        return `Das Jahr davor, ${step.yearBefore} ${inCalendar(step.calendar)}, ist ${step.isLeap ? 'ein' : 'kein'} Schaltjahr: der letzte Monat, ${monthName(step.lastMonth.name)}, hat ${days(step.lastMonth.days)}, so fällt Neujahr auf den ${date(step.newYear)}`
      case 'date':
        return `Der ${date(step.day)} ist der ${dateIn(step)}`
      case 'uneven-day':
        return step.is === 'doubled'
          ? `Einen ${step.number}. Tag hat der Monat diesmal zweimal; es zählt der erste`
          : `Einen ${step.number}. Tag hat der Monat diesmal nicht; es zählt der ${step.taken}.`
      case 'weekday': {
        const nth = step.nth === 1 ? 'der' : `der ${step.nth}.`
        const relation = {
          before: 'davor',
          'on-or-before': 'an diesem Tag oder davor',
          after: 'danach',
          'on-or-after': 'an diesem Tag oder danach',
          nearest: 'am nächsten daran',
        }[step.relation]
        return `Ausgangstag: ${weekdayNames[step.anchorWeekday]}, ${date(step.anchor)}; ${nth} ${weekdayNames[step.weekday]} ${relation} ist der ${date(step.day)}`
      }
      case 'nth-weekday':
        return `Der Monat reicht vom ${date(step.monthStart)} bis zum ${date(step.monthEnd)}; sein ${step.nth === 'last' ? 'letzter' : `${step.nth}.`} ${weekdayNames[step.weekday]} ist der ${date(step.day)}`
      case 'move':
        return move(step)
      case 'announced':
        return `${date(step.day)}: von der Gemeinschaft bekannt gegeben${step.source ? ` (${step.source})` : ''}`
      case 'conjunction':
        return `Neumond (Konjunktion) vor dem ${monthName(step.month)} ${step.year}: ${at(step.moment)}`
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
        return `${step.of === 'tithi' ? lunarDayName(step.name) : `Der Mond im Mondhaus ${title(step.name)}`}: ${between(step.start, step.end, step.zone)}`
      case 'day-part': {
        const holds = !step.holds
          ? 'gilt nicht'
          : step.start === step.end
            ? 'gilt'
            : `gilt ${step.minutes} Minuten`
        const time = between(step.start, step.end, step.zone)
        const day = date(step.day)
        return `${partName(step.part)} am ${day}: ${time.replace(`${day}, `, '')}: ${holds}`
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
        return `Zum Vergleich, ${step.place ? `gerechnet für ${place(step.place)}` : calendarName(step.calendar)}: ${date(step.day)}`
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
