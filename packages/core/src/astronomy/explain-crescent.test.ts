import { describe, expect, it, test } from 'vitest'
import { hijriFcna } from '../calendars/hijri.ts'
import { parseIsoDate } from '../calendars/solar.ts'
import { type Moment, moment } from '../day.ts'
import { explain, type Step } from '../explain.ts'
import type { Holiday } from '../holiday.ts'
import { createContext } from '../resolve.ts'
import { mecca } from './crescent.ts'
import { explainCrescent } from './explain-crescent.ts'
import { moonsetNear, sunset } from './sky.ts'

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>
const stepsOf = <Name extends Step['step']>(steps: readonly Step[], name: Name) =>
  steps.filter((step): step is StepOf<Name> => step.step === name)

const minutes = (iso: string) => Date.parse(iso.replace('Z', ':00Z')) / 60_000

describe('how a Hijri month begins', () => {
  it('tells of the Eid of 2027: new moon on 8 March, 09:29 UT, seen that evening in the far west', () => {
    const steps = explainCrescent('hijri-diyanet', 1448, 10)
    // New moon: any almanac. Eid al-Fitr 9 March 2027: Diyanet.
    expect(steps[0]).toEqual({
      step: 'conjunction',
      moment: '2027-03-08T09:29Z',
      month: 'Shawwal',
      year: 1448,
    })
    const [sight, ...others] = stepsOf(steps, 'crescent')
    expect(others).toEqual([])
    expect(sight).toMatchObject({ evening: '2027-03-08', seen: true })
    expect(sight?.altitude).toBeGreaterThan(5)
    expect(sight?.elongation).toBeGreaterThan(8)
    expect(steps.at(-1)).toEqual({
      step: 'table',
      day: '2027-03-09',
      published: true,
      departsBy: 0,
    })
  })

  it('tells of September 2015, when Diyanet began the month a day after a sight by a hair', () => {
    const steps = explainCrescent('hijri-diyanet', 1436, 12)
    const sight = stepsOf(steps, 'crescent').at(-1)
    expect(sight).toMatchObject({ evening: '2015-09-13', seen: true })
    expect(sight?.margin).toBeGreaterThanOrEqual(0)
    expect(sight?.margin).toBeLessThan(0.05)
    // Henderson Island, of the Pitcairn group.
    expect(sight?.place.latitude).toBeCloseTo(-24.35, 1)
    expect(sight?.place.longitude).toBeCloseTo(-128.3, 1)
    expect(steps.at(-1)).toMatchObject({ day: '2015-09-15', published: true, departsBy: 1 })
  })

  it('shows the evening that failed: February 2026, a day later than Umm al-Qura and the FCNA', () => {
    const evenings = stepsOf(explainCrescent('hijri-diyanet', 1447, 9), 'crescent')
    expect(evenings.map(({ evening, seen }) => [evening, seen])).toEqual([
      ['2026-02-17', false],
      ['2026-02-18', true],
    ])
    expect(evenings[0]?.margin).toBeCloseTo(-0.05, 2)
    const globe = stepsOf(explainCrescent('hijri-fcna', 1447, 9), 'crescent').at(-1)
    expect(globe).toMatchObject({ evening: '2026-02-17', seen: true })
    expect(explainCrescent('hijri-umm-al-qura', 1447, 9).at(-1)).toMatchObject({
      day: '2026-02-18',
    })
  })

  it('knows which rule the FCNA followed: in 2006 none of the crescent', () => {
    expect(explainCrescent('hijri-fcna', 1427, 9).map(({ step }) => step)).toEqual([
      'conjunction',
      'table',
    ])
    const mecca2009 = stepsOf(explainCrescent('hijri-fcna', 1430, 9), 'crescent')
    expect(mecca2009.map(({ seen }) => seen)).toEqual([false, true])
  })

  it('says nothing of arithmetical calendars, and throws beyond a table', () => {
    expect(explainCrescent('hijri-civil', 1448, 10)).toEqual([])
    expect(() => explainCrescent('hijri-diyanet', 1835, 1)).toThrow(RangeError)
  })

  // Universal Time as the FCNA announced it (sources in test/data/fcna-published.tsv).
  test.each([
    [1438, 9, '2017-05-25T19:46Z'],
    [1438, 10, '2017-06-24T02:33Z'],
    [1439, 10, '2018-06-13T19:43Z'],
    [1440, 9, '2019-05-04T22:47Z'],
    [1440, 10, '2019-06-03T10:03Z'],
    [1441, 9, '2020-04-23T02:27Z'],
    [1441, 10, '2020-05-22T17:40Z'],
    [1444, 9, '2023-03-21T17:23Z'],
    [1444, 10, '2023-04-20T04:12Z'],
  ])('has the new moon of %i/%i within three minutes of %s', (year, month, announced) => {
    const [conjunction] = stepsOf(explainCrescent('hijri-fcna', year, month), 'conjunction')
    const difference = minutes(conjunction?.moment ?? '') - minutes(announced)
    expect(Math.abs(difference)).toBeLessThanOrEqual(3)
  })
})

