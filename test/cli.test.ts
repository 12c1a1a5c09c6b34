import { spawnSync } from 'node:child_process'
import {
  cpSync,
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The command as a user calls it: a process of its own. `npm test` builds it first.
const bin = resolve('packages/cli/bin/interkalender.js')

function interkalender(
  args: string[],
  options: { cwd?: string; input?: string; env?: object } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    input: options.input,
    env: { ...process.env, ...options.env },
    maxBuffer: 2 ** 28,
  })
  return { code: status, out: stdout, err: stderr }
}

const json = (args: string[]) => {
  const { code, out, err } = interkalender([...args, '--format', 'json'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('dates', () => {
  // Published: Zentralrat der Juden; Diyanet's converter; NRW holiday law; western computus.
  test.each([
    ['ju-pesach', '2027-04-22', 8, 'evening-before', 'fixed', 'hebrew'],
    ['is-fitr', '2027-03-09', 3, 'midnight', 'announced', 'hijri-diyanet'],
    ['nrw-german-unity', '2027-10-03', 1, 'midnight', 'fixed', 'gregorian'],
    ['easter-w', '2027-03-28', 2, 'evening-before', 'fixed', 'gregorian'],
    ['orth-pascha', '2027-05-02', 2, 'evening-before', 'fixed', 'julian'],
  ])('%s falls on %s', (id, date, days, begins, certainty, calendar) => {
    const records = json(['dates', '--year', '2027'])
    const found = records.filter((record: { id: string }) => record.id === id)
    expect(found).toMatchObject([{ id, date, days, begins, certainty, calendar }])
  })

  test('has every feast of the data that has a rule, sorted by date, then id', () => {
    const { holidays } = JSON.parse(readFileSync('holidays/dist/holidays.json', 'utf8'))
    const records: { id: string; date: string }[] = json([
      'dates',
      '--from',
      '2020',
      '--to',
      '2040',
    ])
    const ids = new Set(records.map(({ id }) => id))
    const missing = holidays.filter((h: { id: string; rule?: object }) => h.rule && !ids.has(h.id))
    expect(missing.map(({ id }: { id: string }) => id)).toEqual([])
    const keys = records.map(({ date, id }) => `${date} ${id}`)
    expect(keys).toEqual([...keys].sort())
  })

  test('says which feasts have no known date in the years asked for, and why', () => {
    const { code, out, err } = interkalender(['dates', '--year', '1500'])
    expect(code).toBe(0)
    expect(out).toMatch(/^1500-.*easter-w/m)
    expect(out).not.toMatch(/bu-vesak/)
    expect(err).toMatch(
      /^interkalender: the table of vesak-poya reaches from 1600-01-01 to 2400-12-31; beyond, no dates are known of bu-vesak-lanka$/m,
    )
    expect(err).toMatch(/^interkalender: the calendar thai reaches .*bu-asalha/m)
    for (const year of ['1600', '2400']) {
      const { out: known } = interkalender(['dates', '--year', year, '--tradition', 'buddhism'])
      for (const id of ['bu-vesak-de', 'bu-vesak-lanka', 'bu-poson', 'bu-asalha'])
        expect(known).toContain(id)
    }
    const asked = ['dates', '--year', '1500', '--tradition', 'judaism']
    expect(interkalender(asked)).toMatchObject({ code: 0, err: '' })
  })

  test('a tradition includes those below it', () => {
    const records: { tradition: string }[] = json([
      'dates',
      '--year',
      '2027',
      '--tradition',
      'christian',
    ])
    const traditions = new Set(records.map(({ tradition }) => tradition))
    expect(traditions).toContain('christian.orthodox.serbian')
    expect([...traditions].every((id) => id.startsWith('christian'))).toBe(true)
  })

  test('a variant of a calendar can be chosen: Ramadan 1447 began on two days', () => {
    const ramadan = (variant: string) =>
      json(['dates', '--year', '2026', '--calendar', `hijri=${variant}`]).find(
        (record: { id: string }) => record.id === 'is-ramadan',
      ).date
    expect(ramadan('hijri-diyanet')).toBe('2026-02-19')
    expect(ramadan('hijri-umm-al-qura')).toBe('2026-02-18')
  })

  test('an edition names, chooses and reckons', () => {
    const records = json(['dates', '--edition', 'months/krefeld-2027'])
    expect(records.every(({ date }: { date: string }) => date.startsWith('2027-'))).toBe(true)
  })

  test('csv quotes what needs it', () => {
    const { out } = interkalender(['dates', '--year', '2027', '--format', 'csv', '--lang', 'en'])
    const [header, ...lines] = out.trimEnd().split('\r\n')
    expect(header).toBe(
      'id,tradition,name,date,days,main,begins,certainty,tolerance,calendar,importance,tone',
    )
    expect(lines.length).toBeGreaterThan(400)
  })

  test.each([
    [['dates'], /which year/],
    [['dates', '--year', 'soon'], /no year/],
    [['dates', '--from', '2020'], /go together/],
    [['dates', '--from', '2030', '--to', '2020'], /swap/],
    [['dates', '--year', '2027', '--tradition', 'pastafarian'], /no tradition/],
    [['dates', '--year', '2027', '--calendar', 'hijri=mars'], /hijri-diyanet/],
    [['dates', '--year', '2027', '--format', 'pdf'], /Allowed choices/],
    [['dates', '--yaer', '2027'], /--year/],
    [['frobnicate'], /unknown command/],
    [['build', '--only', 'pdf,film'], /film/],
    [['convert'], /missing required argument/],
    [['convert', '2027-01-01', '--to', 'maya'], /maya/],
  ])('%j is wrong usage: exit 2', (args, message) => {
    const { code, out, err } = interkalender(args)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

describe('convert', () => {
  test('gives one object a date, in order, far back and far ahead', () => {
    // Calendrical Calculations, 4th ed., appendix C: R.D. −214193 and 764652.
    const [first, second] = json(['convert', '-000586-07-24', '2094-07-18'])
    expect(first).toMatchObject({
      gregorian: { year: -586, month: 7, day: 24 },
      julian: { year: -587, month: 7, day: 30 },
      hebrew: { year: 3174, month: 5, day: 10 },
      coptic: { year: -870, month: 12, day: 6 },
      armenian: { year: -1138, month: 4, day: 10 },
    })
    expect(first).not.toHaveProperty('hijri-umm-al-qura')
    expect(second).toMatchObject({
      hebrew: { year: 5854, month: 5, day: 5 },
      ethiopic: { year: 2086, month: 11, day: 11 },
    })
  })

  test('reads one date a line', () => {
    const { out, code } = interkalender(['convert', '-', '--format', 'json', '--to', 'hebrew'], {
      input: '2027-04-22\n\n2027-10-02\r\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).map((one: { hebrew: object }) => one.hebrew)).toMatchObject([
      { year: 5787, month: 1, monthName: 'Nisan', day: 15 },
      { year: 5788, month: 7, monthName: 'Tishri', day: 1 },
    ])
  })

  test('says which line is no date', () => {
    const { code, err } = interkalender(['convert', '-'], {
      input: '2027-01-01\n2027-02-29\nsoon\n',
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^-:2:1: there is no 2027-02-29/m)
    expect(err).toMatch(/^-:3:1: not an ISO 8601 date: soon/m)
  })
})

describe('explain', () => {
  test('tells the way to Easter', () => {
    const [{ steps }] = json(['explain', 'easter-w', '--year', '2027'])
    // Golden number 2027: 14; paschal full moon 22 March 2027 (ecclesiastical tables).
    expect(steps).toContainEqual(
      expect.objectContaining({
        goldenNumber: 14,
        paschalFullMoon: '2027-03-22',
        easter: '2027-03-28',
      }),
    )
  })

  test('says why no date is known', () => {
    const { code, out, err } = interkalender(['explain', 'bu-asalha', '--year', '2500'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      'argument:1:1: of bu-asalha no date is known in 2500: the calendar thai reaches from 1599-11-18 to 2401-12-06; give a year within\n',
    )
  })

  test('names a feast that was meant', () => {
    const { code, err } = interkalender(['explain', 'ju-pesah'])
    expect(code).toBe(1)
    expect(err).toMatch(/did you mean ju-pesach\?/)
  })
})

describe('broken input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-'))
  const edition = join(folder, 'months/krefeld-2027')
  const out = join(folder, 'out/krefeld-2027')
  const build = () =>
    interkalender(['build', 'months/krefeld-2027', '--only', 'data'], { cwd: folder })
  const read = (name: string) => readFileSync(join(edition, name), 'utf8')
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(edition, name), text)

  beforeAll(() => {
    mkdirSync(edition, { recursive: true })
    cpSync('months/krefeld-2027', edition, { recursive: true })
    expect(build()).toMatchObject({ code: 0, err: '' })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
    .split('')
    .map((c, i) => `${c}: &${c} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]\n`)
    .join('')}`

  test.each<[string, string, (text: string) => string | Uint8Array | undefined, RegExp]>([
    [
      'an unknown key',
      'edition.yaml',
      (t) => t.replace('city:', 'town:'),
      /edition\.yaml:11:1: unknown key "town"/,
    ],
    [
      'a missing key',
      '03.yaml',
      (t) => t.replace(/^title:.*$/m, ''),
      /03\.yaml:\d+:\d+: the key "title" is missing/,
    ],
    [
      'a misspelt tradition',
      'edition.yaml',
      (t) => t.replace('- judaism', '- judiasm'),
      /edition\.yaml:\d+:5: there is no tradition judiasm; did you mean judaism\?/,
    ],
    [
      'a misspelt feast',
      'edition.yaml',
      (t) => t.replace('- is-baraat', '- is-baraatt'),
      /edition\.yaml:\d+:7: there is no feast is-baraatt; did you mean is-baraat\?/,
    ],
    [
      'a variant that does not exist',
      'edition.yaml',
      (t) => t.replace('hijri: hijri-diyanet', 'hijri: hijri-diyanit'),
      /edition\.yaml:\d+:\d+: hijri has no variant hijri-diyanit; did you mean hijri-diyanet\?/,
    ],
    [
      'a date that does not exist',
      'edition.yaml',
      (t) => t.replace('from: 2027-03-22', 'from: 2027-02-30'),
      /edition\.yaml:\d+:\d+: "from": must be a date that exists/,
    ],
    [
      'an end before its beginning',
      'edition.yaml',
      (t) => t.replace('to: 2027-04-03', 'to: 2027-03-03'),
      /end \(2027-03-03\) before they begin/,
    ],
    [
      'a wrong kind of value',
      'edition.yaml',
      (t) => t.replace('year: 2027', 'year: soon'),
      /edition\.yaml:12:7: "year" must be a number, not "soon"/,
    ],
    [
      'a missing picture',
      '05.yaml',
      (t) => `${t}\npicture: {file: nowhere.jpg, alt: Nichts}\n`,
      /05\.yaml:\d+:17: there is no picture nowhere\.jpg/,
    ],
    [
      'an address that is none',
      '05.yaml',
      (t) => `${t}\nlink: {url: nirgendwo, label: Hier}\n`,
      /05\.yaml:\d+:13: "url": must be a web address/,
    ],
    [
      'a key twice',
      '05.yaml',
      (t) => `${t}\nkind: offer\n`,
      /05\.yaml:\d+:1: the key "kind" stands here twice/,
    ],
    ['no YAML', '05.yaml', () => 'title: [', /05\.yaml:1:\d+: this is not YAML/],
    ['an empty file', '05.yaml', () => '', /05\.yaml:1:1: the file is empty/],
    ['only a comment', '05.yaml', () => '# nothing\n', /05\.yaml:\d+:1: the file is empty/],
    [
      'invalid UTF-8',
      '05.yaml',
      (t) =>
        Buffer.concat([
          Buffer.from(`${t.split('\n')[0]}\n# `),
          Buffer.from([0xff]),
          Buffer.from('\n'),
        ]),
      /05\.yaml:2:3: here is a byte that is no UTF-8/,
    ],
    ['an alias bomb', '05.yaml', () => bomb, /05\.yaml:2:8: aliases unfold into too much/],
    [
      'a list instead of a mapping',
      '05.yaml',
      () => '- a\n- b\n',
      /05\.yaml:1:1: the file must be a mapping/,
    ],
    [
      'a control character',
      '05.yaml',
      (t) => t.replace(/^title:.*$/m, 'title: "a\\u0007b"'),
      /05\.yaml:\d+:\d+: "title"/,
    ],
    ['a sheet too few', '07.yaml', () => undefined, /07\.yaml:1:1: this month sheet is missing/],
    ['a sheet too many', '13.yaml', () => 'title: x', /13\.yaml:1:1: this is one sheet too many/],
    [
      'an own feast with the id of another',
      'feasts.yaml',
      () =>
        'tradition: civil.de\nholidays:\n  - {id: ju-pesach, name: {de: A, en: A}, date: {gregorian: 1 may}, importance: minor, tone: civil, source: us}\n',
      /feasts\.yaml:3:10: the id ju-pesach is used twice/,
    ],
    [
      'an own feast in an unknown calendar',
      'feasts.yaml',
      () =>
        'tradition: civil.de\nholidays:\n  - {id: kr-x, name: {de: A, en: A}, date: {gregorain: 1 may}, importance: minor, tone: civil, source: us}\n',
      /feasts\.yaml:3:\d+: "gregorain" is no calendar; did you mean gregorian\?/,
    ],
    [
      'an own feast on a day that does not exist',
      'feasts.yaml',
      () =>
        'tradition: civil.de\nholidays:\n  - {id: kr-x, name: {de: A, en: A}, date: {gregorian: 31 april}, importance: minor, tone: civil, source: us}\n',
      /feasts\.yaml:3:\d+: there is no 31 april in the calendar gregorian/,
    ],
  ])('%s: file, line, column; exit 1; the earlier output stays', (_, name, change, message) => {
    const before = existsSync(join(edition, name)) ? read(name) : undefined
    const earlier = snapshot(out)
    try {
      const changed = change(before ?? '')
      if (changed === undefined) rmSync(join(edition, name))
      else write(name, changed)
      const { code, err, out: printed } = build()
      expect(err).toMatch(message)
      expect(err).not.toMatch(/\n\s+at /)
      expect(printed).toBe('')
      expect(code).toBe(1)
      expect(interkalender(['check', 'months/krefeld-2027'], { cwd: folder }).code).toBe(1)
      expect(snapshot(out)).toEqual(earlier)
      expect(readdirSync(join(folder, 'out'))).toEqual(['krefeld-2027'])
    } finally {
      if (before === undefined) rmSync(join(edition, name), { force: true })
      else write(name, before)
    }
  })

  test('no such edition', () => {
    const { code, err } = interkalender(['build', 'months/nirgends'], { cwd: folder })
    expect(err).toMatch(/months\/nirgends.*:1:1: there is no such edition/)
    expect(code).toBe(1)
  })

  test('an own feast of a religion that the data does not have takes one file', () => {
    write(
      'feasts.yaml',
      'tradition: civil.de\ndefaults: {importance: major, tone: festive, source: the community}\nholidays:\n  - {id: my-one, name: {de: Eins, en: One}, date: {gregorian: 3 may}}\n  - {id: my-two, name: {de: Zwei, en: Two}, date: {feast: my-one, offset: 1}}\n  - {id: my-three, name: {de: Drei, en: Three}, date: {hebrew: 1 nisan}}\n',
    )
    try {
      expect(build()).toMatchObject({ code: 0, err: '' })
      const { feasts } = JSON.parse(readFileSync(join(out, 'data/calendar.json'), 'utf8'))
      const own = feasts.filter(({ id }: { id: string }) => id.startsWith('my-'))
      expect(own.map(({ id, date }: { id: string; date: string }) => `${date} ${id}`)).toEqual([
        '2027-04-08 my-three',
        '2027-05-03 my-one',
        '2027-05-04 my-two',
      ])
    } finally {
      rmSync(join(edition, 'feasts.yaml'))
      build()
    }
  })

  test('--out into a folder that has other things leaves them', () => {
    const place = join(folder, 'desk')
    mkdirSync(place)
    writeFileSync(join(place, 'letter.txt'), 'mine')
    interkalender(['build', 'months/krefeld-2027', '--only', 'data', '--out', place], {
      cwd: folder,
    })
    expect(readdirSync(place).sort()).toEqual(['data', 'letter.txt', 'report.txt'])
    expect(readFileSync(join(place, 'letter.txt'), 'utf8')).toBe('mine')
  })
})

/** All files below a folder, with their contents. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  )
  return Object.fromEntries(
    files.map((f) => {
      const path = join(f.parentPath, f.name)
      return [path, readFileSync(path, 'utf8')]
    }),
  )
}
