/**
 * What other programs rely on when they call the command: every feast that was asked for, under its
 * id, with the facts it was asked for with; keys and types of `dates --format json`; exit codes.
 * `data/coverage-ids.tsv` lists the feasts as facts: id, tradition, importance, days, when they begin
 * (y = the evening before, evening = that day's own, n = midnight), and whether they have a rule,
 * a twin in the old calendar besides, or none (announced or personal).
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const bin = resolve('packages/cli/bin/interkalender.js')

function interkalender(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  })
  return { code: status, out: stdout, err: stderr }
}

interface DateRecord {
  readonly id: string
  readonly tradition: string
  readonly name: string
  readonly date: string
  readonly days: number
  readonly main?: number
  readonly begins: string
  readonly certainty: string
  readonly tolerance: number
  readonly calendar: string
  readonly importance: string
  readonly tone: string
}

function dates(...args: string[]): DateRecord[] {
  const { code, out } = interkalender(['dates', ...args, '--format', 'json'])
  expect(code).toBe(0)
  return JSON.parse(out)
}

const folder = mkdtempSync(join(tmpdir(), 'interkalender-contract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = readFileSync(new URL('data/coverage-ids.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string, string])

const records = dates('--from', '2020', '--to', '2040')
const byId = new Map<string, DateRecord[]>()
for (const record of records) byId.set(record.id, [...(byId.get(record.id) ?? []), record])

const begins: Readonly<Record<string, string>> = {
  y: 'evening-before',
  evening: 'evening',
  n: 'midnight',
}

/** Where the list and the feast differ, and why. */
const departures: Readonly<Record<string, string>> = {
  'hi-shivaratri begins':
    'its date is that of the lunar day at midnight, so the vigil is in the night after it',
  'co-nativity-fast days':
    'from 16 Hathor to the eve of 7 January: a day less in the year after a leap year',
  'et-nativity-fast days':
    '15 Hidar to 28 Tahsas are 44 days, 43 in the year after a leap year, when Genna is on the 28th',
  'hi-durga-puja days':
    'from the sixth to the tenth lunar day, of which one may fall out or double',
  'hi-dashain days': 'fifteen lunar days, of which one may fall out or double',
  'hi-tihar days': 'from lunar day 28 to 2, of which one may fall out or double',
}

