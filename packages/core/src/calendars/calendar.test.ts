import { expect, test } from 'vitest'
import { fixedMonths, monthKey, noSuchDate } from './calendar.ts'

test('month keys are lower case without marks', () => {
  expect(monthKey('Dhu al-Hijja')).toBe('dhu al-hijja')
  expect(monthKey('Kʿałocʿ')).toBe('kaloc')
  expect(monthKey('Hoṙi')).toBe('hori')
  expect(monthKey('Ḏū l-Ḥiǧǧa')).toBe('du l-higga')
  expect(monthKey('Sha’ban')).toBe('shaban')
})

test('fixed months are found by their keys', () => {
  const { months, monthNamed, monthName } = fixedMonths(['Trē', 'Areg'])
  expect(months).toEqual(['tre', 'areg'])
  expect(monthNamed('areg')).toEqual({ month: 2 })
  expect(monthNamed('Areg')).toBeUndefined()
  expect(monthName({ year: 1, month: 1, day: 1 })).toBe('Trē')
  expect(monthName({ year: 1, month: 3, day: 1 })).toBe('')
})

test('a date that does not exist is named with its calendar', () => {
  expect(() => noSuchDate('chinese', { year: 2027, month: 6, leap: true, day: 31 })).toThrow(
    'no such date in the calendar chinese: year 2027, month 6 (leap), day 31',
  )
})
