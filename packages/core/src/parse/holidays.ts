import { z } from 'zod'
import type { Calendar } from '../calendars/calendar.ts'
import type { Holiday } from '../holiday.ts'
import { calendars as ownCalendars } from '../registry.ts'
import { partsOf, type Rule } from '../rule.ts'
import type { Tradition } from '../tradition.ts'
import { InputError, suggestion } from './fault.ts'
import { dayField, languageField, textField } from './fields.ts'
import { type CalendarNames, calendarNames, parseRule, ruleSchema } from './rule.ts'
import { type Path, YamlSource } from './yaml-source.ts'

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, as "ju-pesach"',
  )
const traditionId = z
  .string()
  .regex(
    /^[a-z][a-z-]*(\.[a-z][a-z-]*)*$/,
    'must be lower-case words joined by dots, as "christian.orthodox"',
  )
const names = z.record(languageField, textField)
const ids = z.array(id)
/** A year; a rule may hold from or to a single day. */
const yearOf = (key: string) =>
  z.int({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input)
        ? `must be a year, as ${input.slice(0, 4)}; a day goes into the rule, as date: {gregorian: 6 may, ${key}: ${input}}`
        : undefined,
  })
/** All days of a feast, or some, counted from 1. */
const someDays = z.union([z.literal(true), z.array(z.int().min(1).max(366)).min(1)])

const fields = {
  begins: z
    .enum(['midnight', 'evening-before', 'sunrise', 'evening'])
    .optional()
    .describe(
      'When the first day begins: at midnight, on the evening before, at sunrise, or only on its own evening.',
    ),
  importance: z
    .enum(['major', 'minor'])
    .optional()
    .describe('Whether it belongs on a small calendar (major) or only on a full one.'),
  tone: z
    .enum(['festive', 'solemn', 'fast', 'mourning', 'remembrance', 'civil'])
    .optional()
    .describe('How it wants to be spoken of. Mourning and remembrance are quiet.'),
  source: z
    .union([textField, z.array(textField).min(1)])
    .optional()
    .describe('Where the date or rule was read: a text, or a key of "sources" above.'),
  tradition: traditionId.optional().describe('The tradition, a dotted path of traditions.yaml.'),
}

const holidaySchema = z.strictObject({
  id: id.describe('Stable for ever; feeds and links depend on it.'),
  name: names.describe('Names by language: de and en always, and the community’s own.'),
  'also-called': z
    .record(languageField, z.array(textField))
    .optional()
    .describe('Other names in use, by language.'),
  date: z
    .unknown()
    .optional()
    .describe('The first full day: a rule, a list of rules, announced, or personal.'),
  days: z.int().min(1).max(366).optional().describe('How many days it has (default 1).'),
  until: z.unknown().optional().describe('The rule of its last day, where the length varies.'),
  main: z.int().min(1).max(366).optional().describe('Which day is the chief one, counted from 1.'),
  twin: z
    .literal('julian')
    .optional()
    .describe(
      'Makes a second feast, id + "-julian": the same date in the Julian calendar, for christian.orthodox.julian.',
    ),
  layer: z.string().optional().describe('An opt-in group, such as weekly or political.'),
  since: yearOf('since').optional().describe('The first year in which it is kept.'),
  till: yearOf('till').optional().describe('The last year in which it is kept.'),
  region: z.string().optional().describe('ISO 3166 code of the country or Land where it holds.'),
  'public-holiday': z.boolean().optional().describe('A public holiday in its region.'),
  'own-sighting': z
    .boolean()
    .optional()
    .describe(
      'The community does not go by the calendar’s published table, or its lists differ by a day.',
    ),
  'kept-otherwise': z
    .record(dayField, dayField)
    .optional()
    .describe(
      'Days of this feast that some of its community keep on another, as {2025-12-04: 2025-12-03}; the date is then ± the days between.',
    ),
  unconfirmed: z
    .boolean()
    .optional()
    .describe('No source yet: no edition prints it unless it names it.'),
  meaning: names.optional().describe('One sentence on what is celebrated, by language.'),
  greeting: names.optional().describe('What one may say to those who celebrate, by language.'),
  courtesy: names
    .optional()
    .describe('A word of courtesy where a greeting is out of place, by language.'),
  avoid: names
    .optional()
    .describe('What one does better not to say or do, a sentence, by language.'),
  'same-as': ids.optional().describe('Feasts that are the same thing.'),
  'same-night': ids.optional().describe('Feasts kept in the same night under other names.'),
  fasting: z.boolean().optional().describe('People fast on these days.'),
  'work-rest': someDays
    .optional()
    .describe('Work rests: on all its days (true), or on some, counted from 1.'),
  leave: z
    .record(z.string(), someDays)
    .optional()
    .describe(
      'School leave for pupils of the community, by ISO 3166-2 code of the Land: all its days (true), or some, counted from 1.',
    ),
  'quiet-day': z
    .array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'must be an ISO 3166-2 code, as DE-NW'))
    .optional()
    .describe(
      'Where the law restricts dancing and entertainment on its days, by ISO 3166-2 code of the Land.',
    ),
  note: textField.optional().describe('Remarks on variants, for editors; not printed.'),
  ...fields,
})

