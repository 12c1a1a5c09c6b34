/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { type Box, Draw } from '../engine/draw.tsx'
import type { Ink } from '../palette.ts'
import { type Cloth, weave } from '../weave.ts'
import type { SheetModel } from './model.ts'

/** The month's cloth in a box: it stands where a city has no picture, and frames one it has. */
export function Band({
  model,
  box,
  alt,
}: {
  readonly model: SheetModel
  readonly box: Box
  /** Left out where the cloth only frames a picture. */
  readonly alt?: string
}): ReactNode {
  return (
    <Draw
      box={box}
      paint={(document) => {
        const draw = () => paintCloth(document, model, box.width, box.height)
        if (alt) document.tagged('Figure', { alt, bbox: bboxOf(box) }, draw)
        else draw()
      }}
    />
  )
}

/** The corners of a box, for the structure element of a figure. */
export function bboxOf(box: Box): readonly [number, number, number, number] {
  return [box.left, box.top, box.left + box.width, box.top + box.height]
}

function paintCloth(
  document: CalendarDocument,
  model: SheetModel,
  width: number,
  height: number,
): void {
  const endsPerDay = 4
  const pitch = width / (model.days * endsPerDay)
  const cloth = weave({
    days: model.days,
    wefts: model.wefts.map(({ tradition, binding, feasts }) => ({
      id: tradition,
      binding,
      feasts,
    })),
    ends: endsPerDay,
    picks: Math.max(6, Math.round(height / pitch)),
  })
  const pick = height / cloth.picks
  document.raw(`q 0 0 ${r(width)} ${r(height)} re W n`)
  paintWarp(document, cloth, pitch, height, model)
  const byInk = new Map<Ink, string[]>()
  for (let row = 0; row < cloth.picks; row++) {
    const weft = cloth.weftOf[row]!
    if (weft < 0) continue
    const { ink } = model.wefts[weft]!
    const strokes = byInk.get(ink) ?? []
    byInk.set(ink, strokes)
    const y = r((row + 0.5) * pick)
    const cells = cloth.up[row]!
    for (let end = 0; end < cloth.ends; end++) {
      if (!cells[end]) continue
      let last = end
      while (last + 1 < cloth.ends && cells[last + 1]) last++
      // A thread that lies above reaches a little over its neighbours.
      strokes.push(`${r((end + 0.28) * pitch)} ${y} m ${r((last + 0.72) * pitch)} ${y} l`)
      end = last
    }
  }
  document.raw(`1 J ${r(pick * 0.78)} w`)
  for (const [ink, strokes] of byInk) {
    if (strokes.length > 0) document.ink(ink, true).raw(`${strokes.join('\n')} S`)
  }
  document.raw('Q')
}

/** The warp: four fine threads a day in the month's ink. */
function paintWarp(
  document: CalendarDocument,
  cloth: Cloth,
  pitch: number,
  height: number,
  model: SheetModel,
): void {
  const strokes: string[] = []
  for (let end = 0; end < cloth.ends; end++) {
    const x = r((end + 0.5) * pitch)
    strokes.push(`${x} 0 m ${x} ${r(height)} l`)
  }
  document.ink(model.ink, true).raw(`0 J ${r(pitch * 0.16)} w ${strokes.join('\n')} S`)
}

const r = (value: number) => Math.round(value * 100) / 100
