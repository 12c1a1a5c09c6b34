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
import { breakText } from '../engine/paragraph.ts'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, paperOnScreen } from '../palette.ts'
import type { Look } from '../themes/theme.ts'
import { typeset } from '../typography.ts'
import { printWords } from '../words.ts'
import { paintCloth, type Woven } from './band.tsx'
import { toWefts } from './from-year.ts'
import { paper } from './geometry.ts'
import { paintMark } from './marks.ts'
import { paintWheel } from './wheel.ts'

/** The page before the months: the calendar's name, and the wheel or the cloth of the year. */
export function Cover({
  year,
  look,
}: {
  readonly year: CalendarYear
  readonly look: Look
}): ReactNode {
  const { sheetBox } = look.geometry
  const paint = year.edition.print.cover === 'band' ? bandCover(year, look) : wheelCover(year, look)
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

type Paint = (document: CalendarDocument) => void

/** From the binding to the first thing on a cover. */
const top = 15 * mm

function wheelCover(year: CalendarYear, look: Look): Paint {
  const { geometry } = look
  const { width, height, margin, pitch, scale } = geometry
  const isTall = height > width
  const binding = top / scale
  const around = isTall ? width / 2 - margin : (height - binding - 0.6 * margin) / 2
  const names = around * 0.27
  const radius = around - names
  const place = {
    x: isTall ? width / 2 : width - 0.8 * margin - around,
    y: binding + around,
    radius,
    names,
  }
  // Arabic stands taller on its line.
  const line = look.type.tiny.size * (direction(year.language) === 'rtl' ? 1.3 : 1.02)
  const room = line / (2 * Math.PI * (radius + 13))
  const wheel = yearWheel(year, { labelRoom: room, inner: 0.22, outer: rings })
  const words = printWords(year.language)
  const box = {
    left: place.x - around,
    top: place.y - around,
    width: 2 * around,
    height: 2 * around,
  }
  const left = margin
  const column = isTall ? width - 2 * margin : place.x - around - 1.2 * margin
  const first = isTall ? Math.ceil((place.y + around) / pitch) + 6 : 12
  return (document) => {
    const below = paintTitle(document, year, look, { left, column, first })
    document.figure(words.wheelAlt, box, () => {
      paintWheel(document, wheel, look, words.lang, place)
    })
    paintTraditions(document, year, look, {
      left,
      column,
      last: geometry.lastLine - 3,
      first: below + 2,
    })
    paintFoot(document, year, look, words.wheel, { left, column })
  }
}

/** The rings of the wheel begin below the rim of the months. */
const rings = 0.915

function bandCover(year: CalendarYear, look: Look): Paint {
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
  return (document) => {
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
  const name = typeset(year.title.replace(year.label, '').trim(), lang)
  const size = Math.min(44, type.title.size * 0.6)
  const lines = breakText(name, { ...type.title, size, lang }, { width: column, raggedness: 0 })
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
  const style = { ...type.small, lang: year.language }
  const indent = 15
  const step = 0.85 * pitch
  const rows = groupOrder.flatMap((group) => {
    const names = year.traditions.filter((one) => groupOf(one) === group).map(({ name }) => name)
    if (names.length === 0) return []
    const comma = direction(style.lang) === 'rtl' ? '، ' : ', '
    const lines = breakText(names.join(comma), style, {
      width: column - indent,
      hyphenate: style.lang,
    })
    return [{ mark: { ...theme.groups[group], code: '' }, lines }]
  })
  const count = rows.reduce((sum, { lines }) => sum + lines.length + 0.5, 0)
  // On paper that is too low for all of it the wheel speaks alone.
  if (baseline(first) + count * step > baseline(last - 4)) return
  let y = baseline(last - 4) - count * step
  document.beginTag('L')
  for (const { mark, lines } of rows) {
    document.beginTag('LI')
    document.tagged('Lbl', { alt: '·' }, () => paintMark(document, mark, left, y))
    document.tagged('LBody', { lang: style.lang }, () => {
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
