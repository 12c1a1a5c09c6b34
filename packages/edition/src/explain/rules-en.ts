/** The rules of feasts, and the names of calendars, in English. */
import type { Rule } from '@interkalender/core'
import { monthNames } from '../language.ts'
import { dateOf, everyMonth, type Local, properName, title } from './words.ts'

const calendars: Readonly<Record<string, string>> = {
  gregorian: 'Gregorian calendar',
  julian: 'Julian calendar',
  'revised-julian': 'Revised Julian calendar',
  hebrew: 'Hebrew calendar',
  hijri: 'Islamic calendar',
  'hijri-diyanet': 'Islamic calendar of Diyanet',
  'hijri-umm-al-qura': 'Islamic calendar Umm al-Qura',
  'hijri-fcna': 'Islamic calendar of FCNA and ECFR',
  'hijri-civil': 'arithmetical Islamic calendar',
  'hijri-fatimid': 'Islamic calendar of the Bohras',
  coptic: 'Coptic calendar',
  ethiopic: 'Ethiopian calendar',
  armenian: 'old Armenian calendar',
  persian: 'Persian calendar',
  bahai: 'Bahá’í calendar',
  chinese: 'Chinese calendar',
  vietnamese: 'Vietnamese calendar',
  korean: 'Korean calendar',
  hindu: 'Hindu calendar',
  'hindu-india': 'Hindu calendar as reckoned for India',
  'hindu-local': 'Hindu calendar as reckoned for a place',
  tamil: 'Tamil calendar',
  malayalam: 'Malayalam calendar',
  thai: 'Thai calendar',
  tibetan: 'Tibetan calendar',
  'tibetan-bhutan': 'calendar of Bhutan',
  nanakshahi: 'Nanakshahi calendar',
  mandaean: 'Mandaean calendar',
  'zoroastrian-fasli': 'Fasli calendar',
  'zoroastrian-shahanshahi': 'Shahanshahi calendar',
  'zoroastrian-kadmi': 'Kadmi calendar',
}

/** "Hebrew calendar"; the id of a calendar that is not ours. */
export const calendarName = (id: string): string => calendars[id] ?? id

export const months = monthNames('en')

export const written = ({ day, month, year }: Local) => `${day} ${months[month - 1]} ${year}`
export const date = (iso: string) => written(dateOf(iso))

