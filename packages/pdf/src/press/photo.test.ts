import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { standardCondition } from './condition.ts'
import { crop, developPhoto, type PhotoRequest } from './photo.ts'

const red = { r: 200, g: 30, b: 40 }

function image(width: number, height: number, channels: 3 | 4 = 3) {
  return sharp({ create: { width, height, channels, background: { ...red, alpha: 1 } } })
}

const request = (bytes: Uint8Array, more: Partial<PhotoRequest> = {}): PhotoRequest => ({
  bytes,
  name: 'fest.jpg',
  focus: [0.5, 0.5],
  width: 144,
  height: 72,
  condition: standardCondition(),
  ...more,
})

describe('photos', () => {
  it('are cut to their room around the point in focus', () => {
    expect(crop(1000, 1000, 2, [0.5, 0.5])).toEqual({ left: 0, top: 250, width: 1000, height: 500 })
    expect(crop(1000, 1000, 2, [0.5, 0.9])).toEqual({ left: 0, top: 500, width: 1000, height: 500 })
    expect(crop(3000, 1000, 1, [0.1, 0.5])).toEqual({ left: 0, top: 0, width: 1000, height: 1000 })
  })

  it('become CMYK for the press, RGB for screens, and no larger than paper can show', async () => {
    const photo = await developPhoto(request(await image(2000, 2000).jpeg().toBuffer()))
    expect(photo.resolution).toBe(1000)
    const press = await sharp(photo.press).metadata()
    expect(press).toMatchObject({ space: 'cmyk', width: 700, height: 350 })
    expect(await sharp(photo.screen).metadata()).toMatchObject({ space: 'srgb', width: 320 })
    // Red is magenta and yellow; an inverted picture would be cyan.
    const { data } = await sharp(photo.press)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const [cyan, magenta, yellow] = [...data.subarray(0, 3)].map((value) => value / 2.55)
    expect(magenta).toBeGreaterThan(80)
    expect(yellow).toBeGreaterThan(60)
    expect(cyan).toBeLessThan(40)
  })

  it('keep to the ink limit of the condition even where they are black', async () => {
    const black = await sharp({
      create: { width: 600, height: 300, channels: 3, background: '#000000' },
    })
      .png()
      .toBuffer()
    const { press } = await developPhoto(request(black))
    const { data } = await sharp(press)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const ink = [...data.subarray(0, 4)].reduce((sum, value) => sum + value / 2.55, 0)
    expect(ink).toBeGreaterThan(200)
    expect(ink).toBeLessThanOrEqual(302)
  })

  it('stand upright as the camera meant them, on white where they are transparent', async () => {
    const turned = await image(300, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await developPhoto(request(turned))).resolution).toBe(300)
    const clear = await sharp({
      create: { width: 600, height: 300, channels: 4, background: { ...red, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const { screen } = await developPhoto(request(clear))
    expect((await sharp(screen).raw().toBuffer())[0]).toBeGreaterThan(250)
  })

  it('CMYK: with a profile it is followed, without one said to be guessed', async () => {
    const cmyk = (attach: boolean) =>
      image(600, 300)
        .toColourspace('cmyk')
        .withIccProfile(standardCondition().path, { attach })
        .jpeg()
        .toBuffer()
    expect((await developPhoto(request(await cmyk(true)))).guessed).toBe(false)
    const bare = await developPhoto(request(await cmyk(false)))
    expect(bare.guessed).toBe(true)
    expect((await sharp(bare.press).metadata()).space).toBe('cmyk')
  })

  it('say what is wrong with them', async () => {
    const say = async (bytes: Uint8Array) => {
      try {
        await developPhoto(request(bytes))
        return 'nothing'
      } catch (error) {
        return (error as Error).message
      }
    }
    const jpeg = await image(600, 300).jpeg().toBuffer()
    expect(await say(await image(1, 1).png().toBuffer())).toBe(
      'the picture fest.jpg has only 1 × 1 pixels, 0 dpi on paper; give one of 600 × 300 pixels',
    )
    expect(await say(jpeg.subarray(0, jpeg.length / 2))).toMatch(
      /^the picture fest\.jpg cannot be read \(.+\); save it anew as a JPEG or a PNG$/,
    )
    expect(await say(new TextEncoder().encode('no picture at all'))).toMatch(/cannot be read/)
    expect(await say(new Uint8Array())).toMatch(/cannot be read/)
    expect(await say(await image(600, 300).webp().toBuffer())).toBe(
      'the picture fest.jpg is of type webp; give a JPEG or a PNG',
    )
  })

  it('of 200 million pixels are refused before they are unpacked', async () => {
    // The header of a small JPEG, rewritten: nothing of that size is ever made.
    const jpeg = await image(16, 16).jpeg().toBuffer()
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
    jpeg.writeUInt16BE(12_240, frame + 5)
    jpeg.writeUInt16BE(16_320, frame + 7)
    await expect(developPhoto(request(jpeg))).rejects.toThrow(
      'the picture fest.jpg has 16320 × 12240 pixels, 200 million; give at most 100 million, 600 × 300 are enough',
    )
  })

  it('are converted once', async () => {
    const cacheFolder = mkdtempSync(join(tmpdir(), 'interkalender-'))
    afterAll(() => rmSync(cacheFolder, { recursive: true }))
    const bytes = await image(600, 300).jpeg().toBuffer()
    const first = await developPhoto(request(bytes, { cacheFolder }))
    const files = readdirSync(cacheFolder)
    expect(files).toHaveLength(2)
    // Whoever finds the marked file again has read it from there.
    for (const file of files) writeFileSync(join(cacheFolder, file), file)
    const again = await developPhoto(request(bytes, { cacheFolder }))
    expect(files).toContain(Buffer.from(again.press).toString())
    expect(again.resolution).toBe(first.resolution)
    await developPhoto(request(bytes, { cacheFolder, focus: [0, 1], width: 72 }))
    expect(readdirSync(cacheFolder)).toHaveLength(4)
  })
})
