import { type CalendarYear, mergePhoto, mergeTables } from '@interkalender/edition'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeld } from '../test/krefeld.ts'
import { runTool } from '../test/pdf.ts'
import { type Drawing, pagesOf, renderCalendar, renderDrawings, toPng } from './render-calendar.tsx'

const options = { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array() }

describe('for designers', () => {
  let year: CalendarYear
  let march: Drawing
  beforeAll(async () => {
    year = krefeld()
    ;[march] = (await renderDrawings(year, { ...options, page: '2027-03' })) as [Drawing]
  }, 60_000)

  it('a sheet is one SVG of the trimmed size, with letters as outlines and layers by name', () => {
    expect(march).toMatchObject({ name: '2027-03', title: 'März 2027' })
    const { svg } = march
    expect(svg).toContain('width="420mm" height="297mm"')
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined/)
    for (const layer of ['Sect-1', 'Table-1', 'THead-1']) expect(svg).toContain(`id="${layer}"`)
    expect(svg).toContain('aria-label="März"')
    expect(svg).toMatch(/aria-label="[^"]*[\u0600-\u06ff]/)
    // Every glyph and clip that is used is there, and every group is closed.
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id)
    expect(svg.match(/<g[ >]/g)).toHaveLength(svg.match(/<\/g>/g)!.length)
  })

  it('the drawing shows what the PDF shows', async () => {
    const { bytes } = await renderCalendar(year, { ...options, painter: 'screen', months: [3] })
    const pdf = runTool('pdftoppm', bytes, ['-r', '150', '-png', '-singlefile'], 'buffer')
    if (pdf === undefined) return
    const small = (image: Uint8Array) =>
      sharp(image).resize(420, 297, { fit: 'fill' }).grayscale().raw().toBuffer()
    const [a, b] = await Promise.all([small(pdf), small(await toPng(march, 150))])
    // The paper of the screen file is not quite white, and the two anti-alias in their own ways.
    const apart = a.map((value, i) => Math.abs(value - b[i]!))
    expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).toBeLessThan(7)
    expect(apart.filter((value) => value > 40).length / apart.length).toBeLessThan(0.001)
  }, 60_000)

  it('every theme, a sheet from right to left, the cover and the back are drawn', async () => {
    const around = { ...year.edition, print: { ...year.edition.print, cover: 'wheel', back: true } }
    const whole = { ...year, edition: around } as CalendarYear
    const names = pagesOf(whole).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['cover', '2027-01'])
    for (const page of ['cover', 'back', 'back-2']) {
      expect(names).toContain(page)
      const [drawing] = await renderDrawings(whole, { ...options, page })
      expect(drawing!.svg.length).toBeGreaterThan(20_000)
    }
    const still = { ...krefeld('ar'), edition: { ...year.edition, theme: 'still' } } as CalendarYear
    const [arabic] = await renderDrawings(still, { ...options, page: '2027-03' })
    expect(arabic!.svg).toMatch(/<g transform="matrix\(-1 0 0 1 [\d.]+ 0\)">/)
    const raster = { ...year, edition: { ...year.edition, theme: 'raster' } } as CalendarYear
    expect(await renderDrawings(raster, { ...options, page: '2027-03' })).toHaveLength(1)
    expect(await renderDrawings(year, { ...options, page: 'nowhere' })).toEqual([])
  }, 60_000)

  it('PNG has the dots that were asked for', async () => {
    const { width, height, density } = await sharp(await toPng(march, 50)).metadata()
    expect([width, height, density]).toEqual([827, 585, 50])
  })
})

describe('tables for a merge', () => {
  const year = krefeld()
  const [first, ...rest] = year.months
  const picture = { file: 'bilder/fest.jpg', alt: 'Ein Fest', focus: [0.5, 0.5] as const }
  const sheet = { ...first!.sheet, picture, contact: ['Haus\nStraße 1'], subtitle: 'a, "b"' }
  const withPhoto: CalendarYear = { ...year, months: [{ ...first!, sheet }, ...rest] }
  const files = new Map(mergeTables(withPhoto).map(({ name, content }) => [name, content]))
  const lines = (name: string) =>
    Buffer.from(files.get(name)!).toString('utf8').slice(1).trimEnd().split('\r\n')

  it('begin with their names, the special ones as a merge reads them', () => {
    expect(mergePhoto(withPhoto.months[0]!)).toBe('bilder-fest.jpg')
    for (const name of ['calendar.csv', 'sheets.csv']) {
      const [header, row] = lines(name)
      expect(header).toMatch(/,@photo,#qr$/)
      expect(row).toMatch(/,bilder-fest\.jpg,https:\/\/[^,]+$/)
    }
    expect(lines('sheets.csv')).toHaveLength(13)
    expect(lines('calendar.csv')).toHaveLength(year.feasts.length + 1)
  })

  it('have no line break within a field, and quote what needs it', () => {
    for (const name of ['calendar.csv', 'sheets.csv']) {
      for (const line of lines(name)) expect(line).not.toMatch(/[\n\r]/)
    }
    expect(lines('sheets.csv')[1]).toContain('"a, ""b"""')
    expect(lines('sheets.csv')[1]).toContain(',Haus Straße 1,')
  })

  it('say the same in UTF-16, with a mark for the order of bytes', () => {
    for (const name of ['calendar', 'sheets']) {
      const wide = Buffer.from(files.get(`${name}-utf16.csv`)!)
      expect([...wide.subarray(0, 2)]).toEqual([0xff, 0xfe])
      expect(wide.toString('utf16le')).toBe(Buffer.from(files.get(`${name}.csv`)!).toString('utf8'))
    }
  })
})
