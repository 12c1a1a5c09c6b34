import { interfaceLanguages } from '@interkalender/edition'
import { describe, expect, it } from 'vitest'
import { missingCharacter } from './engine/shape.ts'
import { hasPrintWords, type PrintWords, printWords } from './words.ts'

/** Every word and sentence of a language, with some numbers in it. */
function sentences(words: PrintWords): string[] {
  return [
    ...words.weekdays,
    words.week,
    words.subscribe,
    words.eve,
    words.evening,
    words.tolerance,
    words.remembrance,
    words.fast,
    words.longFeast,
    ...Object.values(words.moon),
    ...Object.values(words.smallDates),
    words.lasts('A', 1, 8),
    ...[1, 2, 5, 14, 22].flatMap((count) => [
      words.cloth('B', 31, count),
      words.clothAlt('B', count),
    ]),
    words.squares('B'),
    words.squaresAlt('B'),
    words.imprint('A', 'B', ['C']),
    words.reckoning(['A.'], 'B'),
  ]
}

describe('words of the sheets', () => {
  it.each(interfaceLanguages)('%s has them all, in letters of our fonts', (language) => {
    expect(hasPrintWords(language)).toBe(true)
    const words = printWords(language)
    expect(words.lang).toBe(language)
    expect(words.weekdays).toHaveLength(7)
    expect(Object.keys(words.smallDates).sort()).toEqual(['hebrew', 'hijri'])
    for (const sentence of sentences(words)) {
      expect(sentence.trim()).not.toBe('')
      expect(sentence).not.toMatch(/undefined|NaN|\.\./)
      expect(missingCharacter(sentence), sentence).toBeUndefined()
    }
  })

  it('no language leaves a sentence in English', () => {
    const english = new Set(sentences(printWords('en')).filter((text) => text.length > 3))
    for (const language of interfaceLanguages) {
      if (language === 'en') continue
      const same = sentences(printWords(language)).filter((text) => english.has(text))
      expect(same, language).toEqual([])
    }
  })

  it('counts as the languages count', () => {
    expect(printWords('pl').cloth('maj', 31, 22)).toContain('22 tradycje ')
    expect(printWords('pl').cloth('maj', 31, 14)).toContain('14 tradycji ')
    expect(printWords('ru').cloth('май', 31, 21)).toContain('31 день — основа, 21 традиция')
    expect(printWords('uk').cloth('лютий', 28, 3)).toContain('28 днів — основа, 3 традиції')
    expect(printWords('ro').cloth('mai', 31, 14)).toContain('31 de zile sunt urzeala, 14 tradiții')
    expect(printWords('it').lasts('Ramadan', 8, 11)).toBe('Ramadan: dall’8 all’11')
    expect(printWords('fr').cloth('avril', 30, 1)).toContain('d’avril\u202f: 30 jours')
    expect(printWords('fa').lasts('رمضان', 1, 8)).toBe('رمضان: از ۱ تا ۸')
  })
})
