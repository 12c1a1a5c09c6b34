import { beforeAll, describe, expect, it } from 'vitest'
import { pythonWithPikepdf, runTool } from '../../test/pdf.ts'
import { feast, march } from '../../test/sheets.ts'
import { type CalendarDocument, mm, type PainterName } from '../engine/document.ts'
import { Draw } from '../engine/draw.tsx'
import { layoutPages, paint } from '../engine/render.tsx'
import { shapeLine } from '../engine/shape.ts'
import { retractClaims } from '../engine/xmp.ts'
import { black, type Ink, inks, white } from '../palette.ts'
import { standardCondition } from '../press/condition.ts'
import { layoutCalendar } from '../render-calendar.tsx'
import { preflight } from './preflight.ts'

const settings = (painter: PainterName) => ({
  painter,
  title: 'Probe',
  author: 'Krefeld',
  lang: 'de',
  creationDate: new Date('2026-11-22T00:00:00Z'),
  bleed: 3 * mm,
  slug: painter === 'press' ? 7 * mm : 0,
  ...(painter === 'press' && { condition: standardCondition() }),
})

/** A sheet of the calendar itself. */
async function sheet(painter: PainterName): Promise<Uint8Array> {
  const model = march({ 5: [feast('Aschura', { ownName: { text: 'عاشوراء', lang: 'ar' } })] })
  const { laid } = await layoutCalendar([model])
  return paint(laid, settings(painter))
}

/** A page of 200 × 200 mm with one drawing. */
async function page(painter: PainterName, draw: (document: CalendarDocument) => void) {
  const box = { left: 0, top: 0, width: 200 * mm, height: 200 * mm }
  const content = Draw({ box, paint: draw }) as never
  const laid = await layoutPages([{ key: 'a', width: box.width, height: box.height, content }])
  return paint(laid, settings(painter))
}

