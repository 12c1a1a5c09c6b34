/**
 * The residents' page in a real browser: no accessibility fault that axe-core knows, no sideways
 * scrolling on a narrow phone, everything by keyboard, the choice without a script.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isoDate, isWithin } from '@interkalender/core'
import {
  createCalendarYear,
  direction,
  type Edition,
  editionOccurrences,
  loadEdition,
} from '@interkalender/edition'
import { createAgenda, createPages, feedTree, pageLanguages, yearPage } from '@interkalender/web'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { launchBrowser, openPage, openSite, site } from './browser.ts'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const { edition, sheets } = loadEdition('months/krefeld-2027', data)
const inAll: Edition = { ...edition, languages: pageLanguages }

/** Fewer feasts, but of every kind and shape: axe takes ten seconds over all of them. */
const small: Edition = {
  ...edition,
  languages: [edition.language, 'en'],
  traditions: ['alevi', 'christian.orthodox.romanian', 'civil.nrw', 'judaism', 'roma', 'yezidi'],
}

/** Fewer still, for trying every language. */
const few: Edition = { ...inAll, traditions: ['civil.nrw', 'judaism'] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// Axe and the browser share the machine with other tests.
vi.setConfig({ testTimeout: 240_000 })
const browser = await launchBrowser()
afterAll(() => browser?.close())
const tried = test.skipIf(!browser)

const widths = [320, 1280] as const
const schemes = ['light', 'dark'] as const

const open = (
  pages: ReadonlyMap<string, string>,
  path: string,
  options: BrowserContextOptions = {},
) => openPage(browser!, pages, path, options)

/** What axe finds wrong, as `rule: selector`. */
async function faults(page: Page): Promise<string[]> {
  const results = (await page.evaluate(`axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })`)) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** Takes all months but two out of a view: they are made alike, and axe takes its time over each. */
const keepTwoMonths = (page: Page) =>
  page.evaluate(() => {
    for (const selector of ['.wall', '.plan-month', '.month', '.plan-calendar']) {
      const months = [...document.querySelectorAll(selector)]
      for (const [i, month] of months.entries()) if (i !== 0 && i !== 3) month.remove()
    }
  })

const smallPages = createPages(small, data, sheets)
const fewPages = createPages(few, data, sheets)
/** The language that is tried with more feasts, and one written from right to left. */
const main = edition.language
const rightToLeft = pageLanguages.find((language) => direction(language) === 'rtl')

tried.each(pageLanguages.map((language, i) => [language, i] as const))(
  'axe finds no fault and nothing is cut off (%s)',
  async (language, i) => {
    const pages = language === main ? smallPages : fewPages
    const { context, page, complaints } = await open(pages, `${language}/index.html`)
    await openAll(page)
    await page.evaluate(axe)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0)
    }
    // Narrow and light, wide and dark; most languages are seen in one of the two, in turn.
    const thorough = language === main || language === rightToLeft
    if (!thorough) await keepTwoMonths(page)
    for (const [k, width] of widths.entries()) {
      if (!thorough && k !== i % 2) continue
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: schemes[k] ?? 'light' })
      expect(await faults(page), `${width} px, ${schemes[k]}`).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  },
)

