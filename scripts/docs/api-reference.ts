// The reference of the packages, from their declarations and docstrings, by the TypeScript compiler.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { anchorOf } from './markdown.ts'

/** Something a package exports. */
export interface Export {
  readonly name: string
  readonly kind: 'function' | 'constant' | 'type' | 'class'
  /** Its declaration as it is written, with the docstrings of its members, without its own. */
  readonly declaration: string
  readonly about: string
  readonly examples: readonly string[]
  /** Tags of the docstring other than examples, as `throws …`. */
  readonly tags: readonly string[]
}

/** What one may import from: a package, or a part of it such as `@interkalender/core/parse`. */
export interface Entrance {
  readonly name: string
  readonly about: string
  readonly exports: readonly Export[]
}

const packages = ['core', 'edition', 'ics', 'pdf', 'web', 'cli']

/** The declaration file of each entrance, as the manifests name them. The packages must be built. */
function entrances(root: string): { name: string; path: string }[] {
  return packages.flatMap((folder) => {
    const manifest = JSON.parse(
      readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
    ) as { name: string; exports: Record<string, { types?: string }> }
    return Object.entries(manifest.exports).flatMap(([part, { types }]) =>
      types
        ? [{ name: manifest.name + part.slice(1), path: join(root, 'packages', folder, types) }]
        : [],
    )
  })
}

/** Reads what all packages export. */
export function readApi(root: string): Entrance[] {
  const files = entrances(root)
  const program = ts.createProgram(
    files.map(({ path }) => path),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      skipLibCheck: true,
      noLib: true,
      types: [],
    },
  )
  const checker = program.getTypeChecker()
  return files.map(({ name, path }) => {
    const source = program.getSourceFile(path)
    const module = source && checker.getSymbolAtLocation(source)
    if (!source || !module) throw new Error(`${name} is not built: ${path}`)
    const exports = checker
      .getExportsOfModule(module)
      .map((symbol) => read(symbol, checker))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    return { name, about: fileComment(source), exports }
  })
}

/** The comment with which a file begins. */
function fileComment(source: ts.SourceFile): string {
  const [, text = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(source.text) ?? []
  return text.replaceAll(/^\s*\* ?/gm, '').trim()
}

function read(exported: ts.Symbol, checker: ts.TypeChecker): Export {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declarations = symbol.getDeclarations() ?? []
  const [first] = declarations
  if (!first) throw new Error(`${exported.name} has no declaration`)
  const tags = symbol.getJsDocTags(checker)
  const textOf = (tag: ts.JSDocTagInfo) => ts.displayPartsToString(tag.text)
  return {
    name: exported.name,
    kind: kindOf(first),
    declaration: declarations.map(declarationText).join('\n'),
    about: linked(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    examples: tags.filter(({ name }) => name === 'example').map(textOf),
    tags: tags
      .filter(({ name }) => name !== 'example')
      .map((tag) => linked(`*${tag.name}* ${textOf(tag)}`)),
  }
}

/** `{@link x}` as code. */
const linked = (text: string) => text.replaceAll(/\{@link\s+([^}]+?)\s*\}/g, '`$1`')

function kindOf(node: ts.Declaration): Export['kind'] {
  if (ts.isFunctionDeclaration(node)) return 'function'
  if (ts.isClassDeclaration(node)) return 'class'
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? 'type' : 'constant'
}

/** A declaration without its docstring and `export declare`. */
function declarationText(node: ts.Declaration): string {
  const whole = ts.isVariableDeclaration(node) ? `const ${node.getText()};` : node.getText()
  const text = whole.replace(/^(export )?(declare )?/, '').replace(/;$/, '')
  return text.replaceAll(/^( {4})+/gm, (indent) => '  '.repeat(indent.length / 4))
}

const headings = [
  ['function', 'Functions'],
  ['constant', 'Constants'],
  ['class', 'Classes'],
  ['type', 'Types'],
] as const

const inOrder = ({ exports }: Entrance) =>
  headings.flatMap(([kind]) => exports.filter((one) => one.kind === kind))

/** The anchor of each export on the page of its entrance; `unreached` and `Unreached` are two. */
export function anchors(entrance: Entrance): Map<string, string> {
  const found = new Map<string, string>()
  for (const { name } of inOrder(entrance)) {
    const taken = [...found.keys()].filter((one) => anchorOf(one) === anchorOf(name)).length
    found.set(name, taken === 0 ? anchorOf(name) : `${anchorOf(name)}-${taken}`)
  }
  return found
}

/** The reference of one entrance, as Markdown. */
export function apiReference(entrance: Entrance): string {
  const at = anchors(entrance)
  return headings
    .flatMap(([kind, title]) => {
      const of = entrance.exports.filter((one) => one.kind === kind)
      if (of.length === 0) return []
      const names = of.map(({ name }) => `[${name}](#${at.get(name)})`).join(' · ')
      return [`## ${title}`, '', ...(of.length > 3 ? [names, ''] : []), ...of.flatMap(section)]
    })
    .join('\n')
}

function section({ name, declaration, about, examples, tags }: Export): string[] {
  return [
    `### ${name}`,
    '',
    ...(about ? [about, ''] : []),
    '```api',
    declaration,
    '```',
    '',
    ...tags.flatMap((tag) => [tag, '']),
    ...examples.flatMap((example) => [
      '```ts',
      example.replace(/^```\w*\n|\n?```$/g, ''),
      '```',
      '',
    ]),
  ]
}
