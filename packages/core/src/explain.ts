import type { Calendar, CalendarDate } from './calendars/calendar.ts'
import { type Dehiyyah, dehiyyot, hebrewNewYear, moladMoment } from './calendars/hebrew.ts'
import { gregorian, gregorianDay, isoDate } from './calendars/solar.ts'
import { addDays, type Day, weekdayOf, weekdays } from './day.ts'
import { computus } from './easter.ts'
import { type Context, evaluate } from './evaluate.ts'
import type { Holiday, Occurrence } from './holiday.ts'
import { calendars as ownCalendars } from './registry.ts'
import { resolve } from './resolve.ts'
import { type Rule, skyRulesIn } from './rule.ts'
import { describeSkyRule } from './sky-rule.ts'

/** One step of the way from a rule to a day, as data: what it is about, and its figures. */
export type Step =
  /** The rule of the feast, in words of the rule language. */
  | { readonly step: 'rule'; readonly rule: string }
  /** The calendar that decides, on whose authority. */
  | {
      readonly step: 'calendar'
      readonly calendar: string
      readonly authority: string
      readonly source: string
    }
  /** The figures of the computus. */
  | {
      readonly step: 'easter'
      readonly computus: 'western' | 'julian'
      readonly year: number
      readonly goldenNumber: number
      readonly epact: number
      readonly paschalFullMoon: string
      readonly easter: string
    }
  /** The molad of Tishri that begins the Hebrew year, and what put the new year off. */
  | {
      readonly step: 'molad'
      readonly year: number
      readonly weekday: string
      readonly hour: number
      readonly parts: number
      readonly newYear: string
      readonly dehiyyot: readonly Dehiyyah[]
    }
  /** The day in the calendar of the rule. */
  | {
      readonly step: 'date'
      readonly calendar: string
      readonly date: CalendarDate & { readonly monthName: string }
      readonly day: string
    }
  /** The new moon with which a lunar month begins (Universal Time), and which month that is. */
  | {
      readonly step: 'conjunction'
      readonly moment: string
      readonly month: string
      readonly year: number
    }
  /**
   * An evening on which the crescent was looked for: where it stood clearest, how high above the
   * horizon and how far from the sun, in degrees, and by how much that passes (or misses) the rule.
   */
  | {
      readonly step: 'crescent'
      readonly evening: string
      readonly place: { readonly latitude: number; readonly longitude: number }
      readonly sunset: string
      readonly altitude: number
      readonly elongation: number
      readonly margin: number
      readonly seen: boolean
    }
  /** What the table has, and by how many days it departs from the rule. */
  | {
      readonly step: 'table'
      readonly monthStart: string
      readonly published: boolean
      readonly departsBy: number
    }
  /** What other authorities of the same family have for the same feast. */
  | {
      readonly step: 'elsewhere'
      readonly calendar: string
      readonly authority: string
      readonly day: string
    }
  /** The result. */
  | {
      readonly step: 'result'
      readonly day: string
      readonly weekday: string
      readonly days: number
      readonly begins: string
      readonly certainty: string
      readonly tolerance: number
      /** A near call: by how many degrees the deciding crescent passed (≥ 0) or failed (< 0). */
      readonly margin?: number
    }

/** Why an occurrence stands where it stands. */
export interface Explanation {
  readonly id: string
  readonly steps: readonly Step[]
  /**
   * The month that decided, where the feast hangs on a date in a calendar: not always the month in
   * which it falls, as a feast by offset may fall in the next.
   */
  readonly deciding?: { readonly calendar: string; readonly year: number; readonly month: number }
  readonly sources: readonly string[]
}

/**
 * Tells the whole way from a feast's rule to its days in a Gregorian year, one explanation for each
 * time it falls.
 */
export function explain(holiday: Holiday, year: number, context: Context): Explanation[] {
  const found = resolve([holiday], gregorianDay(year, 1, 1), gregorianDay(year, 12, 31), {
    context,
  })
  return found.map((occurrence) => ({
    id: holiday.id,
    steps: steps(occurrence, context),
    sources: holiday.sources,
    ...(occurrence.ownMonth !== undefined && {
      deciding: {
        calendar: occurrence.calendar,
        year: occurrence.ownYear,
        month: occurrence.ownMonth,
      },
    }),
  }))
}

