import { InputError, suggestion, type TextFile, YamlSource } from '@interkalender/core/parse'
import { z } from 'zod'
import { inheritable } from './edition.ts'
import { parseTheme, type ThemeFile, type ThemeName } from './face/theme.ts'
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
 * Parses profiles, a file each, named for it: `bayern.yaml` is what `extends: bayern` names. A theme's
 * file that a profile names (`theme: own.yaml`) stands among them. Throws
 * an InputError with all faults.
 *
 * @example
 * const text = 'region: DE-BY\nlanguage: de'
 * parseProfiles([{ name: 'profiles/bayern.yaml', text }]).bayern.region // => 'DE-BY'
 */
export function parseProfiles(files: readonly TextFile[]): Record<string, Profile> {
  const faults: InputError['faults'][number][] = []
  const read = new Map<string, { source: YamlSource; own: z.input<typeof schema> }>()
  const sources: { readonly file: TextFile; readonly source: YamlSource }[] = []
  const attempt = (task: () => void) => {
    try {
      task()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
    }
  }
  for (const file of files) {
    attempt(() => sources.push({ file, source: new YamlSource(file.text, file.name) }))
  }
  const themes = themesBeside(sources, attempt)
  for (const { file, source } of sources) {
    if (themes.has(base(file.name))) continue
    attempt(() => {
      if (source.check(schema, source.data)) {
        const name = file.name.replace(/^.*[/\\]|\.yaml$/g, '')
        const own = source.data as z.input<typeof schema>
        const theme = typeof own.theme === 'string' ? themes.get(own.theme) : undefined
        if (typeof own.theme === 'string' && isFileName(own.theme) && !theme) {
          source.fault(['theme'], `there is no file ${own.theme} beside this profile`)
        }
        read.set(name, { source, own: theme ? { ...own, theme } : own })
      }
      faults.push(...source.faults)
    })
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

const base = (name: string) => name.replace(/^.*[/\\]/, '')
const isFileName = (theme: string) => /\.ya?ml$/.test(theme)

/** The files among the profiles that are themes, since a profile names them so; without fonts. */
function themesBeside(
  sources: readonly { readonly file: TextFile; readonly source: YamlSource }[],
  attempt: (task: () => void) => void,
): Map<string, ThemeFile & { readonly extends: ThemeName }> {
  const named = new Set<unknown>(
    sources.map(({ source }) => (source.data as { theme?: unknown } | null)?.theme),
  )
  const themes = new Map<string, ThemeFile & { readonly extends: ThemeName }>()
  for (const { file } of sources) {
    const name = base(file.name)
    if (!named.has(name)) continue
    attempt(() => {
      const theme = parseTheme(file)
      if (theme.fonts) {
        const source = new YamlSource(file.text, file.name)
        const message =
          "a profile's theme has no fonts of its own; name them in the edition's theme"
        source.fault(['fonts'], message, 'key')
        source.throwIfFaulty()
      }
      themes.set(name, { ...theme, extends: theme.extends ?? 'gewebe' })
    })
  }
  return themes
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
