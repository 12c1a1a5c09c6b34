/**
 * The preview as a designer has it: the command is started, a window looks at a sheet, files are saved
 * while it does. One server and one browser for all.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import AxeBuilderSource from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

const bin = resolve('packages/cli/bin/interkalender.js')
const folder = mkdtempSync(join(tmpdir(), 'interkalender-preview-'))
const edition = join(folder, 'krefeld')
const file = (name: string) => join(edition, name)
const save = (name: string, change: (text: string) => string) =>
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')))

let child: ChildProcess
let address = ''
let ended: Promise<number | null>
let browser: Browser | undefined
let page: Page | undefined

beforeAll(async () => {
  cpSync('months/krefeld-2027', edition, { recursive: true })
  child = spawn(process.execPath, [bin, 'preview', edition, '--port', '0'])
  ended = new Promise((done) => child.on('exit', done))
  address = await new Promise((done) => {
    child.stdout?.on('data', (part) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(part))
      if (found) done(found[0])
    })
  })
  browser = await launchBrowser()
  page = await browser?.newPage({ viewport: { width: 1280, height: 900 } })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const get = async (path: string) => {
  const response = await fetch(address + path)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** Asks again until the answer is as it should be. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await ask())) {
    if (Date.now() > end) throw new Error('it never came')
    await new Promise((done) => setTimeout(done, 30))
  }
}

describe('the server', () => {
  test('lists the sheets with their files, and draws one when it is asked for', async () => {
    const state = JSON.parse((await get('state.json')).text)
    expect(state).toMatchObject({ language: 'de', paper: [420, 297], faults: [] })
    expect(state.pages).toHaveLength(12)
    expect(state.pages[2]).toEqual({ name: '2027-03', title: 'März 2027', file: file('03.yaml') })
    const { status, text, headers } = await get('sheet/2027-03.svg')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(text).toContain('aria-label="März"')
    expect((await get('sheet/2027-13.svg')).status).toBe(404)
    expect((await get('sheet/..%2f..%2fedition.yaml')).status).toBe(404)
    expect(JSON.parse((await get('remarks.json')).text).join('\n')).toContain('03.yaml: to confirm')
  })

  test('answers nobody who calls it by another name', async () => {
    const { port } = new URL(address)
    const status = await new Promise((done) => {
      request({ port, host: '127.0.0.1', headers: { host: `evil.example:${port}` } }, (answer) => {
        answer.resume()
        done(answer.statusCode)
      }).end()
    })
    expect(status).toBe(403)
  })

  test('tells of every change, and of faults with file, line and column', async () => {
    const answer = await fetch(`${address}events`)
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const hear = async (what: RegExp) => {
      while (!what.test(heard)) heard += (await reader.read()).value
    }
    await hear(/data: 1\n/)
    save('03.yaml', (text) => text.replace(/^text:/m, 'txt:'))
    await hear(/data: 2\n/)
    const { faults, pages } = JSON.parse((await get('state.json')).text)
    expect(pages).toHaveLength(12)
    expect(faults.join('\n')).toMatch(/03\.yaml:\d+:\d+: unknown key "txt"; did you mean text\?/)
    // What was whole is still there to be looked at.
    expect((await get('sheet/2027-03.svg')).status).toBe(200)
    save('03.yaml', (text) => text.replace(/^txt:/m, 'text:'))
    await hear(/data: 3\n/)
    expect(JSON.parse((await get('state.json')).text).faults).toEqual([])
    await reader.cancel()
  })

  test('a picture that cannot be printed is told in place of its sheet', async () => {
    const before = readFileSync(file('04.yaml'), 'utf8')
    writeFileSync(file('fest.jpg'), 'no picture at all')
    save('04.yaml', (text) => `${text}\npicture: {file: fest.jpg, alt: Ein Fest}\n`)
    await until(async () => (await get('sheet/2027-04.svg')).status === 422)
    expect((await get('sheet/2027-04.json')).text).toMatch(/04\.yaml:1:1: the picture fest\.jpg/)
    const fest = sharp({
      create: { width: 2000, height: 2600, channels: 3, background: '#a04020' },
    })
    writeFileSync(file('fest.jpg'), await fest.jpeg().toBuffer())
    await until(async () =>
      /<image [^>]*data:image\/jpeg/.test((await get('sheet/2027-04.svg')).text),
    )
    writeFileSync(file('04.yaml'), before)
  })
})

describe('the window', () => {
  const shown = () => page!.locator('#picture').getAttribute('src')
  const ready = () =>
    page!.waitForFunction(() => {
      const picture = document.getElementById('picture') as HTMLImageElement
      return picture.complete && picture.naturalWidth > 0 && picture.src.includes('/sheet/')
    })

  test('draws the sheet anew when it is saved, without a hand on it', async () => {
    if (!page) return
    await page.goto(`${address}#2027-03`)
    await ready()
    expect(await page.locator('#picture').getAttribute('alt')).toBe('März 2027')
    const before = await shown()
    save('03.yaml', (text) => text.replace(/^title: .*$/m, 'title: Ein neuer Name'))
    await until(async () => (await shown()) !== before)
    expect((await get('sheet/2027-03.svg')).text).toContain('aria-label="Ein neuer Name"')
    const again = await shown()
    save('edition.yaml', (text) => text.replace(/^theme:.*$/m, 'theme: raster'))
    await until(async () => (await shown()) !== again)
    await page.locator('#faults').waitFor({ state: 'hidden' })
  })

  test('shows a fault beside its sheet until it is mended', async () => {
    if (!page) return
    save('03.yaml', (text) => text.replace(/^kind: .*$/m, 'kind: club'))
    await page.locator('#faults').waitFor({ state: 'visible' })
    await page.locator('#stale').waitFor({ state: 'visible' })
    expect(await page.locator('#fault-list .place').first().textContent()).toMatch(
      /03\.yaml:\d+:\d+/,
    )
    expect(await page.locator('#pages [aria-current] .count').textContent()).toBe('1 fault')
    save('03.yaml', (text) => text.replace(/^kind: .*$/m, 'kind: offer'))
    await page.locator('#faults').waitFor({ state: 'hidden' })
  })

  test('is worked with the keyboard alone', async () => {
    if (!page) return
    await page.keyboard.press('o')
    expect(await page.locator('#overlay').getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('#zones rect').count()).toBe(2)
    expect(await page.locator('#key').isVisible()).toBe(true)
    await page.keyboard.press('o')
    expect(await page.locator('#key').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.title.startsWith('April 2027'))
    expect(await page.locator('#pages [aria-current]').textContent()).toBe('April')
    await page.keyboard.press('z')
    expect(await page.locator('#sheet').getAttribute('class')).toContain('large')
    await page.keyboard.press('z')
  })

  test('axe finds nothing against it, light or dark, and it fits a narrow window', async () => {
    if (!page) return
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(AxeBuilderSource.source)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof AxeBuilderSource }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

describe('the command', () => {
  test('ends when it is told to, with windows open', async () => {
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test.each([
    [['preview', '--port', '70000'], 2, /no port/],
    [['preview', 'nirgends'], 1, /nirgends:1:1: there is no edition\.yaml here/],
  ])('%j is refused', async (args, code, message) => {
    const refused = spawn(process.execPath, [bin, ...args])
    let err = ''
    refused.stderr.on('data', (part) => {
      err += part
    })
    expect(await new Promise((done) => refused.on('close', done))).toBe(code)
    expect(err).toMatch(message)
  })
})
