import type { Certainty } from './calendars/calendar.ts'
import type { Day } from './day.ts'
import type { Rule } from './rule.ts'
import type { SkyTable } from './sky-rule.ts'

/** When the first day begins. */
export type Begins = 'midnight' | 'evening-before' | 'sunrise' | 'evening'
/** Whether a feast belongs on a small calendar or only on a full one. */
export type Importance = 'major' | 'minor'
/** How a feast wants to be spoken of; days of mourning and remembrance are quiet. */
export type Tone = 'festive' | 'solemn' | 'fast' | 'mourning' | 'remembrance' | 'civil'

/** All days of a feast, or some, counted from 1. */
export type SomeDays = true | readonly number[]

/** The default language of names, and names by BCP 47 language tag. */
export type Names = Readonly<Record<string, string>>

/** A feast: what it is called, by which rule it falls, and where that is written. */
export interface Holiday {
  /** Stable for ever: `ju-pesach`. */
  readonly id: string
  /** Dotted path: `christian.orthodox.serbian`. */
  readonly tradition: string
  /** Names by language; `de` and `en` always, and the community's own. */
  readonly name: Names
  /** Other names in use, by language. */
  readonly alsoCalled?: Readonly<Record<string, readonly string[]>>
  /** The first full day; absent: announced by the community or personal, nothing to reckon. */
  readonly rule?: Rule
  /** Each family or person has a day of its own: there is no date to be announced. */
  readonly personal?: boolean
  /** How many days the whole feast has, from the first; unused where `until` is given. */
  readonly days: number
  /** The rule of the last day, for feasts whose length varies. */
  readonly until?: Rule
  /**
   * The compiled days of the rules of sun and moon in `rule`, then of those in `until`, in the
   * order of `skyRulesIn`; in years beyond them a sky is asked.
   */
  readonly skyDays?: readonly SkyTable[]
  /** Which day is the chief one, counted from 1. */
  readonly main?: number
  readonly begins: Begins
  readonly importance: Importance
  readonly tone: Tone
  /** An opt-in group such as `weekly` or `political`, printed only where an edition asks for it. */
  readonly layer?: string
  /** First and last Gregorian year in which the feast is kept. */
  readonly since?: number
  readonly till?: number
  /** ISO 3166 code of the country or Land for which it holds. */
  readonly region?: string
  /** Whether it is a public holiday in that region. */
  readonly publicHoliday?: boolean
  /**
   * Its community does not go by the calendar's published table, or its lists differ by a day:
   * never `announced`, and never surer than a day.
   */
  readonly ownSighting?: boolean
  /**
   * Days of this feast for which some of its community have another day, with that one: sources
   * differ, and the date is ± the days between. Dates as ISO 8601.
   */
  readonly keptOtherwise?: Readonly<Record<string, string>>
  /** No source has been found yet; no edition prints it by default. */
  readonly unconfirmed?: boolean
  readonly meaning?: Names
  readonly greeting?: Names
  /** A word of courtesy where there is no greeting, such as on a day of mourning. */
  readonly courtesy?: Names
  /** What a guest or colleague does better not to say or do. */
  readonly avoid?: Names
  /** Feasts that are the same thing, the same night, or otherwise belong together. */
  readonly sameAs?: readonly string[]
  readonly sameNight?: readonly string[]
  /** What to know for planning. */
  readonly fasting?: boolean
  /** Work rests: on all its days, or on some, counted from 1. */
  readonly workRest?: SomeDays
  /** School leave for pupils of the community, by ISO 3166-2 code of the Land; no legal advice. */
  readonly leave?: Readonly<Record<string, SomeDays>>
  /** ISO 3166-2 codes of the Länder whose law restricts dancing and entertainment on its days. */
  readonly quietDay?: readonly string[]
  /** Remarks on variants, for editors. */
  readonly note?: string
  readonly sources: readonly string[]
}

/** One time a feast falls. */
export interface Occurrence {
  readonly holiday: Holiday
  /** The first full day. */
  readonly start: Day
  readonly days: number
  readonly certainty: Certainty
  /** By how many days the community may begin or, where the length varies, end it otherwise. */
  readonly tolerance: number
  /** The id of the calendar that decided. */
  readonly calendar: string
  readonly authority: string
  readonly source: string
  /** The year in the tradition's own calendar: with the id, unique for ever. */
  readonly ownYear: number
  /** The month that decided, in the calendar that decided: Aşure hangs on the Dhu al-Hijja before it. */
  readonly ownMonth?: number
  /** Given where the call was near: by how many degrees the deciding crescent passed or failed. */
  readonly margin?: number
}
