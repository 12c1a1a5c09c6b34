import { formatFault, InputError } from '@interkalender/core/parse'
import { describe, expect, it } from 'vitest'
import { parseTheme } from './theme.ts'

const faults = (text: string): string[] => {
  try {
    parseTheme({ name: 'own.yaml', text })
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(formatFault)
  }
}

describe("a theme's file", () => {
  it('may change a single token', () => {
    expect(
      parseTheme({ name: 'own.yaml', text: 'extends: still\nsizes: {numeral: 24}\n' }),
    ).toEqual({ extends: 'still', sizes: { numeral: 24 } })
  })

  it('may bring its own letters with it', () => {
    const text =
      'fonts:\n  town: {regular: a.ttf, bold: b.ttf, licence: OFL}\nfaces: {text: town}\n'
    const fonts = { town: { regular: 'a.ttf', bold: 'b.ttf', licence: 'OFL' } }
    const file = { name: 'own.yaml', text }
    expect(parseTheme(file, () => true)).toEqual({ fonts, faces: { text: 'town' } })
    expect(() => parseTheme(file, (name) => name !== 'b.ttf')).toThrow(
      'own.yaml:2:32: there is no file b.ttf beside this one',
    )
  })

  it.each([
    ['extends: gewbe', 'own.yaml:1:10: "gewbe" is not allowed here; did you mean gewebe?'],
    ['sizes:\n  tinny: 7', 'own.yaml:2:3: unknown key "tinny"; did you mean tiny?'],
    ['sizes: {tiny: 4}', 'own.yaml:1:15: "tiny": is too small to be read; 6 to 9 pt'],
    ['sizes: {feast: [8, 9]}', 'own.yaml:1:16: names the larger size first: [largest, smallest]'],
    [
      'faces: {text: helvetica}',
      'own.yaml:1:15: there is no family "helvetica"; there are alegreya-sans, alegreya, jost, or name its files under "fonts"',
    ],
    ['faces: {text: alegria}', 'there is no family "alegria"; did you mean alegreya?'],
    [
      'fonts:\n  town: {regular: a.woff2, bold: b.ttf, licence: OFL}',
      'own.yaml:2:19: "regular": must be a static TTF file',
    ],
    ['fonts:\n  town: {regular: a.ttf, bold: b.ttf}', 'own.yaml:2:'],
    ['fonts:\n  town: {regular: a.ttf, licence: OFL}', 'own.yaml:2:'],
    [
      'fonts:\n  jost: {regular: a.ttf, bold: b.ttf, licence: OFL}',
      'own.yaml:2:3: "jost" comes with the sheets; give yours another name',
    ],
    [
      'inks:\n  sun: {cmyk: [0, 20, 100, 0], rgb: "#ffcc00"}',
      'own.yaml:2:37: #ffcc00 is too pale for text on paper (1.4 : 1); take a darker one, 4.5 : 1 or more',
    ],
    [
      'inks:\n  night: {cmyk: [100, 90, 60, 60], rgb: "#101820"}',
      'own.yaml:2:17: 310 % ink do not dry; 280 % together at most',
    ],
    [
      'groups: {islam: {ink: verdigriss}}',
      'own.yaml:1:23: there is no ink "verdigriss"; did you mean verdigris?',
    ],
    ['groups: {islamic: {ink: leaf}}', 'own.yaml:1:10: '],
    ['months: [leaf, moss]', 'own.yaml:1:9: "months": must be twelve inks, January first'],
  ])('%s', (text, message) => {
    const found = faults(`${text}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })
})
