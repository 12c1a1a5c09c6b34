// The documentation as a site: every document a page, with reference and drawings made from the code.
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { schemas } from '../schemas.ts'
import { anchors, apiReference, type Entrance, readApi } from './api-reference.ts'
import { cliReference } from './cli-reference.ts'
import { address, counterpart, type Document, readDocuments } from './documents.ts'
import { figures } from './figures/index.ts'
import { contentsOf, type Passage, render, target } from './markdown.ts'
import { type Link, page } from './page.ts'
import { schemaReference } from './schema-reference.ts'
import { style } from './style.ts'
import { traditionsReference } from './traditions-reference.ts'

/** A passage as the search finds it: page, heading, address, text. */
type Found = readonly [page: string, title: string, address: string, text: string]

const languageNames = { en: 'English', de: 'Deutsch' }

/** Makes the whole site: its files by path. The packages must be built. */
export function createDocs(root: string): Map<string, string | Uint8Array> {
  const all = readDocuments(root)
  const api = readApi(root)
  const drawings = new Map(figures().map(({ name, svg }) => [`docs/figures/${name}.svg`, svg]))
  const files = new Map<string, string | Uint8Array>()
  const found: Record<string, Found[]> = { en: [], de: [] }
  const names = apiNames(all, api)
  const contents = {
    en: sectionsOf('docs/README.md', all),
    de: sectionsOf('docs/de/README.md', all),
  }

  for (const document of all.values()) {
    const from = document.page
    const text = fill(document, api)
    const picture = (path: string): string => {
      files.set(path, readFileSync(join(root, path)))
      return address(from, path)
    }
    const inside = render(text, {
      link(href) {
        const to = target(document.file, href)
        if (!to) return href
        const readme = posix.join(to.path, 'README.md')
        const of = all.get(to.path) ?? all.get(readme)
        if (of) return address(from, of.page) + (to.anchor ? `#${to.anchor}` : '')
        // Other files of the repository have no page; pictures come along.
        if (!existsSync(join(root, to.path))) throw new Error(`${document.file}: no ${href}`)
        return /\.(jpg|png)$/.test(to.path) ? picture(to.path) : undefined
      },
      drawing(href) {
        const path = target(document.file, href)?.path ?? ''
        const svg = drawings.get(path)
        if (!svg && path.startsWith('docs/figures/'))
          throw new Error(`${document.file}: no ${href}`)
        return svg && `<div class="scroll" tabindex="0">${svg}</div>`
      },
      picture: (href) => picture(target(document.file, href)?.path ?? href),
      names: new Map([...names].map(([name, to]) => [name, address(from, to)])),
    })
    const sections = contents[document.language]
    const link = ({ page: to, title }: { page: string; title: string }): Link => ({
      href: address(from, to),
      title,
    })
    const list = sections.flatMap(({ links }) => links)
    const at = list.findIndex((one) => one.page === from)
    const section = sections.find(({ links }) => links.includes(list[at]!))
    const other = counterpart(document, all)
    const before = section?.links[section.links.indexOf(list[at]!) - 1]
    const after = section?.links[section.links.indexOf(list[at]!) + 1]
    files.set(
      from,
      page({
        language: document.language,
        title: inside.title,
        description: firstWords(inside.passages),
        body: inside.html,
        up: '../'.repeat(from.split('/').length - 1),
        home: {
          href: address(from, document.language === 'de' ? 'de/index.html' : 'index.html'),
          title: 'Interkalender',
        },
        contents: sections.map(({ title, links }) => ({ title, links: links.map(link) })),
        here: address(from, from),
        parts: inside.passages
          .filter(({ level }) => level === 2)
          .map(({ id, title }) => ({ href: `#${id}`, title })),
        other: other && {
          href: address(from, other.page),
          title: languageNames[other.language],
          language: other.language,
        },
        before: before && link(before),
        after: after && link(after),
        file: document.file,
      }),
    )
    for (const { title, id, text: words } of inside.passages) {
      found[document.language]?.push([inside.title, title, id ? `${from}#${id}` : from, words])
    }
  }
  files.set('style.css', style)
  files.set('search.js', readFileSync(new URL('search-page.js', import.meta.url), 'utf8'))
  for (const [language, passages] of Object.entries(found)) {
    files.set(`search-${language}.js`, `searchIndex(${JSON.stringify(passages)})\n`)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The text of a document, with what is made from the code in the place of its marks. */
function fill({ file, text }: Document, api: readonly Entrance[]): string {
  return text.replaceAll(
    /^<!-- made: (\S+)(?: (\S+))?(?: (\S+))? -->$/gm,
    (mark, kind, what, main) => {
      if (kind === 'cli') return cliReference()
      if (kind === 'traditions') return traditionsReference()
      if (kind === 'schema' && schemas[what]) return schemaReference(schemas[what], main)
      const entrance = api.find(({ name }) => name === what)
      if (kind === 'api' && entrance) return apiReference(entrance)
      throw new Error(`${file}: ${mark} is nothing that can be made`)
    },
  )
}

/** Where each export is described: the page that its package is made into, and its anchor. */
function apiNames(
  all: ReadonlyMap<string, Document>,
  api: readonly Entrance[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { page: to, text } of all.values()) {
    for (const [, what] of text.matchAll(/^<!-- made: api (\S+) -->$/gm)) {
      const entrance = api.find((one) => one.name === what)
      for (const [name, anchor] of entrance ? anchors(entrance) : []) {
        if (!names.has(name)) names.set(name, `${to}#${anchor}`)
      }
    }
  }
  return names
}

interface Section {
  readonly title: string
  readonly links: readonly { readonly page: string; readonly title: string }[]
}

/** The contents that a first page lists, as pages. */
function sectionsOf(file: string, all: ReadonlyMap<string, Document>): Section[] {
  return contentsOf(all.get(file)?.text ?? '').map(({ title, links }) => ({
    title,
    links: links.map((link) => {
      const path = target(file, link.href)?.path ?? ''
      const of = all.get(path) ?? all.get(posix.join(path, 'README.md'))
      if (!of) throw new Error(`${file}: ${link.href} is no page`)
      return { page: of.page, title: link.title }
    }),
  }))
}

/** The beginning of a page, for those who list pages. */
function firstWords(passages: readonly Passage[]): string {
  const text = passages.find(({ text: words }) => words !== '')?.text ?? ''
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`
}
