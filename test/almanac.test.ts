/** The almanac: what a program asks of core with the feasts of @interkalender/holidays. */
import { createAlmanac, type Holiday, parseIsoDate } from '@interkalender/core'
import { createSky, createSkyTeller } from '@interkalender/core/astronomy'
import { holidays } from '@interkalender/holidays'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'

const almanac = createAlmanac({ holidays, language: 'de' })
const ids = (found: Iterable<{ id: string }>) => Array.from(found, ({ id }) => id)

// Pessach 22–29 April 2027: Zentralrat der Juden. Ramadanfest 9 March 2027: Diyanet.
test('a day has the feasts that began before it', () => {
  const pesach = (date: string) => almanac.feastsOn(date).find(({ id }) => id === 'ju-pesach')
  expect(pesach('2027-04-21')).toBeUndefined()
  expect(pesach('2027-04-22')).toMatchObject({ name: 'Pessach', date: '2027-04-22', nth: 1 })
  expect(pesach('2027-04-29')).toMatchObject({ date: '2027-04-22', days: 8, nth: 8 })
  expect(pesach('2027-04-30')).toBeUndefined()
})

test('a long fast whose length varies is on its last day, and not after it', () => {
  // Easter is on 2 May 2027 by the Julian computus.
  const lent = (date: string) => ids(almanac.feastsOn(date)).includes('co-lent')
  expect(lent('2027-04-30')).toBe(true)
  expect(lent('2027-05-03')).toBe(false)
})

test('a day may come as ISO date, Day, or an object with year, month and day', () => {
  const asText = almanac.feastsOn('2027-03-09')
  expect(ids(asText)).toContain('is-fitr')
  expect(almanac.feastsOn(parseIsoDate('2027-03-09'))).toEqual(asText)
  expect(almanac.feastsOn({ year: 2027, month: 3, day: 9 })).toEqual(asText)
  expect(almanac.feastsOn(DateTime.utc(2027, 3, 9))).toEqual(asText)
})

test('what is no date says so', () => {
  expect(() => almanac.feastsOn('9.3.2027')).toThrow(/not an ISO 8601 date/)
  expect(() => almanac.feastsOn('2027-02-29')).toThrow(/there is no 2027-02-29/)
  expect(() => almanac.feastsOn({ year: 2027, month: 2, day: 29 })).toThrow(RangeError)
  expect(() => almanac.feastsOn(new Date() as never)).toThrow(/give an ISO date/)
  expect(() => almanac.feastsBetween('soon', '2028-01-01')).toThrow(/not an ISO 8601 date/)
})

test('a year has the dates of the command, in order', () => {
  const found = [...almanac.feastsIn(2027)]
  expect(found.every(({ date }) => date.startsWith('2027-'))).toBe(true)
  const keys = found.map(({ date, id }) => `${date} ${id}`)
  expect(keys).toEqual(keys.toSorted())
  expect(new Set(ids(found)).size).toBeGreaterThan(500)
})

test('several years are those years', () => {
  const several = [...almanac.feastsIn({ from: 2026, to: 2028 }, { tradition: 'islam' })]
  const single = [2026, 2027, 2028].flatMap((year) => [
    ...almanac.feastsIn(year, { tradition: 'islam' }),
  ])
  expect(several).toEqual(single)
})

test('filters narrow the feasts', () => {
  const of = (filter: Parameters<typeof almanac.feastsIn>[1]) => [...almanac.feastsIn(2027, filter)]
  const traditions = new Set(
    of({ tradition: ['judaism', 'christian.orthodox'] }).map(({ tradition }) => tradition),
  )
  expect(traditions).toContain('christian.orthodox.serbian')
  expect([...traditions].every((id) => /^(judaism|christian\.orthodox)/.test(id))).toBe(true)
  expect(of({ importance: 'major' }).every(({ importance }) => importance === 'major')).toBe(true)
  expect(of({ tone: ['mourning', 'remembrance'] }).map(({ tone }) => tone)).not.toContain('festive')
  expect(ids(of({ layers: [] }))).not.toContain('ju-shabbat')
  expect(ids(of({}))).toContain('ju-shabbat')
})

