import {
  addDays,
  type Calendar,
  type Context,
  createContext,
  type Day,
  gregorianDay,
  type Holiday,
  type Importance,
  isoDate,
  isWithin,
  type KnownEncounter,
  type LeaveRule,
  type MoonPhaseName,
  mod,
  type Occurrence,
  type PublicHoliday,
  publicHolidaysIn,
  resolve,
  type Sky,
  type Tone,
  type Tradition,
  weekdayOf,
  weekdayOnOrBefore,
} from '@interkalender/core'
import type { Edition, SchoolHoliday } from './edition.ts'
import { type EncounterKind, findEncounters, tellEncounter } from './encounters.ts'
import type { History } from './history.ts'
import { type Direction, direction, monthName } from './language.ts'
import { moonDays } from './moon-days.ts'
import { createOrder, type Order } from './order.ts'
import type { Profile } from './profile.ts'
import type { Sheet } from './sheet.ts'
import { editionMonths, editionSpan, yearLabel } from './span.ts'
import { reckoningSentences, words } from './words/index.ts'

/**
 * The one view that every renderer draws: a city's year, with all feasts sorted, grouped and named
 * in the reader's language. Nothing in it needs a calendar, a rule or a clock any more.
 */
export interface CalendarYear {
  readonly edition: Edition
  /** The year of the first month. */
  readonly year: number
  /** The year or years as one writes them: „2027“, „2027/28“. */
  readonly label: string
  readonly language: string
  readonly title: string
  readonly months: readonly MonthView[]
  /** The printed feasts of the year, in order; also those that began before it and last into it. */
  readonly feasts: readonly FeastView[]
  /** The traditions of these feasts, alphabetical in the reader's language. */
  readonly traditions: readonly TraditionView[]
  /** By which reckoning the dates stand, one sentence each, for the imprint. */
  readonly reckoning: readonly string[]
  /** Set where nobody who speaks the language has read over its names and texts yet. */
  readonly unread?: true
}

/** One sheet: a month and the association or offer it presents. */
export interface MonthView {
  readonly year: number
  /** 1…12 */
  readonly month: number
  readonly name: string
  /** The month's name in the other languages of the edition. */
  readonly otherNames: readonly { language: string; direction: Direction; name: string }[]
  readonly sheet: Sheet
  /** Whole weeks from Monday to Sunday; the first and last reach into the neighbouring months. */
  readonly weeks: readonly WeekView[]
  /** The feasts that have a day in this month, by first day. */
  readonly feasts: readonly FeastView[]
  /** The traditions of these feasts, alphabetical. */
  readonly traditions: readonly TraditionView[]
  /** Sentences on days that several traditions share: known ones, and nights of several names. */
  readonly encounters: readonly string[]
  /** A sentence on feasts that meet by chance, or on fasts that overlap, where there is room. */
  readonly meetings: readonly string[]
  /** By which reckoning this sheet's dates stand, one sentence each. */
  readonly reckoning: readonly string[]
  readonly schoolHolidays: readonly SchoolHoliday[]
  /** The weeks of the months before and after, as day numbers; 0 where there is none. */
  readonly before: SmallMonth
  readonly after: SmallMonth
}

/** A month as a small table: weeks from Monday, 0 for no day. */
export interface SmallMonth {
  readonly year: number
  readonly month: number
  readonly name: string
  readonly weeks: readonly (readonly number[])[]
}

/** A week from Monday to Sunday. */
export interface WeekView {
  readonly isoWeek: number
  readonly days: readonly DayView[]
}

/** One day of a sheet. */
export interface DayView {
  readonly day: Day
  readonly iso: string
  /** 1…31 */
  readonly number: number
  readonly inMonth: boolean
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number
  /** The name of the public holiday, if it is one. */
  readonly publicHoliday?: string
  /** The name of the school holidays it lies in. */
  readonly schoolHoliday?: string
  /** The day in the other calendars the edition prints, in the edition's order. */
  readonly secondary: readonly SecondaryDate[]
  /** The phase that the moon reaches on this day at the edition's place, if it prints them. */
  readonly moon?: MoonPhaseName
  /** The feasts whose first day this is, in the order in which they are printed. */
  readonly feasts: readonly FeastView[]
  /** The feasts of several days that began earlier and last on. */
  readonly lasting: readonly FeastView[]
  /** The feasts that begin this evening: their first full day is the next. */
  readonly eves: readonly FeastView[]
}

