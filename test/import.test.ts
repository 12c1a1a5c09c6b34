/** `interkalender import`: what cities have in calendars and tables becomes feasts of their own. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isoDate } from '@interkalender/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../packages/cli/src/import/csv.ts'
import { feastsOf, feastsYaml } from '../packages/cli/src/import/feasts.ts'
import { readIcs } from '../packages/cli/src/import/ics.ts'

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const read = (...lines: string[]) => readIcs(calendar(...event('SUMMARY:Fest', ...lines)))
const messages = ({ remarks }: ReturnType<typeof readIcs>) =>
  remarks.map(({ line, message }) => `${line} ${message}`)

describe('iCalendar', () => {
  test.each([
    ['a day', ['DTSTART;VALUE=DATE:20270612'], '2027-06-12', 1],
    ['an end that is not included', ['DTSTART:20270612', 'DTEND:20270614'], '2027-06-12', 2],
    ['a length', ['DTSTART:20270612', 'DURATION:P1W'], '2027-06-12', 7],
    ['an hour', ['DTSTART:20270612T180000', 'DTEND:20270612T200000'], '2027-06-12', 1],
    ['an end at midnight', ['DTSTART:20270612T180000', 'DTEND:20270613T000000'], '2027-06-12', 1],
  ])('%s', (_, lines, start, days) => {
    const [entry] = read(...lines).entries
    expect(entry).toMatchObject({ name: 'Fest', days, line: 3 })
    expect(entry && isoDate(entry.start)).toBe(start)
  })

  // RFC 5545, section 3.3.10.
  test.each([
    ['FREQ=YEARLY', { gregorian: '6 december', since: '2027-01-01' }],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6;INTERVAL=1', { gregorian: '6 december' }],
    ['FREQ=YEARLY;COUNT=3', { gregorian: '6 december', till: '2029-12-31' }],
    ['FREQ=YEARLY;UNTIL=20301231', { till: '2030-12-31' }],
    [
      'FREQ=YEARLY;BYMONTH=12;BYDAY=1MO',
      { weekday: 'monday', nth: 1, of: { gregorian: 'december' } },
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=-1SU', { weekday: 'sunday', nth: 'last' }],
    ['FREQ=WEEKLY;COUNT=2', { every: 'monday', since: '2027-12-06', till: '2027-12-13' }],
  ])('%s is a rule', (rrule, rule) => {
    const { entries, remarks } = read('DTSTART:20271206', `RRULE:${rrule}`)
    expect(entries[0]?.rule).toMatchObject(rule)
    expect(remarks).toEqual([])
  })

  test.each(['FREQ=MONTHLY;BYDAY=1TH', 'FREQ=YEARLY;INTERVAL=2', 'FREQ=YEARLY;BYYEARDAY=100', 'x'])(
    '%s has no rule here, and that is said',
    (rrule) => {
      const found = read('DTSTART:20271206', `RRULE:${rrule}`)
      expect(found.entries).toMatchObject([{ name: 'Fest' }])
      expect(found.entries[0]).not.toHaveProperty('rule')
      expect(messages(found)).toEqual([expect.stringMatching(/^5 "Fest" recurs by .*2027-12-06/)])
    },
  )

  test('names are unfolded and put right', () => {
    const folded = event('DTSTART:20270612', 'SUMMARY;LANGUAGE=de:Fest\\, das', '  lange\\; ja')
    expect(readIcs(calendar(...folded)).entries[0]?.name).toBe('Fest, das lange; ja')
  })

  test('what does not come over is named with its line', () => {
    const found = readIcs(
      calendar(
        ...event('SUMMARY:A', 'DTSTART:20270230'),
        ...event('SUMMARY:B', 'DTSTART:20270301', 'STATUS:CANCELLED'),
        ...event('DTSTART:20270301'),
        ...event('SUMMARY:C', 'DTSTART:20270303', 'DTEND:20270301'),
        ...event('SUMMARY:D', 'DTSTART:20270303', 'EXDATE:20280303'),
        'no line',
      ),
    )
    expect(found.entries.map(({ name }) => name)).toEqual(['D'])
    expect(messages(found).map((one) => one.split(';')[0])).toEqual([
      '24 "no line" is no line of iCalendar',
      '3 "A" begins on no date that exists: 20270230',
      '7 "B" is cancelled',
      '12 an event has no SUMMARY',
      '15 "C" ends before it begins, or its end is not to be read',
      '22 "D" has days without it (EXDATE), which did not come over',
    ])
  })

  test('an alarm within an event is not the event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Ring', 'DTSTART:20300101', 'END:VALARM']
    const { entries } = readIcs(calendar(...event(...alarm, 'SUMMARY:Fest', 'DTSTART:20270612')))
    expect(entries.map(({ name }) => name)).toEqual(['Fest'])
  })
})

describe('tables', () => {
  test.each([
    ['Name,Date\nFest,2027-06-12\n', '2027-06-12', 1],
    ['\ufeffDatum;Bis;Titel\r\n12.6.2027;14.06.2027;Fest\r\n', '2027-06-12', 3],
    ['Subject\tStart Date\tDays\nFest\t20270612\t2\n', '2027-06-12', 2],
    ['Subject,Start Date\nFest,6/12/2027\nAnderes,6/13/2027\n', '2027-06-12', 1],
    ['title,start\n"Fest",2027-06-12 18:00', '2027-06-12', 1],
    ['\ufeffDatum;Bezeichnung\r\n12.06.27;Fest\r\n', '2027-06-12', 1],
    ['Datum;Bezeichnung\nSa., 12. Juni 2027;Fest\n', '2027-06-12', 1],
    ['Date,Name\n12 June 2027,Fest\n', '2027-06-12', 1],
    // Outlook, as it exports an event of whole days, and one with hours.
    [
      '"Betreff";"Beginnt am";"Beginnt um";"Endet am";"Endet um";"Ganztägiges Ereignis"\r\n' +
        '"Fest";"12.6.2027";"00:00:00";"14.6.2027";"00:00:00";"Ein"\r\n',
      '2027-06-12',
      2,
    ],
    [
      'Subject,Start Date,Start Time,End Date,End Time,All day event\r\n' +
        '"Fest","6/12/2027","12:00:00 AM","6/13/2027","12:00:00 AM","True"\r\n' +
        '"Nacht","6/12/2027","8:00:00 PM","6/13/2027","12:00:00 AM","False"\r\n',
      '2027-06-12',
      1,
    ],
  ])('%j', (text, start, days) => {
    const { entries, remarks } = readCsv(text)
    expect(remarks).toEqual([])
    expect(entries[0]).toMatchObject({ name: 'Fest', days })
    expect(isoDate(entries[0]?.start ?? (0 as never))).toBe(start)
  })

  test('what cannot be read is named with its line', () => {
    const text =
      'Name,Date\n"Zwei\nZeilen",2027-06-12\nA,3/4/2027\nB,soon\nC,31.4.2027\n,2027-01-01\n'
    const found = readCsv(text)
    expect(found.entries.map(({ name, line }) => [name, line])).toEqual([['Zwei\nZeilen', 2]])
    expect(messages(found)).toEqual([
      '4 "A": 3/4/2027 can be read in two ways; write it as 2027-04-22; left out',
      '5 "B": "soon" is no date; write it as 2027-04-22; left out',
      '6 "C": there is no 31.4.2027; left out',
      '7 no name; left out',
    ])
    expect(messages(readCsv('a,b\n1,2\n'))).toEqual([
      expect.stringMatching(/^1 no column for the name/),
    ])
  })
})

test('days of one name become one feast; ids are free and plain', () => {
  const text =
    'Name,Date\nÜberfest,2027-06-12\nÜberfest,2028-06-10\n1. Mai,2027-05-01\nПраздник,2027-05-02\n'
  const feasts = feastsOf(readCsv(text).entries, ['ueberfest'], [])
  expect(feasts.map(({ id, date }) => [id, date])).toEqual([
    ['ueberfest-2', { announced: ['2027-06-12', '2028-06-10'] }],
    ['mai', { announced: ['2027-05-01'] }],
    ['feast', { announced: ['2027-05-02'] }],
  ])
  const yaml = feastsYaml(feasts, { source: 'a.csv', tradition: 'civil', language: 'tr' })
  expect(yaml).toContain('tr: "Überfest"')
})

test('an export of Google Calendar comes over whole, and what cannot is named', () => {
  const { entries, remarks } = readIcs(
    readFileSync('test/data/imports/google-calendar.ics', 'utf8'),
  )
  expect(entries.map(({ name, start, days }) => [name, isoDate(start), days])).toEqual([
    ['Fest ohne Grenzen', '2027-06-12', 2],
    ['Laternenumzug', '2027-11-13', 1],
    ['Neujahrsglocken 🎉', '2027-12-31', 2],
  ])
  expect(entries[1]?.rule).toMatchObject({ weekday: 'saturday', nth: 2 })
  expect(entries[0]?.text).toContain('rund um den Platz der Wiedervereinigung')
  expect(messages({ entries, remarks })).toEqual([
    '42 "Laternenumzug" has an hour; its day was taken',
    '45 "Laternenumzug" has days without it (EXDATE), which did not come over',
    '58 "Laternenumzug" changes one day of a recurring event; left out',
    '68 "Neujahrsglocken 🎉" has an hour; its day, of universal time, was taken',
  ])
})

test('no file brings it down', () => {
  const words = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'DTSTART:',
    '20270101',
    '\r\n',
    '\n ',
    '"',
    ';',
    ',',
    ':',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:x',
    'Name',
    'Date',
    '1/2/2027',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 }))), (parts) => {
      const text = parts.join('')
      expect(Array.isArray(readIcs(text).entries)).toBe(true)
      expect(Array.isArray(readCsv(text).entries)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'interkalender-import-'))
    cpSync('months/krefeld-2027', join(folder, 'months/krefeld-2027'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) => {
    const bin = resolve('packages/cli/bin/interkalender.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }

  test('writes feasts that the edition then has, and tells which we had', () => {
    // Ramadanfest 2027: 9 March, Diyanet.
    const rows = [
      'Flachsmarkt,2027-05-15',
      'Neujahr,2027-01-01',
      'Ramadanfest,2027-03-10',
      'Zuckerfest der Stadt,2027-03-09',
      'Ostern,2027-03-28',
    ]
    writeFileSync(join(folder, 'city.csv'), `Name,Date\n${rows.join('\n')}\n`)
    const out = 'months/krefeld-2027/feasts.yaml'
    const { code, err } = run('import', 'city.csv', '--out', out)
    expect(err).toMatch(/^city\.csv:3:1: "Neujahr" is nrw-new-year of ours; left out$/m)
    expect(err).toMatch(/^city\.csv:4:1: "Ramadanfest" has the name of is-fitr, .*\(2027-03-09\)/m)
    // A bare name is nobody's alone: several churches keep Easter on that day.
    expect(err).toMatch(
      /^city\.csv:6:1: "Ostern" is one of ours \((?=.*\beaster-w\b)(?=.*\bam-easter\b).*\); left out$/m,
    )
    expect(err).toMatch(
      /3 feasts came over: 0 with a rule, 3 with announced days; 2 we have already/,
    )
    expect(code).toBe(0)
    const dates = run('dates', '--edition', 'months/krefeld-2027')
    expect(dates.err).toBe('')
    expect(dates.out).toMatch(/^2027-05-15 +flachsmarkt +Flachsmarkt$/m)

    const elsewhere = run('import', 'city.csv', '--edition', 'krefeld-2027', '--tradition', 'mars')
    expect(elsewhere.err).toMatch(/the edition has no tradition mars/)
    expect(elsewhere.err).toMatch(/"Flachsmarkt" is flachsmarkt of ours/)

    const before = readFileSync(join(folder, out))
    const again = run('import', 'city.csv', '--out', out)
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/there already/)
    expect(readFileSync(join(folder, out))).toEqual(before)
  })

  test('what we write comes back as what we have, and nothing is left to write', () => {
    for (const format of ['ics', 'csv']) {
      const { out } = run('dates', '--year', '2027', '--tradition', 'judaism', '--format', format)
      writeFileSync(join(folder, `ours.${format}`), out)
      const back = run('import', `ours.${format}`, '--out', 'back.yaml')
      expect(back.err).toMatch(/"Pessach" is ju-pesach of ours; left out/)
      expect(back.err).toMatch(/: 0 feasts came over: .* Nothing is left to write\.$/m)
      expect(back.code).toBe(0)
      expect(existsSync(join(folder, 'back.yaml'))).toBe(false)
    }
  })

  test('feasts of an edition’s own keep their days through a feed', () => {
    const event = [
      'SUMMARY:Flachsmarkt',
      'DTSTART;VALUE=DATE:20270515',
      'DTEND;VALUE=DATE:20270518',
    ]
    writeFileSync(join(folder, 'market.ics'), calendar('BEGIN:VEVENT', ...event, 'END:VEVENT'))
    const edition = join(folder, 'months/market-2027')
    cpSync('months/krefeld-2027', edition, { recursive: true })
    rmSync(join(edition, 'feasts.yaml'), { force: true })
    expect(run('import', 'market.ics', '--out', join(edition, 'feasts.yaml')).code).toBe(0)
    const { out } = run('dates', '--edition', 'months/market-2027', '--format', 'ics')
    const { entries } = readIcs(out)
    const found = entries.filter(({ name }) => name === 'Flachsmarkt')
    expect(found.map(({ start, days }) => [isoDate(start), days])).toEqual([['2027-05-15', 3]])
  })

  test('school holidays, as services for programs give them, are told from feasts', () => {
    const table =
      'start;end;year;stateCode;name;slug\n' +
      '2027-07-19T00:00Z;2027-09-01T00:00Z;2027;NW;sommerferien;sommerferien-2027-NW\n'
    writeFileSync(join(folder, 'ferien.csv'), table)
    expect(run('import', 'ferien.csv').err).toMatch(
      /^ferien\.csv:2:1: "sommerferien" looks like school holidays: .*edition\.yaml$/m,
    )
  })

  test('a table in Windows-1252 is read, and the report says so', () => {
    const file = join(folder, 'outlook.csv')
    writeFileSync(
      file,
      Buffer.from('Betreff;Beginnt am\r\nLichterwochen-Er\u00f6ffnung;31.10.2027\r\n', 'latin1'),
    )
    const { code, out, err } = run('import', file)
    expect(code).toBe(0)
    expect(out).toContain('Lichterwochen-Eröffnung')
    expect(err).toMatch(/outlook\.csv:1:1: this is no UTF-8; read as Windows-1252/)
  })

  test('a file without a single day is a fault, and nothing is written', () => {
    writeFileSync(join(folder, 'empty.ics'), calendar())
    const { code, err } = run('import', 'empty.ics', '--out', 'nothing.yaml')
    expect(code).toBe(1)
    expect(err).toMatch(/^empty\.ics:1:1: no event/)
    expect(existsSync(join(folder, 'nothing.yaml'))).toBe(false)
    expect(run('import', 'absent.ics')).toMatchObject({ code: 1 })
    expect(run('import', 'city.pdf')).toMatchObject({ code: 2 })
  })
})
