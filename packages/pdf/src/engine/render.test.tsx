import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { contents, readPdf } from '../../test/pdf.ts'
import { black, inks, white } from '../palette.ts'
import { standardCondition } from '../press/condition.ts'
import { type CalendarDocument, type DocumentOptions, mm } from './document.ts'
import { Draw } from './draw.tsx'
import { layoutPages, paint } from './render.tsx'
import { shapeLine } from './shape.ts'

const options = (painter: 'screen' | 'press'): DocumentOptions => ({
  painter,
  title: 'Probe',
  author: 'Krefeld',
  lang: 'de',
  creationDate: new Date('2026-11-22T00:00:00Z'),
  bleed: 3 * mm,
  slug: 7 * mm,
})

const box = { left: 0, top: 0, width: 200, height: 100 }
const page = (draw: Parameters<typeof Draw>[0]['paint'], height = 100) => [
  { key: 'a', width: 200, height, content: <Draw box={box} paint={draw} /> },
]

async function render(
  painter: 'screen' | 'press',
  draw: Parameters<typeof Draw>[0]['paint'],
  more: Partial<DocumentOptions> = {},
) {
  return paint(await layoutPages(page(draw)), { ...options(painter), ...more })
}

function Broken(): never {
  throw new Error('broken sheet')
}

const hex = (text: string) =>
  `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`

