import { deflateSync } from 'node:zlib'
import type { Face } from './fonts.ts'
import { UsedFace } from './used-face.ts'

/** How hard pages and drawings are compressed, 1…9. Numbers hardly shrink further: 6 takes twice as long for a twentieth. */
export const compression = 4

/** What the files of one layout have in common: it is made once, however many painters use it. */
export class Shared {
  readonly #faces = new Map<string, UsedFace>()
  readonly #drawings = new WeakMap<object, Uint8Array>()

  /** What has been used of a face so far. */
  face(face: Face): UsedFace {
    const known = this.#faces.get(face.id)
    if (known) return known
    const used = new UsedFace(face)
    this.#faces.set(face.id, used)
    return used
  }

  /** A drawing as a compressed stream; `make` is called only for the first file. */
  drawing(key: object, make: () => string): Uint8Array {
    const known = this.#drawings.get(key)
    if (known) return known
    const made = deflateSync(Buffer.from(make(), 'latin1'), { level: compression })
    this.#drawings.set(key, made)
    return made
  }
}
