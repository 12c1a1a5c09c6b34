import { describe, expect, it } from 'vitest'
import { baseDirection, directionRuns } from './bidi.ts'

const visual = (text: string, base: 'ltr' | 'rtl') =>
  directionRuns(text, base).map(({ start, end, level }) => [text.slice(start, end), level % 2])

describe('directionRuns', () => {
  it('leaves a line of one direction whole', () => {
    expect(visual('Pessach, 22. April', 'ltr')).toEqual([['Pessach, 22. April', 0]])
    expect(visual('עיד שמח', 'rtl')).toEqual([['עיד שמח', 1]])
  })

  it('sets a Hebrew word in a German line', () => {
    expect(visual('Pessach (פסח) 2027', 'ltr')).toEqual([
      ['Pessach (', 0],
      ['פסח', 1],
      [') ', 0],
      ['2027', 0],
    ])
  })

  it('keeps numbers readable in a line from right to left', () => {
    expect(visual('רמדאן 1448 עיד', 'rtl')).toEqual([
      [' עיד', 1],
      ['1448', 0],
      ['רמדאן ', 1],
    ])
  })

  it('takes the direction of the first strong letter', () => {
    expect(baseDirection('12. פסח')).toBe('rtl')
    expect(baseDirection('12. Mai')).toBe('ltr')
    expect(baseDirection('12.')).toBe('ltr')
  })
})
