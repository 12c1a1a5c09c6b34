import { addDays, gregorianDay } from '@interkalender/core'
import { expect, test } from 'vitest'
import {
  colon,
  dayAndMonth,
  dayRange,
  fullDate,
  monthAfterDay,
  monthName,
  weekdayNames,
} from './language.ts'

const d = gregorianDay(2027, 1, 5)

test('Persian and Thai dates are Gregorian, as the sheets are', () => {
  expect(monthName(1, 'fa')).toBe('ژانویه')
  expect(dayAndMonth(d, 'fa')).toBe('۵ ژانویه')
  expect(fullDate(d, 'fa')).toContain('۲۰۲۷')
  expect(fullDate(d, 'th')).toContain('2027')
})

test('Kurmanji does not hang on the ICU data of this machine', () => {
  expect(monthName(1, 'ku')).toBe('Çile')
  expect(weekdayNames('ku', 'short').join(' ')).toBe('Duş Sêş Çar Pên În Şem Yek')
  expect(dayAndMonth(d, 'ku')).toBe('5ê Çileyê')
  expect(dayAndMonth(gregorianDay(2027, 3, 1), 'ku', true)).toBe('28ê Sibatê / 1ê Adarê')
  expect(fullDate(d, 'ku')).toBe('Sêşem, 5ê Çileya 2027an')
})

test('A month standing alone is in the nominative, after its day in the genitive', () => {
  expect(monthName(5, 'el')).toBe('Μάιος')
  expect(monthName(5, 'uk')).toBe('травень')
  const after = ['bg', 'el', 'pl', 'ro', 'ru', 'uk'].map((language) => monthAfterDay(5, language))
  expect(after).toEqual(['май', 'Μαΐου', 'maja', 'mai', 'мая', 'травня'])
})

test('A day with the evening before it says the month once', () => {
  const saintGeorge = gregorianDay(2027, 5, 6)
  const eves = Object.fromEntries(
    ['de', 'en', 'fr', 'es', 'ro', 'ru', 'el', 'ku', 'ar', 'fa'].map((language) => [
      language,
      dayAndMonth(saintGeorge, language, true),
    ]),
  )
  expect(eves).toEqual({
    de: '5./6. Mai',
    en: '5/6 May',
    fr: '5/6 mai',
    es: '5/6 de mayo',
    ro: '5/6 mai',
    ru: '5/6 мая',
    el: '5/6 Μαΐου',
    ku: '5/6ê Gulanê',
    ar: '5–6 مايو',
    fa: '۵–۶ مه',
  })
  const first = gregorianDay(2027, 5, 1)
  expect(dayAndMonth(first, 'de', true)).toBe('30. April / 1. Mai')
  expect(dayAndMonth(first, 'en', true)).toBe('30 April / 1 May')
  expect(dayAndMonth(first, 'pl', true)).toBe('30 kwietnia / 1 maja')
})

test('A range says the month once, a single day stands alone', () => {
  const [first, last] = [gregorianDay(2027, 3, 22), gregorianDay(2027, 4, 3)]
  expect(dayRange(first, last, 'de')).toBe('22. März – 3. April')
  expect(dayRange(first, addDays(first, 8), 'de')).toBe('22.–30. März')
  expect(dayRange(first, first, 'tr')).toBe('22 Mart')
})

test('French has 1er, and a narrow space before a colon', () => {
  const first = gregorianDay(2027, 5, 1)
  expect(dayAndMonth(first, 'fr')).toBe('1er mai')
  expect(dayAndMonth(gregorianDay(2027, 5, 2), 'fr', true)).toBe('1er/2 mai')
  expect(dayRange(first, gregorianDay(2027, 5, 11), 'fr')).toBe('1er–11 mai')
  expect(fullDate(first, 'fr')).toBe('samedi 1er mai 2027')
  expect(fullDate(gregorianDay(2027, 5, 11), 'fr')).toBe('mardi 11 mai 2027')
  expect(colon('fr')).toBe('\u202f: ')
  expect(colon('de')).toBe(': ')
})