export const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`

export const ordinal = (n: number) =>
  `${n}${['th', 'st', 'nd', 'rd'][n % 10 < 4 && (n % 100 < 11 || n % 100 > 13) ? n % 10 : 0]}`

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

const partNames: Readonly<Record<string, string>> = {
  arunodaya: 'arunodaya (the 96 minutes before sunrise)',
  pratahkala: 'pratahkala (first fifth of the daytime)',
  sangava: 'sangava (second fifth of the daytime)',
  madhyahna: 'madhyahna (third fifth of the daytime)',
  aparahna: 'aparahna (fourth fifth of the daytime)',
  sayahna: 'sayahna (last fifth of the daytime)',
  pradosha: 'pradosha (144 minutes from sunset)',
  nishita: 'nishita (midnight, 8th of 15 parts of the night)',
  '1/5 of the daytime': 'the end of the first fifth of the daytime',
  '18:00': 'six in the evening',
}

export const partName = (part: string): string => partNames[part] ?? part

export const limits = {
  sunrise: 'sunrise',
  afternoon: 'the end of the third fifth of the daytime',
  sunset: 'sunset',
  midnight: 'midnight',
}

type HoldingRule = Extract<Rule, { at: unknown }>

const ties = { first: 'the first', last: 'the last', most: 'the one covered longer' }

/** Which of several days counts. */
export const tieName = (tie: HoldingRule['tie'] = 'first') =>
  typeof tie === 'object'
    ? `the one with the moon in ${title(tie.asterism)} at ${partName(tie.at)}, else ${ties[tie.else]}`
    : ties[tie]

/** Which day counts if none does. */
export const fallbackName = (fallback: HoldingRule['else']) =>
  ({
    start: 'the day in which it begins',
    next: 'the day after it begins',
    before: 'the day before it begins',
  })[fallback]

const holding = ({ at: part, tie, else: none }: HoldingRule) =>
  `; the day counts on which it holds at ${partName(part)}; of several ${tieName(tie)}; if on none, ${fallbackName(none)}`

/** A lunar day by its half of the month: `shukla 9`, `krishna 8`, `krishna 30`. */
export function lunarDayName(name: string): string {
  const [half, number] = name.split(' ')
  if (name === 'krishna 30') return 'day of new moon (last of the dark half)'
  if (name === 'shukla 15') return 'day of full moon (last of the bright half)'
  return `${ordinal(Number(number))} lunar day of the ${half === 'shukla' ? 'bright' : 'dark'} half (${title(half ?? '')})`
}

const tithiOf = (tithi: number) =>
  tithi === 30 ? 'krishna 30' : tithi <= 15 ? `shukla ${tithi}` : `krishna ${tithi - 15}`

function inMonth({ calendar, month }: { calendar: string; month: string }): string {
  const name = title(month)
  if (calendar === 'tamil') return `in the Tamil month of ${name}`
  return calendar === 'malayalam' ? `in the Malayalam month of ${name}` : `in the month of ${name}`
}

function dayOf(day: number | 'last', month: string): string {
  const [, second, number] = /^(second )?month (\d+)$/.exec(month) ?? []
  const name = number ? `the ${second ?? ''}${ordinal(Number(number))} month` : monthName(month)
  if (day === 'last') return `the last day of ${name}`
  return number ? `the ${ordinal(day)} day of ${name}` : `${day} ${name}`
}

/** A month as a rule writes it, with the capitals and marks of a name. */
const monthName = (month: string) => properName(month)

const within = (calendar: string) =>
  calendar === 'gregorian' ? '' : ` of the ${calendarName(calendar)}`

const counted = (n: number, from: string) =>
  n === 0 ? from : `${days(Math.abs(n))} ${n < 0 ? 'before' : 'after'} ${from}`

/** A rule in English. */
export function ruleText(rule: Rule, nameOf: (id: string) => string): string {
  const inner = (of: Rule) => ruleText(of, nameOf)
  switch (rule.type) {
    case 'date': {
      const { day, month, calendar, afterLeapYear: after } = rule
      const other = after ? `; in the year after a leap year ${dayOf(after.day, after.month)}` : ''
      return `${dayOf(day, month)}${within(calendar)}${other}`
    }
    case 'tithi':
      return `the ${lunarDayName(tithiOf(rule.tithi))} ${inMonth(rule)}${holding(rule)}`
    case 'asterism':
      return `the moon’s stay in ${title(rule.asterism)} ${inMonth(rule)}${holding(rule)}`
    case 'solar-day':
      return `${rule.day} ${title(rule.month)}${within(rule.calendar)}`
    case 'sankranti':
      return `the sun’s entry into sidereal ${title(rule.sign)}; after ${limits[rule.until]} it counts for the next day`
    case 'easter':
      return counted(
        rule.offset,
        `Easter Sunday (${rule.computus === 'western' ? 'Gregorian' : 'Julian'} computus)`,
      )
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${ordinal(rule.nth)} `
      const relation =
        rule.relation === 'nearest' ? 'nearest to' : rule.relation.replaceAll('-', ' ')
      const anchor = inner(rule.anchor).replace(
        /^(\d+) days? /,
        (_, n) => `the ${ordinal(Number(n))} day `,
      )
      return `the ${nth}${weekdays[rule.weekday]} ${relation} ${anchor}`
    }
    case 'nth-weekday': {
      const nth = rule.nth === 'last' ? 'last' : ordinal(rule.nth)
      return `the ${nth} ${weekdays[rule.weekday]} of ${monthName(rule.month)}${within(rule.calendar)}`
    }
    case 'event':
      return eventNames[rule.event] ?? rule.event
    case 'every':
      return `every ${weekdays[rule.weekday]}`
    case 'feast':
      return counted(rule.offset, nameOf(rule.id))
    case 'offset':
      return counted(rule.days, inner(rule.rule))
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([from, by]) =>
          `if on a ${weekdays[Number(from) as 0]}, ${days(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}`,
      )
      return `${inner(rule.rule)}; ${shifts.join('; ')}`
    }
    case 'transfer':
      return `${inner(rule.rule)}; if from ${inner(rule.from)} to ${inner(rule.to)}, then ${inner(rule.target)}`
    case 'valid':
      return `${inner(rule.rule)}${rule.since ? ` since ${date(rule.since)}` : ''}${rule.till ? ` until ${date(rule.till)}` : ''}`
    case 'any': {
      const monthly = everyMonth(rule.rules)
      if (!monthly) return rule.rules.map(inner).join('; or ')
      const names = monthly.map(({ day }) => (day === 'last' ? 'last' : ordinal(day)))
      const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ` : ''
      return `the ${list}${names.at(-1)} day of every month${within(monthly[0]?.calendar ?? '')}`
    }
    case 'announced':
      return `announced: ${rule.dates.map(date).join(', ')}${rule.of ? `; else ${inner(rule.of)}` : ''}`
  }
}

const eventNames: Readonly<Record<string, string>> = {
  qingming: 'the day on which the sun stands at 15° (Qingming), by Beijing’s clocks',
  dongzhi: 'the day on which the sun stands at 270° (Dongzhi), by Beijing’s clocks',
  risshun: 'the day on which the sun stands at 315° (Risshun), by Japan’s clocks',
  shunbun: 'the March equinox by Japan’s clocks',
  shubun: 'the September equinox by Japan’s clocks',
  'march-equinox': 'the March equinox by German clocks',
  'june-solstice': 'the June solstice by German clocks',
  'september-equinox': 'the September equinox by German clocks',
  'december-solstice': 'the December solstice by German clocks',
  'may-full-moon': 'the first full moon of May by German clocks',
  'vesak-poya': 'the full moon (Poya) of Vesak in Sri Lanka',
  'poson-poya': 'the full moon (Poya) of Poson in Sri Lanka',
  'bahai-twin-birthdays': 'the day after the eighth new moon after Naw-Rúz (Tehran)',
}
