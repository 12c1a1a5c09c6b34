/**
 * By which rule of a Land pupils have leave from school on their feasts; `leave` of a feast says on
 * which days. What an authority says today goes before it: this is no legal advice.
 */
export interface LeaveRule {
  /** ISO 3166-2 code of the Land. */
  readonly land: string
  readonly law: string
  /** The day from which it holds, or of its date (ISO 8601). */
  readonly since?: string
  /** Families need do nothing, tell the school before, or apply. */
  readonly request: 'none' | 'notice' | 'application'
  readonly note?: string
  readonly sources: readonly string[]
}
