import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { InputError } from './fault.ts'
import { show, YamlSource } from './yaml-source.ts'

/** The faults of a text, each as line:column: message. */
function faultsOf(text: string): string[] {
  try {
    new YamlSource(text, 'x.yaml')
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ line, column, message }) => `${line}:${column}: ${message}`)
  }
}

describe('a file that is no YAML as it should be', () => {
  test.each([
    ['nothing', '', '1:1: the file is empty; write the keys that its schema names'],
    ['blanks', '  \n\n', '1:1: the file is empty; write the keys that its schema names'],
    ['a comment', '# soon\n', '1:1: the file is empty; write the keys that its schema names'],
    ['null', 'null\n', '1:1: the file is empty; write the keys that its schema names'],
    ['a tab', 'a:\n\tb: 1\n', '2:1: this is not YAML as it should be: Tabs are not allowed'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1: the key "a" stands here twice; remove one'],
    ['a key twice, deep', 'a:\n  - {b: 1, b: 2}\n', '2:12: the key "b" stands here twice'],
    ['1 and "1"', '1: a\n"1": b\n', '2:1: the key "1" stands here twice; remove one'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1: this is not YAML as it should be: '],
    ['no anchor', 'a: 1\nb: [1, *c]\n', '2:8: there is no anchor &c above; write the value out'],
    ['an anchor below', 'b: *c\na: &c 1\n', '1:4: there is no anchor &c above; write the value'],
    ['a tag', 'a: !!js/function "x"\n', '1:4: this is not YAML as it should be: Unresolved tag'],
    ['an unclosed bracket', 'a:\n  - {b: 1\n', '3:1: this is not YAML as it should be: '],
    [
      'an unclosed quote',
      'a: "b\nc: d\n',
      '3:1: this is not YAML as it should be: Missing closing',
    ],
    ['a directive', '%FOO bar\n---\na: 1\n', '1:1: this is not YAML as it should be: Unknown dir'],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text)[0]?.slice(0, message.length)).toBe(message)
  })

  test('an alias bomb', () => {
    const nine = (name: string) => Array(9).fill(name).join(', ')
    const bomb = [
      `a: &a [${nine('x')}]`,
      `b: &b [${nine('*a')}]`,
      `c: &c [${nine('*b')}]`,
      `d: &d [${nine('*c')}]`,
      `e: [${nine('*d')}]`,
    ].join('\n')
    expect(faultsOf(bomb)).toEqual(['2:8: aliases unfold into too much; write the values out'])
    const many = `a: &a 1\nb: [${'*a, '.repeat(500)}]`
    expect(faultsOf(many)).toEqual(['2:405: too many aliases; write the values out'])
  })

  test('an anchor that holds itself', () => {
    expect(faultsOf('a: &a [1, *a]\n')).toEqual([])
  })

  test.each([
    ['[', '1:200'],
    ['{a: ', '1:797'],
    ['- ', '1:400'],
    ['? ', '1:400'],
  ])('nesting without end: %j', (opening, place) => {
    const deep = `${place}: the file is nested too deeply; no more than a few levels are needed`
    for (const times of [250, 3_000, 200_000]) {
      expect(faultsOf(opening.repeat(times))).toHaveLength(1)
    }
    const [fault] = faultsOf(opening.repeat(3_000))
    expect(fault?.split(':').slice(2)).toEqual(deep.split(':').slice(2))
    expect(Math.abs(Number(fault?.split(':')[1]) - Number(deep.split(':')[1]))).toBeLessThan(10)
  })

  test('nesting by indentation', () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`)
    expect(faultsOf(lines.join('\n'))).toEqual([
      '201:202: the file is nested too deeply; no more than a few levels are needed',
    ])
  })

  test('brackets in texts and comments nest nothing', () => {
    const brackets = '['.repeat(500)
    expect(
      faultsOf(`a: "${brackets}"\nb: x${brackets}\n# ${brackets}\nc: |\n  ${brackets}\n`),
    ).toEqual([])
  })

  test('a huge file', () => {
    expect(faultsOf(`a: ${'x'.repeat(1_000_000)}`)).toEqual([
      '1:1: the file is too large; 1 million characters at most',
    ])
  })

  // A parser that compares each with each would outlast the test's time.
  test.each([
    ['anchors', '&a '.repeat(5_000)],
    ['commas', `[${','.repeat(5_000)}]`],
    ['quotes', '"'.repeat(5_000)],
    ['directives', '%\n'.repeat(5_000)],
    ['keys twice', 'a: 1\n'.repeat(5_000)],
  ])('thousands of faults are told as a hundred: %s', (_, text) => {
    expect(faultsOf(text)).toHaveLength(100)
  })

  test('twenty thousand keys take no time', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `a${i}: 1`).join('\n')
    expect(faultsOf(text)).toEqual([])
  })
})

