/** Tells how the years of Bahá'í and Persians begin by the March equinox, and the Twin Birthdays. */
import { bahai } from '../calendars/bahai.ts'
import { persian } from '../calendars/persian.ts'
import { isoDate } from '../calendars/solar.ts'
import { birthOfTheBabDays, lastPublished, nawRuzDays } from '../calendars/tables/bahai.ts'
import { yearlyDay } from '../calendars/tables/yearly-days.ts'
import { type Day, type Moment, moment } from '../day.ts'
import type { Step } from '../explain-steps.ts'
import { dayAtTehran, nawRuz, type SunsetCall, tehran, twinBirthdays } from './bahai.ts'
import { fixedZone } from './east-asian.ts'
import { borderedStep, isoSecond, zoneOf } from './explain-moment.ts'
import { nowruz } from './persian.ts'
import { newMoonAtOrAfter, sunset } from './sky.ts'

/** Iran's standard time, the mean time of 52°30′ E. */
const iran = fixedZone('iran', 3.5)

/**
 * The equinox and the sunset at Tehran nearest to it, and what the World Centre's table has; for
 * years before 2015, when the year began on 21 March, nothing.
 */
export function explainNawRuz(year: number, month: number): Step[] {
  // The last month is counted back from the next Naw-Rúz.
  const gregorian = year + 1843 + (month === 19 ? 1 : 0)
  const inTable = yearlyDay(nawRuzDays, gregorian)
  if (inTable === undefined) return []
  const call = nawRuz(gregorian)
  return [
    borderedStep('solar-term', call.at, iran, call.seconds, { longitude: 0 }),
    sunsetStep(call),
    {
      step: 'table',
      day: isoDate(inTable),
      published: bahai.warrant(year, month).certainty === 'announced',
      departsBy: inTable - call.day,
    },
  ]
}

/** The sunset that ends Naw-Rúz, the eight new moons after it, the day of the eighth, and the table. */
export function explainTwinBirthdays(gregorian: number): Step[] {
  const start = yearlyDay(nawRuzDays, gregorian)
  const inTable = yearlyDay(birthOfTheBabDays, gregorian)
  if (start === undefined || inTable === undefined) return []
  const twins = twinBirthdays(gregorian, start)
  const end = sunset(start, tehran) ?? moment(start + 0.6)
  const moons: Moment[] = [newMoonAtOrAfter(end)]
  while (moons.length < 8) moons.push(newMoonAtOrAfter(moment((moons.at(-1) ?? end) + 20)))
  const { seconds, ...ending } = sunsetStep({ day: start, at: end, seconds: 0 })
  return [
    ending,
    ...moons.map((at, i) => {
      const isLast = i === moons.length - 1
      const off = isLast ? twins.seconds : Number.POSITIVE_INFINITY
      return borderedStep('new-moon', at, iran, off, { nth: i + 1, counts: isLast })
    }),
    sunsetStep(dayAtTehran(twins.at)),
    {
      step: 'table',
      day: isoDate(inTable),
      published: gregorian <= lastPublished,
      departsBy: inTable - twins.day,
    },
  ]
}

/** The sunset from which a moment is so many seconds away; positive: it had passed. */
function sunsetStep({ day, at, seconds }: SunsetCall): Extract<Step, { step: 'border' }> {
  return {
    step: 'border',
    border: 'sunset',
    place: tehran,
    moment: isoSecond(moment(at - seconds / 86_400)),
    zone: zoneOf(3.5),
    seconds: Math.round(seconds),
    day: isoDate(day),
  }
}

/** The equinox and the noon nearest to it at 52°30′ E, and what the table has. */
export function explainNowruz(year: number): Step[] {
  const { day, at, seconds } = nowruz(year + 621)
  const inTable: Day = persian.toDay({ year, month: 1, day: 1 })
  return [
    borderedStep('solar-term', at, iran, seconds, { longitude: 0 }),
    {
      step: 'border',
      border: 'noon',
      place: { latitude: tehran.latitude, longitude: 52.5 },
      moment: isoSecond(moment(at - seconds / 86_400)),
      zone: zoneOf(3.5),
      seconds: Math.round(seconds),
      day: isoDate(day),
    },
    {
      step: 'table',
      day: isoDate(inTable),
      published: persian.warrant(year, 1).certainty === 'announced',
      departsBy: inTable - day,
    },
  ]
}
