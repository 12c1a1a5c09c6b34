/** The rules of feasts in German. */
import type { Rule } from '@interkalender/core'
import { monthNames } from '../language.ts'
import { inCalendar, monthName } from './names-de.ts'
import { dateOf, everyMonth, type Local, title } from './words.ts'

export const weekdays = [
  'Sonntag',
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
] as const

export const months = monthNames('de')

export const written = ({ day, month, year }: Local) => `${day}. ${months[month - 1]} ${year}`
export const date = (iso: string) => written(dateOf(iso))

export const days = (n: number) => `${n} ${n === 1 ? 'Tag' : 'Tage'}`

/** From the nominative of a phrase below to its dative: `der letzte Tag …` → `dem letzten Tag …`. */
export function dative(phrase: string): string {
  const [, count, way] = /^(\d+) Tage? (vor|nach) /.exec(phrase) ?? []
  if (count) return phrase.replace(/^\d+ Tage? /, `dem ${count}. Tag `)
  if (way === undefined && phrase.startsWith('der letzte ')) {
    return phrase.replace('der letzte ', 'dem letzten ')
  }
  return phrase
    .replace(/^(der|das) /, 'dem ')
    .replace(/^die /, 'der ')
    .replace(/^Ostersonntag/, 'Ostern')
}

const relations = {
  before: 'vor',
  'on-or-before': 'am oder vor',
  after: 'nach',
  'on-or-after': 'am oder nach',
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

/** A part of a day; `7/8 of the daytime` as Germans say it. */
export function partName(part: string): string {
  const known = partNames[part]
  if (known) return known
  if (part === '1/5 of the daytime') return 'Ende des ersten Fünftels des Lichttags'
  const [fraction, of] = part.split(' of the ')
  return `${fraction} ${of === 'night' ? 'der Nacht' : 'des Lichttags'}`
}

export const limits = {
  sunrise: 'Sonnenaufgang',
  afternoon: 'dem Ende des dritten Fünftels des Lichttags',
  sunset: 'Sonnenuntergang',
  midnight: 'Mitternacht',
}

const ties = { first: 'der erste', last: 'der letzte', most: 'der länger bedeckte' }

type HoldingRule = Extract<Rule, { at: unknown }>

/** Which of several days counts. */
export const tieName = (tie: HoldingRule['tie'] = 'first') =>
  typeof tie === 'object'
    ? `der, an dem der Mond zu dieser Zeit im Mondhaus ${title(tie.asterism)} steht: ${partName(tie.at)}; sonst ${ties[tie.else]}`
    : ties[tie]

/** Which day counts if none does; `begun` is what begins: a lunar day, or the moon’s stay. */
export const fallbackName = (fallback: HoldingRule['else']) =>
  ({
    start: 'der Tag, an dem er beginnt',
    next: 'der Tag nach seinem Beginn',
    before: 'der Tag vor seinem Beginn',
  })[fallback]

function holding({ at: part, tie, else: none }: HoldingRule): string {
  return `; es zählt der Tag, an dem er zu dieser Zeit gilt: ${partName(part)}; gilt er an mehreren, ${tieName(tie)}; gilt er an keinem, ${fallbackName(none)}`
}

/** A lunar day by its half of the month: `shukla 9`, `krishna 8`, `krishna 30`. */
export function lunarDayName(name: string): string {
  const [half, number] = name.split(' ')
  if (name === 'krishna 30') return 'Neumondtag (der letzte der dunklen Hälfte)'
  if (name === 'shukla 15') return 'Vollmondtag (der letzte der hellen Hälfte)'
  return `${number}. Mondtag der ${half === 'shukla' ? 'hellen' : 'dunklen'} Hälfte (${title(half ?? '')})`
}

const tithiOf = (tithi: number) =>
  tithi === 30 ? 'krishna 30' : tithi <= 15 ? `shukla ${tithi}` : `krishna ${tithi - 15}`

/** `im Mondmonat Ashvina`, `im tamilischen Monat Thai`. */
function inMonth({ calendar, month }: { calendar: string; month: string }): string {
  const name = title(month)
  if (calendar === 'tamil') return `im tamilischen Monat ${name}`
  return calendar === 'malayalam' ? `im Malayalam-Monat ${name}` : `im Mondmonat ${name}`
}

/** Of calendars whose months are numbered, not named. */
const numbered = /^(second )?month (\d+)$/

function dayOf(day: number | 'last', month: string): string {
  const [, second, number] = numbered.exec(month) ?? []
  const of = number ? `des ${second ? 'zweiten ' : ''}${number}. Monats` : `des ${monthName(month)}`
  if (day === 'last') return `der letzte Tag ${of}`
  return number ? `der ${day}. Tag ${of}` : `der ${day}. ${monthName(month)}`
}

/** Where a date lies, unless in the calendar of everybody. */
const within = (calendar: string) => (calendar === 'gregorian' ? '' : ` ${inCalendar(calendar)}`)

/** `7 Tage vor Ostern`, or the day itself. */
function counted(n: number, from: string): string {
  return n === 0 ? from : `${days(Math.abs(n))} ${n < 0 ? 'vor' : 'nach'} ${dative(from)}`
}

/** A rule in German, as a phrase in the nominative. */
export function ruleText(rule: Rule, nameOf: (id: string) => string): string {
  const inner = (of: Rule) => ruleText(of, nameOf)
  switch (rule.type) {
    case 'date': {
      const { day, month, calendar, afterLeapYear: after } = rule
      const other = after ? `; im Jahr nach einem Schaltjahr ${dayOf(after.day, after.month)}` : ''
      return `${dayOf(day, month)}${within(calendar)}${other}`
    }
    case 'tithi':
      return `der ${lunarDayName(tithiOf(rule.tithi))} ${inMonth(rule)}${holding(rule)}`
    case 'asterism':
      return `der Stand des Mondes im Mondhaus ${title(rule.asterism)} ${inMonth(rule)}${holding(rule)}`
    case 'solar-day':
      return `der ${rule.day}. ${title(rule.month)} ${inCalendar(rule.calendar)}`
    case 'sankranti':
      return `der Eintritt der Sonne in das siderische Zeichen ${title(rule.sign)}; nach ${limits[rule.until]} zählt er zum nächsten Tag`
    case 'easter': {
      const by = `(${rule.computus === 'western' ? 'gregorianische' : 'julianische'} Osterrechnung)`
      return counted(rule.offset, `Ostersonntag ${by}`)
    }
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${rule.nth}. `
      const anchor = dative(inner(rule.anchor))
      if (rule.relation === 'nearest')
        return `der ${weekdays[rule.weekday]}, der ${anchor} am nächsten liegt`
      return `der ${nth}${weekdays[rule.weekday]} ${relations[rule.relation]} ${anchor}`
    }
    case 'nth-weekday': {
      const nth = rule.nth === 'last' ? 'letzte' : `${rule.nth}.`
      return `der ${nth} ${weekdays[rule.weekday]} im ${monthName(rule.month)}${within(rule.calendar)}`
    }
    case 'event':
      return eventNames[rule.event] ?? rule.event
    case 'every':
      return `jeder ${weekdays[rule.weekday]}`
    case 'feast':
      return counted(rule.offset, `das Fest „${nameOf(rule.id)}“`)
    case 'offset':
      return counted(rule.days, inner(rule.rule))
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([from, by]) =>
          `auf einen ${weekdays[Number(from) as 0]}, ${days(Math.abs(by))} ${by > 0 ? 'später' : 'früher'}`,
      )
      return `${inner(rule.rule)}; fällt er ${shifts.join('; ')}`
    }
    case 'transfer':
      return `${inner(rule.rule)}; liegt er zwischen ${dative(inner(rule.from))} und ${dative(inner(rule.to))}, dann ${inner(rule.target)}`
    case 'valid':
      return `${inner(rule.rule)}${rule.since ? ` seit dem ${date(rule.since)}` : ''}${rule.till ? ` bis zum ${date(rule.till)}` : ''}`
    case 'any': {
      const monthly = everyMonth(rule.rules)
      if (!monthly) return rule.rules.map(inner).join('; oder ')
      const names = monthly.map(({ day }) => (day === 'last' ? 'letzte' : `${day}.`))
      const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} und ` : ''
      return `der ${list}${names.at(-1)} Tag jedes Monats${within(monthly[0]?.calendar ?? '')}`
    }
    case 'announced':
      return `bekannt gegeben: ${rule.dates.map(date).join(', ')}${rule.of ? `; sonst ${inner(rule.of)}` : ''}`
  }
}

