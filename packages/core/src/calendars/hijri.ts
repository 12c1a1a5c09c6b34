/**
 * The Hijri calendar of Islam: twelve months from crescent to crescent. One family, several
 * authorities:
 *
 * - `hijri-diyanet`: Diyanet's calendar (crescent visible somewhere on land), which the German
 *   associations of the KRM and several Länder print; precomputed, published dates first.
 * - `hijri-umm-al-qura`: Saudi Arabia's published table, and its rule beyond it.
 * - `hijri-fcna`: the Fiqh Council of North America and the European Council for Fatwa and Research
 *   (crescent visible somewhere on the globe).
 * - `hijri-civil` and its kin: thirty-year arithmetic, for history and as a yardstick;
 *   `hijri-fatimid` is the living calendar of the Bohras.
 *
 * Feasts begin at sunset on the evening before; dates here are those of the daylight.
 */
import { addDays, type Day, day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant, type Warrant } from './calendar.ts'
import { julian } from './solar.ts'
import { diyanet, diyanetNearCalls, isPublishedByDiyanet } from './tables/hijri-diyanet.ts'
import { fcna, fcnaNearCalls, fcnaPublished } from './tables/hijri-fcna.ts'
import { lastPublishedByUmmAlQura, ummAlQura } from './tables/hijri-umm-al-qura.ts'
import { isMarked, type MonthTable, monthStarts, yearCount } from './tables/month-table.ts'

const names = [
  'Muharram',
  'Safar',
  'Rabi I',
  'Rabi II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
]

/** Friday, 16 July 622 (Julian): the civil epoch of arithmetical calendars. */
const friday = julian.toDay({ year: 622, month: 7, day: 16 })
/** Thursday, 15 July 622: the epoch of astronomers, whose day began the noon or evening before. */
const thursday = addDays(friday, -1)

/**
 * Which eleven of thirty years have 355 days. Named after those who used them, as gathered by
 * R. H. van Gent, The Arithmetical or Tabular Islamic Calendar.
 */
export const leapPatterns = {
  /** al-Fazārī, al-Khwārizmī, al-Battānī, the Toledan Tables; in use ever since. */
  civil: [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29],
  /** Kūshyār ibn Labbān, Ulugh Beg: 15 in the place of 16. */
  ulughBeg: [2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29],
  /** The Fatimids, and with them the Bohras (Miṣrī calendar). */
  fatimid: [2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29],
  /** Ḥabash al-Ḥāsib, al-Bīrūnī, Elias of Nisibis. */
  habash: [2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30],
} as const

const daysInCycle = 30 * 354 + 11

/** An arithmetical Hijri calendar: months of 30 and 29 days by turns, eleven leap years of thirty. */
export function arithmeticalHijri(of: {
  readonly id: string
  readonly leapYears: readonly number[]
  readonly epoch: Day
  readonly authority: string
  readonly source: string
  readonly rare?: true
}): Calendar {
  const { id, leapYears, epoch, authority, source, rare } = of
  /** The days of a cycle before its first, second … thirtieth year, and all. */
  const before = [0]
  for (let year = 1; year <= 30; year++)
    before.push((before[year - 1] ?? 0) + (leapYears.includes(year) ? 355 : 354))
  const yearStart = (year: number) =>
    epoch + Math.floor((year - 1) / 30) * daysInCycle + (before[mod(year - 1, 30)] ?? 0)
  const isLeapYear = (year: number) => leapYears.includes(mod(year - 1, 30) + 1)

  const calendar: Calendar = {
    id,
    family: 'hijri',
    ...(rare && { rare }),
    ...fixedMonths(names),
    daysInMonth: (year, month) => (month % 2 === 1 || (month === 12 && isLeapYear(year)) ? 30 : 29),
    isLeapYear,
    toDay(date) {
      assertDate(calendar, date, 12)
      const { year, month, day } = date
      return (yearStart(year) + 29 * (month - 1) + Math.floor(month / 2) + day - 1) as Day
    },
    fromDay(d) {
      const ofCycle = mod(d - epoch, daysInCycle)
      let inCycle = Math.floor(ofCycle / 355)
      while ((before[inCycle + 1] ?? 0) <= ofCycle) inCycle++
      const year = Math.floor((d - epoch) / daysInCycle) * 30 + inCycle + 1
      const ofYear = ofCycle - (before[inCycle] ?? 0)
      const month = Math.min(12, Math.floor((11 * ofYear + 330) / 325))
      return { year, month, day: ofYear - (29 * (month - 1) + Math.floor(month / 2)) + 1 }
    },
    warrant: fixedWarrant(authority, source),
  }
  return calendar
}

