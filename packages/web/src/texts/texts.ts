/** What only the page says; the words it shares with sheets and feeds are the edition's. */
export interface Texts {
  readonly skip: string
  readonly languages: string
  /** The language's own name. */
  readonly languageName: string
  description(city: string, year: string): string
  intro(city: string): string
  readonly toYear: string
  readonly toFeeds: string
  readonly toPdf: string
  readonly clothCaption: string

  readonly feedsHeading: string
  readonly feedsIntro: string
  readonly subscribe: string
  readonly allText: string
  readonly traditionsHeading: string
  readonly addressAndFile: string
  readonly address: string
  readonly file: string
  below(count: number): string
  readonly helpHeading: string
  readonly help: readonly { readonly name: string; readonly text: string }[]
  readonly importHeading: string
  readonly importWarning: string

  yearHeading(year: string): string
  readonly orderNote: string
  readonly filterHeading: string
  readonly filterHint: string
  readonly filterTraditions: string
  readonly filterMore: string
  readonly filterMajor: string
  readonly filterReset: string
  readonly calendarOf: string
  readonly publicHolidays: string
  readonly onTheSheet: string
  readonly encounters: string
  readonly lasting: string
  readonly noFeasts: string
  until(date: string): string
  readonly chiefDay: string
  plusMinus(days: number): string
  readonly tones: Readonly<Partial<Record<string, string>>>
  readonly unconfirmed: string
  readonly beginsEve: string
  readonly beginsEvening: string
  readonly beginsSunrise: string
  /** The button that opens an entry. */
  more(name: string): string
  readonly why: string
  readonly fixed: string
  readonly ownDate: string
  readonly alsoPublic: string
  readonly ownAddress: string
  readonly unannouncedHeading: string
  readonly unannouncedText: string

  readonly aboutHeading: string
  readonly about: readonly string[]
  readonly schoolSource: string
  readonly imprint: string
  readonly publisher: string
  released(date: string): string
  readonly privacy: string
  readonly wrongDate: string
  /** The calendars, by id. */
  readonly calendars: Readonly<Record<string, string>>
}