describe('every feast that was asked for', () => {
  test('has dates in 2020–2040, its twin in the old calendar too', () => {
    const ids = rows.flatMap(([id, , , , , kind]) =>
      kind === 'none' ? [] : kind === 'twin' ? [id, `${id}-julian`] : [id],
    )
    expect(ids.length).toBeGreaterThan(600)
    expect(ids.filter((id) => !byId.has(id))).toEqual([])
  })

  test('has its tradition, importance, begin and length', () => {
    const wrong: string[] = []
    for (const [id, tradition, importance, days, eve, kind] of rows) {
      for (const twin of kind === 'twin' ? [false, true] : [false]) {
        for (const record of byId.get(twin ? `${id}-julian` : id) ?? []) {
          const differ = (what: string, is: string | number, wanted: string | number) => {
            if (is !== wanted && !(`${id} ${what}` in departures)) {
              wrong.push(`${record.date} ${record.id}: ${what} ${is}, not ${wanted}`)
            }
          }
          const [least, most = least] = days.split('-').map(Number)
          differ('tradition', record.tradition, twin ? 'christian.orthodox.julian' : tradition)
          differ('importance', record.importance, importance)
          differ('begins', record.begins, begins[eve] ?? eve)
          if (days === 'var') continue
          const fits = record.days >= (least ?? 0) && record.days <= (most ?? 0)
          if (!fits) differ('days', record.days, days)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('dates --format json', () => {
  const keys = [
    'id',
    'tradition',
    'name',
    'date',
    'days',
    'main',
    'begins',
    'certainty',
    'tolerance',
    'calendar',
    'importance',
    'tone',
  ]

  test('has these keys in this order, main only where it is not the first day', () => {
    for (const record of records) {
      const expected = keys.filter((key) => key !== 'main' || 'main' in record)
      expect(Object.keys(record)).toEqual(expected)
      const { main = 2, days } = record
      if (main < 2 || (main > days && 'main' in record)) expect(record).toBe('a main day within')
    }
  })

  test('has these types and words', () => {
    const wrong = records.filter(
      (record) =>
        !/^[a-z][a-z0-9-]*$/.test(record.id) ||
        !/^[a-z.-]+$/.test(record.tradition) ||
        record.name.trim() === '' ||
        !/^\d{4}-\d\d-\d\d$/.test(record.date) ||
        !(Number.isInteger(record.days) && record.days >= 1) ||
        !['midnight', 'evening-before', 'sunrise', 'evening'].includes(record.begins) ||
        !['fixed', 'announced', 'computed'].includes(record.certainty) ||
        !Number.isInteger(record.tolerance) ||
        (record.certainty !== 'computed' && record.tolerance !== 0) ||
        !/^[a-z-]+$/.test(record.calendar) ||
        !['major', 'minor'].includes(record.importance) ||
        !['festive', 'solemn', 'fast', 'mourning', 'remembrance', 'civil'].includes(record.tone),
    )
    expect(wrong).toEqual([])
  })

  test('is sorted by date, then id, and names each feast once a day', () => {
    const order = records.map(({ date, id }) => `${date} ${id}`)
    expect(order).toEqual([...new Set(order)].sort())
  })

  test('is sure of what leaves no doubt, and only of that', () => {
    const fixed = ['hebrew', 'julian', 'coptic', 'ethiopic', 'revised-julian', 'nanakshahi']
    for (const { calendar, certainty, tolerance, id, tradition } of records) {
      if (fixed.includes(calendar)) expect([id, certainty]).toEqual([id, 'fixed'])
      if (/^(easter-w|ash-wednesday|orth-pascha|christmas-w)$/.test(id)) {
        expect([id, certainty]).toEqual([id, 'fixed'])
      }
      if (/^islam\.(shia|ahmadiyya)/.test(tradition) && calendar.startsWith('hijri')) {
        expect([id, certainty, tolerance]).toEqual([id, 'computed', 1])
      }
    }
    expect(new Set(records.map(({ certainty }) => certainty)).size).toBe(3)
  })

  test('lists a feast where its first full day lies, however long it lasts', () => {
    // Christmas fasts of 2026 reach into 2027; Hanukkah 2027 begins in December 2027.
    const year = dates('--year', '2027')
    expect(year.every(({ date }) => date.startsWith('2027-'))).toBe(true)
    expect(year).toEqual(records.filter(({ date }) => date.startsWith('2027-')))
    expect(year.filter(({ id }) => id === 'orth-nativity-fast')).toMatchObject([
      { date: '2027-11-15', days: 40 },
    ])
  })

  test('tells feasts that fall twice or never in a year', () => {
    const on = (id: string, year: number) =>
      (byId.get(id) ?? []).flatMap(({ date }) => (date.startsWith(`${year}`) ? [date] : []))
    // Diyanet’s calendar: two Ramadans in 2030; in 2033 Eid al-Fitr in January and in December.
    expect(on('is-ramadan', 2030)).toEqual(['2030-01-05', '2030-12-26'])
    expect(on('is-fitr', 2033)).toEqual(['2033-01-02', '2033-12-23'])
    expect(on('ju-asara-btevet', 2022)).toEqual([])
    expect(on('ju-asara-btevet', 2023)).toEqual(['2023-01-03', '2023-12-22'])
    // Orthodox Easter on 5 May 2024 and 2 May 2027: the new calendar’s fast before 29 June.
    expect(byId.get('orth-apostles-fast')?.filter(({ date }) => date < '2025')).toMatchObject([
      { date: '2020-06-15', days: 14 },
      { date: '2021-06-28', days: 1 },
      { date: '2022-06-20', days: 9 },
      { date: '2023-06-12', days: 17 },
    ])
    expect(on('orth-apostles-fast-julian', 2024)).toEqual(['2024-07-01'])
  })

  test('names feasts in a language, and in its region’s form; a language without names is told', () => {
    const named = (lang: string) =>
      dates('--year', '2027', '--lang', lang).find(({ id }) => id === 'ju-pesach')?.name
    expect(named('de')).toBe('Pessach')
    expect(named('de-AT')).toBe('Pessach')
    expect(named('he')).toBe('פסח')
    expect(named('en-GB')).toBe('Passover')
    expect(interkalender(['dates', '--year', '2027', '--lang', 'xx']).code).toBe(2)
  })

  test.each(['judaism', 'christian.orthodox', 'islam', 'folk', 'civil'])(
    '--tradition %s has those below it and no others',
    (tradition) => {
      const expected = records.filter(
        (record) =>
          record.date.startsWith('2027-') &&
          (record.tradition === tradition || record.tradition.startsWith(`${tradition}.`)),
      )
      expect(dates('--year', '2027', '--tradition', tradition)).toEqual(expected)
    },
  )

  test('several traditions, several variants', () => {
    const found = dates(
      ...['--year', '2026', '--tradition', 'islam', '--tradition', 'hinduism'],
      ...['--calendar', 'hijri=hijri-umm-al-qura', '--calendar', 'hindu=hindu-local'],
      ...['--edition', 'months/krefeld-2027'],
    )
    const calendars = new Set(found.map(({ calendar }) => calendar))
    expect(calendars).toContain('hijri-umm-al-qura')
    expect(calendars).toContain('hindu-local')
    expect(calendars).not.toContain('hijri-diyanet')
    expect(calendars).not.toContain('hindu-india')
  })

  test.each([
    ['1600', 500],
    ['2400', 500],
    ['-1000', 300],
    ['5000', 300],
    ['100000', 300],
    ['-100000', 300],
  ])('the year %s has its feasts', (year, least) => {
    const found = dates('--year', year)
    expect(found.length).toBeGreaterThan(least)
    const order = found.map(({ date, id }) => `${date.slice(-5)} ${id}`)
    expect(order).toEqual([...order].sort())
  })

  test('two hundred years as a table', () => {
    const { code, out } = interkalender(['dates', '--from', '1900', '--to', '2099'])
    expect(code).toBe(0)
    expect(out.split('\n').length).toBeGreaterThan(100_000)
  })
})

describe('convert', () => {
  const convert = (...args: string[]): Record<string, { year: number; month: number }>[] => {
    const { code, out } = interkalender(['convert', ...args, '--format', 'json'])
    expect(code).toBe(0)
    return JSON.parse(out)
  }

  test('has all calendars', () => {
    const [found] = convert('2027-03-09')
    for (const id of `gregorian julian revised-julian hebrew hijri-diyanet hijri-umm-al-qura
      hijri-civil coptic ethiopic armenian persian bahai chinese vietnamese korean hindu-india
      hindu-local tamil malayalam thai tibetan nanakshahi mandaean zoroastrian-fasli
      zoroastrian-shahanshahi zoroastrian-kadmi`.split(/\s+/)) {
      expect(found).toHaveProperty(id)
    }
  })

  test('leaves out what does not reach a date', () => {
    const [early, late] = convert('-100000-01-01', '+100000-12-31')
    expect(early).toMatchObject({ gregorian: { year: -100000, month: 1 } })
    expect(late).toMatchObject({ gregorian: { year: 100000, month: 12 } })
    for (const found of [early, late]) {
      for (const id of ['hijri-umm-al-qura', 'chinese', 'hindu-india', 'thai', 'persian']) {
        expect(found).not.toHaveProperty(id)
      }
    }
  })

  test.each([
    ['no dates', '', 0, '[]\n'],
    ['blank lines and Windows line ends', '\r\n2027-01-01\r\n\r\n', 0, /"year": 2027/],
    ['a byte-order mark', '\ufeff2027-01-01\n', 0, /"year": 2027/],
    ['a negative year', '-000586-07-24\n', 0, /"year": -586/],
  ])('reads %s from its input', (_, input, code, expected) => {
    const args = ['convert', '-', '--to', 'gregorian', '--format', 'json']
    const result = interkalender(args, { input })
    expect(result.code).toBe(code)
    expect(result.out).toMatch(expected)
  })
})

describe('exit codes', () => {
  test.each<[readonly string[], number]>([
    [['--help'], 0],
    [['dates', '--help'], 0],
    [[], 2],
    [['dates'], 2],
    [['dates', '--year'], 2],
    [['dates', '--year', '20.5'], 2],
    [['dates', '--year', '100001'], 2],
    [['dates', '--to', '2027'], 2],
    [['dates', '--year', '2027', '--from', '2026', '--to', '2027'], 2],
    [['dates', '--year', '2027', '2028'], 2],
    [['dates', '--year', '2027', '--tradition', 'none'], 2],
    [['dates', '--year', '2027', '--calendar', 'hijri'], 2],
    [['dates', '--year', '-5', '--format', 'ics'], 2],
    [['dates', '--edition', 'nowhere'], 1],
    [['convert', '2027-02-29'], 1],
    [['convert', '-000000-01-01'], 1],
    [['explain', 'nothing'], 1],
    [['check', 'nowhere'], 1],
    [['build', 'nowhere', '--only', 'data'], 1],
    [['build', '--only', ''], 2],
    [['build', '--only', 'data', '--out', ''], 2],
    [['build', '--only', 'data', '--year', '1500'], 2],
  ])('%j gives %i', (args, expected) => {
    const { code, out, err } = interkalender(args)
    expect(code).toBe(expected)
    if (expected === 0) expect(out).not.toBe('')
    else {
      expect(out).toBe('')
      expect(err).not.toBe('')
      expect(err).not.toMatch(/\n\s+at |E[A-Z]{4,}/)
    }
  })
})

describe('build', () => {
  const build = (...args: string[]) =>
    interkalender(['build', 'months/krefeld-2027', '--only', 'data', ...args])

  test('--out makes the folders it needs', () => {
    const out = join(folder, 'a/b/c')
    expect(build('--out', out).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['data', 'report.txt'])
  })

  test.each([
    ['a file', 'taken'],
    ['a folder below a file', 'taken/below'],
  ])('--out names %s: a sentence, exit 1, nothing touched', (_, place) => {
    writeFileSync(join(folder, 'taken'), 'mine')
    const { code, out, err } = build('--out', join(folder, place))
    expect(err).toMatch(/taken.* is a file.*folder/)
    expect(err).not.toMatch(/EEXIST|ENOTDIR/)
    expect([code, out]).toEqual([1, ''])
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine')
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a part made again leaves the other parts as they were', () => {
    const out = join(folder, 'parts')
    mkdirSync(join(out, 'data'), { recursive: true })
    writeFileSync(join(out, 'data/preflight.json'), '{}')
    expect(build('--out', out).code).toBe(0)
    expect(readdirSync(join(out, 'data')).sort()).toEqual([
      'calendar-utf16.csv',
      'calendar.csv',
      'calendar.json',
      'preflight.json',
      'sheets-utf16.csv',
      'sheets.csv',
    ])
  })

  test.each([2028, 2030, 2033])('--year %i', (year) => {
    const out = join(folder, String(year))
    expect(build('--year', String(year), '--out', out)).toMatchObject({ code: 0, err: '' })
    const made = JSON.parse(readFileSync(join(out, 'data/calendar.json'), 'utf8'))
    const found: string[] = made.feasts.map(({ id, date }: DateRecord) => `${date} ${id}`)
    expect(found).toContain(`${year}-10-03 nrw-german-unity`)
    if (year === 2033) expect(found.filter((line) => line.endsWith(' is-fitr'))).toHaveLength(2)
    if (year === 2030) expect(found.filter((line) => line.endsWith(' is-ramadan'))).toHaveLength(2)
  })
})

describe('check', () => {
  test('judges what no parser can', () => {
    const edition = join(folder, 'months/judged')
    cpSync('months/krefeld-2027', edition, { recursive: true })
    const feast = (id: string, more: string) =>
      `  - {id: kr-${id}, name: {de: ${id}, en: ${id}}, importance: major, source: the community, ${more}}\n`
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      feast(id, 'date: {gregorian: 3 february}, tone: civil'),
    )
    writeFileSync(
      join(edition, 'feasts.yaml'),
      `tradition: civil.de\nholidays:\n${crowd.join('')}${feast('loud', 'date: {gregorian: 4 february}, tone: mourning, greeting: {de: Alles Gute, en: All the best}')}${feast('over', 'date: {gregorian: 5 february}, tone: civil, till: 2020')}${feast('vague', 'date: {gregorian: 6 february}, tone: civil, unconfirmed: true')}`,
    )
    const file = join(edition, 'edition.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('languages: [de, en]', 'languages: [de, en, uk]')
        .replace('  also:\n', '  also:\n    - kr-vague\n'),
    )
    const { code, out, err } = interkalender(['check', edition])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/6 feasts begin on 2027-02-03, more than 5 fit well: .*kr-a/)
    expect(out).toMatch(/kr-loud is a day of mourning and has a greeting/)
    expect(out).toMatch(/kr-over does not fall from 2027 to 2046/)
    expect(out).toMatch(/prints kr-vague, which is not confirmed yet/)
    expect(out).toMatch(/without a name in uk, so named in English: .*kr-a/)
  })
})
