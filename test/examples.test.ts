/** What the documents show is so: examples run against the built packages, commands with exit 0. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asModule, commandsIn, documents, examplesIn } from '../scripts/examples.ts'

// Within the repository, so that the packages are found; git does not look there.
const cache = resolve('node_modules/.cache')
let folder = ''
beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'examples-'))
  cpSync('months', join(folder, 'months'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = (language: string) => documents('.').flatMap((file) => examplesIn('.', file, language))
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

/** What takes long or does not end is run by .ci/run (build), serve.test.ts and preview.test.ts. */
const elsewhere = /^(build|preview|serve) /
/** Sheets for the press take a minute: `npm run test:packages` runs that example. */
const isSlow = (code: string) => code.includes('@interkalender/pdf')

describe('examples', () => {
  const examples = all('ts').filter(({ code }) => !isSlow(code))

  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    (name, example) => {
      const path = join(folder, `${name.replaceAll(/\W/g, '-')}.mjs`)
      writeFileSync(path, transformSync(asModule(example), { loader: 'ts' }).code)
      const { status, stderr } = node(path)
      expect(stderr).toBe('')
      expect(status).toBe(0)
    },
  )

  test('what is not true is seen', () => {
    const example = { file: 'x.md', line: 3, language: 'ts', code: '1 + 1 // => 3\n' }
    writeFileSync(join(folder, 'wrong.mjs'), asModule(example))
    expect(node(join(folder, 'wrong.mjs')).stderr).toContain('x.md:3')
    const said = { ...example, code: "\nconsole.log('a', 1) // a 2\n" }
    writeFileSync(join(folder, 'wrong.mjs'), asModule(said))
    expect(node(join(folder, 'wrong.mjs')).stderr).toContain('x.md:4')
  })
})

describe('commands', () => {
  const commands = [
    ...new Set(all('sh').flatMap((example) => commandsIn(example).map((args) => args.join(' ')))),
  ].filter((command) => !elsewhere.test(command))

  test('there are some', () => expect(commands.length).toBeGreaterThan(5))

  test.each(commands)('interkalender %s', (command) => {
    const { status, stdout, stderr } = node(
      resolve('packages/cli/bin/interkalender.js'),
      ...command.split(' '),
    )
    expect(stderr).toBe('')
    expect(stdout).not.toBe('')
    expect(status).toBe(0)
  })
})
