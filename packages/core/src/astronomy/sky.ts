/**
 * The sky: the one module that talks to astronomy-engine.
 *
 * Moments in and out are Universal Time (`Moment`: Rata Die with fraction). astronomy-engine is
 * called with its own count of days since 2000-01-01 12:00 UT, never with a `Date`.
 * ΔT (dynamical time minus Universal Time) is astronomy-engine's: the polynomials of Espenak and
 * Meeus (Five Millennium Canon of Solar Eclipses), 69 s in 2020, 93 s in 2050. Beyond today it is
 * a forecast: see `deltaT`.
 * Accuracy: sun about 1″, moon about 2″ (truncated VSOP87 and Meeus' short ELP 2000-82 series), so
 * a new moon is good to a few seconds of time.
 */
import * as Astronomy from 'astronomy-engine'
import { type Day, type Moment, mod, moment } from '../day.ts'

/**
 * A place on earth, in degrees: north and east are positive.
 *
 * The longitude says which calendar day a place keeps: 173.2 is Attu's meridian with the day of
 * Asia, −186.8 is the same meridian with the day of America, which Attu keeps.
 */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** The young moon at a sunset: degrees, for an observer at sea level, without refraction. */
export interface Crescent {
  readonly sunset: Moment
  /** Height of the moon's centre above the true horizon, topocentric, airless. */
  readonly altitude: number
  /** Angle between the centres of moon and sun, topocentric. */
  readonly elongation: number
}

type Vector = readonly [x: number, y: number, z: number]

interface Sky {
  /** Geocentric, apparent, true equator and equinox of date; astronomical units. */
  readonly sun: Vector
  readonly moon: Vector
  /** Apparent sidereal time at Greenwich, degrees. */
  readonly sidereal: number
}

/** Rata Die of astronomy-engine's day 0, 2000-01-01 12:00 UT. */
const j2000 = 730120.5
const radian = Math.PI / 180
const kilometresPerAu = 149597870.7
/** Refraction at the horizon by convention, 34′. */
const horizonRefraction = 34 / 60
const solarRadius = 695700 / kilometresPerAu
const lunarRadius = 1737.4 / kilometresPerAu

const timeOf = (m: Moment): Astronomy.AstroTime => Astronomy.MakeTime(m - j2000)
const momentOf = (time: Astronomy.AstroTime): Moment => moment(time.ut + j2000)

/**
 * Dynamical time minus Universal Time, in seconds (Espenak and Meeus, as astronomy-engine has it).
 *
 * @example
 * Math.round(deltaT(moment(parseIsoDate('2000-01-01')))) // => 64
 */
export function deltaT(m: Moment): number {
  return Astronomy.DeltaT_EspenakMeeus(m - j2000)
}

/**
 * The sun's apparent geocentric longitude, true equinox of date, degrees 0 ≤ λ < 360
 * (`solar-longitude`).
 *
 * @example
 * Math.round(solarLongitude(moment(parseIsoDate('2027-03-20') + 20.42 / 24)) * 1000) % 360_000 // => 0
 */
export function solarLongitude(m: Moment): number {
  return mod(Astronomy.SunPosition(timeOf(m)).elon, 360)
}

/**
 * The moon's geocentric longitude, true equinox of date, degrees 0 ≤ λ < 360 (`lunar-longitude`).
 *
 * @example
 * const newMoon = newMoonAtOrAfter(moment(parseIsoDate('2027-02-01')))
 * Math.abs(lunarLongitude(newMoon) - solarLongitude(newMoon)) < 0.001 // => true
 */
export function lunarLongitude(m: Moment): number {
  return mod(Astronomy.EclipticGeoMoon(timeOf(m)).lon, 360)
}

/**
 * Apparent longitude of the moon minus that of the sun: 0 = new moon, 180 = full (`lunar-phase`).
 *
 * @example
 * Math.round(lunarPhase(moment(parseIsoDate('2027-02-06') + 15.95 / 24))) % 360 // => 0
 */
export function lunarPhase(m: Moment): number {
  return mod(lunarLongitude(m) - solarLongitude(m), 360)
}

