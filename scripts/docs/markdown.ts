// Markdown as the pages need it: headings with anchors, links that lead to pages, drawings inlined.
import { posix } from 'node:path'
import { Marked, type Token, type Tokens } from 'marked'

/** A heading of a page, and the words below it up to the next. */
export interface Passage {
  readonly level: number
  readonly title: string
  /** Its anchor; empty for the first heading, which is the page itself. */
  readonly id: string
  readonly text: string
}

/** A page as it is written into its frame. */
export interface Rendered {
  readonly title: string
  readonly html: string
  readonly passages: readonly Passage[]
}

/** How a document finds its way. */
export interface Ways {
  /** The address of a link in the document; undefined where there is no page. */
  link(href: string): string | undefined
  /** A drawing to be inlined, by its address in the document. */
  drawing(href: string): string | undefined
  /** The address of a picture in the document. */
  picture(href: string): string
  /** Names that lead somewhere in code of the language `api`, as addresses. */
  readonly names: ReadonlyMap<string, string>
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The anchor of a heading, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')
}

/** The words of tokens, without marks. */
function wordsOf(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table
        return [header, ...rows].flatMap((row) => row.map((cell) => wordsOf(cell.tokens))).join(' ')
      }
      if (token.type === 'list') return wordsOf((token as Tokens.List).items)
      if (token.type === 'html') return ''
      if (token.type === 'image') return (token as Tokens.Image).text
      if ('tokens' in token && token.tokens) return wordsOf(token.tokens)
      return 'text' in token ? plainText(String(token.text)) : ''
    })
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const plainText = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** Code in which known names are links. */
function linkedCode(code: string, names: ReadonlyMap<string, string>): string {
  // Comments and texts stay as they are.
  const parts =
    /(\/\*[\s\S]*?\*\/|\/\/[^\n]*|'[^'\n]*')|((?<!\b(?:function|interface|type|const|class) )\b[A-Za-z_$][\w$]*\b(?!\??:))|([\s\S])/g
  return code.replaceAll(parts, (all, quiet: string | undefined, name: string | undefined) => {
    if (quiet !== undefined) return `<span class="quiet">${escapeHtml(quiet)}</span>`
    const to = name === undefined ? undefined : names.get(name)
    return to === undefined ? escapeHtml(all) : `<a href="${to}">${name}</a>`
  })
}

/** Makes the inside of a page of a document. */
export function render(text: string, ways: Ways): Rendered {
  const anchors = new Map<string, number>()
  const passages: Passage[] = []
  const ids = new Map<Token, string>()
  const marked = new Marked({ gfm: true })
  const tokens = marked.lexer(text)

  let current: { level: number; title: string; id: string; words: string[] } | undefined
  const finish = () => {
    if (current) passages.push({ ...current, text: current.words.filter(Boolean).join(' ') })
  }
  for (const token of tokens) {
    if (token.type !== 'heading') {
      current?.words.push(wordsOf([token]))
      continue
    }
    finish()
    const title = wordsOf((token as Tokens.Heading).tokens)
    const wanted = anchorOf(title)
    const before = anchors.get(wanted) ?? 0
    anchors.set(wanted, before + 1)
    const id = before === 0 ? wanted : `${wanted}-${before}`
    ids.set(token, id)
    const level = (token as Tokens.Heading).depth
    current = { level, title, id: level === 1 ? '' : id, words: [] }
  }
  finish()

  marked.use({
    renderer: {
      heading(token) {
        const id = ids.get(token) ?? anchorOf(wordsOf(token.tokens))
        const inside = this.parser.parseInline(token.tokens)
        if (token.depth === 1) return `<h1 id="${id}">${inside}</h1>\n`
        return `<h${token.depth} id="${id}"><a class="anchor" href="#${id}">${inside}</a></h${token.depth}>\n`
      },
      link({ href, tokens: inside }) {
        const to = ways.link(href)
        const html = this.parser.parseInline(inside)
        return to === undefined ? html : `<a href="${escapeHtml(to)}">${html}</a>`
      },
      image({ href, text: alt }) {
        const drawing = ways.drawing(href)
        if (drawing !== undefined) return drawing
        return `<img src="${escapeHtml(ways.picture(href))}" alt="${escapeHtml(alt)}" loading="lazy">`
      },
      paragraph({ tokens: inside }) {
        const html = this.parser.parseInline(inside)
        const [only, ...more] = inside
        if (only?.type !== 'image' || more.length > 0) return `<p>${html}</p>\n`
        const { title } = only as Tokens.Image
        const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : ''
        return `<figure>${html}${caption}</figure>\n`
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: string) =>
          row
            .map(({ tokens: inside, align }) => {
              const html = this.parser.parseInline(inside)
              const side = align === 'right' ? ' class="end"' : ''
              // A column without a name holds names of rows.
              return tag === 'th' && html === '' ? '<td></td>' : `<${tag}${side}>${html}</${tag}>`
            })
            .join('')
        const head = token.header.some(({ text: of }) => of !== '')
          ? `<thead><tr>${cells(token.header, 'th')}</tr></thead>`
          : ''
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
        // Keys with what they take: on a narrow screen what they mean stands below.
        const look =
          token.header.length === 3 && token.header[0]?.text === 'key' ? ' class="keys"' : ''
        return `<div class="table" tabindex="0"><table${look}>${head}<tbody>${rows}</tbody></table></div>\n`
      },
      code({ text: code, lang = '' }) {
        const [language = ''] = lang.split(/\s/)
        const html = language === 'api' ? linkedCode(code, ways.names) : escapeHtml(code)
        return `<pre tabindex="0" data-language="${escapeHtml(language)}"><code>${html}</code></pre>\n`
      },
    },
  })
  return {
    title: passages.find(({ level }) => level === 1)?.title ?? '',
    html: marked.parser(tokens),
    passages,
  }
}

/** An entry of the contents: a link in a list of docs/README.md. */
export interface ContentsLink {
  readonly href: string
  readonly title: string
}

/** The contents, as a first page lists them: below each second heading the links of its lists. */
export function contentsOf(text: string): { title: string; links: ContentsLink[] }[] {
  const sections: { title: string; links: ContentsLink[] }[] = []
  for (const token of new Marked().lexer(text)) {
    if (token.type === 'heading' && token.depth === 2) {
      sections.push({ title: wordsOf(token.tokens), links: [] })
    }
    if (token.type !== 'list') continue
    for (const item of (token as Tokens.List).items) {
      for (const link of linksIn(item.tokens)) {
        sections.at(-1)?.links.push({ href: link.href, title: wordsOf(link.tokens) })
      }
    }
  }
  return sections
}

function linksIn(tokens: readonly Token[]): Tokens.Link[] {
  return tokens.flatMap((token) =>
    token.type === 'link'
      ? [token as Tokens.Link]
      : 'tokens' in token && token.tokens
        ? linksIn(token.tokens)
        : [],
  )
}

/** The path in the repository to which a link in a document leads, and its anchor. */
export function target(file: string, href: string): { path: string; anchor: string } | undefined {
  if (/^[a-z]+:/i.test(href)) return undefined
  const [path = '', anchor = ''] = href.split('#')
  return { path: path === '' ? file : posix.join(posix.dirname(file), path), anchor }
}
