/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw } from '../engine/draw.tsx'
import { breakSpans, type Span } from '../engine/paragraph.ts'
import { measure, shapeLine } from '../engine/shape.ts'
import { black, grey } from '../palette.ts'
import { baseline, dayGutter, gridLeft, monthLeft, monthWidth, sheetBox, titleLine } from './geometry.ts'
import type { SheetModel } from './model.ts'
import { pitch, type } from './type.ts'

/** The month's name, large; the year, small; the other languages' names as a quiet line. */
export function MonthHead({ model }: { readonly model: SheetModel }): ReactNode {
  const { lang } = model.words
  const right = monthLeft + monthWidth - dayGutter
  return (
    <Draw
      box={sheetBox}
      paint={(document) => {
        const title = shapeLine(model.title, { ...type.title, lang })
        const year = shapeLine(String(model.year), type.titleYear)
        const left = gridLeft - measure('|', type.tiny) * 2
        document.tagged('H1', { lang }, () => {
          document.setLine(title, left, baseline(titleLine), model.ink)
          document.setLine(year, left + title.width + 12, baseline(titleLine), black)
        })
        const from = left + title.width + 24 + year.width
        const spans: Span[] = model.otherTitles.map(({ text, lang: language }, index) => ({
          text: `${text}${index < model.otherTitles.length - 1 ? '  ·  ' : ''}`.replaceAll('  ', '\u2002'),
          style: { ...type.small, lang: language },
        }))
        // Break between names only, at the spaces after the dots.
        const lines = breakSpans(
          spans.map((span) => ({ ...span, text: span.text.replace(/\u2002·\u2002$/, '\u2002· ') })),
          { width: right - from },
        )
        lines.forEach((line, index) => {
          const y = baseline(titleLine) - (lines.length - 1 - index) * pitch
          for (const piece of line.pieces) {
            document.tagged('P', { lang: piece.span.style.lang }, () =>
              document.setLine(piece.line, right - line.width + piece.x, y, grey),
            )
          }
        })
      }}
    />
  )
}
