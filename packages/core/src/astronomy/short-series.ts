/**
 * Sun and moon to about 40″ and 70″, ten times as fast as the library: to search with, so that
 * the exact sky is asked only at the moments found.
 *
 * Meeus, Astronomical Algorithms, 2nd ed.: the sun of chapter 25 (low accuracy), the 33 largest
 * terms of table 47.A for the moon's longitude. Longitudes are of the mean equinox of date.
 */
import { type Moment, mod, moment } from '../day.ts'
import { deltaT, type Place } from './sky.ts'

const radian = Math.PI / 180
/** Rata Die of J2000.0, 2000-01-01 12:00. */
export const j2000 = 730120.5

/** Multiples of D, M, M′ and F, and the coefficient of the sine in 10⁻⁶ degrees. */
const moonTerms: readonly (readonly [d: number, m: number, a: number, f: number, c: number])[] = [
  [0, 0, 1, 0, 6288774],
  [2, 0, -1, 0, 1274027],
  [2, 0, 0, 0, 658314],
  [0, 0, 2, 0, 213618],
  [0, 1, 0, 0, -185116],
  [0, 0, 0, 2, -114332],
  [2, 0, -2, 0, 58793],
  [2, -1, -1, 0, 57066],
  [2, 0, 1, 0, 53322],
  [2, -1, 0, 0, 45758],
  [0, 1, -1, 0, -40923],
  [1, 0, 0, 0, -34720],
  [0, 1, 1, 0, -30383],
  [2, 0, 0, -2, 15327],
  [0, 0, 1, 2, -12528],
  [0, 0, 1, -2, 10980],
  [4, 0, -1, 0, 10675],
  [0, 0, 3, 0, 10034],
  [4, 0, -2, 0, 8548],
  [2, 1, -1, 0, -7888],
  [2, 1, 0, 0, -6766],
  [1, 0, -1, 0, -5163],
  [1, 1, 0, 0, 4987],
  [2, -1, 1, 0, 4036],
  [2, 0, 2, 0, 3994],
  [4, 0, 0, 0, 3861],
  [2, 0, -3, 0, 3665],
  [0, 1, -2, 0, -2689],
  [2, 0, -1, 2, -2602],
  [2, -1, -2, 0, 2390],
  [1, 0, 1, 0, -2348],
  [2, -2, 0, 0, 2236],
  [0, 1, 2, 0, -2120],
]

/** Where the mean moon and sun stand, degrees (Meeus 47.1–47.5, 25.2). */
interface Arguments {
  readonly moon: number
  readonly elongation: number
  readonly sunAnomaly: number
  readonly moonAnomaly: number
  readonly latitude: number
  readonly centuries: number
}

/** Julian centuries of dynamical time since J2000.0. */
function centuries(m: Moment): number {
  return (m - j2000 + deltaT(m) / 86400) / 36525
}

function argumentsAt(m: Moment): Arguments {
  const t = centuries(m)
  return {
    moon: 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t,
    elongation: 297.8501921 + 445267.1114034 * t - 0.0018819 * t * t,
    sunAnomaly: 357.5291092 + 35999.0502909 * t - 0.0001536 * t * t,
    moonAnomaly: 134.9633964 + 477198.8675055 * t + 0.0087414 * t * t,
    latitude: 93.272095 + 483202.0175233 * t - 0.0036539 * t * t,
    centuries: t,
  }
}

function moonAt({ moon, elongation, sunAnomaly, moonAnomaly, latitude }: Arguments): number {
  const d = elongation * radian
  const m = sunAnomaly * radian
  const a = moonAnomaly * radian
  const f = latitude * radian
  let sum = 0
  for (const [nd, nm, na, nf, c] of moonTerms)
    sum += c * Math.sin(nd * d + nm * m + na * a + nf * f)
  return moon + sum * 1e-6
}

function sunAt(t: number): number {
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
  const m = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * radian
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.000289 * Math.sin(3 * m)
  return mean + centre - 0.00569
}

/** The moon's longitude, not reduced to a circle. */
export function shortMoon(m: Moment): number {
  return moonAt(argumentsAt(m))
}

/** The sun's longitude with aberration, not reduced to a circle. */
export function shortSun(m: Moment): number {
  return sunAt(centuries(m))
}

/** The moon's longitude minus the sun's, not reduced to a circle. */
export function shortPhase(m: Moment): number {
  const at = argumentsAt(m)
  return moonAt(at) - sunAt(at.centuries)
}

/** How fast the moon moves, degrees a day, by the largest terms: to 0.03°. */
export function moonSpeed(m: Moment): number {
  const { moonAnomaly, elongation, latitude, sunAnomaly } = argumentsAt(m)
  const a = moonAnomaly * radian
  const d = elongation * radian
  const s = sunAnomaly * radian
  return (
    13.1764 +
    1.4339 * Math.cos(a) +
    0.2516 * Math.cos(2 * d - a) +
    0.2801 * Math.cos(2 * d) +
    0.0974 * Math.cos(2 * a) -
    0.0528 * Math.cos(2 * latitude * radian) +
    0.0348 * Math.cos(2 * d + a) +
    0.0187 * Math.cos(2 * d - s) +
    0.0103 * Math.cos(2 * d - s - a)
  )
}

/**
 * The sun's rising (−1) or setting (+1) on a place's day, upper limb with 34′ of refraction, as
 * `sunrise` and `sunset` of the exact sky, to five seconds.
 */
export function shortCrossing(day: number, place: Place, side: 1 | -1): Moment | undefined {
  const latitude = place.latitude * radian
  let at = day + 0.5 - place.longitude / 360 + side * 0.25
  for (let round = 0; round < 3; round++) {
    const m = moment(at)
    const t = centuries(m)
    const longitude = sunAt(t) * radian
    const tilt = (23.439291 - 0.0130042 * t) * radian
    const declination = Math.asin(Math.sin(tilt) * Math.sin(longitude))
    const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)) / radian
    const anomaly = (357.529 + 35999.05 * t) * radian
    const height = -(34 / 60 + 0.26656 * (1 + 0.0167 * Math.cos(anomaly)) + 0.0024)
    const cosine =
      (Math.sin(height * radian) - Math.sin(latitude) * Math.sin(declination)) /
      (Math.cos(latitude) * Math.cos(declination))
    if (Math.abs(cosine) > 1) return undefined
    const sidereal = 280.46061837 + 360.98564736629 * (at - j2000)
    const hourAngle = sidereal + place.longitude - ascension
    at += (mod((side * Math.acos(cosine)) / radian - hourAngle + 180, 360) - 180) / 360
  }
  return moment(at)
}