/** A day in another calendar. */
export interface SecondaryDate {
  readonly calendar: string
  readonly day: number
  readonly month: number
  readonly monthName: string
  readonly year: number
}

/** A tradition as a reader meets it. */
export interface TraditionView {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly group: string
}

/** A feast as it is printed: one occurrence in the reader's language. */
export interface FeastView {
  readonly id: string
  readonly occurrence: Occurrence
  readonly name: string
  /** The name in the community's own language, if it differs. */
  readonly ownName?: {
    readonly text: string
    readonly language: string
    readonly direction: Direction
    /** The same in Latin letters, where it has others and the name does not already say it. */
    readonly latin?: string
  }
  readonly tradition: TraditionView
  readonly start: Day
  readonly days: number
  /** The chief day, counted from 1. */
  readonly main: number
  /** Begins on the evening before its first full day. */
  readonly eve: boolean
  /** Begins only on its own evening. */
  readonly evening: boolean
  /** By how many days communities may keep it earlier or later. */
  readonly tolerance: number
  readonly tone: Tone
  readonly importance: Importance
  readonly publicHoliday: boolean
  readonly meaning?: string
  readonly greeting?: string
  /** How those who keep the feast greet each other in their own languages. */
  readonly otherGreetings?: readonly {
    readonly text: string
    readonly language: string
    readonly direction: Direction
  }[]
  readonly courtesy?: string
  readonly avoid?: string
}

/** What the data has: all traditions and feasts. */
export interface Data {
  readonly traditions: readonly Tradition[]
  readonly holidays: readonly Holiday[]
  /** The languages whose names lie in files of their own, and whether a speaker has read them over. */
  readonly languages?: readonly { readonly language: string; readonly reviewed: boolean }[]
  /** What may be said of days on which certain feasts meet. */
  readonly encounters?: readonly KnownEncounter[]
  /** What became of the feasts since their first release. */
  readonly history?: History
  /** What comes every week and is no feast, for the planner. */
  readonly weekly?: readonly Holiday[]
  /** The public holidays of countries, Länder and cantons. */
  readonly publicHolidays?: readonly PublicHoliday[]
  /** What editions can inherit with `extends`, by name. */
  readonly profiles?: Readonly<Record<string, Profile>>
  /** By which rules of the Länder pupils have leave on their feasts. */
  readonly leaveRules?: readonly LeaveRule[]
  /** What reckons days of sun and moon that are not compiled with the holidays. */
  readonly sky?: Sky
}

/**
 * The calendars and feasts that an edition's rules refer to, with its variants.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * editionContext(edition, data).calendar('hijri').id // => 'hijri-diyanet'
 */
export function editionContext(edition: Edition, data: Data): Context {
  const { sky } = data
  const { variants } = edition
  return createContext(editionHolidays(edition, data), { variants, ...(sky && { sky }) })
}

/**
 * The tradition of that id, or the nearest one above it that is listed.
 *
 * @example
 * findTradition(data, 'christian.orthodox.serbian').name.en // => 'Serbian Orthodox Church'
 */
export function findTradition(data: Data, id: string): Tradition {
  for (let name = id; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = data.traditions.find((tradition) => tradition.id === name)
    if (found) return found
  }
  return { id, name: { de: id, en: id }, code: '··', group: 'world' }
}

/**
 * The language in which the community names a feast: that of its tradition, or, where the feast has
 * no name in it, one that only communities of its own kind use, as Nepali among Hindus.
 *
 * @example
 * ownLanguage(data.holidays.find(({ id }) => id === 'ju-pesach'), data) // => 'he'
 */
export function ownLanguage({ tradition, name }: Holiday, data: Data): string | undefined {
  const { language } = findTradition(data, tradition)
  if (language === undefined || name[language] !== undefined) return language
  const common = new Set(['de', 'en', ...(data.languages ?? []).map((one) => one.language)])
  return Object.keys(name).find((tag) => !common.has(tag) && !tag.endsWith('-Latn')) ?? language
}

