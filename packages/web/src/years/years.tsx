/*
 * Other years, reckoned in the browser: the core and the views of the page as one module, which is
 * loaded when somebody asks for another year. No clock, no network: what it needs is given to it.
 */
import { gregorianDay } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import {
  chosenHolidays,
  createCalendarYear,
  type Data,
  type Edition,
  editionOccurrences,
  planEdition,
  type Sheet,
} from '@interkalender/edition'
import { renderToStaticMarkup } from 'react-dom/server'
import { createAgenda } from '../agenda.ts'
import { FeastDates } from '../feast-dates.tsx'
import { Months } from '../months.tsx'
import { PlanMonths } from '../plan.tsx'
import { WheelAndRings } from '../wheel.tsx'
import type { SiteFeasts, SiteNames } from './site-data.ts'

/** The views of a year as HTML, the same that stands in the pages of the edition's own year. */
export interface Years {
  months(year: number): string
  wheel(year: number): string
  plan(year: number): string
  /** The days of a feast in a year; empty where it has none. */
  dates(id: string, year: number): string
}

/** Makes the views of any year from what the site says of its feasts, in one language. */
export function createYears(site: SiteFeasts, names: SiteNames, language: string): Years {
  const named = <T extends { readonly id: string }>(one: T, list: SiteNames['holidays']) => {
    const name = list[one.id]
    return { ...one, name: name === undefined ? {} : { [language]: name } }
  }
  const { edition } = site
  const data: Data = {
    holidays: site.holidays.map((one) => named(one, names.holidays)),
    publicHolidays: site.publicHolidays.map((one) => ({
      ...one,
      holiday: named(one.holiday, names.holidays),
    })),
    traditions: site.traditions.map((one) => named(one, names.traditions)),
    sky: createSky({ place: edition.place }),
  }
  const feasts = edition.feasts.map((one) => named(one, names.holidays))
  const inYear = (year: number): Edition => ({
    ...edition,
    feasts,
    year,
    firstMonth: 1,
    monthCount: 12,
  })
  // Sheets present associations in the edition's own months only.
  const sheets = Array.from({ length: 12 }, () => ({}) as Sheet)
  const calendarYear = (year: number) => createCalendarYear(inYear(year), sheets, data, language)
  const pages = new Set(site.pages)
  return {
    months(year) {
      const view = calendarYear(year)
      const agenda = createAgenda(data, view, 0)
      return renderToStaticMarkup(<Months year={view} agenda={agenda} pages={pages} />)
    },
    wheel: (year) =>
      renderToStaticMarkup(<WheelAndRings year={calendarYear(year)} pages={pages} />),
    plan(year) {
      const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year, 12, 31)]
      const days = planEdition(inYear(year), data, first, last)
      return renderToStaticMarkup(
        <PlanMonths year={calendarYear(year)} data={data} days={days} withPage={pages} />,
      )
    },
    dates(id, year) {
      const edition = inYear(year)
      const chosen = chosenHolidays(edition, data).filter((holiday) => holiday.id === id)
      const occurrences = editionOccurrences(edition, data, year, year, chosen)
      return renderToStaticMarkup(<FeastDates occurrences={occurrences} language={language} />)
    },
  }
}
