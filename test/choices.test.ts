/** What an edition chooses: traditions, layers, single feasts, own feasts, names, spelling, order. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { createCalendarYear, loadData, loadEdition, printedHolidays } from '@interkalender/edition'
import { createAgenda } from '@interkalender/web'
import { afterAll, describe, expect, test } from 'vitest'

const given = { ...loadData('holidays'), sky: createSky() }
const folder = mkdtempSync(join(tmpdir(), 'interkalender-choices-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = join(folder, 'krefeld-2027')
cpSync('months/krefeld-2027', at, { recursive: true })
const original = readFileSync(join(at, 'edition.yaml'), 'utf8')

/** Krefeld's calendar with some lines of its edition changed, and others added. */
function krefeld(added = '', changed: (text: string) => string = (text) => text) {
  writeFileSync(join(at, 'edition.yaml'), `${changed(original)}\n${added}`)
  const { edition, sheets, data } = loadEdition(at, given)
  return { edition, data, year: createCalendarYear(edition, sheets, data) }
}

/** Only these traditions, and nothing printed beside the great feasts. */
const only =
  (traditions: string, print = '{importance: major}') =>
  (text: string) =>
    text
      .replace(/^traditions:\n(?: {2}- .*\n)+/m, `traditions: ${traditions}\n`)
      .replace(/^print:\n(?:(?: {2}.*)?\n)+?(?=\S)/m, `print: ${print}\n`)

const idsOf = (year: ReturnType<typeof krefeld>['year']) =>
  [...new Set(year.feasts.map(({ id }) => id))].sort()

describe('density', () => {
  test('Krefeld prints 120 to 160 feasts, of all its religions', () => {
    const { year } = krefeld()
    const count = new Set(year.feasts.map(({ id }) => id)).size
    expect(count).toBeGreaterThanOrEqual(120)
    expect(count).toBeLessThanOrEqual(160)
    const religions = new Set(year.feasts.map(({ tradition }) => tradition.id.split('.')[0]))
    for (const id of 'alevi bahai buddhism chinese christian hinduism humanist islam jainism judaism mandaean nowruz roma sikhism yezidi zoroastrian'.split(
      ' ',
    )) {
      expect(religions, id).toContain(id)
    }
  })

  test('traditions, single feasts and the small ones', () => {
    const of = (print: string) =>
      idsOf(krefeld('', only('[jainism]', print)).year).filter((id) => id.startsWith('ja-'))
    const great = of('{importance: major}')
    expect(great).toContain('ja-paryushan')
    expect(great).not.toContain('ja-kshamavani')
    expect(of('{importance: major, also: [ja-kshamavani], without: [ja-paryushan]}')).toEqual(
      [...great, 'ja-kshamavani'].filter((id) => id !== 'ja-paryushan').sort(),
    )
    expect(of('{importance: minor}')).toEqual(
      given.holidays
        .map(({ id }) => id)
        .filter((id) => id.startsWith('ja-'))
        .sort(),
    )
  })

  test('layers are opt-in', () => {
    const layered = given.holidays.filter(({ layer }) => layer !== undefined)
    expect(layered.length).toBeGreaterThan(3)
    const weekly = layered.filter(({ layer }) => layer === 'weekly').map(({ id }) => id)
    expect(weekly).toContain('ju-shabbat')
    const plain = krefeld()
    expect(printedHolidays(plain.edition, plain.data).filter(({ layer }) => layer)).toEqual([])
    const chosen = krefeld('', (text) => text.replace('layers: []', 'layers: [weekly]'))
    const ids = printedHolidays(chosen.edition, chosen.data).map(({ id }) => id)
    expect(ids).toContain('ju-shabbat')
  })
})