/**
 * The feasts an edition knows: the data's, its own and the public holidays of its region, with the
 * dates communities announced.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * editionHolidays(edition, data).length > chosenHolidays(edition, data).length // => true
 */
export function editionHolidays(edition: Edition, data: Data): readonly Holiday[] {
  return allHolidays(edition, data)
}

const allHolidays = perEdition((edition, data): readonly Holiday[] => {
  const announced = new Map(edition.announced.map((entry) => [entry.feast, entry]))
  return withPublicHolidays(edition, data).map((holiday) => {
    const entry = announced.get(holiday.id)
    const named = edition.names[holiday.id]
    return {
      ...holiday,
      ...(entry && {
        rule: {
          type: 'announced',
          dates: entry.dates,
          source: entry.source,
          ...(holiday.rule && { of: holiday.rule }),
        } as const,
        days: entry.days ?? holiday.days,
        sources: [entry.source, ...holiday.sources],
      }),
      ...(named && { name: { ...holiday.name, ...named } }),
    }
  })
})

/** What is worked out once for an edition and its data, which nothing changes: every view asks for it. */
function perEdition<T>(work: (edition: Edition, data: Data) => T): typeof work {
  const known = new WeakMap<Edition, WeakMap<Data, T>>()
  return (edition, data) => {
    const ofEdition = known.get(edition) ?? new WeakMap<Data, T>()
    known.set(edition, ofEdition)
    const made = ofEdition.get(data) ?? work(edition, data)
    ofEdition.set(data, made)
    return made
  }
}

/**
 * The feasts with the public holidays of the edition's region. Where a feast that the edition has
 * chosen is the same thing on the same day, the feast itself is the public holiday.
 */
function withPublicHolidays(edition: Edition, data: Data): Holiday[] {
  const { region, year } = edition
  const feasts = [...data.holidays, ...edition.feasts]
  const all = data.publicHolidays ?? []
  const free = publicHolidaysIn(region, all, feasts, edition.publicHolidays)
  const own = new Set(feasts.map(({ id }) => id))
  const chosen = new Map(
    feasts.filter((feast) => isChosen(feast, edition)).map((feast) => [feast.id, feast]),
  )
  const raised = new Set(free.filter(({ id }) => own.has(id)).map(({ id }) => id))
  const added = free.filter((day) => {
    if (own.has(day.id)) return false
    // Feeds begin a year before the sheets.
    const always = day.till === undefined && (day.since ?? 0) < year
    const feast = day.sameAs
      ?.map((id) => chosen.get(id))
      .find((one) => one?.days === 1 && JSON.stringify(one.rule) === JSON.stringify(day.rule))
    if (!always || !feast) return true
    raised.add(feast.id)
    return false
  })
  const marked = feasts.map((feast) =>
    raised.has(feast.id) ? { ...feast, region, publicHoliday: true } : feast,
  )
  return [...marked, ...added]
}

/** Whether a feast belongs to the traditions and layers of an edition, or is named by it. */
function isChosen({ id, tradition, layer, unconfirmed }: Holiday, edition: Edition): boolean {
  return (
    edition.print.also.includes(id) ||
    (edition.traditions.some((chosen) => isWithin(tradition, chosen)) &&
      (layer === undefined || edition.layers.includes(layer)) &&
      !unconfirmed)
  )
}

const isFree = ({ publicHoliday, region }: Holiday, edition: Edition) =>
  publicHoliday === true && region === edition.region

/**
 * The feasts of the edition's traditions and layers, and the public holidays of its region: what
 * its feeds and its page have. What has no source yet is left out, unless the edition names it.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * chosenHolidays(edition, data).some(({ id }) => id === 'ju-pesach') // => true
 */
export function chosenHolidays(edition: Edition, data: Data): readonly Holiday[] {
  return allChosen(edition, data)
}

const allChosen = perEdition((edition, data): readonly Holiday[] =>
  editionHolidays(edition, data).filter(
    (holiday) => isChosen(holiday, edition) || isFree(holiday, edition),
  ),
)

/**
 * The feasts an edition prints: of those it has chosen the major ones, the public holidays, and
 * what it names.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * printedHolidays(edition, data).some(({ id }) => id === 'bu-uposatha') // => false
 */
