import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { z } from 'zod'
import { type Fault, InputError, suggestion } from './fault.ts'

/** A path of keys and indices into a YAML document. */
export type Path = readonly PropertyKey[]

/** The largest YAML file that is read, in UTF-16 code units. */
const sizeLimit = 1_000_000

/** The most faults that are told at once, and the most aliases that are read. */
const faultLimit = 100
const aliasLimit = 100

/** The deepest nesting that is read: levels of lists and mappings, columns of indentation. */
const depthLimit = 200
const tooDeep = 'the file is nested too deeply; no more than a few levels are needed'

/**
 * A YAML file that has been read: its data, and where each piece of it stands.
 *
 * @example
 * const source = new YamlSource('a: 1\nb: 2', 'mine.yaml')
 * source.fault(['b'], 'must be less than 2')
 * source.faults // => [{ file: 'mine.yaml', line: 2, column: 4, message: 'must be less than 2' }]
 */
export class YamlSource {
  readonly file: string
  readonly data: unknown
  readonly faults: Fault[] = []
  readonly #text: string
  readonly #document: Document.Parsed | undefined

  /**
   * Reads one YAML 1.2 document. Throws an InputError for what is no YAML, an empty file, a key
   * given twice, aliases that unfold without measure.
   */
  constructor(text: string, file: string) {
    this.file = file
    this.#text = text
    if (text.length > sizeLimit)
      this.#stop(0, 'the file is too large; 1 million characters at most')
    const deep = deepPlace(text)
    if (deep !== undefined) this.#stop(deep, tooDeep)
    const document = this.#parse(text)
    this.#document = document
    for (const { pos, message } of [...document.errors, ...document.warnings]) {
      this.#add(pos[0], `this is not YAML as it should be: ${firstLine(message)}`)
    }
    if (this.faults.length > 0) throw new InputError(this.faults)
    if (document.contents === null || this.#isEmpty(document.contents)) {
      this.#stop(0, 'the file is empty; write the keys that its schema names')
    }
    const alias = this.#checkNodes(document)
    if (this.faults.length > 0) throw new InputError(this.faults)
    try {
      this.data = document.toJS({ maxAliasCount: 50 })
    } catch (error) {
      const why = error instanceof Error ? error.message : ''
      this.#stop(
        alias ?? 0,
        /alias/i.test(why) ? 'aliases unfold into too much; write the values out' : tooDeep,
      )
    }
  }

  /**
   * Records keys given twice (the parser compares each with each, which takes too long in a long
   * mapping); stops at an alias without an anchor and at more aliases than anybody writes (each is
   * looked up in the whole file). Gives the place of the first alias otherwise.
   */
  #checkNodes(document: Document.Parsed): number | undefined {
    let first: number | undefined
    let count = 0
    const anchors = new Set<string>()
    visit(document, {
      Node: (_, node) => {
        const place = node.range?.[0] ?? 0
        if (isAlias(node)) {
          first ??= place
          if (++count > aliasLimit) this.#stop(place, 'too many aliases; write the values out')
          if (!anchors.has(node.source)) {
            this.#stop(place, `there is no anchor &${node.source} above; write the value out`)
          }
          return
        }
        if (node.anchor) anchors.add(node.anchor)
        if (!isMap(node)) return
        const keys = new Set<string>()
        for (const { key } of node.items) {
          if (!isScalar(key)) continue
          const name = String(key.value)
          if (keys.has(name)) {
            this.#add(key.range?.[0] ?? place, `the key "${name}" stands here twice; remove one`)
          }
          keys.add(name)
        }
      },
    })
    return first
  }

  #isEmpty(node: Node): boolean {
    return isScalar(node) && node.value === null
  }

  #parse(text: string): Document.Parsed {
    try {
      return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
    } catch {
      return this.#stop(0, tooDeep)
    }
  }

  get #isFull(): boolean {
    return this.faults.length >= faultLimit
  }

  #add(offset: number, words: string): void {
    if (this.#isFull) return
    const place = placeIn(this.#text, offset)
    // What a message quotes may run over lines; a fault is one.
    const message = words.replace(/\s+/g, ' ')
    const again = this.faults.some(
      (fault) =>
        fault.line === place.line && fault.column === place.column && fault.message === message,
    )
    if (!again) this.faults.push({ file: this.file, ...place, message })
  }

  #stop(offset: number, message: string): never {
    this.#add(offset, message)
    throw new InputError(this.faults)
  }

  /** The node at a path and, for a map's entry, that of its key. */
  #find(path: Path): { value?: Node | undefined; key?: Node | undefined } {
    let value: unknown = this.#document?.contents
    let key: Node | undefined
    for (const step of path) {
      if (isAlias(value)) value = value.resolve(this.#document as Document)
      if (isMap(value)) {
        const pair = value.items.find((item) =>
          isScalar(item.key) ? String(item.key.value) === String(step) : false,
        )
        if (!pair) {
          key = undefined
          break
        }
        key = pair.key as Node
        value = pair.value ?? pair.key
      } else if (isSeq(value)) {
        key = undefined
        value = value.items[Number(step)]
      } else break
    }
    return { value: isNode(value) ? value : undefined, key }
  }

  /** Records a fault at the value (or at its `key`) of a path; at the nearest parent if missing. */
  fault(path: Path, message: string, at: 'value' | 'key' = 'value'): void {
    const { value, key } = this.#find(path)
    const node = at === 'key' ? (key ?? value) : (value ?? key)
    this.#add(node?.range?.[0] ?? 0, message)
  }

  /** Checks data at a path by a schema; records what is wrong and gives undefined then. */
  check<T extends z.ZodType>(schema: T, data: unknown, path: Path = []): z.output<T> | undefined {
    const result = schema.safeParse(data)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      if (this.#isFull) break
      this.#issue(issue, path, schema, data)
    }
    return undefined
  }

  #issue(issue: z.core.$ZodIssue, base: Path, schema: z.ZodType, data: unknown): void {
    const path = [...base, ...issue.path]
    const name = issue.path.length > 0 ? `"${String(issue.path.at(-1))}"` : 'the file'
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      for (const key of issue.keys) {
        if (this.#isFull) return
        this.fault([...path, key], `unknown key "${key}"${suggestion(key, known)}`, 'key')
      }
    } else if (issue.code === 'invalid_value') {
      const allowed = issue.values.map(String)
      const given = valueAt(data, issue.path)
      if (given === undefined) {
        this.fault(
          path.slice(0, -1),
          `the key ${name} is missing; give one of ${allowed.join(', ')}`,
        )
      } else
        this.fault(path, `${show(given)} is not allowed here${suggestion(String(given), allowed)}`)
    } else if (issue.code === 'invalid_type') {
      const given = valueAt(data, issue.path)
      if (given === undefined) {
        this.fault(
          path.slice(0, -1),
          issue.expected === 'nonoptional'
            ? `the key ${name} is missing; add it`
            : `the key ${name} is missing; it must be ${kind(issue.expected)}`,
        )
      } else if (/^Invalid input/.test(issue.message)) {
        this.fault(path, `${name} must be ${kind(issue.expected)}, not ${show(given)}`)
      } else this.fault(path, `${name}: ${issue.message}`)
    } else if (issue.code === 'invalid_union') {
      this.fault(path, `${name}: ${unionMessage(issue)}`)
    } else if (issue.code === 'invalid_key') {
      const key = String(issue.path.at(-1))
      const why = issue.issues[0]?.message ?? 'not allowed here'
      this.fault(path, `the key "${key}" is not right: ${why}`, 'key')
    } else {
      const limit = limitOf(issue)
      this.fault(path, limit ? `${name} must be ${limit}` : `${name}: ${issue.message}`)
    }
  }

  /** Throws an InputError if any fault was recorded. */
  throwIfFaulty(): void {
    if (this.faults.length > 0) throw new InputError(this.faults)
  }
}

