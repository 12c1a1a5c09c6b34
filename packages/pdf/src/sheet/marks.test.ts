import { describe, expect, it } from 'vitest'
import { measure } from '../engine/shape.ts'
import { forbiddenCodes, markWidth } from './marks.ts'

describe('marks', () => {
  it('know the letters that must not stand on a calendar', () => {
    for (const code of ['SS', 'SA', 'HJ', 'KZ', 'NS', 'AH', 'HH']) {
      expect(forbiddenCodes.has(code)).toBe(true)
    }
  })

  it('have room for the widest letters', () => {
    expect(measure('WM', { weight: 'bold', size: 5.6, features: ['lnum'] })).toBeLessThan(markWidth)
  })
})
