import { describe, expect, test } from 'vitest'
import { hijriCivil } from './calendars/hijri.ts'
import { gregorian, gregorianDay, isoDate, julian, parseIsoDate } from './calendars/solar.ts'
import { addDays, type Day, weekdayOf } from './day.ts'
import { endFrom, evaluate, weekdayOffset } from './evaluate.ts'
import type { Holiday } from './holiday.ts'
import { calendarNames, parseRule } from './parse/rule.ts'
import { YamlSource } from './parse/yaml-source.ts'
import { calendars } from './registry.ts'
import { createContext, resolve, resolveYear } from './resolve.ts'
import type { Rule } from './rule.ts'
import type { Sky } from './sky-rule.ts'

const civil = { variants: { hijri: 'hijri-civil' } }

/** A rule as YAML writes it. */
function ruleOf(yaml: string): Rule {
  const source = new YamlSource(`date: ${yaml}`, 'test.yaml')
  const { date } = source.data as { date: unknown }
  const rule = parseRule(date, ['date'], source, calendarNames(calendars))
  source.throwIfFaulty()
  if (!rule) throw new Error(`no rule: ${yaml}`)
  return rule
}

/** The days of a rule in a span of Gregorian years, as ISO dates. */
function days(yaml: string, from: number, to = from, context = createContext([], civil)): string[] {
  const [first, last] = [gregorianDay(from, 1, 1), gregorianDay(to, 12, 31)]
  return evaluate(ruleOf(yaml), first, last, context).map(({ day }) => isoDate(day))
}

function feast(id: string, yaml: string, rest: Partial<Holiday> = {}): Holiday {
  return {
    id,
    tradition: 'test',
    name: { de: id, en: id },
    rule: ruleOf(yaml),
    days: 1,
    begins: 'midnight',
    importance: 'major',
    tone: 'festive',
    sources: ['a test'],
    ...rest,
  }
}

