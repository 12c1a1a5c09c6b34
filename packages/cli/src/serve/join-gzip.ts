import { constants, crc32, deflateRawSync } from 'node:zlib'

/** What stands before every file (RFC 1952): no name, no time, no system. */
const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
/** An empty last block of deflate. */
const lastBlock = Uint8Array.of(3, 0)

/** Compresses a text that is given in pieces, of which most come again in other texts. */
export type GzipJoiner = (pieces: readonly Uint8Array[]) => Uint8Array

/**
 * Makes what compresses each piece once, as long as the piece is held, and joins them: deflate's full
 * flush ends a piece at a whole byte and looks back at nothing before it (RFC 1951, 3.2.4), so that any
 * row of pieces is one stream. It takes little more than copying; the stream is about a fifth larger than
 * one in which a piece finds again what was in those before it.
 */
export function createGzipJoiner(): GzipJoiner {
  const known = new WeakMap<Uint8Array, Uint8Array>()
  const deflated = (piece: Uint8Array): Uint8Array => {
    const before = known.get(piece)
    if (before) return before
    const made = deflateRawSync(piece, { level: 6, finishFlush: constants.Z_FULL_FLUSH })
    known.set(piece, made)
    return made
  }
  return (given) => {
    // zlib takes an empty piece for a new beginning of the sum.
    const pieces = given.filter(({ length }) => length > 0)
    const end = Buffer.alloc(8)
    end.writeUInt32LE(pieces.reduce((sum, piece) => crc32(piece, sum), 0) >>> 0, 0)
    end.writeUInt32LE(pieces.reduce((sum, piece) => sum + piece.length, 0) % 2 ** 32, 4)
    return Buffer.concat([gzipHead, ...pieces.map(deflated), lastBlock, end])
  }
}
