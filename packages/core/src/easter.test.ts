import { describe, expect, test } from 'vitest'
import { gregorian, isoDate, julian } from './calendars/solar.ts'
import { weekdayOf } from './day.ts'
import { computus, easter } from './easter.ts'

describe('easter', () => {
  // The extremes of the Gregorian computus, as printed in every handbook of chronology.
  test.each([
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    // Both exceptions to the epact at work: 1954 and 1981 would fall a week later without them.
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    // The first Easter of the reformed calendar.
    [1583, '1583-04-10'],
  ])('western %i', (year, iso) => {
    expect(isoDate(easter('western', year))).toBe(iso)
  })

  test.each([
    [1983, '1983-05-08'],
    [2010, '2010-04-04'],
    [2013, '2013-05-05'],
    [2024, '2024-05-05'],
    [2027, '2027-05-02'],
    // The latest of this century.
    [2078, '2078-05-08'],
  ])('julian %i', (year, iso) => {
    expect(isoDate(easter('julian', year))).toBe(iso)
  })

  test('is a Sunday from 22 March to 25 April of its own calendar', () => {
    const faults: string[] = []
    for (let year = 326; year <= 9000; year++) {
      const west = easter('western', year)
      const east = easter('julian', year)
      const own = [gregorian.fromDay(west), julian.fromDay(east)]
      const inSeason = own.every(({ month, day }) => {
        const ofMarch = month === 3 ? day : month === 4 ? day + 31 : 0
        return ofMarch >= 22 && ofMarch <= 56
      })
      const sundays = weekdayOf(west) === 0 && weekdayOf(east) === 0
      if (!inSeason || !sundays || own.some((date) => date.year !== year)) {
        faults.push(`${year}: ${isoDate(west)}, ${isoDate(east)}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('follows its paschal full moon within a week; golden numbers go from 1 to 19', () => {
    const faults: string[] = []
    for (let year = 1583; year <= 3000; year++) {
      for (const kind of ['western', 'julian'] as const) {
        const { goldenNumber, epact, paschalFullMoon, easter: sunday } = computus(kind, year)
        const later = sunday - paschalFullMoon
        const right = later >= 1 && later <= 7 && goldenNumber >= 1 && goldenNumber <= 19
        if (!right || epact < 0 || epact > 30) faults.push(`${kind} ${year}`)
      }
    }
    expect(faults).toEqual([])
    // 2014 opened a Metonic cycle.
    expect(computus('western', 2014).goldenNumber).toBe(1)
  })

  // The tables of epacts by golden number: Missale Romanum, for 1900–2199; Dionysius Exiguus.
  test.each([
    ['western', 29, 10, 21, 2, 13, 24, 5, 16, 27, 8, 19, 0, 11, 22, 3, 14, 25, 6, 17],
    ['julian', 0, 11, 22, 3, 14, 25, 6, 17, 28, 9, 20, 1, 12, 23, 4, 15, 26, 7, 18],
  ] as const)('%s epacts are the church’s own', (kind, ...epacts) => {
    // 2014 has the golden number 1.
    expect(epacts.map((_, i) => computus(kind, 2014 + i).epact)).toEqual(epacts)
  })

  test('the Julian cycle of dates repeats after 532 years', () => {
    for (let year = 326; year <= 2000; year++) {
      const { month, day } = julian.fromDay(easter('julian', year))
      expect(julian.fromDay(easter('julian', year + 532))).toMatchObject({ month, day })
    }
  })
})
