/** `explain` tells the whole way: figures from almanacs and published tables, in words and as data. */
import {
  calendars,
  createContext,
  explain,
  isoDate,
  resolveYear,
  type Step,
} from '@interkalender/core'
import { createSky, createSkyTeller } from '@interkalender/core/astronomy'
import { describe, expect, test } from 'vitest'
import { german } from '../packages/edition/src/explain/de.ts'
import { english } from '../packages/edition/src/explain/en.ts'
import { turkish } from '../packages/edition/src/explain/tr.ts'
import { loadHolidays } from './published-dates/holidays.ts'

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>

const holidays = loadHolidays()
const context = createContext(holidays, { sky: createSky() })
const teller = createSkyTeller()

function stepsOf(id: string, year: number): readonly Step[] {
  const holiday = holidays.find((one) => one.id === id)
  if (!holiday) throw new Error(`no feast ${id}`)
  const [found] = explain(holiday, year, context, teller)
  if (!found) throw new Error(`${id} does not fall in ${year}`)
  return found.steps
}

const all = <Name extends Step['step']>(steps: readonly Step[], name: Name) =>
  steps.filter((step): step is StepOf<Name> => step.step === name)

const nameOf = (id: string) => holidays.find((one) => one.id === id)?.name.de ?? id
const told = (id: string, year: number, say = german) =>
  stepsOf(id, year)
    .map((step) => say.step(step, nameOf))
    .join('\n')

const minutes = (iso: string) => Date.parse(iso) / 60_000
const expectNear = (iso: string | undefined, expected: string, within: number) =>
  expect(Math.abs(minutes(iso ?? '') - minutes(expected)), `${iso} ≈ ${expected}`).toBeLessThan(
    within,
  )