const code = z.string().regex(/^[A-Z][A-Z]$/, 'must be two capital letters')
const traditionFields = {
  name: names.describe('The name by language, de and en always.'),
  code: code.describe('Two letters that mark its feasts in print; no other tradition has them.'),
  language: languageField
    .optional()
    .describe('The community’s own language, for names in its own script.'),
}

const fileSchema = z.strictObject({
  tradition: traditionId.describe('The tradition of all entries that name no other.'),
  about: z
    .strictObject({
      ...traditionFields,
      group: z
        .string()
        .default('world')
        .describe('The group of traditions whose ink and shape it shares (default world).'),
    })
    .optional()
    .describe('The tradition itself, where traditions.yaml does not have it yet.'),
  sources: z
    .record(z.string(), textField)
    .optional()
    .describe('Sources that entries refer to by key.'),
  defaults: z
    .strictObject(fields)
    .optional()
    .describe('What holds for entries that say nothing else.'),
  holidays: z.array(z.unknown()).describe('The feasts, one entry each.'),
})

const traditionsSchema = z.strictObject({
  traditions: z
    .array(
      z.strictObject({
        id: traditionId.describe('A dotted path: christian.orthodox lies below christian.'),
        ...traditionFields,
        group: z.string().describe('The group of traditions whose ink and shape it shares.'),
      }),
    )
    .describe('All traditions; what is not listed takes name and letters from the one above it.'),
})

/** Letter pairs that no mark may carry. */
const forbiddenCodes = ['SS', 'SA', 'HJ', 'KZ', 'NS', 'AH', 'HH']

/** A file to be parsed: its text and the name under which faults are reported. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/**
 * Parses the YAML files of `holidays/` (or of an edition) and checks them together: ids are unique,
 * feasts that rules refer to exist. Throws an InputError with all faults, each with its place.
 *
 * @example
 * const text = `
 * tradition: folk
 * holidays:
 *   - {id: fair, name: {de: Markt, en: Fair}, date: {gregorian: 6 december}, importance: minor, tone: festive, source: the town}
 * `
 * parseHolidays([{ name: 'mine.yaml', text }]).map(({ id, days }) => [id, days]) // => [['fair', 1]]
 */
