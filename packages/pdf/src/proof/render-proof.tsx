/** @jsxRuntime automatic */
import { groupOf, groups, type Proof, type TraditionView } from '@interkalender/edition'
import type { CalendarDocument } from '../engine/document.ts'
import { Draw, Group } from '../engine/draw.tsx'
import { layoutPages, paint } from '../engine/render.tsx'
import { shapeLine } from '../engine/shape.ts'
import { retractClaims } from '../engine/xmp.ts'
import { black, grey, line as hairline } from '../palette.ts'
import { type Preflight, preflight } from '../preflight/preflight.ts'
import { paintMark } from '../sheet/marks.ts'
import { type PlacedItem, page, paginate, type } from './blocks.ts'
import { itemsOf, unprintable } from './items.ts'

/** A finished page for proof-reading. */
export interface RenderedProof {
  readonly bytes: Uint8Array
  readonly report: readonly string[]
  readonly preflight: Preflight
}

/**
 * Renders what a community has to check, on A4, with boxes to tick and lines to write on. The file
 * is tagged; `creationDate` (ISO 8601) stands in it instead of the hour at which it was made.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const { bytes } = await renderProof(createProof(edition, data, 'yezidi', 'de'), '2026-11-22T00:00:00Z')
 * String.fromCharCode(...bytes.slice(0, 5)) // => '%PDF-'
 */
export async function renderProof(proof: Proof, creationDate: string): Promise<RenderedProof> {
  const pages = paginate(itemsOf(proof))
  const title = `${proof.tradition.name}: ${proof.title}`
  const box = { left: 0, top: 0, width: page.width, height: page.height }
  const laid = await layoutPages(
    pages.map((items, index) => ({
      key: String(index),
      width: page.width,
      height: page.height,
      ...(index === 0 && { bookmark: title }),
      content: (
        <Group box={box} tag="Sect" options={{ title }}>
          <Draw
            box={box}
            paint={(document) => {
              for (const placed of items) paintItem(document, placed)
              paintFoot(document, proof, index + 1, pages.length)
            }}
          />
        </Group>
      ),
    })),
  )
  const bytes = await paint(laid, {
    painter: 'screen',
    title,
    author: proof.sendBack[0] ?? proof.calendar,
    lang: proof.language,
    creationDate: new Date(creationDate),
    bleed: 0,
    slug: 0,
  })
  const checked = await preflight(bytes, 'screen')
  if (checked.findings.some(({ severity }) => severity === 'error')) retractClaims(bytes)
  return { bytes, report: unprintable(proof), preflight: checked }
}

function paintItem(document: CalendarDocument, { item, top }: PlacedItem): void {
  for (const { kind, y, left, width } of item.drawings) {
    const at = top + y
    if (kind === 'rule') {
      document
        .ink(hairline, true)
        .raw(`0.5 w ${r(left)} ${r(at)} m ${r(left + width)} ${r(at)} l S`)
    } else if (kind === 'box') {
      document.ink(black, true).raw(`0.9 w ${r(left)} ${r(at)} ${r(width)} ${r(width)} re S`)
    }
  }
  for (const { tag, lang, lines } of item.blocks) {
    document.tagged(tag, { lang }, () => {
      for (const { line, x, y, ink } of lines) document.setLine(line, x, top + y, ink)
    })
  }
  for (const { tradition, quiet, y, left } of item.marks ?? []) {
    paintMark(document, markOf(tradition), left, top + y, quiet)
  }
}

const markOf = (tradition: TraditionView) => ({
  ...groups[groupOf(tradition)],
  code: tradition.code,
})

/** Whose page it is and which: decoration for the ear. */
function paintFoot(document: CalendarDocument, proof: Proof, number: number, of: number): void {
  const style = { ...type.small, lang: proof.language }
  const left = shapeLine(`${proof.tradition.name} · ${proof.title}`, style)
  const right = shapeLine(proof.words.page(number, of), style)
  document.setLine(left, page.left, page.foot, grey)
  document.setLine(right, page.right - right.width, page.foot, grey)
}

const r = (value: number) => Math.round(value * 1000) / 1000