describe('a schema', () => {
  const schema = z.strictObject({
    title: z.string(),
    size: z.int().min(1).optional(),
    kind: z.enum(['one', 'two']).optional(),
    parts: z.array(z.strictObject({ name: z.string() })).optional(),
    days: z.partialRecord(z.enum(['monday', 'sunday']), z.string()).optional(),
    either: z.union([z.string(), z.array(z.string())]).optional(),
    any: z.unknown(),
  })

  function check(text: string): string[] {
    const source = new YamlSource(text, 'x.yaml')
    source.check(schema, source.data)
    return source.faults.map(({ line, column, message }) => `${line}:${column}: ${message}`)
  }

  test.each([
    ['title: a\nany: 1\nsize: 0\n', '3:7: "size" must be at least 1'],
    ['title: a\nany: 1\nsize: big\n', '3:7: "size" must be a number, not "big"'],
    ['title: 5\nany: 1\n', '1:8: "title" must be a text, not 5'],
    ['any: 1\nsize: 2\n', '1:1: the key "title" is missing; it must be a text'],
    ['title: a\n', '1:1: the key "any" is missing; add it'],
    ['title: a\nany: 1\ntitel: b\n', '3:1: unknown key "titel"; did you mean title?'],
    ['title: a\nany: 1\nkind: three\n', '3:7: "three" is not allowed here; there are one, two'],
    ['title: a\nany: 1\nkind: tow\n', '3:7: "tow" is not allowed here; did you mean two?'],
    [
      'title: a\nany: 1\nparts:\n  - name: x\n  - nmae: y\n',
      '5:5: the key "name" is missing; it must be a text',
    ],
    ['title: a\nany: 1\nparts: [{name: x, z: 1}]\n', '3:19: unknown key "z"; there are name'],
    ['title: a\nany: 1\ndays: {montag: x}\n', '3:8: unknown key "montag"; did you mean monday?'],
    ['title: a\nany: 1\neither: 5\n', '3:9: "either": must be a text or a list'],
    ['- a\n', '1:1: the file must be a mapping of keys to values, not ["a"]'],
    ['hello\n', '1:1: the file must be a mapping of keys to values, not "hello"'],
  ])('%j', (text, fault) => {
    expect(check(text)[0]).toBe(fault)
  })

  test('places are those of the file with CRLF, a byte order mark and wide characters', () => {
    expect(check('title: a\r\nany: 1\r\nsize: big\r\n')[0]).toMatch(/^3:7: /)
    expect(check('\ufefftitle: a\nany: 1\nsize: big\n')[0]).toMatch(/^3:7: /)
    expect(check('\ufefftitle: 5\nany: 1\n')[0]).toMatch(/^1:8: /)
    expect(check('{title: "Ñandú 🎄", any: 1, size: big}\n')[0]).toMatch(/^1:35: /)
  })

  test('a fault under an alias stands where the value is written, once', () => {
    expect(check('any: &x {name: 1}\ntitle: a\nparts: [*x, *x]\n')).toEqual([
      '1:16: "name" must be a text, not 1',
    ])
    expect(check('any: &x {}\ntitle: a\nparts: [*x]\n')).toEqual([
      '3:9: the key "name" is missing; it must be a text',
    ])
  })

  test('keys of objects are no keys of files', () => {
    expect(check('title: a\nany: 1\nconstructor: 2\n')[0]).toMatch(/^3:1: unknown key/)
    expect(check('title: a\nany: 1\n__proto__: {size: 0}\n')[0]).toMatch(/^3:1: unknown key/)
    expect(({} as { size?: number }).size).toBeUndefined()
  })

  test('values are shown short, on one line', () => {
    expect(show('a\nb')).toBe('"a\\nb"')
    expect(show(undefined)).toBe('nothing')
    expect(show('x'.repeat(200))).toHaveLength(58)
  })
})
