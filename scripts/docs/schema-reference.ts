// The reference of a data file, from its JSON schema: a table of keys for each mapping in it.
import { anchorOf } from './markdown.ts'

/** As much of a JSON schema as ours use. */
interface Schema {
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** A table of the reference. */
interface Section {
  readonly title: string
  readonly mapping: Schema
}

const cell = (text: string) =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

/** Patterns that have a name. */
const patterns: Readonly<Record<string, string>> = {
  '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$': 'a language, as `de` or `ku-Latn`',
  '^[a-z][a-z-]*(\\.[a-z][a-z-]*)*$': 'a tradition, as `christian.orthodox`',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'an id, as `ju-pesach`',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'a name of small letters, digits and hyphens',
  '^[A-Z]{2}(-[A-Z0-9]{1,3})?$': 'a region, as `DE-NW`',
  '^[A-Z]{2}-[A-Z0-9]{1,3}$': 'a region, as `DE-NW`',
  '^[A-Z][A-Z]$': 'two letters',
}

const sentence = (text: string) => {
  const plain = text.replace(/^must be /, '')
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.?)]$/.test(plain) ? '' : '.'}`
}

/**
 * The tables of a schema, as Markdown: keys, what they take, what they mean. `main` is a key whose
 * entries make up the file, such as `holidays:`.
 */
export function schemaReference(schema: Schema, main = ''): string {
  const level = 2
  const sections: Section[] = [{ title: '', mapping: schema }]
  const known = new Map<Schema, Section>()
  const titles = new Set<string>()

  /** Behind references, and the description that stands before them. */
  const follow = (of: Schema): Schema => {
    if (of.$ref) return follow(definition(of.$ref))
    const [only, ...more] = of.allOf ?? []
    return only && more.length === 0 ? follow(only) : of
  }
  const definition = (ref: string): Schema => {
    const found = schema.definitions?.[ref.replace('#/definitions/', '')]
    if (!found) throw new Error(`no definition ${ref}`)
    return found
  }
  const describe = (of: Schema): string => {
    if (of.description) return sentence(of.description)
    const [first] = of.allOf ?? []
    if (of.$ref) return describe(definition(of.$ref))
    return first ? describe(first) : ''
  }
  const presetOf = (of: Schema): unknown =>
    of.default ??
    (of.$ref ? presetOf(definition(of.$ref)) : of.allOf?.map(presetOf).find((v) => v !== undefined))

  const sectionFor = (mapping: Schema, title: string): string => {
    let section = known.get(mapping)
    if (!section) {
      let free = title
      for (let n = 2; titles.has(free); n++) free = `${title} (${n})`
      titles.add(free)
      section = { title: free, mapping }
      known.set(mapping, section)
      sections.push(section)
    }
    return `[${section.title}](#${anchorOf(section.title)})`
  }

  /** What a key takes, in words. */
  const takes = (given: Schema, path: string): string => {
    const of = follow(given)
    if (of.const !== undefined) return code(of.const)
    if (of.enum) return of.enum.map(code).join(', ')
    if (of.anyOf) {
      const mappings = of.anyOf.filter((one) => follow(one).properties)
      if (mappings.length > 2) return `one of the forms of ${sectionFor(of, path)}`
      const [one = '', ...more] = new Set(of.anyOf.map((way) => takes(way, path)))
      const others = more.map((way) => (way === `list of ${one}` ? 'a list of such' : way))
      return [one, ...others].join('; or ')
    }
    if (of.properties) return `mapping: ${sectionFor(of, path)}`
    switch (of.type) {
      case 'array':
        return `list of ${of.items ? takes(of.items, path) : 'anything'}`
      case 'object': {
        const keys = of.propertyNames ? takes(of.propertyNames, path) : 'text'
        const values =
          typeof of.additionalProperties === 'object' ? takes(of.additionalProperties, path) : ''
        if (/^a language/.test(keys)) return `${values || 'text'}, by language`
        return `mapping from ${keys} to ${values || 'anything'}`
      }
      case 'integer':
      case 'number':
        return number(of)
      case 'boolean':
        return '`true` or `false`'
      case 'string':
        if (of.pattern) return patterns[of.pattern] ?? 'text'
        return of.format === 'uri' ? 'an address (URL)' : 'text'
      default:
        // What a rule refers to may be any rule again.
        return of.type ?? 'a rule, or what the text on the right says'
    }
  }

  const table = ({ title, mapping }: Section): string[] => {
    const required = new Set(mapping.required)
    const rows = Object.entries(mapping.properties ?? {}).map(([key, of]) => {
      const path =
        title === '' || title === main ? `${key}:` : `${title.replace(/ \(\d+\)$/, '')} ${key}:`
      const preset = presetOf(of)
      const isEmpty = preset !== undefined && /^(\[\]|\{\}|false)$/.test(JSON.stringify(preset))
      const about = [
        describe(of),
        required.has(key) ? '**Needed.**' : '',
        preset === undefined || isEmpty ? '' : `Default: ${code(preset)}.`,
      ]
      return `| \`${key}\` | ${cell(takes(of, path))} | ${cell(about.filter(Boolean).join(' '))} |`
    })
    return ['| key | takes | |', '| --- | --- | --- |', ...rows, '']
  }

  const forms = (section: Section): string[] => {
    const ways = (section.mapping.anyOf ?? []).map(follow).filter((one) => one.properties)
    // Keys that most forms have stand once.
    const keys = ways.flatMap((one) => Object.keys(one.properties ?? {}))
    const common = keys.filter(
      (key, i) =>
        keys.indexOf(key) === i && keys.filter((other) => other === key).length > ways.length / 2,
    )
    const all = Object.assign({}, ...ways.map((one) => one.properties)) as Record<string, Schema>
    const pick = (of: Schema, keep: (key: string) => boolean): Schema => ({
      ...of,
      properties: Object.fromEntries(
        Object.entries(of.properties ?? {}).filter(([key]) => keep(key)),
      ),
    })
    const head = '#'.repeat(level + 1)
    return [
      ...ways.flatMap((one) => {
        const own = pick(one, (key) => !common.includes(key))
        const [main = ''] = one.required ?? Object.keys(own.properties ?? {})
        return [`${head} With \`${main}\``, '', ...table({ title: section.title, mapping: own })]
      }),
      ...(common.length > 0
        ? [
            `${head} Besides, in most of them`,
            '',
            ...table({
              title: section.title,
              mapping: pick({ properties: all }, (key) => common.includes(key)),
            }),
          ]
        : []),
    ]
  }

  const lines: string[] = []
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as Section
    if (section.title !== '') lines.push(`${'#'.repeat(level)} ${section.title}`, '')
    lines.push(...(section.mapping.properties ? table(section) : forms(section)))
  }
  return lines.join('\n')
}

function number({ type, minimum, maximum }: Schema): string {
  const kind = type === 'integer' ? 'whole number' : 'number'
  const isBound = (n: number | undefined) =>
    n !== undefined && Math.abs(n) < Number.MAX_SAFE_INTEGER
  if (isBound(minimum) && isBound(maximum)) return `${kind}, ${minimum} to ${maximum}`
  if (isBound(minimum)) return `${kind} from ${minimum}`
  return isBound(maximum) ? `${kind} up to ${maximum}` : kind
}

/** Every key that a schema knows, as it has to stand in the reference. */
export function schemaKeys(of: unknown): string[] {
  if (typeof of !== 'object' || of === null) return []
  const { properties } = of as Schema
  const own = properties && typeof properties === 'object' ? Object.keys(properties) : []
  return [...new Set([...own, ...Object.values(of).flatMap(schemaKeys)])]
}
