/** The lists of near calls (`npm run near-calls`): what is open says so in its warrant. */
import { describe, expect, it } from 'vitest'
import { calendars } from '../packages/core/src/registry.ts'
import { families } from '../scripts/near-calls/families.ts'
import { hijriNearCalls } from '../scripts/near-calls/hijri.ts'

describe('near calls of the Hijri calendars, 1950–2100', () => {
  const calls = hijriNearCalls()
  const monthOf = (id: string, iso: string) => {
    const calendar = calendars.find((one) => one.id === id)
    if (!calendar) throw new Error(`no calendar ${id}`)
    const day = Date.parse(iso) / 86_400_000 + 719_163
    const date = calendar.fromDay(day as never)
    return { date, warrant: calendar.warrant(date.year, date.month) }
  }

  it('are computed with a tolerance of a day where no published table covers them', () => {
    for (const { calendar, day, date, covered } of calls) {
      const { warrant, ...month } = monthOf(calendar, day)
      expect(month.date.day, date).toBe(1)
      if (covered) expect(warrant.certainty, date).toBe('announced')
      else {
        expect(warrant.certainty, date).toBe('computed')
        expect(warrant.tolerance, date).toBeGreaterThanOrEqual(1)
      }
    }
    expect(calls.filter(({ covered }) => !covered).length).toBeGreaterThan(100)
    expect(calls.filter(({ covered }) => covered).length).toBeGreaterThan(100)
  })

  it('are told by the warrant, in degrees, where the crescent decides', () => {
    for (const { calendar, day, date } of calls) {
      if (calendar === 'hijri-umm-al-qura') continue
      expect(Math.abs(monthOf(calendar, day).warrant.margin ?? 9), date).toBeLessThan(0.3001)
    }
    expect(monthOf('hijri-diyanet', '2027-03-09').warrant.margin).toBeUndefined()
  })

  it.each([
    // Design, section 4: margins of 0.1°–0.3° decide these two.
    ['hijri-diyanet', '2017-11-19', true],
    ['hijri-diyanet', '2028-02-26', true],
    // Diyanet 19, Umm al-Qura and Swiss lists 18 February.
    ['hijri-diyanet', '2026-02-19', true],
    // Henderson Island had the crescent by a hair; Diyanet began the month a day later.
    ['hijri-diyanet', '2015-09-15', true],
    // The moon sets seconds after the sun at Mecca.
    ['hijri-umm-al-qura', '2030-05-03', true],
  ])('of %s have %s', (calendar, day, covered) => {
    expect(calls.find((call) => call.calendar === calendar && call.day === day)?.covered).toBe(
      covered,
    )
  })
})

describe('near calls of every family, 1950–2100', () => {
  const calls = Object.entries(families).flatMap(([family, find]) =>
    find().map((call) => ({ ...call, family })),
  )

  it('are published, or computed with a tolerance of a day', () => {
    const bare = calls.filter(({ covered, tolerance }) => !covered && tolerance < 1)
    expect(bare.map(({ calendar, day, what }) => `${calendar} ${day} ${what}`)).toEqual([])
  })

  it('lie in these years, and are of each family that has any', () => {
    for (const { day } of calls) expect(day >= '1950-01-01' && day <= '2100-12-31', day).toBe(true)
    // The Persian year has its next near call in 2124.
    const found = new Set(calls.map(({ family }) => family))
    expect(Object.keys(families).filter((name) => !found.has(name))).toEqual(['persian'])
  })

  it.each([
    // Design, section 4: equinox and sunset twelve seconds apart; the World Centre has published it.
    ['bahai', '2026-03-21', true],
    // Chinese New Year 2027: four minutes before midnight; the Observatory's table has it.
    ['chinese', '2027-02-06', true],
    // The Observatory's own note: too close to midnight.
    ['chinese', '2057-09-28', false],
    // The winter solstice of 2021 at Beijing, a minute before midnight.
    ['dongzhi', '2021-12-21', false],
    // Six seconds from sunset at Chennai.
    ['ta-pongal', '1968-01-15', false],
  ])('of %s have %s', (calendar, day, covered) => {
    expect(calls.find((call) => call.calendar === calendar && call.day === day)?.covered).toBe(
      covered,
    )
  })
})