/**
 * The first moment at or after `m` at which the moon stands `phase` degrees east of the sun.
 * astronomy-engine's search leaves out the sun's aberration (20″, forty seconds of the moon's way);
 * two Newton steps on `lunarPhase` put it in. Throws a RangeError where there is none, as for a phase
 * beyond 0–360.
 *
 * @example
 * isoDate(dayOf(lunarPhaseAtOrAfter(180, moment(parseIsoDate('2027-05-01'))))) // => '2027-05-20'
 */
export function lunarPhaseAtOrAfter(phase: number, m: Moment): Moment {
  const margin = 0.01
  for (const from of [m - margin, m + 1]) {
    const found = refine(phase, Astronomy.SearchMoonPhase(phase, timeOf(moment(from)), 40))
    if (found >= m) return found
  }
  throw new RangeError(`no lunar phase ${phase}° within 40 days of ${m}`)
}

function refine(phase: number, found: Astronomy.AstroTime | null): Moment {
  if (!found) throw new RangeError(`no lunar phase ${phase}° within 40 days`)
  let at = momentOf(found)
  for (let step = 0; step < 2; step++)
    at = moment(at - (mod(lunarPhase(at) - phase + 180, 360) - 180) * (29.530588 / 360))
  return at
}

/**
 * The first new moon at or after `m` (`new-moon-at-or-after`).
 *
 * @example
 * const at = newMoonAtOrAfter(moment(parseIsoDate('2027-02-01')))
 * [isoDate(dayOf(at)), Math.floor((at % 1) * 1440)] // => ['2027-02-06', 15 * 60 + 56]
 */
export function newMoonAtOrAfter(m: Moment): Moment {
  return lunarPhaseAtOrAfter(0, m)
}

/**
 * The last new moon before `m` (`new-moon-before`). No lunation is shorter than 29.2 days.
 *
 * @example
 * isoDate(dayOf(newMoonBefore(moment(parseIsoDate('2027-03-01'))))) // => '2027-02-06'
 */
export function newMoonBefore(m: Moment): Moment {
  const found = newMoonAtOrAfter(moment(m - 29.2))
  return found < m ? found : newMoonAtOrAfter(moment(m - 31))
}

/**
 * The new moon nearest to `m`, at most about fifteen days away.
 *
 * @example
 * isoDate(dayOf(newMoonNearest(moment(parseIsoDate('2027-02-10'))))) // => '2027-02-06'
 */
export function newMoonNearest(m: Moment): Moment {
  return newMoonAtOrAfter(moment(m - 14.77))
}

/**
 * The first moment at or after `m` at which the sun's longitude is `longitude`
 * (`solar-longitude-after`). Throws a RangeError where there is none within 370 days, as for a
 * longitude beyond 0–360.
 *
 * @example
 * const at = solarLongitudeAtOrAfter(0, moment(parseIsoDate('2027-01-01')))
 * [isoDate(dayOf(at)), Math.floor((at % 1) * 1440)] // => ['2027-03-20', 20 * 60 + 24]
 */
export function solarLongitudeAtOrAfter(longitude: number, m: Moment): Moment {
  const found = Astronomy.SearchSunLongitude(longitude, timeOf(m), 370)
  if (!found) throw new RangeError(`no solar longitude ${longitude}° within 370 days of ${m}`)
  return momentOf(found)
}

/**
 * Sunset on the given day at a place: upper limb at the horizon, 34′ of refraction, sea level.
 * `undefined` where the sun does not set. A place's day runs by its own mean solar time.
 *
 * @example
 * Math.round((sunset(parseIsoDate('2027-06-21'), { latitude: 51.48, longitude: 0 }) % 1) * 1440) // => 20 * 60 + 21
 * sunset(parseIsoDate('2027-06-21'), { latitude: 69.65, longitude: 18.96 }) // => undefined
 */
export function sunset(day: Day, place: Place): Moment | undefined {
  return crossing(day, place, 1)
}

/**
 * Sunrise, likewise.
 *
 * @example
 * Math.round((sunrise(parseIsoDate('2027-06-21'), { latitude: 51.48, longitude: 0 }) % 1) * 1440) // => 3 * 60 + 43
 */
