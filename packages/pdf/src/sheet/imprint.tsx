/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw } from '../engine/draw.tsx'
import { breakText } from '../engine/paragraph.ts'
import { grey } from '../palette.ts'
import { smallStep } from './geometry.ts'
import type { SheetModel } from './model.ts'

/** Who publishes the calendar, at the foot of the left columns. */
export function Imprint({ model }: { readonly model: SheetModel }): ReactNode {
  const { lang } = model.words
  const { type, geometry } = model.look
  const { arrangement, baseline, columnsWidth, lastLine, margin, sheetBox } = geometry
  const lines = breakText(
    model.imprint,
    { ...type.tinyText, lang },
    { width: columnsWidth({ halves: 4, column: 3, stacked: 12 }[arrangement]) },
  )
  return (
    <Draw
      box={sheetBox}
      paint={(document) =>
        document.tagged('P', { lang }, () => {
          lines.forEach((line, index) => {
            const y = baseline(lastLine) - (lines.length - 1 - index) * smallStep * geometry.pitch
            document.setLine(line, margin, y, grey)
          })
        })
      }
    />
  )
}
