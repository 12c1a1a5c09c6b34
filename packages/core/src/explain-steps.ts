/** The steps by which `explain` tells a way, as data: a command or a page puts them into words. */
import type { CalendarDate } from './calendars/calendar.ts'
import type { Dehiyyah } from './calendars/hebrew.ts'
import type { Day, WeekdayName } from './day.ts'
import type { Relation, Rule } from './rule.ts'
import type { DayPart, EntryLimit, Fallback, Sign, SkyRule, Tie } from './sky-rule.ts'

/** A moment as ISO 8601 in Universal Time, to the minute or to the second: `2027-03-08T09:29Z`. */
export type IsoMoment = string

/** By whose clocks a step reckons: the name of the time, and hours ahead of Universal Time. */
export interface StepZone {
  readonly name: string
  readonly hours: number
}

/** A place in degrees north and east. */
export interface StepPlace {
  readonly latitude: number
  readonly longitude: number
}

/** What happens in the sky: a new or full moon, or the sun at a longitude. */
export type SkyEvent = 'new-moon' | 'full-moon' | 'solar-term'

/** One step of the way from a rule to a day, as data: what it is about, and its figures. */
export type Step =
  /** The rule of the feast, in words of the rule language and as data. */
  | { readonly step: 'rule'; readonly rule: string; readonly is: Rule }
  /** The calendar that decides, on whose authority. */
  | {
      readonly step: 'calendar'
      readonly calendar: string
      readonly authority: string
      readonly source: string
    }
  /** Another feast on which this one hangs; the steps that follow tell the way to it. */
  | { readonly step: 'feast'; readonly feast: string; readonly rule: string; readonly is: Rule }
  /** The figures of the computus. */
  | {
      readonly step: 'easter'
      readonly computus: 'western' | 'julian'
      readonly year: number
      readonly goldenNumber: number
      readonly epact: number
      readonly paschalFullMoon: string
      readonly easter: string
    }
  /** The molad of Tishri that begins the Hebrew year, and what put the new year off. */
  | {
      readonly step: 'molad'
      readonly year: number
      readonly weekday: WeekdayName
      readonly hour: number
      readonly parts: number
      readonly newYear: string
      readonly dehiyyot: readonly Dehiyyah[]
    }
  /**
   * The year before, which is a leap year or not: by its length (the days of its last, little month)
   * the new year falls a day later or not.
   */
  | {
      readonly step: 'leap-year'
      readonly calendar: string
      readonly yearBefore: number
      readonly isLeap: boolean
      readonly lastMonth: { readonly name: string; readonly days: number }
      readonly newYear: string
    }
  /** The day in the calendar of the rule. */
  | {
      readonly step: 'date'
      readonly calendar: string
      readonly date: CalendarDate & { readonly monthName: string }
      readonly day: string
    }
  /** A month that has the number of the day not at all, or twice: which day the feast takes then. */
  | {
      readonly step: 'uneven-day'
      readonly is: 'skipped' | 'doubled'
      readonly number: number
      /** The number of the day taken. */
      readonly taken: number
      readonly day: string
    }
  /** A weekday found from an anchor; `anchor` is the anchor's day. */
  | {
      readonly step: 'weekday'
      readonly weekday: WeekdayName
      readonly relation: Relation
      readonly nth: number
      readonly anchor: string
      readonly anchorWeekday: WeekdayName
      readonly day: string
    }
  /** The n-th such weekday of a month that has these days. */
  | {
      readonly step: 'nth-weekday'
      readonly weekday: WeekdayName
      readonly nth: number | 'last'
      readonly monthStart: string
      readonly monthEnd: string
      readonly day: string
    }
  /** From one day to another: days counted, a weekday that is avoided, or another feast in the way. */
  | {
      readonly step: 'move'
      readonly by: 'offset' | 'shift' | 'transfer'
      readonly from: string
      readonly weekday: WeekdayName
      readonly days: number
      readonly day: string
    }
  /** A day that the community announced, and where. */
  | { readonly step: 'announced'; readonly day: string; readonly source?: string }
  /** The new moon with which a lunar month begins (Universal Time), and which month that is. */
  | {
      readonly step: 'conjunction'
      readonly moment: IsoMoment
      readonly month: string
      readonly year: number
    }
  /**
   * An evening on which the crescent was looked for: where it stood clearest, how high above the
   * horizon and how far from the sun, in degrees, and by how much that passes (or misses) the rule.
   */
  | {
      readonly step: 'crescent'
      readonly evening: string
      readonly place: StepPlace
      readonly sunset: IsoMoment
      readonly altitude: number
      readonly elongation: number
      readonly margin: number
      readonly seen: boolean
    }
  /** What decides in the sky: its moment, and the day on which it falls by the clocks that count. */
  | {
      readonly step: 'event'
      readonly event: SkyEvent
      /** The sun's longitude, of a solar term. */
      readonly longitude?: number
      /** Which one it is, of several that are counted: the eighth new moon. */
      readonly nth?: number
      readonly moment: IsoMoment
      readonly zone: StepZone
      /** The civil day by that zone. */
      readonly day: string
      /**
       * Where midnight divides the days: seconds from the nearest one of that zone, positive after
       * it, negative before it.
       */
      readonly fromMidnight?: number
      /** So near to the border between two days that seconds count. */
      readonly near?: true
      /** The month that begins with it. */
      readonly month?: { readonly name: string; readonly month: number; readonly leap?: true }
      /** Whether it is the one that counts, where there are several. */
      readonly counts: boolean
    }
  /** How many months lie between two winter solstices, and which of them is the leap month. */
  | {
      readonly step: 'leap-month'
      readonly calendar: string
      readonly solstices: readonly [string, string]
      readonly months: number
      readonly leap?: { readonly name: string; readonly first: string; readonly last: string }
    }
  /**
   * The border between two days, and by how many seconds the event misses it (negative: before);
   * without them the border with which `day` ends and from which events are counted.
   */
  | {
      readonly step: 'border'
      readonly border: 'sunset' | 'noon'
      readonly place: StepPlace
      readonly moment: IsoMoment
      readonly zone: StepZone
      readonly seconds?: number
      /** The day to which the event is counted so. */
      readonly day: string
    }
  /** Where sunrises and sunsets are reckoned, by which time. */
  | { readonly step: 'place'; readonly place: StepPlace; readonly zone: StepZone }
  /** A lunar month from new moon to new moon, with the sun's sidereal longitude at either. */
  | {
      readonly step: 'lunar-month'
      readonly month: string
      readonly start: IsoMoment
      readonly end: IsoMoment
      readonly sun: readonly [number, number]
      /** Whether the month lost its successor's sankranti to itself and stands for both. */
      readonly double: boolean
      readonly zone: StepZone
    }
  /** A lunar day (tithi) or a stay of the moon in an asterism (nakshatra). */
  | {
      readonly step: 'span'
      readonly of: 'tithi' | 'asterism'
      readonly name: string
      readonly start: IsoMoment
      readonly end: IsoMoment
      readonly zone: StepZone
    }
  /** The part of a day that the rule asks for, and for how many minutes the span holds in it. */
  | {
      readonly step: 'day-part'
      readonly part: DayPart | '18:00'
      readonly day: string
      readonly start: IsoMoment
      readonly end: IsoMoment
      readonly zone: StepZone
      readonly holds: boolean
      readonly minutes: number
    }
  /** Which day was taken: the only one that holds, by a tie between several, or a fallback for none. */
  | {
      readonly step: 'choice'
      readonly by: 'only' | 'tie' | 'fallback'
      readonly tie?: Tie
      readonly fallback?: Fallback
      readonly day: string
      /** By how many minutes an edge would have to shift for another day, where that is few. */
      readonly margin?: number
    }
  /** The sun's entry into a sidereal sign, and the limit up to which it counts for its own day. */
  | {
      readonly step: 'sankranti'
      readonly sign: Sign
      readonly moment: IsoMoment
      readonly zone: StepZone
      readonly until: EntryLimit
      readonly limit: IsoMoment
      readonly inTime: boolean
      readonly day: string
      /** The solar month that begins on that day. */
      readonly month?: string
      readonly margin?: number
    }
  /** What the table has for the day that decides, and by how many days it departs from the rule. */
  | {
      readonly step: 'table'
      readonly day: string
      readonly published: boolean
      readonly departsBy: number
    }
  /** What other authorities, or the same rule at another place, have for the same feast. */
  | {
      readonly step: 'elsewhere'
      readonly calendar: string
      readonly authority: string
      /** For which place, where that decides. */
      readonly place?: StepPlace
      readonly day: string
    }
  /** The day on which others of the community keep the feast this time. */
  | { readonly step: 'kept-otherwise'; readonly day: string }
  /** The result. */
  | {
      readonly step: 'result'
      readonly day: string
      readonly weekday: WeekdayName
      readonly days: number
      readonly begins: string
      readonly certainty: string
      readonly tolerance: number
      /** A near call: by how many degrees the deciding crescent passed (≥ 0) or failed (< 0). */
      readonly margin?: number
    }

/** What a teller of the sky is asked: how what lies at the bottom of a rule came to its day. */
export type Decision =
  /** A month of a calendar that sun and moon decide. */
  | {
      readonly type: 'month'
      readonly calendar: string
      readonly year: number
      readonly month: number
    }
  /** An event of the sky in a Gregorian year, by its id in events.ts. */
  | { readonly type: 'event'; readonly event: string; readonly year: number }
  /** A rule of sun and moon (its calendar with the variant in use) that fell on a day. */
  | { readonly type: 'sky'; readonly rule: SkyRule; readonly day: Day }

/** Tells how the sky decided: `createSkyTeller` of '@interkalender/core/astronomy'. */
export type SkyTeller = (decision: Decision) => readonly Step[]
