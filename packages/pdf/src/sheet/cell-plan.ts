import { breakText } from '../engine/paragraph.ts'
import { measure, missingCharacter, type ShapedLine, shapeLine } from '../engine/shape.ts'
import { markWidth } from './marks.ts'
import type { SheetDay, SheetFeast } from './model.ts'
import type { TypeScale } from './type.ts'

/** Where names begin, behind the mark. */
export const nameIndent = markWidth + 2.6

/** At most so many lines of feasts stand in a cell, however tall it is. */
export const maxLines = 8
/** Five are calm: only feasts that would have to go to the foot take more, no own-script name. */
const calmLines = 5

/** A line that stands beside or below a name. */
export interface PlacedLine {
  readonly line: ShapedLine
  readonly x: number
  /** Line of the cell, from 0. */
  readonly at: number
}

/** A feast with its place in the cell. */
export interface PlacedFeast {
  readonly feast: SheetFeast
  readonly at: number
  readonly lines: readonly ShapedLine[]
  /** Set without what stands in brackets. */
  readonly short: boolean
  readonly tolerance: PlacedLine | undefined
  /** Where the sign of the evening stands, behind the name. */
  readonly evening: { readonly x: number; readonly at: number } | undefined
  readonly ownName: PlacedLine | undefined
}

/** What stands in a cell and what had to go to the foot of the sheet. */
export interface CellPlan {
  readonly feasts: readonly PlacedFeast[]
  readonly hidden: readonly SheetFeast[]
  /** The line "+3", if something is hidden. */
  readonly more: PlacedLine | undefined
  readonly used: number
  /** Own-script names that found no room. */
  readonly droppedOwnNames: number
  /** Own-script names that no font of ours can show. */
  readonly unprintable: readonly string[]
}

/** Room in a cell: the width for text and the number of baselines. */
export interface CellRoom {
  readonly width: number
  readonly lines: number
  readonly lang: string
  readonly type: TypeScale
}

/**
 * Places the feasts of a day. Names come first, the great ones before the small; own-script names
 * take what room is left, beside the name or below it; what finds no line goes to the foot.
 */
export function planCell(day: SheetDay, room: CellRoom): CellPlan {
  const { type } = room
  const lines = Math.min(room.lines, maxLines)
  const width = room.width - nameIndent
  const setIn = (feast: SheetFeast, name: string) => {
    const style = { ...(feast.major ? type.feastMajor : type.feast), lang: room.lang }
    const tolerance = feast.tolerance > 0 ? shapeLine(`±${feast.tolerance}`, type.tiny) : undefined
    // A name is divided only if a word of it is wider than the cell.
    const broken = breakText(name, style, { width, hyphenate: room.lang, raggedness: 0 })
    return { feast, lines: broken, tolerance, short: name !== feast.name }
  }
  const set = day.feasts.map((feast) => setIn(feast, feast.name))
  let needed = set.reduce((sum, entry) => sum + entry.lines.length, 0)
  // Before a feast goes to the foot, what stands in brackets goes.
  for (const [index, { feast, lines: whole }] of set.entries()) {
    if (needed <= lines || feast.shortName === undefined) continue
    const short = setIn(feast, feast.shortName)
    if (short.lines.length >= whole.length) continue
    set[index] = short
    needed -= whole.length - short.lines.length
  }
  const shown: typeof set = []
  const hidden: SheetFeast[] = []
  const widest = measure(`+${set.length}`, type.smallBold)
  let used = 0
  for (const entry of set) {
    // In their order; where the next is too long for the last line, a shorter one may take it.
    // The sign "+3" stands behind the name on the last line, or takes that line for itself.
    const left = lines - used - entry.lines.length
    if (needed <= lines || left > 0 || (left === 0 && hasRoom(entry, room.width, widest))) {
      shown.push(entry)
      used += entry.lines.length
    } else hidden.push(entry.feast)
  }
  const line = shapeLine(`+${hidden.length}`, type.smallBold)
  const beside = hidden.length > 0 && used === lines
  let spare = hidden.length > 0 ? 0 : Math.max(0, Math.min(lines, calmLines) - used)
  let dropped = 0
  const unprintable: string[] = []
  let at = 0
  const feasts = shown.map(({ feast, lines: broken, tolerance, short }): PlacedFeast => {
    const first = at
    at += broken.length
    const last = broken.at(-1)
    let x = nameIndent + (last?.width ?? 0)
    let placedTolerance: PlacedLine | undefined
    if (tolerance) {
      const fits = x + 2 + tolerance.width <= room.width
      // It may stand out into the gutter rather than take a line of its own.
      placedTolerance = { line: tolerance, x: fits ? x + 2 : x + 0.5, at: at - 1 }
      x = placedTolerance.x + tolerance.width
    }
    let evening: PlacedFeast['evening']
    if (feast.evening) {
      evening = { x: x + 2, at: at - 1 }
      x += 6
    }
    let ownName: PlacedLine | undefined
    if (feast.ownName && !feast.name.includes(feast.ownName.text)) {
      const own = ownLine(feast.ownName, type)
      const end = beside && at === lines ? room.width - line.width - 5 : room.width
      if (!own) unprintable.push(feast.ownName.text)
      if (own && x + 4 + own.width <= end) ownName = { line: own, x: x + 4, at: at - 1 }
      else if (own && spare > 0 && nameIndent + own.width <= room.width) {
        ownName = { line: own, x: nameIndent, at }
        at++
        spare--
      } else if (own) dropped++
    }
    return { feast, at: first, lines: broken, short, tolerance: placedTolerance, evening, ownName }
  })
  const more =
    hidden.length === 0
      ? undefined
      : beside
        ? { line, x: room.width - line.width, at: lines - 1 }
        : { line, x: nameIndent, at }
  return {
    feasts,
    hidden,
    more,
    used: more && !beside ? at + 1 : at,
    droppedOwnNames: dropped,
    unprintable,
  }
}

/** Whether a short sign fits behind the last line of a feast and its "±1". */
function hasRoom(
  entry: { readonly lines: readonly ShapedLine[]; readonly tolerance: ShapedLine | undefined },
  width: number,
  sign: number,
): boolean {
  const end =
    nameIndent +
    (entry.lines.at(-1)?.width ?? 0) +
    (entry.tolerance ? entry.tolerance.width + 8 : 6)
  return end + 5 + sign <= width
}

/** An own-script name that no face of ours can show is left out, and reported, not guessed. */
function ownLine(
  name: { readonly text: string; readonly lang: string },
  type: TypeScale,
): ShapedLine | undefined {
  if (missingCharacter(name.text)) return undefined
  return shapeLine(name.text, { ...type.ownName, lang: name.lang })
}
