/** The file for screens and screen readers, looked at by programs of others. */
import type { CalendarYear } from '@interkalender/edition'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeldFiles } from '../test/krefeld.ts'
import { type Element, flat, heard, type Looked, look } from '../test/look.ts'
import { runTool } from '../test/pdf.ts'
import { pdfboxComplaints } from '../test/pdfbox.ts'
import type { Rendered } from './render-calendar.tsx'
import { printWords } from './words.ts'

/** What may stand in what, by ISO 32000-1, 14.8.4, and by PDF/UA-1. */
const within: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  THead: ['Table'],
  TBody: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ckb', 'ku']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/\p{Script=Cyrillic}/u, ['bg', 'mk', 'ru', 'sr', 'uk']],
  [/\p{Script=Greek}/u, ['el', 'grc']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne', 'sa']],
  [/\p{Script=Gurmukhi}/u, ['pa']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Ethiopic}/u, ['am', 'gez', 'ti']],
  [/\p{Script=Syriac}/u, ['syr', 'arc', 'aii']],
  [/\p{Script=Tibetan}/u, ['bo', 'dz']],
  [/\p{Script=Han}/u, ['zh', 'ja', 'ko', 'vi']],
  [/\p{Script=Hangul}/u, ['ko']],
]

/** Letters and figures alone: spaces, dashes and quotation marks are the typesetter's. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')

describe('Krefeld 2027 on screens, seen by others', () => {
  let year: CalendarYear
  let screen: Rendered
  let looked: Looked | undefined
  let elements: Element[] = []
  beforeAll(async () => {
    ;({ year, screen } = await krefeldFiles())
    looked = look(screen.bytes)
    elements = looked?.tree?.flatMap((one) => flat(one)) ?? []
  }, 120_000)

  it('pikepdf: says what it is, in which language, and under which title', () => {
    if (!looked) return
    const title = 'Interreligiöser Kalender Krefeld 2027'
    expect(looked).toMatchObject({ version: '1.7', lang: 'de', marked: true, showsTitle: true })
    expect(looked.title).toBe(title)
    expect(looked.xmp['{http://purl.org/dc/elements/1.1/}title']).toBe(title)
    expect(looked.xmp['{http://www.aiim.org/pdfua/ns/id/}part']).toBe('1')
    const sheets = year.months.map((month) => `${month.name} ${month.year}`)
    expect(looked.outline).toEqual(sheets)
    expect(looked.labels).toBe(12)
    expect(Object.values(looked.fonts)).not.toContain(false)
    for (const { tabs, annotations } of looked.pages) {
      expect(annotations).toBeGreaterThan(0)
      expect(tabs).toBe('/S')
    }
  })

  it('pikepdf: all content is tagged or decoration, each piece claimed by one element', () => {
    if (!looked) return
    for (const { faults, unclaimed } of looked.pages) expect([...faults, ...unclaimed]).toEqual([])
    expect(elements.flatMap(({ faults }) => faults ?? [])).toEqual([])
    expect(elements.length).toBeGreaterThan(3000)
  })

  it('pikepdf: elements stand where the standard lets them', () => {
    if (!looked?.tree) return
    const visit = (element: Element, above: string) => {
      const allowed = within[element.type]
      if (allowed) expect(allowed, `${element.type} in ${above}`).toContain(above)
      for (const kid of element.kids ?? []) visit(kid, element.type)
    }
    expect(looked.tree.map(({ type }) => type)).toEqual(['Document'])
    for (const one of looked.tree) visit(one, 'StructTreeRoot')
    const headings = elements.filter(({ type }) => /^H\d/.test(type)).map(({ type }) => type)
    expect(headings).toEqual(Array.from({ length: 12 }, () => ['H1', 'H2']).flat())
  })

  it('pikepdf: tables are whole: heads that say what they head, seven days a week', () => {
    const tables = elements.filter(({ type }) => type === 'Table')
    if (!looked) return
    expect(tables).toHaveLength(12)
    tables.forEach((table, index) => {
      const [head, body] = table.kids as [Element, Element]
      const columns = head.kids?.[0]?.kids ?? []
      expect(columns.map(({ scope }) => scope)).toEqual(Array(8).fill('Column'))
      expect(columns.map(({ text }) => text)).toEqual(['KW', ...printWords('de').weekdays])
      const weeks = year.months[index]!.weeks
      expect(body.kids).toHaveLength(weeks.length)
      body.kids!.forEach((row, at) => {
        const [week, ...days] = row.kids!
        expect(week).toMatchObject({ scope: 'Row', actual: `KW ${weeks[at]!.isoWeek}` })
        expect(days.map(({ type }) => type)).toEqual(Array(7).fill('TD'))
      })
    })
  })

  it('pikepdf: pictures have words and a place on the page, links have contents', () => {
    if (!looked) return
    const figures = elements.filter(({ type }) => type === 'Figure')
    expect(figures.length).toBeGreaterThan(60)
    for (const { alt, bbox, page } of figures) {
      expect(alt).toMatch(/\S{2}/)
      const [left, bottom, right, top] = bbox!
      expect(page).toBeGreaterThan(0)
      expect(left < right && bottom < top && left >= 0 && bottom >= 0).toBe(true)
      expect(right <= 1191 && top <= 842).toBe(true)
    }
    const links = elements.filter(({ type }) => type === 'Link')
    expect(links.map(({ link }) => link?.uri)).toEqual(
      year.months.map(({ sheet }) => sheet.link?.url ?? expect.stringMatching(/^https:/)),
    )
    for (const { link } of links) {
      expect(link).toMatchObject({ contents: expect.stringContaining(link!.uri), parent: true })
    }
  })

  it('pikepdf: a word in another script says in which language it is', () => {
    if (!looked?.tree) return
    const seen = new Set<string>()
    const visit = (element: Element, lang: string) => {
      const own = element.lang ?? lang
      const said = element.actual ?? element.text ?? ''
      for (const [script, languages] of scripts) {
        if (!script.test(said) || element.type === 'Lbl') continue
        expect(languages, said).toContain(own.split('-')[0])
        seen.add(script.source)
      }
      for (const kid of element.kids ?? []) visit(kid, own)
    }
    for (const one of looked.tree) visit(one, looked.lang)
    expect(seen.size).toBe(scripts.length)
  })

  it('pikepdf: is read in the order of the days, with every feast of the year', () => {
    if (!looked?.tree) return
    const words = printWords('de')
    looked.tree[0]!.kids!.forEach((sheet, index) => {
      const month = year.months[index]!
      const [title, ...others] = sheet.kids!
      expect(title).toMatchObject({ type: 'H1', text: `${month.name} ${month.year}` })
      const names = month.otherNames.map(({ name }) => name)
      expect(others.slice(0, names.length).map(({ text }) => text)).toEqual(names)
      const [table, ...rest] = others.slice(names.length)
      expect(table!.type).toBe('Table')
      const behind = letters(rest.map((one) => heard(one)).join(' '))
      const cells = table!.kids![1]!.kids!.flatMap(({ kids }) => kids!.slice(1))
      month.weeks
        .flatMap(({ days }) => days)
        .forEach((day, at) => {
          const [number, ...below] = cells[at]!.kids ?? []
          expect(number?.text).toBe(day.inMonth ? String(day.number) : undefined)
          if (!day.inMonth) return
          if (day.moon) expect(below.shift()?.alt).toBe(words.moon[day.moon])
          for (const { day: figure, monthName } of day.secondary) {
            expect(below.shift()?.actual).toBe(`${figure} ${monthName}`)
          }
          // A long fast is read with the bars behind the table.
          const feasts = day.feasts.filter(({ tone, days }) => tone !== 'fast' || days < 3)
          const items = below.flatMap(({ kids = [] }) => kids)
          const placed = items.filter(({ kids = [] }) => kids[0]?.type === 'Lbl')
          const said = placed.map(({ kids }) => letters(kids![1]!.kids![0]!.text!.split('±')[0]!))
          const hidden = feasts.filter(({ name }) => !said.includes(letters(name)))
          const shown = feasts.filter((feast) => !hidden.includes(feast))
          expect(said).toEqual(shown.map(({ name }) => letters(name)))
          for (const { name } of hidden) expect(behind, day.iso).toContain(letters(name))
          shown.forEach((feast, place) => {
            const [label, body] = placed[place]!.kids!
            expect(label!.alt).toContain(feast.tradition.name)
            expect(label!.alt!.includes(words.eve)).toBe(feast.eve)
            const own = body!.kids![1]
            if (own)
              expect([own.text, own.lang]).toEqual([feast.ownName!.text, feast.ownName!.language])
          })
        })
      for (const { name, tone, days } of month.feasts) {
        if (tone === 'fast' && days >= 3) {
          expect(behind).toContain(letters(words.lasting(name)))
        }
      }
    })
  })

  it('pikepdf: portraits are read whole, their words apart at the ends of lines', () => {
    if (!looked?.tree) return
    const plain = (text: string) =>
      text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').replace(/\u00ad/g, '')
    looked.tree[0]!.kids!.forEach((sheet, index) => {
      const { sheet: own } = year.months[index]!
      const portrait = sheet.kids!.find(({ type }) => type === 'Sect')!
      expect(portrait.kids![0]).toMatchObject({ type: 'H2', text: own.title })
      const paragraphs = portrait.kids!.filter(({ type }) => type === 'P').map(({ text }) => text)
      const said = paragraphs.map((text) => plain(text!))
      for (const part of own.text) {
        expect(said.map(letters)).toContain(letters(part))
        const words = said.find((text) => letters(text) === letters(part))!.split(' ')
        expect(words.length).toBe(plain(part).split(' ').length)
      }
    })
  })

  it('qpdf and poppler: whole, tagged, every font embedded and with its text', () => {
    const checked = runTool('qpdf', screen.bytes, ['--check'])
    if (checked !== undefined) expect(checked).toContain('No syntax or stream encoding errors')
    const info = runTool('pdfinfo', screen.bytes)
    if (info !== undefined) {
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(info).toMatch(/^Pages: +12$/m)
      expect(info).toMatch(/^JavaScript: +no$/m)
    }
    const fonts = runTool('pdffonts', screen.bytes)?.trimEnd().split('\n').slice(2)
    for (const line of fonts ?? []) expect(line).toMatch(/ yes +yes +yes +\d+ +\d+$/)
  })

  it('PDFBox: nothing but what PDF/A-1 forbids and PDF/UA does not', () => {
    const complaints = pdfboxComplaints(screen.bytes)
    if (complaints) expect(complaints).toEqual([])
  })
})