describe('a date', () => {
  test('falls once a year in a solar calendar', () => {
    expect(days('{gregorian: 6 december}', 2025, 2027)).toEqual([
      '2025-12-06',
      '2026-12-06',
      '2027-12-06',
    ])
    expect(days('{julian: 25 december}', 2027)).toEqual(['2027-01-07'])
  })

  test('falls only where it exists', () => {
    expect(days('{gregorian: 29 february}', 2023, 2029)).toEqual(['2024-02-29', '2028-02-29'])
    // 30 Cheshvan exists in long years only; 5785 and 5788 were and will be such.
    const cheshvan = days('{hebrew: 30 cheshvan}', 2020, 2027)
    for (const iso of cheshvan) expect(iso).toMatch(/-(10|11|12)-/)
    expect(cheshvan.length).toBeGreaterThan(0)
    expect(cheshvan.length).toBeLessThan(8)
    expect(days('{hebrew: 1 adar i}', 2025, 2026)).toEqual([])
    expect(days('{hebrew: 1 adar i}', 2027)).toHaveLength(1)
  })

  test('the last day of a month is as long as the month', () => {
    expect(days('{gregorian: last february}', 2027, 2028)).toEqual(['2027-02-28', '2028-02-29'])
    expect(days('{hijri: last ramadan}', 2026)).toHaveLength(1)
  })

  test('a Hijri feast falls twice in some Gregorian years', () => {
    // Expected from Node's Intl (islamic-civil), which knows nothing of ours.
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    })
    const theirs = (date: string, year: number) => {
      const found: string[] = []
      for (let d = gregorianDay(year, 1, 1); d <= gregorianDay(year, 12, 31); d = addDays(d, 1)) {
        const [month, day] = format.format((d - 719_163) * 86_400_000).split(/[ /]/)
        if (`${month}/${day}` === date) found.push(isoDate(d))
      }
      return found
    }
    for (const year of [2000, 2001, 2026, 2030, 2033]) {
      expect(days('{hijri: 1 shawwal}', year), `Eid ${year}`).toEqual(theirs('10/1', year))
      expect(days('{hijri: 1 ramadan}', year), `Ramadan ${year}`).toEqual(theirs('9/1', year))
    }
    expect(days('{hijri: 1 shawwal}', 2000)).toHaveLength(2)
    expect(days('{hijri: 1 ramadan}', 2030)).toHaveLength(2)
    expect(days('{hijri: 1 shawwal}', 2033)).toHaveLength(2)
    expect(days('{hijri: 1 shawwal}', 2026)).toHaveLength(1)
  })

  test.each([
    // Umm al-Qura as published in vacanza/holidays @c382fdec.
    ['{hijri: 1 shawwal}', 2000, ['2000-01-08', '2000-12-27']],
    ['{hijri: 1 ramadan}', 2030, ['2030-01-05', '2030-12-26']],
  ])('%s in %i by the table of Umm al-Qura', (yaml, year, expected) => {
    const context = createContext([], { variants: { hijri: 'hijri-umm-al-qura' } })
    expect(days(yaml, year, year, context)).toEqual(expected)
  })

  test('falls never beyond the range of its calendar', () => {
    const context = createContext([], { variants: { hijri: 'hijri-umm-al-qura' } })
    expect(days('{hijri: 1 shawwal}', 1500, 1501, context)).toEqual([])
    expect(days('{hijri: 1 shawwal}', 2500, 2501, context)).toEqual([])
    const { range } = context.calendar('hijri')
    const edge = evaluate(
      ruleOf('{hijri: 1 muharram}'),
      addDays(range?.first ?? gregorianDay(1, 1, 1), -800),
      addDays(range?.first ?? gregorianDay(1, 1, 1), 800),
      context,
    )
    expect(edge[0]?.day).toBe(range?.first)
    expect(edge).toHaveLength(3)
  })

  test('the Coptic and the Ethiopic Nativity stay on 7 January after their leap year', () => {
    // Published for 2020 and 2024: kopten-sued.de, saintminadubai.org. 29 Kiahk would be the 8th.
    const nativity = '{coptic: 29 kiahk, after-leap-year: 28 kiahk}'
    expect(days(nativity, 2019, 2025)).toEqual([
      '2019-01-07',
      '2020-01-07',
      '2021-01-07',
      '2022-01-07',
      '2023-01-07',
      '2024-01-07',
      '2025-01-07',
    ])
    expect(days('{coptic: 29 kiahk}', 2024)).toEqual(['2024-01-08'])
  })

  test('skips the year 0 that the Julian calendar lacks', () => {
    const found = evaluate(
      ruleOf('{julian: 1 june}'),
      gregorianDay(-2, 1, 1),
      gregorianDay(3, 12, 31),
      createContext([]),
    )
    expect(found.map(({ day }) => julian.fromDay(day).year)).toEqual([-3, -2, -1, 1, 2, 3])
    expect(found.map(({ year }) => year)).toEqual([-3, -2, -1, 1, 2, 3])
  })

  test('needs a calendar that exists', () => {
    const rule = { type: 'date', calendar: 'mayan', month: 'pop', day: 1 } as const
    expect(() =>
      evaluate(rule, gregorianDay(2027, 1, 1), gregorianDay(2027, 12, 31), createContext([])),
    ).toThrow(/no calendar mayan; there are gregorian, /)
  })
})

describe('Easter', () => {
  test('and what is counted from it', () => {
    // oki-regensburg.de/feste/feste24.htm
    expect(days('{easter: western}', 2024)).toEqual(['2024-03-31'])
    expect(days('{easter: western, offset: -2}', 2024)).toEqual(['2024-03-29'])
    expect(days('{easter: western, offset: 49}', 2024)).toEqual(['2024-05-19'])
    expect(days('{easter: julian}', 2024)).toEqual(['2024-05-05'])
    expect(days('{easter: julian, offset: 57}', 2024)).toEqual(['2024-07-01'])
  })

  test('an offset may lead into another year', () => {
    expect(days('{easter: western, offset: -120}', 2027)).toEqual(['2027-12-18'])
    expect(days('{easter: western, offset: 300}', 2027)).toEqual(['2027-01-30'])
    expect(days('{easter: western, offset: 300}', 2026, 2028)).toEqual([
      '2026-02-14',
      '2027-01-30',
      '2028-01-22',
    ])
  })
})

