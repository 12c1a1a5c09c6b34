import { inflateSync } from 'node:zlib'

/** A PDF name, such as /Page. */
export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A reference to another object. */
export class PdfRef {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** A dictionary, and the bytes behind it if it is a stream. */
export class PdfDict {
  readonly entries = new Map<string, PdfValue>()
  raw: Uint8Array | undefined
}

/** A string is kept as Latin-1; `textOf` reads it. */
export class PdfString {
  readonly latin1: string
  constructor(latin1: string) {
    this.latin1 = latin1
  }
}

export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfRef
  | PdfString
  | PdfDict
  | readonly PdfValue[]

/** The text of a string, in UTF-16 with its mark or else in Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined
  const bytes = Buffer.from(value.latin1, 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : value.latin1
}

/**
 * Reads the files this package writes: a table of cross-references, no object streams, no updates.
 * It is a reader of its own so that a fault of the writer is not repeated in its check.
 */
export class PdfFile {
  readonly version: string
  readonly trailer: PdfDict
  readonly #bytes: Buffer
  readonly #offsets: number[] = []
  readonly #known = new Map<number, PdfValue>()

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const head = this.#bytes.toString('latin1', 0, 16)
    const version = /^%PDF-(\d\.\d)/.exec(head)?.[1]
    if (!version) throw new Error('no PDF file')
    this.version = version
    const tail = this.#bytes.toString('latin1', Math.max(0, bytes.length - 2048))
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
    const end = this.#bytes.indexOf('trailer', start)
    if (!(start > 0) || end < 0) throw new Error('no table of cross-references')
    const table = this.#bytes.toString('latin1', start, end)
    for (const [, offset] of table.matchAll(/(\d{10}) \d{5} [nf]/g)) {
      this.#offsets.push(Number(offset))
    }
    this.trailer = new Lexer(this.#bytes, end + 7).value() as PdfDict
  }

  /** The number of objects, the first of which is none. */
  get size(): number {
    return this.#offsets.length
  }

  /** An object by its number. */
  object(id: number): PdfValue {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const offset = this.#offsets[id]
    if (!offset) return null
    const lexer = new Lexer(this.#bytes, offset)
    if (lexer.value() !== id) throw new Error(`object ${id} is not where the table says`)
    lexer.value()
    lexer.word()
    const value = lexer.value()
    if (value instanceof PdfDict && lexer.word() === 'stream') {
      const length = this.resolve(value.entries.get('Length')) as number
      value.raw = this.#bytes.subarray(lexer.at + 1, lexer.at + 1 + length)
    }
    this.#known.set(id, value)
    return value
  }

  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfRef ? this.object(value.id) : (value ?? null)
  }

  /** An entry of a dictionary, found wherever it lies. */
  get(dict: PdfValue | undefined, ...path: readonly string[]): PdfValue {
    let value = this.resolve(dict)
    for (const key of path) {
      if (!(value instanceof PdfDict)) return null
      value = this.resolve(value.entries.get(key))
    }
    return value
  }

  dict(dict: PdfValue | undefined, ...path: readonly string[]): PdfDict | undefined {
    const found = this.get(dict, ...path)
    return found instanceof PdfDict ? found : undefined
  }

  name(dict: PdfValue | undefined, ...path: readonly string[]): string | undefined {
    const found = this.get(dict, ...path)
    return found instanceof PdfName ? found.name : undefined
  }

  text(dict: PdfValue | undefined, ...path: readonly string[]): string | undefined {
    return textOf(this.get(dict, ...path))
  }

  list(dict: PdfValue | undefined, ...path: readonly string[]): readonly PdfValue[] {
    const found = this.get(dict, ...path)
    return Array.isArray(found) ? found : []
  }

  numbers(dict: PdfValue | undefined, ...path: readonly string[]): number[] {
    return this.list(dict, ...path).map((value) => Number(this.resolve(value)))
  }

  /** The bytes of a stream without their compression; pictures stay as they are. */
  data(dict: PdfDict): Uint8Array {
    const raw = dict.raw ?? new Uint8Array()
    return this.name(dict, 'Filter') === 'FlateDecode' ? inflateSync(raw) : raw
  }

  get root(): PdfDict {
    return this.dict(this.trailer, 'Root') ?? new PdfDict()
  }

