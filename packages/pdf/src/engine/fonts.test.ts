import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadData } from '@interkalender/edition'
import { describe, expect, it } from 'vitest'
import { assertStaticTrueType } from './fonts.ts'
import { missingCharacter } from './shape.ts'

const folder = new URL('../../fonts/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'))

describe('the font files', () => {
  const sums = new Map(
    readFileSync(new URL('SHA256SUMS', folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).reverse() as [string, string]),
  )

  it.each(files)('%s is the one we checked, small and licensed', (name) => {
    const bytes = readFileSync(new URL(name, folder))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sums.get(name))
    expect(bytes.length).toBeLessThan(1_500_000)
    const family = name
      .replace(/_.*$/, '')
      .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
    const licence = readFileSync(new URL(`licences/${family}-OFL.txt`, folder), 'utf8')
    expect(licence).toContain('SIL Open Font License')
  })

  it('are all listed', () => expect([...sums.keys()].sort()).toEqual(files.sort()))

  it('refuses web fonts, which would print as blanks', () => {
    expect(() => assertStaticTrueType(new TextEncoder().encode('wOF2....'), 'x.woff2')).toThrow(
      'x.woff2: only static TTF files can be printed',
    )
  })

  it('can show every name that the data has, in every language', () => {
    const { holidays, traditions } = loadData(
      fileURLToPath(new URL('../../../../holidays', import.meta.url)),
    )
    const lacking = new Map<string, string>()
    for (const { id, name } of [...holidays, ...traditions]) {
      for (const text of Object.values(name)) {
        const character = missingCharacter(text)
        if (character !== undefined) lacking.set(character, `${id}: ${text}`)
      }
    }
    expect(
      Object.fromEntries(lacking),
      'Han, kana or hangul: cut the faces anew, as scripts/fonts/subset-cjk.ts says; another script needs a face of its own in fonts/ and a line in engine/fonts.ts',
    ).toEqual({})
  })
})
