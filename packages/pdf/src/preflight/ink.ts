import sharp from 'sharp'
import type { Findings } from './finding.ts'
import type { PdfDict, PdfFile } from './pdf-file.ts'

/** JPEG leaves single pixels a little beside their value. */
const tolerance = 8
/** A thousandth of a picture may be such pixels. */
const share = 0.001

/** The ink of the pictures: unpacked one after the other and added up pixel by pixel. */
export async function checkPictureInk(
  file: PdfFile,
  findings: Findings,
  limit: number,
): Promise<void> {
  const seen = new Set<PdfDict>()
  for (const [index, page] of file.pages.entries()) {
    for (const [name, value] of file.dict(page, 'Resources', 'XObject')?.entries ?? []) {
      const picture = file.dict(value)
      if (!picture?.raw || seen.has(picture)) continue
      seen.add(picture)
      if (file.name(picture, 'ColorSpace') !== 'DeviceCMYK') continue
      const most = await highestInk(picture.raw)
      if (most > limit + tolerance) {
        const message = `the picture ${name} takes ${Math.round(most)} % ink; the paper dries ${limit} %`
        findings.error('ink', message, index + 1)
      }
    }
  }
}

/** The total ink that all but a thousandth of the pixels stay below, in per cent. */
async function highestInk(jpeg: Uint8Array): Promise<number> {
  const pixels = await sharp(jpeg)
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer()
  const counts = new Uint32Array(4 * 255 + 1)
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    counts[pixels[i]! + pixels[i + 1]! + pixels[i + 2]! + pixels[i + 3]!]!++
  }
  let above = (pixels.length / 4) * share
  let value = counts.length - 1
  while (value > 0 && above >= counts[value]!) above -= counts[value--]!
  return value / 2.55
}
