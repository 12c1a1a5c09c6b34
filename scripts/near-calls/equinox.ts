/** Near calls of the Bahá'í and Persian years and of the Twin Birthdays, 1950–2100. */
import { bahai } from '../../packages/core/src/calendars/bahai.ts'
import { persian } from '../../packages/core/src/calendars/persian.ts'
import {
  nawRuzNearCalls,
  twinBirthdaysNearCalls,
} from '../../packages/core/src/calendars/tables/bahai.ts'
import { nowruzNearCalls } from '../../packages/core/src/calendars/tables/persian.ts'
import { yearlyEvent } from '../../packages/core/src/events.ts'
import { callOn, firstYear, lastYear, type NearCall, secondsFrom } from './near-call.ts'

const isListed = ([year]: readonly [year: number, seconds: number]) =>
  year >= firstYear && year <= lastYear

/** Naw-Rúz and the Twin Birthdays: a moment near to a sunset at Tehran. */
export function bahaiNearCalls(): NearCall[] {
  const sunset = 'sunset at Tehran'
  const years = nawRuzNearCalls.filter(isListed).map(([gregorian, seconds]) => {
    const date = { year: gregorian - 1843, month: 1, day: 1 }
    const warrant = bahai.warrant(date.year, 1)
    return callOn(bahai.toDay(date), warrant, {
      calendar: 'bahai',
      date: `1 ${bahai.monthName(date)} ${date.year}`,
      what: `equinox ${secondsFrom(seconds, sunset, warrant.certainty === 'announced')}`,
    })
  })
  const event = yearlyEvent('bahai-twin-birthdays')
  const twins = twinBirthdaysNearCalls.filter(isListed).flatMap(([year, seconds]) => {
    const day = event.dayIn(year)
    if (day === undefined) return []
    const warrant = event.warrant(year)
    return callOn(day, warrant, {
      calendar: 'bahai',
      date: `Twin Birthdays ${year}`,
      what: `new moon ${secondsFrom(seconds, sunset, warrant.certainty === 'announced')}`,
    })
  })
  return [...years, ...twins]
}

/** Nowruz: an equinox near to noon at 52.5° E; the next is in 2124. */
export function persianNearCalls(): NearCall[] {
  return nowruzNearCalls.filter(isListed).map(([gregorian, seconds]) => {
    const date = { year: gregorian - 621, month: 1, day: 1 }
    const warrant = persian.warrant(date.year, 1)
    return callOn(persian.toDay(date), warrant, {
      calendar: 'persian',
      date: `1 Farvardin ${date.year}`,
      what: `equinox ${secondsFrom(seconds, 'noon at 52.5° E', warrant.certainty === 'announced')}`,
    })
  })
}
