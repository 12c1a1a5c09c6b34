/** The programs in examples/ run, with the packages' public names alone, and answer with published dates. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleCalls, missingLine } from '../scripts/example-folders.ts'
import { launchBrowser, openSite, site } from './browser.ts'

const folders = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const filesOf = (folder: string) => readdirSync(join('examples', folder))
const read = (...path: string[]) => readFileSync(join('examples', ...path), 'utf8')

test('each folder has a README, stands in the list, and is called here', () => {
  const called = new Set(exampleCalls.map(({ folder }) => folder))
  expect(folders.toSorted()).toEqual([...called, 'web-page'].toSorted())
  const list = read('README.md')
  for (const folder of folders) {
    expect(filesOf(folder)).toContain('README.md')
    expect(list).toContain(`(${folder}/README.md)`)
  }
})

test('each imports only what a package exports, and is installed as its README says', () => {
  for (const folder of folders) {
    const programs = filesOf(folder).filter((name) => name.endsWith('.mjs'))
    const texts = programs.map((name) => read(folder, name)).join('\n')
    const [, installed = ''] = /^npm install (.*)$/m.exec(read(folder, 'README.md')) ?? []
    for (const [, name = ''] of texts.matchAll(/(?:from|import\() ?'([^.'][^']*)'/g)) {
      if (name.startsWith('node:')) continue
      const [, of = '', below = ''] = /^(@interkalender\/\w+)(.*)$/.exec(name) ?? []
      expect(installed.split(' '), `${folder}: ${name}`).toContain(of)
      const manifest = readFileSync(join('node_modules', of, 'package.json'), 'utf8')
      expect(JSON.parse(manifest).exports, name).toHaveProperty([`.${below}`])
    }
  }
})

test.each(exampleCalls.map((call) => [`${call.folder}: ${call.args.join(' ')}`, call] as const))(
  '%s',
  (_, call) => {
    const { stdout, stderr, status } = spawnSync(call.command, call.args, {
      cwd: join('examples', call.folder),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(missingLine(call, stdout), stdout).toBeUndefined()
  },
)

test('what an example does not print is seen', () => {
  const call = { folder: '', command: 'sh', args: [], lines: ['b', 'a'] } as const
  expect(missingLine(call, 'a\nb\n')).toBe('a')
  expect(missingLine(call, 'b\n\na\n')).toBeUndefined()
})

describe('the page, in a browser without a bundler', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  /** What the page may load: its own files, and what npm installs beside them. */
  const files = {
    get: (path: string) => {
      const own = join('examples/web-page', path)
      const file = path.startsWith('node_modules/') ? path : own
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
  }

  test('it shows the feasts of the day that is chosen', async ({ skip }) => {
    if (!browser) return skip()
    const context = await openSite(browser, files)
    const page = await context.newPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(`${site}index.html`)
    // Easter 2027, as every table of it has it.
    await page.locator('li', { hasText: /^Easter(day|began)/ }).waitFor({ timeout: 10_000 })
    await page.fill('#day', '2027-03-09')
    // Diyanet's first day of the Ramadanfest.
    expect(await page.locator('li').allTextContents()).toContain('Eid al-Fitrday 1 of 3')
    expect(await page.locator('#calendars').textContent()).toContain('Islamic 1 Shawwal 1448')
    // The style sheet and scripts fit a small telephone.
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    expect(errors).toEqual([])
    await context.close()
  })
})
