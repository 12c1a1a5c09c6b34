import { parseIsoDate } from '@interkalender/core'
import {
  type CalendarYear,
  colon,
  createCalendarYear,
  type Data,
  direction,
  type Edition,
  editionSpan,
  fullDate,
  planEdition,
  type Sheet,
  yearLabel,
} from '@interkalender/edition'
import type { ReactNode } from 'react'
import { type Agenda, createAgenda } from './agenda.ts'
import {
  coreModule,
  namesJson,
  pageScript,
  planScript,
  textsModule,
  yearsScript,
} from './assets.ts'
import { Cloth, ClothDefinitions } from './cloth.tsx'
import { htmlDocument } from './document.tsx'
import { feastPages } from './feast.tsx'
import { FeedSection } from './feed-section.tsx'
import { type FeedTree, feedTree, flatten } from './feeds.ts'
import { isoMonth } from './iso-month.ts'
import { Today } from './live.tsx'
import { monthsPage } from './months.tsx'
import { Overview } from './overview.tsx'
import { planPage } from './plan.tsx'
import { feastStories } from './stories.ts'
import { filterStyle, styleSheet, widgetStyle } from './style.ts'
import { texts } from './texts/index.ts'
import { Languages, Unread, Views } from './view-page.tsx'
import { viewNavigation, viewStyle, yearChoiceStyle } from './view-style.ts'
import { wheelPage } from './wheel.tsx'
import { Widget, widgetJson } from './widget.tsx'
import { yearsLoader } from './year-choice.tsx'
import { YearSection } from './year-section.tsx'
import { siteDays, siteFeasts, siteNames, siteTexts } from './years/site-data.ts'

/** A file of the site. */
export type SiteFile = readonly [path: string, text: string]

/** The residents' page, made a language at a time, so that several processors can share the work. */
export interface Site {
  /** What all languages share: `index.html`, where one chooses a language, and scripts and style. */
  shared(): Iterable<SiteFile>
  /** The pages of a language, below `{lang}/`. */
  pages(language: string): Iterable<SiteFile>
}

/**
 * The residents' page: `index.html`, where one chooses a language, and `{lang}/index.html` for each of
 * the edition's languages; beside it the months, the wheel, the planner and a page for each feast
 * (`{lang}/ju-pesach.html`), and `widget.html` and `.json` for the frames of other sites; `404.html` for
 * hosts that look for it. The pages need no script; where one runs, `page.js` adds search, today and a
 * remembered choice, with `names.json`, and `years.js` other years, with `core.js`. The same bytes for
 * the same input.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const site = createSite({ ...edition, traditions: ['yezidi'] }, data, sheets)
 * [...site.pages('de')].map(([path]) => path).includes('de/ye-batizmi.html') // => true
 */
export function createSite(edition: Edition, data: Data, sheets: readonly Sheet[]): Site {
  const stories = once(() => feastStories(edition, data))
  const withPage = once(() => new Set(stories().map(({ id }) => id)))
  const days = once(() => {
    const { first, last } = editionSpan(edition)
    return planEdition(edition, data, first, last)
  })
  return {
    *shared() {
      const agenda = createAgenda(data, createCalendarYear(edition, sheets, data))
      yield ['index.html', languagePage(edition, agenda)]
      yield ['404.html', missingPage(edition)]
      yield ['page.js', pageScript()]
      yield ['plan.js', planScript()]
      yield ['style.css', styleSheet + viewStyle]
      yield ['names.json', namesJson(agenda)]
      yield ['years.js', yearsScript()]
      yield ['core.js', coreModule()]
      yield ['days.json', `${JSON.stringify(siteDays(stories()))}\n`]
      yield ['feasts.json', `${JSON.stringify(siteFeasts(edition, data, [...withPage()]))}\n`]
    },
    *pages(language) {
      const year = createCalendarYear(edition, sheets, data, language)
      const agenda = createAgenda(data, year)
      yield [`${language}/index.html`, yearPage(year, agenda, feedTree(edition, data, language))]
      yield [`${language}/names.json`, `${JSON.stringify(siteNames(edition, data, language))}\n`]
      yield [`${language}/texts.json`, `${JSON.stringify(siteTexts(edition, data, language))}\n`]
      yield [`${language}/texts.js`, textsModule(language)]
      yield [`${language}/months.html`, monthsPage(year, agenda, withPage())]
      yield [`${language}/wheel.html`, wheelPage(year, withPage())]
      yield [`${language}/plan.html`, planPage(year, data, days(), withPage())]
      yield* feastPages(stories(), year, data)
      yield [`${language}/widget.html`, widgetPage(year, agenda)]
      yield [`${language}/widget.json`, widgetJson(year, agenda)]
    },
  }
}

/** What is worked out when it is first asked for, and kept. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/**
 * All files of the residents' page by path: see `createSite`.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * createPages({ ...edition, languages: ['de'], traditions: ['yezidi'] }, data, sheets).has('de/ye-batizmi.html') // => true
 */
export function createPages(
  edition: Edition,
  data: Data,
  sheets: readonly Sheet[],
): Map<string, string> {
  const site = createSite(edition, data, sheets)
  return new Map([
    ...site.shared(),
    ...edition.languages.flatMap((language) => [...site.pages(language)]),
  ])
}

/**
 * The page of one language.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const year = createCalendarYear(edition, sheets, data)
 * yearPage(year, createAgenda(data, year), feedTree(edition, data, 'de')).toLowerCase().startsWith('<!doctype html>') // => true
 */
