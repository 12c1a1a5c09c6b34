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
 * - `rest`: work rests; `leave`: the region's schools give pupils of the community leave;
 * - `fast`: a fast of a few days; `long-fast`: one of weeks, with work and school as usual;
 * - `feast`: a major feast; `remembrance`: a day of mourning or remembrance;
 * - `eve`: one of these begins this evening;
 * - `quiet-day`: the region's law restricts dancing and entertainment;
 * - `lasting`: a day within a feast of several days, neither its first, its chief nor its last;
 * - `prayer`: a prayer or service that many go to every week;
 * - `minor`: a minor day; `civil`: a day of the state or of custom;
 * - `maybe`: a date that is not settled may fall on this day;
 * - `before`, `after`: the day beside one of rest, or beside a major feast.
 */
export type PlanKind =
  | 'public-holiday'
  | 'school-holidays'
  | 'rest'
  | 'leave'
  | 'fast'
  | 'long-fast'
  | 'feast'
  | 'remembrance'
  | 'eve'
  | 'quiet-day'
  | 'lasting'
  | 'prayer'
  | 'minor'
  | 'civil'
  | 'maybe'
  | 'before'
  | 'after'

/** A reason to think twice about a day. */
export interface PlanReason {
  readonly kind: PlanKind
  /** 1 to 4, as `planWeights` tells; 0 for what comes every week. */
  readonly weight: number
  /** The feast; absent for school holidays. */
  readonly occurrence?: Occurrence
  /** The name of the school holidays. */
  readonly schoolHolidays?: string
  /** Which day of a feast of several days it is, counted from 1. */
  readonly nth?: number
  /** What the day is as well: a rest on which people fast, say, or for which pupils have leave. */
  readonly also?: readonly PlanKind[]
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
  /** What comes every week, such as the Shabbat and its eve: told, but not weighed. */
  readonly weekly: readonly PlanReason[]
}

/**
 * How much each kind of reason weighs: 4, people may not work or come; 3, a high day, many will not
 * come, not eat or not celebrate; 2, mind it (the evening, the food, the children); 1, good to know,
 * and free of high feasts.
 *
 * The weight hangs on what the data says of a feast (work rests, leave, fast, major, eve, length),
 * never on whose it is, and a day weighs as much as its heaviest reason, so that ten minor days do not
 * make a major one. An eve weighs one less than its feast, `maybe` one less than the day itself. A fast
 * or a day of remembrance that is minor, and a day within a feast on which work never rests, weigh 1.
 * What comes every week is told beside the weight: it would make all weeks alike.
 */
export const planWeights: Readonly<Record<Exclude<PlanKind, 'eve' | 'maybe'>, number>> = {
  'public-holiday': 4,
  rest: 4,
  leave: 4,
  feast: 3,
  fast: 3,
  remembrance: 3,
  lasting: 2,
  'long-fast': 2,
  'school-holidays': 2,
  'quiet-day': 2,
  prayer: 1,
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

/**
 * Holds each day from `first` to `last` against feasts and holidays.
 *
 * @example
 * const feasts = data.holidays.filter(({ id }) => id === 'ju-yom-kippur')
 * const occurrences = resolveYear(feasts, 2027)
 * const [day] = plan(occurrences[0].start, occurrences[0].start, { occurrences })
 * day.weight // => 4
 */
export function plan(first: Day, last: Day, input: PlanInput): DayPlan[] {
  const days: DayPlan[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const told = input.occurrences.flatMap((one) => reasonOf(one, day, input.region) ?? [])
    const reasons = [
      ...told.filter(({ occurrence }) => !isWeekly(occurrence)),
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
      weekly: told
        .filter(({ occurrence }) => isWeekly(occurrence))
        .map((reason) => ({ ...reason, weight: 0 }))
        .sort((a, b) => compare(idOf(a), idOf(b))),
    })
  }
  return days
}

/**
 * Whether work rests then every week, or from that evening on: Friday evening, Saturday, Sunday.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const week = planEdition(edition, data, parseIsoDate('2027-06-24'), parseIsoDate('2027-06-27'))
 * week.map(restsWeekly) // => [false, true, true, true]
 */
export function restsWeekly({ weekly }: DayPlan): boolean {
  return weekly.some(({ kind }) => kind === 'rest' || kind === 'eve')
}

/** How many days before and after a date its lighter neighbours are looked for. */
export const nearby = 7

/**
 * The days of a range against which the least speaks. A day on which work rests every week counts as
 * one with something to mind (2), if it has no greater weight, so that a Tuesday with a small feast
 * goes before an empty Sunday; of equals, those without a weekly rest are named.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const week = planEdition(edition, data, parseIsoDate('2027-06-21'), parseIsoDate('2027-06-27'))
 * lightestDays(week).some(restsWeekly) // => false
 */