export function parseHolidays(
  files: readonly TextFile[],
  options: {
    readonly calendars?: readonly Calendar[]
    readonly known?: readonly Holiday[]
    readonly withdrawn?: readonly string[]
  } = {},
): Holiday[] {
  const known = calendarNames([...ownCalendars, ...(options.calendars ?? [])])
  const found: { holiday: Holiday; source: YamlSource; path: Path }[] = []
  const faults: InputError['faults'][number][] = []
  for (const file of files) {
    try {
      const source = new YamlSource(file.text, file.name)
      found.push(...parseFile(source, known).map((entry) => ({ ...entry, source })))
      faults.push(...source.faults.splice(0))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
    }
  }

  const places = new Map<string, string>()
  for (const { id } of options.known ?? []) places.set(id, 'the holidays package')
  for (const { holiday, source, path } of found) {
    const other = places.get(holiday.id)
    if (options.withdrawn?.includes(holiday.id)) {
      source.fault(
        [...path, 'id'],
        `the id ${holiday.id} was that of a feast which is withdrawn, and is never used again; choose another`,
      )
    }
    if (other !== undefined) {
      source.fault(
        [...path, 'id'],
        `the id ${holiday.id} is used twice, first in ${other}; choose another`,
      )
    } else places.set(holiday.id, source.file)
  }
  const rules = new Map<string, Rule | undefined>(
    [...(options.known ?? []), ...found.map(({ holiday }) => holiday)].map((h) => [h.id, h.rule]),
  )
  const weights = new Map<string, number>()
  for (const { holiday, source, path } of found) {
    for (const key of ['date', 'until'] as const) {
      const rule = key === 'date' ? holiday.rule : holiday.until
      for (const id of rule ? feastsIn(rule) : []) {
        if (!rules.has(id)) {
          source.fault(
            [...path, key],
            `there is no feast ${id}${suggestion(id, [...rules.keys()])}`,
          )
        } else if (key === 'date' && leadsTo(id, holiday.id, rules)) {
          source.fault(
            [...path, 'date'],
            id === holiday.id
              ? `${id} refers to itself; give it a date`
              : `${holiday.id} and ${id} refer to each other; give one of them a date`,
          )
        } else if (weight(id, rules, weights) > chainLimit) {
          source.fault([...path, key], `${id} hangs on too many other feasts; give it a date`)
        }
      }
    }
    for (const key of ['sameAs', 'sameNight'] as const) {
      holiday[key]?.forEach((id, i) => {
        if (!rules.has(id)) {
          const name = key === 'sameAs' ? 'same-as' : 'same-night'
          source.fault(
            [...path, name, i],
            `there is no feast ${id}${suggestion(id, [...rules.keys()])}`,
          )
        }
      })
    }
    faults.push(...source.faults.splice(0))
  }
  if (faults.length > 0) throw new InputError(faults)
  return found.map(({ holiday }) => holiday)
}

