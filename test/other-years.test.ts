/** Other years, reckoned where the page is read: the same as what stands in the pages, with the same core. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { isoDate } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { editionOccurrences, loadEdition } from '@interkalender/edition'
import { createPages, texts } from '@interkalender/web'
import { afterAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, site } from './browser.ts'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const { edition: krefeld, sheets } = loadEdition('months/krefeld-2027', data)
/** Feasts by every kind of calendar, that of India's moon too; a language written from right to left. */
const edition = {
  ...krefeld,
  languages: ['de', 'ar'],
  traditions: ['hinduism', 'islam', 'judaism', 'christian.orthodox', 'chinese', 'civil.nrw'],
}
const pages = createPages(edition, data, sheets)
const text = (path: string) => pages.get(path) ?? ''
const { createYears } = await import(new URL('../packages/web/dist/core.js', import.meta.url).href)
const parsed = (path: string) => JSON.parse(text(path))
const yearsIn = (language: string) =>
  createYears(
    parsed('feasts.json'),
    parsed(`${language}/names.json`),
    language,
    parsed(`${language}/texts.json`),
    texts(language),
  )
const german = yearsIn('de')

/** What of a page is of a year. */
function ofYear(path: string): string {
  const [, after = ''] = text(path).split('<div class="of-year">')
  return after.slice(0, after.indexOf('</div></main>'))
}