tried.each([['index.html'], [`${main}/widget.html`]])('%s has no fault', async (path) => {
  const { context, page } = await open(smallPages, path)
  await page.evaluate(axe)
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      expect(await faults(page), `${width} px, ${colorScheme}`).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  }
  // The widget may stand in a narrow column.
  await page.setViewportSize({ width: path.endsWith('widget.html') ? 200 : 320, height: 500 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await context.close()
})

/** Every view in every language, in turn narrow and wide, light and dark; the new ones need no script. */
tried.each(['months.html', 'wheel.html', 'plan.html#2027-04-22', 'ju-pesach.html'])(
  '%s has no fault in any language',
  async (file) => {
    const { context, page, complaints } = await open(fewPages, `${main}/${file}`)
    for (const [i, language] of pageLanguages.entries()) {
      await page.goto(`${site}${language}/${file}`)
      await page.emulateMedia({ colorScheme: i % 2 ? 'dark' : 'light' })
      await page.setViewportSize({ width: i % 4 < 2 ? 320 : 1280, height: 800 })
      if (language !== main && language !== rightToLeft) await keepTwoMonths(page)
      await page.evaluate(axe)
      expect(await faults(page), language).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await overflow(page), language).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await context.close()
  },
)

tried('the planner shows a day without a script, and a range with its lightest days', async () => {
  const still = await open(smallPages, 'de/plan.html', { javaScriptEnabled: false })
  expect(await still.page.locator('.plan-form').isVisible()).toBe(false)
  await still.page.locator('.plan-calendar a[href="#2027-04-22"]').click()
  const reasons = await still.page.locator('[id="2027-04-22"]').innerText()
  expect(reasons).toContain('Pessach')
  expect(await still.page.locator('.plan-day:visible').count()).toBe(1)
  await still.context.close()

  const { context, page } = await open(smallPages, 'de/plan.html')
  await page.locator('[name=from]').fill('2027-04-20')
  await page.locator('[name=to]').fill('2027-04-24')
  await page.locator('.plan-form button').click()
  expect(await page.locator('.plan-day:visible').count()).toBe(5)
  const weights = await page
    .locator('.plan-day:visible')
    .evaluateAll((days) => days.map((day) => [day.id, Number(day.getAttribute('data-weight'))]))
  const least = Math.min(...weights.map(([, weight]) => Number(weight)))
  const best = weights.filter(([, weight]) => weight === least).map(([id]) => `#${id}`)
  const named = await page
    .locator('.plan-form [role=status] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(named).toEqual(best)

  // Of a single day, the lighter ones in the week before and after it
  await page.locator('[name=from]').fill('2027-04-22')
  await page.locator('[name=to]').fill('')
  await page.locator('.plan-form button').click()
  const lighter = await page.locator('.plan-form [role=status] a').evaluateAll((links) =>
    links.map((link) => {
      const day = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
      return [day?.id ?? '', Number(day?.dataset.weight), day?.dataset.weekly] as const
    }),
  )
  expect(lighter).not.toEqual([])
  for (const [iso, weight, weekly] of lighter) {
    expect(iso >= '2027-04-15' && iso <= '2027-04-29').toBe(true)
    expect([weight < 4, weekly]).toEqual([true, undefined])
  }
  await context.close()
})

/** The agenda of the edition's languages with all feasts; a page for each feast would take its time. */
const whole = new Map(
  edition.languages.map((language) => {
    const year = createCalendarYear(edition, sheets, data, language)
    const page = yearPage(year, createAgenda(data, year), feedTree(edition, data, language))
    return [`${language}/index.html`, page] as const
  }),
)

tried('the whole year has no fault either, and asks for nothing but itself', async () => {
  const { context, page } = await open(whole, `${edition.language}/index.html`, {
    viewport: { width: 320, height: 700 },
    colorScheme: 'dark',
  })
  await page.evaluate(axe)
  expect(await faults(page)).toEqual([])
  expect(context.asked.filter((url) => !url.startsWith(site))).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

tried('the whole year fits 320 px', async () => {
  const { context, page } = await open(whole, `${main}/index.html`, {
    viewport: { width: 320, height: 700 },
  })
  for (const language of edition.languages) {
    await page.goto(`${site}${language}/index.html`, { waitUntil: 'domcontentloaded' })
    expect(await overflow(page), language).toBeLessThanOrEqual(0)
  }
  await context.close()
})

tried('a page from right to left is set from right to left', async () => {
  const language = rightToLeft ?? 'ar'
  const pages = rightToLeft ? fewPages : createPages({ ...few, languages: ['ar'] }, data, sheets)
  const { context, page } = await open(pages, `${language}/index.html`, {
    viewport: { width: 1280, height: 800 },
  })
  const mark = await page.locator('.feast > .mark').first().boundingBox()
  const name = await page.locator('.feast > h5').first().boundingBox()
  expect(mark!.x).toBeGreaterThan(name!.x + name!.width - 1)
  const left = await page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().left),
    ),
  )
  expect(left).toBeGreaterThanOrEqual(-2)
  await page.setViewportSize({ width: 320, height: 700 })
  await openAll(page)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await context.close()
})

/** The feasts that are shown: the ids of the visible entries, with those that were joined to them. */
const shown = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.feast')]
      .filter((feast) => feast.getClientRects().length > 0)
      .map((feast) => [
        feast.id,
        ...[...feast.querySelectorAll(':scope>span[id]')].map((s) => s.id),
      ]),
  )

