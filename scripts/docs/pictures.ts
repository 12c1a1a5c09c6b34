// Pictures of what is made: the residents' page in a browser, sheets as they are printed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCalendarYear, createProof, loadEdition } from '@interkalender/edition'
import { renderDrawings, toPng } from '@interkalender/pdf'
import { createPages, proofPage } from '@interkalender/web'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { openSite, site } from '../../test/browser.ts'
import { loadData } from '../../test/feeds/krefeld.ts'

/** A part of the page, as somebody sees it. */
interface View {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly dark?: true
}

const views: readonly View[] = [
  { name: 'page-en', path: 'en/index.html', width: 1100, height: 800 },
  { name: 'page-de', path: 'de/index.html', width: 1100, height: 800 },
  { name: 'feast', path: 'en/ju-pesach.html', width: 1100, height: 800 },
  { name: 'plan', path: 'en/plan.html#2027-03-09', width: 1100, height: 800 },
  { name: 'phone', path: 'de/months.html#2027-04', width: 360, height: 700, dark: true },
  { name: 'proof', path: 'proof.html', width: 1100, height: 800 },
]

/** Sheets: an edition, its theme, and the month that is shown. */
const sheets = [
  { name: 'sheet-gewebe', edition: 'krefeld-2027', theme: 'gewebe', page: '2027-03' },
  { name: 'sheet-raster', edition: 'krefeld-2027', theme: 'raster', page: '2027-03' },
  { name: 'sheet-still', edition: 'krefeld-2027', theme: 'still', page: '2027-03' },
  { name: 'sheet-plovdiv', edition: 'plovdiv-2027', theme: undefined, page: '2027-10' },
] as const

const data = loadData()

/** The names of all pictures. */
export const pictureNames: readonly string[] = [...views, ...sheets].map(
  ({ name }) => `${name}.jpg`,
)

/** At most 900 pixels wide, and light to carry. */
const small = (png: Uint8Array) =>
  sharp(png)
    .resize({ width: 900, withoutEnlargement: true })
    .jpeg({ quality: 72, mozjpeg: true })
    .toBuffer()

async function photograph(browser: Browser): Promise<Map<string, Uint8Array>> {
  const { edition, sheets: months } = loadEdition('months/krefeld-2027', data)
  const proof = createProof(edition, data, 'judaism', 'en')
  if (!proof) throw new Error('there is nothing to prove')
  const pages = new Map([...createPages(edition, data, months), ['proof.html', proofPage(proof)]])
  const taken = new Map<string, Uint8Array>()
  for (const { name, path, width, height, dark } of views) {
    const context = await openSite(browser, pages, {
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    // A day of the year shown, so that the picture does not hang on the day it is taken.
    await page.clock.setFixedTime(new Date('2027-03-01T10:00:00Z'))
    await page.goto(site + path)
    taken.set(`${name}.jpg`, await small(await page.screenshot()))
    await context.close()
  }
  return taken
}

async function draw(): Promise<Map<string, Uint8Array>> {
  const drawn = new Map<string, Uint8Array>()
  for (const { name, edition: of, theme, page } of sheets) {
    const folder = mkdtempSync(join(tmpdir(), 'interkalender-pictures-'))
    try {
      cpSync(join('months', of), folder, { recursive: true })
      const path = join(folder, 'edition.yaml')
      const text = readFileSync(path, 'utf8').replace(/^theme:.*\n/m, '')
      writeFileSync(path, theme ? `${text}\ntheme: ${theme}\n` : readFileSync(path, 'utf8'))
      const { edition, sheets: months } = loadEdition(folder, data)
      const year = createCalendarYear(edition, months, data)
      const [drawing] = await renderDrawings(year, {
        creationDate: '2026-11-22T00:00:00Z',
        readPicture: (file) => readFileSync(join(folder, file)),
        page,
        months: [Number(page.slice(5))],
      })
      if (!drawing) throw new Error(`${of} has no page ${page}`)
      const png = await toPng(drawing, 110)
      drawn.set(`${name}.jpg`, await small(png))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return drawn
}

/** Takes all pictures, by the names of their files in docs/pictures. */
export async function takePictures(browser: Browser): Promise<Map<string, Uint8Array>> {
  return new Map([...(await photograph(browser)), ...(await draw())])
}
