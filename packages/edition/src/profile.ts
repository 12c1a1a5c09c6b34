import { InputError, suggestion, type TextFile, YamlSource } from '@interkalender/core/parse'
import { z } from 'zod'
import { inheritable } from './edition.ts'
import { merged } from './merged.ts'

/** What editions of a country or a Land have in common. */
export interface Profile {
  /** The ISO 3166 code of the country or Land that it is for. */
  readonly region: string
  /** The keys of edition.yaml that it gives, those it inherits itself among them. */
  readonly keys: Readonly<Record<string, unknown>>
}

const schema = inheritable.extend({
  extends: z
    .string()
    .optional()
    .describe('Another profile, of which this one states what differs.'),
})

/**
 * Parses profiles, a file each, named for it: `bayern.yaml` is what `extends: bayern` names. Throws
 * an InputError with all faults.
 *
 * @example
 * const text = 'region: DE-BY\nlanguage: de'
 * parseProfiles([{ name: 'profiles/bayern.yaml', text }]).bayern.region // => 'DE-BY'
 */
export function parseProfiles(files: readonly TextFile[]): Record<string, Profile> {
  const faults: InputError['faults'][number][] = []
  const read = new Map<string, { source: YamlSource; own: z.input<typeof schema> }>()
  for (const file of files) {
    try {
      const source = new YamlSource(file.text, file.name)
      if (source.check(schema, source.data)) {
        const name = file.name.replace(/^.*[/\\]|\.yaml$/g, '')
        read.set(name, { source, own: source.data as z.input<typeof schema> })
      }
      faults.push(...source.faults)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
    }
  }
  const keysOf = (name: string, below: readonly string[]): Record<string, unknown> => {
    const profile = read.get(name)
    if (!profile) return {}
    const { extends: base, ...own } = profile.own
    if (base === undefined) return own
    if (!read.has(base) || [...below, name].includes(base)) {
      const why = read.has(base)
        ? `${base} extends this profile itself; leave one of them out`
        : `there is no profile ${base}${suggestion(base, [...read.keys()])}`
      profile.source.fault(['extends'], why)
      faults.push(...profile.source.faults.splice(0))
      return own
    }
    return merged(keysOf(base, [...below, name]), own) as Record<string, unknown>
  }
  const profiles: Record<string, Profile> = {}
  for (const name of [...read.keys()].sort()) {
    const keys = keysOf(name, [])
    profiles[name] = { region: typeof keys.region === 'string' ? keys.region : '', keys }
  }
  if (faults.length > 0) throw new InputError(faults)
  return profiles
}

/**
 * The JSON schema of a profile, for editors.
 *
 * @example
 * Object.keys(profileJsonSchema().properties).includes('region') // => true
 */
export function profileJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}