test('a variant decides: Ramadan 1447 began on two days', () => {
  const ramadan = (hijri: string) =>
    [...createAlmanac({ holidays, variants: { hijri } }).feastsIn(2026)].find(
      ({ id }) => id === 'is-ramadan',
    )?.date
  expect(ramadan('hijri-diyanet')).toBe('2026-02-19')
  expect(ramadan('hijri-umm-al-qura')).toBe('2026-02-18')
})

test('years are reckoned only as far as they are asked for', () => {
  // Beyond 2100 a feast of the moon needs a sky: the first year comes nevertheless.
  const diwali = almanac.feastsIn({ from: 2090, to: 2200 }, { tradition: 'hinduism' })
  expect(diwali.next().value?.date).toMatch(/^2090-/)
  expect(() => [...almanac.feastsIn(2200, { tradition: 'hinduism' })]).toThrow(/createSky/)
})

test('tells why, with the steps of the sky', () => {
  const withSky = createAlmanac({ holidays, sky: createSky(), tellOfSky: createSkyTeller() })
  const [way] = withSky.explain('hi-diwali', 2027)
  expect(way?.steps.length).toBeGreaterThan(
    almanac.explain('hi-diwali', 2027)[0]?.steps.length ?? 9,
  )
  expect(() => almanac.explain('hi-diwally', 2027)).toThrow(/there is no feast hi-diwally/)
  expect(almanac.feast('hi-diwali')?.name.en).toContain('Diwali')
})

test('a feast of one’s own stands beside ours', () => {
  const mine: Holiday = {
    id: 'my-feast',
    tradition: 'folk',
    name: { en: 'Day after Easter Monday' },
    rule: { type: 'feast', id: 'easter-w', offset: 2 },
    days: 1,
    begins: 'midnight',
    importance: 'minor',
    tone: 'festive',
    sources: ['made up'],
  }
  const own = createAlmanac({ holidays: [...holidays, mine] })
  expect(ids(own.feastsOn('2027-03-30'))).toContain('my-feast')
})

test('feasts are asked for by their ids', () => {
  // Zentralrat der Juden; Pesach 2028 as python-holidays has it (test/data/published-dates).
  const found = almanac.feastsIn({ from: 2027, to: 2028 }, { id: 'ju-pesach' })
  expect(Array.from(found, ({ date }) => date)).toEqual(['2027-04-22', '2028-04-11'])
})

test('a slip of the pen is told, and not answered with nothing', () => {
  expect(() => almanac.feastsIn(2027, { tradition: 'judaisme' })).toThrow(
    /tradition judaisme;.*judaism/,
  )
  expect(() => almanac.feastsOn('2027-04-22', { id: 'passover' })).toThrow(
    /there is no feast passover/,
  )
  expect(() => almanac.feastsIn('2027' as never)).toThrow(/2027 is no year/)
  expect(() => almanac.feastsIn(2027.5)).toThrow(/2027.5 is no year/)
  expect(() => almanac.feastsIn({ from: 2030, to: 2027 })).toThrow(/is before/)
  const variants = { hijri: 'hijri-diyanett' }
  const wrong = createAlmanac({ holidays, variants })
  expect(() => [...wrong.feastsIn(2027, { tradition: 'islam' })]).toThrow(
    /no calendar hijri-diyanett \(for hijri\)/,
  )
})

test('a community may announce the day of a feast that hangs on sun and moon', () => {
  const diwali = holidays.find(({ id }) => id === 'hi-diwali')
  if (!diwali?.rule) throw new Error('no Diwali')
  const rule = { type: 'announced', dates: ['2027-10-30'], of: diwali.rule } as const
  const { feastsIn } = createAlmanac({ holidays: [{ ...diwali, rule }] })
  // 2026: as Malaysia and Singapore announced it; 2027: made up, and no day of ours.
  const dates = Array.from(feastsIn({ from: 2026, to: 2027 }), ({ date }) => date)
  expect(dates).toEqual(['2026-11-08', '2027-10-30'])
})
