import { describe, expect, it } from 'vitest'
import { feast, march } from '../../test/sheets.ts'
import { maxLines } from './cell-plan.ts'
import { fitSheet, planSheet } from './sheet-plan.ts'

const many = (count: number, name = 'Sonntag der Orthodoxie') =>
  Array.from({ length: count }, (_, i) => feast(`${name} ${i + 1}`))

const footTop = (plan: ReturnType<typeof planSheet>) => {
  const { baseline, lastLine } = march({}).look.geometry
  return baseline(lastLine - plan.foot.lines + 1)
}

describe('planSheet', () => {
  it('keeps the weeks equal where nothing has to hide', () => {
    const plan = planSheet(march({ 1: many(2), 21: many(2) }))
    expect(new Set(plan.heights).size).toBe(1)
    expect(plan.report).toEqual([])
  })

  it('lets quiet weeks lend their lines to full ones', () => {
    const plan = planSheet(march({ 21: many(5, 'Fest'), 25: many(4, 'Tag') }))
    expect(plan.cells.flat().every((cell) => cell.hidden.length === 0)).toBe(true)
  })

  it('puts what finds no room at the foot, with its day, and reports it', () => {
    const plan = planSheet(march({ 21: many(25) }))
    const foot = plan.foot.more
      .flatMap((line) => line.pieces.map((piece) => piece.span.text))
      .join('')
    expect(foot).toContain('21.')
    expect(foot).toContain('25')
    expect(plan.report[0]).toMatch(/^2027-03-21: \d+ of 25 feasts stand at the foot/)
    expect(plan.tops.at(-1)!).toBeLessThan(footTop(plan))
  })

  it('stays lawful with 25 feasts on three days and 3 on all others', () => {
    const feasts = Object.fromEntries(
      Array.from({ length: 31 }, (_, i) => [i + 1, many(i % 10 === 5 ? 25 : 3)]),
    )
    const plan = planSheet(march(feasts))
    expect(plan.tops.at(-1)!).toBeLessThan(footTop(plan))
    for (const row of plan.cells) {
      for (const cell of row) expect(cell.used).toBeLessThanOrEqual(maxLines)
    }
  })

  it('keeps lanes apart: no two bars in one lane on one day', () => {
    const { lanes } = planSheet(march({}))
    for (const a of lanes) {
      for (const b of lanes) {
        if (a !== b && a.lane === b.lane) expect(a.last < b.first || b.last < a.first).toBe(true)
      }
    }
  })
})

describe('fitSheet', () => {
  const names = (plan: ReturnType<typeof planSheet>) =>
    plan.cells.flat().flatMap((cell) => cell.feasts.map(({ feast, short }) => ({ feast, short })))
  const bracketed = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      feast(`Frühlingsfest ${i} (Tag des heiligen Georg)`, {
        shortName: `Frühlingsfest ${i}`,
      }),
    )

  it('keeps the brackets of names where there is room', () => {
    const { plan } = fitSheet(march({ 21: bracketed(2) }))
    expect(names(plan).map(({ short }) => short)).toEqual([false, false])
  })

  it('sets names without their brackets before a feast goes to the foot, and reports it', () => {
    const { plan } = fitSheet(march({ 21: bracketed(5) }))
    expect(plan.cells.flat().every(({ hidden }) => hidden.length === 0)).toBe(true)
    expect(names(plan).some(({ short }) => short)).toBe(true)
    expect(plan.report.join()).toContain(
      '2027-03-21: without what stands in brackets: Frühlingsfest',
    )
  })

  it('hides no more than the fullest way of sharing the lines out would', () => {
    // Two full weeks: one alone would have room for all its feasts, both together have not.
    const full = (days: number[]) =>
      fitSheet(march(Object.fromEntries(days.map((day) => [day, many(7, 'Fest')])))).plan
    const hidden = (plan: ReturnType<typeof planSheet>) =>
      plan.cells.flat().reduce((sum, cell) => sum + cell.hidden.length, 0)
    expect(hidden(full([7, 21]))).toBe(0)
    expect(hidden(full([7, 14, 21, 28, 31]))).toBeLessThan(15)
  })
})

describe('a meeting by chance', () => {
  const meetings = ['14. März: Eins und Zwei am selben Tag.']

  it('stands at the foot where there is room', () => {
    const plan = planSheet(march({ 1: many(2) }, { encounters: [], meetings }))
    expect(plan.foot.encounters.map(({ text }) => text.trim())).toEqual(meetings)
  })

  it('is left out before it costs a feast its place', () => {
    const full = Object.fromEntries([3, 10, 17, 24, 31].map((day) => [day, many(7, 'Fest')]))
    const without = planSheet(march(full, { encounters: [], meetings: [] }))
    const plan = planSheet(march(full, { encounters: [], meetings }))
    const hidden = ({ cells }: typeof plan) => cells.flat().flatMap((cell) => cell.hidden).length
    expect(hidden(plan)).toBe(hidden(without))
  })
})
