/** Is this date a good one? What the planner says of days whose feasts others have published. */
import { spawnSync } from 'node:child_process'
import { type Day, gregorianDay, type Holiday, parseIsoDate } from '@interkalender/core'
import {
  type DayPlan,
  lightestDays,
  type PlanKind,
  plan,
  planEdition,
  planWeights,
  restsWeekly,
  weeklyHolidays,
} from '@interkalender/edition'
import { describe, expect, test } from 'vitest'
import { loadData, loadKrefeld } from './feeds/krefeld.ts'

const data = loadData()
const edition = loadKrefeld(data)
const on = (date: string, to = date) =>
  planEdition(edition, data, parseIsoDate(date), parseIsoDate(to))
const day = (date: string) => on(date)[0]!
const kinds = ({ reasons, weekly }: DayPlan) =>
  [...reasons, ...weekly].map(
    ({ kind, weight, occurrence, schoolHolidays }) =>
      `${weight} ${kind} ${occurrence?.holiday.id ?? schoolHolidays}`,
  )

describe('days of 2027', () => {
  test.each([
    // Zentralrat der Juden: Passover from the evening of 21 April, to the 29th
    ['2027-04-21', '3 eve ju-pesach'],
    // of its eight days work rests on the first two and the last two
    ['2027-04-22', '4 rest ju-pesach'],
    ['2027-04-23', '4 rest ju-pesach'],
    ['2027-04-25', '2 lasting ju-pesach'],
    ['2027-04-28', '4 rest ju-pesach'],
    ['2027-04-29', '4 rest ju-pesach'],
    ['2027-04-30', '1 after ju-pesach'],
    // Yom Kippur 5788 is 11 October 2027; work rests, and it is a fast
    ['2027-10-10', '3 eve ju-yom-kippur'],
    ['2027-10-11', '4 rest ju-yom-kippur'],
    // every Friday evening: told, not weighed
    ['2027-06-04', '0 eve ju-shabbat'],
    ['2027-06-05', '0 rest ju-shabbat'],
    // Grundgesetz, article 140; DITIB and the Alevi community of Duisburg on their prayers
    ['2027-06-06', '0 rest sunday'],
    ['2027-06-04', '0 prayer is-friday-prayer'],
    ['2027-06-03', '0 prayer al-thursday-evening'],
    // Diyanet: Ramadan from 8 February, the feast on 9 March; BASS 12-52 Nr. 1 gives leave on its first day
    ['2027-02-20', '2 long-fast is-ramadan'],
    ['2027-03-09', '4 leave is-fitr'],
    // Feiertagsgesetz NW
    ['2027-05-01', '4 public-holiday nrw-may-day'],
    ['2027-03-29', '2 school-holidays Osterferien'],
    // NRW's calendar: remembrance of the genocide of the Yezidis
    ['2027-08-03', '3 remembrance ye-genocide'],
    // A day of remembrance is called one, be it great or small
    ['2027-02-19', '1 remembrance de-hanau'],
    // Feiertagsgesetz NW, section 6
    ['2027-11-14', '2 quiet-day nrw-volkstrauertag'],
    ['2027-11-21', '2 quiet-day nrw-totensonntag'],
  ])('%s: %s', (date, reason) => {
    expect(kinds(day(date))).toContain(reason)
  })

  test.each<[string, string, string, readonly PlanKind[]]>([
    // Feiertagsgesetz NW, section 9: nobody need work; and it is a fast
    ['2027-10-11', 'ju-yom-kippur', 'rest', ['fast']],
    // the same, section 6: a concert on Good Friday
    ['2027-03-26', 'nrw-good-friday', 'public-holiday', ['quiet-day']],
    ['2027-03-09', 'is-fitr', 'leave', []],
  ])('%s: %s is %s, and also %j', (date, id, kind, also) => {
    const reason = day(date).reasons.find(({ occurrence }) => occurrence?.holiday.id === id)
    expect(reason?.kind).toBe(kind)
    expect(reason?.also ?? []).toEqual(also)
  })

  test('a day of rest on which pupils have leave says both', () => {
    const feast: Holiday = {
      ...data.holidays.find(({ id }) => id === 'ju-yom-kippur')!,
      leave: { 'DE-NW': true },
    }
    const holidays = data.holidays.map((one) => (one.id === feast.id ? feast : one))
    const at = parseIsoDate('2027-10-11')
    const [there] = planEdition(edition, { ...data, holidays }, at, at)
    expect(there?.reasons[0]).toMatchObject({ kind: 'rest', also: ['leave', 'fast'] })
    const [abroad] = planEdition({ ...edition, region: 'AT-9' }, { ...data, holidays }, at, at)
    expect(abroad?.reasons[0]).toMatchObject({ kind: 'rest', also: ['fast'] })
  })

  test('what comes every week hangs on the traditions chosen, and holds for those below', () => {
    const weekly = (...traditions: string[]) =>
      weeklyHolidays({ ...edition, traditions }, data).map(({ id }) => id)
    expect(weekly('judaism')).toEqual(['ju-shabbat'])
    expect(weekly('christian.orthodox.romanian')).toEqual(['sunday'])
    expect(weekly('bahai')).toEqual([])
    expect(on('2027-06-21', '2027-06-27').map(restsWeekly)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekday > 4),
    )
  })

  test('a date that is not settled may fall a day earlier or later', () => {
    const uncertain = on('2027-01-01', '2027-12-31').flatMap((one) =>
      one.reasons.filter(({ kind }) => kind === 'maybe'),
    )
    expect(uncertain.length).toBeGreaterThan(0)
    for (const { occurrence, weight } of uncertain) {
      expect(occurrence?.tolerance).toBeGreaterThan(0)
      expect(weight).toBeLessThan(4)
    }
  })
})

