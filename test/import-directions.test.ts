/**
 * Who may import whom, and what core may not touch: see section 1 of the design. A package names
 * another by its package name, never by a path.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'packages')
const scope = '@interkalender/'

/** What each package may import. `holidays` and `months` are data; cli lays them before the rest. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  edition: ['core'],
  ics: ['core', 'edition'],
  pdf: ['core', 'edition'],
  web: ['core', 'edition', 'ics'],
  cli: ['core', 'edition', 'ics', 'pdf', 'web', 'holidays', 'months'],
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return ['node_modules', 'dist', 'out'].includes(entry.name) ? [] : sourceFiles(path)
    }
    return /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Everything a file imports: import, export from, import(), require(), import types. */
function importsOf(text: string, name: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text)
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal)
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(callee) && callee.text === 'require')
      if (loads) add(node.arguments[0])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What a file of a package imports that it may not. */
function forbidden(name: string, path: string, specifiers: readonly string[]): string[] {
  return specifiers.filter((specifier) => {
    if (specifier.startsWith('.')) {
      const target = resolve(dirname(path), specifier)
      return !target.startsWith(join(packages, name) + sep)
    }
    if (!specifier.startsWith(scope)) return false
    const other = specifier.slice(scope.length).split('/')[0] ?? ''
    return other !== name && !(allowed[name] ?? []).includes(other)
  })
}

const names = readdirSync(packages).filter((name) => statSync(join(packages, name)).isDirectory())
const filesOf = (name: string) => {
  const folders = ['src', 'bin'].map((folder) => join(packages, name, folder))
  const files = folders.filter((folder) => existsSync(folder)).flatMap(sourceFiles)
  return files.map((path) => {
    const text = readFileSync(path, 'utf8')
    return { path, short: relative(root, path), text, imports: importsOf(text, path) }
  })
}

test('every package is known here', () => {
  expect([...names].sort()).toEqual(Object.keys(allowed).sort())
})

describe('imports', () => {
  test.each(names)('%s imports only what it may, by package name', (name) => {
    const faults = filesOf(name).flatMap(({ path, short, imports }) =>
      forbidden(name, path, imports).map((specifier) => `${short}: ${specifier}`),
    )
    expect(faults).toEqual([])
  })

  test.each(names)('%s declares what it imports', (name) => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
      optionalDependencies?: Record<string, string>
      peerDependencies?: Record<string, string>
    }
    const declared = Object.keys({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    })
    const missing = filesOf(name)
      .filter(({ path }) => !isTest(path))
      .flatMap(({ imports }) =>
        imports
          .filter((specifier) => !/^(\.|node:|#)/.test(specifier))
          .map((specifier) => {
            const parts = specifier.split('/')
            return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
          })
          .filter((other) => other !== scope + name && !declared.includes(other)),
      )
    expect([...new Set(missing)]).toEqual([])
  })

  test('the rule sees what breaks it', () => {
    const at = join(packages, 'core', 'src', 'x.ts')
    const text = [
      `import { a } from '@interkalender/edition'`,
      `export * from "@interkalender/cli/run"`,
      `const b = await import('../../ics/src/feed.ts')`,
      `type C = import('@interkalender/web').C`,
      `const d = require('../../../scripts/set-up.js')`,
      `import type { e } from './day.ts'`,
      `// import '@interkalender/pdf'`,
      `const f = "import '@interkalender/pdf'"`,
    ].join('\n')
    expect(forbidden('core', at, importsOf(text, at))).toEqual([
      '@interkalender/edition',
      '@interkalender/cli/run',
      '../../ics/src/feed.ts',
      '@interkalender/web',
      '../../../scripts/set-up.js',
    ])
    expect(forbidden('web', at.replace('core', 'web'), ['@interkalender/pdf'])).toHaveLength(1)
    expect(forbidden('cli', at.replace('core', 'cli'), ['@interkalender/pdf'])).toEqual([])
  })
})

describe('core is pure', () => {
  /** Names that reach for the clock, the zone, the machine or the network. */
  const impure = new Set([
    'Date',
    'Intl',
    'Temporal',
    'globalThis',
    'window',
    'self',
    'global',
    'process',
    'performance',
    'setTimeout',
    'setInterval',
    'fetch',
    'XMLHttpRequest',
    'console',
  ])

  /** Uses of impure names as values, of `Math.random` and of `toLocale…`. */
  function impurities(text: string, name: string): string[] {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isIdentifier(node)) {
        const { parent } = node
        const isMember =
          (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
          (ts.isPropertyAssignment(parent) && parent.name === node) ||
          (ts.isPropertySignature(parent) && parent.name === node)
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        if (impure.has(node.text) && !isMember) found.push(`${name}:${line}: ${node.text}`)
        if (isMember && (/^toLocale|^localeCompare$/.test(node.text) || node.text === 'random')) {
          found.push(`${name}:${line}: ${node.text}`)
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  }

  const files = filesOf('core').filter(({ path }) => !isTest(path))

  test('imports nothing of Node', () => {
    const faults = files.flatMap(({ short, imports }) =>
      imports
        .filter((specifier) => isBuiltin(specifier))
        .map((specifier) => `${short}: ${specifier}`),
    )
    expect(faults).toEqual([])
  })

  test('touches no clock, zone, machine or network', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(files.flatMap(({ short, text }) => impurities(text, short))).toEqual([])
  })

  test('the rule sees what breaks it', () => {
    const text = [
      'const now = Date.now()',
      'const today = new Date()',
      'const zone = Intl.DateTimeFormat().resolvedOptions().timeZone',
      'const other = globalThis.process',
      'const n = Math.random()',
      "const fine = { Date: 1, date: 'new Date()' } // Date",
      'const text = n.toLocaleString()',
    ].join('\n')
    expect(impurities(text, 'x.ts')).toEqual([
      'x.ts:1: Date',
      'x.ts:2: Date',
      'x.ts:3: Intl',
      'x.ts:4: globalThis',
      'x.ts:5: random',
      'x.ts:7: toLocaleString',
    ])
  })
})
