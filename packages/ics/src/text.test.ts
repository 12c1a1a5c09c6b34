import { parseIsoDate } from '@interkalender/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { nasty, octets, readable, tornCharacters } from '../test/any-text.ts'
import { renderCalendar, renderEvent } from './generator.ts'
import { fold, plainLine, plainText } from './text.ts'

function expectWellFolded(line: string): void {
  const folded = fold(line)
  const parts = folded.split('\r\n')
  for (const part of parts) expect(octets(part)).toBeLessThanOrEqual(75)
  for (const part of parts.slice(1)) expect(part.startsWith(' ')).toBe(true)
  expect(folded.replaceAll('\r\n ', '')).toBe(line)
  expect(tornCharacters(folded)).toEqual([])
  // One that has no room on a line is cut, but not within a code point.
  for (const part of parts) expect(part).not.toMatch(/\p{Cs}/u)
}

describe('plainText', () => {
  test('keeps what can be read', () => {
    const text = 'Pessach (פֶּסַח), 100 %; „Fest“\nرمضان 👨‍👩‍👧‍👦'
    expect(plainText(text)).toBe(text)
  })

  test('keeps whatever has nothing in it that breaks a line or is no text', () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(plainText(text)).toBe(text)
      }),
    )
  })

  test('knows one kind of line break', () => {
    expect(plainText('a\r\nb\rc\nd\u2028e\u2029f\u0085g')).toBe('a\nb\nc\nd\ne\nf\ng')
    expect(plainLine('a\r\n\r\nb')).toBe('a b')
  })

  test('drops control characters and byte order marks', () => {
    expect(plainText('\ufeffa\0b\u0007c\u001b[0m\ttab')).toBe('abc[0m tab')
  })

  test('replaces half a surrogate pair, and makes no whole one of two halves', () => {
    expect(plainText('a\ud83db')).toBe('a\ufffdb')
    expect(plainText('\ud83d\ufeff\ude00')).toBe('\ufffd\ufffd')
  })

  test('leaves nothing that breaks a line or cannot be written', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const plain = plainText(text)
        expect(plain).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\ufeff\u2028\u2029]/u)
        expect(plainText(plain)).toBe(plain)
        expect(plainLine(text)).not.toContain('\n')
      }),
    )
  })
})

describe('fold', () => {
  test('leaves 75 octets alone and folds 76', () => {
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75))
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
    expect(fold('x'.repeat(75 + 74))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}`)
  })

  test.each([
    ['Arabic', 'رَمَضَانُ '],
    ['pointed Hebrew', 'פֶּסַח שָׁבוּעוֹת '],
    ['emoji', '👨‍👩‍👧‍👦🇩🇪👍🏽🏳️‍🌈'],
    ['Devanagari', 'क्षत्रिय दीपावली '],
    ['flags', '🇩🇪🇹🇷🇧🇬🇷🇴'],
    ['letters and marks', 'ạ́'],
  ])('cuts 2,000 octets of %s between characters', (_, text) => {
    const many = text.repeat(Math.ceil(2000 / octets(text)))
    for (let shift = 0; shift < 75; shift += 1) expectWellFolded('x'.repeat(shift) + many)
  })

  test('cuts a character longer than a line only between code points', () => {
    expectWellFolded(`SUMMARY:a${'\u0301'.repeat(200)}b${'👩‍'.repeat(60)}`)
  })

  test('folds whatever text', () => {
    fc.assert(fc.property(nasty, (text) => expectWellFolded(plainLine(text))))
  })
})

describe('whatever text', () => {
  const propertiesOf = (component: ICAL.Component) =>
    component.getAllProperties().map(({ name }) => name)
  const event = (text: string) => ({
    uid: `x${text}`,
    changed: '2026-11-22',
    sequence: 0,
    start: parseIsoDate('2027-04-22'),
    days: 8,
    language: 'de',
    summary: text,
    description: text,
    category: text,
    url: 'https://kalender.example/de/#x',
  })
  const calendar = (text: string) => ({
    name: `x${text}`,
    description: text,
    color: { name: 'teal', hex: '#0f6c5c' },
    source: 'https://kalender.example/feed/de/all.ics',
    url: 'https://kalender.example/de/',
  })
  const usual = new ICAL.Component(
    ICAL.parse(renderCalendar(calendar('x'), [renderEvent(event('x'))])),
  )
  /** The value of a property whose type ical.js does not know. */
  const unescaped = (value: unknown) =>
    String(value).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))

  function expectRoundTrip(text: string): void {
    const written = renderCalendar(calendar(text), [renderEvent(event(text))])
    for (const line of written.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(written))).toBe(written)

    const read = new ICAL.Component(ICAL.parse(written))
    const [vevent, ...others] = read.getAllSubcomponents()
    expect(others).toEqual([])
    if (!vevent) throw new Error('no event')
    const whole = plainText(text) !== ''
    expect(propertiesOf(read)).toEqual(
      propertiesOf(usual).filter((name) => whole || !/^(description|x-wr-caldesc)$/.test(name)),
    )
    expect(propertiesOf(vevent)).toEqual(propertiesOf(usual.getAllSubcomponents()[0]!))
    expect(vevent.getFirstPropertyValue('uid')).toBe(plainLine(`x${text}`))
    expect(vevent.getFirstPropertyValue('summary')).toBe(plainLine(text))
    expect(vevent.getFirstPropertyValue('description')).toBe(plainText(text))
    expect(vevent.getFirstProperty('categories')?.getValues()).toEqual([plainLine(text) || '-'])
    expect(unescaped(read.getFirstPropertyValue('x-wr-calname'))).toBe(plainLine(`x${text}`))
    expect(unescaped(read.getFirstPropertyValue('name'))).toBe(plainLine(`x${text}`))
    if (whole) expect(unescaped(read.getFirstPropertyValue('x-wr-caldesc'))).toBe(plainText(text))
  }

  test('comes back from a strict reader, and adds no property', () => {
    expect(ICAL.design.strict).toBe(true)
    fc.assert(fc.property(nasty, expectRoundTrip), { numRuns: 300 })
  })

  test.each([
    ['a new property', 'Fest\r\nATTACH:https://evil.example/\nBEGIN:VALARM'],
    ['Arabic', 'رَمَضَانُ مُبَارَك'.repeat(70)],
    ['pointed Hebrew', 'פֶּסַח'.repeat(150)],
    ['emoji', '👨‍👩‍👧‍👦🇩🇪'.repeat(60)],
    ['backslashes', '\\n\\\\n\\,;\\'.repeat(100)],
  ])('comes back though it is %s', (_, text) => expectRoundTrip(text))
})
