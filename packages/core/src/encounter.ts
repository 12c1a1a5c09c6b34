import type { Names } from './holiday.ts'

/** Feasts of several traditions that meet on a day, and what may be said of it. */
export interface KnownEncounter {
  /** Stable: `spring-new-year`. */
  readonly id: string
  /** The feasts that may meet. */
  readonly feasts: readonly string[]
  /** How many of them must begin on the same day. */
  readonly least: number
  /** One sentence by language; `{names}` stands for those that meet. */
  readonly text: Names
}
