import { isoDate } from '@interkalender/core'
import { type CalendarYear, dayAndMonth, feastPath, inDigits } from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda, Entry } from './agenda.ts'
import { isoMonth } from './iso-month.ts'
import { texts } from './texts/index.ts'

/** The major feasts of a month, in the page's order. */
function majorOf(
  agenda: Agenda,
  language: string,
): { iso: string; name: string; entries: Entry[] }[] {
  return agenda.months.map(({ view, days }) => ({
    iso: isoMonth(view),
    name: `${view.name} ${inDigits(view.year, language)}`,
    entries: days.flatMap((day) => day.entries).filter(({ feast }) => feast.importance === 'major'),
  }))
}

/**
 * A small page for the frames of other sites: the year's major feasts by month, each month with an
 * address (`widget.html#2027-04`), each feast leading to its entry. No script.
 */
export function Widget({ year, agenda }: { year: CalendarYear; agenda: Agenda }): ReactNode {
  const { language, title } = year
  const say = texts(language)
  return (
    <main className="widget">
      <h1>
        <a href="index.html" target="_blank" rel="noreferrer">
          {title}
        </a>
      </h1>
      {majorOf(agenda, language).map(({ iso, name, entries }) => (
        <section key={iso} id={iso} aria-labelledby={`${iso}-name`}>
          <h2 id={`${iso}-name`}>{name}</h2>
          {entries.length === 0 ? (
            <p>{say.noFeasts}</p>
          ) : (
            <ul className="plain">
              {entries.map(({ feast, last }, i) => (
                <li key={`${feast.id} ${feast.start}`}>
                  {/* Said of each, seen once. */}
                  <time
                    dateTime={isoDate(feast.start)}
                    className={entries[i - 1]?.feast.start === feast.start ? 'unseen' : undefined}
                  >
                    {dayAndMonth(feast.start, language)}
                  </time>
                  <span>
                    <a href={`${feast.id}.html`} target="_blank" rel="noreferrer">
                      <bdi
                        {...(feast.occurrence.holiday.name[language] === undefined && {
                          lang: 'en',
                        })}
                      >
                        {feast.name}
                      </bdi>
                    </a>
                    <span className="soft">
                      {[
                        feast.days > 1 && say.until(dayAndMonth(last, language)),
                        feast.eve && say.beginsEve,
                        feast.tolerance > 0 && say.plusMinus(feast.tolerance),
                      ]
                        .filter((part) => part)
                        .join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </main>
  )
}

/** The same as data, for sites that draw it themselves. */
export function widgetJson(year: CalendarYear, agenda: Agenda): string {
  const { edition, language, title } = year
  const feasts = majorOf(agenda, language).flatMap(({ entries }) =>
    entries.map(({ feast, last }) => ({
      id: feast.id,
      name: feast.name,
      ...(feast.ownName && { ownName: feast.ownName }),
      tradition: feast.occurrence.holiday.tradition,
      traditionName: feast.tradition.name,
      date: isoDate(feast.start),
      last: isoDate(last),
      begins: feast.occurrence.holiday.begins,
      tolerance: feast.tolerance,
      tone: feast.tone,
      url: edition.site + feastPath(language, feast.id),
    })),
  )
  const whole = { title, language, released: edition.released, feasts }
  return `${JSON.stringify(whole, undefined, 1)}\n`
}
