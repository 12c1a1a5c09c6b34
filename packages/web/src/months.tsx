import { type CalendarYear, weekdayNames } from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda, AgendaMonth } from './agenda.ts'
import { Cloth, ClothDefinitions } from './cloth.tsx'
import { Mark } from './mark.tsx'
import { viewTexts } from './texts/views.ts'
import { viewPage } from './view-page.tsx'
import { isoMonth } from './year-section.tsx'

/** Every month as on the wall: a grid of weeks with the feasts in their days; a list on a phone. */
export function monthsPage(year: CalendarYear, agenda: Agenda): string {
  const { lang, ...say } = viewTexts(year.language)
  return viewPage({
    year,
    file: 'months.html',
    view: 'months',
    name: say.months,
    body: (
      <>
        <ClothDefinitions agenda={agenda} />
        <h1 lang={lang}>
          {say.months} {year.label}
        </h1>
        {agenda.months.map((month) => (
          <MonthGrid key={isoMonth(month.view)} month={month} language={year.language} />
        ))}
      </>
    ),
  })
}

function MonthGrid({ month, language }: { month: AgendaMonth; language: string }): ReactNode {
  const { view } = month
  const id = isoMonth(view)
  const entries = new Map(month.days.map((day) => [day.view.iso, day.entries]))
  const long = weekdayNames(language, 'long')
  return (
    <section className={`wall ink-${view.month}`} id={id} aria-labelledby={`${id}-name`}>
      <Cloth of={view} />
      <h2 id={`${id}-name`}>
        {view.name} <span className="soft">{view.year}</span>
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
                  <span className="wall-number">{day.number}</span>{' '}
                  <span className="wall-weekday">{long[day.weekday - 1]}</span>
                </time>
                {found.map(({ feast, quiet, anchor }) => (
                  <a
                    key={anchor}
                    href={`${feast.id}.html`}
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
