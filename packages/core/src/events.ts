/**
 * Events of the sky that come once a Gregorian year and that no calendar names by a date: solar terms
 * (Qingming, Dongzhi, Risshun), solstices and equinoxes as civil days of a country, the Twin Holy
 * Birthdays of the Bahá'í, the full moons of Vesak and Poson. Their days are precomputed tables (scripts/make-tables.ts), so that a rule
 * such as `{event: qingming}` needs no astronomy.
 */
import type { Warrant } from './calendars/calendar.ts'
import {
  birthOfTheBabDays,
  lastPublished,
  twinBirthdaysNearCalls,
} from './calendars/tables/bahai.ts'
import * as moons from './calendars/tables/buddhist-moons.ts'
import * as terms from './calendars/tables/solar-terms.ts'
import {
  lastYear,
  type NearYear,
  type YearlyDays,
  yearlyDay,
} from './calendars/tables/yearly-days.ts'
import type { Day } from './day.ts'

/** What comes once a year on a day that a table knows. */
export interface YearlyEvent {
  /** The name that rules use: `qingming`. */
  readonly id: string
  /** The calendar in whose years it is counted. */
  readonly calendar: string
  /** The first and last Gregorian year of the table. */
  readonly years: { readonly from: number; readonly to: number }
  /** Its day in a Gregorian year; undefined beyond the table. */
  dayIn(year: number): Day | undefined
  /** How sure the day of a Gregorian year is, and on whose word. */
  warrant(year: number): Warrant
}

/** The days of a table, computed: one day off at most where the moment lies close to midnight. */
function computed(
  id: string,
  calendar: string,
  table: YearlyDays,
  nearCalls: readonly NearYear[],
  authority: string,
  source: string,
): YearlyEvent {
  const near = new Set(nearCalls.map(([year]) => year))
  return {
    id,
    calendar,
    years: { from: table.firstYear, to: lastYear(table) },
    dayIn: (year) => yearlyDay(table, year),
    warrant: (year) => ({
      certainty: 'computed',
      tolerance: near.has(year) ? 1 : 0,
      authority,
      source,
    }),
  }
}

const china = 'China’s calendar (GB/T 33661-2017)'
const japan = 'National Astronomical Observatory of Japan'
const germany = 'legal time of Germany'

const twinBirthdays = computed(
  'bahai-twin-birthdays',
  'bahai',
  birthOfTheBabDays,
  twinBirthdaysNearCalls,
  'Universal House of Justice',
  'computed: the day after the eighth new moon after Naw-Rúz, at Tehran (message of 10 July 2014)',
)

/**
 * A poya of Sri Lanka: gazetted year by year, else reckoned; the gazette may differ by a day, as it
 * did in December 2015.
 */
function poyaEvent(id: string, table: YearlyDays): YearlyEvent {
  const { first, last } = moons.gazettedPoya
  const event = computed(
    id,
    'gregorian',
    table,
    [],
    'Government of Sri Lanka',
    'computed: the day at whose evening (18:00) the fifteenth lunar day runs',
  )
  return {
    ...event,
    warrant: (year) =>
      year >= first && year <= last
        ? {
            certainty: 'announced',
            tolerance: 0,
            authority: 'Government of Sri Lanka',
            source: 'gazetted full moon poya days, as listed in vacanza/holidays, sinhala.py',
          }
        : { ...event.warrant(year), tolerance: 1 },
  }
}

/** All yearly events. A new one is a table and a line here. */
export const yearlyEvents: readonly YearlyEvent[] = [
  computed(
    'qingming',
    'chinese',
    terms.qingming,
    terms.qingmingNearCalls,
    china,
    'computed: the sun at 15°, days of UTC+8',
  ),
  computed(
    'dongzhi',
    'chinese',
    terms.dongzhi,
    terms.dongzhiNearCalls,
    china,
    'computed: the sun at 270°, days of UTC+8',
  ),
  computed(
    'risshun',
    'gregorian',
    terms.risshun,
    terms.risshunNearCalls,
    japan,
    'computed: the sun at 315°, days of UTC+9',
  ),
  computed(
    'shunbun',
    'gregorian',
    terms.shunbun,
    terms.shunbunNearCalls,
    japan,
    'computed: the March equinox, days of UTC+9',
  ),
  computed(
    'shubun',
    'gregorian',
    terms.shubun,
    terms.shubunNearCalls,
    japan,
    'computed: the September equinox, days of UTC+9',
  ),
  computed(
    'march-equinox',
    'gregorian',
    terms.marchEquinox,
    terms.marchEquinoxNearCalls,
    germany,
    'computed: the sun at 0°, days of UTC+1',
  ),
  computed(
    'june-solstice',
    'gregorian',
    terms.juneSolstice,
    terms.juneSolsticeNearCalls,
    germany,
    'computed: the sun at 90°, days of UTC+2',
  ),
  computed(
    'september-equinox',
    'gregorian',
    terms.septemberEquinox,
    terms.septemberEquinoxNearCalls,
    germany,
    'computed: the sun at 180°, days of UTC+2',
  ),
  computed(
    'december-solstice',
    'gregorian',
    terms.decemberSolstice,
    terms.decemberSolsticeNearCalls,
    germany,
    'computed: the sun at 270°, days of UTC+1',
  ),
  computed(
    'may-full-moon',
    'gregorian',
    moons.mayFullMoon,
    moons.mayFullMoonNearCalls,
    germany,
    'computed: the first full moon of May, days of UTC+2',
  ),
  poyaEvent('vesak-poya', moons.vesakPoya),
  poyaEvent('poson-poya', moons.posonPoya),
  {
    ...twinBirthdays,
    warrant: (year) =>
      year > lastPublished
        ? twinBirthdays.warrant(year)
        : {
            ...twinBirthdays.warrant(year),
            certainty: 'announced',
            tolerance: 0,
            source:
              'Twin Holy Birthdays 172–221 B.E. (2015–2064), table of the Bahá’í World Centre',
          },
  },
]

const byId = new Map(yearlyEvents.map((event) => [event.id, event]))

/** The event of that name. Throws a RangeError if there is none. */
export function yearlyEvent(id: string): YearlyEvent {
  const event = byId.get(id)
  if (event) return event
  throw new RangeError(`no event ${id}; there are ${[...byId.keys()].join(', ')}`)
}
