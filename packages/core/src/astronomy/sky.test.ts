import * as Astronomy from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { type Day, moment } from '../day.ts'
import {
  crescentAtSunset,
  deltaT,
  lunarLongitude,
  lunarPhase,
  newMoonAtOrAfter,
  newMoonBefore,
  newMoonNearest,
  solarLongitude,
  solarLongitudeAtOrAfter,
  sunrise,
  sunset,
} from './sky.ts'

const second = 1 / 86400
/** Rata Die of a civil moment, from days since 1970. */
const at = (iso: string) => moment(Date.parse(iso) / 86400000 + 719163)
/** From dynamical time to Universal Time. */
const fromDynamical = (iso: string) => moment(at(iso) - deltaT(at(iso)) * second)

describe('the sky, by the worked examples of Meeus, Astronomical Algorithms (2nd ed.)', () => {
  it('places the sun: 1992-10-13 0h TD, 199°54′21.8″ (example 25.b)', () => {
    const expected = 199 + 54 / 60 + 21.818 / 3600
    expect(Math.abs(solarLongitude(fromDynamical('1992-10-13T00:00Z')) - expected)).toBeLessThan(
      2 / 3600,
    )
  })

  it('places the moon: 1992-04-12 0h TD, 133.167265° (example 47.a)', () => {
    const longitude = lunarLongitude(fromDynamical('1992-04-12T00:00Z'))
    expect(Math.abs(longitude - 133.167265)).toBeLessThan(10 / 3600)
  })

  it('finds the new moon of 1977-02-18, 3:37:42 TD (example 49.a)', () => {
    const expected = fromDynamical('1977-02-18T03:37:42Z')
    for (const found of [
      newMoonAtOrAfter(at('1977-02-10T00:00Z')),
      newMoonBefore(at('1977-03-01T00:00Z')),
      newMoonNearest(at('1977-02-25T00:00Z')),
    ])
      expect(Math.abs(found - expected)).toBeLessThan(20 * second)
  })

  it('finds the June solstice of 1962-06-21, 21:24:42 TD (example 27.b)', () => {
    const found = solarLongitudeAtOrAfter(90, at('1962-01-01T00:00Z'))
    expect(Math.abs(found - fromDynamical('1962-06-21T21:24:42Z'))).toBeLessThan(60 * second)
  })
})

describe('the sky, by its own laws', () => {
  it('has no phase at new moon', () => {
    const phase = lunarPhase(newMoonAtOrAfter(at('2027-01-01T00:00Z')))
    expect(Math.min(phase, 360 - phase)).toBeLessThan(1e-4)
  })

  it('states ΔT: 63.8 s in 2000, as observed', () => {
    expect(deltaT(at('2000-01-01T00:00Z'))).toBeCloseTo(63.8, 0)
  })

  it('says where the sun does not set', () => {
    const tromso = { latitude: 69.65, longitude: 18.96 }
    expect(sunset(at('2026-06-21T00:00Z') as number as Day, tromso)).toBeUndefined()
    expect(sunrise(at('2026-12-21T00:00Z') as number as Day, tromso)).toBeUndefined()
  })

  it('keeps the day of America at 186.8° W', () => {
    const day = at('2026-03-20T00:00Z') as number as Day
    const asia = sunset(day, { latitude: 52, longitude: 173.2 }) ?? 0
    const america = sunset(day, { latitude: 52, longitude: -186.8 }) ?? 0
    expect(america - asia).toBeCloseTo(1, 2)
  })
})

describe('sunset, sunrise and crescent, beside astronomy-engine’s own search', () => {
  const places = [
    { latitude: 51.33, longitude: 6.56 },
    { latitude: 21.42, longitude: 39.83 },
    { latitude: -55.5, longitude: -69.5 },
    { latitude: 59.9, longitude: -166 },
  ]
  it.each(places)('agrees at $latitude° $longitude°', (place) => {
    const observer = new Astronomy.Observer(place.latitude, place.longitude, 0)
    for (let day = 738000; day < 742000; day += 397) {
      const noon = Astronomy.MakeTime(day + 0.5 - place.longitude / 360 - 730120.5)
      const set = Astronomy.SearchRiseSet(Astronomy.Body.Sun, observer, -1, noon, 1)
      const rise = Astronomy.SearchRiseSet(Astronomy.Body.Sun, observer, 1, noon, -1)
      if (!set || !rise) throw new Error('no sunrise or sunset')
      expect(Math.abs((sunset(day as Day, place) ?? 0) - set.ut - 730120.5)).toBeLessThan(second)
      expect(Math.abs((sunrise(day as Day, place) ?? 0) - rise.ut - 730120.5)).toBeLessThan(second)
      const moon = Astronomy.Equator(Astronomy.Body.Moon, set, observer, true, true)
      const sun = Astronomy.Equator(Astronomy.Body.Sun, set, observer, true, true)
      const crescent = crescentAtSunset(day as Day, place)
      expect(crescent?.altitude).toBeCloseTo(
        Astronomy.Horizon(set, observer, moon.ra, moon.dec).altitude,
        2,
      )
      expect(crescent?.elongation).toBeCloseTo(Astronomy.AngleBetween(moon.vec, sun.vec), 2)
    }
  })
})
