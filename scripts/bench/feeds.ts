/** A trial edition with every tradition in all languages: its feeds, their compressed files, its pages. */
import { spawnSync } from 'node:child_process'
import { aim } from './measure.ts'

export interface Built {
  readonly languages: number
  readonly traditions: number
  readonly feeds: number
  readonly megabytes: number
  readonly pages: number
  /** Milliseconds: wall clock and processor. */
  readonly steps: Readonly<Record<string, readonly [took: number, busy: number]>>
}

/** Prints how long the parts take, in a process that starts cold, with the packages as they are built. */
export function benchFeeds(): void {
  const args = ['--import', 'tsx', 'scripts/bench-feeds.ts']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const { steps, ...built }: Built = JSON.parse(stdout)
  console.log(
    `\n${built.languages} languages, ${built.traditions} traditions, 5 years: ${built.feeds} feeds of ${built.megabytes.toFixed(0)} MB, ${built.pages} pages`,
  )
  for (const [step, [took, busy]] of Object.entries(steps)) {
    console.log(
      `${step.padEnd(44)} ${took.toFixed(0).padStart(6)} ms   processor ${busy.toFixed(0)} ms`,
    )
  }
  const sum = (names: readonly string[]) =>
    names.reduce((all, name) => all + (steps[name]?.[1] ?? 0), 0)
  aim('feeds, gzip, brotli: processor time', sum(Object.keys(steps).slice(1, 4)), 3000)
  aim('all of it, processor time', sum(Object.keys(steps).slice(1)), 3000)
}
