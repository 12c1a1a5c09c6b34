/**
 * Rules as YAML writes them, turned into `Rule`. The kind of a rule is told by its one leading key:
 * `easter`, `weekday`, `every`, `event`, `feast`, `announced`, `sankranti`, or the name of a calendar.
 */
import { z } from 'zod'
import { type Calendar, monthKey } from '../calendars/calendar.ts'
import { type Weekday, type WeekdayName, weekdays } from '../day.ts'
import { weekdayOffset } from '../evaluate.ts'
import { yearlyEvents } from '../events.ts'
import type { DateRule, Relation, Rule } from '../rule.ts'
import { suggestion } from './fault.ts'
import { dayField } from './fields.ts'
import { parseSkyRule, skyKeys, skySchemas } from './sky-rule.ts'
import { type Path, show, type YamlSource } from './yaml-source.ts'

const relations = ['before', 'on-or-before', 'after', 'on-or-after', 'nearest'] as const

const weekdayName = z.enum(weekdays)
const offset = z.int().min(-400).max(400)

const modifiers = {
  offset: offset.optional().describe('So many days later; earlier if negative.'),
  shift: z
    .partialRecord(
      weekdayName,
      z
        .string()
        .regex(
          new RegExp(`^(next|previous) (${weekdays.join('|')})$`),
          'must be like "next monday" or "previous thursday"',
        ),
    )
    .optional()
    .describe('If it falls on that weekday, it is kept on another: {saturday: next sunday}.'),
  transfer: z
    .strictObject({
      from: z.unknown().describe('The first day of the span in which it is not kept (a rule).'),
      to: z.unknown().describe('The last day of that span (a rule).'),
      target: z.unknown().describe('The day on which it is kept instead (a rule).'),
    })
    .optional()
    .describe('Kept on another day if it falls within a span, such as Holy Week.'),
  since: dayField.optional().describe('The first day on which this rule is in force.'),
  till: dayField.optional().describe('The last day on which this rule is in force.'),
}

const easterSchema = z.strictObject({
  easter: z
    .enum(['western', 'julian'])
    .describe('Easter Sunday by the Gregorian (western) or the Julian computus.'),
  ...modifiers,
})
const everySchema = z.strictObject({
  every: weekdayName.describe('Every week on that weekday.'),
  ...modifiers,
})
const eventSchema = z.strictObject({
  event: z
    .enum(yearlyEvents.map(({ id }) => id))
    .describe('What sun and moon do once a year, on a civil day.'),
  ...modifiers,
})
const feastSchema = z.strictObject({
  feast: z.string().describe('The id of another feast; its first day.'),
  ...modifiers,
})
const announcedSchema = z.strictObject({
  announced: z
    .array(dayField)
    .min(1)
    .describe('Days that have been announced, as 2027-06-12: there is no rule.'),
})
const weekdaySchema = z.strictObject({
  weekday: weekdayName.describe('The weekday on which it falls.'),
  nth: z
    .union([z.int().min(1).max(53), z.literal('last')])
    .optional()
    .describe('The n-th such weekday (default 1), or the last one of a month.'),
  before: z.unknown().optional().describe('The last such weekday before this day (a rule).'),
  'on-or-before': z.unknown().optional().describe('The last one before or on this day.'),
  after: z.unknown().optional().describe('The first one after this day.'),
  'on-or-after': z.unknown().optional().describe('The first one on or after this day.'),
  nearest: z.unknown().optional().describe('The one nearest to this day.'),
  of: z
    .record(z.string(), z.string())
    .optional()
    .describe('The month, for the n-th weekday of it: {gregorian: may}.'),
  ...modifiers,
})
const monthDay = z
  .string()
  .regex(/^(\d{1,2}|last) \S.*$/, 'must be a day and a month, as "15 nisan" or "last safar"')

/**
 * The rule of one kind, for the JSON schema: as YAML writes it.
 *
 * @example
 * ruleSchema(['gregorian']).safeParse({ gregorian: '6 december' }).success // => true
 */
export function ruleSchema(calendarNames: readonly string[]): z.ZodType {
  const dates = calendarNames
    .filter((name) => !skyKeys.includes(name))
    .map((name) =>
      z.strictObject({
        [name]: monthDay.describe(`Day and month of the calendar ${name}.`),
        'after-leap-year': monthDay
          .optional()
          .describe('The date kept in the year after a leap year.'),
        ...modifiers,
      }),
    )
  const one = z.union([
    weekdaySchema,
    easterSchema,
    everySchema,
    eventSchema,
    feastSchema,
    announcedSchema,
    ...skySchemas(modifiers),
    ...dates,
  ])
  return z.union([one, z.array(one), z.enum(['announced', 'personal'])])
}

/** What the parser knows of calendars: by id and by family. */
export interface CalendarNames {
  readonly names: readonly string[]
  /** One calendar of that id or family; its months are those of the family. */
  find(name: string): Calendar | undefined
}

