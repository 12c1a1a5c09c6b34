import { createHash } from 'node:crypto'
import { direction } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { icon } from './style.ts'

/** What a page is made of. */
export interface HtmlDocument {
  readonly language: string
  readonly title: string
  /** Written into the page. */
  readonly style?: string
  /** The address of a style sheet, seen from the page. */
  readonly sheet?: string
  /** The addresses of its scripts, seen from the page. */
  readonly scripts?: readonly string[]
  /** What else the head says. */
  readonly head?: ReactNode
  readonly body: ReactNode
}

/**
 * A page: its style within it or beside it, its scripts from its own site, nothing from others,
 * which its content security policy says too.
 */
export function htmlDocument({
  language,
  style,
  sheet,
  scripts = [],
  ...page
}: HtmlDocument): string {
  const styles = [
    sheet !== undefined && "'self'",
    style !== undefined && `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  ]
    .filter((one) => one)
    .join(' ')
  const own = scripts.length === 0 ? '' : "; script-src 'self'; connect-src 'self'"
  const policy = `default-src 'none'; style-src ${styles}; img-src data:${own}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${renderToStaticMarkup(
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{page.title}</title>
        {page.head}
        <link rel="icon" href={icon} />
        {/* Our own constant text and checked ids; React would escape it like prose. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet is not HTML */}
        {style !== undefined && <style dangerouslySetInnerHTML={{ __html: style }} />}
        {sheet !== undefined && <link rel="stylesheet" href={sheet} />}
        {scripts.map((script) => (
          <script key={script} defer src={script} />
        ))}
      </head>
      <body>{page.body}</body>
    </html>,
  )}\n`
}
