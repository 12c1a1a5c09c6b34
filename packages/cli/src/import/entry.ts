import type { Day } from '@interkalender/core'

/** What one event of a calendar file, or one row of a table, says. */
export interface ImportedEntry {
  /** The line in the file, from 1. */
  readonly line: number
  readonly name: string
  readonly start: Day
  /** How many days it has. */
  readonly days: number
  /** How it recurs, in the rule language (`{gregorian: 6 december}`); absent: once. */
  readonly rule?: Readonly<Record<string, unknown>>
  /** What the file says of it besides. */
  readonly text?: string
}

/** Something in the file that did not come over, or not whole. */
export interface Remark {
  readonly line: number
  readonly message: string
}

/** What a file holds. */
export interface Imported {
  readonly entries: readonly ImportedEntry[]
  readonly remarks: readonly Remark[]
}

/** The months as rules name them. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
