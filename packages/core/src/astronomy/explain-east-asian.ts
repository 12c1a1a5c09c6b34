/** Tells how a month of the Chinese, Vietnamese or Korean calendar begins, and why it has its number. */
import { chinese, korean, vietnamese } from '../calendars/chinese.ts'
import { isoDate } from '../calendars/solar.ts'
import { addDays, moment } from '../day.ts'
import type { Step } from '../explain-steps.ts'
import {
  beijing,
  type EastAsianMonth,
  eastAsianYear,
  hanoi,
  type Reckoning,
  seoul,
  solarTerm,
} from './east-asian.ts'
import { eventStep } from './explain-moment.ts'
import { newMoonNearest } from './sky.ts'

const kept = [
  { calendar: chinese, reckoning: beijing },
  { calendar: vietnamese, reckoning: hanoi },
  { calendar: korean, reckoning: seoul },
] as const

/**
 * The winter solstice in month 11, the number of months up to the next one and the leap month among
 * them, the new moons from month 11 on (for the new year) or that of the month, and what the table
 * has. Gives no steps for another calendar.
 */
export function explainEastAsian(calendarId: string, year: number, month: number): Step[] {
  const found = kept.find(({ calendar }) => calendar.id === calendarId)
  if (!found) return []
  const { calendar, reckoning } = found
  // Months 11 and 12 follow the winter solstice in the year itself.
  const winter = month >= 11 ? year : year - 1
  const months = fromSolstice(winter, reckoning)
  const index = months.findIndex((one) => one.month === month && !one.leap)
  const own = months[index]
  if (!own) return []
  const leap = months.find((one) => one.leap)
  const all = [...months, ...fromSolstice(winter + 1, reckoning)]
  const afterLeap = leap && all[all.indexOf(leap) + 1]
  const told = month === 1 ? months.slice(0, index + 1) : [own]
  const monthStart = calendar.toDay({ year, month, day: 1 })
  const name = (of: EastAsianMonth) =>
    calendar.monthName({ year: of.year, month: of.month, day: 1, ...(of.leap && { leap: true }) })
  const solstice = (of: number) =>
    eventStep('solar-term', solarTerm(270, of), reckoning, { longitude: 270 })
  return [
    solstice(winter),
    {
      step: 'leap-month',
      calendar: calendar.id,
      solstices: [solstice(winter).day, solstice(winter + 1).day],
      months: months.length,
      ...(leap &&
        afterLeap && {
          leap: {
            name: name(leap),
            first: isoDate(leap.start),
            last: isoDate(addDays(afterLeap.start, -1)),
          },
        }),
    },
    ...told.map((one) =>
      eventStep(
        'new-moon',
        newMoonNearest(moment(one.start + 0.5 - reckoning.zone(moment(one.start)))),
        reckoning,
        {
          month: { name: name(one), month: one.month, ...(one.leap && { leap: true }) },
          counts: one === own,
        },
      ),
    ),
    {
      step: 'table',
      day: isoDate(monthStart),
      published: calendar.warrant(year, month).certainty === 'announced',
      departsBy: monthStart - own.start,
    },
  ]
}

/** The months from month 11 of a year up to the one before month 11 of the next. */
function fromSolstice(year: number, reckoning: Reckoning): EastAsianMonth[] {
  const isWinter = ({ month, leap }: EastAsianMonth) => month === 11 && !leap
  const these = eastAsianYear(year, reckoning)
  const next = eastAsianYear(year + 1, reckoning)
  return [...these.slice(these.findIndex(isWinter)), ...next.slice(0, next.findIndex(isWinter))]
}