describe('the module', () => {
  test.each(['de', 'ar'])('draws the edition’s own year as React did, to the byte (%s)', (lang) => {
    const years = yearsIn(lang)
    for (const view of ['months', 'wheel', 'plan']) {
      expect(ofYear(`${lang}/${view}.html`)).not.toBe('')
      expect(years[view](2027) === ofYear(`${lang}/${view}.html`), view).toBe(true)
    }
  })

  test.each(['de', 'ar'])('draws the agenda as React did, to the byte (%s)', (lang) => {
    const years = yearsIn(lang)
    const page = text(`${lang}/index.html`)
    const between = (start: string, end: string) => {
      const [, after = ''] = page.split(start)
      return after.slice(0, after.indexOf(end))
    }
    const ribbon = between('<div class="of-year" data-view="overview">', '</div><main')
    expect(ribbon).not.toBe('')
    expect(years.overview(2027) === ribbon).toBe(true)
    // Associations are presented in the edition's own months; other years do without later ones.
    const agenda = between(
      '<div class="of-year" data-view="agenda">',
      '</div></section><section aria-labelledby="about-name"',
    )
      .replace(/<div class="sheet">.*?<\/div><\/div>/gs, '')
      .replace(/<p><span>[^<]*<\/span>: <time class="keep".*?<\/p>/gs, '')
    expect(agenda.length).toBeGreaterThan(100_000)
    expect(years.agenda(2027) === agenda).toBe(true)
  })

  test.each([1950, 1987, 2031, 2100])('has the feasts of %i on their days', (year) => {
    const sky = createSky({ place: edition.place })
    const expected = editionOccurrences({ ...edition, year }, { ...data, sky }, year, year)
    const shown = new Set<string>()
    for (const [, day, links = ''] of german
      .months(year)
      .matchAll(/<time dateTime="([^"]+)">(.*?)<\/li>/g)) {
      for (const [, id] of links.matchAll(/href="([\w-]+)\.html"/g)) shown.add(`${day} ${id}`)
    }
    // What has no page has no link; a public holiday that is a feast stands in the feast.
    const linked = expected.filter(
      ({ holiday: { id, publicHoliday } }) => !publicHoliday && pages.has(`de/${id}.html`),
    )
    expect(linked.length).toBeGreaterThan(80)
    const missing = linked
      .map(({ holiday, start }) => `${isoDate(start)} ${holiday.id}`)
      .filter((one) => !shown.has(one))
    expect(missing).toEqual([])
  })

  test('tells published days', () => {
    const dates = (id: string, year: number) =>
      [...german.dates(id, year).matchAll(/dateTime="([^"]+)"/g)].map(([, day]) => day)
    // Turkey's public holidays of 2000: two feasts of breaking the fast
    expect(dates('is-fitr', 2000)).toEqual(['2000-01-08', '2000-12-27'])
    // Zentralrat der Juden: Passover 2030 from 18 April
    expect(dates('ju-pesach', 2030)).toEqual(['2030-04-18'])
    // Hong Kong Observatory: 5 February 2000
    expect(dates('cn-spring-festival', 2000)).toEqual(['2000-02-05'])
    // Meeus: Orthodox Easter 8 May 1983
    expect(dates('orth-pascha', 1983)).toEqual(['1983-05-08'])
    expect(german.dates('is-fitr', 2090)).toContain('±')
  })

  test('names from outside cannot become markup', () => {
    const hostile = `<script>alert(1)</script>"'><img src=x onerror=y> &`
    const { holidays, traditions } = parsed('de/names.json')
    const each = (list: object, one: unknown) =>
      Object.fromEntries(Object.keys(list).map((key) => [key, one]))
    const words = { de: hostile, fa: hostile }
    const told = {
      name: words,
      meaning: words,
      greeting: words,
      courtesy: words,
      avoid: words,
      alsoCalled: { de: [hostile] },
      sources: [hostile],
    }
    const years = createYears(
      parsed('feasts.json'),
      { holidays: each(holidays, hostile), traditions: each(traditions, hostile) },
      'de',
      { holidays: each(holidays, told), encounters: [] },
      texts('de'),
    )
    for (const view of ['agenda', 'months', 'wheel', 'plan']) {
      const html = years[view](2031)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(/<script|<img/.test(html), view).toBe(false)
    }
  })

  test('is one file that needs nothing else, as heavy as the README says', () => {
    const module = readFileSync('packages/web/dist/core.js', 'utf8')
    expect(text('core.js') === module).toBe(true)
    expect(module).not.toMatch(/node:|from\s*["']|import\s*["'(]/)
    const [, stated] =
      /[Mm]odule is (\d+) kB with gzip/.exec(readFileSync('packages/web/README.md', 'utf8')) ?? []
    const size = gzipSync(module).length / 1000
    expect(Math.abs(size / Number(stated) - 1), `${size} kB`).toBeLessThan(0.1)
  })
})

const browser = await launchBrowser()
afterAll(() => browser?.close())
const tried = test.skipIf(!browser)

const open = (path: string, options = {}) => openPage(browser!, pages, path, options)

describe('in a browser', () => {
  tried('the core is loaded when another year is asked for, and not before', async () => {
    const { context, page, complaints } = await open('de/months.html')
    expect(context.asked.some((url) => url.includes('core.js'))).toBe(false)
    await page.locator('.year-choice input').fill('1983')
    await page.keyboard.press('Enter')
    // Meeus: Orthodox Easter 8 May 1983
    const easter = page.locator('li:has(time[datetime="1983-05-08"]) a[href="orth-pascha.html"]')
    await easter.waitFor()
    expect(await page.locator('h1').innerText()).toMatch(/1983$/)
    expect(await page.locator('.wall').count()).toBe(12)
    expect(await page.locator('.year-choice [role=status]').innerText()).toMatch(/^1983: /)
    expect(page.url()).toMatch(/#1983$/)
    await page.goBack()
    await page.locator('[id="2027-04"]').waitFor()
    expect(await page.locator('.of-year').innerHTML()).toBe(
      await page.evaluate((html) => {
        const place = document.createElement('div')
        place.innerHTML = html
        return place.innerHTML
      }, ofYear('de/months.html')),
    )
    expect(context.asked.filter((url) => !url.startsWith(site))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  tried('the front page lists another year, to choose from and to search in', async () => {
    const { context, page, complaints } = await open('de/index.html')
    const asked = () => context.asked.map((url) => url.slice(site.length))
    expect(asked()).not.toContain('core.js')
    await page.locator('.year-choice input').fill('1983')
    await page.keyboard.press('Enter')
    // Meeus: Orthodox Easter 8 May 1983
    const easter = page.locator('[id="1983-05-08"] #orth-pascha')
    await easter.waitFor()
    expect(await page.locator('h2 .shown-year').innerText()).toBe('1983')
    expect(page.url()).toMatch(/#1983$/)
    await page.locator('.year-choice [role=status] a', { hasText: '2027' }).click()
    await page.locator('[id="2027-04-22"]').waitFor()
    expect(page.url()).toMatch(/index\.html$/)
    await page.goBack()
    await easter.waitFor()
    const targets = await page
      .locator('.overview a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(targets[4]).toBe('#1983-05')
    expect(await page.locator('.month').count()).toBe(12)
    // Meaning and greeting are told as in the built year.
    await easter.locator('summary').click()
    expect(await easter.locator('.more').innerText()).toContain('Christus ist auferstanden!')
    // The choice, and only what is major in it.
    await page.locator('.filter > details > summary').click()
    await page.locator('.chip input[value="judaism"]').check()
    const of = (tradition: string) =>
      page.locator(
        `.feast[data-t~="${tradition}"]:visible, .lasting li[data-t~="${tradition}"]:visible`,
      )
    expect(await of('judaism').count()).toBeGreaterThan(10)
    expect(await of('islam').count()).toBe(0)
    const before = await of('judaism').count()
    await page.locator('.only-major').check()
    expect(await of('judaism').count()).toBeLessThan(before)
    expect(await page.locator('.feast[data-minor]:visible').count()).toBe(0)
    await page.locator('.filter button').click()
    // Zentralrat der Juden: Passover 1983 from 29 March
    await page.locator('.search input').fill('passover')
    const hit = page.locator('.search li', { has: page.locator('a[href="#ju-pesach"]') })
    await hit.waitFor()
    expect(await hit.innerText()).toContain('29. März')
    await hit.locator('a').click()
    expect(await page.locator('[id="1983-03-29"] #ju-pesach .more').isVisible()).toBe(true)
    // A month of the built year leads back to it.
    await page.goto(`${site}de/index.html#2027-04`)
    await page.locator('[id="2027-04-22"]').waitFor()
    expect(await page.locator('h2 .shown-year').innerText()).toBe('2027')
    expect(asked().filter((path) => path === 'core.js')).toHaveLength(1)
    expect(context.asked.filter((url) => !url.startsWith(site))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  tried(
    'a day of another year can be planned by its address, and a range over New Year',
    async () => {
      const { context, page, complaints } = await open('ar/plan.html#2031-04-08')
      // Zentralrat der Juden: Passover 2031 from 8 April
      const day = page.locator('[id="2031-04-08"]')
      await day.waitFor()
      expect(await day.locator('a[href="ju-pesach.html"]').count()).toBe(1)
      await page.locator('[name=from]').fill('2028-12-30')
      await page.locator('[name=to]').fill('2029-01-02')
      await page.locator('.plan-form button').click()
      await page.locator('[id="2029-01-02"]').waitFor()
      expect(await page.locator('.plan-day:visible').count()).toBe(4)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  tried('a feast’s page tells its days in another year', async () => {
    const { context, page, complaints } = await open('de/is-fitr.html')
    await page.locator('.year-choice input').fill('2000')
    await page.locator('.year-choice button').click()
    await page.locator('.dates time[datetime="2000-12-27"]').waitFor()
    const years = await page.locator('.dates b').allTextContents()
    expect(years).toEqual([...years].sort())
    expect(years.filter((year) => year === '2000')).toHaveLength(2)
    expect(complaints).toEqual([])
    await context.close()
  })

  tried('without a script nobody is offered another year', async () => {
    const { context, page } = await open('de/months.html', { javaScriptEnabled: false })
    expect(await page.locator('.year-choice').isVisible()).toBe(false)
    expect(await page.locator('.wall').count()).toBe(12)
    await context.close()
  })

  tried('a year out of reach is refused in words', async () => {
    const { context, page } = await open('de/months.html#1492')
    const status = page.locator('.year-choice [role=status]')
    await expect.poll(() => status.textContent()).toMatch(/1950/)
    expect(await page.locator('[id="2027-04"]').count()).toBe(1)
    await context.close()
  })
})
