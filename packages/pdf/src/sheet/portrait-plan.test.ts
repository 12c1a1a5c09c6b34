import { describe, expect, it } from 'vitest'
import { march } from '../../test/sheets.ts'
import { standardCondition } from '../press/condition.ts'
import { lookOf, readTheme } from '../themes/theme.ts'
import type { SheetModel, SheetPicture } from './model.ts'
import { assertFits, planPortrait, portraitReport, withPhoto } from './portrait-plan.ts'

const sheet = (text: string, orientation: 'landscape' | 'portrait' = 'landscape'): SheetModel => {
  const model = march({})
  const look = lookOf(readTheme('gewebe'), { size: 'A3', orientation })
  return { ...model, look, portrait: { ...model.portrait, text } }
}

describe('the portrait of an association', () => {
  it('keeps its place through the year', () => {
    const first = planPortrait(sheet('Ein Satz.')).first
    expect(planPortrait(sheet('Wort '.repeat(70))).first).toBe(first)
    expect(planPortrait(sheet('')).first).toBe(first)
  })

  it.each(['landscape', 'portrait'] as const)('%s: 300 words are reported', (orientation) => {
    const model = sheet('Fest und Nachbarschaft '.repeat(100), orientation)
    expect(() => assertFits(model)).not.toThrow()
    expect(portraitReport(model).join()).toContain('(300 words)')
  })

  it.each(['landscape', 'portrait'] as const)(
    '%s: 5,000 words are refused with the name of the file',
    (orientation) => {
      expect(() => assertFits(sheet('Schulmediation '.repeat(5000), orientation))).toThrow(
        /^03\.yaml:1:1: the text has 5000 words and takes \d+ lines/,
      )
    },
  )

  it('divides a word of 120 letters rather than let it run out', () => {
    const { textLines } = planPortrait(
      sheet('Interreligionskalenderwebereigenossenschaftsvorstandswahlen'.repeat(2)),
    )
    expect(textLines[0]!.length).toBeGreaterThan(1)
  })

  it('names the sheet of a picture that cannot be printed', async () => {
    const model = march({})
    const picture: SheetPicture = {
      file: 'fest.jpg',
      bytes: new TextEncoder().encode('no picture'),
      focus: [0.5, 0.5],
      alt: 'Ein Fest',
    }
    const broken = { ...model, portrait: { ...model.portrait, picture } }
    await expect(withPhoto(broken, { condition: standardCondition() })).rejects.toThrow(
      /^03\.yaml:1:1: the picture fest\.jpg cannot be read/,
    )
  })
})