describe('the painters', () => {
  it.each(['نوروز', 'רמדאן', 'ਗੁਰੂ', 'दीपावली', 'பொங்கல்'])(
    'write %s as ActualText in logical order',
    async (text) => {
      const bytes = await render('press', (document) => {
        document.setLine(shapeLine(text, { size: 10 }), 10, 50, black)
      })
      expect(contents(bytes).join()).toContain(
        `/Span <</ActualText <${hex(text.normalize('NFC'))}>>> BDC`,
      )
    },
  )

  it('press: only DeviceCMYK, black text overprints, white text does not', async () => {
    const bytes = await render('press', (document) => {
      document.setLine(shapeLine('schwarz', { size: 10 }), 10, 20, black)
      document.ink(inks.madder).raw('0 30 200 20 re f')
      document.setLine(shapeLine('weiß', { size: 10 }), 10, 45, white)
    })
    const content = contents(bytes).join('\n')
    expect(content).not.toMatch(/\s(rg|RG|scn|SCN|cs|CS|g|G)\s/)
    expect(content).toMatch(/0 0 0 1 k\s+\/GsOn gs\s+BT/)
    expect(content).toMatch(/0 0 0 0 k\s+BT/)
    expect(readPdf(bytes).objects).toMatch(/\/OP true\s+\/op true\s+\/OPM 1/)
  })

  it('press: boxes lie in one another and marks come last, after the clip is undone', async () => {
    const bytes = await render('press', (document) => document.raw('0 0 1 1 re f'))
    const { objects } = readPdf(bytes)
    const read = (name: string) =>
      new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(objects)![1]!.split(' ').map(Number)
    const [media, bleed, trim] = [read('MediaBox'), read('BleedBox'), read('TrimBox')]
    expect(trim[2]! - trim[0]!).toBeCloseTo(200, 3)
    expect(trim[0]! - bleed[0]!).toBeCloseTo(3 * mm, 2)
    expect(bleed[0]! - media[0]!).toBeCloseTo(7 * mm, 2)
    const content = contents(bytes).join('\n').trim()
    expect(content).toMatch(/W n[\s\S]*1 1 1 1 K[\s\S]*S Q$/)
  })

  it('press: without marks the sheet ends with its bleed', async () => {
    const bytes = await render('press', (document) => document.raw('0 0 1 1 re f'), { slug: 0 })
    const { objects } = readPdf(bytes)
    const box = (name: string) => new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(objects)![1]
    expect(box('MediaBox')).toBe(box('BleedBox'))
    expect(contents(bytes).join()).not.toContain('1 1 1 1 K')
  })

  it('press: says for which press, by which standard, and under which name', async () => {
    const draw = (document: CalendarDocument) => document.raw('0 0 1 1 re f')
    const more = { condition: standardCondition(), pageLabels: ['März 2027'] }
    const { objects, streams } = readPdf(await render('press', draw, more))
    expect(objects).toMatch(/^%PDF-1\.6/)
    expect(objects).toMatch(/\/S \/GTS_PDFX\b/)
    expect(objects).toContain('/OutputConditionIdentifier (FOGRA39)')
    // The value itself is an object of its own; it has to be a name.
    expect(objects).toMatch(/obj\n\/False\nendobj/)
    expect(objects).toMatch(/\/PageLabels <<\s*\/Nums \[0 <<\s*\/P /)
    expect(streams.some((stream) => stream.slice(36, 40) === 'acsp')).toBe(true)
    const packet = streams.find((stream) => stream.startsWith('<?xpacket'))!
    expect(packet).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>')
    expect(packet).toContain('<pdf:Trapped>False</pdf:Trapped>')
    expect(packet).toContain('<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>')
  })

  it('gives a file its name by what is in it', async () => {
    const id = async (width: number) =>
      /\/ID \[<(\w{32})>/.exec(
        readPdf(await render('press', (document) => document.raw(`0 0 ${width} 1 re f`))).objects,
      )![1]
    expect(await id(1)).toBe(await id(1))
    expect(await id(1)).not.toBe(await id(2))
  })

  it('screen: tags what is tagged, calls the rest artifacts, balances both', async () => {
    const bytes = await render('screen', (document) => {
      document.raw('0 0 5 5 re f')
      document.tagged('H1', { lang: 'de' }, () =>
        document.setLine(shapeLine('März', { size: 20 }), 10, 50, black),
      )
      document.raw('5 0 5 5 re f')
    })
    const content = contents(bytes).join('\n')
    expect(content.match(/BDC|BMC/g)).toHaveLength(content.match(/EMC/g)!.length)
    expect(content).toMatch(
      /\/Artifact[\s\S]*0 0 5 5 re f[\s\S]*\/H1[\s\S]*TJ[\s\S]*\/Artifact[\s\S]*5 0 5 5 re f/,
    )
    const { objects } = readPdf(bytes)
    for (const key of ['/MarkInfo', '/StructTreeRoot', '/Lang (de)', '/DisplayDocTitle true']) {
      expect(objects).toContain(key)
    }
  })

  it('never embeds nothing: no Helvetica, no font without its file', async () => {
    const bytes = await render('screen', (document) => {
      document.setLine(shapeLine('Пасха Pâques فصح', { size: 10 }), 10, 50, black)
    })
    const { objects } = readPdf(bytes)
    expect(objects).not.toContain('Helvetica')
    expect(objects.match(/\/FontFile2/g)).toHaveLength(
      objects.match(/\/Type \/FontDescriptor/g)!.length,
    )
  })

  it('ends when a line is taller than its page', async () => {
    const draw = (document: Parameters<Parameters<typeof Draw>[0]['paint']>[0]) => {
      document.setLine(shapeLine('groß', { size: 400 }), 10, 50, black)
    }
    const bytes = await paint(await layoutPages(page(draw, 40)), options('screen'))
    expect(readPdf(bytes).objects.match(/\/Type \/Page\b/g)).toHaveLength(1)
  }, 10_000)

  it('passes the error of a component on instead of waiting for ever', async () => {
    const pages = [{ key: 'a', width: 200, height: 100, content: <Broken /> }]
    await expect(layoutPages(pages)).rejects.toThrow('broken sheet')
  }, 10_000)

  it('passes the error of a drawing on', async () => {
    await expect(
      render('screen', () => {
        shapeLine('福', { size: 9 })
      }),
    ).rejects.toThrow('No font for "福"')
  }, 10_000)
})
