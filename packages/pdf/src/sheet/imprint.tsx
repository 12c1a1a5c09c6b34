/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw } from '../engine/draw.tsx'
import { breakText } from '../engine/paragraph.ts'
import { grey } from '../palette.ts'
import { baseline, columnsWidth, lastLine, margin, sheetBox } from './geometry.ts'
import type { SheetModel } from './model.ts'
import { type } from './type.ts'

/** Who publishes the calendar, at the foot of the left columns. */
export function Imprint({ model }: { readonly model: SheetModel }): ReactNode {
  const { lang } = model.words
  const lines = breakText(model.imprint, { ...type.tinyText, lang }, { width: columnsWidth(4) })
  return (
    <Draw
      box={sheetBox}
      paint={(document) =>
        document.tagged('P', { lang }, () => {
          lines.forEach((line, index) => {
            const y = baseline(lastLine) - (lines.length - 1 - index) * 9
            document.setLine(line, margin, y, grey)
          })
        })
      }
    />
  )
}