const eventNames: Readonly<Record<string, string>> = {
  qingming: 'der Tag, an dem die Sonne bei 15° steht (Qingming), nach Pekings Uhr',
  dongzhi: 'der Tag, an dem die Sonne bei 270° steht (Dongzhi), nach Pekings Uhr',
  risshun: 'der Tag, an dem die Sonne bei 315° steht (Risshun), nach Japans Uhr',
  shunbun: 'die Frühlings-Tagundnachtgleiche nach Japans Uhr',
  shubun: 'die Herbst-Tagundnachtgleiche nach Japans Uhr',
  'march-equinox': 'die Frühlings-Tagundnachtgleiche nach deutscher Uhr',
  'june-solstice': 'die Sommersonnenwende nach deutscher Uhr',
  'september-equinox': 'die Herbst-Tagundnachtgleiche nach deutscher Uhr',
  'december-solstice': 'die Wintersonnenwende nach deutscher Uhr',
  'may-full-moon': 'der erste Vollmond im Mai nach deutscher Uhr',
  'vesak-poya': 'der Vollmond (Poya) des Vesak in Sri Lanka',
  'poson-poya': 'der Vollmond (Poya) des Poson in Sri Lanka',
  'bahai-twin-birthdays': 'der Tag nach dem achten Neumond nach Naw-Rúz (Teheran)',
}
