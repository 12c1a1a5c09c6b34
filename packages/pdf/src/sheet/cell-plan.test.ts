import { describe, expect, it } from 'vitest'
import { feast, march } from '../../test/sheets.ts'
import { readTheme } from '../themes/theme.ts'
import { maxLines, nameIndent, planCell } from './cell-plan.ts'
import type { SheetFeast } from './model.ts'
import { typeOf } from './type.ts'

const room = { width: 98, lines: 5, lang: 'de', type: typeOf(readTheme('gewebe'), 8.5) }
const day = (feasts: ReturnType<typeof feast>[]) => march({ 21: feasts }).weeks[2]!.days[6]!

const names = [
  'Palmsonntag',
  'Nouruz',
  'Newroz',
  'Naw-Rúz',
  'Geburtstag des Heiligen Ali und Nevruz',
  'Sonntag der Orthodoxie',
  'Jahrestag des Denkmals für die ermordeten Sinti und Roma Europas',
]

describe('planCell', () => {
  it('keeps every name and every sign within the cell', () => {
    const plan = planCell(day(names.map((name) => feast(name, { tolerance: 1 }))), room)
    for (const placed of plan.feasts) {
      for (const line of placed.lines) expect(nameIndent + line.width).toBeLessThanOrEqual(98.02)
    }
    expect(plan.used).toBeLessThanOrEqual(maxLines)
  })

  it.each([0, 1, 3, 6, 8, 25])(
    '%d feasts: shown and hidden together are all of them, each in order',
    (count) => {
      const feasts = Array.from({ length: count }, (_, i) =>
        feast(`${names[i % names.length]} ${i}`),
      )
      for (let lines = 1; lines <= 7; lines++) {
        const plan = planCell(day(feasts), { ...room, lines })
        const shown = plan.feasts.map((placed) => placed.feast)
        const order = (list: readonly SheetFeast[]) => list.map((one) => feasts.indexOf(one))
        expect(order(shown)).toEqual(order(shown).sort((a, b) => a - b))
        expect(order([...shown, ...plan.hidden]).sort((a, b) => a - b)).toEqual(
          feasts.map((_, i) => i),
        )
        expect(plan.used).toBeLessThanOrEqual(Math.min(lines, maxLines))
        if (plan.hidden.length === 0) continue
        const more = plan.more!
        expect(more.line.text).toBe(`+${plan.hidden.length}`)
        const beside = plan.feasts.find(({ at, lines: own }) => at + own.length - 1 === more.at)
        if (beside) expect(nameIndent + beside.lines.at(-1)!.width).toBeLessThan(more.x)
      }
    },
  )

  it('sets the own-script name beside the name, below it, or leaves it out, in that order', () => {
    const own = { text: 'נובי גוד', lang: 'he' }
    const short = planCell(day([feast('Purim', { ownName: own })]), room).feasts[0]!
    expect(short.ownName).toMatchObject({ at: 0 })
    const long = planCell(day([feast('Orthodoxes Weihnachtsfest', { ownName: own })]), room)
      .feasts[0]!
    expect(long.ownName!.at).toBeGreaterThan(0)
    const full = planCell(
      day(Array.from({ length: 5 }, (_, i) => feast(`Orthodoxes Fest ${i}`, { ownName: own }))),
      room,
    )
    expect(full.feasts).toHaveLength(5)
    expect(full.feasts.every((placed) => !placed.ownName || placed.ownName.at <= 4)).toBe(true)
  })

  it('reports a name that no font can show, and prints the other one', () => {
    const plan = planCell(
      day([feast('Frühlingsfest', { ownName: { text: '龘', lang: 'zh' } })]),
      room,
    )
    expect(plan.feasts[0]!.ownName).toBeUndefined()
    expect(plan.unprintable).toEqual(['龘'])
  })

  it('does not divide a name that fits on two lines', () => {
    const plan = planCell(day([feast('Gedenken an den Auschwitz-Erlass')]), room)
    const lines = plan.feasts[0]!.lines.map((line) => line.text.trim())
    expect(lines.join('|')).not.toContain('Ausch-|')
  })
})
