/** A trial edition with every tradition in all languages: its feeds, their compressed files, its pages. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Data, interfaceLanguages } from '@interkalender/edition'
import { stringify } from 'yaml'
import { aim } from './measure.ts'

const command = 'packages/cli/bin/interkalender.js'

/** Krefeld's edition in all languages, with all traditions. */
function trialEdition(folder: string): number {
  const data: Data = JSON.parse(readFileSync('holidays/dist/holidays.json', 'utf8'))
  const traditions = data.traditions.map(({ id }) => id)
  cpSync('months/krefeld-2027', folder, { recursive: true })
  const file = join(folder, 'edition.yaml')
  const given = readFileSync(file, 'utf8')
  const changed = given
    .replace(/^languages: .*\n/m, stringify({ languages: interfaceLanguages }))
    .replace(/^traditions:\n( .*\n)+/m, stringify({ traditions }))
  writeFileSync(file, changed)
  return traditions.length
}

/** Milliseconds that the command takes to make some parts, by the clock, in a process that starts cold. */
function timeOf(edition: string, only: string, out: string): number {
  rmSync(out, { recursive: true, force: true })
  const before = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'build', edition, '--only', only, '--out', out],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return performance.now() - before
}

/** The files of a built folder that end in a certain way, and how large they are together. */
function measure(out: string, end: string): readonly [count: number, megabytes: number] {
  const sizes = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return [sizes.length, sizes.reduce((sum, size) => sum + size, 0) / 1e6]
}

/** Prints how long feeds and page take beside a build of tables alone, which knows the dates as well. */
export function benchFeeds(): void {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-bench-'))
  try {
    const [edition, out] = [join(folder, 'trial-2027'), join(folder, 'out')]
    const traditions = trialEdition(edition)
    const best = (edition: string, only: string) =>
      Math.min(...[1, 2, 3].map(() => timeOf(edition, only, out)))
    console.log(`\n${interfaceLanguages.length} languages, ${traditions} traditions, 5 years`)
    const dates = best(edition, 'data')
    const feeds = best(edition, 'ics') - dates
    const [count, megabytes] = measure(out, '.ics')
    aim(`${count} feeds of ${megabytes.toFixed(0)} MB, gzip, brotli`, feeds, 3000)
    const both = best(edition, 'ics,web') - dates
    const [pages, size] = measure(out, '.html')
    aim(`and ${pages} pages of ${size.toFixed(0)} MB`, both, 3000)
    const krefeld = best('months/krefeld-2027', 'ics,web') - best('months/krefeld-2027', 'data')
    aim('the same for Krefeld’s own edition', krefeld, 3000)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
