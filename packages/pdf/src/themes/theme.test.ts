import { groupOrder, groups, monthInks, themeNames } from '@interkalender/edition'
import { describe, expect, it } from 'vitest'
import { readTheme } from './theme.ts'

describe('the themes that come with the sheets', () => {
  it.each(themeNames)('%s says everything', (name) => {
    const theme = readTheme(name)
    expect(theme.name).toBe(name)
    expect(theme.monthInks).toHaveLength(12)
    for (const group of groupOrder) expect(theme.groups[group].ink).toBeDefined()
    expect(Object.values({ ...theme.faces, ...theme.sizes }).every(Boolean)).toBe(true)
  })

  it('gewebe has the inks and shapes of the page: paper and screen show one face', () => {
    const theme = readTheme('gewebe')
    expect(theme.monthInks).toEqual(monthInks)
    expect(theme.groups).toEqual(groups)
  })

  it('keeps what an edition does not change', () => {
    const own = readTheme('raster', {
      extends: 'raster',
      sizes: { numeral: 24 },
      inks: { moss: { cmyk: [50, 30, 100, 40], rgb: '#555500' } },
      groups: { islam: { ink: 'moss' } },
    })
    const raster = readTheme('raster')
    expect(own.sizes).toEqual({ ...raster.sizes, numeral: 24 })
    expect(own.monthInks[4]!.rgb).toEqual([0x55, 0x55, 0])
    expect(own.monthInks[3]).toEqual(raster.monthInks[3])
    expect(own.groups.islam).toEqual({ shape: 'circle', ink: own.monthInks[4] })
    expect(own.groups.judaism.ink.name).toBe('black')
  })
})
