/** How warp and weft cross where no feast raises a thread. */
export type Binding = 'plain' | 'twill' | 'satin' | 'rib' | 'herringbone' | 'basket'

/** A feast in the cloth: the day it begins (0 = the first of the month) and how long it lasts. */
export interface WovenFeast {
  readonly start: number
  readonly days: number
  readonly major: boolean
}

/** A tradition in the cloth. */
export interface Weft {
  readonly id: string
  readonly binding: Binding
  readonly feasts: readonly WovenFeast[]
}

/** What a cloth is woven from. */
export interface WeaveInput {
  readonly days: number
  readonly wefts: readonly Weft[]
  /** Warp ends per day. */
  readonly endsPerDay: number
  /** Picks, from top to bottom. */
  readonly picks: number
  /** Warp ends of the selvedges, left and right of the days; none if left out. */
  readonly selvedge?: readonly [left: number, right: number]
  /** Picks of ground above the first tradition; none if left out. */
  readonly heading?: number
}

/** Crossings of warp and weft: 1 where the weft lies above, row by row. */
export interface Grid {
  readonly ends: number
  readonly picks: number
  readonly up: Uint8Array
}

/** A woven cloth. */
export interface Cloth extends Grid {
  /** Index of the weft of every pick, or −1 where the ground is woven. */
  readonly weftOf: readonly number[]
  /** Crossings that had to be turned so that no hooked cross stands in the cloth. */
  readonly resolved: number
}

const mod = (a: number, b: number) => ((a % b) + b) % b

/** Whether the weft lies above the warp in the plain field of a binding. */
export function isRaised(binding: Binding, pick: number, end: number): boolean {
  switch (binding) {
    case 'plain':
      return mod(pick + end, 2) === 0
    case 'twill':
      return mod(pick + end, 4) < 2
    case 'satin':
      return mod(end - 2 * pick, 5) === 0
    case 'rib':
      return mod(Math.floor(end / 3) + pick, 2) === 0
    case 'herringbone': {
      const fold = mod(end, 24)
      return mod(pick + (fold < 12 ? fold : 23 - fold), 4) < 2
    }
    case 'basket':
      return mod(Math.floor(pick / 2) + Math.floor(end / 2), 2) === 0
  }
}

/** Up and down again, as the shafts of a loom are threaded for a point twill. */
const fold = (thread: number) => Math.min(mod(thread, 24), 24 - mod(thread, 24))

/** The ground between the traditions: a bird's eye, lozenge in lozenge, as quiet as linen. */
const isGroundRaised = (pick: number, end: number) => mod(fold(pick) + fold(end), 6) === 0

/** A stripe is no taller than this, or a quiet month would have figures like needles. */
const tallestStripe = 24

/**
 * Weaves a month: every tradition is a weft of a height that grows with its feasts, every feast
 * a lozenge on its day, every long fast a float along its days; between them lies the ground.
 */
export function weave(input: WeaveInput): Cloth {
  const { days, wefts, endsPerDay, picks, selvedge = [0, 0], heading = 0 } = input
  const [left, right] = selvedge
  const last = left + days * endsPerDay
  const ends = last + right
  const up = new Uint8Array(picks * ends)
  const grid = { ends, picks, up }
  const weftOf = new Array<number>(picks).fill(-1)
  const { heights, gap } = stripes(wefts, picks - heading)
  const middle = Math.round(picks / 2)
  for (let pick = 0; pick < picks; pick++) {
    for (let end = 0; end < ends; end++) {
      if (isGroundRaised(pick - middle, end - left)) up[pick * ends + end] = 1
    }
  }
  const shapes: Figure[] = []
  let at = heading + gap
  wefts.forEach((weft, index) => {
    const from = Math.round(at)
    const to = Math.min(picks, from + heights[index]!)
    for (let pick = from; pick < to; pick++) {
      weftOf[pick] = index
      // The first and last pick of a stripe stay open: a shadow line between the colours.
      const edge = pick === from || pick === to - 1
      for (let end = 0; end < ends; end++) {
        up[pick * ends + end] = !edge && isRaised(weft.binding, pick - from, end - left) ? 1 : 0
      }
    }
    const stripe = { from, to, left, endsPerDay }
    shapes.push(...weft.feasts.map((feast) => shapeOf(feast, stripe)))
    at += heights[index]! + gap
  })
  weaveSelvedges(grid, left, last)
  // The calm around all figures first, so that neighbours grow together and none cuts the other;
  // a feast within a fast lies on it.
  for (const shape of shapes) raise(grid, shape, 'calm')
  for (const shape of shapes) if (shape.long) raise(grid, shape, 'core')
  for (const shape of shapes) if (!shape.long) raise(grid, shape, 'core')
  return { ...grid, weftOf, resolved: resolveHookedCrosses(grid) }
}

