import { describe, expect, test } from 'vitest'
import { gregorianDay, isoDate, parseIsoDate } from '../calendars/solar.ts'
import { addDays, type Day, moment } from '../day.ts'
import { type DayPart, type SkyRule, skyTable, type TithiRule, tableDays } from '../sky-rule.ts'
import { createSky, hold } from './hindu.ts'
import { hinduIndia, malayalam, skyCalendars, tamil } from './hindu-calendars.ts'
import {
  centralStation,
  createHorizon,
  lunarMonth,
  lunationAt,
  meanAyanamsha,
  sankranti,
  tithiAt,
  tithiEnd,
} from './panchang.ts'
import { shortCrossing, shortMoon, shortSun } from './short-series.ts'
import { lunarLongitude, lunarPhase, nutation, solarLongitude, sunrise, sunset } from './sky.ts'

const sky = createSky()
const minute = 1 / 1440
/** The moment of an ISO date and time in India. */
const inIndia = (iso: string) => moment(Date.parse(`${iso}+05:30`) / 86400000 + 719163)
const year = (rule: SkyRule, y: number) =>
  sky.days(rule, gregorianDay(y, 1, 1), gregorianDay(y, 12, 31)).map(({ day }) => isoDate(day))
const tithi = (month: string, n: number, more: Partial<TithiRule> = {}): TithiRule => ({
  type: 'tithi',
  calendar: 'hindu-india',
  month,
  tithi: n,
  at: 'sunrise',
  tie: 'first',
  else: 'start',
  ...more,
})

describe('the short series', () => {
  test('stays near the exact sky, 1850–2150', () => {
    const turn = (x: number) => ((((x + 180) % 360) + 360) % 360) - 180
    for (let d = 675700; d < 785300; d += 371.3) {
      const m = moment(d)
      expect(Math.abs(turn(shortSun(m) + nutation(m) - solarLongitude(m)))).toBeLessThan(0.02)
      expect(Math.abs(turn(shortMoon(m) + nutation(m) - lunarLongitude(m)))).toBeLessThan(0.03)
      const day = Math.floor(d) as Day
      for (const [side, exact] of [
        [-1, sunrise],
        [1, sunset],
      ] as const) {
        const found = shortCrossing(day, centralStation, side) ?? 0
        expect(Math.abs(found - (exact(day, centralStation) ?? 0)) * 86400).toBeLessThan(6)
      }
    }
  })
})

describe('edges', () => {
  test('a lunar day ends where the phase says so', () => {
    for (let n = -1000; n < 1200; n += 37) {
      const phase = lunarPhase(tithiEnd(n, Math.abs(n) % 30))
      const off = ((phase - 12 * (Math.abs(n) % 30) + 540) % 360) - 180
      expect(Math.abs(off) / 12.2 / minute).toBeLessThan(0.02)
    }
  })

  test('the sun enters Makara and Mesha when Indian and Sri Lankan lists say', () => {
    // templesinindiainfo.com: 14 April 2018, 8:27 (their place); 13 April 2020, 20:39.
    // Sri Lanka's new year: 13 April 2024, 21:05.
    for (const [index, iso, minutes] of [
      [216, '2018-04-14T08:27', 20],
      [240, '2020-04-13T20:39', 20],
      [288, '2024-04-13T21:05', 2],
    ] as const) {
      expect(Math.abs(sankranti(index) - inIndia(iso)) / minute).toBeLessThan(minutes)
    }
  })

  test('the ayanamsha is Lahiri’s: 23°15′ in March 1956, when India adopted it', () => {
    expect(meanAyanamsha(inIndia('1956-03-21T05:30'))).toBeCloseTo(23.25, 2)
  })
})

describe('lunar months', () => {
  const named = (from: string, to: string) => {
    const found: string[] = []
    const last = lunationAt(moment(parseIsoDate(to)))
    for (let n = lunationAt(moment(parseIsoDate(from))); n <= last; n++) {
      const { month, leap, double } = lunarMonth(n)
      if (!leap && !double) continue
      const spring = isoDate(Math.floor(tithiEnd(n, 15)) as Day).slice(0, 4)
      found.push(`${spring} ${leap ? 'leap' : 'double'} ${month + 1}`)
    }
    return found
  }

  test('leap months 2015–2034', () => {
    expect(named('2015-01-01', '2035-01-01')).toEqual([
      '2015 leap 4',
      '2018 leap 3',
      '2020 leap 7',
      '2023 leap 5',
      '2026 leap 3',
      '2029 leap 1',
      '2031 leap 6',
      '2034 leap 4',
    ])
  })

  test('lost months: 1963–64 Margashirsha, 1982–83 Magha, each between two leap months', () => {
    expect(named('1963-06-01', '1964-06-01')).toEqual([
      '1963 leap 8',
      '1963 double 8',
      '1964 leap 1',
    ])
    expect(named('1982-06-01', '1983-06-01')).toEqual([
      '1982 leap 7',
      '1983 double 10',
      '1983 leap 12',
    ])
  })

  test('feasts of a lost month are kept in the month that stands for it', () => {
    expect(year(tithi('magha', 29, { at: 'nishita', else: 'next' }), 1983)).toEqual(['1983-02-11'])
    expect(year(tithi('pausha', 7), 1983)).toEqual(['1983-01-21'])
  })
})

