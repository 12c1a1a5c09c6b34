import { gregorianDay, isoDate, parseIsoDate } from '@interkalender/core'
import {
  type CalendarYear,
  type DayView,
  dateInWords,
  type FeastView,
  groupOf,
  groupOrder,
  type MonthView,
  type SmallMonth as SmallMonthView,
  type TraditionView,
} from '@interkalender/edition'
import { bindingOf } from '../themes/bindings.ts'
import {
  type Look,
  lettersLackingIn,
  lookOf,
  type ReadFont,
  readTheme,
  type Theme,
} from '../themes/theme.ts'
import { typeset } from '../typography.ts'
import { printWords } from '../words.ts'
import type {
  Mark,
  Portrait,
  SheetDay,
  SheetFeast,
  SheetModel,
  SheetSpan,
  SheetWeft,
  SmallMonth,
} from './model.ts'

/** A feast of so many days is drawn along them, not only named on its first. */
const longFrom = 3

/** Gives back the bytes of a picture that a sheet names, or of a font that the theme names. */
export type ReadPicture = (path: string) => Uint8Array

/** Turns the year that every renderer draws into what stands on the twelve sheets. */
export function toSheets(year: CalendarYear, readPicture: ReadPicture): SheetModel[] {
  const look = lookOfYear(year, readPicture)
  return year.months.map((month) => toSheet(year, month, look, readPicture))
}

/** The look of an edition: its theme on its paper. */
export function lookOfYear({ edition }: CalendarYear, readFont?: ReadFont): Look {
  return lookOf(readTheme(edition.theme, edition.ownTheme, readFont), edition.paper)
}

/** What is to be looked at in an edition's own letters, a sentence each. */
export function fontReport(year: CalendarYear, { theme }: Look): string[] {
  const texts = [
    ...year.feasts.map(({ name }) => name),
    ...year.traditions.map(({ name }) => name),
    ...year.months.flatMap(({ name, sheet }) => [name, sheet.title, ...sheet.text]),
  ]
  const lacking = lettersLackingIn(theme.faces.text, texts)
  if (lacking.length === 0) return []
  return [
    `the theme's own letters lack ${lacking.join(' ')}; these are set in Alegreya Sans and look foreign`,
  ]
}

function toSheet(
  year: CalendarYear,
  month: MonthView,
  look: Look,
  readPicture: ReadPicture,
): SheetModel {
  const { theme } = look
  const words = printWords(year.language)
  const set = (text: string) => typeset(text, year.language)
  const shortNames = shortNamesOf(year)
  const first = gregorianDay(month.year, month.month, 1)
  const days = gregorianDay(month.year, month.month + 1, 1) - first
  const dayOfMonth = (day: number) => day - first + 1
  const wefts = toWefts(month.feasts, first, days, theme)
  return {
    look,
    year: month.year,
    month: month.month,
    title: month.name,
    otherTitles: month.otherNames.map(({ name, language }) => ({ text: name, lang: language })),
    ink: theme.monthInks[month.month - 1]!,
    days,
    weeks: month.weeks.map((week) => ({
      isoWeek: week.isoWeek,
      days: week.days.map((day, index) =>
        toDay(day, index === 0, { language: year.language, theme, shortNames }),
      ),
    })),
    spans: month.feasts
      .filter(isLong)
      .filter(({ start }) => start < first + days)
      .map(
        (feast): SheetSpan => ({
          id: feast.id,
          name: set(
            words.lasting(feast.name) + (feast.tolerance > 0 ? ` ±${feast.tolerance}` : ''),
          ),
          labelled: isFast(feast) || feast.start < first,
          binding: bindingOf(feast.tradition.id),
          mark: toMark(feast.tradition, theme),
          first: dayOfMonth(feast.start),
          last: dayOfMonth(feast.start + feast.days - 1),
          fast: isFast(feast),
        }),
      ),
    schoolHolidays: month.schoolHolidays.map(({ name, from, to }) => ({
      name,
      first: dayOfMonth(from),
      last: dayOfMonth(to),
    })),
    wefts,
    portrait: toPortrait(year, month, readPicture),
    encounters: month.encounters.map(set),
    meetings: month.meetings.map(set),
    legend: [...month.traditions]
      .sort((a, b) => inGroups(a, b))
      .map((tradition) => ({ mark: toMark(tradition, theme), name: tradition.name })),
    before: toSmallMonth(month.before),
    after: toSmallMonth(month.after),
    reckoning: set(words.reckoning(month.reckoning, released(year))),
    imprint: set(
      words.imprint(year.title, year.edition.publisher.name, year.edition.publisher.address),
    ),
    words: {
      ...words,
      smallDates: smallDates(month, words.smallDates),
      ...(theme.ornament === 'squares'
        ? { cloth: words.squares(month.name), clothAlt: words.squaresAlt(month.name) }
        : {
            cloth: words.cloth(month.name, days, wefts.length),
            clothAlt: words.clothAlt(month.name, wefts.length),
          }),
    },
  }
}

const isFast = (feast: FeastView) => feast.tone === 'fast'
const isLong = (feast: FeastView) => feast.days >= longFrom
const isQuiet = (feast: FeastView) => feast.tone === 'remembrance' || feast.tone === 'mourning'

function toMark(tradition: TraditionView, theme: Theme): Mark {
  return { ...theme.groups[groupOf(tradition)], code: tradition.code }
}

const inGroups = (a: TraditionView, b: TraditionView) =>
  groupOrder.indexOf(groupOf(a)) - groupOrder.indexOf(groupOf(b))

