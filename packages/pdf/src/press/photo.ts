import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { OutputCondition } from './condition.ts'

/** A picture as someone gave it, and the room it is to fill. */
export interface PhotoRequest {
  readonly bytes: Uint8Array
  /** What messages call it. */
  readonly name: string
  /** The point that stays in view: shares of width and height. */
  readonly focus: readonly [number, number]
  /** Size on paper in points. */
  readonly width: number
  readonly height: number
  readonly condition: OutputCondition
  /** Where results are kept; without it, every run converts anew. */
  readonly cacheFolder?: string | undefined
  /** For a quick look: the picture of screens stands in for that of the press, which takes longer. */
  readonly draft?: boolean | undefined
}

/** A picture cut to its room, in the colours of screens and in those of the press. */
export interface Photo {
  readonly screen: Uint8Array
  readonly press: Uint8Array
  /** Dots per inch on paper, before anything was made smaller. */
  readonly resolution: number
  /** Pixels that 300 dots per inch would take. */
  readonly wanted: readonly [number, number]
  /** CMYK without a profile: nobody can know which colours were meant. */
  readonly guessed: boolean
}

/** What is wrong with a picture, for the one who gave it. */
export class PhotoError extends Error {
  override name = 'PhotoError'
}

/** Above 350 dots per inch a press shows nothing more; screens need less. */
const pressResolution = 350
const screenResolution = 160
/** Below this one sees the pixels from across the room. */
const leastResolution = 72
/** An A2 sheet at 350 dpi has 47 million pixels; more than twice that costs only memory. */
const mostPixels = 100_000_000

const million = (pixels: number) => Math.round(pixels / 1e6)

/** Cuts a picture to its room and converts it. The same picture is converted once. */
export async function developPhoto(request: PhotoRequest): Promise<Photo> {
  const { bytes, name, width, height } = request
  const { wide, high, guessed } = await inspect(bytes, name)
  const wanted = [width, height].map((length) => Math.ceil((length / 72) * 300)) as [number, number]
  if (wide * high > mostPixels) {
    throw new PhotoError(
      `the picture ${name} has ${wide} × ${high} pixels, ${million(wide * high)} million; give at most ${million(mostPixels)} million, ${wanted.join(' × ')} are enough`,
    )
  }
  const resolution = Math.floor(Math.min((wide / width) * 72, (high / height) * 72))
  if (resolution < leastResolution) {
    throw new PhotoError(
      `the picture ${name} has only ${wide} × ${high} pixels, ${resolution} dpi on paper; give one of ${wanted.join(' × ')} pixels`,
    )
  }
  const region = crop(wide, high, width / height, request.focus)
  const sizeAt = (dpi: number) => {
    const scale = Math.min(1, dpi / resolution)
    return { width: Math.round(region.width * scale), height: Math.round(region.height * scale) }
  }
  const develop = async (kind: 'screen' | 'press'): Promise<Uint8Array> => {
    const size = sizeAt(kind === 'press' ? pressResolution : screenResolution)
    return cached(request, [kind, JSON.stringify(region), JSON.stringify(size)], async () => {
      const image = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
        .autoOrient()
        .extract(region)
        .resize({ ...size, fit: 'fill' })
        .flatten({ background: '#ffffff' })
      return kind === 'press'
        ? image
            .toColourspace('cmyk')
            .withIccProfile(request.condition.path, { attach: false })
            .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
            .toBuffer()
        : image.toColourspace('srgb').jpeg({ quality: 82, chromaSubsampling: '4:2:0' }).toBuffer()
    })
  }
  try {
    // One after the other: a large picture is in memory once.
    const press = request.draft ? undefined : await develop('press')
    const screen = await develop('screen')
    return { screen, press: press ?? screen, resolution, wanted, guessed }
  } catch (error) {
    throw unreadable(name, error)
  }
}

async function inspect(bytes: Uint8Array, name: string) {
  try {
    const { format, space, icc, autoOrient } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata()
    if (format !== 'jpeg' && format !== 'png') {
      throw new PhotoError(`the picture ${name} is of type ${format}; give a JPEG or a PNG`)
    }
    const guessed = space === 'cmyk' && icc === undefined
    return { wide: autoOrient.width, high: autoOrient.height, guessed }
  } catch (error) {
    throw unreadable(name, error)
  }
}

function unreadable(name: string, error: unknown): Error {
  if (error instanceof PhotoError) return error
  const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
  return new PhotoError(
    `the picture ${name} cannot be read (${why}); save it anew as a JPEG or a PNG`,
  )
}

/** The largest part of the given proportion, with the point in focus as near its middle as can be. */
export function crop(
  wide: number,
  high: number,
  proportion: number,
  focus: readonly [number, number],
): { left: number; top: number; width: number; height: number } {
  const width = Math.max(1, Math.min(wide, Math.round(high * proportion)))
  const height = Math.max(1, Math.min(high, Math.round(wide / proportion)))
  const start = (share: number, full: number, part: number) =>
    Math.round(Math.min(full - part, Math.max(0, share * full - part / 2)))
  return {
    left: start(focus[0], wide, width),
    top: start(focus[1], high, height),
    width,
    height,
  }
}

/** Counted up when the way of converting changes. */
const recipe = 1

async function cached(
  { bytes, condition, cacheFolder }: PhotoRequest,
  settings: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!cacheFolder) return make()
  const hash = createHash('sha256')
  hash.update([recipe, sharp.versions.vips, ...settings].join('\0'))
  hash.update(bytes).update(condition.profile)
  const path = join(cacheFolder, `${hash.digest('hex').slice(0, 40)}.jpg`)
  try {
    return readFileSync(path)
  } catch {
    const made = await make()
    try {
      mkdirSync(cacheFolder, { recursive: true })
      // Moved into place when whole: two builds at once do not read half a picture.
      writeFileSync(`${path}.${process.pid}`, made)
      renameSync(`${path}.${process.pid}`, path)
    } catch {
      // A folder that cannot be written only costs time.
    }
    return made
  }
}
