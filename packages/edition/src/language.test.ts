import { gregorianDay } from '@interkalender/core'
import { expect, test } from 'vitest'
import { dayAndMonth, fullDate, monthAfterDay, monthName, weekdayNames } from './language.ts'

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
  expect(dayAndMonth(gregorianDay(2027, 3, 1), 'ku', true)).toBe('28ê Sibatê–1ê Adarê')
  expect(fullDate(d, 'ku')).toBe('Sêşem, 5ê Çileya 2027an')
})

test('A month standing alone is in the nominative, after its day in the genitive', () => {
  expect(monthName(5, 'el')).toBe('Μάιος')
  expect(monthName(5, 'uk')).toBe('травень')
  const after = ['bg', 'el', 'pl', 'ro', 'ru', 'uk'].map((language) => monthAfterDay(5, language))
  expect(after).toEqual(['май', 'Μαΐου', 'maja', 'mai', 'мая', 'травня'])
})
