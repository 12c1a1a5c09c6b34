import { z } from 'zod'
import type { Holiday, Names } from '../holiday.ts'
import type { LegalSpan, PublicHoliday } from '../public-holiday.ts'
import { calendars } from '../registry.ts'
import { InputError, suggestion } from './fault.ts'
import { languageField, textField } from './fields.ts'
import type { TextFile } from './holidays.ts'
import { calendarNames, parseRule, ruleSchema } from './rule.ts'
import { YamlSource } from './yaml-source.ts'

const names = z.record(languageField, textField)
const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code, as DE or DE-BY')
const span = z.strictObject({
  region: region.describe('ISO 3166 code of the country, the Land or the canton.'),
  since: z.int().optional().describe('The first year in which it holds there.'),
  till: z.int().optional().describe('The last year in which it holds there.'),
  where: textField.optional().describe('Only in some municipalities: in which.'),
})

const holidaySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
    .describe('Stable for ever; feeds and links depend on it.'),
  feast: z
    .string()
    .optional()
    .describe('The feast that it is: its rule, names and texts hold where nothing else is said.'),
  'same-as': z.array(z.string()).optional().describe('Other feasts that are the same thing.'),
  name: names.optional().describe('Names by language: de and en always.'),
  date: z.unknown().optional().describe('Its rule, where there is no such feast.'),
  tone: z
    .enum(['festive', 'solemn', 'mourning', 'remembrance', 'civil'])
    .optional()
    .describe('How it wants to be spoken of (default: as the feast that it is).'),
  meaning: names.optional().describe('One sentence on what is celebrated, by language.'),
  note: textField.optional().describe('Remarks for editors; not printed.'),
  in: z
    .array(z.union([region, span]))
    .min(1)
    .describe('Where it holds, and since when.'),
})

const fileSchema = z.strictObject({
  tradition: z.string().describe('The tradition of all days here.'),
  laws: z
    .record(region, textField)
    .describe('The law of each region, or of its country, and where it was read.'),
  holidays: z.array(z.unknown()).describe('The public holidays, one entry each.'),
})

/**
 * Parses the YAML files of `holidays/public/`, whose days refer to the `feasts` that they are.
 * Throws an InputError with all faults, each with its place.
 *
 * @example
 * const text = `
 * tradition: civil
 * laws: {DE: 'the law, and where it was read'}
 * holidays:
 *   - {id: de-labour-day, name: {de: Tag der Arbeit, en: Labour Day}, date: {gregorian: 1 may}, tone: civil, in: [DE]}
 * `
 * parsePublicHolidays([{ name: 'germany.yaml', text }], [])[0].in[0].region // => 'DE'
 */
export function parsePublicHolidays(
  files: readonly TextFile[],
  feasts: readonly Holiday[],
): PublicHoliday[] {
  const byId = new Map(feasts.map((feast) => [feast.id, feast]))
  const known = calendarNames(calendars)
  const taken = new Set(byId.keys())
  const faults: InputError['faults'][number][] = []
  const found: PublicHoliday[] = []
  for (const file of files) {
    try {
      const source = new YamlSource(file.text, file.name)
      found.push(...parseFile(source, byId, taken, known))
      faults.push(...source.faults)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new InputError(faults)
  return found
}

function parseFile(
  source: YamlSource,
  feasts: ReadonlyMap<string, Holiday>,
  taken: Set<string>,
  known: ReturnType<typeof calendarNames>,
): PublicHoliday[] {
  const file = source.check(fileSchema, source.data)
  if (!file) return []
  return file.holidays.flatMap((data, i): PublicHoliday[] => {
    const path = ['holidays', i]
    const entry = source.check(holidaySchema, data, path)
    if (!entry) return []
    if (taken.has(entry.id)) {
      source.fault([...path, 'id'], `the id ${entry.id} is used twice; choose another`)
    }
    taken.add(entry.id)
    for (const id of [entry.feast ?? [], entry['same-as'] ?? []].flat()) {
      if (feasts.has(id)) continue
      const key = id === entry.feast ? 'feast' : 'same-as'
      source.fault([...path, key], `there is no feast ${id}${suggestion(id, [...feasts.keys()])}`)
    }
    const feast = entry.feast === undefined ? undefined : feasts.get(entry.feast)
    const rule =
      entry.date === undefined
        ? feast?.rule
        : parseRule(entry.date, [...path, 'date'], source, known)
    if (!rule) source.fault(path, 'there is no date; give "date", or a "feast" that has one')
    const name: Names = { ...feast?.name, ...entry.name }
    for (const language of ['de', 'en']) {
      if (!name[language]) source.fault(path, `the name in "${language}" is missing; add it`)
    }
    const spans = entry.in.map((one, n): LegalSpan => {
      const { since, till, where, region } = typeof one === 'string' ? { region: one } : one
      const law = file.laws[region] ?? file.laws[region.slice(0, 2)]
      if (law === undefined) {
        source.fault([...path, 'in', n], `the law of ${region} does not stand under "laws"`)
      }
      return {
        region,
        ...(since !== undefined && { since }),
        ...(till !== undefined && { till }),
        ...(where !== undefined && { where }),
        law: law ?? '',
      }
    })
    if (!rule) return []
    const sameAs = [...(feast ? [feast.id] : []), ...(entry['same-as'] ?? [])].flatMap((id) => [
      id,
      ...(feasts.get(id)?.sameAs ?? []),
    ])
    const meaning = entry.meaning ?? feast?.meaning
    const note = entry.note
    const holiday: Holiday = {
      id: entry.id,
      tradition: file.tradition,
      name,
      ...(feast?.alsoCalled && entry.name === undefined && { alsoCalled: feast.alsoCalled }),
      rule,
      days: 1,
      begins: 'midnight',
      importance: 'major',
      tone: entry.tone ?? feast?.tone ?? 'civil',
      ...(meaning && { meaning }),
      ...(feast?.greeting && { greeting: feast.greeting }),
      ...(feast?.courtesy && { courtesy: feast.courtesy }),
      ...(sameAs.length > 0 && { sameAs: [...new Set(sameAs)] }),
      ...(note !== undefined && { note }),
      sources: [...new Set(spans.map(({ law }) => law))],
    }
    return [{ holiday, in: spans }]
  })
}

/**
 * The JSON schema of a file of public holidays, for editors.
 *
 * @example
 * Object.keys(publicHolidaysJsonSchema().properties).includes('laws') // => true
 */
export function publicHolidaysJsonSchema(): object {
  const rule = ruleSchema(calendarNames(calendars).names)
  const entry = holidaySchema.extend({
    date: rule.optional().describe('Its rule, where there is no such feast.'),
  })
  const schema = fileSchema.extend({
    holidays: z.array(entry).describe('The public holidays, one entry each.'),
  })
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' })
}