const occurrences = editionOccurrences(small, data, small.year, small.year)
const wanted = (traditions: readonly string[], major = false) => {
  const seen = new Set<string>()
  return occurrences.flatMap(({ holiday, start }) => {
    const { id, tradition, importance } = holiday
    const anchor = seen.has(id) ? `${id}.${isoDate(start)}` : id
    seen.add(id)
    const chosen = traditions.some((one) => isWithin(tradition, one))
    return chosen && (!major || importance === 'major') ? [anchor] : []
  })
}

/** Every wanted feast is shown, and every entry that is shown has a wanted one. */
async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  const entries = await shown(page)
  const flat = entries.flat()
  expect(ids.filter((id) => !flat.includes(id))).toEqual([])
  expect(entries.filter((entry) => !entry.some((id) => ids.includes(id)))).toEqual([])
  expect(ids.length).toBeGreaterThan(0)
}

tried('ticked boxes show exactly the wanted feasts, without any script', async () => {
  const { context, page } = await open(smallPages, 'de/index.html', { javaScriptEnabled: false })
  expect((await shown(page)).flat()).toHaveLength(occurrences.length)
  const box = (value: string) => page.locator(`.chip input[value="${value}"]`)
  await page.locator('.filter > details > summary').click()
  await box('judaism').check()
  await expectShown(page, wanted(['judaism']))
  await box('alevi').check()
  await expectShown(page, wanted(['alevi', 'judaism']))
  await page.locator('.only-major').check()
  await expectShown(page, wanted(['alevi', 'judaism'], true))
  await page.locator('.filter button').click()
  expect((await shown(page)).flat()).toHaveLength(occurrences.length)
  // What an address leads to is shown in any case.
  await box('judaism').check()
  await page.goto(`${site}de/index.html#rm-day`)
  await page.locator('.filter > details > summary').click()
  await box('judaism').check()
  const feast = page.locator('#rm-day')
  if (await feast.count()) expect(await feast.isVisible()).toBe(true)
  await context.close()
})

tried('everything by keyboard alone', async () => {
  const { context, page } = await open(smallPages, 'de/index.html')
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement!
      const ringed = element.closest('.chip') ?? element
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed)
      const box = ringed.getBoundingClientRect()
      return {
        name: element.tagName.toLowerCase(),
        text: element.textContent ?? '',
        href: element.getAttribute('href'),
        id: element.id,
        ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: box.bottom > 0 && box.top < window.innerHeight && box.width > 0,
      }
    })
  await page.keyboard.press('Tab')
  expect(await focused()).toMatchObject({ name: 'a', href: '#to-year', seen: true, ring: true })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused()).toMatchObject({
    name: 'input',
    id: 'search-name',
    ring: true,
    seen: true,
  })
  await page.keyboard.press('Tab')
  const filter = await focused()
  expect(filter.name).toBe('summary')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const chosen = await page.locator('.chip :checked').first().getAttribute('value')
  await expectShown(page, wanted([chosen ?? '']))
  // On through the choice to the button that takes it back.
  let at = await focused()
  for (let i = 0; i < 60 && at.name !== 'button'; i++) {
    await page.keyboard.press('Tab')
    at = await focused()
    expect(at).toMatchObject({ ring: true, seen: true })
  }
  expect(at.name).toBe('button')
  await page.keyboard.press('Enter')
  expect((await shown(page)).flat()).toHaveLength(occurrences.length)
  // Every further stop can be seen, and an entry opens.
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    expect(await focused()).toMatchObject({ ring: true, seen: true })
  }
  const entry = page.locator('.feast summary').first()
  await entry.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.feast .more').first().isVisible()).toBe(true)
  await context.close()
})

