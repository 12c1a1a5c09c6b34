import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisions, loadHyphenation } from './hyphenation.ts'
import { breakRunningText, breakText, breakTitle } from './paragraph.ts'

const style = { size: 8.5 }
const german =
  'Die Schulmediatorinnen begleiteten Grundschulkinder, vermittelten zwischen Elternhäusern und Schulverwaltungen und erleichterten die Verständigung (Südosteuropaarbeitskreis).'

describe('breakText', () => {
  it('never makes a line wider than the column, however narrow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...german.split(' '), 'Đurđevdan', '„Vast', 'Vasteste“'), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.integer({ min: 14, max: 300 }),
        (words, width) => {
          const lines = breakText(words.join(' '), style, { width, hyphenate: 'de' })
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02)
          const read = lines.map((line) => line.actual ?? line.text).join(' ')
          expect(read.replaceAll(/\u00ad| /g, '')).toBe(words.join(''))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('divides German words, never on two lines in a row, never after an opening bracket', () => {
    for (let width = 60; width < 260; width += 7) {
      const lines = breakText(german, style, { width, hyphenate: 'de' }).map((line) =>
        line.text.trim(),
      )
      const divided = lines.map((line) => /\p{L}-$/u.test(line))
      expect(divided.some((one, i) => one && divided[i + 1])).toBe(false)
      expect(lines.join('|')).not.toContain('(-')
    }
  })

  it('says to a screen reader that a divided word is one word', () => {
    const [first] = breakText('Grundschulkinder', style, { width: 50, hyphenate: 'de' })
    expect(first!.text).toMatch(/-$/)
    expect(first!.actual).toBe(`${first!.text.slice(0, -1)}\u00ad`)
  })

  it('holds what a fixed space holds', () => {
    const lines = breakText('am 21.\u00a0März 2027', style, { width: 36 })
    expect(lines.map((line) => line.text.trim())).toContain('21.\u00a0März')
  })
})

describe('breakRunningText', () => {
  it('leaves no stump on the last line where it can be had for nothing', () => {
    const width = 200
    const words = german.split(' ')
    for (let count = 6; count <= words.length; count++) {
      const text = `${words.slice(0, count).join(' ')} so.`
      const plain = breakText(text, style, { width, hyphenate: 'de' })
      const kind = breakRunningText(text, style, { width, hyphenate: 'de' })
      expect(kind.length).toBe(plain.length)
      expect(kind.at(-1)!.width).toBeGreaterThanOrEqual(Math.min(plain.at(-1)!.width, width * 0.2))
    }
  })
})

describe('divisions', () => {
  it('divides Cyrillic and Greek words once their patterns are loaded, and never Persian ones', async () => {
    expect(divisions('межкультурного', 'ru')).toEqual([])
    for (const lang of ['ru', 'el', 'fa']) await loadHyphenation(lang)
    expect(divisions('(межкультурного)', 'ru')[0]).toEqual(['(межкультур-', 'ного)'])
    expect(divisions('διαπολιτισμική', 'el')[0]?.[0]).toMatch(/-$/)
    expect(divisions('می‌گیرندهمگان', 'fa')).toEqual([])
  })
})

describe('breakTitle', () => {
  const lines = (text: string, width: number) =>
    breakTitle(text, { size: 22 }, width).map((line) => line.text.trim())

  it('makes lines even, without another line', () => {
    expect(
      breakText('Kommunales Integrationszentrum Krefeld', { size: 22 }, { width: 310 }),
    ).toHaveLength(2)
    expect(lines('Kommunales Integrationszentrum Krefeld', 310)).toEqual([
      'Kommunales',
      'Integrationszentrum Krefeld',
    ])
  })

  it('leaves one line alone, and divides no word to be even', () => {
    expect(lines('Beratung', 310)).toEqual(['Beratung'])
    expect(lines('Ein Integrationszentrum', 200)).toEqual(['Ein', 'Integrationszentrum'])
  })
})
