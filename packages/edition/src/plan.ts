import {
  addDays,
  type Day,
  type Holiday,
  isoDate,
  isWithin,
  type Occurrence,
  resolve,
  weekdayOf,
} from '@interkalender/core'
import { chosenHolidays, type Data, editionContext, editionHolidays } from './calendar-year.ts'
import type { Edition, SchoolHoliday } from './edition.ts'
import { editionSpan } from './span.ts'

/**
 * Why somebody may be missing on a day:
 * - `public-holiday`, `school-holidays`;
 * - `rest`: work rests;
 * - `fast`: a fast of a few days; `long-fast`: one of weeks, with work and school as usual;
 * - `feast`: a major feast; `remembrance`: a major day of mourning or remembrance;
 * - `eve`: one of these begins this evening;
 * - `lasting`: a day within a feast of several days, neither its first, its chief nor its last;
 * - `minor`: a minor day; `civil`: a day of the state or of custom;
 * - `maybe`: a date that is not settled may fall on this day;
 * - `before`, `after`: the day beside one of rest, or beside a major feast.
 */
export type PlanKind =
  | 'public-holiday'
  | 'school-holidays'
  | 'rest'
  | 'fast'
  | 'long-fast'
  | 'feast'
  | 'remembrance'
  | 'eve'
  | 'lasting'
  | 'minor'
  | 'civil'
  | 'maybe'
  | 'before'
  | 'after'

/** A reason to think twice about a day. */
export interface PlanReason {
  readonly kind: PlanKind
  /** 1 to 4, as `planWeights` tells. */
  readonly weight: number
  /** The feast; absent for school holidays. */
  readonly occurrence?: Occurrence
  /** The name of the school holidays. */
  readonly schoolHolidays?: string
  /** Which day of a feast of several days it is, counted from 1. */
  readonly nth?: number
}

/** A day, and what speaks against it. */
export interface DayPlan {
  readonly day: Day
  readonly iso: string
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number
  /** The weight of the heaviest reason; 0 where there is none. */
  readonly weight: number
  /** The heaviest first, then by feast id: no religion ranks before another. */
  readonly reasons: readonly PlanReason[]
}

/**
 * How much each kind of reason weighs: 4, people may not work or come; 3, many will not come, not
 * eat or not celebrate; 2, mind it (the evening, the food, the children); 1, good to know.
 *
 * The weight hangs on what the data says of a feast (work rests, fast, major, eve, length), never on
 * whose it is, and a day weighs as much as its heaviest reason, so that ten minor days do not make a
 * major one. An eve weighs one less than its feast. `maybe` weighs one less than the day itself.
 */
export const planWeights: Readonly<Record<Exclude<PlanKind, 'eve' | 'maybe'>, number>> = {
  'public-holiday': 4,
  rest: 4,
  feast: 3,
  fast: 3,
  remembrance: 3,
  lasting: 2,
  'long-fast': 2,
  'school-holidays': 2,
  minor: 1,
  civil: 1,
  before: 1,
  after: 1,
}

/** A fast longer than this goes on beside work and school. */
const shortFast = 3

/** What the days are held against. */
export interface PlanInput {
  /** Every occurrence that touches the days, or the days beside them. */
  readonly occurrences: readonly Occurrence[]
  readonly schoolHolidays?: readonly SchoolHoliday[]
  /** The ISO 3166-2 code whose public holidays count. */
  readonly region?: string
}

/** Holds each day from `first` to `last` against feasts and holidays. */
export function plan(first: Day, last: Day, input: PlanInput): DayPlan[] {
  const days: DayPlan[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const reasons = [
      ...input.occurrences.flatMap((occurrence) => reasonOf(occurrence, day, input.region) ?? []),
      ...(input.schoolHolidays ?? [])
        .filter(({ from, to }) => day >= from && day <= to)
        .map(
          ({ name }): PlanReason => ({
            kind: 'school-holidays',
            weight: planWeights['school-holidays'],
            schoolHolidays: name,
          }),
        ),
    ].sort((a, b) => b.weight - a.weight || compare(idOf(a), idOf(b)))
    days.push({
      day,
      iso: isoDate(day),
      weekday: ((weekdayOf(day) + 6) % 7) + 1,
      weight: reasons[0]?.weight ?? 0,
      reasons,
    })
  }
  return days
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const idOf = ({ occurrence }: PlanReason) => occurrence?.holiday.id ?? ''

/** What a feast means for a day, if anything. */
function reasonOf(occurrence: Occurrence, day: Day, region?: string): PlanReason | undefined {
  const { holiday, start, days, tolerance } = occurrence
  const last = addDays(start, days - 1)
  const reason = (kind: PlanKind, weight: number): PlanReason => ({
    kind,
    weight,
    occurrence,
    ...(days > 1 && day >= start && day <= last && { nth: day - start + 1 }),
  })
  if (day >= start && day <= last) {
    const kind = kindOf(occurrence, day - start + 1, region)
    return reason(kind, planWeights[kind])
  }
  const main = planWeights[kindOf(occurrence, 1, region)]
  const begins = addDays(start, -1)
  if (day === begins && holiday.begins === 'evening-before' && main > 1) {
    return reason('eve', main - 1)
  }
  if (main < 3) return undefined
  if (day >= start - tolerance && day <= last + tolerance) return reason('maybe', main - 1)
  if (every(holiday) || holiday.tone === 'civil') return undefined
  if (day === begins) return reason('before', planWeights.before)
  if (day === last + 1) return reason('after', planWeights.after)
  return undefined
}

/** A day that comes every week needs no neighbours. */
const every = ({ rule }: Holiday) => rule?.type === 'every'

function kindOf(
  { holiday, days }: Occurrence,
  nth: number,
  region: string | undefined,
): Exclude<PlanKind, 'eve' | 'maybe' | 'before' | 'after' | 'school-holidays'> {
  if (holiday.publicHoliday && holiday.region !== undefined && holiday.region === region) {
    return 'public-holiday'
  }
  if (holiday.fasting && days > shortFast) return 'long-fast'
  const chief = nth === 1 || nth === days || nth === (holiday.main ?? 1)
  const { workRest = [] } = holiday
  if (workRest === true ? chief : workRest.includes(nth)) return 'rest'
  if (holiday.fasting) return 'fast'
  if (holiday.tone === 'civil') return 'civil'
  if (holiday.importance === 'minor') return 'minor'
  if (!chief) return 'lasting'
  return holiday.tone === 'mourning' || holiday.tone === 'remembrance' ? 'remembrance' : 'feast'
}

/** How far back a feast of several days may have begun: the longest fasts have eight weeks. */
const longest = 100

/**
 * Holds days against everything an edition has chosen, and against what comes every week in its
 * traditions, such as the Shabbat.
 */
export function planEdition(edition: Edition, data: Data, first: Day, last: Day): DayPlan[] {
  const weekly = editionHolidays(edition, data).filter(
    (holiday) => every(holiday) && edition.traditions.some((id) => isWithin(holiday.tradition, id)),
  )
  const holidays = [
    ...new Map([...chosenHolidays(edition, data), ...weekly].map((h) => [h.id, h])).values(),
  ]
  const context = editionContext(edition, data)
  const occurrences = resolve(holidays, addDays(first, -longest), addDays(last, 5), { context })
  const { region, schoolHolidays } = edition
  return plan(first, last, { occurrences, schoolHolidays, region })
}

/** Whether an edition's list of school holidays reaches these days. */
export function knowsSchoolHolidays(edition: Edition, first: Day, last: Day): boolean {
  const span = editionSpan(edition)
  return first >= span.first && last <= span.last
}
