/** Tells how a rule of sun and moon came to its day: lunar month, lunar day, part of the day, tie. */
import { isoDate } from '../calendars/solar.ts'
import { addDays, type Day, type Moment, mod, moment, weekdayOf, weekdays } from '../day.ts'
import type { Step, StepZone } from '../explain-steps.ts'
import {
  type Asterism,
  asterisms,
  lunarMonths,
  type SkyRule,
  signs,
  skyMonth,
  tithiName,
} from '../sky-rule.ts'
import { isoMoment, zoneOf } from './explain-moment.ts'
import { coverOf, entryDay, entryLimit, hold, monthLimits } from './hindu.ts'
import {
  asterismIndexAt,
  asterismSpan,
  type Horizon,
  lunarMonth,
  lunationAt,
  lunationsNamed,
  type Span,
  sankranti,
  siderealSun,
  signIndexAt,
  tithiEnd,
  tithiSpan,
} from './panchang.ts'

/** The steps by which a rule of sun and moon came to a day at the place of a horizon. */
export function explainSkyRule(rule: SkyRule, day: Day, horizon: Horizon): Step[] {
  const zone = rule.place ? zoneOf(horizon.zone * 24) : zoneOfHorizon(horizon)
  const place: Step = { step: 'place', place: horizon.place, zone }
  switch (rule.type) {
    case 'tithi':
      return [place, ...tithiSteps(rule, day, horizon, zone)]
    case 'asterism':
      return [place, ...asterismSteps(rule, day, horizon, zone)]
    case 'solar-day':
      return [place, ...solarMonthSteps(rule, day, horizon, zone), ...countSteps(rule.day, day)]
    case 'sankranti':
      return [place, ...entrySteps(skyMonth(rule), rule.until, day, horizon, zone)]
  }
}

/** India's time, or the mean time of a place of one's own. */
function zoneOfHorizon({ zone, place }: Horizon): StepZone {
  const hours = zone * 24
  if (Math.abs(hours - 5.5) < 1e-6) return zoneOf(5.5, 'IST')
  return Math.abs(zone - place.longitude / 360) < 1e-9 ? zoneOf(hours, 'LMT') : zoneOf(hours)
}

type TithiRule = Extract<SkyRule, { type: 'tithi' }>
type AsterismRule = Extract<SkyRule, { type: 'asterism' }>

const inSolarMonth = ({ calendar }: SkyRule) => calendar === 'tamil' || calendar === 'malayalam'

function tithiSteps(rule: TithiRule, day: Day, horizon: Horizon, zone: StepZone): Step[] {
  const here = lunationAt(moment(day))
  const candidates = inSolarMonth(rule)
    ? [here - 1, here, here + 1]
    : lunationsNamed(skyMonth(rule), here - 1, here + 1)
  const found = heldOn(
    rule,
    day,
    horizon,
    candidates.map((n) => ({ lunation: n, span: tithiSpan(n, rule.tithi) })),
  )
  if (!found) return []
  const { lunation, span } = found.held
  return [
    ...(inSolarMonth(rule)
      ? solarMonthSteps(rule, day, horizon, zone)
      : [lunarMonthStep(lunation, zone)]),
    spanStep('tithi', tithiName(rule.tithi), span, zone),
    ...holdingSteps(found.rule, span, horizon, zone),
  ]
}

/**
 * Which of some spans was held on a day, and the rule with the tie that counted: one that would take
 * the day out of its solar month is broken the other way.
 */
function heldOn<R extends TithiRule | AsterismRule, S extends { readonly span: Span }>(
  rule: R,
  day: Day,
  horizon: Horizon,
  spans: readonly S[],
): { readonly rule: R; readonly held: S } | undefined {
  const ties = inSolarMonth(rule) ? ([rule.tie, 'first', 'last'] as const) : [rule.tie]
  for (const tie of ties) {
    const by = { ...rule, tie }
    const held = spans.find(({ span }) => hold(by, span, horizon).day === day)
    if (held) return { rule: by, held }
  }
  return undefined
}

function asterismSteps(rule: AsterismRule, day: Day, horizon: Horizon, zone: StepZone): Step[] {
  const number = asterisms.indexOf(rule.asterism)
  const round = Math.floor(asterismIndexAt(moment(day)) / 27)
  const found = heldOn(
    rule,
    day,
    horizon,
    [round - 1, round, round + 1].map((n) => ({ span: asterismSpan(27 * n + number) })),
  )
  if (!found) return []
  const { span } = found.held
  return [
    ...solarMonthSteps(rule, day, horizon, zone),
    spanStep('asterism', rule.asterism, span, zone),
    ...holdingSteps(found.rule, span, horizon, zone),
  ]
}

