import type { MoonPhaseName } from '@interkalender/core'
import type { CalendarDocument } from '../engine/document.ts'
import { black } from '../palette.ts'

/** Across the disc of a moon. */
export const moonSize = 6.4

/**
 * A moon with its left edge at `x`, standing on the baseline `y`, as it is seen in the north: the
 * dark part is filled, the lit part is paper; a waxing moon is lit on the right.
 */
export function paintMoon(
  document: CalendarDocument,
  phase: MoonPhaseName,
  x: number,
  y: number,
): void {
  const r = moonSize / 2
  // The sky is not turned where writing is.
  document.upright(x, moonSize, () => {
    document.ink(black).ink(black, true)
    document.raw(`q 1 0 0 1 ${f(x + r)} ${f(y - r)} cm 0.5 w`)
    const edge = `0 ${f(-r)} m ${halfCircle(r, 1)} ${halfCircle(-r, -1)} h`
    document.raw(`${edge} ${phase === 'new' ? 'B' : 'S'}`)
    if (phase === 'first-quarter') document.raw(`0 ${f(-r)} m ${halfCircle(r, -1)} h f`)
    if (phase === 'last-quarter') document.raw(`0 ${f(-r)} m ${halfCircle(r, 1)} h f`)
    document.raw('Q')
  })
}

/** From the top (`r` positive) or the bottom of a circle to the other end, by a side: 1 the right. */
function halfCircle(r: number, side: 1 | -1): string {
  const k = 0.5523 * Math.abs(r)
  const x = side * Math.abs(r)
  const down = Math.sign(r) * k
  return `${[side * k, -r, x, -down, x, 0].map(f).join(' ')} c ${[x, down, side * k, r, 0, r].map(f).join(' ')} c`
}

const f = (value: number) => String(Math.round(value * 1000) / 1000)
