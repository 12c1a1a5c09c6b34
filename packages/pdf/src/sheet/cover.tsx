/** @jsxRuntime automatic */
import {
  type CalendarYear,
  direction,
  editionSpan,
  groupOf,
  groupOrder,
  yearWheel,
} from '@interkalender/edition'
import type { ReactNode } from 'react'
import { type CalendarDocument, mm } from '../engine/document.ts'
import { Draw, Group } from '../engine/draw.tsx'
import { breakText, breakTitle } from '../engine/paragraph.ts'
import { shapeLine, type TextStyle } from '../engine/shape.ts'
import { black, grey, paperOnScreen } from '../palette.ts'
import type { Look } from '../themes/theme.ts'
import { typeset } from '../typography.ts'
import { printWords } from '../words.ts'
import { paintCloth, type Woven } from './band.tsx'
import { toWefts } from './from-year.ts'
import { paper } from './geometry.ts'
import { paintMark } from './marks.ts'
import { labelRoom, paintWheel, planWheel, seamOf } from './wheel.ts'

/** A cover, ready to be painted, and what found no room on it. */
export interface CoverPlan {
  readonly paint: (document: CalendarDocument) => void
  readonly report: readonly string[]
}

/** Plans the cover that an edition asks for: with the wheel or the cloth of its year. */
export function planCover(year: CalendarYear, look: Look): CoverPlan {
  return year.edition.print.cover === 'band' ? bandCover(year, look) : wheelCover(year, look)
}

/** The page before the months: the calendar's name, and the wheel or the cloth of the year. */
export function Cover({
  year,
  look,
  plan,
}: {
  readonly year: CalendarYear
  readonly look: Look
  readonly plan: CoverPlan
}): ReactNode {
  const { sheetBox } = look.geometry
  const { paint } = plan
  return (
    <Group box={sheetBox} tag="Sect" options={{ title: year.title }}>
      <Draw
        box={sheetBox}
        paint={(document) => {
          paper(document, look.geometry, paperOnScreen)
          paint(document)
        }}
      />
    </Group>
  )
}

/** From the binding to the first thing on a cover. */
const top = 15 * mm

function wheelCover(year: CalendarYear, look: Look): CoverPlan {
  const { geometry } = look
  const { width, height, margin, pitch, scale } = geometry
  const isTall = height > width
  const binding = top / scale
  const around = isTall ? width / 2 - margin : (height - binding - 0.6 * margin) / 2
  const names = around * 0.04 * look.type.tiny.size
  const radius = around - names
  const [x, y] = [isTall ? width / 2 : width - 0.8 * margin - around, binding + around]
  const box = { left: x - around, top: y - around, width: 2 * around, height: 2 * around }
  const wheel = yearWheel(year, {
    labelRoom: labelRoom(look, year.language, radius),
    inner: 0.22,
    outer: rings,
    seam: seamOf(radius, 0.22),
  })
  const plan = planWheel(wheel, look, year.language, { x, y, radius, box })
  const words = printWords(year.language)
  const left = margin
  // On tall paper the traditions stand beside the name, else below it.
  const column = isTall ? geometry.columnsWidth(6) : x - around - 1.2 * margin
  const first = isTall ? Math.ceil((y + around) / pitch) + 6 : 12
  const paint = (document: CalendarDocument) => {
    const below = paintTitle(document, year, look, { left, column, first })
    document.figure(words.wheelAlt, box, () => {
      paintWheel(document, plan, look, words.lang)
    })
    paintTraditions(
      document,
      year,
      look,
      isTall
        ? { left: geometry.columnLeft(6), column, first: first - 4, last: geometry.lastLine }
        : { left, column, first: below + 2, last: geometry.lastLine - 7 },
    )
    paintFoot(document, year, look, words.wheel, { left, column })
  }
  const report = plan.unnamed.map((date) => `cover: no room at the rim for the names of ${date}`)
  return { paint, report }
}

/** The rings of the wheel begin below the rim of the months. */
const rings = 0.915

function bandCover(year: CalendarYear, look: Look): CoverPlan {
  const { width, height, margin, bleed, pitch } = look.geometry
  const { first, last } = editionSpan(year.edition)
  const days = last - first + 1
  const cloth: Woven = {
    look,
    days,
    ink: look.theme.monthInks[year.months[0]!.month - 1]!,
    wefts: toWefts(year.feasts, first, days, look.theme),
  }
  const words = printWords(year.language)
  const bottom = Math.round((height * 0.62) / pitch) * pitch
  const box = { left: -bleed, top: -bleed, width: width + 2 * bleed, height: bottom + bleed }
  const paint = (document: CalendarDocument) => {
    paintTitle(document, year, look, {
      left: margin,
      column: width - 2 * margin,
      first: bottom / pitch + 7,
    })
    document.figure(words.yearCloth, box, () => {
      document.raw(`q 1 0 0 1 ${-bleed} ${-bleed} cm`)
      paintCloth(document, cloth, box.width, box.height)
      document.raw('Q')
    })
    paintFoot(document, year, look, words.yearCloth, {
      left: margin,
      column: Math.min(width - 2 * margin, 60 * look.type.body.size),
    })
  }
  return { paint, report: [] }
}