const vanGent = 'R. H. van Gent, The Arithmetical or Tabular Islamic Calendar'

/** The arithmetical Hijri calendar of historians (`fixed-from-islamic`). */
export const hijriCivil = arithmeticalHijri({
  id: 'hijri-civil',
  leapYears: leapPatterns.civil,
  epoch: friday,
  authority: 'arithmetical Hijri calendar (Friday epoch)',
  source: 'Calendrical Calculations, 4th ed., fixed-from-islamic',
})

/** The calendar of the Fatimids and Bohras, with the Thursday epoch, which the Bohras keep. */
export const hijriFatimid = arithmeticalHijri({
  id: 'hijri-fatimid',
  leapYears: leapPatterns.fatimid,
  epoch: thursday,
  authority: 'Fatimid (Miṣrī) calendar, as the Bohras keep it',
  source: vanGent,
  rare: true,
})

/** The other arithmetical calendars of astronomers and historians. */
export const rareArithmeticalHijri: readonly Calendar[] = [
  arithmeticalHijri({
    id: 'hijri-tbla',
    leapYears: leapPatterns.civil,
    epoch: thursday,
    authority: 'arithmetical Hijri calendar (Thursday epoch)',
    source: 'Unicode CLDR, islamic-tbla',
    rare: true,
  }),
  ...(
    [
      ['hijri-ulugh-beg', leapPatterns.ulughBeg, friday, 'Kūshyār ibn Labbān and Ulugh Beg'],
      [
        'hijri-ulugh-beg-thursday',
        leapPatterns.ulughBeg,
        thursday,
        'Kūshyār ibn Labbān and Ulugh Beg',
      ],
      ['hijri-fatimid-friday', leapPatterns.fatimid, friday, 'the Fatimids'],
      ['hijri-habash', leapPatterns.habash, friday, 'Ḥabash al-Ḥāsib and al-Bīrūnī'],
      ['hijri-habash-thursday', leapPatterns.habash, thursday, 'Ḥabash al-Ḥāsib and al-Bīrūnī'],
    ] as const
  ).map(([id, leapYears, epoch, who]) =>
    arithmeticalHijri({
      id,
      leapYears,
      epoch,
      authority: `arithmetical Hijri calendar of ${who} (${epoch === friday ? 'Friday' : 'Thursday'} epoch)`,
      source: vanGent,
      rare: true,
    }),
  ),
]

/**
 * A Hijri calendar that an authority publishes month by month. It reaches as far as its table; beyond
 * it throws a RangeError that says so.
 *
 * @example
 * const firsts = Array.from({ length: 13 }, (_, i) => parseIsoDate('2026-06-16') + Math.ceil(i * 29.5))
 * const warrant = () => ({ certainty: 'announced', tolerance: 0, authority: 'a mosque', source: 'its calendar' })
 * const calendar = tabularHijri({ id: 'hijri-mosque', table: monthTable(1448, firsts), warrant })
 * isoDate(calendar.toDay({ year: 1448, month: 2, day: 1 })) // => '2026-07-16'
 */
export function tabularHijri(of: {
  readonly id: string
  readonly table: MonthTable
  readonly warrant: (year: number, month: number) => Warrant
}): Calendar {
  const { id, table, warrant } = of
  // Read on first use: a start of the process does not pay for thousands of months.
  let starts: readonly Day[] | undefined
  const start = (i: number) => {
    starts ??= monthStarts(table)
    return starts[i] as Day
  }
  const months = yearCount(table) * 12
  const range = { first: day(table.firstDay), last: day(table.lastDay) }
  const outside = (what: string): never => {
    const last = table.firstYear + months / 12 - 1
    throw new RangeError(
      `${what} lies outside the calendar ${id}, which reaches from ${table.firstYear} to ${last} AH`,
    )
  }
  const indexOf = (year: number, month: number) => {
    const i = (year - table.firstYear) * 12 + month - 1
    return i >= 0 && i < months ? i : outside(`year ${year}`)
  }

  const calendar: Calendar = {
    id,
    family: 'hijri',
    range,
    ...fixedMonths(names),
    daysInMonth(year, month) {
      const i = indexOf(year, month)
      return start(i + 1) - start(i)
    },
    toDay(date) {
      assertDate(calendar, date, 12)
      return addDays(start(indexOf(date.year, date.month)), date.day - 1)
    },
    fromDay(d) {
      if (d < range.first || d > range.last) outside(`day ${d}`)
      let i = Math.min(months - 1, Math.floor((d - range.first) / 29.530588))
      while (start(i) > d) i--
      while (start(i + 1) <= d) i++
      return {
        year: table.firstYear + Math.floor(i / 12),
        month: (i % 12) + 1,
        day: d - start(i) + 1,
      }
    },
    warrant,
  }
  return calendar
}