describe('a weekday', () => {
  test('before, after and nearest to an anchor', () => {
    // 23 November 2022 is itself a Wednesday: the Day of Repentance was the 16th.
    expect(days('{weekday: wednesday, before: {gregorian: 23 november}}', 2022)).toEqual([
      '2022-11-16',
    ])
    expect(days('{weekday: wednesday, on-or-before: {gregorian: 23 november}}', 2022)).toEqual([
      '2022-11-23',
    ])
    expect(days('{weekday: wednesday, after: {gregorian: 23 november}}', 2022)).toEqual([
      '2022-11-30',
    ])
    expect(days('{weekday: wednesday, on-or-after: {gregorian: 23 november}}', 2022)).toEqual([
      '2022-11-23',
    ])
    // 15 August 2024 is a Thursday, 2025 a Friday, 2029 a Wednesday.
    expect(days('{weekday: sunday, nearest: {gregorian: 15 august}}', 2024)).toEqual(['2024-08-18'])
    expect(days('{weekday: sunday, nearest: {gregorian: 15 august}}', 2025)).toEqual(['2025-08-17'])
    expect(days('{weekday: sunday, nearest: {gregorian: 15 august}}', 2029)).toEqual(['2029-08-12'])
  })

  test('the n-th before and after', () => {
    // First Sunday of Advent, published for 2024 (oki-regensburg.de) and many others.
    const advent = '{weekday: sunday, nth: 4, before: {gregorian: 25 december}}'
    expect(days(advent, 2022, 2027)).toEqual([
      '2022-11-27',
      '2023-12-03',
      '2024-12-01',
      '2025-11-30',
      '2026-11-29',
      '2027-11-28',
    ])
    expect(days('{weekday: sunday, nth: 2, after: {gregorian: 1 january}}', 2027)).toEqual([
      '2027-01-10',
    ])
  })

  test('an anchor at the turn of the year is found from both sides', () => {
    expect(days('{weekday: sunday, after: {gregorian: 31 december}}', 2027)).toEqual(['2027-01-03'])
    expect(days('{weekday: monday, before: {gregorian: 1 january}}', 2026)).toEqual(['2026-12-28'])
    expect(days('{weekday: friday, nth: 10, before: {gregorian: 1 january}}', 2026)).toEqual([
      '2026-10-23',
    ])
  })

  test('the n-th and the last of a month', () => {
    expect(days('{weekday: sunday, nth: 1, of: {gregorian: october}}', 2026, 2028)).toEqual([
      '2026-10-04',
      '2027-10-03',
      '2028-10-01',
    ])
    expect(days('{weekday: sunday, nth: last, of: {gregorian: january}}', 2026, 2027)).toEqual([
      '2026-01-25',
      '2027-01-31',
    ])
    // Mother's Day in Germany, the second Sunday of May.
    expect(days('{weekday: sunday, nth: 2, of: {gregorian: may}}', 2026)).toEqual(['2026-05-10'])
    // The Yezidi new year, first Wednesday of the Julian April (ezidis.org: 18 April 2018).
    expect(days('{weekday: wednesday, nth: 1, of: {julian: april}}', 2018)).toEqual(['2018-04-18'])
  })

  test('a fifth one falls only in months that have it', () => {
    expect(days('{weekday: sunday, nth: 5, of: {gregorian: may}}', 2026, 2029)).toEqual([
      '2026-05-31',
      '2027-05-30',
    ])
    expect(days('{weekday: sunday, nth: 6, of: {gregorian: may}}', 2020, 2040)).toEqual([])
  })

  test('every week', () => {
    const found = days('{every: saturday}', 2027)
    expect(found).toHaveLength(52)
    expect(found[0]).toBe('2027-01-02')
    for (const iso of found) expect(weekdayOf(parseIsoDate(iso))).toBe(6)
    const one = parseIsoDate('2027-01-02')
    expect(evaluate(ruleOf('{every: saturday}'), one, one, createContext([]))).toHaveLength(1)
    expect(
      evaluate(ruleOf('{every: saturday}'), addDays(one, 1), addDays(one, 6), createContext([])),
    ).toHaveLength(0)
  })
})

