import {
  addDays,
  type Explanation,
  type Holiday,
  isoDate,
  type Occurrence,
} from '@interkalender/core'
import {
  type CalendarYear,
  colon,
  comma,
  type Data,
  dayAndMonth,
  type FeastView,
  feastPath,
  fullDate,
  inDigits,
  viewFeast,
  words,
} from '@interkalender/edition'
import { explanationWords } from '@interkalender/edition/explain'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FeastDates } from './feast-dates.tsx'
import { feedAddress } from './feeds.ts'
import { isoMonth } from './iso-month.ts'
import { Mark } from './mark.tsx'
import { ownDateInWords, ownDateOf } from './own-date.ts'
import { texts } from './texts/index.ts'
import { viewTexts } from './texts/views.ts'
import { createViewFrame } from './view-page.tsx'
import { YearChoice, yearsLoader } from './year-choice.tsx'

/** A feast with all its days in the years of the feeds, and why they fall there. */
export interface FeastStory {
  readonly id: string
  readonly occurrences: readonly Occurrence[]
  /** The one told first: the first that begins in the edition's months, or the first of all. */
  readonly chief: Occurrence
  readonly explanations: readonly Explanation[]
}

/** The pages of feasts in a language, each at an address of its own, by path. */
export function* feastPages(
  stories: readonly FeastStory[],
  year: CalendarYear,
  data: Data,
): Generator<readonly [path: string, html: string]> {
  const { edition, language } = year
  const inFrame = createViewFrame({ year, scripts: [yearsLoader] })
  for (const story of stories) {
    const feast = viewFeast(story.chief, data, edition, language)
    const body = <Feast feast={feast} story={story} year={year} data={data} />
    const html = inFrame({ file: `${story.id}.html`, name: feast.name, body })
    yield [feastPath(language, story.id), html]
  }
}

