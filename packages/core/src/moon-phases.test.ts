import { describe, expect, it } from 'vitest'
import { lunarPhase, lunarPhaseAtOrAfter } from './astronomy/sky.ts'
import { gregorianDay, isoDate } from './calendars/solar.ts'
import { phaseDeviations } from './calendars/tables/moon-phases.ts'
import { textChecksum } from './calendars/tables/yearly-days.ts'
import { day, moment } from './day.ts'
import { moonPhaseNames, moonPhases, moonYears } from './moon-phases.ts'

const year = (first: number, last = first) =>
  moonPhases(moment(gregorianDay(first, 1, 1)), moment(gregorianDay(last + 1, 1, 1)))
const minute = (at: number) => {
  const minutes = Math.round((at - Math.floor(at)) * 1440)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${isoDate(day(Math.floor(at)))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

describe('the phases of the moon', () => {
  // Meeus, Astronomical Algorithms, 2nd ed., examples 49.a and 49.b: 1977 February 18, 3:37:42 TD
  // (ΔT was 48 s), and 2044 January 21, 23:48:17 TD (ΔT by his own count 75 to 85 s).
  it.each([
    ['1977-02-18 03:36', 1977, 'new'],
    ['2044-01-21 23:46', 2044, 'last-quarter'],
  ])('%s, as in Meeus', (expected, of, phase) => {
    expect(year(of).map((one) => `${minute(one.at)} ${one.phase}`)).toContain(
      `${expected} ${phase}`,
    )
  })

  it('are those of the sky, to the minute, in all years of the table', () => {
    const all = year(moonYears.first, moonYears.last)
    expect(all.length).toBe(Math.round((211 * 365.2425) / (29.530588861 / 4)))
    for (let i = 3; i < all.length; i += 97) {
      const { at, phase } = all[i] ?? { at: moment(0), phase: 'new' }
      const angle = moonPhaseNames.indexOf(phase) * 90
      const exact = lunarPhaseAtOrAfter(angle, moment(at - 0.01))
      expect((exact - at) * 1440).toBeGreaterThanOrEqual(-0.01)
      expect((exact - at) * 1440).toBeLessThan(1.01)
    }
  })

  it('follow one another, six to nine days apart', () => {
    const all = year(moonYears.first, moonYears.last)
    all.slice(1).forEach(({ at, phase }, i) => {
      const before = all[i]!
      expect(at - before.at).toBeGreaterThan(6)
      expect(at - before.at).toBeLessThan(9)
      expect(moonPhaseNames.indexOf(phase)).toBe((moonPhaseNames.indexOf(before.phase) + 1) % 4)
    })
  })

  it('stand at their angle', () => {
    for (const { at, phase } of year(2027)) {
      const angle = moonPhaseNames.indexOf(phase) * 90
      expect(Math.abs(((lunarPhase(at) - angle + 540) % 360) - 180)).toBeLessThan(0.02)
    }
  })

  it('end where the table ends', () => {
    expect(() => year(1899)).toThrow(RangeError)
    expect(() => year(2111)).toThrow(/1900 to 2110/)
  })

  it('are whole: the checksum stands in the header', () => {
    expect(textChecksum(phaseDeviations)).toBe('4521235b')
  })
})
