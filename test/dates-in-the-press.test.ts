/**
 * Hindu and Tamil feasts as newspapers and temple pages announced them: days that no published list of
 * `data/published-dates` has, and on which rules that fit all its rows had failed.
 */
import {
  createContext,
  explain,
  gregorianDay,
  isoDate,
  parseIsoDate,
  resolve,
} from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { expect, test } from 'vitest'
import { loadHolidays } from './published-dates/holidays.ts'

const holidays = loadHolidays()
const sky = createSky()

test.each([
  ['hi-vasant-panchami', '2019-02-10', 'worldsnap.com: lunar day from 12:25 on the 9th to 14:08'],
  ['hi-vasant-panchami', '2023-01-26', 'thequint.com, after Drik Panchang'],
  ['hi-ratha-saptami', '2021-02-19', 'tamil.oneindia.com'],
  ['hi-ratha-saptami', '2022-02-07', 'boldsky.com'],
  ['hi-dhanteras', '2015-11-09', 'hindufestive.com: lunar day from 16:31 on the 8th to 19:06'],
  ['hi-dhanteras', '2016-10-28', 'astromuhurat.com'],
  ['hi-dhanteras', '2021-11-02', 'freepressjournal.in'],
  ['hi-dhanteras', '2023-11-10', 'getynews.com'],
  ['hi-naga-panchami', '2019-08-05', 'worldhindunews.com'],
  ['hi-naga-panchami', '2020-07-25', 'ndtv.com, after Drik Panchang'],
  ['hi-naga-panchami', '2023-08-21', 'aajtak.in'],
  ['hi-gita-jayanti', '2013-12-13', 'zeenews.india.com'],
  ['hi-gita-jayanti', '2020-12-25', 'rssing.com'],
  ['hi-karva-chauth', '2024-10-20', 'sakshipost.com'],
  ['ja-mahavir-jayanti', '2016-04-19', 'instantkhabar.com, holiday of Uttar Pradesh moved'],
  ['ja-mahavir-jayanti', '2023-04-03', 'lokmatchakra.com, holiday of Madhya Pradesh moved'],
  ['ja-mahavir-jayanti', '2026-03-30', 'patrika.com, by Jain calendars'],
  ['ta-aadi-pooram', '2015-08-16', 'tamil.sampspeak.in, Thiruvallikkeni'],
  ['ta-aadi-pooram', '2016-08-05', 'livechennai.com'],
  ['ta-aadi-pooram', '2017-07-26', 'sweetspicytasty.com'],
  ['ta-aadi-pooram', '2018-08-13', 'navrangindia.in'],
  ['ta-aadi-pooram', '2021-08-11', 'hindudevotionalblog.com'],
  ['ta-aadi-pooram', '2022-08-01', 'thehindu.com, the car festival of Srivilliputtur'],
  ['ta-aadi-pooram', '2023-07-22', 'thehindu.com, the car festival of Srivilliputtur'],
  ['ta-karthigai', '2011-12-08', 'hindupad.com'],
  ['ta-karthigai', '2020-11-29', 'templesinindiainfo.com'],
  ['ta-karthigai', '2022-12-06', 'latestly.com, after Drik Panchang'],
  ['ta-karthigai', '2030-12-08', 'templesinindiainfo.com'],
  ['ta-vaikasi-visakam', '2017-06-07', 'ishtadevata.com'],
  ['ta-vaikasi-visakam', '2021-05-25', 'indiatoday.in, after Drik Panchang'],
])('%s on %s (%s)', (id, date) => {
  const year = Number(date.slice(0, 4))
  const feast = holidays.filter((holiday) => holiday.id === id)
  const found = resolve(feast, gregorianDay(year, 1, 1), gregorianDay(year, 12, 31), { sky })
  expect(found.map(({ start }) => isoDate(start))).toEqual([date])
})

test('what some keep otherwise is said of days that the rule gives, and makes them so much less sure', () => {
  const told = holidays.filter(({ keptOtherwise }) => keptOtherwise)
  expect(told.length).toBeGreaterThan(5)
  for (const feast of told) {
    for (const [ours, other] of Object.entries(feast.keptOtherwise ?? {})) {
      const day = parseIsoDate(ours)
      const [found] = resolve([feast], day, day, { sky })
      expect(found?.tolerance, `${feast.id} ${ours}`).toBe(Math.abs(parseIsoDate(other) - day))
    }
  }
  const [karthigai] = holidays.filter(({ id }) => id === 'ta-karthigai')
  const steps = karthigai && explain(karthigai, 2025, createContext(holidays, { sky }))[0]?.steps
  expect(steps?.at(-2)).toEqual({ step: 'kept-otherwise', day: '2025-12-03' })
})
