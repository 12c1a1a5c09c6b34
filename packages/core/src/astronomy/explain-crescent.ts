import { hijriDiyanet, hijriUmmAlQura } from '../calendars/hijri.ts'
import { isoDate } from '../calendars/solar.ts'
import { diyanetPlaces } from '../calendars/tables/hijri-diyanet-places.ts'
import { addDays, type Day, dayOf, type Moment } from '../day.ts'
import type { Step } from '../explain.ts'
import {
  bestSight,
  conjunctionOf,
  crescentMonthStart,
  mecca,
  ummAlQuraMonthStart,
} from './crescent.ts'
import { crescentAtSunset, moonAboveHorizonAtSunset, sunset } from './sky.ts'

/**
 * Tells how a Hijri month of Diyanet or Umm al-Qura begins: the conjunction, the evenings on which
 * the crescent was looked for and with which figures, and what the table has. Gives no steps for
 * another calendar. Throws a RangeError for a month beyond the table.
 */
export function explainCrescent(calendarId: string, year: number, month: number): Step[] {
  const conjunction = conjunctionOf(year, month)
  const steps: Step[] = [{ step: 'conjunction', moment: isoMoment(conjunction) }]
  if (calendarId === hijriDiyanet.id) {
    const { start } = crescentMonthStart(conjunction, diyanetPlaces)
    for (const evening of [addDays(start, -2), addDays(start, -1)]) {
      const sight = bestSight(evening, diyanetPlaces, conjunction)
      if (!sight) continue
      steps.push({
        step: 'crescent',
        evening: isoDate(evening),
        place: sight.place,
        sunset: isoMoment(sight.crescent.sunset),
        altitude: round(sight.crescent.altitude),
        elongation: round(sight.crescent.elongation),
        margin: round(sight.margin),
        seen: sight.margin >= 0,
      })
    }
    steps.push(
      tableStep(
        hijriDiyanet.toDay({ year, month, day: 1 }),
        start,
        hijriDiyanet.warrant(year, month).certainty === 'announced',
      ),
    )
    return steps
  }
  if (calendarId === hijriUmmAlQura.id) {
    const { start } = ummAlQuraMonthStart(conjunction)
    for (let evening = dayOf(conjunction); evening < start; evening = addDays(evening, 1)) {
      const at = sunset(evening, mecca)
      const crescent = crescentAtSunset(evening, mecca)
      const margin = moonAboveHorizonAtSunset(evening, mecca)
      if (at === undefined || !crescent || margin === undefined) continue
      steps.push({
        step: 'crescent',
        evening: isoDate(evening),
        place: mecca,
        sunset: isoMoment(at),
        altitude: round(crescent.altitude),
        elongation: round(crescent.elongation),
        margin: round(margin),
        seen: margin > 0 && at >= conjunction,
      })
    }
    steps.push(tableStep(hijriUmmAlQura.toDay({ year, month, day: 1 }), start, true))
    return steps
  }
  return []
}

const tableStep = (monthStart: Day, byRule: Day, published: boolean): Step => ({
  step: 'table',
  monthStart: isoDate(monthStart),
  published,
  departsBy: monthStart - byRule,
})

const round = (degrees: number) => Math.round(degrees * 100) / 100

/** A moment as ISO 8601 in Universal Time, to the minute. */
function isoMoment(m: Moment): string {
  const minutes = Math.round(m * 1440)
  const day = Math.floor(minutes / 1440)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${isoDate(day as Day)}T${two(Math.floor((minutes - day * 1440) / 60))}:${two(minutes % 60)}Z`
}
