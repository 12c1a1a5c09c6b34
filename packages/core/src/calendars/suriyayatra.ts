/**
 * The reckoning of the Suriyayatra, by which Thailand's years of 354, 355 or 384 days are found: mean
 * sun and mean moon in whole numbers, counted from the Chulasakarat era (C.S.; C.S. 1388 began in
 * April 2026). Its month 5 is Caitra; the astronomical New Year (thaloengsok) lies between 6 Caitra
 * and 5 Visakha (day 6 to 35 below), and the extra month (adhikamat) comes where it would lie later.
 *
 * The extra day (adhikawan) the books give by the avoman of New Year: below 137, or below 126 if the
 * solar year has 366 days (kammacubala ≤ 207). That is the same as to say that lunar days gain five,
 * not six, on the days of this year, so that it follows here from the first days of two years. Eade
 * has ≤ for <: the year begun in 2014 stands on that border, and its day came in 2016. A year with
 * an extra month has no extra day in Thailand: the next one takes it.
 *
 * Sources: J. C. Eade, Rules for interpolation in the Thai calendar, Journal of the Siam Society 88
 * (2000), 195–203, and The calendrical systems of mainland South-East Asia (1995), 64, n. 52 (24 and
 * 6); L. Gislén and J. C. Eade, The calendars of Southeast Asia 2, Journal of Astronomical History
 * and Heritage 22 (2019), 417–430. In closed form, so that no year needs the one before it.
 */
import { addDays, type Day, mod } from '../day.ts'

/** What the books reckon for the New Year of a Chulasakarat year. */
export interface Thaloengsok {
  /** Days of the era; day 1 is 25 March 638 (22 March of the Julian calendar). */
  readonly horakhun: number
  /** 800ths of a day from the sun's New Year to the end of the day. */
  readonly kammacubala: number
  /** 692nds of a lunar day by which lunar days are ahead. */
  readonly avoman: number
  /** Whole months of the era. */
  readonly masaken: number
  /** Lunar days since the last of them. */
  readonly tithi: number
}

/** The day before day 1 of the era. */
const epoch = 232_742

/** The values of New Year in a Chulasakarat year. */
export function thaloengsok(year: number): Thaloengsok {
  const sun = 292_207 * year + 373
  const horakhun = Math.floor(sun / 800) + 1
  const moon = 11 * horakhun + 650
  const lunarDays = horakhun + Math.floor(moon / 692)
  return {
    horakhun,
    kammacubala: 800 - mod(sun, 800),
    avoman: mod(moon, 692),
    masaken: Math.floor(lunarDays / 30),
    tithi: mod(lunarDays, 30),
  }
}

/** The first day of Caitra by sun and moon alone, as if a year could have an extra month and day. */
function meanCaitra(year: number): Day {
  const { horakhun, tithi } = thaloengsok(year)
  return addDays((epoch + horakhun + 1) as Day, -(tithi < 6 ? tithi + 30 : tithi))
}

/** The first day of Caitra, the fifth month, in a Chulasakarat year. */
export function caitra(year: number): Day {
  const start = meanCaitra(year)
  // A month and a day in the year before: its day was left to this year.
  return start - meanCaitra(year - 1) === 385 ? addDays(start, -1) : start
}
