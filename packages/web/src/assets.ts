import { readFileSync } from 'node:fs'
import type { Agenda } from './agenda.ts'
import { pageLanguages } from './texts/index.ts'

/**
 * The page's script, plain JavaScript that needs no compiling; it lies beside `src` and `dist`.
 * A classic script and no module: pages opened from a folder may not load modules.
 */
export function pageScript(): string {
  return readFileSync(new URL('../browser/page.js', import.meta.url), 'utf8')
}

/** The planner's script, likewise. */
export function planScript(): string {
  return readFileSync(new URL('../browser/plan.js', import.meta.url), 'utf8')
}

/** What the views have of other years: it loads the core when one is asked for. */
export function yearsScript(): string {
  return readFileSync(new URL('../browser/years.js', import.meta.url), 'utf8')
}

/** The core and the views as one module for browsers, bundled when the packages are built. */
export function coreModule(): string {
  return readFileSync(new URL('../dist/core.js', import.meta.url), 'utf8')
}

/** What the page says in a language, as a module for browsers; English where there are no words. */
export function textsModule(language: string): string {
  const name = pageLanguages.includes(language) ? language : 'en'
  const compiled = readFileSync(new URL(`../dist/texts/${name}.js`, import.meta.url), 'utf8')
  return compiled.replace(/^\/\/# sourceMappingURL.*\n?/m, '')
}

/** All names of the feasts of a page, in every language of the data, by id: what is searched. */
export function namesJson(agenda: Agenda): string {
  const names: Record<string, string[]> = {}
  const entries = agenda.months.flatMap(({ days }) => days.flatMap((day) => day.entries))
  for (const { holiday } of [...entries.map(({ feast }) => feast.occurrence)]) {
    const { id, name, alsoCalled = {} } = holiday
    names[id] = [...new Set([...Object.values(name), ...Object.values(alsoCalled).flat()])]
  }
  return `${JSON.stringify(names)}\n`
}
