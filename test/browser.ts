import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'

/** Where the browser of the machine lies; Debian's, unless CHROMIUM names another. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/**
 * Starts Chromium without its calls home. Where it is not installed: undefined, with a word about
 * it; in CI that is a fault.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  if (!existsSync(executablePath)) {
    if (process.env.CI) throw new Error('Chromium is missing (Debian: chromium)')
    console.warn(
      'Chromium is not installed (Debian: chromium); the page was not tried in a browser',
    )
    return undefined
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const site = 'http://kalender.test/'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A window of its own in which the files lie below `site`, and nothing else is reachable. */
export async function openSite(
  browser: Browser,
  files: Pick<ReadonlyMap<string, string>, 'get'>,
  options: BrowserContextOptions = {},
): Promise<BrowserContext & { readonly asked: string[] }> {
  const context = await browser.newContext(options)
  const asked: string[] = []
  await context.route('**/*', (route) => {
    const url = route.request().url()
    asked.push(url)
    const path = decodeURIComponent(new URL(url).pathname).slice(1)
    const body = url.startsWith(site) ? files.get(path) : undefined
    const contentType = types[path.split('.').pop() ?? ''] ?? 'text/plain'
    return body === undefined ? route.abort() : route.fulfill({ body, contentType })
  })
  return Object.assign(context, { asked })
}

/** One of the files as a page, with what it complains of. */
export async function openPage(
  browser: Browser,
  files: Pick<ReadonlyMap<string, string>, 'get'>,
  path: string,
  options: BrowserContextOptions = {},
) {
  const context = await openSite(browser, files, options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site + path)
  return { context, page, complaints }
}
