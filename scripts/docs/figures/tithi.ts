import { addDays, gregorianDay, isoDate, moment } from '@interkalender/core'
import {
  centralStation,
  createHorizon,
  lunationAt,
  sunrise,
  sunset,
  tithiEnd,
} from '@interkalender/core/astronomy'
import { draw, type Figure, line, rect, shortDate, text } from './draw.ts'

/** The lunar days round Diwali 2027, and the dusks at which the right one must hold. */
export function tithi(): Figure {
  const first = gregorianDay(2027, 10, 28)
  const zone = 5.5 / 24
  const days = 2
  const left = 20
  const width = 600
  const x = (m: number) => left + ((m + zone - first) / days) * width
  const horizon = createHorizon(centralStation, zone)
  const top = 46
  const shapes: string[] = []
  const clock = (m: number) => {
    const minutes = Math.round(((m + zone) % 1) * 1440)
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  }
  const cut = (m: number) => Math.min(left + width, Math.max(left, x(m)))
  // Daylight, and the dusk after it.
  for (let i = 0; i < days; i++) {
    const d = addDays(first, i)
    const rise = sunrise(d, centralStation)!
    const set = sunset(d, centralStation)!
    const dusk = horizon.part(d, 'pradosha')
    shapes.push(
      rect(x(rise), top, x(set) - x(rise), 34, 'area'),
      text((x(rise) + x(set)) / 2, top + 22, 'daylight', 'soft mid'),
      rect(x(dusk.start), top, x(dusk.end) - x(dusk.start), 34, 'hatch'),
      text((x(dusk.start) + x(dusk.end)) / 2, top + 52, 'pradosha', 'mid'),
      text(x(d + 0.5 - zone), top - 16, shortDate(isoDate(d)), 'strong mid'),
      line(x(d - zone), top - 30, x(d - zone), top + 150),
    )
  }
  shapes.push(line(left + width, top - 30, left + width, top + 150))
  // The lunar days that touch these two days.
  const lunation = lunationAt(moment(first + 0.5))
  const row = top + 76
  const names = ['Krishna 14', 'Krishna 30 (new moon)', 'Shukla 1']
  const edges = [28, 29, 30, 31].map((k) => tithiEnd(lunation, k))
  names.forEach((name, i) => {
    const from = edges[i]!
    const to = edges[i + 1]!
    const isIt = i === 1
    shapes.push(
      rect(cut(from), row, cut(to) - cut(from), 40, isIt ? 'band' : 'edge'),
      ...(cut(to) - cut(from) > 70
        ? [text((cut(from) + cut(to)) / 2, row + 25, name, isIt ? 'mid strong on' : 'mid')]
        : []),
    )
    if (isIt) {
      shapes.push(
        text(cut(from), row + 60, `from ${clock(from)}`, 'soft mid'),
        text(cut(to), row + 60, `to ${clock(to)}`, 'soft mid'),
      )
    }
  })
  const dusk = horizon.part(addDays(first, 1), 'pradosha')
  const minutes = Math.round((edges[2]! - dusk.start) * 1440)
  return draw({
    name: 'tithi',
    title: 'Diwali 2027: the lunar day of the new moon, and the dusk',
    description: `Two days in India’s standard time. The lunar day Krishna 30 lasts from ${clock(edges[1]!)} on ${shortDate(isoDate(first))} to ${clock(edges[2]!)} on ${shortDate(isoDate(addDays(first, 1)))}. The dusk (pradosha) of the first day is over before it begins; that of the second day it covers for ${minutes} minutes. So Diwali is ${shortDate(isoDate(addDays(first, 1)))}.`,
    width: 640,
    height: top + 156,
    shapes,
  })
}
