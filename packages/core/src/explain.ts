import type { Calendar } from './calendars/calendar.ts'
import { dehiyyot, hebrewNewYear, moladMoment } from './calendars/hebrew.ts'
import { gregorian, gregorianDay, gregorianYear, isoDate } from './calendars/solar.ts'
import { addDays, type Day, weekdayOf, weekdays } from './day.ts'
import { describeRule } from './describe-rule.ts'
import { computus } from './easter.ts'
import { type Context, evaluate, type Hit, weekdayFrom } from './evaluate.ts'
import type { SkyTeller, Step, StepPlace } from './explain-steps.ts'
import type { Holiday, Occurrence } from './holiday.ts'
import { calendars as ownCalendars } from './registry.ts'
import { resolve } from './resolve.ts'
import { type Rule, skyRulesIn } from './rule.ts'

export { describeRule } from './describe-rule.ts'
export type {
  Decision,
  IsoMoment,
  SkyEvent,
  SkyTeller,
  Step,
  StepPlace,
  StepZone,
} from './explain-steps.ts'

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

/** Another reckoning of sun and moon to compare with: its context, and the place if it has one. */
export interface Comparison {
  readonly context: Context
  readonly place?: StepPlace
}

/**
 * Tells the whole way from a feast's rule to its days in a Gregorian year, one explanation for each
 * time it falls. Where sun and moon decide, `tellOfSky` is asked; without it those steps are left
 * out. `others` are reckonings whose days for the same feast are told too.
 *
 * @example
 * const pesach = data.holidays.find(({ id }) => id === 'ju-pesach')
 * const [explanation] = explain(pesach, 2027, createContext(data.holidays))
 * explanation.steps.at(-1).day // => '2027-04-22'
 */
