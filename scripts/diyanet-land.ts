/**
 * The land on which Diyanet's crescent may be seen first: Natural Earth's coast at 1:50 million
 * (npm world-atlas, public domain), between 60° S and 60° N, as far west as the published dates
 * allow.
 *
 * As the moon draws away from the sun, later sunsets see it better: the western rim of the last
 * land before the date line decides. The published dates say where that is:
 *
 * - The Aleutian Islands belong to it (November 2017, June 2021 and February 2028 need them), with
 *   the calendar day of America, but not all of them: February 2026 forbids everything west of
 *   178.5° W. Any limit from 171° to 178° W gives the published dates. We take Adak, 177° W, the
 *   westernmost island that is inhabited.
 * - Islands of the eastern Pacific as far as the Pitcairn group, 130° W, belong to it: the Eids of
 *   2003, 2008, 2010, 2014 and July 2016 need them, and November 2023; against it speaks September
 *   2015, when Henderson Island had the crescent by 0.02°.
 * - Hawaii does not (September 2016, January 2025), nor does Polynesia (September 2015).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Place } from '../packages/core/src/astronomy/sky.ts'

interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly transform: {
    readonly scale: readonly [number, number]
    readonly translate: readonly [number, number]
  }
}

/** The coast, a point every `step` degrees or closer. */
export function atlasCoast(step = 0.1): Place[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const { arcs, transform } = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const places: Place[] = []
  for (const arc of arcs) {
    let x = 0
    let y = 0
    let last: Place | undefined
    for (const [dx, dy] of arc) {
      x += dx
      y += dy
      const place = {
        longitude: x * transform.scale[0] + transform.translate[0],
        latitude: y * transform.scale[1] + transform.translate[1],
      }
      if (last) places.push(...between(last, place, step))
      places.push(place)
      last = place
    }
  }
  return places.filter(({ latitude }) => Math.abs(latitude) <= 60)
}

function between(a: Place, b: Place, step: number): Place[] {
  const east = b.longitude - a.longitude
  const north = b.latitude - a.latitude
  if (Math.abs(east) > 180) return []
  const count = Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / step)
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => ({
    longitude: a.longitude + (east * (i + 1)) / count,
    latitude: a.latitude + (north * (i + 1)) / count,
  }))
}

/**
 * Is this land on which Diyanet's crescent counts, in the west of the world? The Americas with the
 * Aleutian Islands as far as Adak, and the islands of the eastern Pacific: Revillagigedo,
 * Galápagos, Easter Island, the Pitcairn group.
 */
export function isDiyanetLand({ latitude, longitude }: Place): boolean {
  if (longitude > -30) return false
  if (latitude > 48) return longitude > -177.1
  if (latitude > 20) return longitude > -126
  return longitude > (latitude > 3 ? -115 : -131)
}

/** The westernmost place of every belt of `height` degrees of latitude. */
export function westernRim(places: readonly Place[], height: number): Place[] {
  const rim = new Map<number, Place>()
  for (const place of places) {
    const belt = Math.floor(place.latitude / height)
    const known = rim.get(belt)
    if (!known || place.longitude < known.longitude) rim.set(belt, place)
  }
  return [...rim.values()].sort((a, b) => a.latitude - b.latitude)
}
