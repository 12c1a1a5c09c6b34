import { describe, expect, test } from 'vitest'
import { isoDate } from './calendars/solar.ts'
import { day } from './day.ts'
import { yearlyEvent, yearlyEvents } from './events.ts'

const on = (event: string, year: number) => isoDate(yearlyEvent(event).dayIn(year) ?? day(0))

describe('yearly events', () => {
  test('have ids that rules can name, used once', () => {
    const ids = yearlyEvents.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(() => yearlyEvent('doomsday')).toThrow('no event doomsday; there are qingming')
  })

  test.each([
    // National Astronomical Observatory of Japan: Setsubun is the day before.
    ['risshun', 2021, '2021-02-03'],
    ['risshun', 2024, '2024-02-04'],
    ['risshun', 2025, '2025-02-03'],
    ['risshun', 2026, '2026-02-04'],
    ['risshun', 2057, '2057-02-03'],
    // Hong Kong Observatory: the winter solstice of 2021 came within a minute of midnight.
    ['dongzhi', 2021, '2021-12-21'],
    // State Council of China, holidays: Qingming.
    ['qingming', 2023, '2023-04-05'],
    ['qingming', 2024, '2024-04-04'],
    ['qingming', 2026, '2026-04-05'],
    // Equinoxes and solstices in Universal Time: 20 June 2028, 20:02; 21 December 2027, 02:42 on the 22nd.
    ['june-solstice', 2027, '2027-06-21'],
    ['june-solstice', 2028, '2028-06-20'],
    ['december-solstice', 2027, '2027-12-22'],
    ['december-solstice', 2028, '2028-12-21'],
    ['bahai-twin-birthdays', 2027, '2027-10-30'],
  ])('%s %i falls on %s', (event, year, iso) => {
    expect(on(event, year)).toBe(iso)
  })

  test('are computed, with a day of doubt near midnight; or announced', () => {
    expect(yearlyEvent('dongzhi').warrant(2021)).toMatchObject({ tolerance: 1 })
    expect(yearlyEvent('dongzhi').warrant(2027)).toMatchObject({
      certainty: 'computed',
      tolerance: 0,
    })
    const twins = yearlyEvent('bahai-twin-birthdays')
    expect(twins.warrant(2064).certainty).toBe('announced')
    expect(twins.warrant(2065).certainty).toBe('computed')
    expect(twins.warrant(2176).tolerance).toBe(1)
    expect(twins.dayIn(2014)).toBeUndefined()
  })
})