function parseFile(source: YamlSource, known: CalendarNames): { holiday: Holiday; path: Path }[] {
  const file = source.check(fileSchema, source.data)
  if (!file) return []
  const holidays: { holiday: Holiday; path: Path }[] = []
  file.holidays.forEach((data, i) => {
    const path = ['holidays', i]
    const entry = source.check(holidaySchema, data, path)
    if (!entry) return
    const { importance, tone, source: sources } = { ...file.defaults, ...entry }
    const require = (value: unknown, key: string, hint: string) => {
      if (value === undefined) source.fault(path, `the key "${key}" is missing; ${hint}`)
    }
    require(importance, 'importance', 'give major or minor, here or in "defaults"')
    require(tone, 'tone', 'give festive, solemn, fast, mourning, remembrance or civil')
    require(sources, 'source', 'say where the date or rule was read')
    require(entry.date, 'date', 'give a rule as {gregorian: 6 december}, or announced')
    for (const lang of ['de', 'en']) {
      if (!entry.name[lang])
        source.fault([...path, 'name'], `the name in "${lang}" is missing; add it`)
    }
    const none = entry.date === 'announced' || entry.date === 'personal' || entry.date === undefined
    const rule = none ? undefined : parseRule(entry.date, [...path, 'date'], source, known)
    const until =
      entry.until === undefined
        ? undefined
        : parseRule(entry.until, [...path, 'until'], source, known)
    if (!importance || !tone || !sources || (!none && !rule)) return
    const holiday: Holiday = {
      id: entry.id,
      tradition: entry.tradition ?? file.defaults?.tradition ?? file.tradition,
      name: entry.name,
      ...(entry['also-called'] && { alsoCalled: entry['also-called'] }),
      ...(rule && { rule }),
      ...(entry.date === 'personal' && { personal: true }),
      days: entry.days ?? 1,
      ...(until && { until }),
      ...(entry.main && { main: entry.main }),
      begins: entry.begins ?? file.defaults?.begins ?? 'midnight',
      importance,
      tone,
      ...(entry.layer && { layer: entry.layer }),
      ...(entry.since !== undefined && { since: entry.since }),
      ...(entry.till !== undefined && { till: entry.till }),
      ...(entry.region && { region: entry.region }),
      ...(entry['public-holiday'] && { publicHoliday: true }),
      ...(entry['own-sighting'] && { ownSighting: true }),
      ...(entry['kept-otherwise'] && { keptOtherwise: entry['kept-otherwise'] }),
      ...(entry.unconfirmed && { unconfirmed: true }),
      ...(entry.meaning && { meaning: entry.meaning }),
      ...(entry.greeting && { greeting: entry.greeting }),
      ...(entry.courtesy && { courtesy: entry.courtesy }),
      ...(entry.avoid && { avoid: entry.avoid }),
      ...(entry['same-as'] && { sameAs: entry['same-as'] }),
      ...(entry['same-night'] && { sameNight: entry['same-night'] }),
      ...(entry.fasting && { fasting: true }),
      ...(entry['work-rest'] && { workRest: entry['work-rest'] }),
      ...(entry.leave && { leave: entry.leave }),
      ...(entry['quiet-day'] && { quietDay: entry['quiet-day'] }),
      ...(entry.note && { note: entry.note }),
      sources: (typeof sources === 'string' ? [sources] : sources).map(
        (key) =>
          (file.sources && Object.hasOwn(file.sources, key) ? file.sources[key] : key) ?? key,
      ),
    }
    holidays.push({ holiday, path })
    if (entry.twin) holidays.push({ holiday: julianTwin(holiday), path })
  })
  return holidays
}

/**
 * The same feast in the churches of the old calendar: 25 December of the Julian instead of the
 * Revised Julian calendar.
 */
function julianTwin(holiday: Holiday): Holiday {
  const suffix: Record<string, string> = { de: ' (alter Kalender)', en: ' (old calendar)' }
  const name = Object.fromEntries(
    Object.entries(holiday.name).map(([lang, words]) => [lang, words + (suffix[lang] ?? '')]),
  )
  return {
    ...holiday,
    id: `${holiday.id}-julian`,
    tradition: 'christian.orthodox.julian',
    name,
    ...(holiday.rule && { rule: inJulian(holiday.rule) }),
    ...(holiday.until && { until: inJulian(holiday.until) }),
  }
}

function inJulian(rule: Rule): Rule {
  return JSON.parse(
    JSON.stringify(rule).replaceAll('"calendar":"revised-julian"', '"calendar":"julian"'),
  ) as Rule
}

/** The ids of the feasts that a rule refers to. */
function feastsIn(rule: Rule): string[] {
  return rule.type === 'feast' ? [rule.id] : partsOf(rule).flatMap(feastsIn)
}

/** Whether a feast refers to another, or to itself, directly or along a chain. */
function leadsTo(from: string, to: string, rules: ReadonlyMap<string, Rule | undefined>): boolean {
  const seen = new Set<string>()
  const ahead = [from]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    const rule = rules.get(id)
    if (rule) ahead.push(...feastsIn(rule))
  }
  return false
}

/** The most feasts that one may hang on, all chains counted; each is reckoned anew. */
const chainLimit = 50

/** How many feasts must be reckoned for one; Infinity along a circle. */
function weight(
  id: string,
  rules: ReadonlyMap<string, Rule | undefined>,
  known: Map<string, number>,
  depth = 0,
): number {
  const before = known.get(id)
  if (before !== undefined) return before
  known.set(id, Number.POSITIVE_INFINITY)
  const rule = rules.get(id)
  if (depth > chainLimit) return Number.POSITIVE_INFINITY
  let sum = 1
  for (const next of rule ? feastsIn(rule) : []) sum += weight(next, rules, known, depth + 1)
  known.set(id, sum)
  return sum
}

