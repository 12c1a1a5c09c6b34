/** Near calls of the Hijri calendars that go by the crescent, 1950–2100. */
import type { Calendar } from '../../packages/core/src/calendars/calendar.ts'
import { hijriDiyanet, hijriFcna, hijriUmmAlQura } from '../../packages/core/src/calendars/hijri.ts'
import { parseIsoDate } from '../../packages/core/src/calendars/solar.ts'
import { diyanetNearCalls } from '../../packages/core/src/calendars/tables/hijri-diyanet.ts'
import { fcnaNearCalls } from '../../packages/core/src/calendars/tables/hijri-fcna.ts'
import { ummAlQuraNearCalls } from '../../packages/core/src/calendars/tables/hijri-umm-al-qura.ts'
import { callOn, isListed, type NearCall } from './near-call.ts'

/**
 * Diyanet and the FCNA: a deciding crescent within 0.3° of its border. Umm al-Qura, since its rule
 * of 1423 AH: moonset and sunset at Mecca, or new moon and sunset, within five minutes.
 */
export function hijriNearCalls(): NearCall[] {
  const degrees = (margin: number) =>
    margin < 0
      ? `crescent failed the evening before by ${-margin}°`
      : `crescent passed by ${margin}°`
  const seconds = (s: number, event: 'moonset' | 'conjunction') => {
    const [what, than] = event === 'moonset' ? ['moonset', 'sunset'] : ['sunset', 'the new moon']
    return s < 0
      ? `${what} ${-s} s before ${than} the evening before`
      : `${what} ${s} s after ${than}`
  }
  return [
    ...diyanetNearCalls.map(([y, m, margin]) =>
      callOf(hijriDiyanet, y, m, margin, degrees(margin)),
    ),
    ...ummAlQuraNearCalls.map(([y, m, s, event]) =>
      callOf(hijriUmmAlQura, y, m, s, seconds(s, event)),
    ),
    ...fcnaNearCalls.map(([y, m, margin]) => callOf(hijriFcna, y, m, margin, degrees(margin))),
  ].filter(({ day }) => isListed(parseIsoDate(day)))
}

function callOf(
  calendar: Calendar,
  year: number,
  month: number,
  margin: number,
  by: string,
): NearCall {
  const date = { year, month, day: 1 }
  const warrant = calendar.warrant(year, month)
  const covered = warrant.certainty === 'announced'
  const doubt = covered ? '' : margin < 0 ? ': perhaps a day earlier' : ': perhaps a day later'
  return callOn(calendar.toDay(date), warrant, {
    calendar: calendar.id,
    date: `1 ${calendar.monthName(date)} ${year}`,
    what: by + doubt,
  })
}
