import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Binding, findHookedCrosses, type Grid, resolveHookedCrosses, weave } from './weave.ts'

const figure = ['#.###', '#.#..', '#####', '..#.#', '###.#']
const mirrored = figure.map((row) => [...row].reverse().join(''))

function grid(rows: readonly string[], scale = 1, invert = false): Grid {
  const picks = rows.length * scale + 6
  const ends = rows[0]!.length * scale + 6
  const up = new Uint8Array(picks * ends).fill(invert ? 1 : 0)
  rows.forEach((row, y) => {
    ;[...row].forEach((cell, x) => {
      if (cell !== '#') return
      for (let i = 0; i < scale; i++) {
        for (let j = 0; j < scale; j++) {
          up[(3 + y * scale + i) * ends + 3 + x * scale + j] = invert ? 0 : 1
        }
      }
    })
  })
  return { ends, picks, up }
}

describe('findHookedCrosses', () => {
  it.each([1, 2, 3])('sees one %d threads thick, turning either way, raised or sunk', (scale) => {
    for (const rows of [figure, mirrored]) {
      for (const invert of [false, true]) {
        expect(findHookedCrosses(grid(rows, scale, invert)).length).toBeGreaterThan(0)
      }
    }
  })

  it('sees one with longer arms', () => {
    const long = ['#..####', '#..#...', '#..#...', '#######', '...#..#', '...#..#', '####..#']
    expect(findHookedCrosses(grid(long)).length).toBeGreaterThan(0)
  })

  it('lets plain crosses, squares and lozenges be', () => {
    for (const rows of [
      ['..#..', '..#..', '#####', '..#..', '..#..'],
      ['#####', '#...#', '#...#', '#...#', '#####'],
      ['..#..', '.###.', '#####', '.###.', '..#..'],
    ]) {
      expect(findHookedCrosses(grid(rows))).toEqual([])
    }
  })
})

describe('resolveHookedCrosses', () => {
  it('leaves none in any grid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 24 }),
        fc.integer({ min: 8, max: 24 }),
        fc.infiniteStream(fc.boolean()),
        fc.array(fc.tuple(fc.nat(18), fc.nat(18), fc.boolean()), { maxLength: 6 }),
        (ends, picks, stream, planted) => {
          const up = new Uint8Array(ends * picks)
          for (let i = 0; i < up.length; i++) up[i] = stream.next().value ? 1 : 0
          for (const [x, y, turn] of planted) {
            for (const [j, row] of (turn ? figure : mirrored).entries()) {
              for (const [i, cell] of [...row].entries()) {
                if (y + j < picks && x + i < ends) up[(y + j) * ends + x + i] = cell === '#' ? 1 : 0
              }
            }
          }
          resolveHookedCrosses({ ends, picks, up })
          expect(findHookedCrosses({ ends, picks, up })).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('weave', () => {
  const bindings: Binding[] = ['plain', 'twill', 'satin', 'rib', 'herringbone', 'basket']
  const months = fc.array(
    fc.record({
      id: fc.string(),
      binding: fc.constantFrom(...bindings),
      feasts: fc.array(
        fc.record({
          start: fc.nat(30),
          days: fc.integer({ min: 1, max: 12 }),
          major: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
    }),
    { maxLength: 25 },
  )

  it('weaves no hooked cross into any month', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 10, max: 200 }), (wefts, picks) => {
        const cloth = weave({ days: 31, wefts, endsPerDay: 6, picks })
        expect(findHookedCrosses(cloth)).toEqual([])
        expect(cloth.up).toHaveLength(cloth.ends * picks)
      }),
      { numRuns: 40 },
    )
  })

  it('raises the thread where there is a feast and nowhere else as high', () => {
    const wefts = [
      { id: 'a', binding: 'satin', feasts: [{ start: 9, days: 1, major: true }] },
    ] as const
    const cloth = weave({ days: 31, wefts, endsPerDay: 6, picks: 60 })
    const middle = cloth.weftOf.lastIndexOf(0) - 12
    const longest = (day: number) => {
      const row = cloth.up.subarray(
        middle * cloth.ends + day * 6,
        middle * cloth.ends + day * 6 + 6,
      )
      return row.reduce((sum, cell) => sum + cell, 0)
    }
    expect(longest(9)).toBe(6)
    for (const day of [2, 15, 25]) expect(longest(day)).toBeLessThan(4)
  })

  it('gives the same cloth for the same month and another for another', () => {
    const wefts = [
      { id: 'a', binding: 'twill', feasts: [{ start: 9, days: 1, major: true }] },
    ] as const
    const make = (start: number) =>
      weave({
        days: 31,
        endsPerDay: 6,
        picks: 60,
        wefts: [{ ...wefts[0], feasts: [{ start, days: 1, major: true }] }],
      })
    expect(make(9).up).toEqual(make(9).up)
    expect(make(9).up).not.toEqual(make(10).up)
  })
})