describe('weights', () => {
  const year = on('2027-01-01', '2027-12-31')

  test('a day weighs as much as its heaviest reason, which comes first', () => {
    expect(year).toHaveLength(365)
    for (const { weight, reasons } of year) {
      expect(weight).toBe(Math.max(0, ...reasons.map((reason) => reason.weight)))
      expect(reasons.map((reason) => reason.weight)).toEqual(
        reasons.map((reason) => reason.weight).sort((a, b) => b - a),
      )
      for (const { kind, weight: own } of reasons) {
        if (kind === 'lasting' || kind === 'long-fast') expect([1, 2]).toContain(own)
        else if (kind === 'fast' || kind === 'remembrance') expect([1, 3]).toContain(own)
        else if (kind !== 'eve' && kind !== 'maybe') expect(own).toBe(planWeights[kind])
      }
    }
  })

  test('tell days apart: no level has more than two days of five, and weeks are not alike', () => {
    for (const level of [0, 1, 2, 3, 4]) {
      const share = year.filter(({ weight }) => weight === level).length / year.length
      expect(share, `level ${level}`).toBeGreaterThan(0.02)
      expect(share, `level ${level}`).toBeLessThan(0.4)
    }
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      const levels = new Set(year.filter((d) => d.weekday === weekday).map((d) => d.weight))
      expect(levels.size, `weekday ${weekday}`).toBeGreaterThan(3)
    }
  })

  test('of days that weigh the same, those without a weekly rest are named', () => {
    // Thursday to Saturday: nothing great in them, the Shabbat from Friday evening
    const days = on('2027-11-04', '2027-11-06')
    const named = lightestDays(days.map((one) => ({ ...one, weight: 1 })))
    expect(named.map(({ iso }) => iso)).toEqual(['2027-11-04'])
    expect(lightestDays(days.slice(1))).not.toEqual([])
    // A Sunday without a feast does not go before working days with small ones, but before great ones.
    const sunday = day('2027-11-07')
    const working = { ...sunday, iso: '2027-11-08', weekly: [] }
    for (const [weight, named] of [
      [1, '2027-11-08'],
      [2, '2027-11-08'],
      [3, '2027-11-07'],
    ] as const) {
      const best = lightestDays([
        { ...sunday, weight: 0 },
        { ...working, weight },
      ])
      expect(best.map(({ iso }) => iso)).toEqual([named])
    }
  })

  test('leave counts where the region gives it', () => {
    const elsewhere = planEdition(
      { ...edition, region: 'CH-ZH' },
      data,
      parseIsoDate('2027-03-09'),
      parseIsoDate('2027-03-09'),
    )
    expect(elsewhere.flatMap(kinds)).toContain('3 feast is-fitr')
  })

  test('do not hang on whose a feast is', () => {
    const toIslam = (holiday: Holiday): Holiday => ({ ...holiday, tradition: 'islam' })
    const shifted = {
      ...data,
      holidays: data.holidays.map(toIslam),
      weekly: data.weekly?.map(toIslam) ?? [],
    }
    const all = { ...edition, traditions: ['islam'] }
    const before = planEdition(
      { ...edition, traditions: [...new Set(data.holidays.map((h) => h.tradition))] },
      data,
      parseIsoDate('2027-01-01'),
      parseIsoDate('2027-12-31'),
    )
    const after = planEdition(all, shifted, parseIsoDate('2027-01-01'), parseIsoDate('2027-12-31'))
    expect(after.map(kinds)).toEqual(before.map(kinds))
  })

  test('nothing but what is given counts', () => {
    const first = gregorianDay(2027, 6, 9)
    const [only] = plan(first, first, { occurrences: [] })
    expect(only).toEqual({
      day: first,
      iso: '2027-06-09',
      weekday: 3,
      weight: 0,
      reasons: [],
      weekly: [],
    })
    expect(plan(first, (first - 1) as Day, { occurrences: [] })).toEqual([])
  })
})