/**
 * Parses traditions.yaml. Throws an InputError with all faults.
 *
 * @example
 * const text = 'traditions: [{id: lake, name: {de: See, en: Lake}, code: LA, group: folk}]'
 * parseTraditions({ name: 'traditions.yaml', text })[0].name.en // => 'Lake'
 */
export function parseTraditions(file: TextFile): Tradition[] {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(traditionsSchema, source.data)
  source.throwIfFaulty()
  if (!found) return []
  const seen = new Set<string>()
  found.traditions.forEach((tradition, i) => {
    const path = ['traditions', i]
    if (seen.has(tradition.id)) {
      source.fault([...path, 'id'], `the tradition ${tradition.id} stands here twice; remove one`)
    }
    seen.add(tradition.id)
    checkCode(tradition.code, found.traditions.slice(0, i), source, [...path, 'code'])
  })
  source.throwIfFaulty()
  return found.traditions.map(({ language, ...rest }) => ({
    ...rest,
    ...(language && { language }),
  }))
}

/**
 * The traditions that files of holidays describe themselves (`about:`), beside those that are known
 * already. Throws an InputError with all faults.
 *
 * @example
 * const text = 'tradition: lake\nabout: {name: {de: See, en: Lake}, code: LA, group: folk}\nholidays: []'
 * parseOwnTraditions([{ name: 'lake.yaml', text }], data.traditions).map(({ id }) => id) // => ['lake']
 */
export function parseOwnTraditions(
  files: readonly TextFile[],
  known: readonly Tradition[],
): Tradition[] {
  const all = [...known]
  for (const file of files) {
    if (!/^about:/m.test(file.text)) continue
    const source = new YamlSource(file.text, file.name)
    const found = source.check(fileSchema, source.data)
    if (!found?.about) continue
    const { language, ...about } = found.about
    const listed = all.find(({ id }) => id === found.tradition)
    if (listed)
      source.fault(['about'], `${listed.id} is described already; leave it out here`, 'key')
    checkCode(about.code, all, source, ['about', 'code'])
    for (const tag of ['de', 'en']) {
      if (!about.name[tag]) {
        source.fault(['about', 'name'], `the name in "${tag}" is missing; add it`)
      }
    }
    source.throwIfFaulty()
    all.push({ id: found.tradition, ...about, ...(language && { language }) })
  }
  return all.slice(known.length)
}

/** Letters that may not stand on a calendar, or that are those of another tradition. */
function checkCode(
  code: string,
  others: readonly Pick<Tradition, 'id' | 'code'>[],
  source: YamlSource,
  path: Path,
): void {
  const other = others.find((tradition) => tradition.code === code)
  if (forbiddenCodes.includes(code)) {
    source.fault(path, `the letters ${code} must not stand on a calendar; choose others`)
  } else if (other) {
    source.fault(path, `the letters ${code} are those of ${other.id}; choose others`)
  }
}

/**
 * The JSON schema of a file of holidays, for editors.
 *
 * @example
 * Object.keys(holidaysJsonSchema().properties).includes('holidays') // => true
 */
export function holidaysJsonSchema(calendars: readonly Calendar[] = ownCalendars): object {
  const rule = ruleSchema(calendarNames(calendars).names)
  const entry = holidaySchema.extend({
    date: rule.describe('The first full day: a rule, a list of rules, announced, or personal.'),
    until: rule.optional().describe('The rule of its last day, where the length varies.'),
  })
  const schema = fileSchema.extend({
    holidays: z.array(entry).describe('The feasts, one entry each.'),
  })
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' })
}

/**
 * The JSON schema of traditions.yaml, for editors.
 *
 * @example
 * Object.keys(traditionsJsonSchema().properties).includes('traditions') // => true
 */
export function traditionsJsonSchema(): object {
  return z.toJSONSchema(traditionsSchema, { target: 'draft-7', io: 'input' })
}
