/** Near calls of solar terms, of the full moon of May and of the poya days, 1950–2100. */
import { poyaMonths } from '../../packages/core/src/astronomy/buddhist-moons.ts'
import {
  lunationAt,
  lunationsNamed,
  tithiSpan,
} from '../../packages/core/src/astronomy/panchang.ts'
import { mayFullMoonNearCalls } from '../../packages/core/src/calendars/tables/buddhist-moons.ts'
import * as terms from '../../packages/core/src/calendars/tables/solar-terms.ts'
import type { NearYear } from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { mod, moment } from '../../packages/core/src/day.ts'
import { yearlyEvent } from '../../packages/core/src/events.ts'
import { callOn, firstYear, lastYear, type NearCall, secondsFrom } from './near-call.ts'

const events: Readonly<Record<string, readonly NearYear[]>> = {
  qingming: terms.qingmingNearCalls,
  dongzhi: terms.dongzhiNearCalls,
  risshun: terms.risshunNearCalls,
  shunbun: terms.shunbunNearCalls,
  shubun: terms.shubunNearCalls,
  'march-equinox': terms.marchEquinoxNearCalls,
  'june-solstice': terms.juneSolsticeNearCalls,
  'september-equinox': terms.septemberEquinoxNearCalls,
  'december-solstice': terms.decemberSolsticeNearCalls,
  'may-full-moon': mayFullMoonNearCalls,
}

const isListed = ([year]: NearYear) => year >= firstYear && year <= lastYear

/** A solar term or the full moon of May near to midnight. */
export function eventNearCalls(): NearCall[] {
  return Object.entries(events).flatMap(([id, years]) =>
    years.filter(isListed).flatMap((near) => yearCall(id, near, 'midnight')),
  )
}

/** A poya: a fifteenth lunar day that begins or ends within five minutes of six in the evening. */
export function poyaNearCalls(): NearCall[] {
  return Object.entries(poyaMonths).flatMap(([month, number]) =>
    Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).flatMap((year) => {
      const day = yearlyEvent(`${month}-poya`).dayIn(year)
      if (day === undefined) return []
      const here = lunationAt(moment(day))
      const [lunation] = lunationsNamed(number, here - 1, here + 1)
      if (lunation === undefined) return []
      const { start, end } = tithiSpan(lunation, 15)
      return [start, end]
        .map((at) => Math.round((mod(at + (5.5 - 18) / 24 + 0.5, 1) - 0.5) * 86_400))
        .filter((seconds) => Math.abs(seconds) < 300)
        .flatMap((seconds) => yearCall(`${month}-poya`, [year, seconds], '18:00 at Colombo'))
    }),
  )
}

function yearCall(id: string, [year, seconds]: NearYear, border: string): NearCall[] {
  const event = yearlyEvent(id)
  const day = event.dayIn(year)
  if (day === undefined) return []
  const warrant = event.warrant(year)
  return [
    callOn(day, warrant, {
      calendar: id,
      date: `${id} ${year}`,
      what: secondsFrom(seconds, border, warrant.certainty === 'announced'),
    }),
  ]
}
