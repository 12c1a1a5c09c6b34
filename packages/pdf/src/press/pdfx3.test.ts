import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeld, options } from '../../test/krefeld.ts'
import { look } from '../../test/look.ts'
import { runTool } from '../../test/pdf.ts'
import { type Rendered, renderCalendar } from '../render-calendar.tsx'
import { assertGhostscript, toPdfX3 } from './pdfx3.ts'

const present = spawnSync('gs', ['--version']).status === 0
if (!present && process.env.CI) throw new Error('Ghostscript is missing; CI has to install it')
if (!present) console.warn('Ghostscript is not installed: PDF/X-3 was not tried')

describe('PDF/X-3 through Ghostscript', () => {
  let press: Rendered
  beforeAll(async () => {
    press = await renderCalendar(krefeld(), { ...options, painter: 'press', months: [3] })
  }, 120_000)

  it.skipIf(!present)(
    'keeps inks, boxes and overprint, and says what it is',
    async () => {
      const bytes = await toPdfX3(press.bytes, options)
      const said = runTool('qpdf', bytes, ['--check'])
      if (said !== undefined) expect(said).toContain('No syntax or stream encoding errors')
      expect(runTool('pdfinfo', bytes) ?? 'PDF/X-3:2002').toContain('PDF/X-3:2002')
      const [before, after] = [look(press.bytes), look(bytes)]
      if (!before || !after) return
      expect(after).toMatchObject({ version: '1.3', trapped: '/False', trappedIsName: true, id: 2 })
      expect(after.intents).toEqual(before.intents)
      expect(Object.values(after.fonts)).not.toContain(false)
      const [x4, x3] = [before.pages[0]!, after.pages[0]!]
      for (const box of ['media', 'bleed', 'trim'] as const) {
        x3[box].forEach((side, at) => {
          expect(side).toBeCloseTo(x4[box][at]!, 2)
        })
      }
      expect(Object.keys(x3.colours).sort()).toEqual(['K', 'k'])
      expect([x3.spaces, x3.states]).toEqual([[], []])
      // Ghostscript writes 0.88 as 0.880859; the inks are the same, and black alone overprints.
      const inks = (used: Readonly<Record<string, number>>) =>
        [
          ...new Set(
            Object.keys(used).map((ink) =>
              ink.replace(/\d\.\d+/g, (x) => String(Number(Number(x).toFixed(2)))),
            ),
          ),
        ]
          .filter((ink) => ink.startsWith('text'))
          .sort()
      expect(inks(x3.inks)).toEqual(inks(x4.inks))
      expect(Object.keys(x3.inks).filter((ink) => /^text 0 0 0 1\b/.test(ink))).toEqual([
        'text 0 0 0 1 OPM1',
      ])
    },
    60_000,
  )

  it.skipIf(!present)(
    'is the same to the byte, whatever the hour',
    async () => {
      const one = await toPdfX3(press.bytes, options)
      await new Promise((resolve) => setTimeout(resolve, 1100))
      const two = await toPdfX3(press.bytes, options)
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
      expect(Buffer.from(one).toString('latin1')).toMatch(/\/CreationDate ?\(D:20261122000000/)
    },
    60_000,
  )

  it.skipIf(!present)(
    'passes on what Ghostscript says of a file that is none',
    async () => {
      await expect(toPdfX3(Buffer.from('no PDF'), options)).rejects.toThrow(
        /^Ghostscript could not make PDF\/X-3: /,
      )
    },
    60_000,
  )

  it('says how to get Ghostscript where there is none', () => {
    const path = process.env.PATH
    try {
      process.env.PATH = '/nowhere'
      expect(() => assertGhostscript()).toThrow(/there is no command gs; install it \(Debian: apt/)
    } finally {
      process.env.PATH = path
    }
  })
})
