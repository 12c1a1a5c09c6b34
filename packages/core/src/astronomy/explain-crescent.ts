import { hijriDiyanet, hijriFcna, hijriUmmAlQura } from '../calendars/hijri.ts'
import { isoDate } from '../calendars/solar.ts'
import { diyanetPlaces } from '../calendars/tables/hijri-diyanet-places.ts'
import { addDays, type Day, dayOf, type Moment } from '../day.ts'
import type { Step } from '../explain-steps.ts'
import {
  conjunctionOf,
  eveningsOfSearch,
  fcnaMonthStart,
  fcnaRule,
  mecca,
  ummAlQuraMonthStart,
  wholeGlobe,
} from './crescent.ts'
import { isoMoment } from './explain-moment.ts'
import { type Crescent, crescentAtSunset, moonAboveHorizonAtSunset, type Place } from './sky.ts'

/**
 * Tells how a Hijri month of Diyanet, Umm al-Qura or the FCNA begins: the conjunction, the evenings
 * on which the crescent was looked for and with which figures, and what the table has. Gives no
 * steps for another calendar. Throws a RangeError for a month beyond the table.
 *
 * @example
 * explainCrescent('hijri-diyanet', 1448, 10).map(({ step }) => step) // => ['conjunction', 'crescent', 'table']
 * explainCrescent('hebrew', 5787, 1) // => []
 */
export function explainCrescent(calendarId: string, year: number, month: number): Step[] {
  const calendar = [hijriDiyanet, hijriUmmAlQura, hijriFcna].find(({ id }) => id === calendarId)
  if (!calendar) return []
  const conjunction = conjunctionOf(year, month)
  const monthStart = calendar.toDay({ year, month, day: 1 })
  const { start, sights } =
    calendar === hijriDiyanet
      ? seenFrom(diyanetPlaces, conjunction)
      : calendar === hijriFcna
        ? seenByFcna(year, month)
        : seenFromMecca(conjunction)
  return [
    {
      step: 'conjunction',
      moment: isoMoment(conjunction),
      month: calendar.monthName({ year, month, day: 1 }),
      year,
    },
    ...sights,
    {
      step: 'table',
      day: isoDate(monthStart),
      published: calendar.warrant(year, month).certainty === 'announced',
      departsBy: monthStart - start,
    },
  ]
}

interface Way {
  /** The first of the month by the rule. */
  readonly start: Day
  readonly sights: readonly Step[]
}

/** The last evening that failed and the first that passed, where the crescent stood clearest. */
function seenFrom(places: readonly Place[], conjunction: Moment): Way {
  const evenings = eveningsOfSearch(conjunction, places)
  const sights = evenings
    .slice(-2)
    .flatMap(({ evening, sight }): Step[] =>
      sight ? [crescentStep(evening, sight.place, sight.crescent, sight.margin)] : [],
    )
  return { start: addDays(evenings.at(-1)!.evening, 1), sights }
}

/** The evenings at Mecca from the new moon on; the margin is the upper limb's height at sunset. */
function seenFromMecca(conjunction: Moment): Way {
  const { start } = ummAlQuraMonthStart(conjunction)
  const sights: Step[] = []
  for (let evening = dayOf(conjunction); evening < start; evening = addDays(evening, 1)) {
    const crescent = crescentAtSunset(evening, mecca)
    const margin = moonAboveHorizonAtSunset(evening, mecca)
    if (!crescent || margin === undefined) continue
    const seen = margin > 0 && crescent.sunset >= conjunction
    sights.push({ ...crescentStep(evening, mecca, crescent, margin), seen })
  }
  return { start, sights }
}

/** By the Council's rule of the time; for a year it asked for no crescent, only for the new moon. */
function seenByFcna(year: number, month: number): Way {
  const { start, conjunction } = fcnaMonthStart(year, month)
  switch (fcnaRule(year, month)) {
    case 'globe':
      return seenFrom(wholeGlobe, conjunction)
    case 'mecca':
      return seenFromMecca(conjunction)
    case 'noon':
      return { start, sights: [] }
  }
}

const crescentStep = (evening: Day, place: Place, crescent: Crescent, margin: number) =>
  ({
    step: 'crescent',
    evening: isoDate(evening),
    place,
    sunset: isoMoment(crescent.sunset),
    altitude: round(crescent.altitude),
    elongation: round(crescent.elongation),
    margin: round(margin),
    seen: margin >= 0,
  }) as const

const round = (degrees: number) => Math.round(degrees * 100) / 100
