/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { Draw } from '../engine/draw.tsx'
import { shapeLine } from '../engine/shape.ts'
import { black, grey } from '../palette.ts'
import type { CellPlan } from './cell-plan.ts'
import { paintFeast } from './feast-line.ts'
import { dayGutter } from './geometry.ts'
import type { SheetDay, SheetModel } from './model.ts'
import { moonSize, paintMoon } from './moon.ts'

/** A day: its number, its days in other calendars and its feasts. */
export function DayCell({
  day,
  plan,
  left,
  top,
  height,
  model,
}: {
  readonly day: SheetDay
  readonly plan: CellPlan
  readonly left: number
  readonly top: number
  readonly height: number
  readonly model: SheetModel
}): ReactNode {
  return (
    <Draw
      box={{ left, top, width: model.look.geometry.dayWidth, height }}
      paint={(document) => {
        document.beginTag('TD')
        paintDay(document, day, plan, model, { left, top })
        document.endTag()
      }}
    />
  )
}

function paintDay(
  document: CalendarDocument,
  day: SheetDay,
  plan: CellPlan,
  { look, ink, words }: SheetModel,
  place: { readonly left: number; readonly top: number },
): void {
  const { type } = look
  const { dayWidth, numeralDrop, feastDrop, pitch } = look.geometry
  const style = day.free && day.inMonth ? type.numeralFree : type.numeral
  const numeral = shapeLine(String(day.day), style)
  const colour = !day.inMonth ? grey : day.free ? ink : black
  const paintNumeral = () => document.setLine(numeral, -0.8, numeralDrop, colour)
  // Days of the months beside are there for the eye; read aloud they would be doubled.
  if (!day.inMonth) {
    paintNumeral()
    return
  }
  document.tagged('P', {}, paintNumeral)
  const { moon } = day
  if (moon) {
    const x = numeral.width + 4
    const box = { left: place.left + x, top: place.top + 6, width: moonSize, height: moonSize }
    document.figure(words.moon[moon], box, () => paintMoon(document, moon, x, numeralDrop - 0.2))
  }
  const taken = numeral.width + (moon ? 4 + moonSize : 0) + 4
  day.otherDays.forEach(({ text, short, full, lang: language }, index) => {
    const style = { ...type.tiny, lang: language }
    const whole = shapeLine(text, style)
    const line = whole.width <= dayWidth - dayGutter - taken ? whole : shapeLine(short, style)
    const x = dayWidth - dayGutter - line.width
    document.tagged('P', { lang: language, actual: full }, () =>
      document.setLine(line, x, (1.41 + index * 1.235) * type.tiny.size, grey),
    )
  })
  if (plan.feasts.length === 0 && !plan.more) return
  document.beginTag('L')
  for (const placed of plan.feasts) paintFeast(document, placed, look.geometry, words)
  const { more } = plan
  if (more) {
    document.beginTag('LI')
    document.tagged('LBody', {}, () =>
      document.setLine(more.line, more.x, feastDrop + more.at * pitch, ink),
    )
    document.endTag()
  }
  document.endTag()
}