/**
 * Calendars under the names rules may use.
 *
 * @example
 * calendarNames(calendars).find('hijri').family // => 'hijri'
 */
export function calendarNames(calendars: readonly Calendar[]): CalendarNames {
  const byName = new Map<string, Calendar>()
  for (const calendar of calendars) {
    byName.set(calendar.id, calendar)
    if (!byName.has(calendar.family)) byName.set(calendar.family, calendar)
  }
  return { names: [...byName.keys()], find: (name) => byName.get(name) }
}

/**
 * Turns a rule as YAML writes it into a Rule; records faults in `source` and gives undefined then.
 *
 * @example
 * const source = new YamlSource('date: {easter: western, offset: 39}', 'mine.yaml')
 * parseRule(source.data.date, ['date'], source, calendarNames(calendars)) // => { type: 'easter', computus: 'western', offset: 39 }
 */
export function parseRule(
  data: unknown,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
): Rule | undefined {
  if (Array.isArray(data)) {
    if (data.length === 0) {
      source.fault(path, 'the list of rules is empty; give one rule at least')
      return undefined
    }
    const rules = data.map((one, i) => parseRule(one, [...path, i], source, known))
    return rules.every((rule) => rule !== undefined) ? { type: 'any', rules } : undefined
  }
  if (typeof data !== 'object' || data === null) {
    source.fault(path, `${show(data)} is no rule; write one as {gregorian: 6 december}`)
    return undefined
  }
  const keys = Object.keys(data)
  const has = (key: string) => keys.includes(key)
  if (has('easter')) return parseEaster(data, path, source, known)
  if (has('weekday')) return parseWeekday(data, path, source, known)
  if (has('every')) {
    const found = source.check(everySchema, data, path)
    return (
      found &&
      modify({ type: 'every', weekday: weekdayIndex(found.every) }, found, path, source, known)
    )
  }
  if (has('event')) {
    const found = source.check(eventSchema, data, path)
    return found && modify({ type: 'event', event: found.event }, found, path, source, known)
  }
  if (has('feast')) {
    const found = source.check(feastSchema, data, path)
    if (!found) return undefined
    const { offset: days, ...rest } = found
    return modify({ type: 'feast', id: found.feast, offset: days ?? 0 }, rest, path, source, known)
  }
  if (has('announced')) {
    const found = source.check(announcedSchema, data, path)
    return found && { type: 'announced', dates: found.announced }
  }
  const sky = skyKeys.find(has)
  if (sky !== undefined) {
    const found = parseSkyRule(sky, data, path, source, modifiers)
    return found && modify(found.rule, found.by, path, source, known)
  }
  return parseDate(data as Record<string, unknown>, path, source, known)
}

type Modifiers = z.infer<z.ZodObject<typeof modifiers>>

/** Applies the modifiers in the order in which a reader thinks of them. */
function modify(
  rule: Rule,
  by: Modifiers,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
): Rule | undefined {
  let result = rule
  if (by.offset) result = { type: 'offset', rule: result, days: by.offset }
  if (by.transfer) {
    const at = [...path, 'transfer']
    const from = parseRule(by.transfer.from, [...at, 'from'], source, known)
    const to = parseRule(by.transfer.to, [...at, 'to'], source, known)
    const target = parseRule(by.transfer.target, [...at, 'target'], source, known)
    if (!from || !to || !target) return undefined
    result = { type: 'transfer', rule: result, from, to, target }
  }
  if (by.shift) {
    const days: Partial<Record<Weekday, number>> = {}
    for (const [name, words] of Object.entries(by.shift)) {
      const [direction, to] = words.split(' ') as ['next' | 'previous', WeekdayName]
      const from = weekdayIndex(name as WeekdayName)
      days[from] = weekdayOffset(from, weekdayIndex(to), direction)
    }
    result = { type: 'shift', rule: result, by: days }
  }
  if (by.since !== undefined || by.till !== undefined) {
    result = {
      type: 'valid',
      rule: result,
      ...(by.since !== undefined && { since: by.since }),
      ...(by.till !== undefined && { till: by.till }),
    }
  }
  return result
}

function parseEaster(
  data: unknown,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
): Rule | undefined {
  const found = source.check(easterSchema, data, path)
  if (!found) return undefined
  const { offset: days, ...rest } = found
  return modify(
    { type: 'easter', computus: found.easter, offset: days ?? 0 },
    rest,
    path,
    source,
    known,
  )
}