/** The lunar month of that number. */
export function lunarMonthStep(lunation: number, zone: StepZone): Step {
  const [start, end] = [tithiEnd(lunation, 0), tithiEnd(lunation + 1, 0)]
  const { month, double } = lunarMonth(lunation)
  const degrees = (m: Moment) => Math.round(siderealSun(m) * 100) / 100
  return {
    step: 'lunar-month',
    month: lunarMonths[month] ?? '',
    start: isoMoment(start),
    end: isoMoment(end),
    sun: [degrees(start), degrees(end)],
    double,
    zone,
  }
}

/** A lunar day or a stay in an asterism. */
export const spanStep = (
  of: 'tithi' | 'asterism',
  name: string,
  { start, end }: Span,
  zone: StepZone,
) => ({ step: 'span', of, name, start: isoMoment(start), end: isoMoment(end), zone }) as const

/** The parts of the days around a span, on which of them it holds, and which day was taken. */
function holdingSteps(
  rule: TithiRule | AsterismRule,
  span: Span,
  horizon: Horizon,
  zone: StepZone,
): Step[] {
  const first = horizon.sunriseDayAt(span.start)
  const parts: Extract<Step, { step: 'day-part' }>[] = []
  for (let d = first; d <= first + 2; d = addDays(d, 1)) {
    const part = horizon.part(d, rule.at)
    const cover = coverOf(span, part)
    // The last day looked at is the first whose part comes after the end.
    if (cover === undefined && part.start > span.end && parts.length > 0) break
    parts.push({
      step: 'day-part',
      part: rule.at,
      day: isoDate(d),
      start: isoMoment(part.start),
      end: isoMoment(part.end),
      zone,
      holds: cover !== undefined,
      minutes: Math.round((cover ?? 0) * 1440),
    })
  }
  const holding = parts.filter(({ holds }) => holds).length
  const { day, margin } = hold(rule, span, horizon)
  return [
    ...parts,
    ...(holding > 1 && typeof rule.tie === 'object' ? tieSteps(rule.tie.asterism, span, zone) : []),
    {
      step: 'choice',
      ...(holding === 1
        ? { by: 'only' }
        : holding > 1
          ? { by: 'tie', tie: rule.tie }
          : { by: 'fallback', fallback: rule.else }),
      day: isoDate(day),
      ...(margin !== undefined && { margin }),
    },
  ]
}

/** The stay in an asterism that a tie asks for: the one nearest to a span. */
function tieSteps(asterism: Asterism, { start, end }: Span, zone: StepZone): Step[] {
  const number = asterisms.indexOf(asterism)
  const round = Math.floor(asterismIndexAt(start) / 27)
  const off = (stay: Span) => Math.max(0, stay.start - end, start - stay.end)
  const [nearest] = [round - 1, round, round + 1]
    .map((n) => asterismSpan(27 * n + number))
    .sort((a, b) => off(a) - off(b))
  return nearest ? [spanStep('asterism', asterism, nearest, zone)] : []
}

/** From the first day of a month to that of a number. */
function countSteps(number: number, day: Day): Step[] {
  const from = addDays(day, 1 - number)
  const weekday = weekdays[weekdayOf(from)]
  return number === 1
    ? []
    : [
        {
          step: 'move',
          by: 'offset',
          from: isoDate(from),
          weekday,
          days: number - 1,
          day: isoDate(day),
        },
      ]
}

/** How the solar month of a Tamil or Keralan rule began. */
function solarMonthSteps(rule: SkyRule, day: Day, horizon: Horizon, zone: StepZone): Step[] {
  const until = rule.calendar === 'malayalam' ? monthLimits.malayalam : monthLimits.tamil
  const month = rule.type === 'sankranti' ? undefined : rule.month
  return entrySteps(skyMonth(rule), until, day, horizon, zone, month)
}

/** The last entry into a sign whose day is not after a day. */
function entrySteps(
  sign: number,
  until: Parameters<typeof entryDay>[1],
  day: Day,
  horizon: Horizon,
  zone: StepZone,
  month?: string,
): Step[] {
  for (let index = signIndexAt(moment(day + 2)); ; index--) {
    if (mod(index, 12) !== sign) continue
    const { day: counted, margin } = entryDay(index, until, horizon)
    if (counted > day) continue
    const at = sankranti(index)
    const limit = entryLimit(horizon.dayAt(at), until, horizon)
    return [
      {
        step: 'sankranti',
        sign: signs[sign] ?? 'mesha',
        moment: isoMoment(at),
        zone,
        until,
        limit: isoMoment(limit),
        inTime: at <= limit,
        day: isoDate(counted),
        ...(month !== undefined && { month }),
        ...(margin !== undefined && { margin: Math.round(margin * 10) / 10 }),
      },
    ]
  }
}
