import { type CalendarYear, inDigits, weekdayNames } from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda, AgendaMonth } from './agenda.ts'
import { Cloth, ClothDefinitions } from './cloth.tsx'
import { isoMonth } from './iso-month.ts'
import { Mark } from './mark.tsx'
import { viewTexts } from './texts/views.ts'
import { viewPage } from './view-page.tsx'
import { YearChoice, yearsLoader } from './year-choice.tsx'

/** Every month as on the wall: a grid of weeks with the feasts in their days; a list on a phone. */
export function monthsPage(year: CalendarYear, agenda: Agenda, pages: ReadonlySet<string>): string {
  const { lang, ...say } = viewTexts(year.language)
  return viewPage({
    year,
    file: 'months.html',
    view: 'months',
    scripts: [yearsLoader],
    name: say.months,
    body: (
      <>
        <h1 lang={lang}>
          {say.months} <span className="shown-year">{inDigits(year.label, year.language)}</span>
        </h1>
        <YearChoice year={year} view="months" />
        <div className="of-year">
          <Months year={year} agenda={agenda} pages={pages} />
        </div>
      </>
    ),
  })
}

/** The months of a year, one below another. */
export function Months({
  year,
  agenda,
  pages,
}: {
  readonly year: CalendarYear
  readonly agenda: Agenda
  /** The ids of the feasts that have a page. */
  readonly pages: ReadonlySet<string>
}): ReactNode {
  return (
    <>
      <ClothDefinitions agenda={agenda} />
      {agenda.months.map((month) => (
        <MonthGrid
          key={isoMonth(month.view)}
          month={month}
          language={year.language}
          pages={pages}
        />
      ))}
    </>
  )
}

function MonthGrid({
  month,
  language,
  pages,
}: {
  month: AgendaMonth
  language: string
  pages: ReadonlySet<string>
}): ReactNode {
  const { view } = month
  const id = isoMonth(view)
  const entries = new Map(month.days.map((day) => [day.view.iso, day.entries]))
  const long = weekdayNames(language, 'long')
  return (
    <section className={`wall ink-${view.month}`} id={id} aria-labelledby={`${id}-name`}>
      <Cloth of={view} />
      <h2 id={`${id}-name`}>
        {view.name} <span className="soft">{inDigits(view.year, language)}</span>
      </h2>
      <div className="wall-week" aria-hidden="true">
        {long.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ol className="plain wall-days">
        {view.weeks
          .flatMap((week) => week.days)
          .map((day) => {
            if (!day.inMonth) return <li key={day.iso} className="outside" aria-hidden="true" />
            const free = day.weekday === 7 || month.publicHolidays.has(day.day)
            const found = entries.get(day.iso) ?? []
            return (
              <li
                key={day.iso}
                className={
                  `${free ? 'free' : ''}${found.length === 0 ? ' bare' : ''}`.trim() || undefined
                }
              >
                <time dateTime={day.iso}>
                  <span className="wall-number">{inDigits(day.number, language)}</span>{' '}
                  <span className="wall-weekday">{long[day.weekday - 1]}</span>
                </time>
                {found.map(({ feast, quiet, anchor }) => (
                  <a
                    key={anchor}
                    {...(pages.has(feast.id) && { href: `${feast.id}.html` })}
                    className={feast.importance === 'major' && !quiet ? 'major' : undefined}
                  >
                    <Mark of={feast.tradition} quiet={quiet} /> <bdi>{feast.name}</bdi>
                  </a>
                ))}
              </li>
            )
          })}
      </ol>
    </section>
  )
}
