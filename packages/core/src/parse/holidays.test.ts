import { describe, expect, test } from 'vitest'
import { InputError } from './fault.ts'
import { holidaysJsonSchema, parseHolidays, parseTraditions } from './holidays.ts'

const head = 'tradition: test\nholidays:\n'

/** An entry of six lines; its date stands in the third, from column 11. */
function entry(id: string, date: string, ...more: string[]): string {
  return [
    `  - id: ${id}`,
    '    name: {de: Fest, en: Feast}',
    `    date: ${date}`,
    '    importance: major',
    '    tone: festive',
    '    source: a test',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n')
}

function faultsOf(...texts: string[]): string[] {
  try {
    parseHolidays(texts.map((text, i) => ({ name: `${'ab'[i]}.yaml`, text })))
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.message.split('\n')
  }
}

const one = (date: string, ...more: string[]) => faultsOf(head + entry('x', date, ...more))

describe('a feast', () => {
  test('has what its entry says, and what the file says for all', () => {
    const [first, second] = parseHolidays([
      {
        name: 'a.yaml',
        text: `tradition: christian
sources: {print: 'A calendar, 2026'}
defaults: {importance: minor, tone: solemn, source: print, begins: evening-before}
holidays:
  - id: a-one
    name: {de: Eins, en: One, sr-Latn: Jedan, he: אחת}
    date: {gregorian: 6 december}
  - id: a-two
    tradition: christian.western
    name: {de: Zwei, en: Two}
    also-called: {de: [Zwo]}
    date: {easter: western, offset: 1}
    days: 2
    main: 2
    tone: festive
    begins: midnight
    since: 1990
    till: 2050
    region: DE-NW
    public-holiday: true
    own-sighting: true
    unconfirmed: true
    layer: weekly
    meaning: {de: Sinn, en: Sense}
    greeting: {de: Hallo, en: Hello}
    same-as: [a-one]
    same-night: [a-one]
    fasting: true
    work-rest: [1, 2]
    leave: {DE-BY: [1], DE-BW: true}
    note: A remark.
    source: [print, 'Another']
`,
      },
    ])
    expect(first).toEqual({
      id: 'a-one',
      tradition: 'christian',
      name: { de: 'Eins', en: 'One', 'sr-Latn': 'Jedan', he: 'אחת' },
      rule: { type: 'date', calendar: 'gregorian', month: 'december', day: 6 },
      days: 1,
      begins: 'evening-before',
      importance: 'minor',
      tone: 'solemn',
      sources: ['A calendar, 2026'],
    })
    expect(second).toMatchObject({
      tradition: 'christian.western',
      alsoCalled: { de: ['Zwo'] },
      days: 2,
      main: 2,
      begins: 'midnight',
      tone: 'festive',
      since: 1990,
      till: 2050,
      region: 'DE-NW',
      publicHoliday: true,
      ownSighting: true,
      unconfirmed: true,
      layer: 'weekly',
      sameAs: ['a-one'],
      sameNight: ['a-one'],
      fasting: true,
      workRest: [1, 2],
      leave: { 'DE-BY': [1], 'DE-BW': true },
      sources: ['A calendar, 2026', 'Another'],
    })
  })

  test('may be announced or personal: then there is nothing to reckon', () => {
    for (const date of ['announced', 'personal']) {
      const [holiday] = parseHolidays([{ name: 'a.yaml', text: head + entry('x', date) }])
      expect(holiday && 'rule' in holiday).toBe(false)
    }
  })

  test('of the old calendar is its twin', () => {
    const [mother, twin] = parseHolidays([
      {
        name: 'a.yaml',
        text:
          head +
          entry(
            'x',
            '{revised-julian: 25 december}',
            'until: {revised-julian: 28 december}',
            'twin: julian',
          ),
      },
    ])
    expect(mother?.rule).toMatchObject({ calendar: 'revised-julian' })
    expect(twin).toMatchObject({
      id: 'x-julian',
      tradition: 'christian.orthodox.julian',
      name: { de: 'Fest (alter Kalender)', en: 'Feast (old calendar)' },
      rule: { type: 'date', calendar: 'julian', month: 'december', day: 25 },
      until: { type: 'date', calendar: 'julian', month: 'december', day: 28 },
    })
  })

  test('names no source by a word that every object knows', () => {
    const [holiday] = parseHolidays([
      {
        name: 'a.yaml',
        text: `sources: {a: b}\n${head}${entry('x', 'announced').replace('a test', 'constructor')}`,
      },
    ])
    expect(holiday?.sources).toEqual(['constructor'])
  })
})

describe('rules', () => {
  test.each([
    ['{gregorian: 6 december}', { type: 'date', calendar: 'gregorian', month: 'december', day: 6 }],
    ['{hijri: last ramadan}', { type: 'date', calendar: 'hijri', month: 'ramadan', day: 'last' }],
    ['{hijri: 10 Dhu al-Hijja}', { calendar: 'hijri', month: 'dhu al-hijja', day: 10 }],
    ['{hebrew: 14 adar i}', { calendar: 'hebrew', month: 'adar i', day: 14 }],
    ['{easter: julian}', { type: 'easter', computus: 'julian', offset: 0 }],
    ['{easter: western, offset: -46}', { type: 'easter', computus: 'western', offset: -46 }],
    ['{feast: y, offset: 3}', { type: 'feast', id: 'y', offset: 3 }],
    ['{every: friday}', { type: 'every', weekday: 5 }],
    [
      '{weekday: sunday, nth: last, of: {gregorian: january}}',
      { type: 'nth-weekday', weekday: 0, nth: 'last', calendar: 'gregorian', month: 'january' },
    ],
    [
      '{weekday: wednesday, before: {gregorian: 23 november}}',
      { type: 'weekday', weekday: 3, relation: 'before', nth: 1, anchor: { day: 23 } },
    ],
    [
      '{hebrew: 9 av, shift: {saturday: next sunday}}',
      { type: 'shift', by: { 6: 1 }, rule: { month: 'av' } },
    ],
    [
      '{gregorian: 1 may, since: 2020-01-01, till: "2025-12-31"}',
      { type: 'valid', since: '2020-01-01', till: '2025-12-31' },
    ],
    ['[{gregorian: 1 may}, {gregorian: 2 may}]', { type: 'any', rules: [{ day: 1 }, { day: 2 }] }],
  ])('%s', (yaml, rule) => {
    const [holiday] = parseHolidays([
      { name: 'a.yaml', text: head + entry('x', yaml) + entry('y', '{gregorian: 1 may}') },
    ])
    expect(holiday?.rule).toMatchObject(rule)
  })

  test('a month may be counted from Easter on with every modifier at once', () => {
    const yaml =
      '{gregorian: 25 march, offset: 1, transfer: {from: {easter: western, offset: -7}, to: {easter: western}, target: {easter: western, offset: 8}}, shift: {sunday: next monday}, since: 1970-01-01}'
    const [holiday] = parseHolidays([{ name: 'a.yaml', text: head + entry('x', yaml) }])
    expect(holiday?.rule).toMatchObject({
      type: 'valid',
      rule: { type: 'shift', rule: { type: 'transfer', rule: { type: 'offset', days: 1 } } },
    })
  })
})

describe('what is wrong is told with its place and what would be right', () => {
  test.each([
    ['{gregorain: 6 december}', '5:12: "gregorain" is no calendar; did you mean gregorian?'],
    [
      '{gregorian: 31 february}',
      '5:23: there is no 31 february in the calendar gregorian; that month has 29 days at most',
    ],
    [
      '{gregorian: 30 february}',
      '5:23: there is no 30 february in the calendar gregorian; that month has 29 days at most',
    ],
    [
      '{hebrew: 31 nisan}',
      '5:20: there is no 31 nisan in the calendar hebrew; that month has 30 days at most',
    ],
    [
      '{coptic: 7 nesi}',
      '5:20: there is no 7 nesi in the calendar coptic; that month has 6 days at most',
    ],
    ['{gregorian: 0 may}', '5:23: there is no 0 may in the calendar gregorian'],
    ['{hebrew: 14 nissan}', '5:20: the calendar hebrew has no month "nissan"; did you mean nisan?'],
    ['{hebrew: nisan 14}', '5:20: "hebrew": must be a day and a month, as "15 nisan"'],
    ['{gregorian: 6}', '5:23: "gregorian" must be a text, not 6'],
    ['{gregorian: 1 may, julian: 2 may}', '5:30: unknown key "julian"'],
    ['6 december', '5:11: "6 december" is no rule; write one as {gregorian: 6 december}'],
    ['[]', '5:11: the list of rules is empty; give one rule at least'],
    ['[{gregorian: 1 may}, {gregorian: 32 may}]', '5:44: there is no 32 may'],
    ['{}', '5:11: the rule names no calendar; write one as {gregorian: 6 december}'],
    ['{constructor: 6 may}', '5:11: the rule names no calendar'],
    ['{easter: orthodox}', '5:20: "orthodox" is not allowed here; there are western, julian'],
    ['{easter: western, offset: 4000}', '5:37: "offset" must be at most 400'],
    ['{weekday: sonntag, after: {gregorian: 1 may}}', '5:21: "sonntag" is not allowed here'],
    ['{weekday: sunday}', '5:11: a weekday needs one of before, on-or-before, after'],
    [
      '{weekday: sunday, after: {gregorian: 1 may}, before: {gregorian: 1 june}}',
      '5:11: a weekday needs one of',
    ],
    ['{weekday: sunday, of: {gregorian: may}}', '5:11: the key "nth" is missing; say which'],
    [
      '{weekday: sunday, nth: 1, of: {gregorian: mai}}',
      '5:53: the calendar gregorian has no month',
    ],
    [
      '{weekday: sunday, nth: last, after: {gregorian: 1 may}}',
      '5:34: nth: last makes no sense with "after"; leave it out',
    ],
    [
      '{weekday: sunday, nth: 2, nearest: {gregorian: 1 may}}',
      '5:34: nth: 2 makes no sense with "nearest"; leave it out',
    ],
    [
      '{gregorian: 1 may, shift: {sunday: monday}}',
      '5:46: "sunday": must be like "next monday" or "previous thursday"',
    ],
    [
      '{gregorian: 1 may, shift: {sonntag: next monday}}',
      '5:38: unknown key "sonntag"; there are sunday, monday, tuesday, wednesday',
    ],
    ['{gregorian: 1 may, since: 2023-02-30}', '5:37: "since": must be a date that exists'],
    [
      '{gregorian: 1 may, transfer: {from: {easter: western}, to: {easter: western}}}',
      '5:40: the key "target" is missing; add it',
    ],
    [
      '{weekday: sunday, after: {weekday: monday, before: {gregorian: 40 may}}}',
      '5:74: there is no 40 may',
    ],
    ['{feast: z}', '5:11: there is no feast z'],
    ['{feast: x}', '5:11: x refers to itself; give it a date'],
  ])('%s', (date, fault) => {
    const faults = one(date)
    expect(faults[0]?.slice(0, fault.length + 7)).toBe(`a.yaml:${fault}`)
  })

  test.each([
    ['importence: major', '9:5: unknown key "importence"; did you mean importance?'],
    ['days: 0', '9:11: "days" must be at least 1'],
    ['days: three', '9:11: "days" must be a number, not "three"'],
    [
      'since: 1951-05-03',
      '9:12: "since": must be a year, as 1951; a day goes into the rule, as date: {',
    ],
    ['till: soon', '9:11: "till" must be a number, not "soon"'],
    ['begins: evening before', '9:13: "evening before" is not allowed here; did you mean evening-'],
    ['until: {feast: nobody}', '9:12: there is no feast nobody; there are x'],
    ['until: {gregorian: 31 april}', '9:24: there is no 31 april'],
    ['same-as: [x, nobody]', '9:18: there is no feast nobody; there are x'],
    ['note: "\\u0007"', '9:11: "note": has a character that cannot be printed; remove it'],
    ['note: "\\ud800"', '9:11: "note": has a character that cannot be printed; remove it'],
    ['note: ""', '9:11: "note": must not be empty'],
    ['source: b', '9:5: the key "source" stands here twice; remove one'],
    ['meaning: {deutsch: Sinn}', '9:15: the key "deutsch" is not right: must be a language tag'],
    ['twin: gregorian', '9:11: "gregorian" is not allowed here; there are julian'],
  ])('%s', (line, fault) => {
    const faults = one('{gregorian: 6 may}', line)
    expect(faults[0]?.slice(0, fault.length + 7)).toBe(`a.yaml:${fault}`)
  })

  test('a missing key, a missing name', () => {
    expect(faultsOf(`${head}  - id: x\n    name: {de: Fest, en: Feast}\n`)).toEqual([
      'a.yaml:3:5: the key "importance" is missing; give major or minor, here or in "defaults"',
      'a.yaml:3:5: the key "tone" is missing; give festive, solemn, fast, mourning, remembrance or civil',
      'a.yaml:3:5: the key "source" is missing; say where the date or rule was read',
      'a.yaml:3:5: the key "date" is missing; give a rule as {gregorian: 6 december}, or announced',
    ])
    expect(faultsOf(head + entry('x', '{gregorian: 6 may}').replace(', en: Feast', ''))).toEqual([
      'a.yaml:4:11: the name in "en" is missing; add it',
    ])
    expect(faultsOf('holidays: []\n')).toEqual([
      'a.yaml:1:1: the key "tradition" is missing; it must be a text',
    ])
  })

  test('an id used twice, in one file or in two', () => {
    const both = entry('x', '{gregorian: 6 may}') + entry('x', '{gregorian: 7 may}')
    expect(faultsOf(head + both)).toEqual([
      'a.yaml:9:9: the id x is used twice, first in a.yaml; choose another',
    ])
    expect(
      faultsOf(head + entry('x', '{gregorian: 6 may}'), head + entry('x', '{gregorian: 7 may}')),
    ).toEqual(['b.yaml:3:9: the id x is used twice, first in a.yaml; choose another'])
  })

  test('an id that a package before has', () => {
    const known = parseHolidays([{ name: 'a', text: head + entry('x', '{gregorian: 6 may}') }])
    const again = { name: 'own.yaml', text: head + entry('x', '{feast: x}') }
    expect(() => parseHolidays([again], { known })).toThrow(
      'own.yaml:3:9: the id x is used twice, first in the holidays package; choose another',
    )
    const other = { name: 'own.yaml', text: head + entry('y', '{feast: x, offset: 1}') }
    expect(parseHolidays([other], { known }).map(({ id }) => id)).toEqual(['y'])
  })

  test('feasts that refer to each other in a circle', () => {
    const circle =
      entry('x', '{feast: y}') +
      entry('y', '{weekday: sunday, after: {feast: z}}') +
      entry('z', '[{gregorian: 1 may}, {feast: x, offset: 3}]')
    expect(faultsOf(head + circle)).toEqual([
      'a.yaml:5:11: x and y refer to each other; give one of them a date',
      'a.yaml:11:11: y and z refer to each other; give one of them a date',
      'a.yaml:17:11: z and x refer to each other; give one of them a date',
    ])
  })

  test('feasts that refer to no one, in a chain too long, in a tree too wide', () => {
    const chain = (length: number, date: (next: string) => string) =>
      head +
      Array.from({ length }, (_, i) => entry(`x${i}`, date(`x${i + 1}`))).join('') +
      entry(`x${length}`, '{gregorian: 1 may}')
    expect(faultsOf(chain(20, (next) => `{feast: ${next}}`))).toEqual([])
    expect(faultsOf(chain(300, (next) => `{feast: ${next}}`))[0]).toBe(
      'a.yaml:5:11: x1 hangs on too many other feasts; give it a date',
    )
    const doubled = (next: string) => `[{feast: ${next}}, {feast: ${next}, offset: 1}]`
    expect(faultsOf(chain(40, doubled))[0]).toMatch(/^a\.yaml:5:11: x1 hangs on too many/)
    expect(faultsOf(chain(4, doubled))).toEqual([])
  })

  test('all faults of all files at once', () => {
    const faults = faultsOf(
      head + entry('x', '{gregorian: 32 may}') + entry('y', '{gregorian: 33 may}'),
      'tradition: [',
    )
    expect(faults.map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual([
      'a.yaml:5',
      'a.yaml:11',
      'b.yaml:1',
    ])
  })

  test('anchors may be used, and their faults stand where they are written', () => {
    const text = head + entry('x', '&may {gregorian: 6 may}') + entry('y', '*may')
    expect(faultsOf(text)).toEqual([])
    expect(faultsOf(text.replace('6 may', '36 may'))).toEqual([
      'a.yaml:5:28: there is no 36 may in the calendar gregorian; that month has 31 days at most',
    ])
  })
})

describe('traditions', () => {
  const tradition = (id: string, code: string) =>
    `  - {id: ${id}, name: {de: A, en: A}, code: ${code}, group: a}\n`

  test('are read in order', () => {
    const text = `traditions:\n${tradition('christian', 'CH')}${tradition('christian.western', 'WE')}`
    expect(parseTraditions({ name: 't', text }).map(({ id }) => id)).toEqual([
      'christian',
      'christian.western',
    ])
  })

  test.each([
    [tradition('a', 'AB') + tradition('a', 'AC'), 't:3:10: the tradition a stands here twice'],
    [tradition('a', 'SS'), 't:2:41: the letters SS must not stand on a calendar; choose others'],
    [tradition('a', 'A'), 't:2:41: "code": must be two capital letters'],
    [tradition('A B', 'AB'), 't:2:10: "id": must be lower-case words joined by dots'],
  ])('%j', (entries, fault) => {
    expect(() => parseTraditions({ name: 't', text: `traditions:\n${entries}` })).toThrow(fault)
  })
})

test('the JSON schema knows what a file may say', () => {
  const schema = JSON.stringify(holidaysJsonSchema())
  for (const word of ['hebrew', 'hijri', 'easter', 'after-leap-year', 'evening-before', 'twin']) {
    expect(schema).toContain(`"${word}"`)
  }
  expect(schema).toContain('"required":["id","name","date"]')
})
