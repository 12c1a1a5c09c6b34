/** Tells how the sky decided: the one teller for every calendar and rule that asks it. */
import { gregorianDay, isoDate } from '../calendars/solar.ts'
import { addDays, moment } from '../day.ts'
import { yearlyEvent } from '../events.ts'
import type { Decision, SkyTeller, Step } from '../explain-steps.ts'
import { tithiName } from '../sky-rule.ts'
import { poyaMonths } from './buddhist-moons.ts'
import { beijing, fixedZone, type Reckoning, solarTerm } from './east-asian.ts'
import { explainCrescent } from './explain-crescent.ts'
import { explainEastAsian } from './explain-east-asian.ts'
import { explainNawRuz, explainNowruz, explainTwinBirthdays } from './explain-equinox.ts'
import { explainSkyRule, lunarMonthStep, spanStep } from './explain-hindu.ts'
import { eventStep, isoMoment, zoneOf } from './explain-moment.ts'
import { createHorizons, type SkyOptions } from './hindu.ts'
import { lunationAt, lunationsNamed, tithiSpan } from './panchang.ts'
import { lunarPhaseAtOrAfter } from './sky.ts'

/**
 * A teller for `explain`; rules of `hindu-local` are told for the place given.
 *
 * @example
 * const diwali = data.holidays.find(({ id }) => id === 'hi-diwali')
 * const context = createContext(data.holidays, { sky: createSky() })
 * explain(diwali, 2026, context, createSkyTeller())[0].steps.some(({ step }) => step === 'lunar-month') // => true
 */
export function createSkyTeller(options: SkyOptions = {}): SkyTeller {
  const horizonOf = createHorizons(options)
  // Many feasts fall in one month, and it takes a search of the sky to tell how it began.
  const months = new Map<string, Step[]>()
  return (decision) => {
    switch (decision.type) {
      case 'month': {
        const key = `${decision.calendar} ${decision.year} ${decision.month}`
        const steps = months.get(key) ?? explainMonth(decision)
        months.set(key, steps)
        return steps
      }
      case 'event':
        return explainEvent(decision.event, decision.year)
      case 'sky':
        return explainSkyRule(decision.rule, decision.day, horizonOf(decision.rule))
    }
  }
}

/** How a month of a calendar began; no steps for calendars that only reckon. */
function explainMonth({ calendar, year, month }: Extract<Decision, { type: 'month' }>): Step[] {
  switch (calendar) {
    case 'bahai':
      return explainNawRuz(year, month)
    case 'persian':
      return explainNowruz(year)
    default:
      return [...explainCrescent(calendar, year, month), ...explainEastAsian(calendar, year, month)]
  }
}

const japanese = fixedZone('japanese', 9)
const germanWinter = fixedZone('german', 1)
const germanSummer = fixedZone('german', 2)

/** The sun's longitude of a yearly event, and whose days count. */
const solarTerms: Readonly<Record<string, readonly [longitude: number, zone: Reckoning]>> = {
  qingming: [15, beijing],
  dongzhi: [270, beijing],
  risshun: [315, japanese],
  shunbun: [0, japanese],
  shubun: [180, japanese],
  'march-equinox': [0, germanWinter],
  'june-solstice': [90, germanSummer],
  'september-equinox': [180, germanSummer],
  'december-solstice': [270, germanWinter],
}

function explainEvent(event: string, year: number): Step[] {
  const term = solarTerms[event]
  if (term) {
    const [longitude, zone] = term
    return [
      eventStep('solar-term', solarTerm(longitude, year), zone, { longitude }),
      ...tableStep(event, year),
    ]
  }
  switch (event) {
    case 'bahai-twin-birthdays':
      return explainTwinBirthdays(year)
    case 'may-full-moon':
      return [...mayFullMoons(year), ...tableStep(event, year)]
    case 'vesak-poya':
      return [...poya(poyaMonths.vesak, event, year), ...tableStep(event, year)]
    case 'poson-poya':
      return [...poya(poyaMonths.poson, event, year), ...tableStep(event, year)]
    default:
      return []
  }
}

/** What the table of an event has; it is the rule's day, as a test sees to. */
function tableStep(event: string, year: number): Step[] {
  const { dayIn, warrant } = yearlyEvent(event)
  const day = dayIn(year)
  if (day === undefined) return []
  const published = warrant(year).certainty === 'announced'
  return [{ step: 'table', day: isoDate(day), published, departsBy: 0 }]
}

/** The full moons of May by German clocks, of which the first counts. */
function mayFullMoons(year: number): Step[] {
  const found: Step[] = []
  const end = gregorianDay(year, 6, 1) - germanSummer.zone(moment(0))
  let at = moment(gregorianDay(year, 5, 1) - germanSummer.zone(moment(0)))
  for (at = lunarPhaseAtOrAfter(180, at); at < end; at = lunarPhaseAtOrAfter(180, moment(at + 20)))
    found.push(
      eventStep('full-moon', at, germanSummer, {
        nth: found.length + 1,
        counts: found.length === 0,
      }),
    )
  return found
}

/** The fifteenth lunar day at six in the evening by Sri Lanka's clocks. */
function poya(month: number, event: string, year: number): Step[] {
  const day = yearlyEvent(event).dayIn(year)
  if (day === undefined) return []
  const zone = zoneOf(5.5)
  const here = lunationAt(moment(day))
  const [lunation] = lunationsNamed(month, here - 1, here + 1)
  if (lunation === undefined) return []
  const span = tithiSpan(lunation, 15)
  const evenings = [addDays(day, -1), day].map((d): Extract<Step, { step: 'day-part' }> => {
    const at = moment(d + (18 - 5.5) / 24)
    const holds = span.start <= at && at < span.end
    return {
      step: 'day-part',
      part: '18:00',
      day: isoDate(d),
      start: isoMoment(at),
      end: isoMoment(at),
      zone,
      holds,
      minutes: 0,
    }
  })
  const holding = evenings.find(({ holds }) => holds)
  return [
    lunarMonthStep(lunation, zone),
    spanStep('tithi', tithiName(15), span, zone),
    ...evenings,
    holding
      ? { step: 'choice', by: 'only', day: holding.day }
      : { step: 'choice', by: 'fallback', fallback: 'next', day: isoDate(day) },
  ]
}
