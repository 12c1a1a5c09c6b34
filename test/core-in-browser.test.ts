/** Core runs where there is no Node, and is as small as its README says. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleForBrowser, bundleForNode, measureSizes, statedSizes } from '../scripts/sizes.ts'
import { launchBrowser, openSite, site } from './browser.ts'

const bundle = bundleForBrowser(
  `import { createAlmanac } from '@interkalender/core'
   import { createSky } from '@interkalender/core/astronomy'
   import { holidays } from '@interkalender/holidays/dates'
   const almanac = createAlmanac({ holidays, sky: createSky(), language: 'en' })
   export const ids = (date) => almanac.feastsOn(date).map(({ id }) => id)
   export const hebrew = (date) => almanac.convert(date).hebrew
   export const diwali = (year) =>
     Array.from(almanac.feastsIn(year, { tradition: 'hinduism' }))
       .filter(({ id }) => id === 'hi-diwali').map(({ date }) => date)`,
  'test',
  'iife',
)
// Published: Zentralrat der Juden; Diwali 2026 as Malaysia and Singapore announced it.
const question =
  "[interkalender.ids('2027-04-22').includes('ju-pesach'), interkalender.hebrew('2027-04-22').year, interkalender.diwali(2026)]"
const answer = [true, 5787, ['2026-11-08']]

test('runs with the language alone: no Node, no window', () => {
  const bare = runInNewContext(`${bundle}; JSON.stringify(${question})`)
  expect(JSON.parse(bare)).toEqual(answer)
})

describe('in a browser', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  test('answers as in Node', async ({ skip }) => {
    if (!browser) return skip()
    const files = new Map([
      ['index.html', '<!doctype html><script src="core.js"></script>'],
      ['core.js', bundle],
    ])
    const context = await openSite(browser, files)
    const page = await context.newPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(`${site}index.html`)
    expect(errors).toEqual([])
    expect(await page.evaluate(question)).toEqual(answer)
    await context.close()
  })
})

test('is as small as its README says, within a tenth (npm run sizes)', () => {
  const stated = statedSizes(readFileSync('packages/core/README.md', 'utf8'))
  const measured = measureSizes('test')
  expect(stated.map(({ what }) => what)).toEqual(measured.map(({ what }) => what))
  stated.forEach(({ what, gzip }, i) => {
    const now = measured[i]?.gzip ?? 0
    expect(Math.abs(now / gzip - 1), `${what}: ${now} kB`).toBeLessThan(0.1)
  })
})

test('what is not imported does not come along', () => {
  const easter = bundleForBrowser("export { easter } from '@interkalender/core'", 'test')
  for (const other of ['ramadan', 'nisan', 'zod', 'yaml']) expect(easter).not.toContain(other)
})

// Kilobytes without gzip that a single function may bring along, of packages of up to a megabyte.
test.each([
  ['core', 'isWithin', 0.2],
  ['core', 'weekdayOf', 0.5],
  ['core', 'toCsv', 0.5],
  ['core', 'easter', 4],
  ['core/astronomy', 'solarLongitude', 60],
  ['edition', 'feastPath', 2],
  ['edition', 'rgbOf', 2],
  ['ics', 'feedPath', 2],
] as const)('@interkalender/%s: %s alone is small', (from, name, most) => {
  const code = bundleForNode(`export { ${name} } from '@interkalender/${from}'`, 'test')
  expect(code.length / 1000).toBeLessThan(most)
  expect(code.length).toBeGreaterThan(20)
})
