/** A photo's way from a JPEG to both files, measured in the finished files by poppler and Ghostscript. */
import { Buffer } from 'node:buffer'
import type { CalendarYear } from '@interkalender/edition'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { krefeldFiles, options } from '../test/krefeld.ts'
import { runTool } from '../test/pdf.ts'
import { totalInk } from '../test/plates.ts'
import { type Rendered, renderBoth } from './render-calendar.tsx'

/** A meadow under a night sky, with a red ball whose middle stands at the given shares. */
async function photo(wide: number, high: number, ball: readonly [number, number]): Promise<Buffer> {
  const [x, y] = [ball[0] * wide, ball[1] * high]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}">
    <rect width="${wide}" height="${high}" fill="#2f7d32"/>
    <rect width="${wide}" height="${high / 8}" fill="#000000"/>
    <circle cx="${x}" cy="${y}" r="${high / 20}" fill="#e01010"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer()
}

/** The middle of the red ball on a page, in shares of a box that is given in millimetres. */
async function ballOn(
  file: Rendered,
  box: { left: number; top: number; width: number; height: number },
) {
  const page = runTool('pdftoppm', file.bytes, ['-r', '25.4', '-png', '-singlefile'], 'buffer')
  if (page === undefined) return undefined
  const { data, info } = await sharp(page).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let [count, sumX, sumY, green] = [0, 0, 0, 0]
  for (let y = Math.ceil(box.top); y < box.top + box.height; y++) {
    for (let x = Math.ceil(box.left); x < box.left + box.width; x++) {
      const at = (y * info.width + x) * 3
      const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!]
      if (g > r + 20 && g > b + 20) green++
      if (r < 150 || g > 100 || b > 100) continue
      count++
      sumX += x + 0.5
      sumY += y + 0.5
    }
  }
  return {
    count,
    green: green / (box.width * box.height),
    x: (sumX / count - box.left) / box.width,
    y: (sumY / count - box.top) / box.height,
  }
}

describe('a photo on its way to paper', () => {
  let year: CalendarYear
  beforeAll(async () => {
    ;({ year } = await krefeldFiles())
  }, 120_000)

  const render = (bytes: Uint8Array, focus: readonly [number, number]) =>
    renderBoth(
      {
        ...year,
        months: year.months.map((month) => ({
          ...month,
          sheet: { ...month.sheet, picture: { file: 'fest.jpg', alt: 'Ein Ball im Gras', focus } },
        })),
      },
      { ...options, readPicture: () => bytes, months: [3] },
    )

  /** What poppler says of the pictures of a file. */
  const images = ({ bytes }: Rendered) =>
    runTool('pdfimages', bytes, ['-list'])
      ?.trim()
      .split('\n')
      .slice(2)
      .map((line) => {
        const [, , type, width, height, space, , , encoding, , , , x, y] = line.trim().split(/\s+/)
        return {
          type,
          space,
          encoding,
          width: Number(width),
          height: Number(height),
          x: Number(x),
          y: Number(y),
        }
      })

  it('is cut around its focus, made as fine as the press can show, and CMYK in ink', async () => {
    // 3000 pixels on a picture of about 190 mm are more than 350 dpi; two thirds of the width are cut off.
    const focus = [0.85, 0.3] as const
    const { screen, press } = await render(await photo(4500, 3000, focus), focus)
    expect(screen.report.filter((line) => line.includes('fest.jpg'))).toEqual([])
    const [onPress, ...more] = images(press) ?? []
    if (!onPress) return
    expect(more).toEqual([])
    expect(onPress).toMatchObject({ type: 'image', space: 'cmyk', encoding: 'jpeg' })
    expect(onPress.x).toBeGreaterThanOrEqual(348)
    expect(onPress.x).toBeLessThanOrEqual(352)
    expect(Math.abs(onPress.x - onPress.y)).toBeLessThanOrEqual(1)
    const [onScreen] = images(screen)!
    expect(onScreen).toMatchObject({ space: 'rgb', encoding: 'jpeg' })
    expect(onScreen!.x).toBeGreaterThanOrEqual(158)
    expect(onScreen!.x).toBeLessThanOrEqual(162)

    // The picture reaches from the corner of the bleed; its size follows from its dots.
    const size = (dots: number) => (dots / onPress.x) * 25.4
    const [width, height] = [size(onPress.width), size(onPress.height)]
    const ball = await ballOn(press, { left: 7, top: 7, width, height })
    // The part of 4500 pixels that is kept ends at the right edge, which lies nearest to the focus.
    const kept = (3000 * width) / height
    expect(kept).toBeLessThan(3000)
    expect(ball!.x).toBeCloseTo((0.85 * 4500 - (4500 - kept)) / kept, 1)
    expect(ball!.y).toBeCloseTo(0.3, 1)
    // Neither negative nor grey: most of it is meadow.
    expect(ball!.green).toBeGreaterThan(0.6)
    const seen = await ballOn(screen, { left: 0, top: 0, width: width - 3, height: height - 3 })
    expect(seen!.count).toBeGreaterThan(100)
    expect(seen!.green).toBeGreaterThan(0.6)

    const [ink] = totalInk(press.bytes) ?? []
    // Black sky takes much ink, and no more than the profile lets it.
    if (ink) {
      expect(ink.most).toBeGreaterThan(250)
      expect(ink.most).toBeLessThanOrEqual(302)
    }
    for (const { preflight } of [screen, press]) expect(preflight.findings).toEqual([])
  }, 60_000)

  it('that is small is printed as it is, and told with its resolution', async () => {
    const { press } = await render(await photo(1200, 1600, [0.5, 0.5]), [0.5, 0.5])
    const [told] = press.report.filter((line) => line.includes('fest.jpg'))
    const dpi = Number(/has only (\d+) dpi; \d+ × \d+ pixels would be right$/.exec(told ?? '')?.[1])
    expect(press.preflight.findings).toMatchObject([{ rule: 'resolution', severity: 'warning' }])
    const [image] = images(press) ?? []
    if (!image) return
    expect(image.space).toBe('cmyk')
    expect(Math.abs(image.x - dpi)).toBeLessThanOrEqual(1)
    expect(dpi).toBeLessThan(250)
  }, 60_000)
})