describe('shifts', () => {
  const shoah = '{hebrew: 27 nisan, shift: {friday: previous thursday, sunday: next monday}}'

  test('move a feast off a weekday', () => {
    // Yom HaShoah, as Israel keeps it: 27 Nisan, a day earlier on a Friday, later on a Sunday.
    expect(days(shoah, 2024, 2026)).toEqual(['2024-05-06', '2025-04-24', '2026-04-14'])
    // The fast of Esther 2024 on Thursday 21 March (Jüdische Gemeinde Bad Nauheim).
    expect(days('{hebrew: 13 adar, shift: {saturday: previous thursday}}', 2024)).toEqual([
      '2024-03-21',
    ])
    expect(days('{hebrew: 3 tishri, shift: {saturday: next sunday}}', 2024)).toEqual(['2024-10-06'])
  })

  test('lead into the neighbouring year', () => {
    expect(days('{gregorian: 31 december, shift: {friday: next saturday}}', 2022)).toEqual([
      '2022-01-01',
      '2022-12-31',
    ])
    // 1 January 2028 is a Saturday, 31 December 2027 a Friday.
    expect(days('{gregorian: 31 december, shift: {friday: next saturday}}', 2027)).toEqual([])
    expect(days('{gregorian: 31 december, shift: {friday: next saturday}}', 2028)).toEqual([
      '2028-01-01',
      '2028-12-31',
    ])
    expect(days('{gregorian: 1 january, shift: {saturday: previous friday}}', 2027)).toEqual([
      '2027-01-01',
      '2027-12-31',
    ])
  })

  test('count a week for the same weekday', () => {
    expect(weekdayOffset(0, 0, 'next')).toBe(7)
    expect(weekdayOffset(0, 0, 'previous')).toBe(-7)
    expect(weekdayOffset(6, 0, 'next')).toBe(1)
    expect(weekdayOffset(6, 4, 'previous')).toBe(-2)
    expect(weekdayOffset(5, 4, 'previous')).toBe(-1)
    expect(weekdayOffset(0, 1, 'next')).toBe(1)
  })
})

describe('transfers', () => {
  const annunciation =
    '{gregorian: 25 march, transfer: {from: {easter: western, offset: -7}, to: {easter: western, offset: 7}, target: {easter: western, offset: 8}}, shift: {sunday: next monday}}'

  test.each([
    // Directorium: in Holy Week or Easter week it is kept on the Monday after Low Sunday.
    [2013, '2013-04-08'],
    [2016, '2016-04-04'],
    [2018, '2018-04-09'],
    [2024, '2024-04-08'],
    [2027, '2027-04-05'],
    // On a Sunday of Lent, on the Monday after.
    [2012, '2012-03-26'],
    [2023, '2023-03-25'],
    [2026, '2026-03-25'],
  ])('the Annunciation of %i', (year, iso) => {
    expect(days(annunciation, year)).toEqual([iso])
  })

  test.each([
    // St Joseph: before Holy Week rather than in it (2008: Congregation for Divine Worship,
    // Notitiae 2006), off a Sunday of Lent.
    [2008, '2008-03-15'],
    [2016, '2016-03-19'],
    [2023, '2023-03-20'],
    [2027, '2027-03-19'],
    [2035, '2035-03-17'],
  ])('St Joseph of %i', (year, iso) => {
    const joseph =
      '{gregorian: 19 march, transfer: {from: {easter: western, offset: -7}, to: {easter: western, offset: 7}, target: {easter: western, offset: -8}}, shift: {sunday: next monday}}'
    expect(days(joseph, year)).toEqual([iso])
  })

  test('leave the day where one of their rules never falls', () => {
    expect(
      days(
        '{gregorian: 25 march, transfer: {from: {gregorian: 20 march}, to: {gregorian: 30 march}, target: {weekday: sunday, nth: 6, of: {gregorian: april}}}}',
        2027,
      ),
    ).toEqual(['2027-03-25'])
  })
})

describe('validity', () => {
  const nativity =
    '[{revised-julian: 25 december, since: 2023-09-01}, {julian: 25 december, till: 2023-08-31}]'

  test('a rule may give way to another on a day', () => {
    // The Orthodox Church of Ukraine changed its calendar on 1 September 2023.
    expect(days(nativity, 2022, 2024)).toEqual([
      '2022-01-07',
      '2023-01-07',
      '2023-12-25',
      '2024-12-25',
    ])
  })

  test('holds on its first and last day', () => {
    expect(
      days('{gregorian: 6 december, since: 2025-12-06, till: 2026-12-06}', 2020, 2030),
    ).toEqual(['2025-12-06', '2026-12-06'])
    expect(days('{gregorian: 6 december, since: 2025-12-07}', 2025, 2026)).toEqual(['2026-12-06'])
  })

  test('of a feast is given in years', () => {
    const holiday = feast('x', '{gregorian: 3 august}', { since: 2015, till: 2017 })
    const found = resolve([holiday], gregorianDay(2010, 1, 1), gregorianDay(2020, 12, 31))
    expect(found.map(({ start }) => isoDate(start))).toEqual([
      '2015-08-03',
      '2016-08-03',
      '2017-08-03',
    ])
  })
})