export function printedHolidays(edition: Edition, data: Data): Holiday[] {
  const { importance, also, without } = edition.print
  return chosenHolidays(edition, data).filter(
    (holiday) =>
      !without.includes(holiday.id) &&
      (also.includes(holiday.id) ||
        holiday.importance === 'major' ||
        importance === 'minor' ||
        isFree(holiday, edition)),
  )
}

/**
 * The occurrences of an edition's chosen feasts from one Gregorian year to another.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const found = editionOccurrences(edition, data, 2027, 2027).find(({ holiday }) => holiday.id === 'is-fitr')
 * isoDate(found.start) // => '2027-03-09'
 */
export function editionOccurrences(
  edition: Edition,
  data: Data,
  from: number,
  to: number,
  holidays: readonly Holiday[] = chosenHolidays(edition, data),
): readonly Occurrence[] {
  const work = () => {
    const context = editionContext(edition, data)
    return resolve(holidays, gregorianDay(from, 1, 1), gregorianDay(to, 12, 31), { context })
  }
  if (holidays !== chosenHolidays(edition, data)) return work()
  const known = chosenOccurrences(edition, data)
  const years = `${from} ${to}`
  const made = known.get(years) ?? work()
  known.set(years, made)
  return made
}

/** The occurrences of the chosen feasts, by their years. */
const chosenOccurrences = perEdition(() => new Map<string, readonly Occurrence[]>())

/**
 * Puts an edition, its sheets and the data together for one language (the edition's own by
 * default). Throws a RangeError if a month has no sheet.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * createCalendarYear(edition, sheets, data).months.map(({ name }) => name)[2] // => 'März'
 */
export function createCalendarYear(
  edition: Edition,
  sheets: readonly Sheet[],
  data: Data,
  language: string = edition.language,
): CalendarYear {
  const { year } = edition
  const span = editionSpan(edition)
  const order = createOrder(edition, language)
  const holidays = printedHolidays(edition, data)
  const context = editionContext(edition, data)
  const first = weekdayOnOrBefore(1, span.first)
  const last = addDays(weekdayOnOrBefore(1, span.last), 7)
  const views = withoutDoubles(
    resolve(holidays, addDays(first, -100), last, { context })
      .filter(({ start, days }) => start + days > first)
      .map((occurrence) => viewFeast(occurrence, data, edition, language)),
  ).sort((a, b) => a.start - b.start || order.feasts(a, b))

  const secondary = edition.secondary.map((name) => context.calendar(name))
  const publicHolidays = new Map<Day, string>()
  for (const { start, days, publicHoliday, name, occurrence } of views) {
    if (!publicHoliday) continue
    // A feast of several days that stands for a public holiday is one on its first day.
    const free = occurrence.holiday.publicHoliday ? days : 1
    for (let i = 0; i < free; i++) publicHolidays.set(addDays(start, i), name)
  }

  const months: MonthView[] = []
  const moons = moonDays(edition)
  const known = data.encounters ?? []
  const input = { edition, language, views, secondary, moons, publicHolidays, order, known }
  for (const [i, month] of editionMonths(edition).entries()) {
    const sheet = sheets[i]
    if (!sheet) throw new RangeError(`the sheet of month ${i + 1} is missing`)
    months.push(viewMonth(month, sheet, input))
  }
  const inYear = views.filter(({ start, days }) => start <= span.last && start + days > span.first)
  return {
    edition,
    year,
    label: yearLabel(edition),
    language,
    title: edition.title[language] ?? edition.title[edition.language] ?? edition.city,
    months,
    feasts: inYear,
    traditions: traditionsOf(inYear, order),
    reckoning: reckoning(inYear, language, edition),
    ...(data.languages?.some((one) => one.language === language && !one.reviewed) && {
      unread: true,
    }),
  }
}

/**
 * An occurrence in the reader's language.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const [occurrence] = resolveYear(data.holidays.filter(({ id }) => id === 'is-fitr'), 2027)
 * viewFeast(occurrence, data, edition, 'de').name // => 'Ramadanfest'
 */