function parseWeekday(
  data: unknown,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
): Rule | undefined {
  const found = source.check(weekdaySchema, data, path)
  if (!found) return undefined
  const weekday = weekdayIndex(found.weekday)
  const given = relations.filter((relation) => found[relation] !== undefined)
  if (found.of !== undefined) {
    const [entry, ...more] = Object.entries(found.of)
    if (!entry || more.length > 0 || given.length > 0) {
      source.fault(path, '"of" stands alone and names one month, as {gregorian: may}')
      return undefined
    }
    if (found.nth === undefined) {
      source.fault(path, 'the key "nth" is missing; say which weekday of the month, as nth: 2')
      return undefined
    }
    const [name, month] = entry
    const calendar = findCalendar(name, [...path, 'of', name], source, known)
    const key = calendar && findMonth(calendar, month, [...path, 'of', name], source)
    if (key === undefined) return undefined
    return modify(
      { type: 'nth-weekday', weekday, nth: found.nth, calendar: name, month: key },
      found,
      path,
      source,
      known,
    )
  }
  const relation: Relation | undefined = given[0]
  if (relation === undefined || given.length > 1) {
    source.fault(path, `a weekday needs one of ${relations.join(', ')}, or "nth" and "of"`)
    return undefined
  }
  if (found.nth === 'last' || (relation === 'nearest' && found.nth !== undefined)) {
    source.fault(
      [...path, 'nth'],
      `nth: ${found.nth} makes no sense with "${relation}"; leave it out`,
    )
    return undefined
  }
  const anchor = parseRule(found[relation], [...path, relation], source, known)
  if (!anchor) return undefined
  return modify(
    { type: 'weekday', weekday, relation, nth: found.nth ?? 1, anchor },
    found,
    path,
    source,
    known,
  )
}

function parseDate(
  data: Record<string, unknown>,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
): Rule | undefined {
  const own = Object.keys(data).filter((key) => !(key in modifiers) && key !== 'after-leap-year')
  const name = own.find((key) => known.names.includes(key)) ?? own[0]
  if (name === undefined) {
    source.fault(path, 'the rule names no calendar; write one as {gregorian: 6 december}')
    return undefined
  }
  const calendar = findCalendar(name, [...path, name], source, known, 'key')
  if (!calendar) return undefined
  const schema = z.strictObject({
    [name]: monthDay,
    'after-leap-year': monthDay.optional(),
    ...modifiers,
  })
  const found = source.check(schema, data, path) as Record<string, unknown> | undefined
  if (!found) return undefined
  const date = parseMonthDay(found[name] as string, calendar, [...path, name], source)
  if (!date) return undefined
  const after = found['after-leap-year'] as string | undefined
  let rule: DateRule = { type: 'date', calendar: name, ...date }
  if (after !== undefined) {
    const other = parseMonthDay(after, calendar, [...path, 'after-leap-year'], source)
    if (!other || other.day === 'last') return undefined
    rule = { ...rule, afterLeapYear: { month: other.month, day: other.day } }
  }
  return modify(rule, found as Modifiers, path, source, known)
}

function findCalendar(
  name: string,
  path: Path,
  source: YamlSource,
  known: CalendarNames,
  at: 'key' | 'value' = 'key',
): Calendar | undefined {
  const calendar = known.find(name)
  if (!calendar) {
    source.fault(path, `"${name}" is no calendar${suggestion(name, known.names)}`, at)
  }
  return calendar
}

function findMonth(
  calendar: Calendar,
  month: string,
  path: Path,
  source: YamlSource,
): string | undefined {
  const key = monthKey(month.trim())
  if (calendar.months.includes(key)) return key
  source.fault(
    path,
    `the calendar ${calendar.id} has no month "${month}"${suggestion(key, calendar.months)}`,
  )
  return undefined
}

function parseMonthDay(
  text: string,
  calendar: Calendar,
  path: Path,
  source: YamlSource,
): { month: string; day: number | 'last' } | undefined {
  const space = text.indexOf(' ')
  const month = findMonth(calendar, text.slice(space + 1), path, source)
  if (month === undefined) return undefined
  const number = text.slice(0, space)
  if (number === 'last') return { month, day: 'last' }
  const day = Number(number)
  const longest = longestMonth(calendar, month)
  if (day < 1 || day > longest) {
    source.fault(
      path,
      `there is no ${text} in the calendar ${calendar.id}; that month has ${longest} days at most`,
    )
    return undefined
  }
  return { month, day }
}

const longestMonths = new WeakMap<Calendar, Map<string, number>>()

/** The greatest length a month has in the sixty years around the calendar's middle. */
function longestMonth(calendar: Calendar, name: string): number {
  const known = longestMonths.get(calendar) ?? new Map<string, number>()
  longestMonths.set(calendar, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const { first, last } = calendar.range ?? { first: 700_000, last: 760_000 }
  const middle = calendar.fromDay(Math.floor((first + last) / 2) as typeof first & never).year
  let longest = 0
  for (let year = middle - 30; year <= middle + 30; year++) {
    const month = calendar.monthNamed(name, year)
    if (month) longest = Math.max(longest, calendar.daysInMonth(year, month.month, month.leap))
  }
  known.set(name, longest)
  return longest
}

function weekdayIndex(name: WeekdayName): Weekday {
  return weekdays.indexOf(name) as Weekday
}