describe('sunset and moonset at Mecca', () => {
  const localMinutes = (m: Moment | undefined, day: number) => ((m ?? 0) - day) * 1440 + 180
  const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  // Local times as the FCNA announced them, same sources.
  test.each([
    ['2009-08-20', '18:47', '18:46'],
    ['2009-09-19', '18:20', '18:36'],
    ['2011-08-29', '18:40', '18:44'],
    ['2015-06-16', '19:04', '18:56'],
  ])('on %s: %s and %s', (iso, sun, moon) => {
    const day = parseIsoDate(iso)
    const at = sunset(day, mecca) ?? moment(0)
    expect(Math.abs(localMinutes(at, day) - clock(sun))).toBeLessThan(2)
    expect(Math.abs(localMinutes(moonsetNear(at, mecca), day) - clock(moon))).toBeLessThan(2)
  })
})

describe('which month decides', () => {
  const feast = (id: string, rule: Holiday['rule']): Holiday => ({
    id,
    tradition: 'test',
    name: { de: id, en: id },
    ...(rule && { rule }),
    days: 1,
    begins: 'midnight',
    importance: 'major',
    tone: 'festive',
    sources: [],
  })
  const kurban = feast('kurban', {
    type: 'date',
    calendar: 'hijri',
    month: 'dhu al-hijja',
    day: 10,
  })
  const asure = feast('asure', { type: 'feast', id: 'kurban', offset: 32 })
  const context = createContext([kurban, asure])

  it('is that of Kurban for Aşure, which lies in the next', () => {
    const [found] = explain(asure, 2027, context)
    expect(found?.deciding).toEqual({ calendar: 'hijri-diyanet', year: 1448, month: 12 })
    const date = stepsOf(found?.steps ?? [], 'date').at(-1)
    expect([date?.day, date?.date.month, date?.date.year]).toEqual(['2027-06-17', 1, 1449])
  })

  it('is compared with other authorities by the rule, not by the date that came out', () => {
    // Kurban 2016: Diyanet 12 September, Umm al-Qura 11 (published-dates); Aşure 32 days later.
    const [found] = explain(asure, 2016, context)
    const steps = found?.steps ?? []
    expect(stepsOf(steps, 'result')[0]?.day).toBe('2016-10-14')
    const days = stepsOf(steps, 'elsewhere').map(({ calendar, day }) => [calendar, day])
    expect(days).toContainEqual(['hijri-umm-al-qura', '2016-10-13'])
    expect(days.map(([id]) => id)).not.toContain('hijri-tbla')
  })

  it('tells a near call in the result', () => {
    const ramadan = feast('ramadan', { type: 'date', calendar: 'hijri', month: 'ramadan', day: 1 })
    const margin = (year: number) =>
      stepsOf(explain(ramadan, year, createContext([ramadan]))[0]?.steps ?? [], 'result')[0]?.margin
    expect(margin(2026)).toBeCloseTo(-0.049, 3)
    expect(margin(2027)).toBeUndefined()
  })

  it('is the FCNA’s where the edition says so, with the Hajj of Saudi Arabia', () => {
    // Umm al-Qura and Swiss lists: Eid al-Adha 27 May 2026; by the globe it were the 26th.
    const [found] = explain(
      kurban,
      2026,
      createContext([kurban], { variants: { hijri: hijriFcna.id } }),
    )
    expect(stepsOf(found?.steps ?? [], 'result')[0]?.day).toBe('2026-05-27')
  })
})