export function lightestDays(days: readonly DayPlan[]): DayPlan[] {
  const burden = (day: DayPlan) => (restsWeekly(day) ? Math.max(day.weight, 2) : day.weight)
  const lightest = Math.min(...days.map(burden))
  const light = days.filter((day) => burden(day) === lightest)
  const working = light.filter((day) => !restsWeekly(day))
  return working.length > 0 ? working : light
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const idOf = ({ occurrence }: PlanReason) => occurrence?.holiday.id ?? ''

/** What a feast means for a day, if anything. */
function reasonOf(occurrence: Occurrence, day: Day, region?: string): PlanReason | undefined {
  const { holiday, start, days, tolerance } = occurrence
  const last = addDays(start, days - 1)
  const reason = (kind: PlanKind, weight: number): PlanReason => ({ kind, weight, occurrence })
  if (day >= start && day <= last) {
    const nth = day - start + 1
    const [kind, weight] = weigh(occurrence, nth, region)
    const also = demands(occurrence, nth, region).filter((other) => other !== kind)
    return {
      ...reason(kind, weight),
      ...(days > 1 && { nth }),
      ...(also.length > 0 && { also }),
    }
  }
  const main = weigh(occurrence, 1, region)[1]
  const begins = addDays(start, -1)
  if (day === begins && holiday.begins === 'evening-before' && main > 1) {
    return reason('eve', main - 1)
  }
  if (main < 3) return undefined
  if (day >= start - tolerance && day <= last + tolerance) return reason('maybe', main - 1)
  if (isWeekly(occurrence) || holiday.tone === 'civil') return undefined
  if (day === begins) return reason('before', planWeights.before)
  if (day === last + 1) return reason('after', planWeights.after)
  return undefined
}

/** Whether it comes every week. */
const isWeekly = (occurrence: Occurrence | undefined) => occurrence?.holiday.rule?.type === 'every'

type OwnKind = Exclude<PlanKind, 'eve' | 'maybe' | 'before' | 'after' | 'school-holidays'>

/** What a day of a feast is, and its weight. */
function weigh(
  occurrence: Occurrence,
  nth: number,
  region: string | undefined,
): [kind: OwnKind, weight: number] {
  const { importance, workRest, leave } = occurrence.holiday
  const kind = kindOf(occurrence, nth, region)
  const light =
    (['fast', 'long-fast', 'remembrance'].includes(kind) && importance === 'minor') ||
    (kind === 'lasting' && !workRest && !(region !== undefined && leave?.[region]))
  return [kind, light ? 1 : planWeights[kind]]
}

function kindOf(occurrence: Occurrence, nth: number, region: string | undefined): OwnKind {
  const { holiday, days } = occurrence
  // A great feast weighs more than the law that keeps its day quiet.
  const [demand] = demands(occurrence, nth, region).filter(
    (one) => one !== 'quiet-day' || holiday.importance === 'minor',
  )
  // A time of fasting goes on beside work and school, whatever else it is.
  if (demand !== 'public-holiday' && holiday.fasting && days > shortFast) return 'long-fast'
  if (demand !== undefined && demand !== 'fast') return demand
  if (isWeekly(occurrence)) return 'prayer'
  if (holiday.tone === 'civil') return 'civil'
  if (demand) return demand
  if (!isChief(occurrence, nth)) return holiday.importance === 'minor' ? 'minor' : 'lasting'
  if (holiday.tone === 'mourning' || holiday.tone === 'remembrance') return 'remembrance'
  return holiday.importance === 'minor' ? 'minor' : 'feast'
}

/** What a day of a feast asks of people, the most first: to rest, to be let go, to fast, to be quiet. */
function demands(occurrence: Occurrence, nth: number, region: string | undefined): OwnKind[] {
  const { holiday, days } = occurrence
  const { workRest, leave } = holiday
  const onDay = (which: true | readonly number[] | undefined) =>
    which === true ? isChief(occurrence, nth) : which?.includes(nth) === true
  return [
    ...(holiday.publicHoliday && holiday.region !== undefined && holiday.region === region
      ? (['public-holiday'] as const)
      : []),
    ...(onDay(workRest) ? (['rest'] as const) : []),
    ...(region !== undefined && onDay(leave?.[region]) ? (['leave'] as const) : []),
    ...(holiday.fasting && days <= shortFast ? (['fast'] as const) : []),
    ...(region !== undefined && holiday.quietDay?.includes(region) ? (['quiet-day'] as const) : []),
  ]
}

/** Whether it is the first, the last or the chief day of its feast. */
const isChief = ({ holiday, days }: Occurrence, nth: number) =>
  nth === 1 || nth === days || nth === (holiday.main ?? 1)

/**
 * What comes every week in an edition's traditions: the Shabbat, Sunday, prayers of the community. What
 * a tradition keeps, those below it keep too.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * weeklyHolidays({ ...edition, traditions: ['judaism'] }, data).map(({ id }) => id) // => ['ju-shabbat']
 */
export function weeklyHolidays(edition: Edition, data: Data): Holiday[] {
  return [...editionHolidays(edition, data), ...(data.weekly ?? [])].filter(
    ({ rule, tradition }) =>
      rule?.type === 'every' &&
      edition.traditions.some((id) => isWithin(tradition, id) || isWithin(id, tradition)),
  )
}

/** How far back a feast of several days may have begun: the longest fasts have eight weeks. */
const longest = 100

/**
 * Holds days against everything an edition has chosen, and against what comes every week in its
 * traditions, such as the Shabbat.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const [fitr] = planEdition(edition, data, parseIsoDate('2027-03-09'), parseIsoDate('2027-03-09'))
 * fitr.reasons.some(({ occurrence }) => occurrence?.holiday.id === 'is-fitr') // => true
 */
export function planEdition(edition: Edition, data: Data, first: Day, last: Day): DayPlan[] {
  const weekly = weeklyHolidays(edition, data)
  const holidays = [
    ...new Map([...chosenHolidays(edition, data), ...weekly].map((h) => [h.id, h])).values(),
  ]
  const context = editionContext(edition, data)
  const occurrences = resolve(holidays, addDays(first, -longest), addDays(last, 5), { context })
  const { region, schoolHolidays } = edition
  return plan(first, last, { occurrences, schoolHolidays, region })
}

/**
 * Whether an edition's list of school holidays reaches these days.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * knowsSchoolHolidays(edition, parseIsoDate('2027-01-01'), parseIsoDate('2027-12-31')) // => true
 */
export function knowsSchoolHolidays(edition: Edition, first: Day, last: Day): boolean {
  const span = editionSpan(edition)
  return first >= span.first && last <= span.last
}
