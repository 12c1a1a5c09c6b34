/** @jsxRuntime automatic */
import { addDays, type Day } from '@interkalender/core'
import { type CalendarYear, dayAndMonth, type FeastView } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { mm } from '../engine/document.ts'
import { Draw, Group } from '../engine/draw.tsx'
import { breakSpans, type Span, type SpanLine } from '../engine/paragraph.ts'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, paperOnScreen } from '../palette.ts'
import type { Look } from '../themes/theme.ts'
import { typeset } from '../typography.ts'
import { printWords } from '../words.ts'
import { paper } from './geometry.ts'

/** A paragraph of the back, in lines. */
interface Paragraph {
  readonly lines: readonly SpanLine[]
  readonly ink: 'black' | 'grey'
}

/** A column of the back: paragraphs, or parts of them. */
type Column = readonly {
  readonly paragraph: Paragraph
  readonly from: number
  readonly to: number
}[]

/** The back of the calendar: what its feasts mean, by which reckoning they fall, who publishes it. */
export interface BackPlan {
  /** One or two pages of columns; none where no meaning is known in the language. */
  readonly pages: readonly (readonly Column[])[]
  readonly columnWidth: number
  readonly step: number
  /** Lines of its title and of its first meanings. */
  readonly titleLine: number
  readonly firstLine: number
  readonly report: readonly string[]
}

const gutter = 6 * mm
/** Between two paragraphs, in lines. */
const air = 0.35

const titleSize = ({ type }: Look) => Math.min(40, type.title.size)
/** From the baseline of a title to the top of its letters, in parts of its size. */
const titleHeight = 0.75

/** More pages than the back and the one before it no calendar has. */
const mostPages = 2

/**
 * Sets the meanings in columns: on one page in small type, then in the smallest; if they do not fit,
 * on two; if not even there, feasts at the end of the year are left out, and told in the report.
 */
export function planBack(year: CalendarYear, look: Look): BackPlan {
  const { geometry, type } = look
  const { baseline, width, margin, lastLine, pitch, scale } = geometry
  const count = width > geometry.height ? 6 : 4
  const columnWidth = (width - 2 * margin - (count - 1) * gutter) / count
  // No picture stands above it, only the binding.
  const titleLine = Math.ceil(((15 * mm) / scale + titleHeight * titleSize(look)) / pitch)
  const firstLine = titleLine + 2
  const height = baseline(lastLine) - baseline(firstLine)
  const end = endOf(year, look, columnWidth)
  const told = toldFeasts(year)
  if (told.length === 0) {
    const none = `back: no printed feast has a meaning in "${year.language}" yet; the page is left out`
    return { pages: [], columnWidth, step: pitch, titleLine, firstLine, report: [none] }
  }
  const styles = [
    { style: type.small, bold: type.smallBold },
    { style: type.tinyText, bold: type.tinyBold },
  ]
  for (let most = 1; ; most++) {
    for (const { style, bold } of styles) {
      const step = Math.round(style.size * 1.2 * 4) / 4
      const room = Math.floor(height / step) + 1
      const meanings = told.map((feast) => toParagraph(year, feast, style, bold, columnWidth))
      let shown = meanings.length
      let columns = flow([...meanings, ...end], room)
      const isLast = most === mostPages && style === styles.at(-1)!.style
      while (isLast && columns.length > most * count && shown > 0) {
        columns = flow([...meanings.slice(0, --shown), ...end], room)
      }
      if (columns.length > most * count && !isLast) continue
      const left = told.slice(shown).map(({ name }) => name)
      const report =
        left.length === 0 ? [] : [`back: no room for the meaning of ${left.join(', ')}`]
      const pages = Array.from({ length: Math.ceil(columns.length / count) }, (_, i) =>
        columns.slice(i * count, (i + 1) * count),
      )
      return { pages, columnWidth, step, titleLine, firstLine, report }
    }
  }
}