describe('feasts of sun and moon', () => {
  test('Diwali 2024: amavasya at two dusks, the first counts', () => {
    const steps = stepsOf('hi-diwali', 2024)
    // Drik Panchang for New Delhi: 31 October, 15:52 to 1 November 2024, 18:16 IST.
    const [tithi] = all(steps, 'span')
    expectNear(tithi?.start, '2024-10-31T15:52+05:30', 3)
    expectNear(tithi?.end, '2024-11-01T18:16+05:30', 3)
    expect(tithi?.zone).toEqual({ name: 'IST', hours: 5.5 })
    expect(all(steps, 'day-part').map(({ day, part, holds }) => [day, part, holds])).toEqual([
      ['2024-10-31', 'pradosha', true],
      ['2024-11-01', 'pradosha', true],
    ])
    expect(all(steps, 'choice')[0]).toMatchObject({ by: 'tie', tie: 'first', day: '2024-10-31' })
    // New moons of October 2024 (solar eclipse of the 2nd) and November 2024, Universal Time.
    const [month] = all(steps, 'lunar-month')
    expectNear(month?.start, '2024-10-02T18:49Z', 2)
    expectNear(month?.end, '2024-11-01T12:47Z', 2)
  })

  test('Diwali at a place of one’s own: its dusk, not India’s', () => {
    const place = { latitude: 51.33, longitude: 6.56 }
    const own = createContext(holidays, {
      sky: createSky({ place }),
      variants: { hindu: 'hindu-local' },
    })
    const diwali = holidays.find(({ id }) => id === 'hi-diwali')
    const steps = diwali
      ? (explain(diwali, 2025, own, createSkyTeller({ place }))[0]?.steps ?? [])
      : []
    expect(all(steps, 'place')[0]?.place).toEqual(place)
    // Sunset at Krefeld on 20 October 2025: 18:30 summer time.
    expectNear(all(steps, 'day-part')[0]?.start, '2025-10-20T18:30+02:00', 3)
  })

  test('Makar Sankranti 2027 by night: after sunset the next day counts', () => {
    const [entry] = all(stepsOf('hi-makar-sankranti', 2027), 'sankranti')
    expect(entry).toMatchObject({ sign: 'makara', inTime: false, day: '2027-01-15' })
    expect(minutes(entry?.moment ?? '')).toBeGreaterThan(minutes(entry?.limit ?? ''))
  })

  test('a Tamil asterism within its solar month; a Jain feast by the way of another', () => {
    expect(stepsOf('ta-thaipusam', 2027).map(({ step }) => step)).toEqual(
      expect.arrayContaining(['place', 'sankranti', 'span', 'day-part', 'choice']),
    )
    const jain = stepsOf('ja-diwali', 2027)
    expect(all(jain, 'feast')[0]).toMatchObject({ feast: 'hi-diwali' })
    expect(all(jain, 'choice')[0]?.day).toBe(all(jain, 'result')[0]?.day)
  })

  test('the Chinese New Year of 2027 hangs on four minutes, the authority’s table has it', () => {
    const steps = stepsOf('cn-spring-festival', 2027)
    const last = all(steps, 'event').at(-1)
    // New moon 6 February 2027, 15:56 UT (any almanac).
    expectNear(last?.moment, '2027-02-06T15:56:30Z', 1)
    expect(last?.day).toBe('2027-02-06')
    expect(last?.near).toBe(true)
    expect(all(steps, 'table')[0]).toMatchObject({
      day: '2027-02-06',
      published: true,
      departsBy: 0,
    })
    expect(all(steps, 'leap-month')[0]?.leap).toBeUndefined()
  })

  test('a Chinese leap month is told with its reason: 2025, the sixth, 25 July to 22 August', () => {
    // Hong Kong Observatory, conversion table for 2025.
    const [leap] = all(stepsOf('cn-mid-autumn', 2025), 'leap-month')
    expect(leap).toMatchObject({ months: 13, leap: { first: '2025-07-25', last: '2025-08-22' } })
  })

  test('Naw-Rúz 2026: twelve seconds before sunset, but the official table says the 21st', () => {
    const steps = stepsOf('bh-naw-ruz', 2026)
    // Equinox 20 March 2026, 14:46 UT (any almanac).
    expectNear(all(steps, 'event')[0]?.moment, '2026-03-20T14:45:40Z', 1)
    expect(all(steps, 'border')[0]).toMatchObject({ border: 'sunset', seconds: -12 })
    expect(all(steps, 'table')[0]).toMatchObject({
      day: '2026-03-21',
      published: true,
      departsBy: 1,
    })
  })

  test('the Twin Birthdays: the eighth new moon after Naw-Rúz', () => {
    const steps = stepsOf('bh-birth-bab', 2027)
    const moons = all(steps, 'event')
    expect(moons.map(({ nth }) => nth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(moons.filter(({ counts }) => counts)).toHaveLength(1)
    // New moon 29 October 2027, 13:36 UT (any almanac).
    expectNear(moons.at(-1)?.moment, '2027-10-29T13:36Z', 2)
    expect(all(steps, 'table')[0]?.day).toBe('2027-10-30')
  })

  test('Nowruz by noon, Vesak in Germany by the full moons of May', () => {
    expect(all(stepsOf('nz-nowruz', 2027), 'border')[0]).toMatchObject({
      border: 'noon',
      day: '2027-03-21',
    })
    const moons = all(stepsOf('bu-vesak-de', 2026), 'event')
    expect(moons.map(({ day, counts }) => [day, counts])).toEqual([
      ['2026-05-01', true],
      ['2026-05-31', false],
    ])
  })
})

describe('feasts by reckoning', () => {
  test('the Coptic new year in the year before a leap year', () => {
    const [leap] = all(stepsOf('co-nayrouz', 2027), 'leap-year')
    expect(leap).toMatchObject({ isLeap: true, lastMonth: { days: 6 }, newYear: '2027-09-12' })
    expect(all(stepsOf('et-enkutatash', 2026), 'leap-year')[0]).toMatchObject({
      isLeap: false,
      lastMonth: { days: 5 },
      newYear: '2026-09-11',
    })
  })

  test('weekdays from an anchor, feasts that hang on feasts that hang on dates', () => {
    expect(all(stepsOf('repentance-day', 2027), 'weekday')[0]).toMatchObject({
      weekday: 'wednesday',
      anchor: '2027-11-23',
      anchorWeekday: 'tuesday',
      day: '2027-11-17',
    })
    const asure = stepsOf('al-asure', 2027)
    expect(all(asure, 'feast')[0]?.feast).toBe('al-kurban')
    expect(all(asure, 'crescent').length).toBeGreaterThan(0)
    expect(all(asure, 'move')[0]).toMatchObject({ days: 32, by: 'offset' })
    expect(all(stepsOf('nrw-volkstrauertag', 2027), 'weekday').map(({ day }) => day)).toEqual([
      '2027-11-28',
      '2027-11-14',
    ])
  })
})

describe('what others have for the same feast', () => {
  const elsewhere = (steps: readonly Step[]) =>
    all(steps, 'elsewhere').map(({ calendar, day }) => `${calendar} ${day}`)

  test.each([
    // test/data/published-dates/hindu.tsv: Fiji's and Kenya's public holidays, by their own sunset.
    [2024, { latitude: -18.14, longitude: 178.44, zone: 12 }, '2024-10-31', '2024-11-01'],
    [2018, { latitude: -1.29, longitude: 36.82, zone: 3 }, '2018-11-07', '2018-11-06'],
  ])('Diwali %i in India and at another place', (year, place, india, there) => {
    const diwali = holidays.find(({ id }) => id === 'hi-diwali')
    if (!diwali) throw new Error('no Diwali')
    const local = createContext(holidays, {
      variants: { hindu: 'hindu-local' },
      sky: createSky({ place }),
    })
    const others = [{ context }, { context: local, place }]
    const [here] = explain(diwali, year, context, teller, others)
    expect(here?.steps.at(-1)).toMatchObject({ step: 'result', day: india })
    expect(elsewhere(here?.steps ?? [])).toEqual([`hindu-local ${there}`])
    const [other] = explain(diwali, year, local, createSkyTeller({ place }), others)
    expect(elsewhere(other?.steps ?? [])).toEqual([`hindu-india ${india}`])
    const [step] = all(here?.steps ?? [], 'elsewhere')
    if (step) expect(german.step(step, nameOf)).toMatch(/gerechnet für [\d,]+° S/)
  })

  test('a rule with a place of its own is compared with none', () => {
    const gurpurab = holidays.find(({ id }) => id === 'sk-arjan-martyr-bikrami')
    const place = { latitude: 51.33, longitude: 6.56 }
    const local = createContext(holidays, {
      variants: { hindu: 'hindu-local' },
      sky: createSky({ place }),
    })
    const found = gurpurab && explain(gurpurab, 2026, context, teller, [{ context: local, place }])
    expect(elsewhere(found?.[0]?.steps ?? [])).toEqual([])
  })

  test('New Year by the midnights of Beijing, Hanoi and Seoul', () => {
    // 2007: Tết a day before the Spring Festival; 2027: Seollal on 7 February (date-holidays, KR).
    expect(elsewhere(stepsOf('vn-tet', 2007))).toContain('chinese 2007-02-18')
    expect(elsewhere(stepsOf('cn-spring-festival', 2007))).toContain('vietnamese 2007-02-17')
    expect(elsewhere(stepsOf('cn-spring-festival', 2027))).toContain('korean 2027-02-07')
  })
})

test('a day that the Tibetan month skips or has twice is told', () => {
  // The 15th of the first month: skipped in 2018 (lists have 1 or 2 March).
  const [skipped] = all(stepsOf('bu-chotrul', 2018), 'uneven-day')
  expect(skipped).toMatchObject({ is: 'skipped', number: 15, taken: 16, day: '2018-03-02' })
  expect(told('bu-chotrul', 2018)).toMatch(
    /Einen 15\. Tag hat der Monat diesmal nicht; es zählt der 16\./,
  )
  expect(told('bu-chotrul', 2018)).toMatch(/Manche feiern es diesmal am 1\. März 2018/)
  expect(all(stepsOf('bu-chotrul', 2031), 'uneven-day')).toMatchObject([{ is: 'doubled' }])
  expect(all(stepsOf('bu-chotrul', 2027), 'uneven-day')).toEqual([])
})

describe('the words', () => {
  test('are German with German dates', () => {
    const diwali = told('hi-diwali', 2027)
    expect(diwali).toMatch(/am 29\. Oktober 2027: 17\.24 bis 19\.48 Uhr IST/)
    expect(diwali).toMatch(/Ergebnis: Freitag, 29\. Oktober 2027/)
    expect(told('repentance-day', 2027)).toMatch(/der Mittwoch davor ist der 17\. November 2027/)
    expect(told('bh-naw-ruz', 2026)).toMatch(/18:15:\d\d Uhr UTC\+3:30/)
  })

  test('are English with English dates', () => {
    expect(told('hi-diwali', 2027, english)).toMatch(/of 29 October 2027: 17:24 to 19:48 IST/)
    expect(told('cn-spring-festival', 2027, english)).toMatch(/3 min \d+ s before midnight/)
  })

  test('are Turkish with Turkish dates, cases and months', () => {
    const fitr = told('is-fitr', 2027, turkish)
    expect(fitr).toMatch(/^Kural: hicri takvimde 1 Şevval$/m)
    expect(fitr).toMatch(/Diyanet’in hicri takviminde 1 Şevval 1448 gününe denk gelir/)
    expect(fitr).toMatch(/Sonuç: 9 Mart 2027 Salı, 3 gün; yetkili kurumca yayımlanmış/)
    expect(told('hi-diwali', 2027, turkish)).toMatch(/29 Ekim 2027, .*: 17:24 – 19:48 IST/)
    expect(told('cn-spring-festival', 2027, turkish)).toMatch(
      /gece yarısından 3 dakika \d+ saniye önce/,
    )
    expect(told('ju-rosh-hashanah', 2027, turkish)).toMatch(/İbrani takviminde 1 Tişri$/m)
    // By rule, authority and source, as in the other languages.
    expect(told('ju-rosh-hashanah', 2027, turkish)).toMatch(
      /^Takvim: İbrani takvimi; esas alınan: II\. Hillel’in hesabı; kaynak: .*Maimonides/m,
    )
    const rules = ['repentance-day', 'rosenmontag', 'al-hizir', 'mothers-day-de', 'ye-carsema-sor']
    expect(rules.map((id) => told(id, 2027, turkish).split('\n')[0])).toEqual([
      'Kural: 23 Kasım gününden önceki çarşamba',
      'Kural: Paskalya Pazarı’ndan 48 gün önce (Gregoryen hesabı)',
      'Kural: Şubat ayının 2. perşembesinden 2 gün önce',
      'Kural: Mayıs ayının 2. pazarı',
      'Kural: Jülyen takviminde Nisan ayının 1. çarşambası',
    ])
  })
})

// Names of works and bodies that are not translated.
const untranslated =
  /Calendrical Calculations|korean-lunar-calendar|vacanza\/holidays, \w+\.py|Mandaean Associations Union|Journal of the Siam Society|Tibetan calendar mathematics/g

test('German and Turkish are so throughout: no English, no ids of calendars', () => {
  const ids = new Set(calendars.map(({ id }) => id))
  const english =
    /\b(calendar|computed|published|by the|days? of|month|year|rule|table|of the|church|hijri|hebrew|coptic|at noon|sunset|january|march|june)\b/i
  const faults = new Set<string>()
  for (const year of [2010, 2027, 2090]) {
    for (const { holiday, start } of resolveYear(holidays, year, { sky: createSky() })) {
      const found = explain(holiday, year, context, teller).find(
        ({ steps }) => all(steps, 'result')[0]?.day === isoDate(start),
      )
      for (const step of found?.steps ?? []) {
        for (const say of [german, turkish]) {
          const text = say.step(step, () => '…').replace(untranslated, '')
          const words = text.split(/[^\p{L}-]+/u)
          if (english.test(text) || words.some((word) => ids.has(word))) faults.add(text)
        }
      }
    }
  }
  expect([...faults]).toEqual([])
})

test('every feast of 2027 is told up to its day, in every language', () => {
  for (const { holiday, start } of resolveYear(holidays, 2027, { sky: createSky() })) {
    const found = explain(holiday, 2027, context, teller).find(
      ({ steps }) => all(steps, 'result')[0]?.day === isoDate(start),
    )
    const aside = new Set(['elsewhere', 'kept-otherwise'])
    const way = (found?.steps ?? []).filter(({ step }) => !aside.has(step)).slice(0, -1)
    const last = way.findLast((step) => 'day' in step)
    if (last && 'day' in last) {
      const table = last.step === 'table' || last.step === 'event'
      if (!table) expect(last.day, holiday.id).toBe(isoDate(start))
    }
    for (const say of [german, english, turkish])
      for (const step of found?.steps ?? [])
        expect(say.step(step, nameOf), holiday.id).not.toMatch(/undefined|NaN|\[object/)
  }
})