export function sunrise(day: Day, place: Place): Moment | undefined {
  return crossing(day, place, -1)
}

/**
 * The young moon at sunset, `undefined` where the sun does not set on that day.
 *
 * @example
 * const { altitude, elongation } = crescentAtSunset(parseIsoDate('2027-03-08'), { latitude: 51.9, longitude: -176.6 })
 * [altitude >= 5, elongation >= 8] // => [true, true]
 */
export function crescentAtSunset(evening: Day, place: Place): Crescent | undefined {
  const at = sunset(evening, place)
  if (at === undefined) return undefined
  const sky = skyAt(at)
  const observer = observerAt(sky, place)
  const moon = minus(sky.moon, observer)
  return {
    sunset: at,
    altitude: altitude(moon, sky, place),
    elongation: angle(moon, minus(sky.sun, observer)),
  }
}

/**
 * How far the moon's upper limb stands above the visible horizon at sunset, in degrees, with 34′
 * of refraction: positive if the moon sets after the sun.
 *
 * @example
 * moonAboveHorizonAtSunset(parseIsoDate('2027-03-08'), { latitude: 21.4, longitude: 39.8 }) > 0 // => true
 */
export function moonAboveHorizonAtSunset(evening: Day, place: Place): number | undefined {
  const at = sunset(evening, place)
  if (at === undefined) return undefined
  const sky = skyAt(at)
  const moon = minus(sky.moon, observerAt(sky, place))
  return altitude(moon, sky, place) + horizonRefraction + semidiameter(lunarRadius, moon)
}

/**
 * How many degrees the sky has still to turn until a body of that radius rises (−1) or sets (+1), from
 * the hour angle at which its centre has the right height (Meeus, Astronomical Algorithms, chapter
 * 15); undefined where it does not.
 */
function turnTo(
  side: 1 | -1,
  body: Vector,
  radius: number,
  sky: Sky,
  place: Place,
): number | undefined {
  const seen = minus(body, observerAt(sky, place))
  const height = -horizonRefraction - semidiameter(radius, seen)
  const declination = Math.asin(seen[2] / length(seen))
  const latitude = place.latitude * radian
  const cosine =
    (Math.sin(height * radian) - Math.sin(latitude) * Math.sin(declination)) /
    (Math.cos(latitude) * Math.cos(declination))
  if (Math.abs(cosine) > 1) return undefined
  const hourAngle = sky.sidereal + place.longitude - Math.atan2(seen[1], seen[0]) / radian
  return (side * Math.acos(cosine)) / radian - hourAngle
}

/** The sun's rising (−1) or setting (+1): reckoned again at the moment found until it stands. */
function crossing(day: Day, place: Place, side: 1 | -1): Moment | undefined {
  let at = day + 0.5 - place.longitude / 360 + side * 0.25
  for (let round = 0; round < 12; round++) {
    const sky = skyAt(moment(at))
    const turn = turnTo(side, sky.sun, solarRadius, sky, place)
    if (turn === undefined) return undefined
    const step = (mod(turn + 180, 360) - 180) / 360
    at += step
    if (Math.abs(step) < 1e-7) return moment(at)
  }
  return undefined
}

/** Where sun and moon stand, equator of date. */
function skyAt(m: Moment): Sky {
  const time = timeOf(m)
  const tilt = Astronomy.e_tilt(time).tobl * radian
  const moon = Astronomy.EclipticGeoMoon(time)
  const flat = moon.dist * Math.cos(moon.lat * radian)
  return {
    sun: equatorial(vectorOf(Astronomy.SunPosition(time).vec), tilt),
    moon: equatorial(
      [
        flat * Math.cos(moon.lon * radian),
        flat * Math.sin(moon.lon * radian),
        moon.dist * Math.sin(moon.lat * radian),
      ],
      tilt,
    ),
    sidereal: Astronomy.SiderealTime(time) * 15,
  }
}

const vectorOf = (v: Astronomy.Vector): Vector => [v.x, v.y, v.z]

