/** The file for the printer, looked at by programs of others. */
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeldFiles } from '../test/krefeld.ts'
import { type Looked, look } from '../test/look.ts'
import { runTool } from '../test/pdf.ts'
import { pdfboxComplaints } from '../test/pdfbox.ts'
import { plates, totalInk } from '../test/plates.ts'
import { mm } from './engine/document.ts'
import { Draw } from './engine/draw.tsx'
import { layoutPages, paint } from './engine/render.tsx'
import { shapeLine } from './engine/shape.ts'
import { black, inks, white } from './palette.ts'
import { standardCondition } from './press/condition.ts'
import type { Rendered } from './render-calendar.tsx'

describe('Krefeld 2027 for the press, seen by others', () => {
  let press: Rendered
  let looked: Looked | undefined
  beforeAll(async () => {
    ;({ press } = await krefeldFiles())
    looked = look(press.bytes)
  }, 120_000)

  it('pikepdf: PDF/X-4 by its own word, for a CMYK press that is named', () => {
    if (!looked) return
    expect(looked).toMatchObject({ version: '1.6', trapped: '/False', trappedIsName: true, id: 2 })
    expect(looked.intents).toEqual([
      { standard: '/GTS_PDFX', condition: 'FOGRA39', class: 'prtr', space: 'CMYK', components: 4 },
    ])
    const { xmp } = looked
    expect(xmp['{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion']).toBe('PDF/X-4')
    for (const date of ['CreateDate', 'ModifyDate', 'MetadataDate']) {
      expect(xmp[`{http://ns.adobe.com/xap/1.0/}${date}`]).toMatch(/^2026-11-22T/)
    }
    expect(xmp['{http://purl.org/dc/elements/1.1/}title']).toBe(looked.title)
    expect(looked.tree).toBeUndefined()
    expect(Object.values(looked.fonts)).not.toContain(false)
    expect(looked.labels).toBe(12)
  })

  it('pikepdf: A3, 3 mm bleed, room for marks, on every sheet', () => {
    for (const { media, bleed, trim, annotations } of looked?.pages ?? []) {
      expect(
        [media, bleed, trim].map((box) => box.map((side) => Math.round(side * 20) / 20)),
      ).toEqual([
        [0, 0, 440, 317],
        [7, 7, 433, 310],
        [10, 10, 430, 307],
      ])
      expect(annotations).toBe(0)
    }
  })

  it('pikepdf: CMYK alone, no transparency, pure black text overprints and nothing else', () => {
    for (const { colours, spaces, states, inks: used, faults } of looked?.pages ?? []) {
      expect(Object.keys(colours).sort()).toEqual(['K', 'k'])
      expect(spaces).toEqual([])
      expect(states).toEqual([])
      expect(faults.filter((fault) => !fault.startsWith('untagged'))).toEqual([])
      const black = Object.keys(used).filter((ink) => /^text 0 0 0 1\b/.test(ink))
      expect(black).toEqual(['text 0 0 0 1 OPM1'])
      expect(Object.keys(used).filter((ink) => /OPM/.test(ink))).toEqual(black)
      // Text is set in one ink or in a month's; rich black is for marks outside the sheet.
      expect(used['stroke 1 1 1 1']).toBe(12)
      expect(Object.keys(used).filter((ink) => ink.endsWith(' 1 1 1 1'))).toEqual([
        'stroke 1 1 1 1',
      ])
    }
  })

  it('pikepdf: no line is finer than a quarter of a point', () => {
    for (const { thinnest } of looked?.pages ?? []) expect(thinnest).toBeGreaterThanOrEqual(0.25)
  })

  it('poppler and qpdf: whole, in its boxes, every font embedded', () => {
    const checked = runTool('qpdf', press.bytes, ['--check'])
    if (checked !== undefined) expect(checked).toContain('No syntax or stream encoding errors')
    const info = runTool('pdfinfo', press.bytes, ['-box', '-l', '-1'])
    if (info !== undefined) {
      expect(info).toMatch(/^PDF version: +1\.6$/m)
      const boxes = (name: string) =>
        [...info.matchAll(new RegExp(`^Page +\\d+ ${name}: +(.+)$`, 'gm'))].map(([, box]) =>
          box!.trim().split(/ +/).map(Number),
        )
      for (const [name, inset] of [
        ['MediaBox', 0],
        ['BleedBox', 7],
        ['TrimBox', 10],
      ] as const) {
        expect(boxes(name)).toHaveLength(12)
        for (const [left, bottom, right, top] of boxes(name)) {
          expect(left).toBeCloseTo(inset * mm, 1)
          expect(bottom).toBeCloseTo(inset * mm, 1)
          expect(right).toBeCloseTo((440 - inset) * mm, 1)
          expect(top).toBeCloseTo((317 - inset) * mm, 1)
        }
      }
    }
    const fonts = runTool('pdffonts', press.bytes)?.trimEnd().split('\n').slice(2)
    for (const line of fonts ?? []) expect(line).toMatch(/ yes +yes +yes +\d+ +\d+$/)
    const images = runTool('pdfimages', press.bytes, ['-list'])
    if (images !== undefined) expect(images.trim().split('\n')).toHaveLength(2)
  })

  it('PDFBox: nothing but what PDF/A-1 forbids and PDF/X-4 does not', () => {
    const complaints = pdfboxComplaints(press.bytes)
    if (complaints) expect(complaints).toEqual([])
  })

  it('Ghostscript: no place on any sheet takes more ink than dries', () => {
    const sheets = totalInk(press.bytes)
    if (!sheets) return
    expect(sheets).toHaveLength(12)
    for (const { most, mean } of sheets) {
      expect(most).toBeLessThanOrEqual(281)
      expect(most).toBeGreaterThan(150)
      // A sheet is paper with ink on it, neither empty nor flooded.
      expect(mean).toBeGreaterThan(3)
      expect(mean).toBeLessThan(60)
    }
  })

  it('Ghostscript: black text leaves the ground below it whole, white text cuts it out', async () => {
    const side = 80 * mm
    const draw: Parameters<typeof Draw>[0]['paint'] = (document) => {
      document.ink(inks.madder).raw(`0 0 ${side} ${side} re f`)
      document.setLine(shapeLine('M', { size: 90, weight: 'bold' }), 20, 90, black)
      document.setLine(shapeLine('M', { size: 90, weight: 'bold' }), 20, 200, white)
    }
    const content = Draw({ box: { left: 0, top: 0, width: side, height: side }, paint: draw })
    const laid = await layoutPages([
      { key: 'a', width: side, height: side, content: content as never },
    ])
    const bytes = await paint(laid, {
      painter: 'press',
      title: 'Probe',
      author: 'Krefeld',
      lang: 'de',
      creationDate: new Date('2026-11-22T00:00:00Z'),
      bleed: 3 * mm,
      slug: 0,
      condition: standardCondition(),
    })
    const found = plates(bytes)
    if (!found) return
    const [magenta, key] = await Promise.all(
      [found.Magenta, found.Black].map((tiff) => sharp(tiff).greyscale().raw().toBuffer()),
    )
    const inked = (value: number | undefined) => Math.round((255 - value!) / 2.55)
    const ground = inks.madder.cmyk[1]
    const under = [...key!.entries()].filter(([, value]) => value === 0).map(([at]) => at)
    expect(under.length).toBeGreaterThan(500)
    for (const at of under) expect(inked(magenta![at])).toBeCloseTo(ground, -0.5)
    const bare = magenta!.filter((value) => value === 255).length
    const bleedRows = 0.4 * magenta!.length
    expect(bare).toBeGreaterThan(500)
    expect(bare).toBeLessThan(bleedRows)
  })
})