describe('the day of a lunar day', () => {
  const horizon = createHorizon(centralStation, 5.5 / 24)
  const day = parseIsoDate('2024-05-10')
  const at = (d: number, part: DayPart) => horizon.part(addDays(day, d), part).start
  const on = (rule: TithiRule, start: number, end: number) =>
    hold(rule, { start: moment(start), end: moment(end) }, horizon).day - day

  test('holds at an instant of one day, of two, of none', () => {
    const noon = (more: Partial<TithiRule>) => tithi('chaitra', 1, { at: 'noon', ...more })
    expect(on(noon({}), at(0, 'noon') - 0.1, at(1, 'noon') - 0.1)).toBe(0)
    const two = [at(0, 'noon') - 0.01, at(1, 'noon') + 0.01] as const
    expect(on(noon({}), ...two)).toBe(0)
    expect(on(noon({ tie: 'last' }), ...two)).toBe(1)
    const none = [at(0, 'noon') + 0.01, at(1, 'noon') - 0.01] as const
    expect(on(noon({}), ...none)).toBe(0)
    expect(on(noon({ else: 'next' }), ...none)).toBe(1)
    expect(on(noon({ else: 'before' }), ...none)).toBe(-1)
  })

  test('covers a part of two days: the longer cover', () => {
    const most = tithi('chaitra', 1, { at: 'sayahna', tie: 'most' })
    expect(on(most, at(0, 'sayahna') + 0.02, at(1, 'sayahna') + 0.05)).toBe(0)
    expect(on(most, at(0, 'sayahna') + 0.05, at(1, 'sayahna') + 0.08)).toBe(1)
  })

  test('counts the dawn before a sunrise to the day that begins with it', () => {
    const dawn = tithi('chaitra', 1, { at: 'arunodaya' })
    expect(on(dawn, at(0, 'sunset'), at(1, 'sunrise') - 30 * minute)).toBe(1)
    expect(on({ ...dawn, at: 'nishita' }, at(0, 'sunset'), at(1, 'sunrise'))).toBe(0)
  })

  test('tells by how many minutes another day was missed', () => {
    const rule = tithi('chaitra', 1)
    const near = hold(
      rule,
      { start: moment(at(0, 'sunrise') - 3 * minute), end: at(1, 'noon') },
      horizon,
    )
    expect(near.day - day).toBe(0)
    expect(near.margin).toBeCloseTo(3, 0)
    const far = hold(
      rule,
      { start: moment(at(0, 'sunrise') - 30 * minute), end: at(0, 'sunset') },
      horizon,
    )
    expect(far.near).toBeUndefined()
  })
})

