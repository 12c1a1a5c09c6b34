import type { Weekday } from './day.ts'
import type { Computus } from './easter.ts'
import type { SkyRule } from './sky-rule.ts'

/** How a weekday lies to its anchor. */
export type Relation = 'before' | 'on-or-before' | 'after' | 'on-or-after' | 'nearest'

/**
 * When a feast falls: a small tagged union that `evaluate` turns into a list of days. Rules are
 * plain data, as the YAML states them, so that they can be stored as JSON.
 */
export type Rule =
  | DateRule
  /** A day that sun and moon decide. */
  | SkyRule
  /** So many days after (before, if negative) Easter Sunday. */
  | { readonly type: 'easter'; readonly computus: Computus; readonly offset: number }
  /** The n-th such weekday before, after or nearest to an anchor. */
  | {
      readonly type: 'weekday'
      readonly weekday: Weekday
      readonly relation: Relation
      readonly nth: number
      readonly anchor: Rule
    }
  /** The n-th such weekday of a month; `last` is the last one. */
  | {
      readonly type: 'nth-weekday'
      readonly weekday: Weekday
      readonly nth: number | 'last'
      readonly calendar: string
      readonly month: string
    }
  /** What the sky does once a year on a civil day, from a table: see events.ts. */
  | { readonly type: 'event'; readonly event: string }
  /** Every week on that weekday. */
  | { readonly type: 'every'; readonly weekday: Weekday }
  /** So many days after (before) the first day of another feast. */
  | { readonly type: 'feast'; readonly id: string; readonly offset: number }
  /** So many days after (before) another rule. */
  | { readonly type: 'offset'; readonly rule: Rule; readonly days: number }
  /** Moved by so many days if it falls on that weekday. */
  | {
      readonly type: 'shift'
      readonly rule: Rule
      readonly by: Readonly<Partial<Record<Weekday, number>>>
    }
  /** If it falls between two days of the same season, it is kept on a third instead. */
  | {
      readonly type: 'transfer'
      readonly rule: Rule
      readonly from: Rule
      readonly to: Rule
      readonly target: Rule
    }
  /** Only from a day on, or only up to a day (ISO dates, Gregorian). */
  | {
      readonly type: 'valid'
      readonly rule: Rule
      readonly since?: string
      readonly till?: string
    }
  /** The days of all these rules. */
  | { readonly type: 'any'; readonly rules: readonly Rule[] }
  /** Days a community has announced (ISO dates), instead of the days of a rule near them. */
  | {
      readonly type: 'announced'
      readonly dates: readonly string[]
      readonly source?: string
      readonly of?: Rule
    }

/** A day of a month in some calendar or calendar family. */
export interface DateRule {
  readonly type: 'date'
  /** A calendar id or a family such as `hijri`, which the context resolves to a variant. */
  readonly calendar: string
  readonly month: string
  readonly day: number | 'last'
  /** The date kept instead in the year after a leap year of that calendar. */
  readonly afterLeapYear?: { readonly month: string; readonly day: number }
}

/** The rules of which a rule is made, in order; feasts that it refers to are not followed. */
export function partsOf(rule: Rule): readonly Rule[] {
  switch (rule.type) {
    case 'weekday':
      return [rule.anchor]
    case 'offset':
    case 'shift':
    case 'valid':
      return [rule.rule]
    case 'announced':
      return rule.of ? [rule.of] : []
    case 'transfer':
      return [rule.rule, rule.from, rule.to, rule.target]
    case 'any':
      return rule.rules
    default:
      return []
  }
}

/**
 * The rules that need the sky within a rule, in order; feasts that it refers to are not followed.
 *
 * @example
 * skyRulesIn({ type: 'easter', computus: 'western', offset: 0 }) // => []
 */
export function skyRulesIn(rule: Rule): SkyRule[] {
  switch (rule.type) {
    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti':
      return [rule]
    default:
      return partsOf(rule).flatMap(skyRulesIn)
  }
}