function steps({ holiday, start, days, ...of }: Occurrence, context: Context): Step[] {
  const { rule } = holiday
  if (!rule) return []
  const root = rootOf(rule, start, context)
  const found: Step[] = [
    { step: 'rule', rule: describeRule(rule) },
    { step: 'calendar', calendar: of.calendar, authority: of.authority, source: of.source },
  ]
  if (root?.type === 'easter') {
    const { computus: kind } = root
    const figures = computus(kind, gregorian.fromDay(addDays(start, -root.offset)).year)
    found.push({
      step: 'easter',
      computus: kind,
      year: gregorian.fromDay(figures.easter).year,
      goldenNumber: figures.goldenNumber,
      epact: figures.epact,
      paschalFullMoon: isoDate(figures.paschalFullMoon),
      easter: isoDate(figures.easter),
    })
  } else if (of.calendar !== 'gregorian' && !(root && skyRulesIn(root).length > 0)) {
    const calendar = context.calendar(of.calendar)
    const date = calendar.fromDay(start)
    if (calendar.id === 'hebrew') found.push(moladStep(date.year))
    found.push({
      step: 'date',
      calendar: calendar.id,
      date: { ...date, monthName: calendar.monthName(date) },
      day: isoDate(start),
    })
    if (root?.type === 'date') found.push(...elsewhere(rule, start, of.ownYear, calendar, context))
  }
  found.push({
    step: 'result',
    day: isoDate(start),
    weekday: weekdays[weekdayOf(start)],
    days,
    begins: holiday.begins,
    certainty: of.certainty,
    tolerance: of.tolerance,
    ...(of.margin !== undefined && { margin: of.margin }),
  })
  return found
}

/** The rule at the bottom that names a date or Easter: of several, the one that applies. */
function rootOf(rule: Rule, day: Day, context: Context): Rule | undefined {
  switch (rule.type) {
    case 'weekday':
      return rootOf(rule.anchor, day, context)
    case 'offset':
    case 'shift':
    case 'valid':
    case 'transfer':
      return rootOf(rule.rule, day, context)
    case 'any':
      return rule.rules[0] && rootOf(rule.rules[0], day, context)
    case 'feast': {
      const other = context.ruleOf(rule.id)
      return other && rootOf(other, day, context)
    }
    default:
      return rule
  }
}

function moladStep(year: number): Step {
  const { day, hour, parts } = moladMoment(year)
  return {
    step: 'molad',
    year,
    weekday: weekdays[weekdayOf(day)],
    hour,
    parts,
    newYear: isoDate(hebrewNewYear(year)),
    dehiyyot: dehiyyot(year),
  }
}

/** The same feast of the same year by the other authorities of the calendar's family. */
function elsewhere(
  rule: Rule,
  start: Day,
  year: number,
  calendar: Calendar,
  context: Context,
): Step[] {
  const found: Step[] = []
  for (const other of ownCalendars) {
    if (other.family !== calendar.family || other.id === calendar.id || other.rare) continue
    const instead: Context = {
      ...context,
      calendar(name) {
        const own = context.calendar(name)
        return own.id === calendar.id ? other : own
      },
    }
    // Years of the same number may begin half a year apart (the three Zoroastrian calendars).
    const around = evaluate(rule, addDays(start, -300), addDays(start, 300), instead)
    const [hit] = around
      .filter((one) => one.calendar.id === other.id && one.year === year)
      .sort((a, b) => Math.abs(a.day - start) - Math.abs(b.day - start))
    if (!hit) continue // That authority has no such date, or its table does not reach it.
    found.push({
      step: 'elsewhere',
      calendar: other.id,
      authority: other.warrant(hit.year, hit.month).authority,
      day: isoDate(hit.day),
    })
  }
  return found
}

/** A rule in the words of the rule language: `sunday before {gregorian: 25 december}`. */
export function describeRule(rule: Rule): string {
  const plus = (n: number) => (n === 0 ? '' : n > 0 ? ` + ${n} days` : ` − ${-n} days`)
  switch (rule.type) {
    case 'date': {
      const after = rule.afterLeapYear
      return `${rule.day} ${rule.month} (${rule.calendar})${after ? `, in the year after a leap year ${after.day} ${after.month}` : ''}`
    }
    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti':
      return describeSkyRule(rule)
    case 'easter':
      return `Easter (${rule.computus})${plus(rule.offset)}`
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${rule.nth}. `
      return `${nth}${weekdays[rule.weekday]} ${rule.relation} ${describeRule(rule.anchor)}`
    }
    case 'nth-weekday':
      return `${rule.nth === 'last' ? 'last' : `${rule.nth}.`} ${weekdays[rule.weekday]} of ${rule.month} (${rule.calendar})`
    case 'event':
      return rule.event
    case 'every':
      return `every ${weekdays[rule.weekday]}`
    case 'feast':
      return `${rule.id}${plus(rule.offset)}`
    case 'offset':
      return `${describeRule(rule.rule)}${plus(rule.days)}`
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([from, by]) =>
          `${weekdays[Number(from) as 0]}: ${by > 0 ? `${by} days later` : `${-by} days earlier`}`,
      )
      return `${describeRule(rule.rule)} (${shifts.join('; ')})`
    }
    case 'transfer':
      return `${describeRule(rule.rule)}; from ${describeRule(rule.from)} to ${describeRule(rule.to)}: ${describeRule(rule.target)}`
    case 'valid':
      return `${describeRule(rule.rule)}${rule.since ? ` since ${rule.since}` : ''}${rule.till ? ` until ${rule.till}` : ''}`
    case 'any':
      return rule.rules.map(describeRule).join(' or ')
    case 'announced':
      return `announced: ${rule.dates.join(', ')}`
  }
}
