/**
 * The command, called as somebody calls it who has not read how: each mistake gets a sentence that
 * says what is wrong and what would be right, and the exit code of its kind; nothing is written.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from '../packages/cli/src/main.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unfriendly-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  process.stdout.removeAllListeners('error')
  vi.restoreAllMocks()
})

async function call(...args: string[]): Promise<{ code: number; err: string }> {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const code = await run(args)
  return { code, err: told.mock.calls.flat().join('\n') }
}

describe('wrong usage', () => {
  test.each([
    ['dates --year 2027 --lang xx', 'there are no names in "xx"; there are am, '],
    ['dates --year 2027 --lang DE', 'there are no names in "DE"; did you mean de?'],
    ['explain ju-pesach --lang xx', 'there are no names in "xx"'],
    ['plan 2027-04-22 --lang zz_zz', 'there are no names in "zz_zz"'],
    ['dates --year 2027 --tradition islm', 'there is no tradition "islm"; did you mean islam?'],
    ['serve --port abc', '"abc" is no port; give one from 0 to 65535'],
    ['serve --port 65536', '"65536" is no port; give one from 0 to 65535'],
    ['preview --port 1.5', '"1.5" is no port; give one from 0 to 65535'],
  ])('%s', async (line, sentence) => {
    const { code, err } = await call(...line.split(' '))
    expect(err).toContain(`interkalender: ${sentence}`)
    expect(code).toBe(2)
  })

  test('names in every language that a feast has are there, its community’s too', async () => {
    const { code, err } = await call(
      'dates',
      '--year',
      '2027',
      '--lang',
      'he',
      '--tradition',
      'judaism',
    )
    expect([code, err]).toEqual([0, ''])
  })
})

describe('faults in the input', () => {
  test('days that do not exist, with those that do', async () => {
    const { code, err } = await call('convert', '2027-02-30', '2028-02-30', '2027-13-01')
    expect(err.split('\n')).toEqual([
      'argument:1:1: there is no 2027-02-30: the days of that month go from 01 to 28',
      'argument:2:1: there is no 2028-02-30: the days of that month go from 01 to 29',
      'argument:3:1: there is no 2027-13-01: months go from 01 to 12',
    ])
    expect(code).toBe(1)
  })

  test('an id that resembles none', async () => {
    const { code, err } = await call('explain', 'xyzzy')
    expect(err).toBe(
      'argument:1:1: there is no feast xyzzy; interkalender dates --year 2027 lists all',
    )
    expect(code).toBe(1)
  })

  /** An edition with one mistake. */
  const broken = (name: string, mistake: (at: string) => void): string => {
    const at = join(folder, name)
    cpSync('months/krefeld-2027', at, { recursive: true })
    mistake(at)
    return at
  }
  const edit = (at: string, from: string | RegExp, to: string) => {
    const file = join(at, 'edition.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  }

  test.each([
    [
      'a folder in place of a sheet',
      (at: string) => {
        rmSync(join(at, '05.yaml'))
        mkdirSync(join(at, '05.yaml'))
      },
      '05.yaml:1:1: this is a folder, where a file is to be',
    ],
    [
      'a year far ahead',
      (at: string) => edit(at, /^year: 2027$/m, 'year: 20270'),
      'edition.yaml:12:7: "year" must be at most 2100',
    ],
    [
      'a place beyond the pole',
      (at: string) => edit(at, 'latitude: 51.333', 'latitude: -151'),
      'edition.yaml:13:19: "latitude" must be at least -90',
    ],
    [
      'a language without words',
      (at: string) => edit(at, /^languages: .*$/m, 'languages: [de, xx]'),
      'edition.yaml:17:17: there are no words in "xx" yet; there are ar, bg, de, ',
    ],
  ])('%s', async (name, mistake, sentence) => {
    const at = broken(name, mistake)
    const out = join(folder, 'out', name)
    const { code, err } = await call('build', at, '--only', 'data', '--out', out)
    expect(err).toContain(`${at}/${sentence}`)
    expect(code).toBe(1)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')('a place where nothing can be made', async () => {
    const { code, err } = await call('init', '/proc/essen-2028')
    expect(err).toBe('/proc/essen-2028: this cannot be found or made here; name another place')
    expect(code).toBe(1)
  })
})
