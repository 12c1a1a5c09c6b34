import { createHash } from 'node:crypto'
import { type Face, openFace, type Weight } from './fonts.ts'
import { openTrueType } from './true-type.ts'

/** A family of letters that an edition's theme brings with it. */
export interface OwnFamily {
  /** Of its name and the bytes of its files, so that a changed file is another family. */
  readonly id: string
  readonly name: string
  /** Regular and bold are always there. */
  readonly faces: Readonly<Partial<Record<Weight | 'italic', Face>>>
}

/** A file of a theme's own letters that cannot be printed; the message begins with its name. */
export class FontFileError extends Error {
  readonly file: string
  constructor(file: string, message: string) {
    super(`${file}: ${message}`)
    this.name = 'FontFileError'
    this.file = file
  }
}

/** What every sheet sets in its text face, whatever its language: digits, basic Latin, its own signs. */
const needed = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)), ...'–±·’']

/** The bit of OS/2 fsType by which a maker forbids to put a face into files. */
const restricted = 0x0002

/**
 * Opens the files of a family. Throws a FontFileError for a file that is no static TTF, that may not be
 * put into files, or that lacks letters which every sheet needs.
 */
export function openFamily(
  name: string,
  files: Readonly<Partial<Record<Weight | 'italic', string | undefined>>>,
  read: (file: string) => Uint8Array,
): OwnFamily {
  const hash = createHash('sha256').update(name)
  const faces: Partial<Record<Weight | 'italic', Face>> = {}
  for (const [style, file] of Object.entries(files) as [Weight | 'italic', string | undefined][]) {
    if (file === undefined) continue
    const bytes = read(file)
    const sum = createHash('sha256').update(bytes).digest('hex')
    hash.update(`${style} ${sum}`)
    faces[style] = openOwn(file, bytes, `own-${sum.slice(0, 16)}`)
  }
  return { id: `own-${hash.digest('hex').slice(0, 16)}`, name, faces }
}

function openOwn(file: string, bytes: Uint8Array, id: string): Face {
  const tag = String.fromCharCode(...bytes.subarray(0, 4))
  if (tag !== '\0\x01\0\0' && tag !== 'true') {
    throw new FontFileError(
      file,
      `only static TTF files can be printed, this begins with "${tag.replace(/[^\x20-\x7e]/g, '?')}"`,
    )
  }
  let face: Face
  try {
    const { table } = openTrueType(bytes)
    if (table('fvar')) {
      throw new FontFileError(file, 'is a variable font; give one static TTF for each weight')
    }
    if (((table('OS/2')?.getUint16(8) ?? 0) & 0x000f) === restricted) {
      throw new FontFileError(file, 'its maker forbids to put it into files (OS/2 fsType 2)')
    }
    face = openFace(bytes, id)
  } catch (error) {
    if (error instanceof FontFileError) throw error
    throw new FontFileError(file, 'cannot be read as a TTF file; it may be broken')
  }
  const lacking = needed.filter((char) => !face.has(char.codePointAt(0)!))
  if (lacking.length > 0) {
    const said = lacking.slice(0, 8).map((char) => `"${char}"`)
    const more = lacking.length > 8 ? ` and ${lacking.length - 8} more` : ''
    throw new FontFileError(file, `has no ${said.join(', ')}${more}, which every sheet needs`)
  }
  return face
}

/** The face of a family for a look: the nearest it has. */
export function faceOf({ faces }: OwnFamily, weight: Weight, italic: boolean): Face {
  const upright = weight === 'medium' ? (faces.medium ?? faces.regular) : faces[weight]
  return (italic ? faces.italic : undefined) ?? upright ?? faces.regular!
}