const diyanetAuthority = 'Diyanet İşleri Başkanlığı'

/** The first year that began after the conference of Istanbul laid down its rule (27–30 November 1978). */
const sinceIstanbul = 1399

/** How near a call was, by year and month; read on first use. */
function marginsOf(nearCalls: () => readonly (readonly [number, number, number])[]) {
  let margins: ReadonlyMap<number, number> | undefined
  return (year: number, month: number): { readonly margin?: number } => {
    margins ??= new Map(nearCalls().map(([y, m, margin]) => [y * 12 + m, margin]))
    const margin = margins.get(year * 12 + month)
    return margin === undefined ? {} : { margin }
  }
}

const diyanetMargin = marginsOf(() => diyanetNearCalls)
const fcnaMargin = marginsOf(() => fcnaNearCalls)

/** Diyanet's calendar: published months first, the crescent rule for the others (1600–2400). */
export const hijriDiyanet = tabularHijri({
  id: 'hijri-diyanet',
  table: diyanet,
  warrant: (year, month) =>
    isPublishedByDiyanet(year, month)
      ? {
          certainty: 'announced',
          tolerance: 0,
          authority: diyanetAuthority,
          source: 'dates published by Diyanet',
          ...diyanetMargin(year, month),
        }
      : {
          certainty: 'computed',
          tolerance: 1,
          authority: diyanetAuthority,
          source:
            year >= sinceIstanbul
              ? 'computed by Diyanet’s crescent rule (Istanbul 1978: altitude 5°, elongation 8°)'
              : 'computed back by Diyanet’s crescent rule of 1978, which was not yet in force',
          ...diyanetMargin(year, month),
        },
})

/** Saudi Arabia's Umm al-Qura calendar: 1343–1500 AH as published, by its rule up to 2400. */
export const hijriUmmAlQura = tabularHijri({
  id: 'hijri-umm-al-qura',
  table: ummAlQura,
  warrant: (year) =>
    year <= lastPublishedByUmmAlQura
      ? {
          certainty: 'announced',
          tolerance: 0,
          authority: 'Umm al-Qura, Saudi Arabia',
          source: 'published table 1343–1500 AH',
        }
      : {
          certainty: 'computed',
          tolerance: 1,
          authority: 'Umm al-Qura, Saudi Arabia',
          source:
            'computed by the rule of Umm al-Qura since 1423 AH (moonset after sunset at Mecca)',
        },
})

/** The first year of the Council's calendar; before, its rule is computed back. */
const sinceFcna = 1427
/** Since it asks for a crescent anywhere on the globe, but not for the month of the Hajj. */
const sinceGlobe = 1438

/**
 * The calendar of the Fiqh Council of North America and the European Council for Fatwa and Research
 * (1900–2100). The month of the Hajj is that of Umm al-Qura, so that Eid al-Adha is kept with it.
 */
export const hijriFcna = tabularHijri({
  id: 'hijri-fcna',
  table: fcna,
  warrant: (year, month) => ({
    ...(isMarked(fcnaPublished, year, month)
      ? { certainty: 'announced', tolerance: 0, source: 'dates published by the Council' }
      : {
          certainty: 'computed',
          tolerance: 1,
          source:
            month === 12 && year >= sinceGlobe
              ? 'computed by the rule of Umm al-Qura: the Council keeps Eid al-Adha with the Hajj'
              : year >= sinceFcna
                ? 'computed by the Council’s rule'
                : 'computed back by the Council’s rule of today',
        }),
    authority: 'Fiqh Council of North America, European Council for Fatwa and Research',
    ...fcnaMargin(year, month),
  }),
})
