/**
 * The Tibetan calendar: lunar months numbered by the sun's place, days numbered by the lunar day
 * that is running at dawn. It is arithmetic, not astronomy: mean motions (a month of
 * 167025/5656 days), and a table each for the unevenness of sun and moon.
 *
 * Months: 65 solar months are 67 lunar ones, so two in 65 are doubled. Days: a number is doubled
 * where a lunar day holds two dawns, and skipped where it holds none. Of a doubled day, the first
 * is the ordinary one here and the second has `leapDay`, as in Calendrical Calculations.
 *
 * `tibetan` is the Phugpa reckoning, which most Tibetan schools follow and the almanac of
 * Men-Tsee-Khang prints: its doubled month comes before the month whose number it bears.
 * `tibetan-bhutan` has the constants of Lhawang Lodro (epoch 1754): its doubled month comes after.
 *
 * A feast on a doubled number is kept on the first of the two days: Bhutan's lists of holidays of
 * 2008, 2015, 2021 and 2023 have four such days, all the first. A feast on a skipped number is kept in
 * Bhutan on the day before: the anniversary of the Zhabdrung, day 10 of month 3, was on 2 May in 2020,
 * and 62 such days in a table of 1901–2100 are all so. Of the Phugpa no authority's word was found, and
 * lists waver (Day of Miracles 2009: 11 March; 2018: 1 or 2 March): we take the day in which the lunar
 * day ends, the one that bears the next number. Dates of this calendar have a tolerance of a day in any
 * case.
 *
 * Years are counted from 127 BCE as in Calendrical Calculations: 2153 began in 2026.
 *
 * Sources: Calendrical Calculations, 4th ed., chapter 21 (`fixed-from-tibetan`,
 * `tibetan-from-fixed`); S. Janson, Tibetan calendar mathematics, arXiv:1401.6285 (constants and
 * leap months of Bhutan). Almanacs step the moon's anomaly by 1/28 a day, Calendrical Calculations
 * by 3781/105840, which is the mean; from 1873 to 2173 that changes 23 days, none of them from 2007
 * to 2024. All numbers here are integers, so that nothing is rounded.
 */
import { addDays, type Day, mod } from '../day.ts'
import { type Calendar, type CalendarDate, noSuchDate } from './calendar.ts'

/** What tells one tradition of the Tibetan calendar from another. */
interface Tradition {
  readonly id: string
  /** Lunar months are counted from this one on (0 = the month before 1/1/1). */
  readonly epochMonth: number
  /** Month `k` (12 a year) is lunar month k + ⌊(2k + count) / 65⌋ … */
  readonly count: number
  /** … and is doubled if (2k + index) mod 65 is 0 or 1; the leap month lies on this side of it. */
  readonly index: number
  readonly leap: 'before' | 'after'
  /** Where the feast of a skipped number goes: to the day with the next number, or the one before. */
  readonly skipped: 'next' | 'before'
  /** Where lunar day 0 begins: whole days (Rata Die), and 11312ths of a day. */
  readonly start: number
  readonly fraction: number
  /** The sun's mean anomaly then, in 4824ths of a circle; the moon's, in 105840ths. */
  readonly sun: number
  readonly moon: number
  readonly authority: string
  readonly source: string
}

/** Minutes (60ths) by which sun and moon are ahead, by twelfths and by 28ths of their circles. */
const sunTable = [0, 6, 10, 11, 10, 6, 0, -6, -10, -11, -10, -6, 0]
const moonTable = [0, 5, 10, 15, 19, 22, 24, 25, 24, 22, 19, 15, 10, 5, 0].concat([
  -5, -10, -15, -19, -22, -24, -25, -24, -22, -19, -15, -10, -5, 0,
])

/** A common denominator of all fractions of a day below. */
const unit = 1_534_755_600

/** A value of a table at `at` of its steps of so many parts each, in 60ths of a part. */
function interpolated(table: readonly number[], at: number, step: number): number {
  const i = Math.floor(at / step)
  const beyond = at - i * step
  return (table[i] ?? 0) * (step - beyond) + (table[i + 1] ?? 0) * beyond
}

const names = [
  'Dawa Dangpo',
  'Dawa Nyipa',
  'Dawa Sumpa',
  'Dawa Zhipa',
  'Dawa Ngapa',
  'Dawa Drukpa',
  'Dawa Dunpa',
  'Dawa Gyepa',
  'Dawa Gupa',
  'Dawa Chupa',
  'Dawa Chuchikpa',
  'Dawa Chunyipa',
]

/** The names under which rules know the months, as everybody calls them. */
const keys = names.map((_, i) => `month ${i + 1}`)