describe('places', () => {
  test('a place of one’s own may give another day', () => {
    const rule = tithi('ashvina', 30, { calendar: 'hindu-local', at: 'pradosha' })
    const days = (place: { latitude: number; longitude: number }) =>
      createSky({ place })
        .days(rule, gregorianDay(2024, 1, 1), gregorianDay(2024, 12, 31))
        .map(({ day }) => isoDate(day))
    // Diwali 2024 was on 1 November in Fiji, on 31 October in India.
    expect(days({ latitude: -18.14, longitude: 178.44 })).toEqual(['2024-11-01'])
    expect(days({ latitude: 23.18, longitude: 82.5 })).toEqual(['2024-10-31'])
  })

  test('hindu-local without a place says what it needs', () => {
    const rule = tithi('ashvina', 30, { calendar: 'hindu-local' })
    expect(() => sky.days(rule, 738000 as Day, 739000 as Day)).toThrow(/createSky\(\{place/)
  })
})

describe('the sun’s entry into a sign', () => {
  const makara = { type: 'sankranti', calendar: 'hindu-india', sign: 'makara' } as const
  const hits = (until: 'sunrise' | 'sunset' | 'midnight') =>
    [2024, 2026].flatMap((y) =>
      sky.days({ ...makara, until }, gregorianDay(y, 1, 1), gregorianDay(y, 12, 31)),
    )

  test('counts for its day up to a limit', () => {
    // 15 January 2024, 2:54; 14 January 2026, 15:13.
    expect(hits('midnight').map(({ day }) => isoDate(day))).toEqual(['2024-01-15', '2026-01-14'])
    expect(hits('sunset').map(({ day }) => isoDate(day))).toEqual(['2024-01-15', '2026-01-14'])
    expect(hits('sunrise').map(({ day }) => isoDate(day))).toEqual(['2024-01-15', '2026-01-15'])
  })

  test('in the night it is a case in which lists waver', () => {
    expect(hits('sunset').map(({ near }) => near ?? false)).toEqual([true, false])
  })
})

describe('calendars', () => {
  const [first, last] = [gregorianDay(1981, 1, 1), gregorianDay(1985, 12, 31)]

  test.each(skyCalendars({ latitude: 51.33, longitude: 6.56 }).map((c) => [c.id, c] as const))(
    '%s: there and back, in order',
    (_, calendar) => {
      let before = ''
      for (let d = first; d <= last; d = addDays(d, 1)) {
        const date = calendar.fromDay(d)
        expect(calendar.toDay(date)).toBe(d)
        const { year, month, leap, day, leapDay } = date
        const key = [year, month, leap ? 0 : 1, day, leapDay ? 1 : 0]
          .map((n) => String(n).padStart(4, '0'))
          .join(' ')
        expect(key > before, `${isoDate(d)} ${key}`).toBe(true)
        before = key
      }
    },
  )

  test.each(skyCalendars().map((c) => [c.id, c] as const))(
    '%s: the same at both ends of its range, and clear words beyond',
    (_, calendar) => {
      const range = calendar.range ?? { first, last }
      for (const from of [range.first, addDays(range.last, -70)])
        for (let d = from; d <= from + 70; d = addDays(d, 1))
          expect(calendar.toDay(calendar.fromDay(d)), isoDate(d)).toBe(d)
      expect(range.first).toBeLessThanOrEqual(gregorianDay(1600, 1, 1))
      expect(range.last).toBeGreaterThanOrEqual(gregorianDay(2400, 12, 31))
      for (const beyond of [addDays(range.first, -1), addDays(range.last, 1)])
        expect(() => calendar.fromDay(beyond)).toThrow(/reckoned for 1600–2400/)
      for (const year of [calendar.fromDay(range.first).year - 1, 2600, Number.NaN])
        expect(() => calendar.toDay({ year, month: 1, day: 1 })).toThrow(RangeError)
    },
  )

  test('know dates that others print', () => {
    // Ugadi 2026; Shravana of 2023 was leap until 16 August; Chingam 1 of 1200; Thai 1.
    expect(hinduIndia.fromDay(parseIsoDate('2026-03-20'))).toEqual({ year: 1948, month: 1, day: 2 })
    expect(hinduIndia.fromDay(parseIsoDate('2023-08-01'))).toMatchObject({ month: 5, leap: true })
    expect(malayalam.fromDay(parseIsoDate('2024-08-17'))).toEqual({ year: 1200, month: 1, day: 1 })
    expect(tamil.fromDay(parseIsoDate('2026-01-14'))).toEqual({ year: 1947, month: 10, day: 1 })
    expect(tamil.fromDay(parseIsoDate('2026-04-14'))).toEqual({ year: 1948, month: 1, day: 1 })
  })

  test('have no date for a lunar day that is skipped', () => {
    let skipped = 0
    for (let n = 1; n <= 30; n++) {
      for (let month = 1; month <= 12; month++) {
        try {
          hinduIndia.toDay({ year: 1947, month, day: n })
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          skipped++
        }
      }
    }
    // 360 lunar days to 354 days, some of which come twice.
    expect(skipped).toBeGreaterThan(5)
    expect(skipped).toBeLessThan(25)
    const d = parseIsoDate('2025-06-01')
    expect(hinduIndia.fromDay(d).day).toBe(
      tithiAt(createHorizon(centralStation).part(d, 'sunrise').start),
    )
  })
})

describe('tables', () => {
  test('keep days and near calls, and say where they end', () => {
    const hits = sky.days(
      tithi('magha', 5, { at: 'madhyahna' }),
      gregorianDay(2000, 1, 1),
      gregorianDay(2009, 12, 31),
    )
    const marked = hits.map((hit, i) => (i === 3 ? { ...hit, near: true as const } : hit))
    const table = skyTable(2000, 2009, marked)
    const found = tableDays(table, gregorianDay(2000, 1, 1), gregorianDay(2009, 12, 31))
    expect(found?.map(({ day }) => day)).toEqual(hits.map(({ day }) => day))
    expect(found?.flatMap(({ near }, i) => (near ? [i] : []))).toEqual([3])
    expect(tableDays(table, gregorianDay(1999, 12, 31), gregorianDay(2001, 1, 1))).toBeUndefined()
    expect(tableDays(table, gregorianDay(2003, 6, 1), gregorianDay(2003, 7, 1))).toEqual([])
  })
})
