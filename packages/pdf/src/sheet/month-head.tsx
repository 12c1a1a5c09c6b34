/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw } from '../engine/draw.tsx'
import { measure, shapeLine } from '../engine/shape.ts'
import { black, grey } from '../palette.ts'
import type { SheetModel } from './model.ts'

/** The month's name, large; the year, small; the other languages' names as a quiet line. */
export function MonthHead({ model }: { readonly model: SheetModel }): ReactNode {
  const { lang } = model.words
  const { type, geometry } = model.look
  const { baseline, gridLeft, monthLeft, monthWidth, pitch, sheetBox, titleLine } = geometry
  const right = monthLeft + monthWidth
  const dot = shapeLine('·', type.small)
  const gap = 12
  return (
    <Draw
      box={sheetBox}
      paint={(document) => {
        // Arabic stands taller on its line than Latin: it comes down to stay below the binding.
        const size = type.title.size * (/\p{Script=Arabic}/u.test(model.title) ? 0.86 : 1)
        const title = shapeLine(model.title, { ...type.title, size, lang })
        const year = shapeLine(` ${model.year}`, type.titleYear)
        const left = gridLeft - measure('|', type.tiny) * 2
        document.tagged('H1', { lang }, () => {
          document.setLine(title, left, baseline(titleLine), model.ink)
          document.setLine(year, left + title.width + 7, baseline(titleLine), black)
        })
        const room = right - (left + title.width + 24 + year.width)
        const names = model.otherTitles.map(({ text, lang: language }) =>
          shapeLine(text, { ...type.small, lang: language }),
        )
        // Set from the right, last name first; what does not fit goes to a line above.
        const rows: (typeof names)[] = [[]]
        let used = 0
        for (const name of names) {
          if (used > 0 && used + gap + name.width > room) {
            rows.push([])
            used = 0
          }
          rows.at(-1)!.push(name)
          used += (used > 0 ? gap : 0) + name.width
        }
        rows.forEach((row, index) => {
          const width = row.reduce((sum, name) => sum + name.width, gap * (row.length - 1))
          const y = baseline(titleLine) - (rows.length - 1 - index) * pitch
          let x = right - width
          row.forEach((name, place) => {
            document.tagged('P', { lang: name.lang }, () => document.setLine(name, x, y, grey))
            x += name.width
            if (place < row.length - 1) document.setLine(dot, x + (gap - dot.width) / 2, y, grey)
            x += gap
          })
        })
      }}
    />
  )
}
