/**
 * The Mandaean calendar: twelve months of 30 days, and after the eighth the five days of Parwanaya,
 * which belong to no month; 365 days every year, so that it falls back by a day in four years.
 *
 * Anchor: Dehwa Rabba, 1 Daula, was 22 July 2000; its eve, Kanshi u-Zahli, 21 July (Mandaean
 * Associations Union, "Mandaean holidays"). By it Parwanaya 2019 is 15 to 19 March, and there are
 * photographs of its baptisms in Amarah of 17 March 2019; in 2016 it is 15 to 19 March, and ABC News
 * (Australia) saw it kept on 18 March.
 *
 * Parwanaya is counted here as month 13 although it stands between months 8 and 9. Years bear the
 * number of the Gregorian year in which they began around 2000: 2000 began on 22 July 2000. The
 * communities' own count, from Adam, has no number that we could confirm.
 */
import { type Day, mod } from '../day.ts'
import { assertDate, type Calendar, fixedMonths, fixedWarrant } from './calendar.ts'
import { gregorianDay } from './solar.ts'

/** 1 Daula of the year 2000. */
const anchor = gregorianDay(2000, 7, 22)

/** The days of a year before a month, Parwanaya being month 13. */
function daysBefore(month: number): number {
  if (month === 13) return 240
  return 30 * (month - 1) + (month > 8 ? 5 : 0)
}

/** The Mandaean calendar: 365 days every year, Parwanaya after month 8. */
export const mandaean: Calendar = {
  id: 'mandaean',
  family: 'mandaean',
  ...fixedMonths([
    'Daula',
    'Nuna',
    'Umbra',
    'Taura',
    'Silmia',
    'Sartana',
    'Aria',
    'Shumbulta',
    'Qaina',
    'Arqba',
    'Hitia',
    'Gadia',
    'Parwanaya',
  ]),
  daysInMonth: (_year, month) => (month === 13 ? 5 : 30),
  toDay(date) {
    assertDate(mandaean, date, 13)
    return (anchor + 365 * (date.year - 2000) + daysBefore(date.month) + date.day - 1) as Day
  },
  fromDay(d) {
    const year = 2000 + Math.floor((d - anchor) / 365)
    const ofYear = mod(d - anchor, 365)
    if (ofYear >= 240 && ofYear < 245) return { year, month: 13, day: ofYear - 239 }
    const ofMonths = ofYear < 240 ? ofYear : ofYear - 5
    return { year, month: Math.floor(ofMonths / 30) + 1, day: mod(ofMonths, 30) + 1 }
  },
  warrant: fixedWarrant(
    'Mandaean calendar',
    'Mandaean Associations Union, Mandaean holidays: Dehwa Rabba of 2000 with its eve on 21 July',
  ),
}
