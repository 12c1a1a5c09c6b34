/** What the header of a picture says. */
export interface ImageSize {
  readonly width: number
  readonly height: number
  /** Whether its colours are CMYK, as a press wants them. */
  readonly cmyk: boolean
}

/** Width and height of a JPEG or PNG in pixels, and its colours, read from its header. */
export function imageSize(bytes: Uint8Array): ImageSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0x89 && bytes[1] === 0x50) {
    return { width: view.getUint32(16), height: view.getUint32(20), cmyk: false }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    let at = 2
    while (at + 9 < bytes.length) {
      const marker = bytes[at + 1]!
      // Start of frame: C0…CF without the tables C4, C8 and CC.
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
        return {
          width: view.getUint16(at + 7),
          height: view.getUint16(at + 5),
          cmyk: bytes[at + 9] === 4,
        }
      }
      at += 2 + view.getUint16(at + 2)
    }
  }
  throw new Error('a picture must be a JPEG or a PNG')
}