function tibetanCalendar(of: Tradition): Calendar {
  const { id } = of

  /** The first day that bears the number of lunar day `t`, or follows it where it is skipped. */
  const firstDay = (t: number): Day => {
    const mean = 11135 * t + of.fraction
    const whole = Math.floor(mean / 11312)
    const sun = interpolated(sunTable, mod(13 * t + of.sun, 4824), 402) * (unit / 24120)
    const moon = interpolated(moonTable, mod(3781 * t + of.moon, 105840), 3780) * (unit / 226800)
    const rest = (mean - whole * 11312) * (unit / 11312) + moon - sun
    return (of.start + whole + Math.floor(rest / unit)) as Day
  }

  /** The lunar month that bears the number of month `k` and is not the leap month. */
  const regular = (k: number) => k + Math.floor((2 * k + of.count) / 65) - of.epochMonth
  const isDoubled = (k: number) => mod(2 * k + of.index, 65) < 2
  const leapStep = of.leap === 'before' ? -1 : 1

  /** The lunar day of a date, counted from the epoch. Throws if there is no such month or number. */
  const lunarDay = (date: CalendarDate): number => {
    const { year, month, day, leap } = date
    const whole = Number.isSafeInteger(year) && Number.isInteger(month) && Number.isInteger(day)
    if (!whole || Math.abs(year) > 2_000_000 || month < 1 || month > 12 || day < 1 || day > 30) {
      noSuchDate(id, date)
    }
    const k = 12 * (year - 1) + month
    if (leap && !isDoubled(k)) noSuchDate(id, date)
    return 30 * (regular(k) + (leap ? leapStep : 0)) + day
  }

  return {
    id,
    family: 'tibetan',
    months: keys,
    /** Of two months of a number the ordinary one; but the year begins with the first of two. */
    monthNamed(name, year) {
      const month = keys.indexOf(name) + 1
      if (month === 0) return undefined
      const first = month === 1 && of.leap === 'before' && isDoubled(12 * (year - 1) + 1)
      return first ? { month, leap: true } : { month }
    },
    monthName: ({ month }) => names[month - 1] ?? '',
    daysInMonth: () => 30,
    isLeapYear: (year) => names.some((_, i) => isDoubled(12 * (year - 1) + i + 1)),
    /** The first of two days with a number; of a skipped one, the day with the next or the one before. */
    keptOn(date) {
      const t = lunarDay(date)
      const first = firstDay(t)
      return of.skipped === 'before' && firstDay(t + 1) === first ? addDays(first, -1) : first
    },
    toDay(date) {
      const t = lunarDay(date)
      const first = firstDay(t)
      const next = firstDay(t + 1)
      if (date.leapDay ? next !== first + 2 : next === first) noSuchDate(id, date)
      return date.leapDay ? addDays(first, 1) : first
    },
    fromDay(d) {
      let t = Math.ceil(((d - of.start) * 11312) / 11135) + 2
      while (firstDay(t) > d) t--
      const lunarMonth = Math.ceil(t / 30) - 1
      let k = Math.ceil(((lunarMonth + of.epochMonth) * 65) / 67) + 1
      while (regular(k) > lunarMonth) k--
      // A leap month lies between two regular ones and belongs to one of them.
      const leap = regular(k) !== lunarMonth
      if (leap && of.leap === 'before') k++
      return {
        year: Math.floor((k - 1) / 12) + 1,
        month: mod(k - 1, 12) + 1,
        day: t - 30 * lunarMonth,
        ...(leap && { leap }),
        ...(firstDay(t) < d && { leapDay: true }),
      }
    },
    warrant: () => ({
      certainty: 'computed',
      tolerance: 1,
      authority: of.authority,
      source: of.source,
    }),
  }
}

/** The Tibetan calendar of the Phugpa tradition. */
export const tibetan = tibetanCalendar({
  id: 'tibetan',
  epochMonth: 0,
  count: 64,
  index: 64,
  leap: 'before',
  skipped: 'next',
  start: -46441,
  fraction: 7497,
  sun: 2117,
  moon: 19859,
  authority: 'Tibetan calendar, Phugpa tradition',
  source: 'Calendrical Calculations, 4th ed., fixed-from-tibetan',
})

/** The calendar of Bhutan. */
export const tibetanBhutan = tibetanCalendar({
  id: 'tibetan-bhutan',
  // New moon of the epoch: Janson's n = 0, JD 2361807 + 52/707, sun 1/67, moon 17/147; lunar day t
  // begins where t − 1 ends.
  epochMonth: 23258,
  count: 57,
  index: 59,
  leap: 'after',
  skipped: 'before',
  start: 2361807 - 1721425 + 1,
  fraction: 832 - 11135,
  sun: 72 - 1206 - 13,
  moon: 12240 - 3781,
  authority: 'Calendar of Bhutan',
  source: 'S. Janson, Tibetan calendar mathematics, arXiv:1401.6285, appendix A: Bhutan',
})
