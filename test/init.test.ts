// A new city's repository: written whole, never over anything, and all is well with it.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadEdition } from '@interkalender/edition'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answersFrom, askFor } from '../packages/cli/src/init/answers.ts'
import { repositoryFiles } from '../packages/cli/src/init/files.ts'
import { loadData } from './feeds/krefeld.ts'

const bin = resolve('packages/cli/bin/interkalender.js')
const folder = mkdtempSync(join(tmpdir(), 'interkalender-init-'))
afterAll(() => rmSync(folder, { recursive: true }))

function interkalender(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    cwd: folder,
    input: '',
  })
  return { code: status, out: stdout, err: stderr }
}
const filesIn = (path: string) =>
  readdirSync(join(folder, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort()

const data = loadData()

describe('without a terminal', () => {
  const { code, out } = interkalender('init', 'essen-2028', '--land', 'nrw', '--languages', 'de,tr')

  test('a repository is written, named for its folder', () => {
    expect(code).toBe(0)
    expect(out).toMatch(/^essen-2028: 19 files in essen-2028\n/)
    expect(filesIn('essen-2028')).toEqual([
      '.github/workflows/calendar.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      ...Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}.yaml`),
      'README.md',
      'edition.yaml',
      'package.json',
    ])
    const { edition } = loadEdition(join(folder, 'essen-2028'), data)
    expect(edition).toMatchObject({
      id: 'essen-2028',
      city: 'Essen',
      year: 2028,
      region: 'DE-NW',
      language: 'de',
      languages: ['de', 'tr'],
    })
    expect(edition.title.tr).toBe('Dinlerarası Takvim Essen 2028')
    expect(edition.schoolHolidays.length).toBeGreaterThan(5)
  })

  test('check names its placeholders, and nothing but what is open', () => {
    const { code, out } = interkalender('check', 'essen-2028')
    expect(code).toBe(0)
    const lines = out.trim().split('\n').slice(0, -1)
    for (let month = 1; month <= 12; month++) {
      const name = `${String(month).padStart(2, '0')}.yaml`
      expect(lines.filter((line) => line.includes(name))).toHaveLength(5)
    }
    // What the Bulgarian and Georgian churches, Roma and Alevis keep on 6 May is much for one day.
    expect(lines.filter((line) => !/: to confirm: /.test(line)).join('\n')).toMatch(
      /^[^\n]*6 feasts begin on 2028-05-06[^\n]*\n[^\n]*no feast has a sentence of meaning in tr yet$/,
    )
  })

  test('its parts build', () => {
    const { code, err } = interkalender(
      'build',
      'essen-2028',
      '--only',
      'ics,data',
      '--out',
      'made',
    )
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'made/feed/tr/all.ics'))).toBe(true)
  })

  test('its package, editor set-up and workflow can be read', () => {
    const read = (path: string) => readFileSync(join(folder, 'essen-2028', path), 'utf8')
    const own = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'))
    const { scripts, devDependencies } = JSON.parse(read('package.json'))
    expect(scripts.check).toBe('interkalender check')
    expect(devDependencies['@interkalender/cli']).toBe(`^${own.version}`)
    const { 'yaml.schemas': schemas } = JSON.parse(read('.vscode/settings.json'))
    for (const path of Object.keys(schemas)) {
      // Where the packages of this repository have them, a city's node_modules has them too.
      const [, name, file] = path.match(/@interkalender\/(\w+)\/(.+)$/) ?? []
      expect(existsSync(join(name ?? '', file ?? '')), path).toBe(true)
    }
    const { jobs } = parse(read('.github/workflows/calendar.yml'))
    expect(jobs.build.steps.map((step: { run?: string }) => step.run).filter(Boolean)).toEqual([
      'npm install',
      'npm run check',
      'npm run build',
    ])
  })

  test('a second time nothing is written over', () => {
    writeFileSync(join(folder, 'essen-2028', '01.yaml'), 'mine')
    const before = filesIn('essen-2028')
    const { code, err } = interkalender('init', 'essen-2028')
    expect(code).toBe(1)
    expect(err).toMatch(/^essen-2028: edition\.yaml and 18 more files would be written over/)
    expect(filesIn('essen-2028')).toEqual(before)
    expect(readFileSync(join(folder, 'essen-2028', '01.yaml'), 'utf8')).toBe('mine')
  })

  test('a folder without a name is wrong usage, and this one is left alone', () => {
    const before = readdirSync(folder)
    expect(interkalender('init', ' ')).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(folder)).toEqual(before)
  })

  test('what lies in the folder stays, and what fails leaves nothing', () => {
    mkdirSync(join(folder, 'ulm-2028'))
    writeFileSync(join(folder, 'ulm-2028', 'notes.txt'), 'mine')
    // A sheet too many: the edition cannot be read.
    writeFileSync(join(folder, 'ulm-2028', '13.yaml'), 'title: mine')
    expect(interkalender('init', 'ulm-2028').code).toBe(1)
    expect(filesIn('ulm-2028')).toEqual(['13.yaml', 'notes.txt'])
    rmSync(join(folder, 'ulm-2028', '13.yaml'))
    expect(interkalender('init', 'ulm-2028').code).toBe(0)
    expect(filesIn('ulm-2028')).toContain('notes.txt')
  })

  test.each([
    [['--city', ' '], /say which city/],
    [['--land', 'bayer'], /no Land bayer; did you mean bayern\?/],
    [['--land', 'DE-XX'], /no Land DE-XX/],
    [['--year', '3000'], /"3000" is no year from 1583 to 2100/],
    [['--languages', 'de,xx'], /there is no language xx/],
    [['--traditions', 'judaisme'], /there is no tradition judaisme; did you mean judaism\?/],
    [['--paper', 'A5'], /"A5" is no paper; give one such as A3 or A4-portrait/],
    [['--theme', 'gewebt'], /there is no theme gewebt; did you mean gewebe\?/],
    [['--land', 'nrw', '--region', 'DE-BY'], /--land and --region say the same/],
  ])('%s is wrong usage', (args, message) => {
    const { code, err } = interkalender('init', 'new', ...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })
})

