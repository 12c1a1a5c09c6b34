/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { Draw } from '../engine/draw.tsx'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, line as hairline } from '../palette.ts'
import { smallStep } from './geometry.ts'
import { paintLegend, paintSigns } from './legend.ts'
import type { SheetModel, SmallMonth } from './model.ts'
import { footLine, type SheetPlan } from './sheet-plan.ts'

/** Encounters, what found no room above, the legend, the months beside, and the reckoning. */
export function Foot({
  model,
  plan,
}: {
  readonly model: SheetModel
  readonly plan: SheetPlan
}): ReactNode {
  const { foot } = plan
  const {
    arrangement,
    baseline,
    monthLeft,
    sheetBox,
    smallMonthsLeft: left,
    smallMonthsWidth,
  } = model.look.geometry
  const last = footLine(model)
  return (
    <Draw
      box={sheetBox}
      paint={(document) => {
        let at = last - foot.textLines + 1
        const { lang } = model.words
        if (foot.encounters.length > 0) {
          document.tagged('P', { lang }, () => {
            for (const line of foot.encounters) {
              document.setLine(line, monthLeft, baseline(at++), model.ink)
            }
          })
          at += foot.air
        }
        if (foot.more.length > 0) {
          document.tagged('P', { lang }, () => {
            for (const line of foot.more) {
              for (const piece of line.pieces) {
                document.setLine(piece.line, monthLeft + piece.x, baseline(at), black)
              }
              at++
            }
          })
          at += foot.air
        }
        paintLegend(document, model, foot.legend, monthLeft, baseline(at))
        paintReckoning(document, model, plan)
        const width = (smallMonthsWidth - 10) / 2
        // In a column they stand above the imprint.
        const bottom = baseline(arrangement === 'column' ? last - 2.5 : last)
        paintSmallMonth(document, model, model.before, { left, width, bottom })
        paintSmallMonth(document, model, model.after, { left: left + width + 10, width, bottom })
      }}
    />
  )
}

function paintReckoning(document: CalendarDocument, model: SheetModel, plan: SheetPlan): void {
  const { reckoning, signs } = plan.foot
  const { baseline, monthLeft, pitch } = model.look.geometry
  const step = smallStep * pitch
  const first = baseline(footLine(model)) - (reckoning.length - 1) * step
  signs.forEach((row, index) => {
    const y = first - (signs.length - index) * step - 0.15 * pitch
    paintSigns(document, model, row, monthLeft, y)
  })
  document.tagged('P', { lang: model.words.lang }, () => {
    reckoning.forEach((line, index) => {
      document.setLine(line, monthLeft, first + index * step, grey)
    })
  })
}

/** A month as a small block of figures: decoration for the ear, the sheets beside say it all. */
function paintSmallMonth(
  document: CalendarDocument,
  model: SheetModel,
  month: SmallMonth,
  {
    left,
    width,
    bottom,
  }: { readonly left: number; readonly width: number; readonly bottom: number },
): void {
  const { type } = model.look
  const rows = 6
  const step = 1.235 * type.tiny.size
  const top = bottom - (rows - 1) * step
  const cell = width / 7
  document.setLine(shapeLine(month.title, type.caps), left, top - 1.43 * step, black)
  document
    .ink(hairline, true)
    .lineWidth(0.25)
    .raw(`${r(left)} ${r(top - 0.95 * step)} m ${r(left + width)} ${r(top - 0.95 * step)} l S`)
  for (let day = 1; day <= month.days; day++) {
    const index = month.offset + day - 1
    const weekday = index % 7
    const style = weekday === 6 ? type.tinyBold : type.tiny
    const figure = shapeLine(String(day), style)
    const right = left + (weekday + 1) * cell - 1
    document.setLine(
      figure,
      right - figure.width,
      top + Math.floor(index / 7) * step,
      weekday === 6 ? black : grey,
    )
  }
}

const r = (value: number) => Math.round(value * 1000) / 1000
