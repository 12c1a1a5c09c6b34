import type { Prepared } from './prepare.ts'
import { sheetSettings } from './sheets.ts'

/** The sheets as drawings, one file each: for drawing programs, and as pictures. */
export const drawingKinds = ['svg', 'png'] as const
/** One of them. */
export type DrawingKind = (typeof drawingKinds)[number]

/** Draws the pages: `svg/2027-03.svg`, `png/2027-03.png` with 150 dots per inch, also the cover. */
export async function drawSheets(
  prepared: Prepared,
  kinds: readonly DrawingKind[],
): Promise<Map<string, string | Uint8Array>> {
  const { renderDrawings, toPng } = await import('@interkalender/pdf')
  const files = new Map<string, string | Uint8Array>()
  const drawings = await renderDrawings(prepared.year, await sheetSettings(prepared))
  for (const drawing of drawings) {
    if (kinds.includes('svg')) files.set(`svg/${drawing.name}.svg`, drawing.svg)
    if (kinds.includes('png')) files.set(`png/${drawing.name}.png`, await toPng(drawing))
  }
  return files
}
