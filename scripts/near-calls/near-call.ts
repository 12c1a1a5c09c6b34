/** A date that hangs on so little that an authority may see it otherwise. */
export interface NearCall {
  readonly calendar: string
  /** The date in its calendar: `1 Ramadan 1447`. */
  readonly date: string
  /** ISO date of that day as the calendar has it. */
  readonly day: string
  /** How near, and in which direction. */
  readonly what: string
  /** Whether a published table tells the date: then nothing is open. */
  readonly covered: boolean
}
