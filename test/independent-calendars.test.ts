/**
 * Our calendars beside others that know nothing of ours: Node's Intl (ICU), @hebcal/core,
 * date-easter, and the sample dates of Calendrical Calculations.
 */
import { HDate, Molad } from '@hebcal/core'
import {
  type Calendar,
  type CalendarDate,
  calendars,
  type Day,
  easter,
  gregorianDay,
  isoDate,
  moladOfTishri,
  weekdayOf,
  weekdays,
} from '@interkalender/core'
import { gregorianEaster, orthodoxEaster } from 'date-easter'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedRows } from './published-dates/rows.ts'

/** The Unix epoch as a Rata Die number, for Intl, which takes milliseconds. */
const unixEpoch = 719_163

function calendarOf(id: string): Calendar {
  const calendar = calendars.find((one) => one.id === id)
  if (!calendar) throw new Error(`no calendar ${id}`)
  return calendar
}

const write = ({ year, month, day }: CalendarDate) => `${year}/${month}/${day}`

describe('Intl, every day from 1900 to 2100', () => {
  const first = gregorianDay(1900, 1, 1)
  const last = gregorianDay(2100, 12, 31)

  /** Intl's date of a day, as year/month/day. */
  function reader(name: string, month: 'long' | 'numeric', number: (month: string) => string) {
    const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      day: 'numeric',
    })
    if (format.resolvedOptions().calendar !== name) throw new Error(`Node has no ${name}`)
    return (d: Day) => {
      let [year, monthNumber, dayOfMonth] = ['', '', '']
      for (const { type, value } of format.formatToParts((d - unixEpoch) * 86_400_000)) {
        if (type === 'year') year = value
        else if (type === 'month') monthNumber = number(value)
        else if (type === 'day') dayOfMonth = value
      }
      return `${year}/${monthNumber}/${dayOfMonth}`
    }
  }

  // ICU numbers Hebrew months from Tishri and in a common year skips the number of Adar I, so its
  // names are safer. In a common year it writes Adar, in a leap year Adar I and Adar II.
  const hebrewMonths: Record<string, number> = {
    Nisan: 1,
    Iyar: 2,
    Sivan: 3,
    Tamuz: 4,
    Av: 5,
    Elul: 6,
    Tishri: 7,
    Heshvan: 8,
    Kislev: 9,
    Tevet: 10,
    Shevat: 11,
    Adar: 12,
    'Adar I': 12,
    'Adar II': 13,
  }
  const same = (month: string) => month

  test.each([
    ['gregorian', reader('gregory', 'numeric', same)],
    ['hebrew', reader('hebrew', 'long', (month) => String(hebrewMonths[month] ?? month))],
    ['hijri-civil', reader('islamic-civil', 'numeric', same)],
    ['coptic', reader('coptic', 'numeric', same)],
    ['ethiopic', reader('ethiopic', 'numeric', same)],
  ])('%s', (id, theirs) => {
    const { fromDay } = calendarOf(id)
    const differing: string[] = []
    for (let d = first; d <= last && differing.length < 10; d++) {
      const ours = write(fromDay(d))
      const other = theirs(d)
      if (ours !== other) differing.push(`${isoDate(d)}: ours ${ours}, Intl ${other}`)
    }
    expect(differing).toEqual([])
  })
})

describe('@hebcal/core', () => {
  const hebrew = calendarOf('hebrew')

  test('has the same Hebrew dates from the year 1 to 20,000', () => {
    const start = HDate.hebrew2abs(1, 7, 1)
    const end = HDate.hebrew2abs(20_000, 6, 29)
    fc.assert(
      fc.property(fc.integer({ min: start, max: end }), (d) => {
        const { yy, mm, dd } = hdate(d)
        expect(hebrew.fromDay(d as Day)).toEqual({ year: yy, month: mm, day: dd })
      }),
      { numRuns: 5_000 },
    )
  })

  test('begins every year from 3761 BCE to 6239 CE on the same day, with the same months', () => {
    const differing: string[] = []
    for (let year = 1; year <= 10_000; year++) {
      const same =
        hebrew.toDay({ year, month: 7, day: 1 }) === HDate.hebrew2abs(year, 7, 1) &&
        hebrew.isLeapYear?.(year) === HDate.isLeapYear(year) &&
        [8, 9, 12].every(
          (month) => hebrew.daysInMonth(year, month) === HDate.daysInMonth(month, year),
        )
      if (!same) differing.push(String(year))
    }
    expect(differing).toEqual([])
  })

  test('has the same moladot of Tishri', () => {
    for (let year = 5700; year <= 5900; year++) {
      const molad = new Molad(year, 7)
      // Ours counts parts from noon of the day before the epoch, R.D. -1373428.
      const { days, parts } = moladOfTishri(year)
      const sinceMidnight = days * 25_920 + parts + 12 * 1080
      const ofDay = sinceMidnight % 25_920
      expect([
        weekdayOf((-1_373_428 + Math.floor(sinceMidnight / 25_920)) as Day),
        Math.floor(ofDay / 1080),
        Math.floor((ofDay % 1080) / 18),
        ofDay % 18,
      ]).toEqual([molad.getDow(), molad.getHour(), molad.getMinutes(), molad.getChalakim()])
    }
  })

  function hdate(d: number) {
    const date = new HDate(d)
    return { yy: date.getFullYear(), mm: date.getMonth(), dd: date.getDate() }
  }
})

