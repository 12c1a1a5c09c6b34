import type { MoonPhaseName } from '@interkalender/core'
import type { MarkShape } from '@interkalender/edition'
import type { Ink } from '../palette.ts'
import type { Photo } from '../press/photo.ts'
import type { Look } from '../themes/theme.ts'
import type { Binding } from '../weave.ts'

/** The sign of a tradition: its shape and ink say the group, its letters the tradition. */
export interface Mark {
  readonly shape: MarkShape
  readonly ink: Ink
  readonly code: string
}

/** A feast as it stands in a cell. */
export interface SheetFeast {
  readonly id: string
  readonly name: string
  /** The name without what stands in brackets, where no other feast of the year is called so. */
  readonly shortName?: string | undefined
  readonly ownName?: { readonly text: string; readonly lang: string } | undefined
  readonly mark: Mark
  readonly tradition: string
  readonly major: boolean
  /** Begins on the evening before the day it stands on. */
  readonly eve: boolean
  /** Begins only on the evening of that day. */
  readonly evening: boolean
  readonly tolerance: number
  readonly remembrance: boolean
}

/** A day in another calendar: as it is printed, and in full for those who hear it. */
export interface OtherDay {
  readonly text: string
  /** Its number alone, where the day's own number leaves no room for more. */
  readonly short: string
  readonly full: string
  readonly lang: string
}

/** A day of the grid. */
export interface SheetDay {
  readonly date: string
  readonly day: number
  readonly inMonth: boolean
  /** A Sunday or a public holiday. */
  readonly free: boolean
  /** Day in other calendars, short, such as "23 Ramadan" and "12 Adar". */
  readonly otherDays: readonly OtherDay[]
  readonly feasts: readonly SheetFeast[]
  /** The phase that the moon reaches. */
  readonly moon?: MoonPhaseName | undefined
}

/** A week of the grid, Monday first. */
export interface SheetWeek {
  readonly isoWeek: number
  readonly days: readonly SheetDay[]
}

/** A fast or a long feast, in days of the month: 1 is the first; it may begin before and end after. */
export interface SheetSpan {
  readonly id: string
  readonly name: string
  /** Whether the name stands at the bar, or only in the cell of its first day. */
  readonly labelled: boolean
  readonly mark: Mark
  readonly binding: Binding
  readonly first: number
  readonly last: number
  readonly fast: boolean
}

/** School holidays within the month. */
export interface SheetHolidays {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** A tradition in the month's cloth. */
export interface SheetWeft {
  readonly tradition: string
  readonly ink: Ink
  readonly binding: Binding
  readonly feasts: readonly {
    readonly start: number
    readonly days: number
    readonly major: boolean
  }[]
}

/** The association or offer that a sheet presents. */
export interface Portrait {
  /** The sheet's file, for messages. */
  readonly file: string
  readonly name: string
  readonly lang: string
  readonly kicker?: string | undefined
  readonly text: string
  readonly contact: readonly string[]
  readonly link?: string | undefined
  /** What the code is for, below it. */
  readonly linkLabel?: string | undefined
  readonly picture?: SheetPicture | undefined
}

/** A picture with the point that must stay in view. */
export interface SheetPicture {
  /** Its name, for messages. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly focus: readonly [number, number]
  readonly alt: string
  readonly credit?: string | undefined
  /** The picture cut to its room, once that is known. */
  readonly photo?: Photo | undefined
}

/** A month beside this one, small. */
export interface SmallMonth {
  readonly title: string
  /** Days from Monday to the first, 0 to 6. */
  readonly offset: number
  readonly days: number
}

/** Words of the sheet in the reader's language. */
export interface SheetWords {
  readonly lang: string
  readonly weekdays: readonly string[]
  readonly week: string
  readonly eve: string
  readonly evening: string
  readonly tolerance: string
  readonly remembrance: string
  readonly fast: string
  readonly longFeast: string
  readonly moon: Readonly<Record<MoonPhaseName, string>>
  readonly moonPhases: string
  /** What the small dates are, in the order in which they stand. */
  readonly smallDates: string
  readonly lasts: (name: string, first: number, last: number) => string
  readonly cloth: string
  readonly clothAlt: string
}

/** All that stands on one sheet; the components only place it. */
export interface SheetModel {
  readonly look: Look
  readonly year: number
  readonly month: number
  readonly title: string
  readonly otherTitles: readonly { readonly text: string; readonly lang: string }[]
  readonly ink: Ink
  readonly weeks: readonly SheetWeek[]
  readonly spans: readonly SheetSpan[]
  readonly schoolHolidays: readonly SheetHolidays[]
  readonly wefts: readonly SheetWeft[]
  readonly days: number
  readonly portrait: Portrait
  readonly encounters: readonly string[]
  /** Told only where they cost no feast its place. */
  readonly meetings: readonly string[]
  readonly legend: readonly { readonly mark: Mark; readonly name: string }[]
  readonly before: SmallMonth
  readonly after: SmallMonth
  readonly reckoning: string
  readonly imprint: string
  readonly words: SheetWords
}