/** The selvedges, in a firm basket: here the wefts turn. */
function weaveSelvedges({ ends, picks, up }: Grid, first: number, last: number): void {
  for (let pick = 0; pick < picks; pick++) {
    for (let end = 0; end < ends; end++) {
      if (end >= first && end < last) continue
      // A sunk thread beside the days, as a line along the cloth.
      const line = end === first - 1 || end === last
      up[pick * ends + end] = !line && isRaised('basket', pick, end) ? 1 : 0
    }
  }
}

/** How tall each tradition's stripe is, and how much ground lies between two. */
function stripes(wefts: readonly Weft[], picks: number): { heights: number[]; gap: number } {
  const shares = wefts.map((weft) => 2 + Math.sqrt(weft.feasts.length))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const least = 2 * (wefts.length + 1)
  const heights = shares.map((share) =>
    Math.max(3, Math.min(tallestStripe, Math.floor(((picks - least) * share) / total))),
  )
  const rest = picks - heights.reduce((sum, height) => sum + height, 0)
  return { heights, gap: Math.max(0, rest / (wefts.length + 1)) }
}

/** A raised figure: for every pick from `from` to `to` the ends that it covers, or none. */
interface Figure {
  readonly long: boolean
  readonly from: number
  readonly rows: readonly (readonly [first: number, last: number] | undefined)[]
}

/** A feast as a lozenge on its day, a long one as a float that tapers at both ends like a shuttle. */
function shapeOf(
  feast: WovenFeast,
  stripe: {
    readonly from: number
    readonly to: number
    readonly left: number
    readonly endsPerDay: number
  },
): Figure {
  const { from, to, left, endsPerDay } = stripe
  const middle = (from + to - 1) / 2
  const half = (to - from) / 2
  const long = feast.days >= 3
  const first = left + feast.start * endsPerDay
  const last = left + (feast.start + feast.days) * endsPerDay - 1
  const centre = (first + last) / 2
  const reach = half * (feast.major ? 1 : 0.62)
  const rows = Array.from({ length: to - from }, (_, i) => {
    const distance = Math.abs(from + i - middle)
    if (long) {
      if (distance > half * (feast.major ? 0.6 : 0.4)) return undefined
      return [Math.round(first + distance), Math.round(last - distance)] as const
    }
    const wide = reach - distance
    return wide < 0.5
      ? undefined
      : ([Math.round(centre - wide), Math.round(centre + wide)] as const)
  })
  return { long, from, rows }
}

/** Lifts the weft over the warp for a figure, or lets it sink in a thread of calm around it. */
function raise({ ends, up }: Grid, { long, from, rows }: Figure, part: 'calm' | 'core'): void {
  rows.forEach((row, i) => {
    if (!row) return
    const pick = from + i
    const [first, last] = row
    const around = part === 'calm' ? 2 : 0
    for (let end = Math.max(0, first - around); end <= Math.min(ends - 1, last + around); end++) {
      // A long float is caught down now and then, as a weaver would do.
      const caught = long && mod(end - 7 * i, 19) === 0
      up[pick * ends + end] = part === 'core' && !caught ? 1 : 0
    }
  })
}

const arms = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const

/** A place in a grid. */
export interface Place {
  readonly pick: number
  readonly end: number
  readonly thick: number
}

/**
 * Finds figures that could be read as a hooked cross: four arms of equal length around a centre,
 * each bent to the same side, with the corners between them open. Looked for in raised and in
 * sunk threads, turning either way, with arms of two to five cells, one to three threads thick.
 */
