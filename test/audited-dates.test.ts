/**
 * The dates of the edition of 2027 that were gone through one by one: those for which a source was
 * found that the other tables of `data/` do not have, and the rows of other years by which a rule of
 * those dates was chosen; the Jewish ones beside @hebcal/core.
 */
import { readFileSync } from 'node:fs'
import { HebrewCalendar } from '@hebcal/core'
import { createContext, gregorianDay, isoDate, parseIsoDate, resolve } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { expect, test } from 'vitest'
import { loadHolidays } from './published-dates/holidays.ts'

const holidays = loadHolidays()
const context = createContext(holidays, { sky: createSky() })

const rows = readFileSync(new URL('data/audited-2027.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [id: string, date: string, source: string])

test.each(rows)('%s falls on %s (%s)', (id, date) => {
  const day = parseIsoDate(date)
  const feast = holidays.filter((one) => one.id === id)
  expect(feast).toHaveLength(1)
  const found = resolve(feast, gregorianDay(Number(date.slice(0, 4)), 1, 1), day, { context })
  expect(found.map(({ start }) => isoDate(start))).toContain(date)
})

/** What hebcal calls the first day of our feasts. */
const hebcal: Readonly<Record<string, string>> = {
  'ju-tu-bishvat': 'Tu BiShvat',
  'ju-fast-esther': "Ta'anit Esther",
  'ju-purim': 'Purim',
  'ju-shushan-purim': 'Shushan Purim',
  'ju-fast-firstborn': "Ta'anit Bechorot",
  'ju-pesach': 'Pesach I',
  'ju-yom-hashoah': 'Yom HaShoah',
  'ju-yom-hazikaron': 'Yom HaZikaron',
  'ju-yom-haatzmaut': "Yom HaAtzma'ut",
  'ju-lag-baomer': 'Lag BaOmer',
  'ju-yom-yerushalayim': 'Yom Yerushalayim',
  'ju-shavuot': 'Shavuot I',
  'ju-17-tammuz': 'Tzom Tammuz',
  'ju-tisha-bav': "Tish'a B'Av",
  'ju-gedaliah': 'Tzom Gedaliah',
  'ju-yom-kippur': 'Yom Kippur',
  'ju-sukkot': 'Sukkot I',
  'ju-hoshana-raba': 'Sukkot VII (Hoshana Raba)',
  'ju-shemini-atzeret': 'Shmini Atzeret',
  'ju-simchat-torah': 'Simchat Torah',
  'ju-hanukkah': 'Chanukah: 2 Candles', // The first candle is lit on the evening before.
  'ju-sigd': 'Sigd',
  'ju-asara-btevet': "Asara B'Tevet",
}

test('Jewish feasts of 2008–2060 fall where hebcal has them, postponed fasts and moved days too', () => {
  const [first, last] = [2008, 2060]
  const ours = resolve(
    holidays.filter(({ id }) => id in hebcal),
    gregorianDay(first, 1, 1),
    gregorianDay(last, 12, 31),
    { context },
  ).map(({ holiday, start }) => `${isoDate(start)} ${hebcal[holiday.id]}`)
  const names = new Set(Object.values(hebcal))
  const theirs: string[] = []
  for (let year = first; year <= last; year++) {
    for (const event of HebrewCalendar.calendar({ year, isHebrewYear: false, il: false })) {
      const name = event.getDesc().replace(/ \(observed\)$/, '')
      if (!names.has(name)) continue
      theirs.push(`${isoDate(event.getDate().abs() as never)} ${name}`)
    }
  }
  expect(ours.sort()).toEqual(theirs.sort())
})
