import { groupOf } from '@interkalender/edition'
import type { ReactNode } from 'react'

/** What a mark needs of a tradition. */
export interface Marked {
  readonly id: string
  readonly code: string
  readonly group: string
}

/** The class that gives a tradition the shape and ink of its group. */
export function groupClass(of: Marked): string {
  return `g-${groupOf(of)}`
}

/**
 * The mark of a tradition: shape and ink say the group, two letters the tradition. The name always
 * stands beside it, so screen readers skip it.
 */
export function Mark({ of, quiet = false }: { of: Marked; quiet?: boolean }): ReactNode {
  return (
    <span className={`mark ${groupClass(of)}${quiet ? ' quiet' : ''}`} aria-hidden="true">
      {of.code}
    </span>
  )
}
