/** Near calls of the Chinese, Vietnamese and Korean calendars, 1950–2100. */
import type { Calendar } from '../../packages/core/src/calendars/calendar.ts'
import { chinese, korean, vietnamese } from '../../packages/core/src/calendars/chinese.ts'
import { chineseNearCalls } from '../../packages/core/src/calendars/tables/chinese.ts'
import { koreanNearCalls } from '../../packages/core/src/calendars/tables/korean.ts'
import type { NearMonth } from '../../packages/core/src/calendars/tables/lunisolar-table.ts'
import { vietnameseNearCalls } from '../../packages/core/src/calendars/tables/vietnamese.ts'
import { callOn, isListed, type NearCall } from './near-call.ts'

const calendars: readonly (readonly [Calendar, readonly NearMonth[]])[] = [
  [chinese, chineseNearCalls],
  [vietnamese, vietnameseNearCalls],
  [korean, koreanNearCalls],
]

/** A new moon or a solar term so near to midnight that a month would begin or be called otherwise. */
export function eastAsianNearCalls(): NearCall[] {
  return calendars.flatMap(([calendar, months]) =>
    months.flatMap(([year, month, leap, seconds, event]) => {
      const date = { year, month, day: 1, ...(leap && { leap: true as const }) }
      const day = calendar.toDay(date)
      if (!isListed(day)) return []
      const what = event === 'new moon' ? 'new moon' : `sun at ${event}°`
      return callOn(day, calendar.warrant(year, month), {
        calendar: calendar.id,
        date: `1 ${calendar.monthName(date)} ${year}`,
        what: `${what} ${Math.abs(seconds)} s ${seconds < 0 ? 'before' : 'after'} midnight`,
      })
    }),
  )
}
