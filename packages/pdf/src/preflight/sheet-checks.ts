import { mm } from '../engine/document.ts'
import type { FontWidths, PageContents, Rect } from './content.ts'
import type { Findings } from './finding.ts'
import { type PdfDict, type PdfFile, PdfName, PdfRef } from './pdf-file.ts'

/** A page with what was read from it. */
export interface CheckedPage {
  readonly number: number
  readonly dict: PdfDict
  readonly contents: PageContents
  readonly trim: Rect
  readonly bleed: Rect
}

/** Half a point: less than anyone can cut. */
const slack = 0.5

/** Room that the wire or the hole takes along the top. */
const bindingZone = 15 * mm
/** Nearer to the edge no text stands: a sheet may be cut a little askew. */
const safeZone = 5 * mm

const inside = (inner: Rect, outer: Rect) =>
  inner[0] >= outer[0] - 0.01 &&
  inner[1] >= outer[1] - 0.01 &&
  inner[2] <= outer[2] + 0.01 &&
  inner[3] <= outer[3] + 0.01

/** Whether two rectangles share any paper. */
export const touches = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

/** A box of a page, which it may have from the one above it in the standard's list. */
export function pageBox(file: PdfFile, page: PdfDict, name: string): Rect | undefined {
  const found = file.numbers(page, name)
  return found.length === 4 ? (found as unknown as Rect) : undefined
}

/** Trim within bleed within media, and all sheets of one size. */
export function checkBoxes(file: PdfFile, findings: Findings, bleed: number): void {
  let first: Rect | undefined
  file.pages.forEach((page, index) => {
    const number = index + 1
    const [media, bleedBox, trim] = ['MediaBox', 'BleedBox', 'TrimBox'].map((name) =>
      pageBox(file, page, name),
    )
    if (!media || !bleedBox || !trim) {
      findings.error('boxes', 'MediaBox, BleedBox and TrimBox do not all stand there', number)
      return
    }
    if (!inside(bleedBox, media)) findings.error('boxes', 'bleed reaches out of the page', number)
    if (!inside(trim, bleedBox)) findings.error('boxes', 'trim reaches out of the bleed', number)
    const around = [0, 1, 2, 3].map((side) => Math.abs(trim[side]! - bleedBox[side]!))
    if (around.some((room) => Math.abs(room - bleed) > slack / 2)) {
      const said = around.map((room) => (room / mm).toFixed(1)).join(', ')
      findings.error('boxes', `the bleed is ${said} mm, not ${(bleed / mm).toFixed(1)} mm`, number)
    }
    const size = (box: Rect) => [box[2] - box[0], box[3] - box[1]] as const
    first ??= trim
    if (size(first).some((length, i) => Math.abs(length - size(trim)[i]!) > slack / 10)) {
      findings.error('boxes', 'this sheet is cut to another size than the first', number)
    }
  })
}

/** Every font is in the file, and its characters can be copied and read aloud. */
export function checkFonts(file: PdfFile, findings: Findings): void {
  const seen = new Set<PdfDict>()
  for (const page of file.pages) {
    for (const [, value] of file.dict(page, 'Resources', 'Font')?.entries ?? []) {
      const font = file.dict(value)
      if (!font || seen.has(font)) continue
      seen.add(font)
      checkFont(file, font, findings)
    }
  }
}

function checkFont(file: PdfFile, font: PdfDict, findings: Findings): void {
  const name = file.name(font, 'BaseFont') ?? 'a font'
  const inner = file.dict(file.list(font, 'DescendantFonts')[0])
  const descriptor = file.dict(inner, 'FontDescriptor')
  const program = ['FontFile2', 'FontFile3'].some((key) => file.dict(descriptor, key)?.raw)
  if (!program) findings.error('fonts', `${name} is not embedded`)
  if (file.name(inner, 'Subtype') === 'CIDFontType2' && !file.get(inner, 'CIDToGIDMap')) {
    findings.error('fonts', `${name} does not say which glyph is which (CIDToGIDMap)`)
  }
  const map = file.dict(font, 'ToUnicode')
  if (!map) findings.error('fonts', `${name} cannot be read aloud: it has no ToUnicode`)
  else if (
    /<(0000|feff|fffe)[ >]/i.test(rangesOf(Buffer.from(file.data(map)).toString('latin1')))
  ) {
    findings.error('fonts', `${name} maps a glyph to no character`)
  }
}

/** What the glyphs stand for, without the numbers of the glyphs themselves. */
const rangesOf = (map: string) => (map.match(/\[[^\]]*\]/g) ?? []).join('\n')

/** The widths of the glyphs of a page's fonts. */
export function fontWidths(file: PdfFile, page: PdfDict): FontWidths {
  const widths = new Map<string, readonly number[]>()
  for (const [name, value] of file.dict(page, 'Resources', 'Font')?.entries ?? []) {
    const inner = file.dict(file.list(value, 'DescendantFonts')[0])
    widths.set(name, inner ? widthsOf(file, inner) : [])
  }
  return widths
}

const knownWidths = new WeakMap<PdfDict, readonly number[]>()

/** Every page names the same fonts: their widths are read once. */
function widthsOf(file: PdfFile, font: PdfDict): readonly number[] {
  const known = knownWidths.get(font)
  if (known) return known
  const list = file.list(font, 'W')
  const own: number[] = []
  for (let i = 0; i + 1 < list.length; i += 2) {
    file.numbers(list[i + 1]).forEach((width, j) => {
      own[(list[i] as number) + j] = width
    })
  }
  knownWidths.set(font, own)
  return own
}

/** No text where the wire goes through, nor so near the edge that a knife may take it. */
export function checkSafeZone(page: CheckedPage, findings: Findings): void {
  const { trim, bleed, contents, number } = page
  const [left, bottom, right, top] = trim
  for (const { kind, box } of contents.marks) {
    if (kind !== 'text' || !touches(box, bleed) || box[2] - box[0] < 0.01) continue
    if (box[3] > top - bindingZone + slack) {
      const reach = ((top - box[3]) / mm).toFixed(1)
      findings.error('safe zone', `text stands ${reach} mm below the binding, in its 15 mm`, number)
    }
    const near = Math.min(box[0] - left, right - box[2], box[1] - bottom)
    if (near < safeZone - slack) {
      findings.error(
        'safe zone',
        `text stands ${(near / mm).toFixed(1)} mm from the cut; 5 mm are needed`,
        number,
      )
    }
  }
}

/** Pictures that show their pixels. */
export function checkResolution(
  file: PdfFile,
  page: CheckedPage,
  findings: Findings,
  least: number,
): void {
  for (const { kind, box, resource } of page.contents.marks) {
    if (kind !== 'image') continue
    const picture = file.dict(page.dict, 'Resources', 'XObject', resource ?? '')
    const dpi = Math.min(
      (Number(file.get(picture, 'Width')) / (box[2] - box[0])) * 72,
      (Number(file.get(picture, 'Height')) / (box[3] - box[1])) * 72,
    )
    if (dpi < least - 1) {
      const message = `a picture has ${Math.floor(dpi)} dpi; ${least} are right`
      findings.warning('resolution', message, page.number)
    }
  }
}

/** Whether an object is a reference to, or is, the given name. */
export const isName = (file: PdfFile, value: unknown, name: string): boolean =>
  value instanceof PdfName
    ? value.name === name
    : value instanceof PdfRef && isName(file, file.resolve(value), name)
