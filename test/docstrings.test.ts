/**
 * Every export of every package says what it is, and every exported function and class has an
 * example in its docstring that is run: each `expression // => value`. Examples see the exports of
 * core, edition and ics, those of their own package, and `data` and `publicHolidays` of the feasts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as core from '@interkalender/core'
import * as astronomy from '@interkalender/core/astronomy'
import * as parse from '@interkalender/core/parse'
import * as edition from '@interkalender/edition'
import * as explanations from '@interkalender/edition/explain'
import * as data from '@interkalender/holidays'
import { publicHolidays } from '@interkalender/holidays/public'
import * as ics from '@interkalender/ics'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['core', 'edition', 'ics', 'pdf', 'web']

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

const shared = {
  ...core,
  ...parse,
  ...astronomy,
  ...edition,
  ...explanations,
  ...ics,
  data,
  publicHolidays,
}
/** What the examples of a package see. The sheets are loaded only where they are drawn. */
async function scopeOf(name: string): Promise<Record<string, unknown>> {
  if (name === 'pdf') return { ...shared, ...(await import('@interkalender/pdf')) }
  if (name === 'web') return { ...shared, ...(await import('@interkalender/web')) }
  return shared
}

type Values = { value: unknown; expected: unknown }

async function run({ setUp, expression, expected }: Example, scope: object): Promise<Values> {
  const code = `'use strict'; return (async () => {\n${setUp}\nreturn { value: (${expression}), expected: (${expected}) } })()`
  return new Function(...Object.keys(scope), code)(...Object.values(scope)) as Promise<Values>
}

const sources = (name: string) =>
  readdirSync(new URL(`packages/${name}/src`, `file://${root}`), { recursive: true })
    .map((path) => `packages/${name}/src/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .sort()
const read = (path: string) => readFileSync(new URL(path, `file://${root}`), 'utf8')

describe.each(packages)('examples in the docstrings of %s', (name) => {
  const examples = sources(name).flatMap((path) => examplesOf(read(path), path))

  test.each(examples.map((example) => [example.place, example] as const))(
    '%s',
    async (_, example) => {
      const { value, expected } = await run(example, await scopeOf(name))
      expect(value).toEqual(expected)
    },
  )
})

test('what is not true is seen', async () => {
  const text = ['/**', ' * @example', ' * const two = 2', ' * mod(-1, two) // => 0', ' */'].join(
    '\n',
  )
  const [example] = examplesOf(text, 'x.ts')
  expect(example).toMatchObject({ place: 'x.ts:4', expression: 'mod(-1, two)', expected: '0' })
  expect(await run(example as Example, core)).toEqual({ value: 1, expected: 0 })
})

/** An export of an entry of a package, with where it is declared. */
interface Exported {
  readonly of: string
  readonly name: string
  readonly declaration: ts.Declaration
}

/** The exports of files, followed to where they are declared; parsed, but not checked for types. */
function exportsOf(entries: readonly (readonly [of: string, path: string])[]): Exported[] {
  const files = new Map<string, ts.SourceFile>()
  const fileAt = (path: string) => {
    const known = files.get(path)
    if (known) return known
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, kind)
    files.set(path, file)
    return file
  }
  const target = (path: string, specifier: ts.Expression) =>
    new URL((specifier as ts.StringLiteral).text, `file:///${path}`).pathname.slice(1)

  function declarationsIn(path: string): Map<string, ts.Declaration> {
    const found = new Map<string, ts.Declaration>()
    for (const statement of fileAt(path).statements) {
      if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
        const { moduleSpecifier, exportClause } = statement
        const there = declarationsIn(target(path, moduleSpecifier))
        if (!exportClause) for (const [name, one] of there) found.set(name, one)
        else if (ts.isNamedExports(exportClause)) {
          for (const { name, propertyName } of exportClause.elements) {
            const one = there.get((propertyName ?? name).text)
            if (one) found.set(name.text, one)
          }
        }
        continue
      }
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      if (!isExported) continue
      if (ts.isVariableStatement(statement)) {
        for (const one of statement.declarationList.declarations) found.set(one.name.getText(), one)
      } else {
        const { name } = statement as ts.DeclarationStatement
        if (name) found.set(name.getText(), statement as ts.DeclarationStatement)
      }
    }
    return found
  }
  return entries.flatMap(([of, path]) =>
    Array.from(declarationsIn(path), ([name, declaration]) => ({ of, name, declaration })),
  )
}

/** The docstring of a declaration, with its marks. */
function docOf(declaration: ts.Declaration): string {
  const at = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const text = at.getSourceFile().text
  const comments = ts.getLeadingCommentRanges(text, at.getFullStart()) ?? []
  const last = comments.at(-1)
  const doc = last ? text.slice(last.pos, last.end) : ''
  return doc.startsWith('/**') ? doc : ''
}

const isFunction = (declaration: ts.Declaration) =>
  ts.isFunctionDeclaration(declaration) ||
  ts.isClassDeclaration(declaration) ||
  (ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.isArrowFunction(declaration.initializer))

/** Whether a function throws by itself, in its own body. */
function throws(declaration: ts.Declaration): boolean {
  let found = false
  const visit = (node: ts.Node) => {
    if (ts.isThrowStatement(node)) found = true
    else if (!ts.isTryStatement(node)) ts.forEachChild(node, visit)
  }
  if (ts.isFunctionDeclaration(declaration)) visit(declaration)
  return found
}

describe('exports', () => {
  const entries = [...packages, 'cli'].flatMap((name) => {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as {
      exports: Record<string, Record<string, string>>
    }
    return Object.entries(exports).map(([below, conditions]) => {
      const source = conditions['@interkalender/source']?.slice(2)
      return [`${name}${below.slice(1)}`, `packages/${name}/${source}`] as const
    })
  })
  const found = exportsOf(entries)
  const lacking = (is: (one: Exported) => boolean) =>
    found.filter(is).map(({ of, name }) => `${of}: ${name}`)

  test('are found as the packages have them', () => {
    const values = (of: string) =>
      found.filter((one) => one.of === of).filter(({ declaration: one }) => !isType(one))
    expect(
      values('core')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(core).toSorted())
    expect(values('edition').length).toBe(Object.keys(edition).length)
  })

  test('each has a docstring', () => {
    expect(lacking(({ declaration }) => docOf(declaration) === '')).toEqual([])
  })

  test('each function and class has an example with its value', () => {
    const isBare = ({ declaration }: Exported) => {
      const [, example = ''] = docOf(declaration).split('@example')
      return isFunction(declaration) && !example.includes('// => ')
    }
    // What prints and ends with an exit code is shown as commands, in its README.
    expect(lacking(isBare)).toEqual(['cli: run'])
  })

  test('each function that throws says so', () => {
    const isSilent = ({ name, declaration }: Exported) =>
      name !== 'run' && throws(declaration) && !/\b[Tt]hrows\b/.test(docOf(declaration))
    expect(lacking(isSilent)).toEqual([])
  })
})

function isType(declaration: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
}