/** The same file with one word of it changed for another of the same length. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length)
  const copy = Buffer.from(bytes)
  let at = copy.indexOf(from)
  expect(at, `"${from}" stands in the file`).toBeGreaterThanOrEqual(0)
  for (; at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at, 'latin1')
  return copy
}

const said = async (bytes: Uint8Array, painter: PainterName) =>
  (await preflight(bytes, painter)).findings.map(({ rule, message }) => `${rule}: ${message}`)

const text =
  (ink: Ink, x = 50 * mm, y = 50 * mm) =>
  (document: CalendarDocument) =>
    document.tagged('P', {}, () => document.setLine(shapeLine('Fest', { size: 9 }), x, y, ink))

describe('preflight', () => {
  let screen: Uint8Array
  let press: Uint8Array
  beforeAll(async () => {
    screen = await sheet('screen')
    press = await sheet('press')
  })

  it('finds nothing against a sheet of the calendar', async () => {
    expect(await said(press, 'press')).toEqual([])
    expect(await said(screen, 'screen')).toEqual([])
  })

  it.each([
    ['/GTS_PDFX\n', '/GTS_PDFA\n', 'pdfx: there is no output intent with a profile'],
    ['/False\nendobj', '/Maybe\nendobj', 'pdfx: the file does not say whether it is trapped'],
    ['%PDF-1.6', '%PDF-1.4', 'pdfx: the file is PDF 1.4, not 1.6'],
    ['/TrimBox [', '/TrimBix [', 'boxes: MediaBox, BleedBox and TrimBox do not all stand there'],
    ['/FontFile2', '/FontFileX', /^fonts: \w+\+Alegreya\S* is not embedded/],
    ['/OP true', '/ca  0.5', 'transparency: transparency is flattened by the print shop'],
    ['/op true', '/op null', 'overprint: black text does not overprint: it may show a white rim'],
  ])('press: %j changed to %j', async (from, to, finding) => {
    const found = await said(changed(press, from, to), 'press')
    expect(found.join('\n')).toMatch(finding)
  })

  it.each([
    ['/Alt (', '/Alx (', 'structure: a picture has no description'],
    ['/BBox [', '/BBix [', 'structure: a picture has no place (BBox)'],
    ['/Scope /Row', '/Scope /Rom', 'structure: a header cell does not say what it heads'],
    ['/S /TH\n', '/S /TD\n', 'structure: a TH belongs to a TD'],
    ['/S /LI\n', '/S /LX\n', 'structure: there is an unknown element LX'],
    ['/S /H1\n', '/S /H2\n', 'structure: H2 comes before H1'],
    ['/Contents (QR', '/Kontents (QR', 'structure: a link does not say where it leads'],
    ['/Tabs /S', '/Tabs /R', 'structure: the tab key does not follow the structure'],
    ['/Lang (de)\n/MarkInfo', '/Lamg (de)\n/MarkInfo', 'pdfua: the file does not say its language'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'pdfua: readers would show the name'],
    ['/ToUnicode', '/ToUnikode', /cannot be read aloud/],
    ['/StructTreeRoot', '/StructTreeRood', 'structure: the file has no structure'],
  ])('screen: %j changed to %j', async (from, to, finding) => {
    const found = await said(changed(screen, from, to), 'screen')
    expect(found.join('\n')).toMatch(finding)
  })

  it('ink: what is not CMYK, takes too much, or vanishes', async () => {
    const rich: Ink = { name: 'rich', rgb: [0, 0, 0], cmyk: [90, 80, 70, 100] }
    const faint: Ink = { name: 'faint', rgb: [250, 250, 250], cmyk: [0, 0, 0, 6] }
    const draw = (document: CalendarDocument) => {
      document.raw('1 0 0 rg 0 0 9 9 re f')
      document.ink(rich).raw('0 0 9 9 re f')
      document.ink(faint).raw('0 0 9 9 re f')
      document.ink(black, true).raw('0.05 w 0 0 m 99 0 l S')
    }
    expect(await said(await page('press', draw), 'press')).toEqual([
      'colour: rg sets a colour that is not CMYK, 1 times',
      'ink: a colour takes 340 % ink; 280 % dry',
      'ink: a tint of 6 % vanishes on the press',
      'hairline: a line of 0.05 pt may break up',
    ])
  })

  it('safe zone: text in the binding or near the cut', async () => {
    const found = await said(await page('press', text(black, 50 * mm, 10 * mm)), 'press')
    expect(found[0]).toMatch(/^safe zone: text stands .* below the binding, in its 15 mm$/)
    const low = await said(await page('press', text(black, 2 * mm, 100 * mm)), 'press')
    expect(low).toEqual(['safe zone: text stands 2.0 mm from the cut; 5 mm are needed'])
    expect(await said(await page('press', text(black)), 'press')).toEqual([])
  })

  it('contrast: text against the paper and against what lies below it', async () => {
    const pale: Ink = { name: 'pale', rgb: [190, 190, 190], cmyk: [0, 0, 0, 30] }
    const contrast = async (draw: (document: CalendarDocument) => void) =>
      (await said(await page('screen', draw), 'screen')).filter((found) => /contrast/.test(found))
    expect(await contrast(text(pale))).toEqual([
      'contrast: text stands out by 1.8 : 1; 4.5 are needed',
    ])
    expect(await contrast(text(white))).toHaveLength(1)
    expect(
      await contrast((document) => {
        document.ink(inks.madder).raw(`0 0 ${100 * mm} ${100 * mm} re f`)
        text(white)(document)
      }),
    ).toEqual([])
  })

  it('structure: content that nobody hears, and words called decoration', async () => {
    const bytes = await page('screen', (document) => {
      document.raw('EMC 0 0 9 9 re f /Artifact BMC')
    })
    expect(await said(bytes, 'screen')).toContain(
      'structure: a fill is neither tagged nor an artifact',
    )
    const within = await page('screen', (document) =>
      document.tagged('P', {}, () => document.raw('/Artifact BMC 0 0 9 9 re f EMC')),
    )
    expect(await said(within, 'screen')).toContain('structure: an artifact within tagged content')
  })

  it('takes back what a file says of itself, and leaves every other byte', () => {
    const copy = Uint8Array.from(press)
    retractClaims(copy)
    expect(Buffer.from(copy).includes('GTS_PDFXVersion')).toBe(false)
    expect(copy.filter((byte, i) => byte !== press[i]).length).toBeLessThan(60)
    const ua = Uint8Array.from(screen)
    retractClaims(ua)
    expect(Buffer.from(ua).includes('pdfuaid:part')).toBe(false)
  })

  it('agrees with pikepdf on boxes, intent, fonts and colour', async () => {
    const script = `
import sys, pikepdf
with pikepdf.open(sys.argv[1]) as pdf:
    page = pdf.pages[0]
    print([round(float(x) / 72 * 25.4) for x in page.TrimBox])
    intent = pdf.Root.OutputIntents[0]
    print(intent.S, bytes(intent.DestOutputProfile.read_bytes())[12:20].decode())
    print(pdf.docinfo['/Trapped'], pdf.open_metadata().get('pdfxid:GTS_PDFXVersion'))
    ops = {str(op) for _, op in pikepdf.parse_content_stream(page)}
    print(sorted(ops & set('g G rg RG cs CS sc SC scn SCN k K'.split())))
    files = [set(f.DescendantFonts[0].FontDescriptor.keys()) for f in dict(page.Resources.Font).values()]
    print(all('/FontFile2' in keys for keys in files))
`
    const told = runTool(pythonWithPikepdf(), press, ['-c', script])
    if (told === undefined) return
    expect(told.trim().split('\n')).toEqual([
      '[10, 10, 430, 307]',
      '/GTS_PDFX prtrCMYK',
      '/False PDF/X-4',
      "['K', 'k']",
      'True',
    ])
  })

  it('agrees with poppler on the structure', async () => {
    const told = runTool('pdfinfo', screen, ['-struct'])
    if (told === undefined) return
    for (const type of ['H1', 'Table', 'THead', 'TBody', 'LBody', 'Figure']) {
      expect(told).toMatch(new RegExp(`^\\s*${type}\\b`, 'm'))
    }
  })
})
