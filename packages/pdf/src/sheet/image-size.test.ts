import { describe, expect, it } from 'vitest'
import { imageSize } from './image-size.ts'

/** The head of a JPEG: an application segment, then the start of frame. */
function jpeg(components: number): Uint8Array {
  const app = [0xff, 0xe0, 0x00, 0x04, 0x00, 0x00]
  const frame = [0xff, 0xc2, 0x00, 0x11, 0x08, 0x06, 0xda, 0x09, 0xb0, components, 0, 0, 0, 0]
  return Uint8Array.from([0xff, 0xd8, ...app, ...frame])
}

describe('imageSize', () => {
  it('reads a JPEG, also a progressive one, and whether it is CMYK', () => {
    expect(imageSize(jpeg(3))).toEqual({ width: 2480, height: 1754, cmyk: false })
    expect(imageSize(jpeg(4))).toEqual({ width: 2480, height: 1754, cmyk: true })
  })

  it('reads a PNG', () => {
    const bytes = new Uint8Array(24)
    bytes.set([0x89, 0x50, 0x4e, 0x47])
    new DataView(bytes.buffer).setUint32(16, 800)
    new DataView(bytes.buffer).setUint32(20, 600)
    expect(imageSize(bytes)).toMatchObject({ width: 800, height: 600 })
  })

  it('refuses anything else', () => {
    expect(() => imageSize(new TextEncoder().encode('GIF89a'))).toThrow('a JPEG or a PNG')
  })
})
