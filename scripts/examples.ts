// The examples of the documents: read from Markdown, made into modules that check what they say.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of a document. */
export interface Example {
  readonly file: string
  /** The line on which its code begins, from 1. */
  readonly line: number
  /** `ts`, `sh`, … as the fence says. */
  readonly language: string
  readonly code: string
}

/** The tutorials are walked through step by step, in test/tutorial.test.ts. */
const isTutorial = (file: string) => file.endsWith('your-city-in-an-hour.md')

/** The documents whose examples run: the documentation, and the READMEs of the packages and the data. */
export function documents(root: string): string[] {
  const packages = readdirSync(join(root, 'packages')).sort()
  return [
    'README.md',
    'holidays/README.md',
    'months/README.md',
    ...packages.map((name) => `packages/${name}/README.md`),
    ...guides(root).filter((file) => !isTutorial(file)),
  ]
}

/** The Markdown files in docs/. */
export function guides(root: string): string[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
}

/** The fenced blocks of a document in one language. */
export function examplesIn(root: string, file: string, language: string): Example[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, of = '', code = ''], i, all) => {
      const line = text.slice(0, all[i]?.index).split('\n').length + 1
      return of === language ? [{ file, line, language, code }] : []
    },
  )
}

/**
 * An example as a module that fails where it is not true: `value // => expected` compares deeply,
 * `console.log(a, b) // text` compares what is printed the first time.
 */
export function asModule({ file, line, code }: Example): string {
  const lines = code.split('\n').map((text, i) => {
    const place = JSON.stringify(`${file}:${line + i}`)
    const [, before = '', said, printed] =
      /^(\s*)console\.log\((.*)\)\s+\/\/ (.*)$/.exec(text) ?? []
    if (said !== undefined) return `${before}said(${place}, ${JSON.stringify(printed)}, ${said})`
    const [, indent = '', value, expected] = /^(\s*)(.*?)\s*\/\/ => (.*)$/.exec(text) ?? []
    if (value) return `${indent}assert.deepEqual(${value}, ${expected}, ${place})`
    return text
  })
  return `import assert from 'node:assert/strict'
const places = new Set()
function said(place, expected, ...values) {
  if (!places.has(place)) assert.equal(values.join(' '), expected, place)
  places.add(place)
}
${lines.join('\n')}`
}

/** The calls of the command in an example for the shell, one a line, without their comments. */
export function commandsIn({ code }: Example): string[][] {
  return [...code.matchAll(/^npx interkalender (.*?)(?:\s+#.*)?$/gm)].map(([, args = '']) =>
    args.trim().split(/\s+/),
  )
}
