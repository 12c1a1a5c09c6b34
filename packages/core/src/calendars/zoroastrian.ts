/**
 * The three calendars of the Zoroastrians, each of twelve months of 30 days and the five Gatha
 * days, counted in years of Yazdegerd III (Y.Z.).
 *
 * Kadmi is the old Persian year of 365 days, unbroken since 16 June 632 (Julian), and wanders back
 * by a day in four years; Shahanshahi, the calendar of most Parsis, has the same year a month
 * later; Fasli begins on 21 March and adds a sixth Gatha day in Gregorian leap years.
 */
import { thirtyDayMonths } from './alexandrian.ts'
import { gregorian, gregorianDay, julian } from './solar.ts'

const names = [
  'Fravardin',
  'Ardibehesht',
  'Khordad',
  'Tir',
  'Amardad',
  'Shehrevar',
  'Meher',
  'Avan',
  'Adar',
  'Dae',
  'Bahman',
  'Aspandard',
  'Gatha',
]

const wandering = { meanYear: 365, daysBefore: (year: number) => 365 * (year - 1), names }

/** 1 Fravardin of the year 1 of Yazdegerd. */
const accession = julian.toDay({ year: 632, month: 6, day: 16 })

/** The Kadmi (Qadimi) calendar: 365 days every year since 16 June 632 (Julian). */
export const zoroastrianKadmi = thirtyDayMonths({
  id: 'zoroastrian-kadmi',
  epoch: accession,
  ...wandering,
  authority: 'Kadmi (Qadimi) calendar',
  source: 'era of Yazdegerd: Calendrical Calculations, 4th ed., section 1.11',
})

/** The Shahanshahi (Shenshai) calendar: Kadmi, thirty days later. */
export const zoroastrianShahanshahi = thirtyDayMonths({
  id: 'zoroastrian-shahanshahi',
  epoch: accession + 30,
  ...wandering,
  authority: 'Shahanshahi (Shenshai) calendar',
  source: 'thirty days behind the Kadmi calendar; Parsi New Year as published in India',
})

/** 21 March in the year 1 of the Fasli count. */
const fasliEpoch = gregorianDay(631, 3, 21)

/** The Fasli calendar: 1 Fravardin is 21 March, the sixth Gatha day is 20 March in leap years. */
export const zoroastrianFasli = thirtyDayMonths({
  id: 'zoroastrian-fasli',
  epoch: fasliEpoch,
  meanYear: 365.2425,
  isLeapYear: (year) => gregorian.isLeapYear?.(year + 631) ?? false,
  daysBefore: (year) => gregorianDay(year + 630, 3, 21) - fasliEpoch,
  names,
  authority: 'Fasli calendar',
  source: 'Zarthosti Fasili Sal Mandal, 1906: the year begins on 21 March',
})
