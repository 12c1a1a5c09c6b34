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
  readonly ends?: number
  /** Picks, from top to bottom. */
  readonly picks: number
}

/** A woven cloth: `up[pick][end]` says that the weft lies above the warp. */
export interface Cloth {
  readonly ends: number
  readonly picks: number
  readonly endsPerDay: number
  readonly up: readonly (readonly boolean[])[]
  /** Index of the weft of every pick, or −1 where the ground is woven. */
  readonly weftOf: readonly number[]
  /** Cells that had to be turned so that no hooked cross stands in the cloth. */
  readonly resolved: number
}

const mod = (a: number, b: number) => ((a % b) + b) % b

function bound(binding: Binding, pick: number, end: number): boolean {
  switch (binding) {
    case 'plain':
      return mod(pick + end, 2) === 0
    case 'twill':
      return mod(pick + end, 4) === 0
    case 'satin':
      return mod(end - 2 * pick, 5) === 0
    case 'rib':
      return mod(Math.floor(end / 2) + pick, 2) === 0
    case 'herringbone': {
      const fold = mod(end, 16)
      return mod(pick + (fold < 8 ? fold : 15 - fold), 4) === 0
    }
    case 'basket':
      return mod(Math.floor(pick / 2) + Math.floor(end / 2), 2) === 0
  }
}

/**
 * Weaves a month: every tradition is a weft of a height that grows with its feasts, every feast
 * a lozenge on its day, every long fast a float along its days.
 */
export function weave({ days, wefts, ends: endsPerDay = 4, picks }: WeaveInput): Cloth {
  const ends = days * endsPerDay
  const up: boolean[][] = Array.from({ length: picks }, () => new Array<boolean>(ends).fill(false))
  const weftOf = new Array<number>(picks).fill(-1)
  const gap = 2
  const shares = wefts.map((weft) => 1 + Math.sqrt(weft.feasts.length))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const room = picks - gap * (wefts.length + 1)
  let at = 0
  let done = 0
  wefts.forEach((weft, index) => {
    const from = gap * (index + 1) + Math.round((room * done) / total)
    done += shares[index]!
    const to = gap * (index + 1) + Math.round((room * done) / total)
    at = to
    for (let pick = from; pick < to; pick++) {
      weftOf[pick] = index
      const row = up[pick]!
      for (let end = 0; end < ends; end++) row[end] = bound(weft.binding, pick - from, end)
    }
    for (const feast of weft.feasts) raise(up, feast, from, to, endsPerDay, ends)
  })
  for (let pick = at + gap; pick < picks; pick++) weftOf[pick] = -1
  return { ends, picks, endsPerDay, up, weftOf, resolved: resolveHookedCrosses(up) }
}

/** Lifts the weft over the warp for one feast, with a thread of calm around the figure. */
function raise(
  up: boolean[][],
  feast: WovenFeast,
  from: number,
  to: number,
  endsPerDay: number,
  ends: number,
): void {
  const middle = (from + to - 1) / 2
  const half = (to - from) / 2
  const long = feast.days >= 3
  const left = feast.start * endsPerDay
  const right = (feast.start + feast.days) * endsPerDay - 1
  const reach = endsPerDay * (feast.major ? 1.1 : 0.6)
  for (let pick = from; pick < to; pick++) {
    const distance = Math.abs(pick - middle) / half
    const widen = long ? -distance * endsPerDay : reach * (1 - 1.25 * distance)
    const inside = long ? distance < (feast.major ? 0.62 : 0.36) : widen > -endsPerDay / 2
    const first = Math.round(left - widen)
    const last = Math.round(right + widen)
    if (!inside || last < first) continue
    const row = up[pick]!
    for (let end = first - 2; end <= last + 2; end++) {
      if (end < 0 || end >= ends) continue
      const core = end >= first && end <= last
      // A long float is caught down now and then, as a weaver would do.
      const caught = long && mod(end - 3 * (pick - from), 11) === 0
      row[end] = core && !caught
    }
  }
}

const arms = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const

/**
 * Finds figures that could be read as a hooked cross: four arms of equal length around a centre,
 * each bent to the same side, with the corners between them open. Looked for in raised and in
 * sunk threads, turning either way, with arms of two to five cells, one to three threads thick.
 */
export function findHookedCrosses(
  up: readonly (readonly boolean[])[],
): { readonly pick: number; readonly end: number }[] {
  const found: { pick: number; end: number }[] = []
  const picks = up.length
  const ends = up[0]?.length ?? 0
  for (let thick = 1; thick <= 3; thick++) {
    for (let arm = 2; arm <= 5 && (2 * arm + 1) * thick <= Math.min(picks, ends); arm++) {
      const size = (2 * arm + 1) * thick
      for (let pick = 0; pick + size <= picks; pick++) {
        for (let end = 0; end + size <= ends; end++) {
          if (isHooked(up, pick, end, arm, thick)) {
            found.push({ pick: pick + arm * thick, end: end + arm * thick })
          }
        }
      }
    }
  }
  return found
}

function isHooked(
  up: readonly (readonly boolean[])[],
  top: number,
  left: number,
  arm: number,
  thick: number,
): boolean {
  const block = (x: number, y: number): boolean | undefined => {
    let value: boolean | undefined
    for (let i = 0; i < thick; i++) {
      for (let j = 0; j < thick; j++) {
        const cell = up[top + (y + arm) * thick + i]![left + (x + arm) * thick + j]!
        if (value === undefined) value = cell
        else if (value !== cell) return undefined
      }
    }
    return value
  }
  const centre = block(0, 0)
  if (centre === undefined) return false
  for (const [x, y] of arms) {
    for (let step = 1; step <= arm; step++) {
      if (block(x * step, y * step) !== centre) return false
    }
  }
  return [1, -1].some((turn) =>
    arms.every(([x, y]) => {
      // The hook goes off at a right angle from the tip; the other side of the tip is open, and
      // so is the first cell beside the arm.
      const [hx, hy] = [-y * turn, x * turn]
      const tip = block(x * arm + hx, y * arm + hy)
      const back = block(x * arm - hx, y * arm - hy)
      const beside = block(x * (arm - 1) + hx, y * (arm - 1) + hy)
      return tip === centre && back !== centre && beside !== centre
    }),
  )
}

/** Turns the centre of every such figure until none is left; says how many were turned. */
export function resolveHookedCrosses(up: boolean[][]): number {
  let turned = 0
  for (let round = 0; round < 50; round++) {
    const found = findHookedCrosses(up)
    if (found.length === 0) return turned
    for (const { pick, end } of found) {
      // Opening an arm next to the centre breaks the figure; moving on each round cannot cycle.
      const x = end + (round % 4 === 1 ? 1 : round % 4 === 3 ? -1 : 0)
      const row = up[pick + (round % 4 === 2 ? 1 : 0)] ?? up[pick]!
      row[x] = !row[x]
      turned++
    }
  }
  // Whatever is still left is smoothed away: a plain field has no figure.
  for (const { pick, end } of findHookedCrosses(up)) {
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const row = up[pick + i]
        if (row && end + j >= 0 && end + j < row.length) row[end + j] = true
      }
    }
    turned++
  }
  return turned
}
