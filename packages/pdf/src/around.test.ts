import type { CalendarYear } from '@interkalender/edition'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeld } from '../test/krefeld.ts'
import { contents, readPdf } from '../test/pdf.ts'
import { renderBoth } from './render-calendar.tsx'
import { planBack } from './sheet/back.tsx'
import { lookOfYear } from './sheet/from-year.ts'

describe('the pages around the months', () => {
  let year: CalendarYear
  beforeAll(() => {
    year = krefeld()
  }, 60_000)

  const render = (cover: 'wheel' | 'band' | 'none', back: boolean) => {
    const { edition } = year
    const asked = { ...edition, print: { ...edition.print, cover, back } }
    // One month stands for twelve; wheel, cloth and meanings are those of the whole year.
    return renderBoth(
      { ...year, edition: asked, months: year.months.slice(0, 1) },
      { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array() },
    )
  }
  const pages = (bytes: Uint8Array) => contents(bytes).length

  it.each(['wheel', 'band'] as const)(
    'a cover with the %s passes every check in both files',
    async (cover) => {
      const { screen, press } = await render(cover, false)
      for (const { bytes, preflight } of [screen, press]) {
        expect(preflight.findings).toEqual([])
        expect(pages(bytes)).toBe(2)
      }
      const { objects } = readPdf(screen.bytes)
      expect(objects).toContain('/Figure')
      expect(objects.match(/\/S \/H1/g)).toHaveLength(2)
    },
    60_000,
  )

  it('the back tells what every printed feast means, in both files', async () => {
    const { screen, press } = await render('none', true)
    expect(screen.report.filter((line) => line.startsWith('back'))).toEqual([])
    for (const { bytes, preflight } of [screen, press]) {
      expect(preflight.findings).toEqual([])
      expect(pages(bytes)).toBe(3)
    }
  }, 60_000)

  it('what finds no room on two pages is told', () => {
    const look = lookOfYear(year)
    const long = year.feasts.map((feast) => ({ ...feast, meaning: 'Ein Satz. '.repeat(120) }))
    const plan = planBack({ ...year, feasts: long }, look)
    expect(plan.pages.length).toBe(2)
    expect(plan.report[0]).toMatch(/^back: no room for the meaning of .*Weihnachten/)
    for (const columns of plan.pages) expect(columns.length).toBeLessThanOrEqual(6)
  })

  it('no back where no feast has a meaning in the language, and that is told', () => {
    const mute = year.feasts.map(({ meaning: _, ...feast }) => feast)
    const plan = planBack({ ...year, feasts: mute }, lookOfYear(year))
    expect(plan.pages).toEqual([])
    expect(plan.report).toEqual([
      'back: no printed feast has a meaning in "de" yet; the page is left out',
    ])
  })

  it('there are none where nobody asks for them', async () => {
    const { screen } = await render('none', false)
    expect(pages(screen.bytes)).toBe(1)
  }, 60_000)
})
