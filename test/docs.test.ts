/**
 * The documentation: every link leads somewhere, the reference has all there is, the drawings are
 * those that the core reckons now, what stands in code is right, and in a browser nothing is in the
 * way of anybody.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import * as core from '@interkalender/core'
import * as astronomy from '@interkalender/core/astronomy'
import * as parsing from '@interkalender/core/parse'
import * as edition from '@interkalender/edition'
import * as ics from '@interkalender/ics'
import * as pdf from '@interkalender/pdf'
import * as web from '@interkalender/web'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { program } from '../packages/cli/src/main.ts'
import { readDocuments } from '../scripts/docs/documents.ts'
import { figures, standAlone } from '../scripts/docs/figures/index.ts'
import { pictureNames } from '../scripts/docs/pictures.ts'
import { schemaKeys } from '../scripts/docs/schema-reference.ts'
import { createDocs } from '../scripts/docs/site.ts'
import { documents, examplesIn } from '../scripts/examples.ts'
import { schemas } from '../scripts/schemas.ts'
import { launchBrowser, openSite, site } from './browser.ts'
import { loadData } from './feeds/krefeld.ts'

const root = resolve('.')
const files = createDocs(root)
const pages = new Map(
  [...files].flatMap(([path, text]) =>
    path.endsWith('.html') && typeof text === 'string' ? [[path, text] as const] : [],
  ),
)
const textOf = (path: string) => {
  const text = files.get(path)
  if (typeof text !== 'string') throw new Error(`no page ${path}`)
  return text
}

test('two makings give the same bytes', () => {
  expect(createDocs(root)).toEqual(files)
})

test('every link and every anchor leads somewhere', () => {
  const lost: string[] = []
  const ids = (path: string) =>
    new Set([...textOf(path).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
  const known = new Map([...pages.keys()].map((path) => [path, ids(path)]))
  let seen = 0
  for (const [path, text] of pages) {
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^(https?|mailto):/.test(href)) continue
      seen++
      const [to = '', anchor] = href.split('#')
      const file = to === '' ? path : new URL(to, `http://x/${path}`).pathname.slice(1)
      if (!files.has(file)) lost.push(`${path}: ${href}`)
      else if (anchor && !known.get(file)?.has(decodeURIComponent(anchor))) {
        lost.push(`${path}: ${href}`)
      }
    }
  }
  expect(lost).toEqual([])
  expect(seen).toBeGreaterThan(2000)
})

test('ids are given once a page', () => {
  for (const [path, text] of pages) {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
  }
})

test('every page is in the contents, or led to from one that is', () => {
  const led = new Set(
    [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/<a [^>]*href="([^"#]+)/g)].flatMap(([, to = '']) => {
        const at = new URL(to, `http://x/${path}`).pathname.slice(1)
        return at === path ? [] : [at]
      }),
    ),
  )
  expect([...pages.keys()].filter((path) => !led.has(path))).toEqual([])
})

describe('the reference', () => {
  const headingsOf = (path: string) =>
    [...textOf(path).matchAll(/<h[23] id="[^"]+"><a [^>]+>(.*?)<\/a>/g)].map(([, name]) => name)

  // Names as Node sees them, types as the sources of the entrance declare them.
  test.each([
    ['core', core],
    ['core-parse', parsing],
    ['core-astronomy', astronomy],
    ['edition', edition],
    ['ics', ics],
    ['pdf', pdf],
    ['web', web],
  ] as const)('has every export of %s', (name, module) => {
    const headings = headingsOf(`reference/api-${name}.html`)
    expect(headings).toEqual(expect.arrayContaining(Object.keys(module)))
    const part = name.startsWith('core-') ? `core/src/${name.slice(5)}` : `${name}/src`
    const source = readFileSync(`packages/${part}/index.ts`, 'utf8')
    const types = [...source.matchAll(/\btype (\w+)/g)].map(([, type]) => type)
    expect(headings).toEqual(expect.arrayContaining(types))
  })

  test('every export says what it does', () => {
    const bare: string[] = []
    for (const [path, text] of pages) {
      if (!path.startsWith('reference/api-')) continue
      for (const [, name] of text.matchAll(/<h3 id="[^"]+"><a [^>]+>([^<]+)<\/a><\/h3>\s*<pre/g)) {
        bare.push(`${path}: ${name}`)
      }
    }
    expect(bare).toEqual([])
  })

  test('has every command and option, as --help tells them', () => {
    const page = textOf('reference/command.html')
    for (const command of program().commands) {
      expect(page).toContain(`<h2 id="${command.name()}">`)
      const part = page.split(`<h2 id="${command.name()}">`)[1]?.split('<h2')[0] ?? ''
      const options = command.helpInformation().match(/--[a-z-]+/g) ?? []
      for (const option of options) if (option !== '--help') expect(part).toContain(option)
    }
  })

  test('has every tradition', () => {
    const page = textOf('reference/traditions.html')
    const ids = loadData().traditions.map(({ id }) => id)
    expect(ids.filter((id) => !page.includes(`<td><code>${id}</code></td>`))).toEqual([])
  })

  test('has every key of every schema', () => {
    const reference = [...pages]
      .filter(([path]) => path.startsWith('reference/'))
      .map(([, text]) => text)
      .join('')
    for (const [name, schema] of Object.entries(schemas)) {
      const keys = schemaKeys(schema)
      expect(keys.length, name).toBeGreaterThan(1)
      const missing = keys.filter((key) => !reference.includes(`<td><code>${key}</code></td>`))
      expect(missing, name).toEqual([])
    }
  })
})

describe('drawings', () => {
  const drawn = figures()

  test('in docs/figures are those that the core reckons: npm run docs', () => {
    const there = readdirSync('docs/figures').sort()
    expect(there).toEqual(drawn.map(({ name }) => `${name}.svg`).sort())
    for (const figure of drawn) {
      expect(readFileSync(`docs/figures/${figure.name}.svg`, 'utf8')).toBe(standAlone(figure))
    }
  })

  test('have a title and a description, and stand on a page', () => {
    const all = [...pages.values()].join('')
    for (const { name, svg } of drawn) {
      expect(svg).toMatch(/<title id="[^"]+">.{20,}<\/title>/)
      expect(svg).toMatch(/<desc id="[^"]+">.{80,}<\/desc>/)
      expect(all).toContain(`id="${name}-title"`)
    }
  })

  // The figures' words against what was published: the days are not ours.
  test('say what is so', () => {
    const said = (name: string) =>
      /<desc[^>]*>(.*)<\/desc>/.exec(drawn.find((one) => one.name === name)?.svg ?? '')?.[1]
    // Easter 2024: 31 March in the West, 5 May in the East (published everywhere).
    expect(said('both-easters')).toContain('in 2024 they are 31 March and 5 May')
    // Diyanet: Ramazan Bayramı, 9 March 2027.
    expect(said('crescent')).toContain('1 Shawwal is 9 March')
    // Vietnam kept Tết of 2007 on 17 February, China its Spring Festival on the 18th.
    expect(said('midnights')).toContain('Hanoi 17 February, Beijing 18 February')
    // Hong Kong Observatory: the leap month 6 of 2025 began on 25 July.
    expect(said('leap-month')).toContain('begins on 25 July')
  })
})

test('pictures are those that npm run pictures takes, with words for who does not see them', () => {
  expect(readdirSync('docs/pictures').sort()).toEqual([...pictureNames].sort())
  const all = [...pages.values()].join('')
  for (const name of pictureNames) {
    expect(all).toMatch(new RegExp(`<img src="[^"]*pictures/${name}" alt="[^"]{20,}"`))
    expect(readFileSync(`docs/pictures/${name}`).length, name).toBeLessThan(120_000)
  }
})

describe('code in the documents', () => {
  const all = [...readDocuments(root).values()]

  test('every block names its language', () => {
    const bare: string[] = []
    for (const { file, text } of all) {
      let open = false
      text.split('\n').forEach((line, i) => {
        const fence = /^\s*```(.*)$/.exec(line)
        if (!fence) return
        if (!open && !/^[a-z]+$/.test(fence[1] ?? '')) bare.push(`${file}:${i + 1}`)
        open = !open
      })
    }
    expect(bare).toEqual([])
  })

  /** Whole lines of a shell that are run elsewhere: by .ci/run, by npm itself, or on a server. */
  const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts
  const isKnown = (line: string) => {
    const words = line.replace(/\s+#.*$/, '').trim()
    const [, script] = /^npm (?:run )?([\w:-]+)$/.exec(words) ?? []
    if (script) return script in scripts || script === 'install'
    const [, paths] = /^npx vitest run (.*)$/.exec(words) ?? []
    if (paths) {
      return paths
        .split(' ')
        .every(
          (path) =>
            existsSync(path) ||
            existsSync(`${path}.test.ts`) ||
            readdirSync('test').some((name) => `test/${name}`.startsWith(path)),
        )
    }
    return (
      /^npx (interkalender|@interkalender\/cli) /.test(words) ||
      /^npm install @interkalender\//.test(words)
    )
  }

  test('every line for the shell is one that is run, or is there', () => {
    const unknown = all
      .filter(({ file }) => file.startsWith('docs/') && !file.includes('in-an-hour'))
      .flatMap(({ file }) => examplesIn('.', file, 'sh'))
      .flatMap(({ file, line, code }) =>
        code
          .split('\n')
          .flatMap((text, i) =>
            text === '' || isKnown(text) ? [] : [`${file}:${line + i}: ${text}`],
          ),
      )
    expect(unknown).toEqual([])
    expect(isKnown('npm run nothing')).toBe(false)
    expect(isKnown('npx vitest run test/nothing')).toBe(false)
  })

  const data = loadData()
  const whole = {
    extends: 'nrw',
    city: 'Essen',
    year: 2028,
    place: { latitude: 51.45, longitude: 7.01 },
    site: 'https://kalender.example/',
    title: { de: 'Kalender' },
    language: 'de',
    languages: ['de'],
    released: '2027-11-01',
    publisher: { name: 'Stadt Essen' },
  }

  /** Reads a block of YAML with the parser of the file it is from. */
  function read(name: string, text: string): void {
    const found = parse(text) as Record<string, unknown>
    const file = { name, text }
    if (Array.isArray(found)) return // A step of a workflow: YAML is all it has to be.
    if ('language' in found && 'traditions' in found && !('city' in found)) {
      parsing.parseLanguage(file, data)
    } else if ('holidays' in found) {
      parsing.parseHolidays([file])
    } else if ('kind' in found) {
      edition.parseSheet(file, () => true)
    } else if (/^(gewebe|raster|still)$/.test(String(found.extends))) {
      // A theme's own file holds what an edition may say under `theme:`.
      read(name, `theme:\n${text.replaceAll(/^/gm, '  ')}`)
    } else {
      const rest = Object.entries(whole).filter(([key]) => !(key in found))
      const lines = rest.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      edition.parseEdition({ name, text: `${text}\n${lines.join('\n')}\n` }, 'essen-2028', data)
    }
  }
  const blocks = all.flatMap(({ file, text }) =>
    [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', code = ''], i) => {
      return [`${file} (${i + 1})`, code.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] as const
    }),
  )
  test.each(blocks)('%s is valid', (name, code) => read(name, code))

  test('what is not valid is seen', () => {
    expect(() => read('x', 'kind: association\ntitel: x\n')).toThrow(/titel/)
    expect(() => read('x', 'pritn: {back: true}\n')).toThrow(/pritn/)
    expect(() => read('x', 'tradition: folk\nholidays: [{id: x-x}]\n')).toThrow(/name/)
  })

  test('the tutorial has the same commands in both languages', () => {
    const commands = (file: string) => examplesIn('.', file, 'sh').map(({ code }) => code)
    const english = commands('docs/your-city-in-an-hour.md')
    expect(english.length).toBeGreaterThan(4)
    expect(commands('docs/de/your-city-in-an-hour.md')).toEqual(english)
  })

  test('all documents with examples are looked at', () => {
    expect(documents('.').length).toBeGreaterThan(20)
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
vi.setConfig({ testTimeout: 400_000 })
const browser = await launchBrowser()
afterAll(() => browser?.close())
const tried = test.skipIf(!browser)

/** What axe finds wrong: in all, in contrast alone, or in all but contrast. */
async function faults(page: Page, part: 'all' | 'contrast' | 'other'): Promise<string[]> {
  const only = {
    all: '',
    contrast: `, runOnly: {type: 'rule', values: ['color-contrast']}`,
    other: `, rules: {'color-contrast': {enabled: false}}`,
  }[part]
  const results = (await page.evaluate(
    `axe.run({resultTypes: ['violations'], elementRef: false${only}})`,
  )) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

describe('in a browser', () => {
  const texts = new Map(
    [...files].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : [])),
  )

  tried(
    'axe finds no fault on any page, light or dark, and nothing is cut off at 320 px',
    async () => {
      const context = await openSite(browser!, texts, { viewport: { width: 320, height: 800 } })
      const page = await context.newPage()
      const found: string[] = []
      // Every kind of page in both; the others, which are made alike, in one or the other.
      const inBoth =
        /^((de\/)?index|how-to\/add-a-feast|explanation\/(hindu|equinox)|reference\/(command|api-ics))\.html$/
      for (const [i, path] of [...pages.keys()].entries()) {
        const schemes = inBoth.test(path)
          ? (['light', 'dark'] as const)
          : [i % 2 === 0 ? ('light' as const) : ('dark' as const)]
        await page.emulateMedia({ colorScheme: schemes[0] ?? 'light' })
        await page.goto(site + path)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) found.push(`${path}: ${over} px too wide`)
        await page.evaluate(axe)
        for (const [k, colorScheme] of schemes.entries()) {
          await page.emulateMedia({ colorScheme })
          // On long pages contrast takes axe most of its time; they have the same style sheet.
          const isLong = (pages.get(path)?.length ?? 0) > 30_000
          const seen = await faults(page, k > 0 ? 'contrast' : isLong ? 'other' : 'all')
          found.push(...seen.map((fault) => `${path} (${colorScheme}): ${fault}`))
        }
      }
      expect(found).toEqual([])
      await context.close()
    },
  )

  tried('the search finds what is asked for, by keyboard', async () => {
    const context = await openSite(browser!, texts)
    const page = await context.newPage()
    const find = async (words: string) => {
      await page.fill('#query', words)
      await page.waitForFunction(() => document.querySelector('.results')?.textContent !== '')
      return page.$$eval('.results a', (links) => links.map((link) => link.getAttribute('href')))
    }
    await page.goto(`${site}how-to/publish.html`)
    expect(await find('molad')).toContain('../explanation/hebrew.html#a-reckoned-moon')
    expect(await find('nowruz noon')).toContain('../explanation/equinox.html#nowruz-noon')
    expect((await find('createAlmanac'))[0]).toBe('../reference/api-core.html#createalmanac')
    expect(await find('corrections')).toContain('../reference/edition.html#corrections')
    expect((await find('badi'))[0]).toBe('../explanation/equinox.html#the-badíʿ-year')
    await page.fill('#query', 'xyzzyx')
    await page.waitForFunction(() =>
      document.querySelector('.results')?.textContent?.includes('Nothing'),
    )
    expect((await find('tithi'))[0]).toBe('../explanation/hindu.html#the-lunar-day')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/hindu/)
    await page.goto(`${site}de/index.html`)
    expect(await find('Druckerei')).toContain(
      '../de/your-city-in-an-hour.html#2-ansehen-eine-minute',
    )
    await context.close()
  })

  tried(
    'without a script there is no search that does not work, and all pages are in reach',
    async () => {
      const context = await openSite(browser!, texts, { javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${site}index.html`)
      expect(await page.locator('search').isVisible()).toBe(false)
      await page.click('.contents a:text("The Hebrew calendar")')
      expect(await page.textContent('h1')).toBe('The Hebrew calendar')
      await context.close()
    },
  )
})
