/**
 * Whatever is done to a YAML file, reading it ends soon, and with nothing but holidays or an
 * InputError whose faults lie within the file.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gregorianDay } from '../calendars/solar.ts'
import type { Holiday } from '../holiday.ts'
import { resolve } from '../resolve.ts'
import { InputError } from './fault.ts'
import { parseHolidays, parseTraditions } from './holidays.ts'

const folder = new URL('../../../../holidays/', import.meta.url)
const files = readdirSync(folder)
  .filter(
    (name) => name.endsWith('.yaml') && !/^(encounters|history|traditions|weekly)\./.test(name),
  )
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Entries of the real files, each with the indentation it has there. */
const entries = files.flatMap((text) => text.split(/^(?= {2}- id:)/m).slice(1))

const everyRule = `tradition: test
sources: {a: A source}
defaults: {importance: minor, tone: festive, source: a, begins: midnight}
holidays:
  - {id: x-a, name: {de: A, en: A}, date: &d {hebrew: 15 nisan}, days: 8, main: 2}
  - {id: x-b, name: {de: B, en: B}, date: {feast: x-a, offset: -3}, until: *d}
  - {id: x-c, name: {de: C, en: C}, date: {weekday: friday, nth: last, of: {hijri: ramadan}}}
  - {id: x-d, name: {de: D, en: D}, date: {weekday: sunday, nth: 4, before: {gregorian: 25 december}}}
  - id: x-e
    name: {de: E, en: E, he: פסח, sr-Latn: Е}
    date: [{easter: julian, offset: 49, since: 2023-09-01}, {coptic: 29 kiahk, after-leap-year: 28 kiahk}]
  - id: x-f
    name: {de: F, en: F}
    date: {gregorian: 25 march, transfer: {from: {easter: western, offset: -7}, to: {easter: western}, target: {easter: western, offset: 8}}, shift: {sunday: next monday}}
    twin: julian
  - {id: x-g, name: {de: G, en: G}, date: announced}
`

/** A small file: the heading of a real one with one or two of its entries, or one of every rule. */
const smallFile = fc.oneof(
  fc.constant(everyRule),
  fc
    .tuple(fc.constantFrom(...entries), fc.constantFrom(...entries))
    .map(([one, other]) => `tradition: test\nholidays:\n${one}${other}`),
)

const pieces = [
  ...':-?[]{},#&*!|>%@`"\'\n\t\r \\\u0000\u2028\ufeff~<=',
  '\n  ',
  '\n- ',
  ': ',
  '- ',
  '*d',
  '&d ',
  '<<: ',
  '!!set ',
  '---\n',
  '...\n',
  '__proto__',
  'constructor',
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '.inf',
  '.nan',
  '0x10',
  '9007199254740993',
  '2023-02-30',
  'last',
  '31 february',
  'weekday',
  'feast',
  'hijri',
  '\ud800',
  '𝔘',
  'ł',
]

interface Change {
  readonly at: number
  readonly take: number
  readonly put: string | undefined
  readonly from: number
}

/** One change: some characters are taken out at a place and something else is put there. */
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  take: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(12)),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...pieces),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constant(undefined),
  ),
  from: fc.nat(),
})

function mutate(text: string, changes: readonly Change[]): string {
  let result = text
  for (const { at, take, put, from } of changes) {
    const place = at % (result.length + 1)
    // Without anything to put, a piece of the file itself is copied there.
    const copied = from % (result.length + 1)
    const piece = put ?? result.slice(copied, copied + 20)
    result = result.slice(0, place) + piece + result.slice(place + take)
  }
  return result
}

/** Parses; faults must lie within the text. Gives the holidays, if there are any. */
function read(text: string): Holiday[] {
  try {
    return parseHolidays([{ name: 'x.yaml', text }])
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.faults.length).toBeGreaterThan(0)
    const lines = text.split('\n')
    for (const { line, column, message } of error.faults) {
      const length = lines[line - 1]?.length
      if (length === undefined || column < 1 || column > length + 1) {
        throw new Error(`no such place: ${line}:${column}: ${message}`)
      }
      expect(message).not.toMatch(/\n|call stack|undefined|\[object/)
    }
    return []
  }
}

test('a list as a key is told of on one line (found by mutation)', () => {
  const list =
    '[{id: x-b, name: {de: B, en: B}, date: {feast: x-a, offset: -3}, until: {gregorian: 1 may}}]'
  expect(() => read(`tradition: test\nholidays: []\n? ${list}\n: 1\n`)).not.toThrow()
})

test('small files, mutated: only InputError comes out', () => {
  let right = 0
  fc.assert(
    fc.property(smallFile, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      const holidays = read(mutate(text, changes))
      if (holidays.length === 0) return
      right++
      // What is accepted can also be reckoned; some feasts want a sky to look at.
      try {
        resolve(holidays, gregorianDay(2027, 1, 1), gregorianDay(2027, 12, 31))
      } catch (error) {
        if (!(error instanceof RangeError && /createSky/.test(error.message))) throw error
      }
    }),
    { numRuns: 2_000 },
  )
  // Else nothing but broken files would have been tried.
  expect(right).toBeGreaterThan(20)
}, 180_000)

test('whole files, mutated: only InputError comes out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        read(mutate(text, changes))
      },
    ),
    { numRuns: 25 },
  )
})

test('any text at all: only InputError comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 40 }), (text) => {
      read(text)
      try {
        parseTraditions({ name: 'x.yaml', text })
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }),
    { numRuns: 1_000 },
  )
})
