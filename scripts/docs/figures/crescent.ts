import { addDays, gregorianDay, isoDate } from '@interkalender/core'
import { crescentAtSunset, newMoonBefore, type Place, visible } from '@interkalender/core/astronomy'
import { circle, draw, type Figure, line, rect, shortDate, text } from './draw.ts'

/** From east to west; the last is the land on which the rule found its clearest crescent. */
const places: readonly (readonly [string, Place, side?: 'left' | 'below'])[] = [
  ['Jakarta', { latitude: -6.2, longitude: 106.8 }],
  ['Mecca', { latitude: 21.42, longitude: 39.83 }],
  ['Ankara', { latitude: 39.93, longitude: 32.86 }],
  ['Krefeld', { latitude: 51.33, longitude: 6.56 }],
  ['Lima', { latitude: -12.05, longitude: -77.04 }],
  ['New York', { latitude: 40.71, longitude: -74.01 }, 'left'],
  ['Mexico City', { latitude: 19.43, longitude: -99.13 }, 'below'],
  ['Los Angeles', { latitude: 34.05, longitude: -118.24 }, 'left'],
  ['Adak, Aleutians', { latitude: 51.88, longitude: -176.66 }, 'below'],
]

/** The young moon at sunset round the earth, on the evening before the Ramadanfest of 2027. */
export function crescent(): Figure {
  const evening = gregorianDay(2027, 3, 8)
  const left = 60
  const bottom = 350
  const x = (elongation: number) => left + (elongation - 1) * 62
  const y = (altitude: number) => bottom - (altitude + 3) * 25
  const shapes = [
    rect(
      x(visible.elongation),
      y(9.6),
      x(10.2) - x(visible.elongation),
      y(visible.altitude) - y(9.6),
      'area',
    ),
    line(x(visible.elongation), y(9.6), x(visible.elongation), y(visible.altitude), 'edge'),
    line(x(visible.elongation), y(visible.altitude), x(10.2), y(visible.altitude), 'edge'),
    text(x(10.1), y(9.1), 'counts as visible', 'end strong'),
    line(left, y(0), x(10.2), y(0), 'edge'),
    text(x(10.1), y(0) + 16, 'horizon', 'soft end'),
    ...[0, 2, 4, 5, 6, 8].map((d) => text(left - 10, y(d) + 4, `${d}°`, 'soft end')),
    ...[2, 4, 6, 8, 10].map((d) => text(x(d), bottom + 20, `${d}°`, 'soft mid')),
    text(left - 44, y(9.6) - 12, 'height above the horizon', 'soft'),
    text(x(10.2), bottom + 40, 'distance from the sun', 'soft end'),
  ]
  const seen: string[] = []
  for (const [name, place, side] of places) {
    const found = crescentAtSunset(evening, place)
    if (!found) continue
    const { altitude, elongation } = found
    const passes = altitude >= visible.altitude && elongation >= visible.elongation
    if (passes) seen.push(name)
    shapes.push(
      circle(x(elongation), y(altitude), 5.5, passes ? 'dot' : 'ring'),
      side === 'left'
        ? text(x(elongation) - 10, y(altitude) + 4, name, 'end')
        : side === 'below'
          ? text(x(elongation), y(altitude) + 21, name, 'mid')
          : text(x(elongation) + 10, y(altitude) + 4, name),
    )
  }
  const newMoon = newMoonBefore((evening + 1) as never)
  const minutes = Math.round((newMoon % 1) * 1440)
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return draw({
    name: 'crescent',
    title: `The young moon at sunset, evening of ${shortDate(isoDate(evening))} 2027`,
    description: `For nine places, from east to west, how high the moon stands at their own sunset and how far from the sun. The new moon was at ${clock} UT. The rule of 1978 asks for ${visible.altitude}° and ${visible.elongation}°: ${seen.join(' and ')} ${seen.length > 1 ? 'pass' : 'passes'}, the others do not yet. So 1 Shawwal is ${shortDate(isoDate(addDays(evening, 1)))}.`,
    width: 640,
    height: bottom + 50,
    shapes,
  })
}
