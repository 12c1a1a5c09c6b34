import { type CalendarYear, colon, type Edition, words } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { type FeedTree, feedAddress } from './feeds.ts'
import { Mark } from './mark.tsx'
import { Qr } from './qr.tsx'
import { type Texts, texts } from './texts/index.ts'
import { viewTexts } from './texts/views.ts'

/** Choosing traditions and taking their feeds into one's own calendar. */
export function FeedSection({
  year,
  feeds,
}: {
  year: CalendarYear
  feeds: readonly FeedTree[]
}): ReactNode {
  const { language, edition } = year
  const say = texts(language)
  const view = viewTexts(language)
  const all = words(language).allTraditions
  return (
    <section id="to-feeds" aria-labelledby="to-feeds-name">
      <h2 id="to-feeds-name">{say.feedsHeading}</h2>
      <p className="measure">{say.feedsIntro}</p>
      <div className="feed-all">
        <p>
          <b>{all}</b>
          <br />
          {say.allText}
        </p>
        <Subscribe id="all" name={all} edition={edition} language={language} say={say} strong />
      </div>
      <p className="code">
        <Qr text={feedAddress(edition, language, 'all').webcal} label={view.qr} />
        <span lang={view.lang}>{view.qr}</span>
      </p>
      <h3>{say.traditionsHeading}</h3>
      <Feeds feeds={feeds} edition={edition} language={language} say={say} />
      <h3>{say.helpHeading}</h3>
      <dl className="help">
        {say.help.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{say.importHeading}</dt>
          <dd>{say.importWarning}</dd>
        </div>
      </dl>
    </section>
  )
}

interface Shared {
  readonly edition: Edition
  readonly language: string
  readonly say: Texts
}

function Feeds({ feeds, ...shared }: Shared & { feeds: readonly FeedTree[] }): ReactNode {
  return (
    <ul className="feeds">
      {feeds.map((feed) => (
        <li key={feed.id} className="feed">
          <Mark of={feed} />
          <p>{feed.name}</p>
          <Subscribe id={feed.id} name={feed.name} {...shared} />
          {feed.below.length > 0 && (
            <details className="below">
              <summary>
                {shared.say.below(count(feed))}
                <span className="unseen">
                  {colon(shared.language)}
                  {feed.name}
                </span>
              </summary>
              <Feeds feeds={feed.below} {...shared} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

const count = (feed: FeedTree): number =>
  feed.below.reduce((sum, child) => sum + 1 + count(child), 0)

function Subscribe({
  id,
  name,
  edition,
  language,
  say,
  strong = false,
}: Shared & { id: string; name: string; strong?: boolean }): ReactNode {
  const address = feedAddress(edition, language, id)
  return (
    <>
      <a className={strong ? 'button strong' : 'button'} href={address.webcal}>
        {say.subscribe}
        <span className="unseen">
          {colon(language)}
          {name}
        </span>
      </a>
      <details className="address">
        <summary>
          <span className="unseen">
            {say.addressAndFile}
            {colon(language)}
            {name}
          </span>
        </summary>
        <p>
          {say.address}
          {colon(language)}
          <a href={address.https} className="url">
            {address.https}
          </a>
        </p>
        <p>
          <a href={address.file} download={`${edition.id}-${id}.ics`}>
            {say.file}
          </a>
        </p>
      </details>
    </>
  )
}
