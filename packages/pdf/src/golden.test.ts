/** Pages of every script and theme, compared with pictures that someone has looked at. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  apart,
  drawn,
  goldenFolder,
  goldenPages,
  scriptNames,
  scriptPages,
  tolerance,
} from '../test/golden.tsx'

const golden = (name: string) => readFileSync(join(goldenFolder, `${name}.png`))
const scripts = Object.keys(scriptNames)

describe('golden pictures', () => {
  let pages: Awaited<ReturnType<typeof goldenPages>>
  beforeAll(async () => {
    pages = await goldenPages()
  }, 120_000)

  it('each page looks as in its picture; if it should not, npm run golden draws them anew', async () => {
    const changed: string[] = []
    for (const { name, bytes, page } of pages) {
      const picture = await drawn(bytes, page)
      if (!picture) return
      const distance = await apart(picture, golden(name))
      if (distance > tolerance) changed.push(`${name}: ${distance.toFixed(3)}`)
    }
    expect(changed).toEqual([])
  }, 120_000)

  it('there is one for each page, none is left over, and they are small', () => {
    const files = readdirSync(goldenFolder).sort()
    expect(files).toEqual(pages.map(({ name }) => `${name}.png`).sort())
    for (const file of files) expect(statSync(join(goldenFolder, file)).size).toBeLessThan(61_440)
  })

  it('another program’s drawing is let pass, a text that has moved by a millimetre is not', async () => {
    const moved = await scriptPages(1)
    const still = await scriptPages()
    for (const name of ['latin', 'arabic', 'devanagari'] as const) {
      const page = scripts.indexOf(name) + 1
      const picture = golden(`script-${name}`)
      const cairo = await drawn(still, page, 'pdftocairo')
      const other = await drawn(moved, page)
      if (!cairo || !other) return
      expect(await apart(cairo, picture)).toBeLessThan(tolerance)
      expect(await apart(other, picture)).toBeGreaterThan(tolerance)
    }
  }, 120_000)

  it('letters that are not joined are seen', async () => {
    const apartFrom = (name: string) => Array.from(name).join('\u200c')
    const arabic = scriptNames.arabic!.map(([lang, name]) => [lang, apartFrom(name)] as const)
    const bytes = await scriptPages(0, { ...scriptNames, arabic })
    const picture = await drawn(bytes, scripts.indexOf('arabic') + 1)
    if (picture) expect(await apart(picture, golden('script-arabic'))).toBeGreaterThan(tolerance)
  }, 120_000)
})