/** What the days of a year have in common. */
interface Naming {
  readonly language: string
  readonly theme: Theme
  readonly shortNames: ReadonlyMap<string, string>
}

const shortNames = new WeakMap<CalendarYear, ReadonlyMap<string, string>>()

/**
 * Names without what stands in brackets, for full days; but only where that tells no feast from
 * another: „Ostern (Fasika)“ keeps its brackets, since others keep Easter too.
 */
function shortNamesOf(year: CalendarYear): ReadonlyMap<string, string> {
  const known = shortNames.get(year)
  if (known) return known
  const short = (name: string) => name.replace(/\s*\([^()]*\)$/, '')
  const feasts = new Map(year.feasts.map(({ id, name }) => [id, name]))
  const count = new Map<string, number>()
  for (const name of feasts.values()) count.set(short(name), (count.get(short(name)) ?? 0) + 1)
  const found = new Map<string, string>()
  for (const [id, name] of feasts) {
    if (short(name) !== name && count.get(short(name)) === 1) found.set(id, short(name))
  }
  shortNames.set(year, found)
  return found
}

function toDay(day: DayView, monday: boolean, naming: Naming): SheetDay {
  const { language } = naming
  return {
    date: day.iso,
    day: day.number,
    inMonth: day.inMonth,
    free: day.weekday === 7 || day.publicHoliday !== undefined,
    // The month is named where it begins, and on Mondays and the first so that no one has to search.
    otherDays: day.secondary.map(({ day: number, monthName }) => ({
      text:
        number === 1 || monday || day.number === 1 ? `${number}\u00a0${monthName}` : `${number}`,
      short: `${number}`,
      full: `${number} ${monthName}`,
      lang: language,
    })),
    // A long fast is a bar; a long feast is named on its first day and then a row of beads.
    moon: day.moon,
    feasts: day.feasts
      .filter((feast) => !(isLong(feast) && isFast(feast)))
      .map((feast) => toFeast(feast, naming)),
  }
}

function toFeast(feast: FeastView, { language, theme, shortNames }: Naming): SheetFeast {
  const short = shortNames.get(feast.id)
  return {
    id: feast.id,
    name: typeset(feast.name, language),
    ...(short !== undefined && { shortName: typeset(short, language) }),
    ...(feast.ownName && {
      ownName: { text: feast.ownName.text, lang: feast.ownName.language },
    }),
    mark: toMark(feast.tradition, theme),
    tradition: feast.tradition.name,
    major: feast.importance === 'major' && !isQuiet(feast),
    eve: feast.eve,
    evening: feast.evening,
    tolerance: feast.tolerance,
    remembrance: isQuiet(feast),
  }
}

/** The traditions of some feasts as wefts of a cloth of so many days. */
export function toWefts(
  feasts: readonly FeastView[],
  first: number,
  days: number,
  theme: Theme,
): SheetWeft[] {
  const byTradition = new Map<string, FeastView[]>()
  for (const feast of feasts) {
    const list = byTradition.get(feast.tradition.id) ?? []
    byTradition.set(feast.tradition.id, [...list, feast])
  }
  return [...byTradition.values()]
    .map((list) => ({ tradition: list[0]!.tradition, list }))
    .sort(
      (a, b) => inGroups(a.tradition, b.tradition) || (a.tradition.id < b.tradition.id ? -1 : 1),
    )
    .map(({ tradition, list }) => ({
      tradition: tradition.id,
      ink: theme.groups[groupOf(tradition)].ink,
      binding: bindingOf(tradition.id),
      feasts: list.map((feast) => {
        const start = Math.max(0, feast.start - first)
        const end = Math.min(days, feast.start - first + feast.days)
        return { start, days: end - start, major: feast.importance === 'major' }
      }),
    }))
}

/** „islamisches, jüdisches Datum“: of the calendars whose days stand small on the sheet. */
function smallDates(month: MonthView, names: Readonly<Record<string, string>>): string {
  const { secondary } = month.weeks[1]!.days[0]!
  return secondary.flatMap(({ calendar }) => names[calendar.split('-')[0]!] ?? []).join(' · ')
}

/** The day of this state of the data, as one writes it. */
function released(year: CalendarYear): string {
  return dateInWords(parseIsoDate(year.edition.released), year.language)
}

function toPortrait(year: CalendarYear, month: MonthView, readPicture: ReadPicture): Portrait {
  const { sheet } = month
  const { language } = year.edition
  const bytes = sheet.picture && readPicture(sheet.picture.file)
  return {
    file: sheet.file,
    name: typeset(sheet.title, language),
    lang: language,
    kicker: sheet.subtitle && typeset(sheet.subtitle, language),
    text: sheet.text.map((part) => typeset(part, language)).join('\n\n'),
    contact: sheet.contact,
    // Where a sheet has no link of its own, its code leads to the feasts of the city.
    link: sheet.link?.url ?? year.edition.site,
    linkLabel: sheet.link?.label ?? printWords(year.language).subscribe,
    ...(bytes && {
      picture: {
        file: sheet.picture!.file,
        bytes,
        focus: sheet.picture!.focus,
        alt: sheet.picture!.alt,
        credit: sheet.picture!.credit,
      },
    }),
  }
}

function toSmallMonth(month: SmallMonthView): SmallMonth {
  const offset = month.weeks[0]?.indexOf(1) ?? 0
  const days = Math.max(...month.weeks.flat())
  return { title: month.name, offset, days }
}

/** The day on which a sheet begins, for messages. */
export function sheetDate(model: SheetModel): string {
  return isoDate(gregorianDay(model.year, model.month, 1))
}
