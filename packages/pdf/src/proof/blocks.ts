import type { TraditionView } from '@interkalender/edition'
import { mm } from '../engine/document.ts'
import { breakText } from '../engine/paragraph.ts'
import { type ShapedLine, shapeLine, type TextStyle } from '../engine/shape.ts'
import { black, grey, type Ink } from '../palette.ts'
import { typeset } from '../typography.ts'

/** A4, upright; 15 mm along the top stay free for the hole punch. */
export const page = {
  width: 210 * mm,
  height: 297 * mm,
  left: 17 * mm,
  right: 193 * mm,
  top: 17 * mm,
  bottom: 277 * mm,
  foot: 285 * mm,
} as const

/** The three columns of a feast: when, what, and room to answer. */
export const columns = {
  dates: { left: page.left, width: 33 * mm },
  words: { left: page.left + 38 * mm, width: 86 * mm },
  answer: { left: page.left + 130 * mm, width: 46 * mm },
} as const

/** Height of a line of text. */
export const pitch = 12.5

const text = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  family: 'text',
  weight: 'regular',
  size,
  features: ['lnum'],
  ...more,
})

/** The looks of the page. */
export const type = {
  title: { family: 'title', weight: 'medium', size: 34 } satisfies TextStyle,
  heading: { family: 'title', weight: 'medium', size: 17 } satisfies TextStyle,
  subtitle: text(14),
  feast: text(13.5, { weight: 'bold' }),
  day: text(10.5, { weight: 'bold' }),
  body: text(10),
  name: text(11, { weight: 'medium' }),
  label: text(8.5),
  small: text(8.5),
} as const

/** A line at its place in a block, from the top of the item it belongs to. */
export interface PlacedLine {
  readonly line: ShapedLine
  readonly x: number
  readonly y: number
  readonly ink: Ink
}

/** Lines that are read out as one element. */
export interface Block {
  readonly tag: 'H1' | 'H2' | 'P'
  readonly lang: string
  readonly lines: readonly PlacedLine[]
}

/** A drawing at a height of an item: a rule to write on, a box to tick. */
export interface Drawing {
  readonly y: number
  readonly kind: 'rule' | 'box'
  readonly left: number
  readonly width: number
}

/** The mark of a tradition before a name; `y` is the baseline. */
export interface PlacedMark {
  readonly y: number
  readonly left: number
  readonly tradition: TraditionView
  readonly quiet: boolean
}

/** What stays together on a page. */
export interface Item {
  readonly height: number
  readonly blocks: readonly Block[]
  readonly drawings: readonly Drawing[]
  readonly marks?: readonly PlacedMark[]
  /** Stands on the page of what follows it. */
  readonly withNext?: boolean
}

/** How a paragraph of a column looks. */
export interface Look {
  readonly style: TextStyle
  readonly lang: string
  readonly ink?: Ink
  readonly tag?: Block['tag']
  /** From one baseline to the next; `pitch` if left out. */
  readonly step?: number
  /** Space above it. */
  readonly above?: number
}

/** Fills a column from the top; `at` is the foot of what stands in it so far. */
export class Column {
  readonly blocks: Block[] = []
  readonly drawings: Drawing[] = []
  readonly #left: number
  readonly #width: number
  at: number

  constructor({ left, width }: { readonly left: number; readonly width: number }, top = 0) {
    this.#left = left
    this.#width = width
    this.at = top
  }

