// What an edition inherits with `extends`, and the public holidays of its region.
import { isoDate } from '@interkalender/core'
import { InputError } from '@interkalender/core/parse'
import {
  chosenHolidays,
  createCalendarYear,
  type Edition,
  parseEdition,
  parseProfiles,
  parseSheet,
} from '@interkalender/edition'
import { describe, expect, test } from 'vitest'
import { loadData } from './feeds/krefeld.ts'

// Compiled: the days of sun and moon are in tables.
const data = loadData()
const lines = `
title: {de: Kalender 2028}
city: Teststadt
year: 2028
publisher: {name: Teststadt}
site: https://kalender.example/
released: 2027-09-01
`
const parse = (text: string) =>
  parseEdition({ name: 'edition.yaml', text: lines + text }, 'test-2028', data)

function faultsOf(text: string): string[] {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

const sheets = Array.from({ length: 12 }, () =>
  parseSheet({ name: '01.yaml', text: 'kind: offer\ntitle: A\ntext: B' }, () => true),
)
function freeDays(edition: Edition): string[] {
  const { months } = createCalendarYear(edition, sheets, data)
  const days = months.flatMap(({ weeks }) => weeks.flatMap((week) => week.days))
  return days
    .filter(({ inMonth, publicHoliday }) => inMonth && publicHoliday !== undefined)
    .map(({ day, publicHoliday }) => `${isoDate(day)} ${publicHoliday}`)
}

describe('profiles', () => {
  const names = Object.keys(data.profiles ?? {})

  test('there is one for each Land, Germany, Austria, Switzerland and Bulgaria', () => {
    expect(names).toHaveLength(20)
  })

  test.each(names)('%s gives all that a city leaves out', (name) => {
    const edition = parse(`extends: ${name}\n`)
    expect(edition.region).toBe(data.profiles?.[name]?.region)
    expect(edition.place.timeZone).toMatch(/^Europe/)
    expect(freeDays({ ...edition, traditions: ['judaism'] }).length).toBeGreaterThanOrEqual(6)
    for (const { from, to } of edition.schoolHolidays) expect(to - from).toBeLessThan(60)
    for (const { name: text } of edition.schoolHolidays) expect(text).toMatch(/ferien$|^Ferientag$/)
  })

  test('the Länder have the school holidays of 2027 and 2028, in order and apart', () => {
    const lands = Object.entries(data.profiles ?? {}).filter(([, p]) => p.region.startsWith('DE-'))
    expect(lands).toHaveLength(16)
    for (const [name] of lands) {
      const { schoolHolidays, schoolHolidaysSource } = parse(`extends: ${name}\n`)
      expect(schoolHolidaysSource).toContain('Kultusministerkonferenz')
      const of = (kind: string) => schoolHolidays.filter((one) => one.name === kind)
      expect(
        of('Sommerferien').map(({ from }) => isoDate(from).slice(0, 4)),
        name,
      ).toEqual(['2027', '2028', '2029'])
      for (const [i, { from }] of schoolHolidays.entries()) {
        const before = schoolHolidays[i - 1]
        if (before) expect(from, `${name} ${isoDate(from)}`).toBeGreaterThan(before.to)
      }
    }
  })
})

describe("a profile's own theme", () => {
  const land = {
    name: 'profiles/land.yaml',
    text: 'theme: land-look.yaml\nregion: DE-NW\nlanguage: de\nlanguages: [de]\ntraditions: [judaism]\nplace: {latitude: 51, longitude: 6, time-zone: Europe/Berlin}\n',
  }
  const look = { name: 'profiles/land-look.yaml', text: 'extends: raster\nsizes: {numeral: 24}\n' }
  const edition = (text: string, files = [land, look]) =>
    parseEdition({ name: 'edition.yaml', text: lines + text }, 'test-2028', {
      ...data,
      profiles: parseProfiles(files),
    })

  test('stands beside the profile, and holds for every edition that extends it', () => {
    expect(Object.keys(parseProfiles([land, look]))).toEqual(['land'])
    const { theme, ownTheme } = edition('extends: land\n')
    expect(theme).toBe('raster')
    expect(ownTheme).toEqual({ extends: 'raster', sizes: { numeral: 24 } })
  })

  test('gives way to what an edition says', () => {
    expect(edition('extends: land\ntheme: still\n')).toMatchObject({ theme: 'still' })
    expect(edition('extends: land\ntheme: {sizes: {title: 60}}\n').ownTheme).toEqual({
      extends: 'raster',
      sizes: { numeral: 24, title: 60 },
    })
  })

  test('that is not there is a fault of the profile, with its line', () => {
    expect(() => parseProfiles([land])).toThrow(
      'profiles/land.yaml:1:8: there is no file land-look.yaml beside this profile',
    )
  })

  test('has no fonts of its own, which would not travel with the data', () => {
    const fonts = { ...look, text: 'fonts: {town: {regular: a.ttf, bold: b.ttf, licence: OFL}}\n' }
    expect(() => parseProfiles([land, fonts])).toThrow('profiles/land-look.yaml:1:1: ')
  })
})

describe('extends', () => {
  test('mappings are joined, all else is replaced', () => {
    const edition = parse(
      'extends: bayern\nplace: {latitude: 48.4}\nlanguages: [de, tr]\ntraditions: [judaism]\n',
    )
    expect(edition.place).toEqual({ latitude: 48.4, longitude: 11.58, timeZone: 'Europe/Berlin' })
    expect(edition.languages).toEqual(['de', 'tr'])
    expect(edition.traditions).toEqual(['judaism'])
    expect(edition.region).toBe('DE-BY')
    expect(edition.variants).toEqual({ hijri: 'hijri-diyanet' })
  })

  test('a profile or a Land that there is not is a fault with its place', () => {
    expect(faultsOf('extends: bayrn\n')).toEqual([
      'edition.yaml:8:10: there is no profile bayrn; did you mean bayern?',
    ])
    expect(faultsOf('extends: bayern\nregion: DE-XY\n')[0]).toMatch(
      /^edition\.yaml:9:9: there is no region DE-XY/,
    )
  })

  test('without a profile the keys are missed as before', () => {
    expect(faultsOf('').join()).toMatch(/"place" is missing.*"region" is missing/s)
  })

  test('a profile with a fault, and one that extends itself', () => {
    const file = (name: string, text: string) => ({ name: `profiles/${name}.yaml`, text })
    expect(() => parseProfiles([file('a', 'regoin: DE')])).toThrow(/a\.yaml:1:1: .*regoin/)
    expect(() => parseProfiles([file('a', 'extends: b')])).toThrow(/there is no profile b/)
    expect(() => parseProfiles([file('a', 'extends: b'), file('b', 'extends: a')])).toThrow(
      /extends this profile itself/,
    )
  })
})

describe('public holidays of an edition', () => {
  test('are shown whatever traditions it has', () => {
    const edition = parse('extends: berlin\ntraditions: [judaism]\n')
    expect(freeDays(edition)).toEqual([
      '2028-01-01 Neujahr',
      '2028-03-08 Internationaler Frauentag',
      '2028-04-14 Karfreitag',
      '2028-04-17 Ostermontag',
      '2028-05-01 Tag der Arbeit',
      '2028-05-25 Christi Himmelfahrt',
      '2028-06-05 Pfingstmontag',
      '2028-06-17 75 Jahre Aufstand vom 17. Juni 1953',
      '2028-10-03 Tag der Deutschen Einheit',
      '2028-12-25 1. Weihnachtstag',
      '2028-12-26 2. Weihnachtstag',
    ])
  })

  test('are the feasts themselves where it has them, once', () => {
    const edition = parse('extends: bayern\n')
    const ids = chosenHolidays(edition, data).map(({ id }) => id)
    expect(ids).toContain('epiphany-w')
    expect(ids).not.toContain('de-epiphany')
    expect(ids).not.toContain('nrw-good-friday')
    expect(freeDays(edition)).toContain('2028-01-06 Heilige Drei Könige')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a day that only some municipalities have is there if the city says so', () => {
    const peace = '2028-08-08 Augsburger Hohes Friedensfest'
    const augsburg = parse('extends: bayern\npublic-holidays: [de-peace-festival]\n')
    expect(freeDays(augsburg)).toContain(peace)
    expect(freeDays(parse('extends: bayern\n'))).not.toContain(peace)
    expect(faultsOf('extends: nrw\npublic-holidays: [de-peace-festival]\n')[0]).toMatch(
      /^edition\.yaml:9:19: the law of DE-NW leaves no public holidays to municipalities/,
    )
  })

  test('26 December is free only where the law says so', () => {
    const second = (region: string) =>
      freeDays(parse(`extends: switzerland\nregion: ${region}\n`)).filter((day) =>
        day.startsWith('2028-12-26'),
      )
    expect(second('CH-ZH')).toEqual(['2028-12-26 Stephanstag'])
    expect(second('CH-VD')).toEqual([])
  })
})
