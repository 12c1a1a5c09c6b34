import { type Holiday, isWithin } from '@interkalender/core'
import { dayField, suggestion, textField } from '@interkalender/core/parse'
import { z } from 'zod'
import type { Edition } from './edition.ts'

/** Who has read over the names, dates and texts of a tradition or a feast, and when. */
export interface Review {
  /** The id of the tradition, which takes in those below it, or of the feast. */
  readonly of: string
  /** An association or an office; no private person. */
  readonly by: string
  /** The day of the review, ISO 8601. */
  readonly date: string
  /** What was looked at, or what was found, where not all was. */
  readonly what?: string
}

/** `reviewed:` in edition.yaml. */
export const reviewsSchema = z
  .array(
    z.strictObject({
      of: textField.describe(
        'The id of a tradition, which takes in those below it, or of a feast.',
      ),
      by: textField.describe('Which association or office; no private person’s name.'),
      date: dayField.describe('The day of the review.'),
      what: textField.optional().describe('What was looked at, if not everything.'),
    }),
  )
  .default([])
  .describe('Who has read over which feasts; "interkalender proof" makes the pages for it.')

/**
 * What is wrong with a review of this tradition or feast; undefined if nothing is.
 *
 * @example
 * reviewFault('judaisme', ['judaism'], []) // => 'there is no tradition or feast judaisme; did you mean judaism?'
 */
export function reviewFault(
  of: string,
  traditions: readonly string[],
  feasts: readonly string[],
): string | undefined {
  if (traditions.includes(of) || feasts.includes(of)) return undefined
  return `there is no tradition or feast ${of}${suggestion(of, [...traditions, ...feasts])}`
}

/**
 * The reviews that take in a feast, the latest first.
 *
 * @example
 * const reviewed = [{ of: 'judaism', by: 'Gemeinde', date: '2026-12-03' }]
 * reviewsOf({ reviewed }, { id: 'ju-pesach', tradition: 'judaism' }).length // => 1
 */
export function reviewsOf(
  { reviewed }: Pick<Edition, 'reviewed'>,
  { id, tradition }: Pick<Holiday, 'id' | 'tradition'>,
): Review[] {
  return reviewed
    .filter(({ of }) => of === id || isWithin(tradition, of))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** Feasts of one of the edition's traditions that nobody has reviewed yet. */
export interface Unreviewed {
  /** As the edition names it, or the feast's own where the edition chose the feast alone. */
  readonly tradition: string
  readonly feasts: readonly Holiday[]
  /** How many feasts of the tradition there are, the reviewed ones too. */
  readonly of: number
}

/**
 * What nobody has reviewed of these feasts, by the edition's traditions in its order.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * unreviewed(edition, chosenHolidays(edition, data)).map(({ tradition }) => tradition).includes('judaism') // => true
 */
export function unreviewed(edition: Edition, holidays: readonly Holiday[]): Unreviewed[] {
  const groups = new Map<string, Holiday[]>(edition.traditions.map((id) => [id, []]))
  for (const holiday of holidays) {
    const chosen = edition.traditions.find((id) => isWithin(holiday.tradition, id))
    const group = chosen ?? holiday.tradition
    groups.set(group, [...(groups.get(group) ?? []), holiday])
  }
  return [...groups]
    .map(([tradition, all]) => ({
      tradition,
      feasts: all.filter((holiday) => reviewsOf(edition, holiday).length === 0),
      of: all.length,
    }))
    .filter(({ feasts }) => feasts.length > 0)
}
