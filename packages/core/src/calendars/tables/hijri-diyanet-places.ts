/**
 * The land on which Diyanet's crescent is seen first: of Natural Earth's coast at 1:50 million
 * (public domain; npm world-atlas 2.0.2) between 60° S and 60° N those points that ever decide
 * within a degree, 1317–1524 AH, or within half a degree, 1008–1834 AH. No other land
 * gives another month. Which land counts, and how
 * the published dates tell, stands in scripts/diyanet-land.ts. Made by scripts/make-tables.ts; do
 * not edit.
 */
import type { Place } from '../../astronomy/sky.ts'

/**
 * The western rim of the Americas with the Aleutian Islands as far as Adak, and the outermost of the
 * islands of the eastern Pacific.
 */
export const diyanetPlaces: readonly Place[] = [
  { latitude: -24.34, longitude: -128.35 },
  { latitude: 18.78, longitude: -111.06 },
  { latitude: 22.95, longitude: -110.05 },
  { latitude: 23.74, longitude: -110.63 },
  { latitude: 23.97, longitude: -110.9 },
  { latitude: 24.16, longitude: -111.13 },
  { latitude: 24.79, longitude: -112.3 },
  { latitude: 25.58, longitude: -112.09 },
  { latitude: 25.99, longitude: -112.23 },
  { latitude: 26.99, longitude: -114 },
  { latitude: 27.19, longitude: -114.39 },
  { latitude: 27.84, longitude: -115.04 },
  { latitude: 28.97, longitude: -118.32 },
  { latitude: 31.95, longitude: -116.77 },
  { latitude: 33.28, longitude: -119.57 },
  { latitude: 34.03, longitude: -120.44 },
  { latitude: 34.58, longitude: -120.65 },
  { latitude: 35.18, longitude: -120.78 },
  { latitude: 35.54, longitude: -121.08 },
  { latitude: 35.93, longitude: -121.46 },
  { latitude: 36.38, longitude: -121.89 },
  { latitude: 37.13, longitude: -122.32 },
  { latitude: 37.37, longitude: -122.41 },
  { latitude: 37.99, longitude: -123 },
  { latitude: 38.75, longitude: -123.52 },
  { latitude: 38.98, longitude: -123.71 },
  { latitude: 39.78, longitude: -123.83 },
  { latitude: 40.37, longitude: -124.36 },
  { latitude: 40.82, longitude: -124.2 },
  { latitude: 41.79, longitude: -124.25 },
  { latitude: 42.12, longitude: -124.35 },
  { latitude: 42.38, longitude: -124.42 },
  { latitude: 44.06, longitude: -124.13 },
  { latitude: 44.52, longitude: -124.07 },
  { latitude: 44.78, longitude: -124.06 },
  { latitude: 45.04, longitude: -124.01 },
  { latitude: 51.6, longitude: -176.96 },
  { latitude: 51.87, longitude: -177.08 },
  { latitude: 56.58, longitude: -169.7 },
  { latitude: 57.19, longitude: -170.38 },
  { latitude: 59.77, longitude: -166.19 },
  { latitude: 59.98, longitude: -166.99 },
]
