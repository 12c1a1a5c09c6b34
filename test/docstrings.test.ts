/** Examples in docstrings are true: each `expression // => value` is run with core's exports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as core from '@interkalender/core'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Example {
  readonly place: string
  /** What runs before the last line. */
  readonly setUp: string
  readonly expression: string
  readonly expected: string
}

/** The examples of a source: what stands below `@example` up to the next tag or the end. */
function examplesOf(text: string, file: string): Example[] {
  const found: Example[] = []
  let setUp: string[] | undefined
  text.split('\n').forEach((line, i) => {
    const words = /^\s*\*(?!\/) ?(.*)$/.exec(line)?.[1]
    if (words === undefined) setUp = undefined
    else if (/^@example\b/.test(words)) setUp = []
    else if (words.startsWith('@')) setUp = undefined
    else if (setUp && words.trim() !== '' && !/^```/.test(words)) {
      const [, expression, expected] = /^(.*?)\s*\/\/ => (.*)$/.exec(words) ?? []
      if (expression === undefined || expected === undefined) setUp.push(words)
      else found.push({ place: `${file}:${i + 1}`, setUp: setUp.join('\n'), expression, expected })
    }
  })
  return found
}

function run({ setUp, expression, expected }: Example): { value: unknown; expected: unknown } {
  const names = Object.keys(core)
  const code = `'use strict'; {\n${setUp}\nreturn { value: (${expression}), expected: (${expected}) } }`
  return new Function(...names, code)(...Object.values(core)) as ReturnType<typeof run>
}

const examples = readdirSync(join(root, 'packages/core/src'), { recursive: true })
  .map((name) => join(root, 'packages/core/src', String(name)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .sort()
  .flatMap((path) => examplesOf(readFileSync(path, 'utf8'), relative(root, path)))

describe('examples in docstrings', () => {
  test.each(examples.map((example) => [example.place, example] as const))('%s', (_, example) => {
    const { value, expected } = run(example)
    expect(value).toEqual(expected)
  })

  test('every @example has a line with its value', () => {
    const sources = readdirSync(join(root, 'packages/core/src'), { recursive: true })
      .map((name) => join(root, 'packages/core/src', String(name)))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    const tags = sources.flatMap(
      (path) => readFileSync(path, 'utf8').match(/^\s*\* @example\b/gm) ?? [],
    )
    expect(examples.length).toBeGreaterThanOrEqual(tags.length)
    expect(examples.length).toBeGreaterThan(0)
  })

  test('what is not true is seen', () => {
    const text = ['/**', ' * @example', ' * const two = 2', ' * mod(-1, two) // => 0', ' */'].join(
      '\n',
    )
    const [example] = examplesOf(text, 'x.ts')
    expect(example).toMatchObject({ place: 'x.ts:4', expression: 'mod(-1, two)', expected: '0' })
    expect(run(example as Example)).toEqual({ value: 1, expected: 0 })
  })
})
