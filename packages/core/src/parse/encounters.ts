import { z } from 'zod'
import type { KnownEncounter } from '../encounter.ts'
import type { Holiday } from '../holiday.ts'
import { suggestion } from './fault.ts'
import { languageField, textField } from './fields.ts'
import type { TextFile } from './holidays.ts'
import { YamlSource } from './yaml-source.ts'

const schema = z.strictObject({
  encounters: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens')
          .describe('Stable; for remarks on this encounter.'),
        feasts: z.array(textField).min(2).describe('The ids of the feasts that may meet.'),
        least: z
          .int()
          .min(2)
          .default(2)
          .describe('How many of them must begin on the same day (default 2).'),
        text: z
          .record(languageField, textField)
          .describe(
            'One sentence by language, de and en always; {names} stands for those that meet.',
          ),
      }),
    )
    .describe('Days on which feasts of several traditions meet, one entry each.'),
})

/**
 * Parses encounters.yaml. Throws an InputError with all faults: feasts that the data does not have,
 * and days of mourning or remembrance, which are no encounters.
 *
 * @example
 * const text = 'encounters: [{id: spring, feasts: [ju-pesach, easter-w], text: {de: "{names}.", en: "{names}."}}]'
 * parseEncounters({ name: 'encounters.yaml', text }, data.holidays)[0].feasts // => ['ju-pesach', 'easter-w']
 */
export function parseEncounters(file: TextFile, holidays: readonly Holiday[]): KnownEncounter[] {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(schema, source.data)
  const byId = new Map(holidays.map((holiday) => [holiday.id, holiday]))
  const seen = new Set<string>()
  found?.encounters.forEach(({ id, feasts, least, text }, i) => {
    const path = ['encounters', i]
    if (seen.has(id)) source.fault([...path, 'id'], `the id ${id} is used twice; choose another`)
    seen.add(id)
    feasts.forEach((feast, j) => {
      const holiday = byId.get(feast)
      if (!holiday) {
        const hint = suggestion(feast, [...byId.keys()])
        source.fault([...path, 'feasts', j], `there is no feast ${feast}${hint}`)
      } else if (holiday.tone === 'mourning' || holiday.tone === 'remembrance') {
        source.fault(
          [...path, 'feasts', j],
          `${feast} is a day of ${holiday.tone}, and no encounter; leave it out`,
        )
      }
    })
    if (least > feasts.length) {
      source.fault([...path, 'least'], `there are only ${feasts.length} feasts; ask for fewer`)
    }
    for (const language of ['de', 'en']) {
      if (text[language] === undefined) {
        source.fault([...path, 'text'], `the sentence in "${language}" is missing; add it`)
      }
    }
  })
  source.throwIfFaulty()
  return found?.encounters ?? []
}

/**
 * The JSON schema of encounters.yaml, for editors.
 *
 * @example
 * Object.keys(encountersJsonSchema().properties) // => ['encounters']
 */
export function encountersJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}