  get pages(): PdfDict[] {
    const leaves = (node: PdfDict): PdfDict[] =>
      this.name(node, 'Type') === 'Pages'
        ? this.list(node, 'Kids').flatMap((kid) => leaves(this.dict(kid) ?? new PdfDict()))
        : [node]
    const top = this.dict(this.root, 'Pages')
    return top ? leaves(top) : []
  }
}

const space = (code: number) => code <= 32
const delimiters = Uint8Array.from({ length: 256 }, (_, code) =>
  code <= 32 || '()<>[]{}/%'.includes(String.fromCharCode(code)) ? 1 : 0,
)
const regular = (code: number) => delimiters[code] === 0
const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
const pairs: string[] = []

/** Reads values and words from a place in a file or a content stream. */
export class Lexer {
  at: number
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  skip(): void {
    const bytes = this.#bytes
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at]!
      if (code === 37) while (this.at < bytes.length && bytes[this.at] !== 10) this.at++
      else if (!space(code)) return
    }
  }

  /** A word without a meaning of its own, such as an operator; empty at the end. */
  word(): string {
    this.skip()
    const start = this.at
    while (this.at < this.#bytes.length && regular(this.#bytes[this.at]!)) this.at++
    const length = this.at - start
    // Operators have one or two letters, and there are hundreds of thousands of them.
    if (length === 1) return letters[this.#bytes[start]!]!
    if (length === 2) {
      const first = this.#bytes[start]!
      const second = this.#bytes[start + 1]!
      pairs[first * 128 + second] ??= letters[first]! + letters[second]!
      return pairs[first * 128 + second]!
    }
    return String.fromCharCode(...this.#bytes.subarray(start, this.at))
  }

  /**
   * Reads `12.5 30 l` or the same with `m` into `point` and goes on behind it. Where something else
   * stands it says no and stays. Most of a page is of this kind.
   */
  segment(point: Float64Array): boolean {
    const back = this.at
    for (let i = 0; i < 2; i++) {
      this.skip()
      const code = this.#bytes[this.at] ?? 0
      if ((code < 48 || code > 57) && code !== 45 && code !== 46) {
        this.at = back
        return false
      }
      point[i] = this.#number()
    }
    this.skip()
    const code = this.#bytes[this.at]
    if ((code !== 108 && code !== 109) || regular(this.#bytes[this.at + 1] ?? 32)) {
      this.at = back
      return false
    }
    this.at++
    return true
  }

  /** Whether a value stands here, and not an operator. */
  isValue(): boolean {
    this.skip()
    const code = this.#bytes[this.at]
    if (code === undefined) return false
    // Digits, sign, point, name; strings, dictionaries and lists.
    return (code >= 43 && code <= 57 && code !== 44) || code === 40 || code === 60 || code === 91
  }

  value(): PdfValue {
    this.skip()
    const bytes = this.#bytes
    const code = bytes[this.at]!
    if (code === 47) {
      this.at++
      return new PdfName(this.word())
    }
    if (code === 40) return this.#literal()
    if (code === 60) return bytes[this.at + 1] === 60 ? this.#dict() : this.#hex()
    if (code === 91) {
      this.at++
      const list: PdfValue[] = []
      for (this.skip(); bytes[this.at] !== 93; this.skip()) {
        if (this.at >= bytes.length) throw new Error('a list without an end')
        list.push(this.value())
      }
      this.at++
      return list
    }
    if (code < 58) return this.#reference(this.#number())
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    throw new Error(`no value at ${this.at}: "${word}"`)
  }

  /** Digit by digit: contents are mostly numbers, and there are millions of them. */
  #number(): number {
    const bytes = this.#bytes
    let code = bytes[this.at]!
    const sign = code === 45 ? -1 : 1
    if (code === 45 || code === 43) code = bytes[++this.at]!
    let value = 0
    let unit = 0
    const start = this.at
    for (; (code >= 48 && code <= 57) || (code === 46 && unit === 0); code = bytes[++this.at]!) {
      if (code === 46) unit = 1
      else {
        value = value * 10 + code - 48
        unit *= 10
      }
    }
    if (this.at === start) throw new Error(`no number at ${start}`)
    return (sign * value) / (unit || 1)
  }

  /** `12 0 R` is a reference, `12` a number. */
  #reference(number: number): PdfValue {
    if (!Number.isInteger(number) || number < 0) return number
    const back = this.at
    const bytes = this.#bytes
    if (bytes[this.at] === 32 && bytes[this.at + 1] === 48 && bytes[this.at + 2] === 32) {
      if (bytes[this.at + 3] === 82 && !regular(bytes[this.at + 4] ?? 32)) {
        this.at += 4
        return new PdfRef(number)
      }
    }
    this.at = back
    return number
  }

  #dict(): PdfDict {
    this.at += 2
    const dict = new PdfDict()
    for (this.skip(); this.#bytes[this.at] !== 62; this.skip()) {
      const key = this.value()
      if (!(key instanceof PdfName)) throw new Error('a dictionary whose key is no name')
      dict.entries.set(key.name, this.value())
    }
    this.at += 2
    return dict
  }

  #hex(): PdfString {
    const end = this.#bytes.indexOf(62, this.at)
    const digits = Buffer.from(this.#bytes.subarray(this.at + 1, end))
      .toString('latin1')
      .replace(/\s/g, '')
    this.at = end + 1
    return new PdfString(Buffer.from(digits, 'hex').toString('latin1'))
  }

  #literal(): PdfString {
    const out: number[] = []
    let depth = 1
    for (this.at++; depth > 0; this.at++) {
      let code = this.#bytes[this.at]
      if (code === undefined) throw new Error('a string without an end')
      if (code === 40) depth++
      if (code === 41 && --depth === 0) continue
      if (code === 92) {
        code = this.#bytes[++this.at]!
        const octal = /^[0-7]{1,3}/.exec(
          String.fromCharCode(...this.#bytes.subarray(this.at, this.at + 3)),
        )?.[0]
        if (octal) {
          out.push(Number.parseInt(octal, 8))
          this.at += octal.length - 1
          continue
        }
        const escaped = { n: 10, r: 13, t: 9, b: 8, f: 12 }[String.fromCharCode(code)]
        out.push(escaped ?? code)
        continue
      }
      out.push(code)
    }
    return new PdfString(String.fromCharCode(...out))
  }
}
