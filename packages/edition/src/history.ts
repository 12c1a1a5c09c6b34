import type { Holiday } from '@interkalender/core'
import {
  dayField,
  suggestion,
  type TextFile,
  textField,
  YamlSource,
} from '@interkalender/core/parse'
import { z } from 'zod'

/** A correction that subscribers' calendars shall notice. */
export interface Correction {
  readonly feast: string
  /** The Gregorian year in which the feast begins; absent: every year. */
  readonly year?: number
  /** The day on which it was made. */
  readonly changed: string
  readonly note: string
}

/** A feast that was taken out. Its id, and with it the UIDs of its events, is never used again. */
export interface Withdrawal {
  readonly feast: string
  /** The day on which it was taken out. */
  readonly changed: string
  readonly note: string
}

/** What became of the feasts since their first release. */
export interface History {
  readonly corrections: readonly Correction[]
  readonly withdrawn: readonly Withdrawal[]
}

/** `corrections:`, in edition.yaml and in history.yaml. */
export const correctionsSchema = z
  .array(
    z.strictObject({
      feast: textField.describe('The id of the feast.'),
      year: z
        .int()
        .min(1583)
        .max(2110)
        .optional()
        .describe('The year in which the feast begins; without it, every year.'),
      changed: dayField.describe('The day of the correction.'),
      note: textField.describe('What was put right.'),
    }),
  )
  .default([])

const schema = z.strictObject({
  corrections: correctionsSchema.describe(
    'What was put right in the data since its first release, for all editions; never taken out again.',
  ),
  withdrawn: z
    .array(
      z.strictObject({
        feast: textField.describe('The id that the feast had; no other gets it.'),
        changed: dayField.describe('The day on which it was taken out.'),
        note: textField.describe('Why.'),
      }),
    )
    .default([])
    .describe('Feasts that were taken out: subscribers’ calendars drop them.'),
})

/**
 * Parses history.yaml. Throws an InputError with all faults: corrections of feasts that the data does
 * not have, feasts of the data that are withdrawn.
 *
 * @example
 * const text = 'withdrawn: [{feast: x-fair, changed: 2027-03-01, note: asked for by the community}]'
 * parseHistory({ name: 'history.yaml', text }, data.holidays).withdrawn[0].feast // => 'x-fair'
 */
export function parseHistory(file: TextFile, holidays: readonly Holiday[]): History {
  const source = new YamlSource(file.text, file.name)
  const { corrections = [], withdrawn = [] } = source.check(schema, source.data) ?? {}
  const ids = holidays.map(({ id }) => id)
  const gone = withdrawn.map(({ feast }) => feast)
  corrections.forEach(({ feast }, i) => {
    if (ids.includes(feast) || gone.includes(feast)) return
    const path = ['corrections', i, 'feast']
    source.fault(path, `there is no feast ${feast}${suggestion(feast, ids)}`)
  })
  gone.forEach((feast, i) => {
    if (!ids.includes(feast)) return
    const why = `${feast} is withdrawn, and is a feast of the data all the same; give that one another id`
    source.fault(['withdrawn', i, 'feast'], why)
  })
  source.throwIfFaulty()
  return { corrections: corrections.map(told), withdrawn }
}

/** Without a year where none was given. */
export const told = ({
  year,
  ...rest
}: z.output<typeof correctionsSchema>[number]): Correction => ({ ...rest, ...(year && { year }) })

/**
 * The JSON schema of history.yaml, for editors.
 *
 * @example
 * Object.keys(historyJsonSchema().properties) // => ['corrections', 'withdrawn']
 */
export function historyJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}
