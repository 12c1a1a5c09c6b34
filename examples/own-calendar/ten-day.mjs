// A made-up calendar: weeks of ten days, three to a month, twelve months, and five or six days over
// at the end of the year, which begins on 1 January. 2001 is its year 1.
import { addDays, gregorianDay, gregorianYear } from '@interkalender/core'

/** The names that rules may use. The last is that of the days that are over. */
const months = 'frost melt sowing leaf bloom hay grain fruit wine mist wood snow rest'.split(' ')

/**
 * A variant: its id, and how many days after 1 January its year begins.
 *
 * @param {string} id
 * @param {number} later
 * @returns {import('@interkalender/core').Calendar}
 */
function tenDayCalendar(id, later) {
  /** @param {number} year */
  const newYear = (year) => addDays(gregorianDay(year + 2000, 1, 1), later)
  /** @type {import('@interkalender/core').Calendar['daysInMonth']} */
  const daysInMonth = (year, month) => (month < 13 ? 30 : newYear(year + 1) - newYear(year) - 360)
  return {
    id,
    family: 'ten-day',
    months,
    monthNamed: (name) => (months.includes(name) ? { month: months.indexOf(name) + 1 } : undefined),
    monthName: ({ month }) => months[month - 1] ?? '',
    daysInMonth,
    toDay({ year, month, day }) {
      if (day < 1 || day > daysInMonth(year, month)) throw new RangeError(`${id}: no day ${day}`)
      return addDays(newYear(year), 30 * (month - 1) + day - 1)
    },
    fromDay(d) {
      const year = gregorianYear(addDays(d, -later)) - 2000
      const past = d - newYear(year)
      return { year, month: Math.floor(past / 30) + 1, day: (past % 30) + 1 }
    },
    warrant: () => ({ certainty: 'fixed', tolerance: 0, authority: 'nobody', source: 'made up' }),
  }
}

/** The river begins its year a day before the hill does. */
export const calendars = [tenDayCalendar('ten-day-river', 0), tenDayCalendar('ten-day-hill', 1)]

/** Where a rule says only `ten-day`, the river's is meant. */
export const variants = { 'ten-day': 'ten-day-river' }