describe('several rules', () => {
  test('give the days of all, in order', () => {
    expect(days('[{gregorian: 6 may}, {easter: western}, {gregorian: 1 january}]', 2027)).toEqual([
      '2027-01-01',
      '2027-03-28',
      '2027-05-06',
    ])
  })

  test('announced days are given as they are', () => {
    const rule: Rule = { type: 'announced', dates: ['2027-08-20', '2026-08-21', '2028-08-18'] }
    const found = evaluate(rule, gregorianDay(2026, 1, 1), gregorianDay(2027, 12, 31), {
      ...createContext([]),
    })
    expect(found.map(({ day }) => isoDate(day))).toEqual(['2026-08-21', '2027-08-20'])
  })
})

describe('feasts that depend on feasts', () => {
  const holidays = [
    feast('kurban', '{hijri: 10 dhu al-hijja}', { days: 4 }),
    feast('muharrem', '{feast: kurban, offset: 20}', { days: 12 }),
    feast('ashure', '{feast: muharrem, offset: 12}'),
    feast('week-before', '{weekday: friday, before: {feast: kurban}}'),
  ]

  test('follow them, along chains too', () => {
    // Diyanet's Kurban on 31 July 2020 and 9 July 2022; Aşure as aleviten.at prints it.
    const found = resolve(holidays, gregorianDay(2020, 1, 1), gregorianDay(2022, 12, 31))
    const of = (id: string) =>
      found.filter(({ holiday }) => holiday.id === id).map(({ start }) => isoDate(start))
    expect(of('kurban')).toEqual(['2020-07-31', '2021-07-20', '2022-07-09'])
    expect(of('ashure')).toEqual(['2020-09-01', '2021-08-21', '2022-08-10'])
    expect(of('week-before')).toEqual(['2020-07-24', '2021-07-16', '2022-07-08'])
    for (const { calendar } of found) expect(calendar).toBe('hijri-diyanet')
  })

  test('have the warrant of the calendar that decides', () => {
    const [one] = resolveYear(holidays, 2022)
    expect(one?.certainty).toBe('announced')
    expect(one?.tolerance).toBe(0)
    const [own] = resolveYear([feast('a', '{hijri: 10 muharram}', { ownSighting: true })], 2026)
    expect([own?.certainty, own?.tolerance]).toEqual(['computed', 1])
    const [fixed] = resolveYear([feast('a', '{gregorian: 1 may}', { ownSighting: true })], 2026)
    expect([fixed?.certainty, fixed?.tolerance]).toEqual(['fixed', 0])
  })

  test('fall never if the other does not exist or is not reckoned', () => {
    const context = createContext([])
    expect(days('{feast: nobody}', 2027, 2027, context)).toEqual([])
  })
})

