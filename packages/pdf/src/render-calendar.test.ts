import type { CalendarYear } from '@interkalender/edition'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeldFiles, options } from '../test/krefeld.ts'
import { contents, readPdf, runTool } from '../test/pdf.ts'
import { mm } from './engine/document.ts'
import { type Rendered, renderBoth, renderCalendar } from './render-calendar.tsx'

describe('Krefeld 2027', () => {
  let year: CalendarYear
  let screen: Rendered
  let press: Rendered

  beforeAll(async () => {
    ;({ year, screen, press } = await krefeldFiles())
  }, 60_000)

  it('says when the sheets have no words in the language of the edition', async () => {
    const told = /no words in "sq"/
    const albanian = await renderCalendar(
      { ...year, language: 'sq' },
      { ...options, painter: 'screen', months: [7] },
    )
    expect(albanian.report.join('\n')).toMatch(told)
    expect(screen.report.join('\n')).not.toMatch(/no words in/)
  })

  it('has twelve pages of A3, on the press with bleed and room for marks', () => {
    for (const [file, margin] of [
      [screen, 0],
      [press, 10 * mm],
    ] as const) {
      const { objects } = readPdf(file.bytes)
      const boxes = (name: string) =>
        [...objects.matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'g'))].map((match) =>
          match[1]!.split(' ').map(Number),
        )
      expect(boxes('MediaBox')).toHaveLength(12)
      for (const [left, , right] of boxes('TrimBox')) {
        expect(left).toBeCloseTo(margin, 1)
        expect(right! - left!).toBeCloseTo(420 * mm, 1)
      }
      for (const [, bottom, , top] of boxes('TrimBox')) {
        expect(top! - bottom!).toBeCloseTo(297 * mm, 1)
      }
    }
  })

  it('prints in CMYK alone', () => {
    for (const content of contents(press.bytes)) {
      expect(content).not.toMatch(/\s(rg|RG|scn|SCN|cs|CS|g|G)\s/)
    }
  })

  it('is tagged for screens: a heading, a table and a figure on every sheet', () => {
    const { objects } = readPdf(screen.bytes)
    const count = (type: string) => objects.match(new RegExp(`/S /${type}\\b`, 'g'))?.length ?? 0
    expect(count('H1')).toBe(12)
    expect(count('Table')).toBe(12)
    expect(count('Figure')).toBeGreaterThanOrEqual(12)
    expect(count('TD')).toBeGreaterThanOrEqual(12 * 28)
    expect(objects).toContain('/MarkInfo')
    expect(readPdf(press.bytes).objects).not.toContain('/StructTreeRoot')
  })

  it('names every Figure for those who cannot see it', () => {
    const { objects } = readPdf(screen.bytes)
    for (const [figure] of objects.matchAll(/\/S \/Figure[\s\S]*?endobj/g)) {
      expect(figure).toContain('/Alt')
    }
  })

  it('paints nothing outside tags and artifacts', () => {
    for (const content of contents(screen.bytes)) {
      let depth = 0
      for (const [token] of content.matchAll(/\b(BDC|BMC|EMC|TJ|f|S)\b/g)) {
        if (token === 'BDC' || token === 'BMC') depth++
        else if (token === 'EMC') depth--
        else expect(depth).toBeGreaterThan(0)
      }
      expect(depth).toBe(0)
    }
  })

  it('embeds every font', () => {
    for (const { bytes } of [screen, press]) {
      const { objects } = readPdf(bytes)
      expect(objects).not.toContain('Helvetica')
      expect(objects.match(/\/FontFile2/g)).toHaveLength(
        objects.match(/\/Type \/FontDescriptor/g)!.length,
      )
      const fonts = runTool('pdffonts', bytes)
      for (const line of fonts?.trim().split('\n').slice(2) ?? []) {
        expect(line).toMatch(/ yes +yes +yes +\d+ +0$/)
      }
    }
  })

  it('is sound: qpdf finds no fault', () => {
    for (const { bytes } of [screen, press]) {
      const said = runTool('qpdf', bytes, ['--check'])
      if (said !== undefined) expect(said).toContain('No syntax or stream encoding errors')
    }
  })

  it('passes its own preflight and says which standards it keeps', () => {
    expect(press.preflight).toEqual({ kind: 'press', pages: 12, findings: [] })
    expect(screen.preflight).toEqual({ kind: 'screen', pages: 12, findings: [] })
    expect(Buffer.from(press.bytes).includes('GTS_PDFXVersion>PDF/X-4<')).toBe(true)
    expect(Buffer.from(screen.bytes).includes('<pdfuaid:part>1<')).toBe(true)
  })

  it('takes a photo to the bleed: CMYK on the press, described on screens, dim ones reported', async () => {
    const photo = await sharp({
      create: { width: 900, height: 1200, channels: 3, background: '#806040' },
    })
      .jpeg()
      .toBuffer()
    const picture = { file: 'fest.jpg', alt: 'Ein Fest im Hof', focus: [0.5, 0.5] as const }
    const withPicture: CalendarYear = {
      ...year,
      months: year.months.map((month) => ({ ...month, sheet: { ...month.sheet, picture } })),
    }
    const settings = { ...options, readPicture: () => photo, months: [3] }
    const files = await renderBoth(withPicture, settings)
    const image = (bytes: Uint8Array) => {
      const [found] =
        readPdf(bytes).objects.match(/\/Subtype \/Image[\s\S]*?endobj|\/Subtype \/Image[\s\S]*$/) ??
        []
      return /\/ColorSpace \/(\w+)/.exec(found ?? '')?.[1]
    }
    expect(image(files.press.bytes)).toBe('DeviceCMYK')
    expect(image(files.screen.bytes)).toBe('DeviceRGB')
    expect(readPdf(files.screen.bytes).objects).toContain('/Alt (Ein Fest im Hof)')
    expect(files.screen.preflight.findings).toEqual([])
    expect(files.press.preflight.findings).toMatchObject([
      { rule: 'resolution', severity: 'warning', page: 1 },
    ])
    expect(files.press.report.join()).toMatch(/März 2027: the picture fest\.jpg has only \d+ dpi/)
  })

  it('renders one sheet alone', async () => {
    const { bytes } = await renderCalendar(year, { ...options, painter: 'press', months: [3] })
    expect(readPdf(bytes).objects.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  it('is the same to the byte, in any time zone', async () => {
    const before = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      const again = await renderBoth(year, options)
      expect(Buffer.compare(again.screen.bytes as Buffer, screen.bytes as Buffer)).toBe(0)
      expect(Buffer.compare(again.press.bytes as Buffer, press.bytes as Buffer)).toBe(0)
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
