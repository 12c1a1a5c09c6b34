/**
 * Public holidays beside an independent implementation, date-holidays: all sixteen Länder, Austria, the
 * cantons of Switzerland, Bulgaria. What differs is listed with the reason.
 */
import {
  addDays,
  easter,
  gregorianDay,
  isoDate,
  localHolidaysIn,
  parseIsoDate,
  publicHolidaysIn,
  resolve,
} from '@interkalender/core'
import { loadData } from '@interkalender/edition'
import Holidays from 'date-holidays'
import { expect, test } from 'vitest'

const data = loadData('holidays')
const { holidays, publicHolidays = [], profiles = {} } = data
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030]

function ours(region: string, also: readonly string[] = []): string[] {
  const days = publicHolidaysIn(region, publicHolidays, holidays, also)
  const [first, last] = [gregorianDay(2024, 1, 1), gregorianDay(2030, 12, 31)]
  return [...new Set(resolve(days, first, last).map(({ start }) => isoDate(start)))].sort()
}

function theirs(...place: [string, string?, string?]): string[] {
  const calendar = new Holidays(...(place as [string, string, string]))
  const days = years.flatMap((year) => calendar.getHolidays(year))
  return [
    ...new Set(days.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10))),
  ].sort()
}

/** What only one of two lists has: `+` ours, `-` theirs. */
function difference(mine: readonly string[], other: readonly string[]): string[] {
  return [
    ...mine.filter((day) => !other.includes(day)).map((day) => `+${day}`),
    ...other.filter((day) => !mine.includes(day)).map((day) => `-${day}`),
  ]
}

/** What differs, each named once: by month and day, or by how it lies to Easter. */
function inAnyYear(days: readonly string[]): string[] {
  const named = days.map((day) => {
    const date = parseIsoDate(day.slice(1))
    const offset = date - easter('western', Number(day.slice(1, 5)))
    return `${day[0]}${[-2, 0, 1, 39, 49, 50, 60].includes(offset) ? `easter ${offset}` : day.slice(6)}`
  })
  return [...new Set(named)].sort()
}

const lands = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ')
test.each(lands)('DE-%s', (land) => {
  expect(difference(ours(`DE-${land}`), theirs('DE', land))).toEqual([])
})

test('Augsburg has the Peace Festival and the Assumption besides', () => {
  const also = ['de-peace-festival', 'de-assumption']
  expect(localHolidaysIn('DE-BY', publicHolidays).map(({ id }) => id)).toEqual(also)
  expect(difference(ours('DE-BY', also), ours('DE-BY')).slice(0, 2)).toEqual([
    '+2024-08-08',
    '+2024-08-15',
  ])
})

test('a day since a law of its own: 8 March in Berlin, 31 October in the north', () => {
  const falls = (region: string, year: number) =>
    resolve(
      publicHolidaysIn(region, publicHolidays, holidays),
      gregorianDay(year, 1, 1),
      gregorianDay(year, 12, 31),
    ).map(({ start }) => isoDate(start).slice(5))
  expect(falls('DE-BE', 2018)).not.toContain('03-08')
  expect(falls('DE-BE', 2019)).toContain('03-08')
  expect(falls('DE-MV', 2022)).not.toContain('03-08')
  expect(falls('DE-MV', 2023)).toContain('03-08')
  expect(falls('DE-SH', 2016)).not.toContain('10-31')
  expect(falls('DE-SH', 2018)).toContain('10-31')
  expect(falls('DE-TH', 2018)).not.toContain('09-20')
  expect(falls('DE-BE', 2025)).toContain('05-08')
  expect(falls('DE-BE', 2026)).not.toContain('05-08')
})

test.each('123456789'.split(''))('AT-%s', (land) => {
  expect(difference(ours(`AT-${land}`), theirs('AT'))).toEqual([])
})

const cantons = 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'

/**
 * Where we follow the list of the Federal Office of Justice and not date-holidays 3.37. Days of
 * which ours say „in some municipalities“ or „in some years“ are compared as if they always held.
 */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // St Maurice is a day of the inner district only; 26 December is left out in some years.
  AI: ['+12-08', '-09-22'],
  // Eves are days of rest; the Näfels Pilgrimage is on the first Thursday, be it 1 April (2027).
  GL: [
    '+04-01',
    '+09-15',
    '+09-16',
    '+09-17',
    '+09-19',
    '+09-20',
    '+09-21',
    '-04-08',
    '-12-24',
    '-12-31',
  ],
  // Public by cantonal law, optional there.
  LU: ['+01-02', '+easter 1', '+easter 50'],
  // Easter Monday is no public holiday there.
  NE: ['+01-02', '+12-26', '-easter 1'],
  SO: ['-03-19'],
  // Offices and banks only.
  VS: ['-05-01', '-12-24', '-easter 50'],
}
test.each(cantons.split(' '))('CH-%s', (canton) => {
  const local = localHolidaysIn(`CH-${canton}`, publicHolidays).map(({ id }) => id)
  const found = difference(ours(`CH-${canton}`, local), theirs('CH', canton))
  const sometimes = ['AI', 'AR', 'UR'].includes(canton)
    ? found.filter((day) => !/12-26$/.test(day))
    : found
  expect(inAnyYear(sometimes)).toEqual(otherwise[canton] ?? [])
})

// date-holidays leaves out the Saturday before Easter (in 2027 it is 1 May) and 26 December, which
// article 154 names.
test('BG', () => {
  const eves = years.map((year) => isoDate(addDays(easter('julian', year), -1)))
  const named = [...eves, ...years.map((year) => `${year}-12-26`)]
    .filter((day) => day !== '2027-05-01')
    .sort()
  expect(difference(ours('BG'), theirs('BG'))).toEqual(named.map((day) => `+${day}`))
})

test('every region of a profile has public holidays, and names in German and English', () => {
  for (const [name, { region }] of Object.entries(profiles)) {
    const days = publicHolidaysIn(region, publicHolidays, holidays)
    expect(days.length, name).toBeGreaterThanOrEqual(6)
  }
  for (const { holiday, in: spans } of publicHolidays) {
    expect(holiday.name.de, holiday.id).toBeTruthy()
    expect(holiday.name.de?.length, holiday.id).toBeLessThanOrEqual(40)
    expect(holiday.name.en?.length, holiday.id).toBeLessThanOrEqual(40)
    expect(holiday.meaning?.de && holiday.meaning.en, holiday.id).toBeTruthy()
    for (const { law } of spans) expect(law.length, holiday.id).toBeGreaterThan(20)
  }
})