/** The calendar's name and its year; gives back the line below them. */
function paintTitle(
  document: CalendarDocument,
  year: CalendarYear,
  { type, theme, geometry }: Look,
  place: { readonly left: number; readonly column: number; readonly first: number },
): number {
  const { baseline, pitch } = geometry
  const { left, column, first } = place
  const lang = year.language
  // The year stands below, large; in the name it would stand there twice.
  const said = year.title.replace(year.label, '').replace(String(year.edition.year), '')
  const name = typeset(said.replace(/\s+/g, ' ').trim(), lang)
  const size = Math.min(44, type.title.size * 0.6)
  const lines = breakTitle(name, { ...type.title, size, lang }, column)
  const step = Math.ceil((size * 1.05) / pitch)
  const number = shapeLine(year.label, { ...type.title, lang })
  const yearLine = first + step * (lines.length - 1) + Math.ceil(type.title.size / pitch) + 1
  document.tagged('H1', { lang, actual: year.title }, () => {
    lines.forEach((line, i) => {
      document.setLine(line, left, baseline(first + i * step), black)
    })
    const ink = theme.monthInks[year.months[0]!.month - 1]!
    document.setLine(number, left, baseline(yearLine), ink)
  })
  return yearLine
}

/** Which ring is whose: the shape and ink of every group with the traditions it holds. */
function paintTraditions(
  document: CalendarDocument,
  year: CalendarYear,
  { type, theme, geometry }: Look,
  place: {
    readonly left: number
    readonly column: number
    readonly first: number
    readonly last: number
  },
): void {
  const { left, column, first, last } = place
  const { baseline, pitch } = geometry
  const indent = 15
  const lang = year.language
  const comma = direction(lang) === 'rtl' ? '، ' : ', '
  const set = (look: TextStyle, step: number) => {
    const style = { ...look, lang }
    const rows = groupOrder.flatMap((group) => {
      const names = year.traditions.filter((one) => groupOf(one) === group).map(({ name }) => name)
      if (names.length === 0) return []
      const lines = breakText(names.join(comma), style, {
        width: column - indent,
        hyphenate: lang,
      })
      return [{ mark: { ...theme.groups[group], code: '' }, lines }]
    })
    const count = rows.reduce((sum, { lines }) => sum + lines.length + 0.5, 0)
    return { rows, step, count, fits: baseline(first) + count * step <= baseline(last) }
  }
  // Smaller where there is little room; on paper that is too low even then the wheel speaks alone.
  const large = set(type.small, 0.85 * pitch)
  const { rows, step, count, fits } = large.fits ? large : set(type.tinyText, 0.72 * pitch)
  if (!fits) return
  let y = baseline(last) - (count - 1.5) * step
  document.beginTag('L')
  for (const { mark, lines } of rows) {
    document.beginTag('LI')
    document.tagged('Lbl', { alt: '·' }, () => paintMark(document, mark, left, y))
    document.tagged('LBody', { lang }, () => {
      lines.forEach((line, i) => {
        document.setLine(line, left + indent, y + i * step, black)
      })
    })
    document.endTag()
    y += (lines.length + 0.5) * step
  }
  document.endTag()
}

/** What the picture shows, and who publishes the calendar. */
function paintFoot(
  document: CalendarDocument,
  year: CalendarYear,
  { type, geometry }: Look,
  caption: string,
  { left, column }: { readonly left: number; readonly column: number },
): void {
  const lang = year.language
  const said = breakText(caption, { ...type.tinyText, lang }, { width: column, hyphenate: lang })
  const { publisher } = year.edition
  const names = breakText(publisher.name, { ...type.small, lang }, { width: column })
  const { pitch } = geometry
  const step = 0.75 * pitch
  const bottom = geometry.baseline(geometry.lastLine)
  const above = bottom - names.length * pitch - (said.length - 1) * step - 0.4 * pitch
  document.tagged('P', { lang }, () => {
    said.forEach((line, i) => {
      document.setLine(line, left, above + i * step, grey)
    })
  })
  document.tagged('P', { lang }, () => {
    names.forEach((line, i) => {
      document.setLine(line, left, bottom - (names.length - 1 - i) * pitch, black)
    })
  })
}
