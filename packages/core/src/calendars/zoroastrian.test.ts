import { describe, expect, test } from 'vitest'
import { gregorian, isoDate, julian, parseIsoDate } from './solar.ts'
import { zoroastrianFasli, zoroastrianKadmi, zoroastrianShahanshahi } from './zoroastrian.ts'

const of = (year: number, month: number, day: number) => ({ year, month, day })

describe('zoroastrian-kadmi', () => {
  test('counts from the accession of Yazdegerd III, 16 June 632 (Julian)', () => {
    expect(julian.fromDay(zoroastrianKadmi.toDay(of(1, 1, 1)))).toEqual(of(632, 6, 16))
  })

  // Thirty days before the published Shahanshahi new years (Wikipedia, Zoroastrian calendar).
  test.each([
    ['2023-07-17', of(1393, 1, 1)],
    ['2024-07-16', of(1394, 1, 1)],
  ])('%s', (iso, date) => {
    expect(isoDate(zoroastrianKadmi.toDay(date))).toBe(iso)
    expect(zoroastrianKadmi.fromDay(parseIsoDate(iso))).toEqual(date)
  })
})

describe('zoroastrian-shahanshahi', () => {
  // Parsi New Year, excelnotes.com/parsi-new-year and lists of public holidays in India.
  test.each([
    ['2021-08-16', of(1391, 1, 1)],
    ['2022-08-16', of(1392, 1, 1)],
    ['2023-08-16', of(1393, 1, 1)],
    ['2024-08-15', of(1394, 1, 1)],
    ['2025-08-15', of(1395, 1, 1)],
  ])('%s', (iso, date) => {
    expect(isoDate(zoroastrianShahanshahi.toDay(date))).toBe(iso)
    expect(zoroastrianShahanshahi.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('runs thirty days behind Kadmi', () => {
    for (let year = -500; year < 3000; year += 61) {
      expect(
        zoroastrianShahanshahi.toDay(of(year, 1, 1)) - zoroastrianKadmi.toDay(of(year, 1, 1)),
      ).toBe(30)
    }
  })
})

describe('zoroastrian-fasli', () => {
  test('begins every year on 21 March', () => {
    for (let year = 1200; year <= 1600; year++) {
      expect(gregorian.fromDay(zoroastrianFasli.toDay(of(year, 1, 1)))).toEqual(
        of(year + 630, 3, 21),
      )
    }
  })

  // The Fasli grid of heritageinstitute.com; Penn State diversity calendar 2020.
  test.each([
    ['2020-03-26', of(1390, 1, 6)],
    ['2020-04-30', of(1390, 2, 11)],
    ['2020-06-29', of(1390, 4, 11)],
    ['2020-09-12', of(1390, 6, 26)],
    ['2020-10-02', of(1390, 7, 16)],
    ['2020-10-12', of(1390, 7, 26)],
    ['2020-12-26', of(1390, 10, 11)],
    ['2020-12-31', of(1390, 10, 16)],
    ['2021-03-16', of(1390, 13, 1)],
  ])('%s', (iso, date) => {
    expect(isoDate(zoroastrianFasli.toDay(date))).toBe(iso)
    expect(zoroastrianFasli.fromDay(parseIsoDate(iso))).toEqual(date)
  })

  test('has a sixth Gatha day on 20 March of Gregorian leap years', () => {
    expect(isoDate(zoroastrianFasli.toDay(of(1393, 13, 6)))).toBe('2024-03-20')
    expect(() => zoroastrianFasli.toDay(of(1394, 13, 6))).toThrow(RangeError)
  })
})