describe('names', () => {
  test('of a feast and of a tradition', () => {
    const { year } = krefeld(
      'names:\n  is-fitr: {de: Fest des Fastenbrechens}\n  yezidi: {de: Jesidentum}\n',
    )
    expect(year.feasts.find(({ id }) => id === 'is-fitr')?.name).toBe('Fest des Fastenbrechens')
    expect(year.traditions.find(({ id }) => id === 'yezidi')?.name).toBe('Jesidentum')
  })

  test('the spelling a community wishes for, in all names and texts', () => {
    const { year, data } = krefeld('spelling: {de: {Êzîd: Jesid}}\n')
    const texts = data.holidays
      .filter(({ tradition }) => tradition === 'yezidi')
      .flatMap(({ name, meaning, alsoCalled }) => [name.de, meaning?.de, ...(alsoCalled?.de ?? [])])
    const told = [...texts, ...data.traditions.map(({ name }) => name.de)].join('\n')
    expect(told).toMatch(/Jesidinnen und Jesiden/)
    expect(told).not.toMatch(/Êzîd/)
    const of = (id: string) => data.holidays.find((one) => one.id === id)
    expect(of('ye-genocide')?.name.de).toBe('Gedenktag des Völkermords 2014')
    expect(of('ye-ezi')?.name.de).toBe('Êzî-Fest')
    expect(of('ye-carsema-sor')?.alsoCalled?.de?.filter((one) => /^Jesid/.test(one))).toEqual([
      'Jesidisches Neujahr',
    ])
    expect(year.traditions.find(({ id }) => id === 'yezidi')?.name).toBe('Jesidentum')
    // Other languages stay as they are.
    expect(of('ye-genocide')?.name.en).toBe('Yezidi Genocide Remembrance Day')
  })
})

describe('order', () => {
  const traditions = '[yezidi, islam, judaism, alevi, christian.western]'
  const names = (year: ReturnType<typeof krefeld>['year']) => [
    ...new Set(year.traditions.map(({ id }) => id.split('.')[0] ?? '')),
  ]
  const religions = ['alevi', 'islam', 'judaism', 'yezidi']
  const among = (ids: readonly string[]) => ids.filter((id) => religions.includes(id))

  test('by name in the reader’s alphabet, if nothing is said', () => {
    const { year } = krefeld('', only(traditions))
    expect(among(names(year))).toEqual(['alevi', 'yezidi', 'islam', 'judaism'])
  })

  test('or as the edition lists its traditions, on a day too', () => {
    const { year, data } = krefeld('order: as-listed\n', only(traditions))
    expect(among(names(year))).toEqual(['yezidi', 'islam', 'judaism', 'alevi'])
    const { months } = createAgenda(data, year)
    const places = months.flatMap(({ days }) =>
      days.map(({ entries }) =>
        entries
          .filter(({ feast }) => feast.importance === 'major')
          .map(({ feast }) =>
            ['yezidi', 'islam', 'judaism', 'alevi', 'christian'].indexOf(
              feast.tradition.id.split('.')[0] ?? '',
            ),
          )
          .filter((place) => place >= 0),
      ),
    )
    expect(places.filter(({ length }) => length > 1).length).toBeGreaterThan(0)
    for (const some of places) expect(some).toEqual([...some].sort((a, b) => a - b))
  })
})

describe('bad input is told with its place', () => {
  test.each([
    ['names: {yezidy: {de: x}}', /there is no feast yezidy/],
    [
      'order: alphabetic',
      /edition\.yaml:\d+:8: "alphabetic" is not allowed here; did you mean alphabetical\?/,
    ],
    ['spelling: {deutsch: {a: b}}', /must be a language tag/],
    ['spelling: {de: {Êzîd: ""}}', /must not be empty/],
    ['layer: [weekly]', /unknown key "layer"; did you mean layers\?/],
    ['announced: [{feast: jw-memorial, dates: [2027-03-22]}]', /the key "source" is missing/],
  ])('%s', (added, fault) => {
    expect(() => krefeld(`${added}\n`)).toThrow(fault)
  })
})

test('what a community announces is entered with a source, and is printed', () => {
  const { year } = krefeld(
    "announced:\n  - {feast: jw-memorial, dates: [2027-03-22], source: 'jw.org, read 2026-11-01'}\n",
  )
  const memorial = year.feasts.find(({ id }) => id === 'jw-memorial')
  expect(memorial && isoDate(memorial.start)).toBe('2027-03-22')
  expect(memorial?.occurrence.certainty).toBe('announced')
  expect(memorial?.occurrence.source).toBe('jw.org, read 2026-11-01')
})
