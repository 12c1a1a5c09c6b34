import type { CalendarYear } from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda } from './agenda.ts'
import { AgendaMonths } from './agenda-months.tsx'
import type { FeedTree } from './feeds.ts'
import { Remember, Search } from './live.tsx'
import { Mark } from './mark.tsx'
import { type Texts, texts } from './texts/index.ts'
import { YearChoice } from './year-choice.tsx'

interface Props {
  readonly year: CalendarYear
  readonly agenda: Agenda
  readonly feeds: readonly FeedTree[]
}

/** The year: a choice of traditions, then every month with its days and their feasts. */
export function YearSection({ year, agenda, feeds }: Props): ReactNode {
  const say = texts(year.language)
  const [before, after] = say.yearHeading('|').split('|')
  return (
    <section id="to-year" aria-labelledby="to-year-name">
      <h2 id="to-year-name" tabIndex={-1}>
        {before}
        <span className="shown-year">{year.label}</span>
        {after}
      </h2>
      <p className="measure">{say.orderNote}</p>
      <Search language={year.language} />
      <Filter feeds={feeds} language={year.language} say={say} />
      <YearChoice year={year} view="agenda" />
      <div className="of-year" data-view="agenda">
        <AgendaMonths year={year} agenda={agenda} say={say} />
      </div>
    </section>
  )
}

/**
 * The choice works by style sheet alone (`:has`); a browser that cannot do this does not show it.
 * A form with `method="dialog"` outside a dialog is never sent.
 */
function Filter({
  feeds,
  language,
  say,
}: {
  feeds: readonly FeedTree[]
  language: string
  say: Texts
}): ReactNode {
  const below = feeds.filter((feed) => feed.below.length > 0)
  return (
    <form className="filter" method="dialog" autoComplete="off" aria-labelledby="filter-name">
      <details>
        <summary>
          <h3 id="filter-name">{say.filterHeading}</h3>
        </summary>
        <p className="soft">{say.filterHint}</p>
        <fieldset>
          <legend className="unseen">{say.filterTraditions}</legend>
          <Chips feeds={feeds} />
        </fieldset>
        {below.length > 0 && (
          <details className="single">
            <summary>{say.filterMore}</summary>
            {below.map((feed) => (
              <fieldset key={feed.id}>
                <legend>{feed.name}</legend>
                <Chips feeds={descendants(feed)} />
              </fieldset>
            ))}
          </details>
        )}
        <div className="chips">
          <label className="chip">
            <input type="checkbox" className="only-major" /> {say.filterMajor}
          </label>
          <Remember language={language} />
        </div>
      </details>
      <button type="reset">{say.filterReset}</button>
    </form>
  )
}

const descendants = (feed: FeedTree): FeedTree[] =>
  feed.below.flatMap((child) => [child, ...descendants(child)])

function Chips({ feeds }: { feeds: readonly FeedTree[] }): ReactNode {
  return (
    <div className="chips">
      {feeds.map((feed) => (
        <label className="chip" key={feed.id}>
          <input type="checkbox" value={feed.id} /> <Mark of={feed} /> {feed.name}
        </label>
      ))}
    </div>
  )
}
