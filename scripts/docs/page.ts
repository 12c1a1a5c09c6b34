// The frame of a page: head, contents, languages, foot.
import { escapeHtml } from './markdown.ts'

/** A link of the frame. */
export interface Link {
  readonly href: string
  readonly title: string
}

/** All that a page shows. */
export interface Frame {
  readonly language: 'en' | 'de'
  readonly title: string
  readonly description: string
  readonly body: string
  /** From this page to the folder of the site: `./` or `../`. */
  readonly up: string
  readonly home: Link
  readonly contents: readonly { readonly title: string; readonly links: readonly Link[] }[]
  /** The entry of the contents that is this page. */
  readonly here: string
  /** What stands below second headings, where there are several. */
  readonly parts: readonly Link[]
  readonly other: (Link & { readonly language: string }) | undefined
  readonly before: Link | undefined
  readonly after: Link | undefined
  readonly file: string
}

const words = {
  en: {
    skip: 'To the text',
    search: 'Search the documentation',
    results: 'Results',
    none: 'Nothing found.',
    contents: 'Contents',
    parts: 'On this page',
    before: 'Before',
    after: 'Next',
    made: 'Made from',
    licence: 'Code under the MIT licence, data under CC0.',
    language: 'Language',
  },
  de: {
    skip: 'Zum Text',
    search: 'In der Dokumentation suchen',
    results: 'Gefunden',
    none: 'Nichts gefunden.',
    contents: 'Inhalt',
    parts: 'Auf dieser Seite',
    before: 'Zurück',
    after: 'Weiter',
    made: 'Entstanden aus',
    licence: 'Programm unter der MIT-Lizenz, Daten unter CC0.',
    language: 'Sprache',
  },
}

const list = (links: readonly Link[], here = '') =>
  `<ul>${links
    .map(({ href, title }) => {
      const current = href === here ? ' aria-current="page"' : ''
      return `<li><a href="${escapeHtml(href)}"${current}>${escapeHtml(title)}</a></li>`
    })
    .join('')}</ul>`

/** A whole page. */
export function page(frame: Frame): string {
  const say = words[frame.language]
  const { up, home, other, before, after } = frame
  const title = frame.title === home.title ? `${home.title}` : `${frame.title} · ${home.title}`
  const parts =
    frame.parts.length > 2
      ? `<nav class="parts" aria-labelledby="parts"><p id="parts">${say.parts}</p>${list(frame.parts)}</nav>`
      : ''
  const contents = frame.contents
    .map(
      (section) => `<li><p>${escapeHtml(section.title)}</p>${list(section.links, frame.here)}</li>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(frame.description)}">
${other ? `<link rel="alternate" hreflang="${other.language}" href="${escapeHtml(other.href)}">\n` : ''}<link rel="stylesheet" href="${up}style.css">
<script src="${up}search.js" data-index="${up}search-${frame.language}.js" data-up="${up}" data-none="${say.none}" defer></script>
</head>
<body>
<a class="skip" href="#text">${say.skip}</a>
<header class="top">
<a class="brand" href="${escapeHtml(home.href)}">${escapeHtml(home.title)}</a>
<search hidden>
<form role="search" onsubmit="return false"><label for="query">${say.search}</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="${say.search}"></form>
<div class="results" role="region" aria-label="${say.results}" aria-live="polite"></div>
</search>
<p class="ways"><a class="to-contents" href="#contents">${say.contents}</a>${
    other
      ? ` <a lang="${other.language}" hreflang="${other.language}" href="${escapeHtml(other.href)}">${escapeHtml(other.title)}</a>`
      : ''
  }</p>
</header>
<div class="frame">
<main id="text">
${frame.body.replace('</h1>\n', `</h1>\n${parts}\n`)}
${
  before || after
    ? `<nav class="turn" aria-label="${say.before}, ${say.after}">${
        before
          ? `<a rel="prev" href="${escapeHtml(before.href)}"><small>${say.before}</small> ${escapeHtml(before.title)}</a>`
          : ''
      }${after ? `<a rel="next" href="${escapeHtml(after.href)}"><small>${say.after}</small> ${escapeHtml(after.title)}</a>` : ''}</nav>`
    : ''
}
</main>
<nav class="contents" id="contents" aria-label="${say.contents}">
<ol>
${contents}
</ol>
</nav>
</div>
<footer><p>${say.made} <code>${escapeHtml(frame.file)}</code>. ${say.licence}</p></footer>
</body>
</html>
`
}
