import { gregorianDay } from '@interkalender/core'
import { describe, expect, it } from 'vitest'
import type { CalendarYear, FeastView } from '../calendar-year.ts'
import { ringArc, wheelPoint, yearWheel } from './year-wheel.ts'

const feast = (
  id: string,
  [month, day]: readonly [number, number],
  more: Partial<FeastView> & { readonly group?: string } = {},
) =>
  ({
    id,
    name: id,
    tradition: { id, name: id, code: 'XX', group: more.group ?? 'judaism' },
    start: gregorianDay(2027, month, day),
    days: 1,
    importance: 'major',
    tone: 'festive',
    ...more,
  }) as unknown as FeastView

const yearOf = (...feasts: readonly FeastView[]) =>
  ({
    edition: { year: 2027, firstMonth: 1, monthCount: 12 },
    months: Array.from({ length: 12 }, (_, i) => ({ year: 2027, month: i + 1, name: `${i + 1}` })),
    feasts,
  }) as unknown as CalendarYear

const length = ([x, y]: readonly number[]) => Math.hypot(x!, y!)

describe('the year wheel', () => {
  it('begins at the top and goes clockwise by days', () => {
    const { months, days } = yearWheel(yearOf())
    expect(wheelPoint(0, 1)).toEqual([0, -1])
    expect(wheelPoint(0.25, 1)[0]).toBeCloseTo(1, 12)
    expect(months.map(({ from, to }) => Math.round((to - from) * 365))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect(months[6]!.from).toBe(181 / 365)
    expect(days).toHaveLength(365)
    expect(months.at(-1)!.to).toBe(1)
  })

  it('begins its weeks on Mondays: 4 January 2027 is the first', () => {
    const { weeks } = yearWheel(yearOf())
    expect(weeks[0]).toBe(3 / 365)
    expect(weeks).toHaveLength(52)
  })

  it('lays the groups in the order of the cloth, and feasts in the middle of their days', () => {
    const wheel = yearWheel(
      yearOf(feast('a', [7, 2], { group: 'islam' }), feast('b', [7, 2], { group: 'christian' })),
    )
    expect(wheel.rings.map(({ group }) => group)).toEqual(['christian', 'islam'])
    expect(wheel.rings[0]!.outer).toBeCloseTo(0.9, 12)
    expect(wheel.rings[1]!.inner).toBeCloseTo(0.36, 12)
    expect(wheel.rings[0]!.inner).toBeGreaterThan(wheel.rings[1]!.outer)
    for (const { outline } of wheel.feasts) {
      const [tip] = outline
      // 2 July is day 183 of the year: its middle is 182.5 of 365, half a turn.
      expect(tip![0]).toBeCloseTo(0, 12)
      expect(tip![1]).toBeGreaterThan(0)
    }
  })

  it('gives feasts of a group that would lie on one another a thread each', () => {
    const days = [1, 2, 3, 9, 20].map((day) => feast(`d${day}`, [3, day]))
    const fast = feast('fast', [2, 20], { days: 30, tone: 'fast' })
    const { rings } = yearWheel(yearOf(...days, fast))
    expect(rings[0]!.threads).toHaveLength(4)
    // Alone on the year, one thread is enough.
    expect(yearWheel(yearOf(days[0]!, days[4]!)).rings[0]!.threads).toHaveLength(1)
  })

  it('cuts what begins before the year or ends after it, and stays within its radii', () => {
    const wheel = yearWheel(
      yearOf(
        feast('before', [-1, 25], { days: 60 }),
        feast('after', [12, 30], { days: 8 }),
        feast('new-year', [1, 1]),
      ),
      { inner: 0.5, outer: 0.8 },
    )
    for (const { outline } of wheel.feasts) {
      for (const step of outline) {
        const radius = length(step.slice(-2))
        expect(radius).toBeGreaterThan(0.5 - 0.08)
        expect(radius).toBeLessThan(0.8 + 0.08)
      }
    }
    const after = wheel.feasts.find(({ feast }) => feast.id === 'after')!
    expect(after.outline[0]![0]).toBeLessThan(0)
  })

  it('draws arcs that stay on their circle', () => {
    const steps = ringArc(0.1, 0.9, 0.7)
    for (let i = 1; i < steps.length; i++) {
      const [x0, y0] = steps[i - 1]!.slice(-2) as [number, number]
      const [x1, y1, x2, y2, x3, y3] = steps[i] as [number, number, number, number, number, number]
      for (const t of [0.25, 0.5, 0.75]) {
        const mix = (a: number, b: number, c: number, d: number) =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
        expect(length([mix(x0, x1, x2, x3), mix(y0, y1, y2, y3)])).toBeCloseTo(0.7, 5)
      }
    }
    expect(steps.at(-1)!.slice(-2)[0]).toBeCloseTo(wheelPoint(0.9, 0.7)[0], 12)
  })

  it('names every day once and keeps the names apart, in their order', () => {
    const crowd = [1, 1, 2, 3, 4, 5].map((day, i) => feast(`f${i}`, [3, day]))
    const { labels } = yearWheel(
      yearOf(...crowd, feast('minor', [6, 1], { importance: 'minor' }), feast('end', [12, 31])),
      { labelRoom: 1 / 100 },
    )
    expect(labels.map(({ date, feasts }) => `${date} ${feasts.length}`)).toEqual([
      '2027-03-01 2',
      '2027-03-02 1',
      '2027-03-03 1',
      '2027-03-04 1',
      '2027-03-05 1',
      '2027-12-31 1',
    ])
    for (let i = 1; i < labels.length; i++) {
      expect(labels[i]!.turn - labels[i - 1]!.turn).toBeGreaterThan(0.01 - 1e-9)
    }
    // The crowd keeps its middle, and who stands alone stays where it is.
    expect(labels[2]!.turn).toBeCloseTo(labels[2]!.at, 12)
    expect(labels.at(-1)!.turn).toBeCloseTo(labels.at(-1)!.at, 12)
  })

  it('leaves a seam open at the top, between the last day and the first', () => {
    const wheel = yearWheel(yearOf(feast('first', [1, 1]), feast('last', [12, 31])), { seam: 0.04 })
    expect([wheel.from, wheel.to]).toEqual([0.02, expect.closeTo(0.98, 12)])
    expect(wheel.months[0]!.from).toBe(0.02)
    expect(wheel.months.at(-1)!.to).toBeCloseTo(0.98, 12)
    for (const { outline } of wheel.feasts) {
      // The middle of a lozenge lies between its upper and its lower tip.
      const middle = (outline[0]![0]! + outline[2]![0]!) / 2
      expect(Math.abs(middle)).toBeGreaterThan(Math.sin(2 * Math.PI * 0.02) * 0.3)
    }
    // 2 July, the middle of the year, still stands at the bottom.
    const [label] = yearWheel(yearOf(feast('middle', [7, 2])), { seam: 0.04 }).labels
    expect(label!.at).toBeCloseTo(0.5, 12)
  })

  it('leaves days unnamed where the rim is too short: in the thickest crowd, those with the fewest feasts', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => feast(`c${i}`, [3, i + 1]))
    const double = feast('double', [3, 6])
    const { labels, unnamed } = yearWheel(yearOf(feast('alone', [9, 1]), ...crowd, double), {
      labelRoom: 1 / 10,
    })
    expect(labels.length + unnamed.length).toBe(13)
    expect(labels).toHaveLength(9)
    expect(labels.map(({ date }) => date)).toContain('2027-09-01')
    expect(labels.map(({ date }) => date)).toContain('2027-03-06')
    for (let i = 1; i < labels.length; i++) {
      // The crowd stands on both sides of the top.
      const apart = (labels[i]!.turn - labels[i - 1]!.turn + 1) % 1
      expect(apart).toBeGreaterThan(0.1 - 1e-9)
    }
    // With room for all, no day is unnamed.
    expect(yearWheel(yearOf(...crowd), { labelRoom: 1 / 50 }).unnamed).toEqual([])
  })
})
