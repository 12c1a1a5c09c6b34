import { z } from 'zod'
import type { LeaveRule } from '../leave.ts'
import { dayField, textField } from './fields.ts'
import type { TextFile } from './holidays.ts'
import { YamlSource } from './yaml-source.ts'

const schema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        land: z
          .string()
          .regex(/^DE-[A-Z]{2}$/, 'must be an ISO 3166-2 code of a Land, as DE-BY')
          .describe('ISO 3166-2 code of the Land.'),
        law: textField.describe('The law, decree or notice.'),
        since: dayField.optional().describe('The day from which it holds, or of its date.'),
        request: z
          .enum(['none', 'notice', 'application'])
          .describe('Whether families need do nothing, tell the school before, or apply.'),
        note: textField.optional().describe('What to know besides.'),
        source: z.array(textField).min(1).describe('Where it was read, with its day.'),
      }),
    )
    .describe('How pupils get leave for religious feasts, one entry for each Land.'),
})

/**
 * Parses a file of `holidays/leave/`. Throws an InputError with all faults.
 *
 * @example
 * const text = 'rules: [{land: DE-NW, law: BASS 12-52 Nr. 1, request: application, source: [the ministry]}]'
 * parseLeaveRules({ name: 'germany.yaml', text })[0].request // => 'application'
 */
export function parseLeaveRules(file: TextFile): LeaveRule[] {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(schema, source.data)
  const seen = new Set<string>()
  found?.rules.forEach(({ land }, i) => {
    if (seen.has(land))
      source.fault(['rules', i, 'land'], `${land} stands here twice; join the two`)
    seen.add(land)
  })
  source.throwIfFaulty()
  return (found?.rules ?? []).map(({ source: sources, since, note, ...rest }) => ({
    ...rest,
    ...(since !== undefined && { since }),
    ...(note !== undefined && { note }),
    sources,
  }))
}

/**
 * The JSON schema of a file of `holidays/leave/`, for editors.
 *
 * @example
 * Object.keys(leaveJsonSchema().properties) // => ['rules']
 */
export function leaveJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}
