import { expect, test } from 'vitest'
import { formatFault, InputError, meant, suggestion } from './fault.ts'

test('a fault is written as file:line:column', () => {
  const fault = { file: 'holidays/islam.yaml', line: 3, column: 7, message: 'wrong; right' }
  expect(formatFault(fault)).toBe('holidays/islam.yaml:3:7: wrong; right')
  const error = new InputError([fault, { ...fault, line: 4 }])
  expect(error.message).toBe(
    'holidays/islam.yaml:3:7: wrong; right\nholidays/islam.yaml:4:7: wrong; right',
  )
  expect(error.name).toBe('InputError')
})

test('the word that was meant is near', () => {
  expect(meant('gregorain', ['julian', 'gregorian', 'coptic'])).toBe('gregorian')
  expect(meant('Nissan', ['nisan', 'sivan'])).toBe('nisan')
  expect(meant('importence', ['importance', 'tone'])).toBe('importance')
  expect(meant('xyz', ['gregorian', 'julian'])).toBeUndefined()
  expect(meant('', ['gregorian'])).toBeUndefined()
  expect(meant('x'.repeat(100_000), ['x'.repeat(100_000)])).toBeUndefined()
})

test('a suggestion names the word, or what there is, or nothing', () => {
  expect(suggestion('wester', ['western', 'julian'])).toBe('; did you mean western?')
  expect(suggestion('orthodox', ['western', 'julian'])).toBe('; there are western, julian')
  expect(suggestion('a', [])).toBe('')
  expect(
    suggestion(
      'qqqqqqqq',
      Array.from({ length: 30 }, (_, i) => `word${i}`),
    ),
  ).toBe('')
})