export function viewFeast(
  occurrence: Occurrence,
  data: Data,
  edition: Edition,
  language: string,
): FeastView {
  const { holiday, start, days, tolerance } = occurrence
  const tradition = findTradition(data, holiday.tradition)
  const name = holiday.name[language] ?? holiday.name.en ?? holiday.id
  const own = ownLanguage(holiday, data)
  const ownText = own === undefined || own === language ? undefined : holiday.name[own]
  const latin = holiday.name[`${own}-Latn`]
  const meaning = holiday.meaning?.[language]
  const greeting = holiday.greeting?.[language]
  const otherGreetings = Object.entries(holiday.greeting ?? {})
    .filter(([tag, text]) => !['de', 'en', language].includes(tag) && text !== greeting)
    .filter(([tag]) => !tag.endsWith('-Latn'))
    .map(([tag, text]) => ({ text, language: tag, direction: direction(tag) }))
  const courtesy = holiday.courtesy?.[language]
  const avoid = holiday.avoid?.[language]
  return {
    id: holiday.id,
    occurrence,
    name,
    ...(own !== undefined &&
      ownText !== undefined &&
      ownText !== name && {
        ownName: {
          text: ownText,
          language: own,
          direction: direction(own),
          ...(latin !== undefined && !name.startsWith(latin) && { latin }),
        },
      }),
    tradition: viewTradition(tradition, language),
    start,
    days,
    main: holiday.main ?? 1,
    eve: holiday.begins === 'evening-before',
    evening: holiday.begins === 'evening',
    tolerance,
    tone: holiday.tone,
    importance: holiday.importance,
    publicHoliday: isFree(holiday, edition),
    ...(meaning !== undefined && { meaning }),
    ...(greeting !== undefined && { greeting }),
    ...(otherGreetings.length > 0 && { otherGreetings }),
    ...(courtesy !== undefined && { courtesy }),
    ...(avoid !== undefined && { avoid }),
  }
}

function viewTradition({ id, name, code, group }: Tradition, language: string): TraditionView {
  return { id, name: name[language] ?? name.en ?? id, code, group }
}

/**
 * Of a public holiday and the church feast that is the same thing on the same day only the feast
 * stays; it is then the public holiday.
 */
function withoutDoubles(views: FeastView[]): FeastView[] {
  const dropped = new Set<FeastView>()
  const raised = new Set<FeastView>()
  for (const view of views) {
    if (!view.publicHoliday) continue
    const same = view.occurrence.holiday.sameAs ?? []
    const feast = views.find((other) => same.includes(other.id) && covers(other, view.start))
    if (!feast) continue
    dropped.add(view)
    if (feast.start === view.start && feast.days === 1) raised.add(feast)
    else if (feast.start !== view.start) dropped.delete(view)
    else raised.add(feast)
  }
  return views
    .filter((view) => !dropped.has(view))
    .map((view) => (raised.has(view) ? { ...view, publicHoliday: true } : view))
}

const covers = ({ start, days }: FeastView, d: Day) => d >= start && d < start + days

function traditionsOf(views: readonly FeastView[], order: Order): TraditionView[] {
  const byId = new Map(views.map(({ tradition }) => [tradition.id, tradition]))
  return [...byId.values()].sort(order.traditions)
}

interface MonthInput {
  readonly edition: Edition
  readonly language: string
  readonly views: readonly FeastView[]
  readonly secondary: readonly Calendar[]
  readonly moons: ReadonlyMap<Day, MoonPhaseName>
  readonly publicHolidays: ReadonlyMap<Day, string>
  readonly order: Order
  readonly known: readonly KnownEncounter[]
}

function viewMonth(
  { year, month }: { readonly year: number; readonly month: number },
  sheet: Sheet,
  input: MonthInput,
): MonthView {
  const { edition, language, views, order } = input
  const first = gregorianDay(year, month, 1)
  const last = addDays(gregorianDay(year, month + 1, 1), -1)
  const weeks: WeekView[] = []
  for (let monday = weekdayOnOrBefore(1, first); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) =>
      viewDay(addDays(monday, i), first, last, input),
    )
    weeks.push({ isoWeek: isoWeek(monday), days })
  }
  const feasts = views.filter(({ start, days }) => start <= last && start + days > first)
  return {
    year,
    month,
    name: monthName(month, language),
    otherNames: edition.monthNames
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        direction: direction(other),
        name: monthName(month, other),
      })),
    sheet,
    weeks,
    feasts,
    traditions: traditionsOf(feasts, order),
    ...encountersIn(feasts, first, last, input),
    reckoning: reckoning(feasts, language, edition),
    schoolHolidays: edition.schoolHolidays.filter(({ from, to }) => from <= last && to >= first),
    before: smallMonth(year, month - 1, language),
    after: smallMonth(year, month + 1, language),
  }
}