/** Every feast once, with a meaning, by its first day in the year. */
function toldFeasts(year: CalendarYear): FeastView[] {
  const seen = new Set<string>()
  return year.feasts.filter(({ id, meaning }) => {
    if (meaning === undefined || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function toParagraph(
  year: CalendarYear,
  feast: FeastView,
  style: Span['style'],
  bold: Span['style'],
  width: number,
): Paragraph {
  const lang = year.language
  const spans: Span[] = [
    { text: `${typeset(feast.name, lang)} `, style: { ...bold, lang } },
    { text: `${feast.tradition.code}, ${dates(feast, lang)}. `, style: { ...style, lang } },
    { text: typeset(feast.meaning ?? '', lang), style: { ...style, lang } },
  ]
  return { lines: breakSpans(spans, { width, hyphenate: lang }), ink: 'black' }
}

/** „9. März“ or „8. Februar bis 9. März“ with a dash. */
function dates({ start, days }: FeastView, lang: string): string {
  const said = (day: Day) => typeset(dayAndMonth(day, lang), lang)
  return days === 1 ? said(start) : `${said(start)} – ${said(addDays(start, days - 1))}`
}

/** By which reckoning, from which sources, published by whom. */
function endOf(year: CalendarYear, { type }: Look, width: number): Paragraph[] {
  const lang = year.language
  const words = printWords(lang)
  const { publisher } = year.edition
  const texts = [
    ...year.reckoning,
    words.imprint(year.title, publisher.name, [...publisher.address, ...publisher.contact]),
    year.edition.site,
  ]
  return texts.map((text) => ({
    lines: breakSpans([{ text: typeset(text, lang), style: { ...type.tinyText, lang } }], {
      width,
      hyphenate: lang,
    }),
    ink: 'grey',
  }))
}

/** Pours paragraphs into columns of so many lines; no column begins or ends with a single line. */
function flow(paragraphs: readonly Paragraph[], room: number): Column[] {
  const columns: { paragraph: Paragraph; from: number; to: number }[][] = [[]]
  let used = 0
  for (const paragraph of paragraphs) {
    const { lines } = paragraph
    let from = 0
    while (from < lines.length) {
      const gap = used > 0 && from === 0 ? air : 0
      const free = Math.floor(room - used - gap)
      const left = lines.length - from
      let take = Math.min(free, left)
      if (take < left && left - take < 2) take = left - 2
      if (take < Math.min(2, left)) {
        columns.push([])
        used = 0
        continue
      }
      columns.at(-1)!.push({ paragraph, from, to: from + take })
      used += gap + take
      from += take
    }
  }
  return columns
}

/** The page after the months. */
export function Back({
  year,
  look,
  plan,
  page,
}: {
  readonly year: CalendarYear
  readonly look: Look
  readonly plan: BackPlan
  /** Which of its pages, from 0. */
  readonly page: number
}): ReactNode {
  const { baseline, sheetBox, margin } = look.geometry
  const words = printWords(year.language)
  const lang = year.language
  return (
    <Group box={sheetBox} tag="Sect" options={{ title: words.meanings }}>
      <Draw
        box={sheetBox}
        paint={(document) => {
          paper(document, look.geometry, paperOnScreen)
          document.tagged('H1', { lang }, () => {
            const style = { ...look.type.title, size: titleSize(look), lang }
            document.setLine(
              shapeLine(words.meanings, style),
              margin,
              baseline(plan.titleLine),
              black,
            )
          })
          plan.pages[page]!.forEach((column, index) => {
            const left = margin + index * (plan.columnWidth + gutter)
            let y = baseline(plan.firstLine)
            column.forEach(({ paragraph, from, to }, at) => {
              if (at > 0) y += air * plan.step
              document.tagged('P', { lang }, () => {
                for (const line of paragraph.lines.slice(from, to)) {
                  for (const piece of line.pieces) {
                    const ink = paragraph.ink === 'grey' ? grey : black
                    document.setLine(piece.line, left + piece.x, y, ink)
                  }
                  y += plan.step
                }
              })
            })
          })
        }}
      />
    </Group>
  )
}
