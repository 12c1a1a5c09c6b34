import { readdirSync, readFileSync } from 'node:fs'
import * as hb from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import { openTrueType, subsetTrueType } from './true-type.ts'

const folder = new URL('../../fonts/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'))

/** HarfBuzz is the judge: it reads the file we cut as it reads the one we cut from. */
const open = (bytes: Uint8Array) => new hb.Font(new hb.Face(new hb.Blob(bytes)))

describe('a face that was cut down', () => {
  it.each(files)('%s: the glyphs have the outlines and widths they had', (name) => {
    const bytes = readFileSync(new URL(name, folder))
    const face = openTrueType(bytes)
    const count = face.table('maxp')!.getUint16(4)
    // Every seventh glyph, backwards, so that parts come both before and behind what they are in.
    const wanted = [0]
    for (let glyph = count - 1; glyph > 0; glyph -= 7) wanted.push(glyph)
    const cut = subsetTrueType(face, wanted)
    const [before, after] = [open(bytes), open(cut)]
    let drawn = 0
    wanted.forEach((glyph, code) => {
      const outline = before.glyphToPath(glyph)
      if (outline !== '') drawn++
      expect(after.glyphToPath(code)).toBe(outline)
      expect(after.glyphHAdvance(code)).toBe(before.glyphHAdvance(glyph))
      expect(face.advance(glyph)).toBe(before.glyphHAdvance(glyph))
    })
    expect(drawn).toBeGreaterThan(wanted.length / 2)
  })

  it('is small, and names itself as the whole one does', () => {
    const bytes = readFileSync(new URL('AlegreyaSans_700Bold.ttf', folder))
    const face = openTrueType(bytes)
    expect(face.postScriptName).toBe('AlegreyaSans-Bold')
    expect(subsetTrueType(face, [0, 40, 41]).length).toBeLessThan(bytes.length / 4)
  })

  it('has sums by which a reader can check it', () => {
    const bytes = readFileSync(new URL('Jost_400Regular.ttf', folder))
    const cut = subsetTrueType(openTrueType(bytes), [0, 5, 6])
    const view = new DataView(cut.buffer, cut.byteOffset, cut.byteLength)
    let sum = 0
    for (let at = 0; at < cut.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    // What OpenType's table `head` asks for.
    expect(sum).toBe(0xb1b0afba)
  })

  it('needs TrueType outlines', () => {
    const bytes = readFileSync(new URL('Jost_400Regular.ttf', folder))
    const broken = Uint8Array.from(bytes)
    const at = Buffer.from(broken.buffer).indexOf('glyf')
    broken.set(new TextEncoder().encode('CFF '), at)
    expect(() => openTrueType(broken)).toThrow('the face has no table "glyf"; give a TTF file')
  })
})