describe('feasts whose length varies', () => {
  const fast = feast('fast', '{easter: julian, offset: 57}', {
    until: ruleOf('{revised-julian: 28 june}'),
  })
  const old = { ...fast, until: ruleOf('{julian: 28 june}') }

  test('last until their last day', () => {
    // The Apostles' Fast of 2026 begins on 8 June (acrod.org) and ends before 29 June, new
    // calendar; before 12 July, old.
    const [newCalendar] = resolveYear([fast], 2026)
    const [oldCalendar] = resolveYear([old], 2026)
    expect([newCalendar && isoDate(newCalendar.start), newCalendar?.days]).toEqual([
      '2026-06-08',
      21,
    ])
    expect(oldCalendar?.days).toBe(21 + 13)
  })

  test('vanish in years in which they would have no day', () => {
    // Pascha 5 May 2024: in the new calendar the fast would begin on 1 July, after the feast.
    expect(resolveYear([fast], 2024)).toEqual([])
    expect(resolveYear([fast], 2013)).toEqual([])
    const [oldCalendar] = resolveYear([old], 2024)
    expect([oldCalendar && isoDate(oldCalendar.start), oldCalendar?.days]).toEqual([
      '2024-07-01',
      11,
    ])
    // Pascha 2 May 2027 leaves one day, 28 June.
    expect(resolveYear([fast], 2027).map(({ days }) => days)).toEqual([1])
  })

  test('Ramadan has 29 or 30 days', () => {
    const ramadan = feast('ramadan', '{hijri: 1 ramadan}', {
      until: ruleOf('{hijri: last ramadan}'),
    })
    // Diyanet: 11 March to 9 April 2024, 19 February to 19 March 2026.
    expect(resolveYear([ramadan], 2024).map(({ days }) => days)).toEqual([30])
    expect(resolveYear([ramadan], 2026).map(({ days }) => days)).toEqual([29])
    const first = hijriCivil.toDay({ year: 1447, month: 9, day: 1 })
    const end = endFrom(first, ruleOf('{hijri: last ramadan}'), createContext([], civil))
    expect(end?.day).toBe(first + 29)
  })

  test('a last day that never falls leaves no day', () => {
    const never = ruleOf('{weekday: sunday, nth: 6, of: {gregorian: may}}')
    expect(endFrom(gregorianDay(2027, 1, 1), never, createContext([]))).toBeUndefined()
    expect(resolveYear([feast('never', '{gregorian: 1 january}', { until: never })], 2027)).toEqual(
      [],
    )
  })

  test('a feast is no surer than its last day', () => {
    const sky: Sky = {
      days: (rule) => [
        rule.type === 'tithi' && rule.tithi === 10
          ? { day: gregorianDay(2027, 10, 9), near: true }
          : { day: gregorianDay(2027, 10, 5) },
      ],
    }
    const puja = feast('puja', '{hindu: shukla 6 ashvina}', {
      until: ruleOf('{hindu: shukla 10 ashvina}'),
    })
    expect(resolveYear([puja], 2027, { sky })).toMatchObject([{ days: 5, tolerance: 1 }])
  })
})

describe('spans', () => {
  test('both ends belong to it', () => {
    const d = parseIsoDate('2027-12-06')
    const rule = ruleOf('{gregorian: 6 december}')
    const on = (first: Day, last: Day) => evaluate(rule, first, last, createContext([])).length
    expect(on(d, d)).toBe(1)
    expect(on(addDays(d, 1), addDays(d, 300))).toBe(0)
    expect(on(addDays(d, -300), addDays(d, -1))).toBe(0)
    expect(on(addDays(d, 1), d)).toBe(0)
  })

  test('a long span gives what its years give one by one', () => {
    const rules = [
      '{hijri: 1 shawwal}',
      '{easter: julian, offset: 57}',
      '{weekday: sunday, nth: 4, before: {gregorian: 25 december}}',
      '{weekday: sunday, nearest: {gregorian: 1 january}}',
      '{weekday: friday, nth: last, of: {hijri: ramadan}}',
      '{hebrew: 5 iyar, shift: {friday: previous thursday, saturday: previous thursday}}',
      '{gregorian: 1 january, shift: {saturday: previous friday, sunday: next monday}}',
      '{gregorian: 31 december, shift: {saturday: next monday}, offset: 3}',
      '{gregorian: 25 march, transfer: {from: {easter: western, offset: -7}, to: {easter: western, offset: 7}, target: {easter: western, offset: 8}}}',
      '{every: friday}',
    ]
    for (const yaml of rules) {
      const one: string[] = []
      for (let year = 1990; year <= 2040; year++) one.push(...days(yaml, year))
      expect(one, yaml).toEqual(days(yaml, 1990, 2040))
    }
  })

  test('occurrences are sorted by day, then id', () => {
    const found = resolveYear(
      [
        feast('b', '{gregorian: 1 may}'),
        feast('a', '{gregorian: 1 may}'),
        feast('c', '{easter: western}'),
      ],
      2027,
    )
    expect(found.map(({ holiday }) => holiday.id)).toEqual(['c', 'a', 'b'])
    expect(found.map(({ ownYear }) => ownYear)).toEqual([2027, 2027, 2027])
    expect(found[0]?.calendar).toBe(gregorian.id)
  })
})
