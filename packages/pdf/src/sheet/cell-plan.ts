import { breakText } from '../engine/paragraph.ts'
import { missingCharacter, type ShapedLine, shapeLine } from '../engine/shape.ts'
import { markWidth } from './marks.ts'
import type { SheetDay, SheetFeast } from './model.ts'
import { type } from './type.ts'

/** Where names begin, behind the mark. */
export const nameIndent = markWidth + 2.6

/** At most so many lines of feasts stand in a cell, however tall it is. */
export const maxLines = 5

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
}

/**
 * Places the feasts of a day. Names come first, the great ones before the small; own-script names
 * take what room is left, beside the name or below it; what finds no line goes to the foot.
 */
export function planCell(day: SheetDay, room: CellRoom): CellPlan {
  const lines = Math.min(room.lines, maxLines)
  const width = room.width - nameIndent
  const set = day.feasts.map((feast) => {
    const style = { ...(feast.major ? type.feastMajor : type.feast), lang: room.lang }
    const tolerance = feast.tolerance > 0 ? shapeLine(`±${feast.tolerance}`, type.tiny) : undefined
    // A name is divided only if a word of it is wider than the cell.
    const broken = breakText(feast.name, style, { width, hyphenate: room.lang, raggedness: 0 })
    return { feast, lines: broken, tolerance }
  })
  const needed = set.reduce((sum, { lines }) => sum + lines.length, 0)
  const limit = needed <= lines ? lines : lines - 1
  const shown: typeof set = []
  let used = 0
  for (const entry of set) {
    if (used + entry.lines.length > limit) break
    shown.push(entry)
    used += entry.lines.length
  }
  const hidden = set.slice(shown.length).map(({ feast }) => feast)
  let spare = hidden.length > 0 ? 0 : lines - used
  let dropped = 0
  const unprintable: string[] = []
  let at = 0
  const feasts = shown.map(({ feast, lines: broken, tolerance }): PlacedFeast => {
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
    if (feast.ownName && feast.ownName.text !== feast.name) {
      const own = ownLine(feast.ownName)
      if (!own) unprintable.push(feast.ownName.text)
      if (own && x + 4 + own.width <= room.width) ownName = { line: own, x: x + 4, at: at - 1 }
      else if (own && spare > 0 && nameIndent + own.width <= room.width) {
        ownName = { line: own, x: nameIndent, at }
        at++
        spare--
      } else if (own) dropped++
    }
    return { feast, at: first, lines: broken, tolerance: placedTolerance, evening, ownName }
  })
  const more =
    hidden.length > 0
      ? { line: shapeLine(`+${hidden.length}`, type.smallBold), x: nameIndent, at }
      : undefined
  return { feasts, hidden, more, used: more ? at + 1 : at, droppedOwnNames: dropped, unprintable }
}

/** An own-script name that no face of ours can show is left out, and reported, not guessed. */
function ownLine(name: { readonly text: string; readonly lang: string }): ShapedLine | undefined {
  if (missingCharacter(name.text)) return undefined
  return shapeLine(name.text, { ...type.ownName, lang: name.lang })
}
