import { describe, expect, it } from 'vitest'
import { MissingGlyphError, measure, missingCharacter, shapeLine } from './shape.ts'

/** Names of feasts and greetings, one a script, each with what went wrong in other engines. */
const samples = [
  [
    'Latin',
    'Crăciun, Ținutul, İmralı, ağaç, Şükür, Êzî, Çarşema Sor, Naw-Rúz, Phật Đản, Țăndărică',
  ],
  ['Cyrillic', 'Ђурђевдан, Гергьовден, Великден, Різдво, Ёлка'],
  ['Greek', 'Πάσχα, Καθαρὰ Δευτέρα, Ὁσίου'],
  ['Arabic', 'نوروز رمضان عيد الأضحى ليلة القدر'],
  ['Hebrew', 'פֶּסַח רֹאשׁ הַשָּׁנָה'],
  ['Armenian', 'Սուրբ Ծնունդ'],
  ['Georgian', 'აღდგომა'],
  ['Ethiopic', 'መስቀል ፋሲካ'],
  ['Syriac', 'ܥܐܕܐ ܕܩܝܡܬܐ'],
  ['Devanagari', 'दीपावली श्री कृष्ण'],
  ['Gurmukhi', 'ਗੁਰੂ ਗ੍ਰੰਥ ਸਾਹਿਬ ਸ੍ਰੀ'],
  ['Tamil', 'பொங்கல் தைப்பூசம்'],
  ['Bengali', 'দুর্গা পূজা'],
  ['Sinhala', 'වෙසක් පෝය'],
  ['Thai', 'วิสาขบูชา'],
  ['Tibetan', 'ལོ་གསར་'],
] as const

describe('shapeLine', () => {
  it.each(samples)('shapes %s without a missing glyph, text in logical order', (_script, text) => {
    const line = shapeLine(text, { size: 10 })
    expect(line.width).toBeGreaterThan(10)
    for (const run of line.runs) {
      expect(run.clusters.flatMap((cluster) => cluster.glyphs).every(({ id }) => id > 0)).toBe(true)
      const logical = run.rtl ? [...run.clusters].reverse() : run.clusters
      expect(logical.map((cluster) => cluster.text).join('')).toBe(run.text)
    }
    // From right to left the last run of the line is the first of the text.
    const runs = line.runs[0]?.rtl ? [...line.runs].reverse() : line.runs
    expect(runs.map((run) => run.text).join('')).toBe(text.normalize('NFC'))
  })

  it('joins Arabic letters: fewer and other glyphs than letters standing alone', () => {
    const joined = shapeLine('نور', { size: 10 }).runs[0]!.clusters.flatMap(({ glyphs }) => glyphs)
    const alone = [...'نور'].flatMap((letter) =>
      shapeLine(letter, { size: 10 }).runs[0]!.clusters.flatMap(({ glyphs }) => glyphs),
    )
    expect(joined.map(({ id }) => id)).not.toEqual(alone.map(({ id }) => id).reverse())
  })

  it('lifts marks: the niqqud of Hebrew stands above or below its letter, not beside it', () => {
    const line = shapeLine('שָׁ', { size: 10 })
    const glyphs = line.runs[0]!.clusters.flatMap((cluster) => cluster.glyphs)
    expect(glyphs.filter((glyph) => glyph.advance > 0)).toHaveLength(1)
  })

  it('keeps a Latin name inside a Hebrew line in its own direction', () => {
    const line = shapeLine('פסח 2027', { size: 10 })
    expect(line.runs.map((run) => run.text.trim())).toEqual(['2027', 'פסח'])
  })

  it('chooses features: tabular figures are all of one width, small capitals other glyphs', () => {
    const tabular = { size: 22, features: ['lnum', 'tnum'] }
    const widths = [...'0123456789'].map((digit) => measure(digit, tabular))
    expect(new Set(widths.map((width) => width.toFixed(3))).size).toBe(1)
    const ids = (features: string[]) =>
      shapeLine('montag', { size: 9, features }).runs[0]!.clusters.map(
        ({ glyphs }) => glyphs[0]!.id,
      )
    expect(ids(['smcp'])).not.toEqual(ids([]))
  })

  it('matches scripts to the eye: Arabic is set 15 % larger beside Latin', () => {
    expect(shapeLine('عيد', { size: 10 }).runs[0]!.size).toBeCloseTo(11.5)
    expect(shapeLine('दीप', { size: 10 }).runs[0]!.size).toBeCloseTo(10.8)
  })

  it('names the text and the character where no font has a glyph', () => {
    expect(() => shapeLine('Drache 龘', { size: 9 })).toThrow(MissingGlyphError)
    expect(() => shapeLine('Drache 龘', { size: 9 })).toThrow(
      'No font for "龘" (U+9F98) in "Drache 龘"',
    )
    expect(missingCharacter('Drache 龘')).toBe('龘')
    expect(missingCharacter('Neujahr')).toBeUndefined()
  })

  it.each([
    ['zh', 'NotoSansSC_400Regular'],
    ['ja', 'NotoSansJP_400Regular'],
    ['ko', 'NotoSansKR_400Regular'],
    ['de', 'NotoSansSC_400Regular'],
  ])('draws Han as %s does', (lang, face) => {
    expect(shapeLine('節', { size: 9, lang }).runs.map((run) => run.face.id)).toEqual([face])
  })

  it('sets Mandaic from right to left', () => {
    expect(shapeLine('ࡀࡁࡀ', { size: 9, lang: 'mid' }).runs[0]).toMatchObject({ rtl: true })
  })
})