/** What can only be clicked, and panels and dark grounds that eat ink. */
const unprintable = (page: Page) =>
  page.evaluate(() => {
    const interactive = 'button, input, select, summary, .button, nav.views, nav.languages, .search'
    const seen = [...document.querySelectorAll<HTMLElement>(interactive)].filter(
      (element) => element.getClientRects().length > 0,
    )
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return alpha === 0 || Math.min(r, g, b) > 250
    }
    const grounds = [...document.querySelectorAll('body, main, section, li, form, td, a')].filter(
      (element) =>
        element.getClientRects().length > 0 && !light(getComputedStyle(element).backgroundColor),
    )
    return [...seen, ...grounds].map((element) => element.outerHTML.slice(0, 120))
  })

tried.each(['de', rightToLeft ?? 'de'])(
  'on paper stands the agenda, in black on white, without buttons and forms (%s)',
  async (language) => {
    const pages = language === main ? smallPages : fewPages
    const { context, page } = await open(pages, `${language}/index.html`, { colorScheme: 'dark' })
    await openAll(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setViewportSize({ width: 680, height: 1000 })
    expect(await unprintable(page)).toEqual([])
    const all = await shown(page)
    expect(all.length).toBe(await page.locator('.feast').count())
    expect(all.length).toBeGreaterThan(10)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    // A choice is respected, and said.
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.chip input[value="judaism"]').check()
    await page.emulateMedia({ media: 'print' })
    expect(await unprintable(page)).toEqual([])
    const chosen = await shown(page)
    expect(chosen.flat()).toContain('ju-pesach')
    expect(chosen.length).toBeLessThan(all.length)
    expect(await page.locator('.chip:visible').count()).toBe(1)
    await page.locator('.filter').evaluate((form) => {
      const [details] = form.getElementsByTagName('details')
      if (details) details.open = false
    })
    expect(await page.locator('.chip:visible').count()).toBe(1)
    await context.close()
  },
)

tried('every view prints without buttons; a month a sheet, and all else on few', async () => {
  const { context, page } = await open(smallPages, `${main}/months.html`)
  const most = { 'months.html': 12, 'wheel.html': 1, 'plan.html': 1, 'ju-pesach.html': 1 }
  for (const [file, sheets] of Object.entries(most)) {
    await page.goto(`${site}${main}/${file}`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await unprintable(page), file).toEqual([])
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, file).toBe(sheets)
    if (file === 'months.html') expect(pdf).toMatch(/MediaBox \[0 0 84[12][.\d]* 59[45]/)
  }
  await context.close()
})

tried('year, search and planner by keyboard alone, with a ring to be seen', async () => {
  const { context, page } = await open(smallPages, `${main}/index.html`)
  const ring = () =>
    page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
  /** Tabs to the next stop that fits, by no more than so many steps. */
  const tabTo = async (selector: string, most = 40) => {
    for (let i = 0; i < most; i++) {
      await page.keyboard.press('Tab')
      expect(await ring()).toBe(true)
      if (await page.evaluate((one) => document.activeElement!.matches(one), selector)) return
    }
    throw new Error(`${selector} is not reached`)
  }
  await page.locator('.search input').focus()
  await tabTo('.year-choice input')
  await page.keyboard.type('1983')
  await page.keyboard.press('Enter')
  await page.locator('[id="1983-03-29"]').waitFor()
  // The way back stands right after the form.
  await tabTo('.year-choice [role=status] a', 3)
  await page.keyboard.press('Enter')
  await page.locator('[id="2027-04-22"]').waitFor()
  expect(
    await page.locator('.year-choice input').evaluate((e) => e === document.activeElement),
  ).toBe(true)
  await page.goto(`${site}${main}/plan.html`)
  await page.locator('.home a').focus()
  await tabTo('.plan-form [name=from]')
  await tabTo('.plan-calendar a[href="#2027-01-01"]', 30)
  await page.keyboard.press('Enter')
  expect(await page.locator('.plan-day:visible').count()).toBe(1)
  await context.close()
})

tried(
  'text of twice the size is not cut off, and colours of the reader’s own tell as much',
  async () => {
    const { context, page } = await open(smallPages, `${main}/index.html`)
    const files = ['index.html', 'months.html', 'plan.html', 'ju-pesach.html', 'widget.html']
    for (const file of files) {
      await page.goto(`${site}${main}/${file}`, { waitUntil: 'domcontentloaded' })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await overflow(page), `${file} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
    await page.goto(`${site}${main}/plan.html`)
    await page.emulateMedia({ forcedColors: 'active' })
    // A weight is told by bars: as many high ones as it weighs, in another colour than the ground.
    const bars = await page.locator('.plan-scale .bars').evaluateAll((all) =>
      all.map((one) => {
        const ground = getComputedStyle(document.body).backgroundColor
        return [...one.children].filter((bar) => {
          const { backgroundColor, blockSize } = getComputedStyle(bar)
          return backgroundColor !== ground && Number.parseFloat(blockSize) > 8
        }).length
      }),
    )
    expect(bars).toEqual([0, 1, 2, 3, 4])
    await page.goto(`${site}${main}/months.html`)
    const marks = await page.locator('.wall .mark').evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor, borderTopStyle } = getComputedStyle(one)
        return color !== backgroundColor && borderTopStyle !== 'none'
      }),
    )
    expect(marks.length).toBeGreaterThan(20)
    expect(marks).not.toContain(false)
    await context.close()
  },
)

tried('buttons and links outside of sentences are 44 px high', async () => {
  const { context, page } = await open(smallPages, 'de/index.html', {
    viewport: { width: 320, height: 700 },
  })
  await openAll(page)
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('.button, .chip, summary, .languages a, .small-calendar a')]
      .map((e) => ({ text: e.outerHTML.slice(0, 120), height: e.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44),
  )
  expect(low).toEqual([])
  await context.close()
})

/** Opens the page on a day of the reader's. */
async function openOn(day: string, path: string, files: ReadonlyMap<string, string> = smallPages) {
  const context = await openSite(browser!, files, { timezoneId: 'Europe/Berlin' })
  const page = await context.newPage()
  await page.clock.setFixedTime(`${day}T22:30:00+02:00`)
  await page.goto(site + path)
  return { context, page }
}

tried('search finds a feast by a name in any language, with or without accents', async () => {
  const { context, page } = await openOn('2027-04-20', 'de/index.html')
  const box = page.locator('.search input')
  const hits = page.locator('.search li a')
  for (const query of ['Pessach', 'passover', 'פסח', 'PESAH']) {
    await box.fill(query)
    await page.waitForFunction(() => document.querySelector('.search li a') !== null)
    const goals = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(goals, query).toContain('#ju-pesach')
  }
  await hits.locator('text=Pessach').first().click()
  expect(await page.locator('#ju-pesach .more').isVisible()).toBe(true)
  await box.fill('qqqq')
  expect(await page.locator('.search [role=status]').textContent()).toBe('Nichts gefunden.')
  expect(await hits.count()).toBe(0)
  expect(context.asked.map((url) => url.slice(site.length).replace(/#.*/, ''))).toEqual([
    'de/index.html',
    'page.js',
    'years.js',
    'names.json',
  ])
  await context.close()
})

tried('today, this evening and the next feasts, by the reader’s clock', async () => {
  const { context, page } = await openOn('2027-04-21', 'de/index.html')
  const lines = await page.locator('.today li').allTextContents()
  expect(lines.filter((line) => line.startsWith('Beginnt heute Abend')).join()).toContain('Pessach')
  expect(lines.length).toBeGreaterThan(4)
  const marked = page.locator('.small-calendar [aria-current=date]')
  expect(await marked.allTextContents()).toEqual(['21'])
  expect(await page.locator('[id="2027-04"] .small-calendar [aria-current]').count()).toBe(1)
  await page.evaluate(axe)
  expect(await faults(page)).toEqual([])
  await context.close()
})

/** Passover and Chanukka as the Zentralrat der Juden publishes them. */
tried.each([
  ['before the page’s year', '2026-12-04', 'Beginnt heute Abend', 'ju-hanukkah.html'],
  ['at its end', '2027-12-30', '1. Januar', 'nrw-new-year.html'],
  ['after it', '2028-04-10', 'Beginnt heute Abend', 'ju-pesach.html'],
])('today and next %s', async (_, day, label, href) => {
  const { context, page } = await openOn(day, 'de/index.html')
  await page.locator('.today').waitFor()
  const line = page.locator('.today li', { has: page.locator(`a[href="${href}"]`) })
  expect(await line.first().innerText()).toContain(label)
  expect(await page.locator('.today li').count()).toBeGreaterThan(4)
  await context.close()
})

/** Browsers know no Kurmanji, and would give Persian readers days of another calendar. */
tried.each([
  ['ku', '1ê Çileyê'],
  ['fa', '۱ ژانویه'],
  ['fr', '1er janvier'],
])('the script writes dates as the page does (%s)', async (language, first) => {
  const { context, page } = await openOn('2026-12-30', `${language}/index.html`, fewPages)
  await page.locator('.today').waitFor()
  const day = page.locator('.today li', { has: page.locator('a[href="nrw-new-year.html"]') })
  const inPage = page.locator('.today li', { has: page.locator('a[href="#nrw-new-year"]') })
  expect(await day.or(inPage).first().locator('b').innerText()).toBe(first)
  await context.close()
})

tried('there is no today where no feed reaches', async () => {
  for (const day of ['2025-06-01', '2031-04-21']) {
    const { context, page } = await openOn(day, 'de/index.html')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.today').isVisible()).toBe(false)
    await context.close()
  }
})

tried('the choice is remembered only on request, only on this device', async () => {
  const { context, page } = await openOn('2027-04-20', 'de/index.html')
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  const openFilter = () => page.locator('.filter > details > summary').click()
  await openFilter()
  await page.locator('.chip input[value="judaism"]').check()
  expect(await stored()).toBe('{}')
  await page.locator('.remember input').check()
  expect(JSON.parse(await stored())).toEqual({ interkalender: '["judaism"]' })
  await page.goto(`${site}en/index.html`)
  await expectShown(page, wanted(['judaism']))
  await openFilter()
  await page.locator('.remember input').uncheck()
  expect(await stored()).toBe('{}')
  await page.locator('.remember input').check()
  await page.locator('.filter button').click()
  await page.waitForFunction(() => localStorage.length === 0)
  expect(await context.cookies()).toEqual([])
  await context.close()
})

tried('opened from a folder, the page works as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-page-'))
  for (const [path, text] of smallPages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const context = await browser!.newContext()
  const page = await context.newPage()
  await page.goto(`file://${folder}/de/index.html`)
  await page.locator('.search input').fill('pessach')
  expect(await page.locator('.search li a').first().getAttribute('href')).toBe('#ju-pesach')
  await context.close()
  rmSync(folder, { recursive: true })
})