export function findHookedCrosses({ ends, picks, up }: Grid): Place[] {
  const found: Place[] = []
  for (let thick = 1; thick <= 3; thick++) {
    const blocks = thick === 1 ? up : uniformBlocks(up, ends, picks, thick)
    const right = thick
    const down = thick * ends
    for (let pick = 2 * thick; pick + 3 * thick <= picks; pick++) {
      for (let end = 2 * thick; end + 3 * thick <= ends; end++) {
        const here = pick * ends + end
        const centre = blocks[here]!
        // A straight cross first: in most places this already says no.
        if (
          centre > 1 ||
          blocks[here + right] !== centre ||
          blocks[here - right] !== centre ||
          blocks[here + down] !== centre ||
          blocks[here - down] !== centre
        ) {
          continue
        }
        for (let arm = 2; arm <= 5; arm++) {
          const reach = arm * thick
          if (pick < reach || end < reach) break
          if (pick + reach + thick > picks || end + reach + thick > ends) break
          const tip = reach * ends
          // A longer arm needs the shorter one.
          if (
            blocks[here + reach] !== centre ||
            blocks[here - reach] !== centre ||
            blocks[here + tip] !== centre ||
            blocks[here - tip] !== centre
          ) {
            break
          }
          if (isHooked((x, y) => blocks[here + x * right + y * down]!, centre, arm)) {
            found.push({ pick, end, thick })
            break
          }
        }
      }
    }
  }
  return found
}

/** For every place the value of the block of `thick` × `thick` cells from there, or 2 if mixed. */
function uniformBlocks(up: Uint8Array, ends: number, picks: number, thick: number): Uint8Array {
  const blocks = new Uint8Array(up.length).fill(2)
  for (let pick = 0; pick + thick <= picks; pick++) {
    for (let end = 0; end + thick <= ends; end++) {
      const value = up[pick * ends + end]!
      let uniform = true
      for (let i = 0; i < thick && uniform; i++) {
        for (let j = 0; j < thick; j++) {
          if (up[(pick + i) * ends + end + j] !== value) {
            uniform = false
            break
          }
        }
      }
      if (uniform) blocks[pick * ends + end] = value
    }
  }
  return blocks
}

function isHooked(at: (x: number, y: number) => number, centre: number, arm: number): boolean {
  for (const turn of [1, -1]) {
    // The hook goes off at a right angle from the tip; the other side of the tip is open, and so
    // is the cell beside the arm.
    const hooked = arms.every(([x, y]) => {
      const hx = -y * turn
      const hy = x * turn
      return (
        at(x * arm + hx, y * arm + hy) === centre &&
        at(x * arm - hx, y * arm - hy) !== centre &&
        at(x * (arm - 1) + hx, y * (arm - 1) + hy) !== centre
      )
    })
    if (hooked) return true
  }
  return false
}

/** Turns crossings until no such figure is left; says how many were turned. */
export function resolveHookedCrosses(grid: Grid): number {
  const { ends, picks, up } = grid
  let turned = 0
  for (let round = 0; round < 40; round++) {
    const found = findHookedCrosses(grid)
    if (found.length === 0) return turned
    for (const { pick, end } of found) {
      // The centre first, then a cell of an arm: going on to another place cannot cycle for long.
      const [x, y] = arms[round % 4]!
      const shift = round === 0 ? 0 : 1 + (round >> 2)
      const p = Math.min(picks - 1, Math.max(0, pick + y * shift))
      const e = Math.min(ends - 1, Math.max(0, end + x * shift))
      up[p * ends + e] = 1 - up[p * ends + e]!
      turned++
    }
  }
  // Whatever still stands is filled: a field of one colour has no figure.
  for (let found = findHookedCrosses(grid); found.length > 0; found = findHookedCrosses(grid)) {
    for (const { pick, end } of found) {
      for (let p = Math.max(0, pick - 9); p < Math.min(picks, pick + 10); p++) {
        up.fill(1, p * ends + Math.max(0, end - 9), p * ends + Math.min(ends, end + 10))
      }
      turned++
    }
  }
  return turned
}