function viewDay(d: Day, first: Day, last: Day, input: MonthInput): DayView {
  const { views, secondary, moons, publicHolidays, edition } = input
  const moon = moons.get(d)
  const inMonth = d >= first && d <= last
  const iso = isoDate(d)
  const publicHoliday = publicHolidays.get(d)
  const school = edition.schoolHolidays.find(({ from, to }) => d >= from && d <= to)
  return {
    day: d,
    iso,
    number: Number(iso.slice(-2)),
    inMonth,
    weekday: mod(weekdayOf(d) - 1, 7) + 1,
    ...(publicHoliday !== undefined && { publicHoliday }),
    ...(school && { schoolHoliday: school.name }),
    secondary: secondary
      .filter(({ range }) => !range || (d >= range.first && d <= range.last))
      .map((calendar) => {
        const date = calendar.fromDay(d)
        const { day, month, year } = date
        const name = calendar.monthName(date)
        const monthName = words(input.language).monthNames?.[name] ?? name
        return { calendar: calendar.id, day, month, monthName, year }
      }),
    ...(inMonth && moon && { moon }),
    feasts: inMonth ? views.filter(({ start }) => start === d) : [],
    lasting: inMonth ? views.filter((view) => view.start < d && covers(view, d)) : [],
    eves: inMonth ? views.filter(({ start, eve }) => eve && start === d + 1) : [],
  }
}

/**
 * The number of the ISO 8601 week that begins on that Monday.
 *
 * @example
 * isoWeek(parseIsoDate('2027-01-04')) // => 1
 */
export function isoWeek(monday: Day): number {
  const thursday = addDays(monday, 3)
  const year = Number(isoDate(thursday).slice(0, -6))
  return Math.floor((thursday - gregorianDay(year, 1, 1)) / 7) + 1
}

function smallMonth(year: number, month: number, language: string): SmallMonth {
  const first = gregorianDay(year, month, 1)
  const next = gregorianDay(year, month + 1, 1)
  const weeks: number[][] = []
  for (let monday = weekdayOnOrBefore(1, first); monday < next; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const d = monday + i
        return d >= first && d < next ? d - first + 1 : 0
      }),
    )
  }
  const number = mod(month - 1, 12) + 1
  return {
    year: year + Math.floor((month - 1) / 12),
    month: number,
    name: monthName(number, language),
    weeks,
  }
}

/** At most so many sentences on encounters stand on a sheet, besides one on chance meetings. */
const mostEncounters = 2

/** The encounters of a month, in sentences: those that are always told, and one by chance. */
function encountersIn(
  feasts: readonly FeastView[],
  first: Day,
  last: Day,
  { known, language }: MonthInput,
): Pick<MonthView, 'encounters' | 'meetings'> {
  const names = new Map(feasts.map(({ occurrence, name }) => [occurrence, name]))
  const found = findEncounters(
    feasts.map(({ occurrence }) => occurrence),
    known,
  )
  const tell = (kinds: readonly EncounterKind[], most: number) =>
    found
      .filter(({ kind, day }) => kinds.includes(kind) && day >= first && day <= last)
      .slice(0, most)
      .map((encounter) => tellEncounter(encounter, language, (one) => names.get(one) ?? ''))
  return {
    encounters: tell(['known', 'same-night'], mostEncounters),
    meetings: tell(['fasts', 'same-day'], 1),
  }
}

/** One sentence for each calendar with authorities that the printed dates stand by. */
const reckoning = (
  feasts: readonly FeastView[],
  language: string,
  { region }: Pick<Edition, 'region'>,
) =>
  reckoningSentences(new Set(feasts.map(({ occurrence }) => occurrence.calendar)), language, region)
