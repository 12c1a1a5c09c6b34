/** The words of the interface, by language. Every language has all of them. */
export interface Words {
  /** A sentence on feasts that share a night or a day. */
  encounter(when: string, names: string, night: boolean, count: number): string
  /** A sentence with the day it speaks of before it. */
  dated(when: string, sentence: string): string
  /** Feasts of several traditions that begin on one day. */
  sameDay(names: string): string
  /** Fasts of several religions that overlap. */
  fastTogether(names: string): string
  /** On the evening before. */
  readonly beginsEve: string
  readonly beginsEvening: string
  readonly beginsSunrise: string
  /** May be a day earlier or later, and by whose reckoning it stands. */
  tolerance(days: number, authority: string): string
  /** The date stands in an authority's published table. */
  published(authority: string): string
  /** When the sun sets on the evening on which a feast begins. */
  sunset(city: string, date: string, time: string): string
  /** What a feed has: the calendar it belongs to, from which year to which, by whom. */
  feed(title: string, from: number, to: number, publisher: string): string
  readonly week: string
  readonly weekShort: string
  readonly publicHoliday: string
  readonly schoolHolidays: string
  readonly legend: string
  readonly reckoning: string
  readonly source: string
  readonly greeting: string
  /** Before a word of courtesy on a day that has no greeting. */
  readonly courtesy: string
  /** Before what one does better not to say or do. */
  readonly avoid: string
  readonly alsoCalled: string
  readonly lasts: (days: number) => string
  readonly allTraditions: string
  /**
   * By which reckoning dates stand, by calendar; with a country after it („hijri-diyanet DE“) what is
   * said there instead, where it matters who else reckons so.
   */
  readonly reckonings: Readonly<Record<string, string>>
  /** Months of other calendars as this language writes them, by their usual Latin name. */
  readonly monthNames?: Readonly<Record<string, string>>
}
