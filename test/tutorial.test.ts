/** The tutorial, walked through as it stands: every command in its order, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { examplesIn } from '../scripts/examples.ts'

// Within the repository, so that npm finds the packages without installing them; `npm run
// test:packages` has the same from the packed ones.
const cache = resolve('node_modules/.cache')
mkdirSync(cache, { recursive: true })
const start = mkdtempSync(join(cache, 'tutorial-'))
afterAll(() => rmSync(start, { recursive: true, force: true }))

const bin = resolve('packages/cli/bin/interkalender.js')

/** Runs one line of the tutorial; `undefined` for what is not run here. */
function run(line: string, cwd: string) {
  const options = { cwd, encoding: 'utf8', input: '' } as const
  const [, args] = /^npx (?:interkalender|@interkalender\/cli) (.*)$/.exec(line) ?? []
  if (args) return spawnSync(process.execPath, [bin, ...args.split(' ')], options)
  const [, script] = /^npm (?:run )?(\w+)$/.exec(line) ?? []
  if (script === 'install') return undefined
  if (script) return spawnSync('npm', ['run', '--silent', script], options)
  throw new Error(`the tutorial has a line that nobody runs: ${line}`)
}

test('from nothing to the PDF of a city', () => {
  const lines = examplesIn('.', 'docs/your-city-in-an-hour.md', 'sh').flatMap(({ code }) =>
    code.trim().split('\n'),
  )
  expect(lines.length).toBeGreaterThan(6)
  let cwd = start
  for (const line of lines) {
    const [, folder] = /^cd (\S+)$/.exec(line) ?? []
    if (folder) {
      cwd = join(cwd, folder)
      // What a cultural office would bring: a table from a spreadsheet.
      writeFileSync(join(cwd, 'stadtfeste.csv'), 'Name;Datum\nSchwörmontag;17.07.2028\n')
      continue
    }
    // Without flags init asks, and here nobody answers: test/init.test.ts answers.
    if (/ init \S+$/.test(line)) continue
    const ran = run(line, cwd)
    if (!ran) continue
    expect(ran.status, `${line}\n${ran.stdout}${ran.stderr}`).toBe(0)
    expect(ran.stdout + ran.stderr, line).not.toBe('')
  }
  const out = join(cwd, 'out', 'ulm-2028')
  const made = readdirSync(out)
  expect(made).toEqual(
    expect.arrayContaining([
      'calendar.pdf',
      'calendar-print.pdf',
      'feed',
      'index.html',
      'report.txt',
    ]),
  )
  expect(existsSync(join(cwd, 'feasts.yaml'))).toBe(true)
}, 400_000)
