/*
 * Other years, reckoned in the browser: the core and the views of the page as one module, which is
 * loaded when somebody asks for another year. No clock, no network: what it needs is given to it.
 */
import { gregorianDay } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import {
  type CalendarYear,
  chosenHolidays,
  createCalendarYear,
  type Data,
  type Edition,
  editionOccurrences,
  planEdition,
  type Sheet,
} from '@interkalender/edition'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Agenda, createAgenda } from '../agenda.ts'
import { AgendaMonths } from '../agenda-months.tsx'
import { FeastDates } from '../feast-dates.tsx'
import { Months } from '../months.tsx'
import { Overview } from '../overview.tsx'
import { PlanMonths } from '../plan.tsx'
import type { Texts } from '../texts/texts.ts'
import { WheelAndRings } from '../wheel.tsx'
import type { SiteFeasts, SiteNames, SiteTexts } from './site-data.ts'

/** The views of a year as HTML, the same that stands in the pages of the edition's own year. */
export interface Years {
  /** The ribbon above the agenda. */
  overview(year: number): string
  agenda(year: number): string
  months(year: number): string
  wheel(year: number): string
  plan(year: number): string
  /** The days of a feast in a year; empty where it has none. */
  dates(id: string, year: number): string
}

/**
 * Makes the views of any year from what the site says of its feasts, in one language. The agenda tells
 * more of a feast than its name, and needs the words for it.
 */
export function createYears(
  site: SiteFeasts,
  names: SiteNames,
  language: string,
  told: SiteTexts = { holidays: {}, encounters: [] },
  say = {} as Texts,
): Years {
  const named = <T extends { readonly id: string }>(one: T, list: SiteNames['holidays']) => {
    const name = list[one.id]
    return {
      ...one,
      name: name === undefined ? {} : { [language]: name },
      ...told.holidays[one.id],
    }
  }
  const { edition } = site
  const data: Data = {
    holidays: site.holidays.map((one) => named(one, names.holidays)),
    weekly: site.weekly.map((one) => named(one, names.holidays)),
    publicHolidays: site.publicHolidays.map((one) => ({
      ...one,
      holiday: named(one.holiday, names.holidays),
    })),
    traditions: site.traditions.map((one) => named(one, names.traditions)),
    languages: site.languages,
    encounters: told.encounters,
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
  const sheets = Array.from({ length: 12 }, () => ({ title: '' }) as Sheet)
  const calendarYear = (year: number) => createCalendarYear(inYear(year), sheets, data, language)
  const pages = new Set(site.pages)
  /**
   * The agenda and the ribbon above it are of one reckoning. Without the days in later years, which
   * would double the time it takes: any year can be asked for.
   */
  let last: { of: number; year: CalendarYear; agenda: Agenda } | undefined
  const agendaOf = (year: number) => {
    if (last?.of !== year) {
      const view = calendarYear(year)
      last = { of: year, year: view, agenda: createAgenda(data, view, 0) }
    }
    return { year: last.year, agenda: last.agenda, say }
  }
  return {
    overview: (year) => renderToStaticMarkup(<Overview {...agendaOf(year)} />),
    agenda: (year) => renderToStaticMarkup(<AgendaMonths {...agendaOf(year)} />),
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