describe('answers', () => {
  const of = (land: string) => answersFrom('x', { land, year: 2028 }, data)

  test('an edition is named in plain letters, whatever the folder is called', () => {
    const named = (folder: string) => answersFrom(folder, {}, data)
    expect(named('São Paulo 2027')).toMatchObject({ id: 'sao-paulo-2027', city: 'São Paulo' })
    expect(named('Łódź-2028').id).toBe('lodz-2028')
    expect(named('Пловдив 2028')).toMatchObject({ id: 'calendar-2028', city: 'Пловдив' })
  })

  test('a Land goes by name, German name or code', () => {
    expect(of('Thüringen').profile).toBe('thueringen')
    expect(of('Nordrhein-Westfalen').profile).toBe('nrw')
    expect(of('DE-HH').profile).toBe('hamburg')
    expect(of('Österreich').profile).toBe('austria')
    expect(of('ch-zh')).toMatchObject({ profile: 'switzerland', region: 'CH-ZH' })
    expect(of('AT-9')).toMatchObject({ profile: 'austria', region: 'AT-9' })
  })

  test('every Land and country gives an edition', () => {
    for (const land of Object.keys(data.profiles ?? {})) {
      const files = repositoryFiles(of(land), data, '1.0.0')
      expect(parse(files.get('edition.yaml') ?? ''), land).toMatchObject({ extends: land })
    }
  })

  test('questions are asked for what no flag says, again where an answer is no good', async () => {
    const given = answersFrom('köln-2029', { theme: 'still' }, data)
    const replies: Record<string, string[]> = {
      City: ['Köln'],
      Land: ['colonia', 'nrw'],
      Degrees: ['50.94,6.96'],
      Languages: ['de,en,tr'],
      Paper: ['A4-portrait'],
    }
    const told: string[] = []
    const asked: string[] = []
    const answers = await askFor(given, { theme: 'still' }, data, {
      ask: async (question) => {
        const key = question.split(/[ ,]/)[0] ?? ''
        asked.push(key)
        return replies[key]?.shift() ?? ''
      },
      tell: (line) => told.push(line),
    })
    expect(asked).toEqual([
      'City',
      'Land',
      'Land',
      'Degrees',
      'Year',
      'Languages',
      'Traditions',
      'Paper',
    ])
    expect(told.join('\n')).toContain('there is no Land colonia')
    expect(answers).toEqual({
      id: 'koeln-2029',
      city: 'Köln',
      profile: 'nrw',
      place: { latitude: 50.94, longitude: 6.96 },
      year: 2029,
      languages: ['de', 'en', 'tr'],
      size: 'A4',
      orientation: 'portrait',
      theme: 'still',
    })
  })
})
