/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { type Box, Draw } from '../engine/draw.tsx'
import { type Ink, tinted } from '../palette.ts'
import { type Cloth, type WeaveInput, weave } from '../weave.ts'
import type { SheetModel } from './model.ts'
import { paintSquares } from './squares.ts'

/** The month's cloth in a box: it stands where a city has no picture, and frames one it has. */
export function Band({
  model,
  box,
  alt,
  strip = false,
}: {
  readonly model: SheetModel
  readonly box: Box
  /** A strip below a picture; the grid of squares needs more room than that. */
  readonly strip?: boolean
  /** Left out where the cloth only frames a picture. */
  readonly alt?: string
}): ReactNode {
  return (
    <Draw
      box={box}
      paint={(document) => {
        const { theme, geometry } = model.look
        const draw = () => {
          if (theme.ornament === 'cloth') {
            paintCloth(document, strip ? narrow(model) : model, box.width, box.height, strip)
          } else if (strip) document.ink(model.ink).raw(`0 0 ${r(box.width)} ${r(box.height)} re f`)
          else paintSquares(document, model, box.width, box.height, geometry.bleed)
        }
        if (alt) document.figure(alt, box, draw)
        else draw()
      }}
    />
  )
}

/** Warp threads of a day on a tall cloth and on a strip; on a wide one so many at the least and most. */
const narrowEnds = 6
const wideEnds = [12, 24] as const
/** Picks that a tradition asks for with the ground below it: its lozenges are then lozenges. */
const picksWanted = 11

/** Warp threads of a day: the lower a wide cloth is for its traditions, the finer its threads. */
function endsIn({ days, wefts }: Woven, width: number, height: number): number {
  if (width <= height || height < 100) return narrowEnds
  const fine = (picksWanted * wefts.length * width) / (height * days)
  return 2 * Math.round(Math.max(wideEnds[0], Math.min(wideEnds[1], fine)) / 2)
}
/** And where a whole year is woven. */
const yearEnds = 2
/** From so many crossings on a thread floats, and is drawn fuller than the field. */
const floatFrom = 4

/** What is seen of a selvedge on the sheet's edge, in points; where the cloth ends on the sheet, in ends. */
const selvedgeWidth = 6
const innerSelvedge = 4
/** Ground and warp are the month's ink, let down with paper; a warp thread takes half its room. */
const groundTint = 0.14
const warpTint = 0.34
const warpWidth = 0.5

/** What a cloth is woven from: a month, or the whole year. */
export type Woven = Pick<SheetModel, 'days' | 'wefts' | 'ink' | 'look'>

const narrowed = new WeakMap<SheetModel, Woven>()

/** The month for a strip: a weft for every ink, so that all traditions find room in it. */
function narrow(model: SheetModel): Woven {
  const known = narrowed.get(model)
  if (known) return known
  const byInk = new Map<Ink, SheetModel['wefts'][number]>()
  for (const weft of model.wefts) {
    const one = byInk.get(weft.ink)
    byInk.set(weft.ink, one ? { ...one, feasts: [...one.feasts, ...weft.feasts] } : weft)
  }
  const { days, ink, look } = model
  const woven = { days, ink, look, wefts: [...byInk.values()] }
  narrowed.set(model, woven)
  return woven
}

const cloths = new WeakMap<Woven, Map<string, Cloth>>()

/** Both painters draw the same cloth: it is woven once. */
function clothOf(
  model: Woven,
  size: Pick<WeaveInput, 'picks' | 'endsPerDay' | 'selvedge' | 'heading'>,
): Cloth {
  const key = `${size.picks}/${size.endsPerDay}`
  const known = cloths.get(model)?.get(key)
  if (known) return known
  const cloth = weave({
    days: model.days,
    wefts: model.wefts.map(({ tradition, binding, feasts }) => ({
      id: tradition,
      binding,
      feasts,
    })),
    ...size,
  })
  const map = cloths.get(model) ?? new Map<string, Cloth>()
  cloths.set(model, map.set(key, cloth))
  return cloth
}

