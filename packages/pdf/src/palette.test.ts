import { describe, expect, it } from 'vitest'
import {
  black,
  contrast,
  grey,
  inks,
  monthInks,
  paperOnScreen,
  totalInk,
  white,
} from './palette.ts'

describe('the palette', () => {
  const readable = [...Object.values(inks), black, grey]

  it.each(readable.map((ink) => [ink.name, ink] as const))(
    '%s can be read on paper',
    (_name, ink) => {
      expect(contrast(ink.rgb, white.rgb)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(ink.rgb, paperOnScreen)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(readable.map((ink) => [ink.name, ink] as const))(
    '%s dries: 280 %% ink at most',
    (_name, ink) => {
      expect(totalInk(ink)).toBeLessThanOrEqual(280)
    },
  )

  it('has at most twelve coloured inks, one for each month', () => {
    expect(monthInks).toHaveLength(12)
  })

  it('runs round: every month differs from its neighbours, December from January', () => {
    monthInks.forEach((ink, month) => {
      const next = monthInks[(month + 1) % 12]!
      const distance = Math.hypot(...ink.rgb.map((value, i) => value - next.rgb[i]!))
      expect(distance).toBeGreaterThan(28)
    })
  })
})