function Feast({
  feast,
  story,
  year,
  data,
}: {
  feast: FeastView
  story: FeastStory
  year: CalendarYear
  data: Data
}): ReactNode {
  const { edition, language } = year
  const { holiday, authority, calendar, certainty, source } = feast.occurrence
  const ownDate = ownDateOf(feast.occurrence, language)
  const say = texts(language)
  const shared = words(language)
  const view = viewTexts(language)
  const told = explanationWords(language)
  const quiet = feast.tone === 'remembrance' || feast.tone === 'mourning'
  const also = holiday.alsoCalled?.[language] ?? []
  const names = itemsOfNames(holiday)
    .filter(([code]) => code !== language)
    .map(([, item]) => item)
    .join('')
  const nameOf = (id: string) => {
    const other = data.holidays.find((one) => one.id === id)?.name
    return other?.[told.language] ?? other?.en ?? id
  }
  const reckoned = certainty === 'fixed' ? '' : source
  const sources = [...new Set([...holiday.sources, reckoned])].filter((one) => one !== '')
  const tone = say.tones[feast.tone]
  const month = year.months.find((one) => isoDate(feast.start).startsWith(isoMonth(one)))
  const address = feedAddress(edition, language, feast.tradition.id)
  return (
    <article className={`feast-page${quiet ? ' quiet-page' : ''}`}>
      <p className="of">
        <Mark of={feast.tradition} quiet={quiet} /> {feast.tradition.name}
        {tone !== undefined && ` · ${tone}`}
      </p>
      <h1>
        <bdi {...(holiday.name[language] === undefined && { lang: 'en' })}>{feast.name}</bdi>
      </h1>
      {feast.ownName && !feast.name.includes(feast.ownName.text) && (
        <p className="own">
          <bdi lang={feast.ownName.language} dir={feast.ownName.direction}>
            {feast.ownName.text}
          </bdi>
        </p>
      )}
      <p className="when">
        <time dateTime={isoDate(feast.start)}>{fullDate(feast.start, language)}</time>
        {feast.days > 1 && (
          <>
            {' · '}
            <span className="soft">
              {shared.lasts(feast.days)}
              {comma(language)}
              {say.until(dayAndMonth(addDays(feast.start, feast.days - 1), language))}
            </span>
          </>
        )}
      </p>
      <p className="soft">
        {[
          feast.eve && shared.beginsEve,
          feast.evening && shared.beginsEvening,
          holiday.begins === 'sunrise' && shared.beginsSunrise,
          feast.tolerance > 0 && shared.tolerance(feast.tolerance, authority),
          certainty === 'announced' && shared.published(authority),
          certainty === 'fixed' && say.fixed,
          holiday.unconfirmed && `${say.unconfirmed}.`,
        ]
          .filter((part) => part)
          .join(' ')}
      </p>
      {feast.meaning !== undefined && <p className="meaning">{feast.meaning}</p>}
      <dl className="say">
        <Line name={shared.greeting} text={feast.greeting} />
        <Line name={shared.courtesy} text={feast.courtesy} />
        <Line name={shared.avoid} text={feast.avoid} />
        <Line
          name={shared.alsoCalled}
          text={also.length > 0 ? also.join(comma(language)) : undefined}
        />
      </dl>
      <p className="actions">
        <a className="button strong" href={address.webcal}>
          {say.subscribe}
          {colon(language)}
          {feast.tradition.name}
        </a>
        {month && (
          <a className="button" href={`months.html#${isoMonth(month)}`}>
            {say.calendarOf} {month.name} {inDigits(month.year, language)}
          </a>
        )}
      </p>
      <section>
        <h2>{say.why}</h2>
        {told.language !== language && (
          <>
            <p>
              {say.calendars[calendar] ?? calendar}
              {ownDate && colon(language) + ownDateInWords(ownDate, language)}.
            </p>
            <p className="soft told" lang={view.lang}>
              {view.toldInEnglish}
            </p>
          </>
        )}
        {story.explanations.map((explanation, i) => (
          <ol
            // biome-ignore lint/suspicious/noArrayIndexKey: a feast may fall twice for the same reasons
            key={i}
            className="steps"
            lang={told.language}
            dir="ltr"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped by React
            dangerouslySetInnerHTML={{ __html: stepsOf(explanation, told, nameOf) }}
          />
        ))}
        {sources.length > 0 && (
          <p className="soft">
            {shared.source}
            {colon(language)}
            <bdi lang="en">{sources.join('; ')}</bdi>
          </p>
        )}
      </section>
      <section>
        <h2 lang={view.lang}>{view.dates}</h2>
        <ul className="plain dates">
          <FeastDates occurrences={story.occurrences} language={language} />
        </ul>
        <YearChoice year={year} view="dates" feast={story.id} />
      </section>
      {names.length > 0 && (
        <section>
          <h2 lang={view.lang}>{view.inOtherLanguages}</h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped by React */}
          <ul className="plain names" dangerouslySetInnerHTML={{ __html: names }} />
        </section>
      )}
    </article>
  )
}

const knownSteps = new WeakMap<Explanation, Record<string, string>>()

/** The steps to a date as items of a list: most languages tell them in English, where they are the same. */
function stepsOf(
  explanation: Explanation,
  told: ReturnType<typeof explanationWords>,
  nameOf: (id: string) => string,
): string {
  const known = knownSteps.get(explanation) ?? {}
  knownSteps.set(explanation, known)
  known[told.language] ??= renderToStaticMarkup(
    explanation.steps.map((step) => {
      const sentence = told.step(step, nameOf)
      return <li key={sentence}>{sentence}</li>
    }),
  )
  return known[told.language] ?? ''
}

function Named({ language, name }: { language: string; name: string }): ReactNode {
  return (
    <li>
      <bdi lang={language}>{name}</bdi>
    </li>
  )
}

type NameItem = readonly [language: string, html: string]
const knownItems = new WeakMap<Holiday, readonly NameItem[]>()

/**
 * The names of a feast as items of a list. They are a third of its page and the same in every language,
 * so they are rendered once.
 */
function itemsOfNames(holiday: Holiday): readonly NameItem[] {
  const known = knownItems.get(holiday)
  if (known) return known
  const items = Object.entries(holiday.name)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([language, name]): NameItem => [
        language,
        renderToStaticMarkup(<Named language={language} name={name} />),
      ],
    )
  knownItems.set(holiday, items)
  return items
}

function Line({ name, text }: { name: string; text: string | undefined }): ReactNode {
  if (text === undefined) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
