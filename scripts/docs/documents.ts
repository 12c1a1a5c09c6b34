// Which documents of the repository make pages of the documentation, and where each lies.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { documents, guides } from '../examples.ts'

/** A document and the page it becomes. */
export interface Document {
  /** Its path in the repository, with slashes. */
  readonly file: string
  /** The path of its page below the folder of the site. */
  readonly page: string
  readonly language: 'en' | 'de'
  readonly text: string
}

/** docs/ is the site; everything else keeps its path. A README is the first page of its folder. */
function pageOf(file: string): string {
  if (file === 'README.md') return 'repository.html'
  return file
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html')
}

const others = ['CONTRIBUTING.md', 'GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md']

/** The first pages of the examples. */
function examples(root: string): string[] {
  return readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('examples', name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('README.md'))
    .sort()
}

/** All documents that become pages, by their path in the repository. */
export function readDocuments(root: string): ReadonlyMap<string, Document> {
  const files = [...new Set([...guides(root), ...documents(root), ...examples(root), ...others])]
  return new Map(
    files.map((file) => {
      const language = file.startsWith('docs/de/') ? 'de' : 'en'
      const text = readFileSync(join(root, file), 'utf8')
      return [file, { file, page: pageOf(file), language, text }]
    }),
  )
}

/** The same document in the other language, if it is there. */
export function counterpart(
  { file, language }: Document,
  all: ReadonlyMap<string, Document>,
): Document | undefined {
  if (language === 'de') return all.get(file.replace(/^docs\/de\//, 'docs/'))
  return file.startsWith('docs/') ? all.get(file.replace(/^docs\//, 'docs/de/')) : undefined
}

/** The address of one page as another has to write it. */
export function address(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to)
}