/** From the ecliptic to the equator of date. */
function equatorial([x, y, z]: Vector, tilt: number): Vector {
  const c = Math.cos(tilt)
  const s = Math.sin(tilt)
  return [x, y * c - z * s, y * s + z * c]
}

/** The observer seen from the earth's centre: sea level on the WGS 84 ellipsoid (Meeus, chapter 11). */
function observerAt(sky: Sky, place: Place): Vector {
  const flattening = 1 / 298.257223563
  const latitude = place.latitude * radian
  const turn = (sky.sidereal + place.longitude) * radian
  const polar = (1 - flattening) ** 2
  const c =
    6378.137 /
    kilometresPerAu /
    Math.hypot(Math.cos(latitude), (1 - flattening) * Math.sin(latitude))
  const flat = c * Math.cos(latitude)
  return [flat * Math.cos(turn), flat * Math.sin(turn), polar * c * Math.sin(latitude)]
}

/** Height above the plane that is level at the place, degrees, without refraction. */
function altitude(v: Vector, sky: Sky, place: Place): number {
  const latitude = place.latitude * radian
  const turn = (sky.sidereal + place.longitude) * radian
  const zenith: Vector = [
    Math.cos(latitude) * Math.cos(turn),
    Math.cos(latitude) * Math.sin(turn),
    Math.sin(latitude),
  ]
  return 90 - angle(v, zenith)
}

/** Apparent radius of a ball seen from afar, degrees. */
function semidiameter(radius: number, v: Vector): number {
  return Math.asin(radius / length(v)) / radian
}

function angle(a: Vector, b: Vector): number {
  const cross: Vector = [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ]
  return Math.atan2(length(cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / radian
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function length(v: Vector): number {
  return Math.hypot(v[0], v[1], v[2])
}

/**
 * Nutation in longitude, degrees: how far the true equinox stands before the mean one.
 *
 * @example
 * Math.abs(nutation(moment(parseIsoDate('2027-01-01')))) < 0.006 // => true
 */
export function nutation(m: Moment): number {
  return Astronomy.e_tilt(timeOf(m)).dpsi / 3600
}

/**
 * Moonrise: the moment from `m` on, within about a day, at which the moon's upper limb meets the
 * horizon with 34′ of refraction; found like the sun's rising. `undefined` where it does not rise.
 *
 * @example
 * const greenwich = { latitude: 51.48, longitude: 0 }
 * const full = lunarPhaseAtOrAfter(180, moment(parseIsoDate('2027-05-01')))
 * const rise = moonriseAfter(moment(dayOf(full) + 0.5), greenwich)
 * Math.abs(rise - sunset(dayOf(full), greenwich)) < 0.1 // => true
 */
export function moonriseAfter(m: Moment, place: Place): Moment | undefined {
  return moonCrossing(m, place, -1, true)
}

/**
 * Moonset, likewise, but the one nearest to `m`, before or after it.
 *
 * @example
 * const mecca = { latitude: 21.4, longitude: 39.8 }
 * const dusk = sunset(parseIsoDate('2027-03-08'), mecca)
 * moonsetNear(dusk, mecca) > dusk // => true
 */
export function moonsetNear(m: Moment, place: Place): Moment | undefined {
  return moonCrossing(m, place, 1, false)
}

/** The moon's rising (−1) or setting (+1): `ahead` of a moment, or nearest to it. */
function moonCrossing(m: Moment, place: Place, side: 1 | -1, ahead: boolean): Moment | undefined {
  let at: number = m
  for (let round = 0; round < 12; round++) {
    const sky = skyAt(moment(at))
    const turn = turnTo(side, sky.moon, lunarRadius, sky, place)
    if (turn === undefined) return undefined
    // The first step may look ahead, the others to both sides; a lunar day has 1.035 solar days.
    const forward = ahead && round === 0
    const step = (forward ? mod(turn, 360) : mod(turn + 180, 360) - 180) * (1.035 / 360)
    at += step
    if (round > 0 && Math.abs(step) < 1e-6) return moment(at)
  }
  return undefined
}
