import type { CalendarYear } from '@interkalender/edition'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeld } from '../test/krefeld.ts'
import { contents, readPdf } from '../test/pdf.ts'
import { mm } from './engine/document.ts'
import { renderBoth } from './render-calendar.tsx'
import { paperSize } from './sheet/geometry.ts'
import { lookOf, readTheme } from './themes/theme.ts'

type Edition = CalendarYear['edition']

describe('formats and themes', () => {
  let year: CalendarYear
  beforeAll(() => {
    year = krefeld()
  }, 60_000)

  const cases = [
    ['gewebe', 'A2', 'landscape'],
    ['gewebe', 'A3', 'portrait'],
    ['gewebe', 'A4', 'landscape'],
    ['gewebe', 'A4', 'portrait'],
    ['raster', 'A3', 'landscape'],
    ['raster', 'A2', 'portrait'],
    ['raster', 'A4', 'landscape'],
    ['still', 'A3', 'landscape'],
    ['still', 'A4', 'portrait'],
  ] as const satisfies (readonly [
    Edition['theme'],
    Edition['paper']['size'],
    Edition['paper']['orientation'],
  ])[]

  it.each(cases)(
    '%s on %s %s: the fullest months in their size, without a fault',
    async (theme, size, orientation) => {
      const paper = { size, orientation }
      const { screen, press } = await renderBoth(
        { ...year, edition: { ...year.edition, theme, paper } },
        {
          creationDate: '2026-11-22T00:00:00Z',
          readPicture: () => new Uint8Array(),
          months: [5, 7],
        },
      )
      const [width, height] = paperSize(paper)
      for (const { bytes, preflight } of [screen, press]) {
        const grave = preflight.findings.filter(
          ({ severity, rule }) => severity === 'error' || rule === 'hairline',
        )
        expect(grave).toEqual([])
        const trims = [...readPdf(bytes).objects.matchAll(/\/TrimBox \[([^\]]+)\]/g)].map((found) =>
          found[1]!.split(' ').map(Number),
        )
        expect(trims).toHaveLength(2)
        for (const [left, bottom, right, top] of trims as [number, number, number, number][]) {
          expect(right - left).toBeCloseTo(width, 2)
          expect(top - bottom).toBeCloseTo(height, 2)
        }
      }
      expect(screen.report.filter((sentence) => sentence.includes('too full'))).toEqual([])
    },
    60_000,
  )

  it('Arabic: the whole sheet runs from right to left', async () => {
    const arabic = krefeld('ar')
    const { screen, press } = await renderBoth(arabic, {
      creationDate: '2026-11-22T00:00:00Z',
      readPicture: () => new Uint8Array(),
      months: [3],
    })
    for (const { preflight } of [screen, press]) expect(preflight.findings).toEqual([])
    expect(readPdf(screen.bytes).objects).toContain('/Lang (ar)')
    // The code stands upright: a scanner may not read its mirror image. So do the moons, of the days
    // and of the legend.
    const moons = arabic.months[2]!.weeks.flatMap(({ days }) =>
      days.flatMap(({ moon }) => moon ?? []),
    )
    expect(moons.length).toBeGreaterThan(3)
    const content = contents(screen.bytes).join('\n')
    const mirrored = content.match(/^-1 0 0 1 \S+ 0 cm$/gm) ?? []
    expect(mirrored).toHaveLength(2 + moons.length + new Set(moons).size)
    expect(content).toMatch(/-1 0 0 -1 \S+ \S+ Tm/)
    expect(content).not.toMatch(/ 1 0 0 -1 \S+ \S+ Tm/)
  }, 60_000)

  it.each(['A2', 'A3', 'A4'] as const)('%s: nothing is set too small to be read', (size) => {
    for (const theme of ['gewebe', 'raster', 'still']) {
      for (const orientation of ['landscape', 'portrait'] as const) {
        const { type, geometry, theme: set } = lookOf(readTheme(theme), { size, orientation })
        const [, smallest] = set.sizes.feast
        // In points on the paper: the smallest type of all, and the smallest of a feast.
        const sizes = Object.values(type).map((style) => style.size * geometry.scale)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5.99)
        expect(smallest * geometry.scale).toBeGreaterThanOrEqual(6.49)
      }
    }
  })

  it('A3 landscape stands as it was drawn', () => {
    expect(paperSize({ size: 'A3', orientation: 'landscape' })).toEqual([420 * mm, 297 * mm])
  })
})
