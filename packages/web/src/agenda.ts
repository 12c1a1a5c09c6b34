import { addDays, type Day, gregorianDay, isoDate, type Occurrence } from '@interkalender/core'
import {
  type CalendarYear,
  chosenHolidays,
  createOrder,
  type Data,
  type DayView,
  type Encounter,
  editionOccurrences,
  editionSpan,
  type FeastView,
  findEncounters,
  lastYearOf,
  type MonthView,
  tellEncounter,
  viewFeast,
} from '@interkalender/edition'
import { type OwnDate, ownDateOf } from './own-date.ts'

/** A feast on the page. */
export interface Entry {
  /** Its address on the page: the feast's id; from the second time in a year on, with the date. */
  readonly anchor: string
  /** Ids of public holidays that are the same thing on the same day and were joined to it. */
  readonly aliases: readonly string[]
  readonly feast: FeastView
  /** Whether the day is a public holiday because of it. */
  readonly publicHoliday: boolean
  /** All traditions under which it is found, each with those above it. */
  readonly traditions: readonly string[]
  readonly last: Day
  /** Its first day in the calendar that decided, where that is not the civil one. */
  readonly ownDate?: OwnDate
  /** Mourning and remembrance: no colour. */
  readonly quiet: boolean
  /** When it falls in the years after, unless that is always on the same day of the month. */
  readonly later: readonly Occurrence[]
}

/** A day on which something begins. */
export interface AgendaDay {
  readonly view: DayView
  readonly entries: readonly Entry[]
}

/** A month of the page. */
export interface AgendaMonth {
  readonly view: MonthView
  /** The days on which a feast begins. */
  readonly days: readonly AgendaDay[]
  /** What began in an earlier month and lasts into this one. */
  readonly lasting: readonly Entry[]
  /** Sentences on days on which several traditions meet. */
  readonly encounters: readonly string[]
  /** The public holidays of the month, by day. */
  readonly publicHolidays: ReadonlyMap<Day, string>
}

/** All that the page lists. */
export interface Agenda {
  readonly months: readonly AgendaMonth[]
  /** Feasts whose dates their communities have not announced yet. */
  readonly unannounced: readonly FeastView[]
}

/**
 * Lists every chosen feast of an edition's year, the minor ones too, by month and day; each with its
 * days in so many years after.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * createAgenda(data, createCalendarYear(edition, sheets, data)).months.length // => 12
 */
export function createAgenda(data: Data, year: CalendarYear, yearsAfter = 3): Agenda {
  const { edition, language } = year
  const order = createOrder(edition, language)
  const holidays = chosenHolidays(edition, data)
  const { first, last } = editionSpan(edition)
  const next = addDays(last, 1)
  const all = editionOccurrences(
    edition,
    data,
    edition.year - 1,
    lastYearOf(edition) + yearsAfter,
    holidays,
  )
  const occurrences = all.filter(({ start, days }) => start + days > first && start < next)
  const later = new Map<string, Occurrence[]>()
  for (const occurrence of all) {
    if (occurrence.start < next) continue
    const { id } = occurrence.holiday
    later.set(id, [...(later.get(id) ?? []), occurrence])
  }
  const laterThan = ({ id, start }: FeastView): readonly Occurrence[] => {
    const found = later.get(id) ?? []
    const monthDay = (d: Day) => isoDate(d).slice(-5)
    return found.every((one) => monthDay(one.start) === monthDay(start)) ? [] : found
  }
  const views = occurrences.map((occurrence) => viewFeast(occurrence, data, edition, language))
  const encounters = findEncounters(occurrences, data.encounters)
  const nameOf = new Map(views.map(({ occurrence, name }) => [occurrence, name]))
  const tell = (encounter: Encounter) =>
    tellEncounter(encounter, language, (one) => nameOf.get(one) ?? '')

  const joined = new Map<FeastView, FeastView[]>()
  const gone = new Set<FeastView>()
  const holidayNames = new Map<Day, string>()
  for (const view of views) {
    if (!view.publicHoliday) continue
    for (let i = 0; i < view.days; i++) holidayNames.set(addDays(view.start, i), view.name)
    const same = view.occurrence.holiday.sameAs ?? []
    const feast = views.find((other) => other.start === view.start && same.includes(other.id))
    if (!feast) continue
    joined.set(feast, [...(joined.get(feast) ?? []), view])
    gone.add(view)
  }

  const taken = new Set(views.map(({ id }) => id))
  const used = new Set<string>()
  const anchorOf = ({ id, start }: FeastView): string => {
    const anchor = used.has(id) ? `${id}.${isoDate(start)}` : id
    used.add(anchor)
    return anchor
  }
  const entries = views
    .filter((view) => !gone.has(view))
    .map((view): Entry => {
      const also = joined.get(view) ?? []
      const inYear = view.start >= first
      const ownDate = ownDateOf(view.occurrence, language)
      return {
        anchor: inYear ? anchorOf(view) : view.id,
        aliases: inYear ? also.map(anchorOf) : [],
        feast: view,
        publicHoliday: view.publicHoliday || also.length > 0,
        traditions: [...new Set([view, ...also].flatMap(traditionPath))],
        last: addDays(view.start, view.days - 1),
        ...(ownDate && { ownDate }),
        quiet: view.tone === 'remembrance' || view.tone === 'mourning',
        later: laterThan(view),
      }
    })
    .sort((a, b) => a.feast.start - b.feast.start || order.feasts(a.feast, b.feast))

  return {
    months: year.months.map((view) => ({
      ...month(view, entries, holidayNames),
      encounters: encounters
        .filter(({ day }) => isoDate(day).startsWith(isoMonthOf(view)))
        .map(tell),
    })),
    unannounced: holidays
      .filter(({ rule, id }) => !rule && !taken.has(id))
      .map((holiday) => viewFeast({ ...nowhere, holiday }, data, edition, language))
      .sort(order.traditions),
  }
}

function month(
  view: MonthView,
  entries: readonly Entry[],
  holidayNames: ReadonlyMap<Day, string>,
): Omit<AgendaMonth, 'encounters'> {
  const first = gregorianDay(view.year, view.month, 1)
  const next = gregorianDay(view.year, view.month + 1, 1)
  const begun = entries.filter(({ feast }) => feast.start >= first && feast.start < next)
  const days = view.weeks.flatMap((week) => week.days).filter(({ inMonth }) => inMonth)
  return {
    view,
    days: days
      .map((day) => ({
        view: day,
        entries: begun.filter(({ feast }) => feast.start === day.day),
      }))
      .filter((day) => day.entries.length > 0),
    lasting: entries.filter(({ feast, last }) => feast.start < first && last >= first),
    publicHolidays: new Map([...holidayNames].filter(([d]) => d >= first && d < next)),
  }
}

const isoMonthOf = ({ year, month }: MonthView) => `${year}-${String(month).padStart(2, '0')}-`

/** A feast's tradition and all above it. */
function traditionPath({ occurrence, tradition }: FeastView): string[] {
  const parts = occurrence.holiday.tradition.split('.')
  const path = parts.map((_, i) => parts.slice(0, i + 1).join('.'))
  return path.includes(tradition.id) ? path : [...path, tradition.id]
}

/** Stands in for the occurrence of a feast that has no date. */
const nowhere: Omit<Occurrence, 'holiday'> = {
  start: gregorianDay(1, 1, 1),
  days: 1,
  certainty: 'computed',
  tolerance: 0,
  calendar: 'gregorian',
  authority: '',
  source: '',
  ownYear: 0,
}
