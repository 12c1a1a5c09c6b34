import type { CalendarDocument } from '../engine/document.ts'
import { black, grey } from '../palette.ts'
import { nameIndent, type PlacedFeast } from './cell-plan.ts'
import type { Geometry } from './geometry.ts'
import { paintEve, paintEvening, paintMark } from './marks.ts'
import type { SheetFeast, SheetWords } from './model.ts'

/** Paints a feast in its cell: mark, name, own name, and the signs for eve and uncertainty. */
export function paintFeast(
  document: CalendarDocument,
  placed: PlacedFeast,
  { feastDrop: firstBaseline, pitch }: Geometry,
  words: SheetWords,
): void {
  const { feast } = placed
  const y = firstBaseline + placed.at * pitch
  document.beginTag('LI')
  document.tagged('Lbl', { alt: labelOf(feast, words) }, () => {
    if (feast.remembrance) {
      const width = Math.max(...placed.lines.map((line) => line.width))
      const rule = r(y - 0.85 * (placed.lines[0]?.runs[0]?.size ?? 8.5))
      document
        .ink(black, true)
        .lineWidth(0.3)
        .raw(`${r(nameIndent)} ${rule} m ${r(nameIndent + width)} ${rule} l S`)
    }
    if (feast.eve) paintEve(document, -5.4, y)
    if (placed.evening) {
      paintEvening(document, placed.evening.x, firstBaseline + placed.evening.at * pitch)
    }
    paintMark(document, feast.mark, 0, y, feast.remembrance)
  })
  document.beginTag('LBody')
  // A name without its brackets is read whole.
  const whole = placed.tolerance ? `${feast.name} ±${feast.tolerance}` : feast.name
  document.tagged('P', { lang: words.lang, ...(placed.short && { actual: whole }) }, () => {
    placed.lines.forEach((line, index) => {
      document.setLine(line, nameIndent, y + index * pitch, black)
    })
    const { tolerance } = placed
    if (tolerance) {
      document.setLine(tolerance.line, tolerance.x, firstBaseline + tolerance.at * pitch, grey)
    }
  })
  const { ownName } = placed
  if (ownName) {
    document.tagged('P', { lang: feast.ownName!.lang }, () => {
      document.setLine(ownName.line, ownName.x, firstBaseline + ownName.at * pitch, grey)
    })
  }
  document.endTag()
  document.endTag()
}

/** What marks and signs say to those who do not see them: „Judentum, beginnt am Vorabend“. */
function labelOf(feast: SheetFeast, words: SheetWords): string {
  const signs = [
    feast.eve && words.eve,
    feast.evening && words.evening,
    feast.remembrance && words.remembrance,
  ]
  return [feast.tradition, ...signs.filter((sign) => sign !== false)].join(', ')
}

const r = (value: number) => Math.round(value * 1000) / 1000