describe('interkalender plan', () => {
  const interkalender = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['packages/cli/bin/interkalender.js', 'plan', ...args],
      { encoding: 'utf8' },
    )
    return { code: status, out: stdout, err: stderr }
  }

  test('tells reasons with their weight', () => {
    const { code, out, err } = interkalender('2027-10-10', '--lang', 'en')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Sunday,? 10 October 2027 \(2027-10-10\): many will be missing$/m)
    expect(out).toMatch(/^ {2}3 {2}Yom Kippur \(Judaism\): begins this evening$/m)
  })

  test('tells the law on school leave, lighter days nearby, and all in the reader’s language', () => {
    const { out } = interkalender('2027-03-09', '--lang', 'tr')
    expect(out).toMatch(/^ {2}4 {2}Ramazan Bayramı \(İslam\): öğrenciler izin alabilir \(1\/3\)$/m)
    expect(out).toMatch(/^En az engel \(2 Mart – 16 Mart\): .*10 Mart/m)
    expect(out).toMatch(/^öğrenciler izin alabilir: RdErl\., BASS 12-52 Nr\. 1$/m)
    const [record] = JSON.parse(interkalender('2027-03-09', '--format', 'json').out)
    const range = on('2027-03-02', '2027-03-16')
    expect(record.lighter).toEqual(lightestDays(range).map(({ iso }) => iso))
    // A day than which none nearby is lighter
    const [light] = JSON.parse(interkalender(record.lighter[0], '--format', 'json').out)
    expect(light.lighter).toEqual([])
  })

  test('gives records, and the lightest days of a range', () => {
    const { out } = interkalender('2027-10-08', '--to', '2027-10-14', '--format', 'json')
    const records = JSON.parse(out)
    expect(records.map(({ date }: { date: string }) => date)).toHaveLength(7)
    expect(records[3]).toMatchObject({ date: '2027-10-11', weekday: 1, weight: 4 })
    expect(records[3].reasons[0]).toMatchObject({
      kind: 'rest',
      id: 'ju-yom-kippur',
      name: 'Jom Kippur',
      days: 1,
    })
    expect(interkalender('2027-10-08', '--to', '2027-10-14').out).toMatch(
      /^(Frei davon|Am wenigsten spricht gegen): .*Oktober/m,
    )
  })

  test.each([
    [['2027-02-30'], 1, /^argument:1:1: there is no 2027-02-30/],
    [['soon'], 1, /^argument:1:1: /],
    [['2027-02-10', '--to', '2027-02-01'], 2, /swap/],
    [['2027-01-01', '--to', '2030-01-01'], 2, /at most 400/],
    [[], 2, /missing required argument/],
    [['2027-01-01', '--edition', 'nirgends'], 1, /no such edition/],
  ])('%j is refused', (args, code, message) => {
    const found = interkalender(...args)
    expect(found.err).toMatch(message)
    expect(found.out).toBe('')
    expect(found.code).toBe(code)
  })
})
