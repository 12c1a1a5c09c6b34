import type { CalendarYear } from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda } from './agenda.ts'
import { Cloth, ClothDefinitions } from './cloth.tsx'
import { isoMonth } from './iso-month.ts'
import type { Texts } from './texts/index.ts'

/** The twelve cloths side by side, each leading to its month: the year as a ribbon. */
export function Overview({
  year,
  agenda,
  say,
}: {
  readonly year: CalendarYear
  readonly agenda: Agenda
  readonly say: Texts
}): ReactNode {
  return (
    <>
      <ClothDefinitions agenda={agenda} />
      <nav className="overview" aria-label={say.yearHeading(year.label)}>
        <ol>
          {agenda.months.map(({ view }) => (
            <li key={isoMonth(view)} className={`ink-${view.month}`}>
              <a href={`#${isoMonth(view)}`}>
                <Cloth of={view} />
                <span>{view.name}</span>
              </a>
            </li>
          ))}
        </ol>
        <p className="wrap soft">{say.clothCaption}</p>
      </nav>
    </>
  )
}