/** What a value that is too great or too small must be, unless its schema says it: `at most 2100`. */
function limitOf(issue: z.core.$ZodIssue): string | undefined {
  if (!/^Too (big|small)/.test(issue.message)) return undefined
  if (issue.code === 'too_big') return `at most ${issue.maximum}${units[issue.origin] ?? ''}`
  if (issue.code === 'too_small') return `at least ${issue.minimum}${units[issue.origin] ?? ''}`
  return undefined
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' }

/** Line and column of an offset (the parser's own counter loses lines after some errors). */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).replace(/^\ufeff/, '')
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++
  return { line, column: before.length - start + 1 }
}

/**
 * Where a text is nested more deeply than `depthLimit`: the parser recurses and would bring down
 * the whole process. Flow brackets, block indicators of the line and its indentation are counted.
 */
function deepPlace(text: string): number | undefined {
  let [offset, brackets, ofLine] = [0, 0, 0]
  let isScalar = false
  let atStart = true
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks: a document begins, a flow ends, a plain or block scalar follows.
    if (token === '\x02' || token === '\x18' || token === '\x1f') {
      isScalar = token === '\x1f'
      continue
    }
    if (!isScalar) {
      if (token === '[' || token === '{') brackets++
      else if (token === ']' || token === '}') brackets--
      else if (brackets === 0 && /^[-?:]$/.test(token)) ofLine++
      if (atStart && /^ +$/.test(token)) ofLine += token.length
      else if (/^[[{?:-]$/.test(token) && brackets + ofLine > depthLimit) return offset
    }
    isScalar = false
    offset += token.length
    atStart = token.endsWith('\n')
    if (atStart) ofLine = 0
  }
  return undefined
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors.flatMap((errors) =>
    errors.map((error) =>
      error.code === 'invalid_type' ? kind(error.expected) : (limitOf(error) ?? error.message),
    ),
  )
  return `must be ${[...new Set(kinds)].join(' or ')}`
}

function kind(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text'
    case 'number':
    case 'int':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'a list'
    case 'object':
    case 'record':
      return 'a mapping of keys to values'
    default:
      return `a ${expected}`
  }
}

/**
 * A value as a message quotes it: short, on one line.
 *
 * @example
 * show('6 dezember') // => '"6 dezember"'
 */
export function show(value: unknown): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** The keys that an object schema knows at a path, for suggestions. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: z.ZodType | undefined = unwrap(schema)
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(step)] as z.ZodType)
    else if (current instanceof z.ZodArray) current = unwrap(current.element as z.ZodType)
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType as z.ZodType)
    else return []
  }
  if (current instanceof z.ZodRecord && current.keyType instanceof z.ZodEnum) {
    return current.keyType.options.map(String)
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap() as z.ZodType
  }
  return current
}
