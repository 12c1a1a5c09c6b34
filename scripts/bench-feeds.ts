// The trial edition of `npm run bench`, in a process of its own: prints what each step took as JSON.
import { readFileSync } from 'node:fs'
import {
  type Data,
  editionOccurrences,
  interfaceLanguages,
  loadEdition,
} from '@interkalender/edition'
import { createFeedFiles } from '@interkalender/ics'
import { brotli, gzip } from '../packages/cli/src/compress.ts'
import type { Built } from './bench/feeds.ts'

process.env.NODE_ENV = 'production'
const data: Data = JSON.parse(readFileSync('holidays/dist/holidays.json', 'utf8'))
const { edition: krefeld, sheets } = loadEdition('months/krefeld-2027', data)
const traditions = data.traditions.map(({ id }) => id)
const edition = { ...krefeld, languages: interfaceLanguages, traditions }

const steps: Record<string, [took: number, busy: number]> = {}
function step<T>(name: string, work: () => T): T {
  const [before, spent] = [performance.now(), process.cpuUsage()]
  const made = work()
  const { user, system } = process.cpuUsage(spent)
  steps[name] = [performance.now() - before, (user + system) / 1000]
  return made
}

const { createPages } = await import('@interkalender/web')
step('dates', () => editionOccurrences(edition, data, edition.year - 2, edition.year + 4))
const feeds = step('feeds', () => createFeedFiles(edition, data))
const bytes = [...feeds.values()]
step('gzip of the feeds', () => {
  for (const one of bytes) gzip(one)
})
step('brotli of the feeds', () => {
  for (const one of bytes) brotli(one)
})
const two = step(`pages in ${krefeld.languages.length} languages`, () =>
  createPages({ ...edition, languages: krefeld.languages }, data, sheets),
)
const built: Built = {
  languages: edition.languages.length,
  traditions: traditions.length,
  feeds: feeds.size,
  megabytes: bytes.reduce((sum, one) => sum + one.length, 0) / 1e6,
  pages: two.size,
  steps,
}
console.log(JSON.stringify(built))