  /** A paragraph; `indent` moves it in from the start of the column. */
  add(words: string, look: Look, indent = 0): this {
    const { lang, ink = black, tag = 'P', step = pitch, above = 0 } = look
    const style = { ...look.style, lang }
    const set = typeset(words, lang)
    const lines = breakText(set, style, { width: this.#width - indent, hyphenate: lang })
    this.at += above
    this.blocks.push({
      tag,
      lang,
      lines: lines.map((line, i) => ({
        line,
        x: this.#left + indent,
        y: this.at + step * (i + 0.8),
        ink,
      })),
    })
    this.at += step * lines.length
    return this
  }

  /** A label in a column of its own, and beside it a paragraph. */
  addPair(label: string, words: string, look: Look, labelWidth: number, labelLang: string): this {
    const top = this.at + (look.above ?? 0)
    const style = { ...type.label, lang: labelLang }
    const lines = breakText(label, style, { width: labelWidth - 5, hyphenate: labelLang })
    this.blocks.push({
      tag: 'P',
      lang: labelLang,
      lines: lines.map((line, i) => ({
        line,
        x: this.#left,
        y: top + (look.step ?? pitch) * 0.8 + i * 10,
        ink: grey,
      })),
    })
    this.add(words, look, labelWidth)
    this.at = Math.max(this.at, top + pitch + (lines.length - 1) * 10)
    return this
  }

  /** A rule across the column to write on. */
  rule(below: number, indent = 0): this {
    this.at += below
    this.drawings.push({
      kind: 'rule',
      y: this.at,
      left: this.#left + indent,
      width: this.#width - indent,
    })
    return this
  }

  /** Boxes to tick, side by side, each with its word. */
  boxes(words: readonly string[], lang: string): this {
    const size = 9
    const y = this.at + 0.8 * pitch
    words.forEach((word, i) => {
      const left = this.#left + (i * this.#width) / words.length
      this.drawings.push({ kind: 'box', y: y - 7.6, left, width: size })
      const line = shapeLine(word, { ...type.day, lang })
      this.blocks.push({
        tag: 'P',
        lang,
        lines: [{ line, x: left + size + 5, y, ink: black }],
      })
    })
    this.at += pitch
    return this
  }
}

/** Columns side by side as one item, with a rule above it. */
export function itemOf(parts: readonly Column[], below: number): Item {
  return {
    height: Math.max(...parts.map(({ at }) => at)) + below,
    blocks: parts.flatMap(({ blocks }) => blocks),
    drawings: parts.flatMap(({ drawings }) => drawings),
  }
}

/** An item at its place on a page. */
export interface PlacedItem {
  readonly item: Item
  readonly top: number
}

/**
 * Puts items on pages, each whole; one that is taller than a page goes on on the next where a line
 * ends.
 */
export function paginate(items: readonly Item[]): PlacedItem[][] {
  const pages: PlacedItem[][] = [[]]
  let top: number = page.top
  const queue = [...items]
  for (let item = queue.shift(); item; item = queue.shift()) {
    const together = item.height + (item.withNext ? (queue[0]?.height ?? 0) : 0)
    if (top + together > page.bottom && top > page.top) {
      pages.push([])
      top = page.top
    }
    const room = page.bottom - top
    if (item.height > room) {
      const [head, tail] = cut(item, room)
      pages.at(-1)?.push({ item: head, top })
      queue.unshift(tail)
      pages.push([])
      top = page.top
    } else {
      pages.at(-1)?.push({ item, top })
      top += item.height
    }
  }
  return pages
}

/** The part of an item that fits a height, and the rest. */
function cut(item: Item, height: number): [Item, Item] {
  const fits = ({ y }: { readonly y: number }) => y <= height - 4
  const higher = <T extends { readonly y: number }>(one: T): T => ({
    ...one,
    y: one.y - height + pitch,
  })
  const head = item.blocks.map((block) => ({ ...block, lines: block.lines.filter(fits) }))
  const tail = item.blocks.map((block) => ({
    ...block,
    lines: block.lines.filter((line) => !fits(line)).map(higher),
  }))
  const some = ({ lines }: Block) => lines.length > 0
  return [
    {
      height,
      blocks: head.filter(some),
      drawings: item.drawings.filter(fits),
      ...(item.marks && { marks: item.marks }),
    },
    {
      height: item.height - height + pitch,
      blocks: tail.filter(some),
      drawings: item.drawings.filter((one) => !fits(one)).map(higher),
    },
  ]
}