describe('date-easter, 1600 to 2400', () => {
  test.each([
    ['western', gregorianEaster],
    ['julian', orthodoxEaster],
  ] as const)('%s', (computus, theirs) => {
    for (let year = 1600; year <= 2400; year++) {
      const { year: y, month, day } = theirs(year)
      expect(isoDate(easter(computus, year))).toBe(isoDate(gregorianDay(y, month, day)))
    }
  })
})

describe('Calendrical Calculations, 4th edition', () => {
  const ids: Record<string, string> = {
    'Gregorian (year/month/day)': 'gregorian',
    'Julian (year/month/day; no year 0)': 'julian',
    'Hebrew standard (year/month/day; 1=Nisan, 7=Tishri, 12=Adar or Adar I, 13=Adar II)': 'hebrew',
    'Islamic arithmetic, civil (year/month/day)': 'hijri-civil',
    'Coptic (year/month/day)': 'coptic',
    'Ethiopic (year/month/day)': 'ethiopic',
    'Armenian (year/month/day)': 'armenian',
  }
  const samples = publishedRows('calcal-appendix-c.tsv')

  test.each(Object.entries(ids))('the sample dates: %s', (holiday, id) => {
    const { toDay, fromDay } = calendarOf(id)
    const rows = samples.filter((row) => row.holiday === holiday)
    expect(rows.length).toBeGreaterThanOrEqual(22)
    for (const row of rows) {
      const found = /^R\.D\. (-?\d+) = (-?\d+)\/(\d+)\/(\d+)$/.exec(row.variant)
      const [rataDie, year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number)
      expect(row.day).toBe(rataDie)
      expect(fromDay(row.day), row.iso).toEqual({ year, month, day })
      expect(toDay({ year, month, day }), row.iso).toBe(rataDie)
    }
  })

  test('the sample dates: weekday and Julian day number', () => {
    const numbers = samples.filter(({ holiday }) => holiday === 'Julian day number at midnight')
    const names = samples.filter(({ holiday }) => holiday === 'weekday')
    expect([numbers.length, names.length]).toEqual([22, 22])
    for (const { variant, day } of numbers) {
      expect(variant).toBe(`R.D. ${day} = ${day + 1_721_424.5}`)
    }
    for (const { variant, day } of names) {
      expect(variant.split(' = ')[1]?.toLowerCase()).toBe(weekdays[weekdayOf(day)])
    }
  })

  test.each([
    ['Gregorian Easter of the Gregorian year', 'western'],
    ['Orthodox (Julian computus) Easter of the Gregorian year', 'julian'],
  ] as const)('the sample dates: %s', (holiday, computus) => {
    const rows = samples.filter((row) => row.holiday === holiday)
    expect(rows).toHaveLength(22)
    for (const { variant, iso } of rows) {
      const year = Number(/year (-?\d+)$/.exec(variant)?.[1])
      expect(isoDate(easter(computus, year))).toBe(iso)
    }
  })

  test('every sample row is tested', () => {
    const tested = [
      ...Object.keys(ids),
      'weekday',
      'Julian day number at midnight',
      'Gregorian Easter of the Gregorian year',
      'Orthodox (Julian computus) Easter of the Gregorian year',
    ]
    expect([...new Set(samples.map(({ holiday }) => holiday))].sort()).toEqual(tested.sort())
  })

  test.each([
    ...new Set(publishedRows('calcal-4e-month-starts-2010-2019.tsv').map((row) => row.holiday)),
  ])('the months of 2010 to 2014: %s', (holiday) => {
    const { fromDay } = calendarOf(ids[holiday] ?? '')
    for (const row of publishedRows('calcal-4e-month-starts-2010-2019.tsv')) {
      if (row.holiday !== holiday) continue
      expect(`month starts: ${write(fromDay(row.day))}`, row.iso).toBe(row.variant)
    }
  })
})