/** Weaves and paints the cloth into a box that begins in the upper left bleed. */
export function paintCloth(
  document: CalendarDocument,
  model: Woven,
  width: number,
  height: number,
  strip = false,
): void {
  const stripPicks = 4 * model.wefts.length + 3
  const endsPerDay = strip
    ? Math.max(6, Math.min(wideEnds[1], Math.round((width * stripPicks) / (height * model.days))))
    : model.days > 31
      ? yearEnds
      : endsIn(model, width, height)
  const { arrangement, bleed } = model.look.geometry
  // The selvedge reaches from the bleed a little into the sheet, so that no day is cut off.
  const outer = Math.ceil(((bleed + selvedgeWidth) * model.days * endsPerDay) / width)
  const selvedge = [outer, arrangement === 'halves' ? innerSelvedge : outer] as const
  const pitch = width / (model.days * endsPerDay + selvedge[0] + selvedge[1])
  const picks = strip ? stripPicks : Math.max(6, Math.round(height / pitch))
  // So much ground above that the first tradition is not cut off with the bleed.
  const heading = height > 100 ? Math.ceil(bleed / pitch) : 0
  const cloth = clothOf(model, { picks, endsPerDay, selvedge, heading })
  const pick = height / cloth.picks
  document.raw(`q 0 0 ${r(width)} ${r(height)} re W n`)
  document.ink(tinted(model.ink, groundTint)).raw(`0 0 ${r(width)} ${r(height)} re f`)
  paintWarp(document, cloth, pitch, height, model)
  // In quarters of a crossing all places are whole numbers, and the file half as long.
  document.raw(`${r4(pitch / 4)} 0 0 ${r4(pick / 4)} 0 0 cm 1 J`)
  const box = { left: 0, top: 0, width: 4 * cloth.ends, height: 4 * cloth.picks }
  for (const thread of threadsOf(cloth, model)) {
    document.raw(`${r(4 * thread.weight)} w`).ink(thread.ink, true)
    document.drawing(thread, box, () => `${thread.pieces.join('\n')} S`)
  }
  document.raw('Q')
}

/** All pieces of one ink and weight that lie above the warp, as path operators. */
interface Thread {
  readonly ink: Ink
  readonly weight: number
  readonly pieces: string[]
}

const threads = new WeakMap<Cloth, readonly Thread[]>()

function threadsOf(cloth: Cloth, model: Woven): readonly Thread[] {
  const known = threads.get(cloth)
  if (known) return known
  const field = new Map<Ink, Thread>()
  const floats = new Map<Ink, Thread>()
  for (let row = 0; row < cloth.picks; row++) {
    const weft = cloth.weftOf[row]!
    const ink = weft < 0 ? model.ink : model.wefts[weft]!.ink
    const y = 4 * row + 2
    const base = row * cloth.ends
    for (let end = 0; end < cloth.ends; end++) {
      if (!cloth.up[base + end]) continue
      let last = end
      while (last + 1 < cloth.ends && cloth.up[base + last + 1]) last++
      const long = last - end + 1 >= floatFrom
      const list = long ? floats : field
      let thread = list.get(ink)
      if (!thread) {
        thread = { ink, weight: long ? 0.88 : 0.6, pieces: [] }
        list.set(ink, thread)
      }
      // A thread that lies above reaches a little over its neighbours.
      thread.pieces.push(`${4 * end + 1} ${y} m ${4 * last + 3} ${y} l`)
      end = last
    }
  }
  const found = [...field.values(), ...floats.values()]
  threads.set(cloth, found)
  return found
}

/** The warp: fine threads in the month's ink. */
function paintWarp(
  document: CalendarDocument,
  cloth: Cloth,
  pitch: number,
  height: number,
  model: Woven,
): void {
  const strokes: string[] = []
  for (let end = 0; end < cloth.ends; end++) {
    const x = r((end + 0.5) * pitch)
    strokes.push(`${x} 0 m ${x} ${r(height)} l`)
  }
  document
    .ink(tinted(model.ink, warpTint), true)
    .raw(`0 J ${r(pitch * warpWidth)} w ${strokes.join('\n')} S`)
}

const r4 = (value: number) => Math.round(value * 100_000) / 100_000
const r = (value: number) => Math.round(value * 100) / 100
