import type { CalendarDocument } from '../engine/document.ts'
import { shapeLine } from '../engine/shape.ts'
import { black, grey } from '../palette.ts'
import { paintPearls, paintWovenBar } from './lanes.ts'
import { markWidth, paintEve, paintEvening, paintMark } from './marks.ts'
import type { SheetModel } from './model.ts'
import { pitch } from './type.ts'

/** The marks on this sheet with their names, column by column. */
export function paintLegend(
  document: CalendarDocument,
  model: SheetModel,
  columns: number,
  left: number,
  top: number,
): void {
  const rows = Math.ceil(model.legend.length / columns)
  const { type, geometry } = model.look
  const step = geometry.footWidth / columns
  document.beginTag('L')
  model.legend.forEach(({ mark, name }, index) => {
    const x = left + Math.floor(index / rows) * step
    const y = top + (index % rows) * pitch
    document.beginTag('LI')
    document.tagged('Lbl', { alt: mark.code }, () => paintMark(document, mark, x, y))
    document.tagged('LBody', { lang: model.words.lang }, () =>
      document.setLine(
        shapeLine(name, { ...type.small, lang: model.words.lang }),
        x + markWidth + 3,
        y,
        black,
      ),
    )
    document.endTag()
  })
  document.endTag()
}

/** What the small signs mean, in one line. */
export function paintSigns(
  document: CalendarDocument,
  model: SheetModel,
  left: number,
  y: number,
): void {
  const { words } = model
  const { type } = model.look
  const style = { ...type.tinyText, lang: words.lang }
  let x = left
  const say = (text: string, gap = 14) => {
    const line = shapeLine(text, style)
    document.tagged('P', { lang: words.lang }, () => document.setLine(line, x, y, grey))
    x += line.width + gap
  }
  const feasts = model.weeks.flatMap((week) => week.days.flatMap((day) => day.feasts))
  const mark = { shape: 'frame', ink: black, code: '' } as const
  // Only what stands on this sheet is explained on it.
  if (feasts.some((feast) => feast.eve)) {
    paintEve(document, x, y + 0.6)
    x += 7
    say(words.eve)
  }
  if (feasts.some((feast) => feast.evening)) {
    paintEvening(document, x, y + 0.6)
    x += 7
    say(words.evening)
  }
  if (feasts.some((feast) => feast.tolerance > 0)) {
    document.setLine(shapeLine('±1', type.tiny), x, y, black)
    x += 11
    say(words.tolerance)
  }
  if (feasts.some((feast) => feast.remembrance)) {
    document.ink(black, true).raw(`0.3 w ${r(x)} ${r(y - 5.4)} m ${r(x + 12)} ${r(y - 5.4)} l S`)
    x += 15
    say(words.remembrance)
  }
  if (model.spans.some((span) => span.fast)) {
    paintWovenBar(document, { mark, binding: 'plain' }, x, y - 2.2, x + 16)
    x += 19
    say(words.fast)
  }
  if (model.spans.some((span) => !span.fast)) {
    paintPearls(document, { mark }, x, y - 2.2, x + 16)
    x += 19
    say(words.longFeast)
  }
}

const r = (value: number) => Math.round(value * 1000) / 1000