export function yearPage(year: CalendarYear, agenda: Agenda, feeds: readonly FeedTree[]): string {
  const { edition, language, title } = year
  const say = texts(language)
  const filter = filterStyle(flatten(feeds).map(({ id }) => id))
  return document({
    edition,
    language,
    title,
    description: say.description(edition.city, year.label),
    style: styleSheet + viewNavigation + yearChoiceStyle + filter,
    path: `${language}/`,
    scripts: ['../page.js', yearsLoader],
    body: (
      <>
        <a className="skip" href="#to-year">
          {say.skip}
        </a>
        <header className="wrap masthead">
          <Languages edition={edition} current={language} file="index.html" />
          <Views year={year} current="index" />
          <Unread year={year} />
          <h1>{title}</h1>
          <div className="first">
            <div>
              <p className="intro">{say.intro(edition.city)}</p>
              <p className="actions">
                <a className="button strong" href="#to-feeds">
                  {say.toFeeds}
                </a>
                <a className="button" href="#to-year">
                  {say.toYear}
                </a>
                <a className="button" href="../calendar.pdf" hrefLang={edition.language}>
                  {say.toPdf}
                </a>
              </p>
            </div>
            <Today language={language} />
          </div>
        </header>
        <div className="of-year" data-view="overview">
          <Overview year={year} agenda={agenda} say={say} />
        </div>
        <main className="wrap">
          <FeedSection year={year} feeds={feeds} />
          <YearSection year={year} agenda={agenda} feeds={feeds} />
          <section aria-labelledby="about-name" className="about">
            <h2 id="about-name">{say.aboutHeading}</h2>
            {[...say.about, ...year.reckoning].map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {edition.schoolHolidaysSource !== undefined && (
              <p>
                {say.schoolSource}
                {colon(year.language)}
                <bdi lang="en">{edition.schoolHolidaysSource}</bdi>
              </p>
            )}
            <p>{say.wrongDate}</p>
          </section>
        </main>
        <footer>
          <div className="wrap">
            <p>
              {say.publisher} <span lang={edition.language}>{edition.publisher.name}</span>
              {edition.publisher.address.map((line) => (
                <span key={line} lang={edition.language}>
                  , {line}
                </span>
              ))}
            </p>
            <p>{say.released(fullDate(parseIsoDate(edition.released), language))}</p>
            <p>{say.privacy}</p>
          </div>
        </footer>
      </>
    ),
  })
}

function languagePage(edition: Edition, agenda: Agenda): string {
  const { language } = edition
  const title = edition.title[language] ?? edition.city
  return document({
    edition,
    language,
    title,
    description: texts(language).description(edition.city, yearLabel(edition)),
    style: styleSheet,
    path: '',
    body: (
      <>
        <ClothDefinitions agenda={agenda} />
        <main className="welcome">
          <div className="overview" aria-hidden="true">
            <ol>
              {agenda.months.map(({ view }) => (
                <li key={isoMonth(view)}>
                  <Cloth of={view} />
                </li>
              ))}
            </ol>
          </div>
          <div className="wrap">
            <h1>{title}</h1>
            <Choice edition={edition} base="" />
          </div>
        </main>
      </>
    ),
  })
}

/**
 * What a host shows that looks for it where there is nothing. Some answer every unknown address with
 * `index.html` and 200 if it is missing, which would empty the calendars of subscribers. It is shown at any
 * address, so it leads to the site's own.
 */
function missingPage(edition: Edition): string {
  const { language } = edition
  return htmlDocument({
    language,
    title: `404 · ${edition.title[language]}`,
    style: styleSheet,
    head: <meta name="robots" content="noindex" />,
    body: (
      <main className="welcome">
        <div className="wrap">
          <h1>404</h1>
          <Choice edition={edition} base={edition.site} />
        </div>
      </main>
    ),
  })
}

function Choice({ edition, base }: { edition: Edition; base: string }): ReactNode {
  return (
    <ul className="choice">
      {edition.languages.map((one) => (
        <li key={one} lang={one} dir={direction(one)}>
          <a href={`${base}${one}/index.html`} hrefLang={one}>
            <b>{texts(one).languageName}</b>
            <span>{edition.title[one] ?? edition.title[edition.language]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function widgetPage(year: CalendarYear, agenda: Agenda): string {
  const { edition, language, title } = year
  return document({
    edition,
    language,
    title,
    description: texts(language).description(edition.city, year.label),
    style: styleSheet + widgetStyle,
    path: `${language}/`,
    body: <Widget year={year} agenda={agenda} />,
  })
}

interface DocumentInput {
  readonly edition: Edition
  readonly language: string
  readonly title: string
  readonly description: string
  readonly style: string
  /** The addresses of its scripts, seen from the page. */
  readonly scripts?: readonly string[]
  /** Where the page lies on the site. */
  readonly path: string
  readonly body: ReactNode
}

function document({ edition, description, path, ...page }: DocumentInput): string {
  return htmlDocument({
    ...page,
    head: (
      <>
        <meta name="description" content={description} />
        <link rel="canonical" href={`${edition.site}${path}`} />
        {edition.languages.map((one) => (
          <link key={one} rel="alternate" hrefLang={one} href={`${edition.site}${one}/`} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={edition.site} />
      </>
    ),
  })
}
