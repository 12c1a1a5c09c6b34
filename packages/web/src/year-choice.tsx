import type { CalendarYear } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { viewTexts } from './texts/views.ts'

/** The script that shows other years. */
export const yearsLoader = '../years.js'

/** Which years can be asked for: those in which the reckoning is held to almanacs. */
export const reachedYears = { from: 1950, to: 2100 } as const

/** Asks for another year; the browser then reckons it. Hidden until a script runs. */
export function YearChoice({
  year,
  view,
  feast,
}: {
  readonly year: CalendarYear
  /** What is shown of the year: a view, or the dates of a feast. */
  readonly view: 'agenda' | 'months' | 'wheel' | 'plan' | 'dates'
  readonly feast?: string
}): ReactNode {
  const { lang, ...say } = viewTexts(year.language)
  const { from, to } = reachedYears
  const school = view === 'plan' ? ` ${say.schoolYear.replace('{year}', year.label)}` : ''
  return (
    <form
      className="year-choice"
      hidden
      lang={lang}
      data-view={view}
      data-built={year.label}
      data-feast={feast}
    >
      <label>
        {say.otherYear}{' '}
        <input
          type="number"
          name="year"
          min={from}
          max={to}
          step="1"
          inputMode="numeric"
          required
        />
      </label>
      <button type="submit" className="button">
        {say.show}
      </button>
      <p
        role="status"
        data-waiting={say.reckoning}
        data-done={say.reckoned + school}
        data-failed={say.notReached}
      />
    </form>
  )
}
