import { type CalendarYear, colon, type Edition } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { htmlDocument } from './document.tsx'
import { texts } from './texts/index.ts'
import { viewTexts } from './texts/views.ts'

/** The views of the year, each a file beside the agenda. */
export type View = 'index' | 'months' | 'wheel' | 'plan'

/** Leads to all views; the current one is marked. */
export function Views({ year, current }: { year: CalendarYear; current?: View }): ReactNode {
  const { language } = year
  const say = texts(language)
  const { lang, ...names } = viewTexts(language)
  const at = (view: View) => (view === current ? { 'aria-current': 'page' as const } : {})
  return (
    <nav className="views" aria-label={year.title}>
      <ul>
        <li>
          <a href="index.html" {...at('index')} lang={lang}>
            {names.year}
          </a>
        </li>
        <li>
          <a href="months.html" {...at('months')} lang={lang}>
            {names.months}
          </a>
        </li>
        <li>
          <a href="wheel.html" {...at('wheel')} lang={lang}>
            {names.wheel}
          </a>
        </li>
        <li>
          <a href="plan.html" {...at('plan')} lang={lang}>
            {names.plan}
          </a>
        </li>
        <li>
          <a href="index.html#to-feeds">{say.toFeeds}</a>
        </li>
      </ul>
    </nav>
  )
}

/** Says so where no speaker of the language has read over the page yet. */
export function Unread({ year }: { year: CalendarYear }): ReactNode {
  const { lang, unread } = viewTexts(year.language)
  return year.unread ? (
    <p className="unread" lang={lang}>
      {unread}
    </p>
  ) : null
}

/** More languages than this are folded away, so that the page begins with what it is about. */
const mostInSight = 4

/** The same page in every language of the edition. */
export function Languages({
  edition,
  current,
  file,
}: {
  edition: Edition
  current: string
  file: string
}): ReactNode {
  const say = texts(current)
  const list = (
    <ul>
      {edition.languages.map((language) => (
        <li key={language}>
          <a
            href={`../${language}/${file}`}
            lang={language}
            hrefLang={language}
            {...(language === current && { 'aria-current': 'page' as const })}
          >
            {texts(language).languageName}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav className="languages" aria-label={say.languages}>
      {edition.languages.length <= mostInSight ? (
        list
      ) : (
        <details>
          <summary>
            {say.languages}
            {colon(current)}
            {say.languageName}
          </summary>
          {list}
        </details>
      )}
    </nav>
  )
}

/** What a page beside the agenda has of its own. */
export interface ViewPage {
  /** Where it lies, seen from the agenda: ids are letters that stand for themselves in HTML. */
  readonly file: string
  readonly name: string
  readonly body: ReactNode
}

/** What stands around pages of a kind. */
interface FrameInput {
  readonly year: CalendarYear
  readonly view?: View
  readonly scripts?: readonly string[]
}

/** A page beside the agenda, with the way to the others above it. */
export function viewPage({ file, name, body, ...frame }: FrameInput & ViewPage): string {
  return createViewFrame(frame)({ file, name, body })
}

/** What stands in a frame where a page has its own; private to us, so that no text has it. */
const places = { file: '\ue000', name: '\ue001', body: '\ue002' }

/**
 * What puts pages of one kind into what stands around all of them: head, ways to the other pages, foot.
 * That is rendered once, for it is as much as the page itself, and there are thousands of them.
 */
export function createViewFrame(input: FrameInput): (page: ViewPage) => string {
  const pieces = frame({ ...input, ...places }).split(/([\ue000-\ue002])/)
  return ({ file, name, body }) => {
    const own: Readonly<Record<string, string>> = {
      [places.file]: file,
      [places.name]: renderToStaticMarkup(name),
      [places.body]: renderToStaticMarkup(body),
    }
    return pieces.map((piece) => own[piece] ?? piece).join('')
  }
}

function frame({ year, file, name, view, scripts, body }: FrameInput & ViewPage): string {
  const { edition, language, title } = year
  return htmlDocument({
    language,
    title: `${name} · ${title}`,
    sheet: '../style.css',
    ...(scripts && { scripts }),
    head: (
      <>
        <link rel="canonical" href={`${edition.site}${language}/${file}`} />
        {edition.languages.map((one) => (
          <link key={one} rel="alternate" hrefLang={one} href={`${edition.site}${one}/${file}`} />
        ))}
      </>
    ),
    body: (
      <>
        <header className="wrap view-head">
          <p className="home">
            <a href="index.html">{title}</a>
          </p>
          <Languages edition={edition} current={language} file={file} />
          <Views year={year} {...(view && { current: view })} />
          <Unread year={year} />
        </header>
        <main className="wrap view">{body}</main>
        <footer>
          <div className="wrap">
            <p>
              {texts(language).publisher}{' '}
              <span lang={edition.language}>{edition.publisher.name}</span>
            </p>
            <p>{texts(language).privacy}</p>
          </div>
        </footer>
      </>
    ),
  })
}