export function explain(
  holiday: Holiday,
  year: number,
  context: Context,
  tellOfSky: SkyTeller = () => [],
  others: readonly Comparison[] = [],
): Explanation[] {
  const found = resolve([holiday], gregorianDay(year, 1, 1), gregorianDay(year, 12, 31), {
    context,
  })
  return found.map((occurrence) => ({
    id: holiday.id,
    steps: [
      ...steps(occurrence, { context, tellOfSky }),
      ...others.flatMap((other) => reckonedElsewhere(occurrence, other)),
      ...keptOtherwise(occurrence),
      resultStep(occurrence),
    ],
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

/** What telling needs besides the rule and its day. */
interface Telling {
  readonly context: Context
  readonly tellOfSky: SkyTeller
}

/** The steps before the result. */
function steps({ holiday, start, ...of }: Occurrence, telling: Telling): Step[] {
  const { rule } = holiday
  if (!rule) return []
  const { context } = telling
  const way = wayTo(rule, start, telling)
  const found: Step[] = [
    { step: 'rule', rule: describeRule(rule), is: rule },
    { step: 'calendar', calendar: of.calendar, authority: of.authority, source: of.source },
    ...way,
  ]
  const dated = way.findLast((step) => step.step === 'date')
  if (dated) {
    const calendar = context.calendar(of.calendar)
    if (dated.day !== isoDate(start) && calendar.id !== 'gregorian') {
      found.push(dateStep(calendar, start))
    }
    found.push(...elsewhere(rule, start, of.ownYear, calendar, context))
  }
  return found
}

function keptOtherwise({ holiday, start }: Occurrence): Step[] {
  const day = holiday.keptOtherwise?.[isoDate(start)]
  return day === undefined ? [] : [{ step: 'kept-otherwise', day }]
}

function resultStep({ holiday, start, days, ...of }: Occurrence): Step {
  return {
    step: 'result',
    day: isoDate(start),
    weekday: weekdays[weekdayOf(start)],
    days,
    begins: holiday.begins,
    certainty: of.certainty,
    tolerance: of.tolerance,
    ...(of.margin !== undefined && { margin: of.margin }),
  }
}

/** The steps from the bottom of a rule to a day on which it falls. */
function wayTo(rule: Rule, day: Day, telling: Telling): Step[] {
  const { context, tellOfSky } = telling
  /** The way to the day of an inner rule from which `place` leads to this one. */
  const from = (inner: Rule, reach: number, place: (hit: Day) => Day) => {
    const around = evaluate(inner, addDays(day, -reach), addDays(day, reach), context)
    const hit = around.find((one) => place(one.day) === day)
    return hit && { day: hit.day, way: wayTo(inner, hit.day, telling) }
  }
  const moved = (by: 'offset' | 'shift' | 'transfer', start: Day): Step[] =>
    start === day
      ? []
      : [
          {
            step: 'move',
            by,
            from: isoDate(start),
            weekday: weekdays[weekdayOf(start)],
            days: day - start,
            day: isoDate(day),
          },
        ]

  switch (rule.type) {
    case 'date':
      return wayToDate(rule, day, telling)

    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti': {
      const calendar = context.variant?.(rule.calendar) ?? rule.calendar
      return [...tellOfSky({ type: 'sky', rule: { ...rule, calendar }, day })]
    }

    case 'event':
      return [...tellOfSky({ type: 'event', event: rule.event, year: gregorianYear(day) })]

    case 'easter': {
      const easter = addDays(day, -rule.offset)
      const { year } = gregorian.fromDay(easter)
      const figures = computus(rule.computus, year)
      return [
        {
          step: 'easter',
          computus: rule.computus,
          year,
          goldenNumber: figures.goldenNumber,
          epact: figures.epact,
          paschalFullMoon: isoDate(figures.paschalFullMoon),
          easter: isoDate(figures.easter),
        },
        ...moved('offset', easter),
      ]
    }

    case 'weekday': {
      const { weekday, relation, nth } = rule
      const anchor = from(rule.anchor, 7 * nth + 7, (d) => weekdayFrom(rule, d))
      if (!anchor) return []
      return [
        ...anchor.way,
        {
          step: 'weekday',
          weekday: weekdays[weekday],
          relation,
          nth,
          anchor: isoDate(anchor.day),
          anchorWeekday: weekdays[weekdayOf(anchor.day)],
          day: isoDate(day),
        },
      ]
    }

    case 'nth-weekday': {
      const calendar = context.calendar(rule.calendar)
      const date = calendar.fromDay(day)
      const monthStart = addDays(day, 1 - date.day)
      const length = calendar.daysInMonth(date.year, date.month, date.leap)
      return [
        ...(calendar.id === 'gregorian' ? [] : [dateStep(calendar, monthStart)]),
        {
          step: 'nth-weekday',
          weekday: weekdays[rule.weekday],
          nth: rule.nth,
          monthStart: isoDate(monthStart),
          monthEnd: isoDate(addDays(monthStart, length - 1)),
          day: isoDate(day),
        },
      ]
    }

    case 'feast': {
      const other = context.ruleOf(rule.id)
      if (!other) return []
      const start = addDays(day, -rule.offset)
      return [
        { step: 'feast', feast: rule.id, rule: describeRule(other), is: other },
        ...wayTo(other, start, telling),
        ...moved('offset', start),
      ]
    }

    case 'offset': {
      const start = addDays(day, -rule.days)
      return [...wayTo(rule.rule, start, telling), ...moved('offset', start)]
    }

    case 'shift': {
      const inner = from(rule.rule, 7, (d) => addDays(d, rule.by[weekdayOf(d)] ?? 0))
      return inner ? [...inner.way, ...moved('shift', inner.day)] : []
    }

    case 'transfer': {
      const near = evaluate(rule.rule, addDays(day, -60), addDays(day, 60), context)
      const own = near.find((hit) => hit.day === day) ?? closest(near, day)
      return own ? [...wayTo(rule.rule, own.day, telling), ...moved('transfer', own.day)] : []
    }

    case 'valid':
      return wayTo(rule.rule, day, telling)

    case 'any': {
      const one = rule.rules.find((each) => evaluate(each, day, day, context).length > 0)
      return one ? wayTo(one, day, telling) : []
    }

    case 'announced': {
      const { source, of } = rule
      if (rule.dates.includes(isoDate(day)))
        return [{ step: 'announced', day: isoDate(day), ...(source !== undefined && { source }) }]
      return of ? wayTo(of, day, telling) : []
    }

    case 'every':
      return []
  }
}

function closest(found: readonly Hit[], day: Day): Hit | undefined {
  return [...found].sort((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day))[0]
}

/** The way to a date in a calendar: what begins its year or its month, then the date itself. */
function wayToDate(
  rule: Extract<Rule, { type: 'date' }>,
  day: Day,
  { context, tellOfSky }: Telling,
): Step[] {
  const calendar = context.calendar(rule.calendar)
  const [hit] = evaluate(rule, day, day, context)
  if (!hit) return []
  if (calendar.id === 'gregorian') return []
  const found: Step[] = []
  if (calendar.id === 'hebrew') found.push(moladStep(calendar.fromDay(day).year))
  if (rule.afterLeapYear || (hit.month === 1 && calendar.isLeapYear)) {
    found.push(...leapYearSteps(calendar, hit.year))
  }
  if (calendar.warrant(hit.year, hit.month).certainty !== 'fixed') {
    const { year, month } = hit
    found.push(...tellOfSky({ type: 'month', calendar: calendar.id, year, month }))
  }
  return [...found, ...unevenDay(rule, calendar, day), dateStep(calendar, day)]
}

/** Of calendars that skip and double days: whether the day of a rule is one of these. */
function unevenDay(rule: Extract<Rule, { type: 'date' }>, calendar: Calendar, day: Day): Step[] {
  if (!calendar.keptOn || rule.day === 'last') return []
  const number = rule.day
  const { day: taken } = calendar.fromDay(day)
  const isTwice = calendar.fromDay(addDays(day, 1)).day === number
  if (taken === number && !isTwice) return []
  const is = taken === number ? 'doubled' : 'skipped'
  return [{ step: 'uneven-day', is, number, taken, day: isoDate(day) }]
}

const dateStep = (calendar: Calendar, day: Day): Step => {
  const date = calendar.fromDay(day)
  return {
    step: 'date',
    calendar: calendar.id,
    date: { ...date, monthName: calendar.monthName(date) },
    day: isoDate(day),
  }
}

/** Of calendars whose leap day stands at the end of the year, in a little thirteenth month. */
function leapYearSteps(calendar: Calendar, year: number): Step[] {
  if (!calendar.isLeapYear || calendar.months.length !== 13 || calendar.id === 'hebrew') return []
  const yearBefore = year - 1
  return [
    {
      step: 'leap-year',
      calendar: calendar.id,
      yearBefore,
      isLeap: calendar.isLeapYear(yearBefore),
      lastMonth: {
        name: calendar.monthName({ year: yearBefore, month: 13, day: 1 }),
        days: calendar.daysInMonth(yearBefore, 13),
      },
      newYear: isoDate(calendar.toDay({ year, month: 1, day: 1 })),
    },
  ]
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

/** The same feast of the same year by the other authorities of the calendar's family, or by its kin. */
function elsewhere(
  rule: Rule,
  start: Day,
  year: number,
  calendar: Calendar,
  context: Context,
): Step[] {
  const found: Step[] = []
  for (const other of ownCalendars) {
    if (kinOf(other) !== kinOf(calendar) || other.id === calendar.id || other.rare) continue
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

const kinOf = ({ kin, family }: Calendar) => kin ?? family

/** The same feast where sun and moon are reckoned otherwise; rules with a place of their own are not. */
function reckonedElsewhere(of: Occurrence, { context, place }: Comparison): Step[] {
  const { rule } = of.holiday
  if (!rule || skyRulesIn(rule).some((one) => one.place)) return []
  const [hit] = evaluate(rule, addDays(of.start, -40), addDays(of.start, 40), context).filter(
    ({ calendar, year }) => calendar.id !== of.calendar && year === of.ownYear,
  )
  if (!hit) return []
  const { authority } = hit.calendar.warrant(hit.year, hit.month)
  return [
    {
      step: 'elsewhere',
      calendar: hit.calendar.id,
      authority,
      ...(place && { place: { latitude: place.latitude, longitude: place.longitude } }),
      day: isoDate(hit.day),
    },
  ]
}
