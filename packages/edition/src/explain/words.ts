/** What the words of every language need: the sentences they give, and times by local clocks. */
import {
  addDays,
  isoDate,
  parseIsoDate,
  type Rule,
  type Step,
  type StepZone,
} from '@interkalender/core'

/** The sentences of a language. */
export interface Words {
  readonly announced: string
  /** Each family or person has a day of its own. */
  readonly personal: string
  readonly never: string
  readonly source: string
  /** The sentence of a step; `nameOf` gives the name of another feast. */
  step(step: Step, nameOf: (id: string) => string): string
}

/** A step of one kind. */
export type StepOf<Kind extends Step['step']> = Extract<Step, { step: Kind }>

/** A date, and the clock where it is a moment. */
export interface Local {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly iso: string
  /** `18:14`, or with seconds `18:14:07`. */
  readonly clock: string
}

/** The parts of an ISO date. */
export function dateOf(iso: string): Local {
  const [, year = '', month = '', day = ''] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return { year: Number(year), month: Number(month), day: Number(day), iso, clock: '' }
}

/** A moment (ISO 8601, Universal Time) by clocks that are so many hours ahead. */
export function localOf(moment: string, { hours }: StepZone, seconds = false): Local {
  const [date = '', time = ''] = moment.replace('Z', '').split('T')
  const [h = 0, m = 0, s = 0] = time.split(':').map(Number)
  const unit = seconds ? 1 : 60
  const of = Math.round((h * 3600 + m * 60 + s + hours * 3600) / unit) * unit
  const days = Math.floor(of / 86_400)
  const rest = of - days * 86_400
  const two = (n: number) => String(n).padStart(2, '0')
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`
  return {
    ...dateOf(isoDate(addDays(parseIsoDate(date), days))),
    clock: seconds ? `${clock}:${two(rest % 60)}` : clock,
  }
}

/** Universal Time, for moments without a zone of their own. */
export const universal: StepZone = { name: 'UT', hours: 0 }

/** A place as degrees north or south, east or west. */
export function placeName(
  { latitude, longitude }: { latitude: number; longitude: number },
  [north, south, east, west]: readonly [string, string, string, string],
  decimal: (n: number, digits: number) => string,
): string {
  const eastern = longitude < -180 ? longitude + 360 : longitude
  const degrees = (value: number, plus: string, minus: string) =>
    `${decimal(Math.abs(value), 1)}° ${value >= 0 ? plus : minus}`
  return `${degrees(latitude, north, south)} ${degrees(eastern, east, west)}`
}

/** Names of months and asterisms with capital letters, but for the Arabic article. */
export function title(name: string): string {
  return name.replace(/(^|\s|(?<!\bal)-)(?!al-)\p{L}/gu, (letter) => letter.toUpperCase())
}

/** A name without marks and capital letters: `ʻAẓamat` → `azamat`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}ʻʼ’ʿʾ]/gu, '')
    .toLowerCase()
}

/** Names whose marks the rule language leaves out: the Bahá’í months. */
const marked = new Map(
  [
    'Bahá',
    'Jalál',
    'Jamál',
    'ʻAẓamat',
    'Núr',
    'Raḥmat',
    'Kalimát',
    'Kamál',
    'Asmáʼ',
    'ʻIzzat',
    'Mashíyyat',
    'ʻIlm',
    'Qudrat',
    'Qawl',
    'Masáʼil',
    'Sharaf',
    'Sulṭán',
    'Mulk',
    'Ayyám-i-Há',
    'ʻAláʼ',
  ].map((name) => [plainName(name), name]),
)

/** The name of a month as it is written, from the words of the rule language or a calendar. */
export function properName(name: string): string {
  return (
    marked.get(plainName(name)) ??
    title(name).replace(/ i+$|(?<=\bal-)\p{L}/giu, (part) => part.toUpperCase())
  )
}

/** The days that a rule of many dates names in each month of a calendar, if it does so in every one. */
export function everyMonth(rules: readonly Rule[]): DateRule[] | undefined {
  const dates = rules.filter((rule): rule is DateRule => rule.type === 'date')
  const months = new Set(dates.map(({ month }) => month))
  const ofFirst = dates.filter(({ month }) => month === dates[0]?.month)
  const isAll = dates.length === rules.length && months.size >= 12
  return isAll && dates.length === months.size * ofFirst.length ? ofFirst : undefined
}

type DateRule = Extract<Rule, { type: 'date' }>

/** A source for readers: without the names of functions in the code of Calendrical Calculations. */
export const readable = (source: string) => source.replace(/, fixed-from-[a-z]+/, '')
