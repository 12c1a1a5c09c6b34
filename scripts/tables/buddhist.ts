/** Makes buddhist-moons.ts of packages/core (a second): astronomy/buddhist-moons.ts, 1600–2400. */
import {
  firstFullMoonOfMay,
  germanDay,
  poyaDays,
  poyaMonths,
} from '../../packages/core/src/astronomy/buddhist-moons.ts'
import { isNear } from '../../packages/core/src/astronomy/near-call.ts'
import { isoDate, parseIsoDate } from '../../packages/core/src/calendars/solar.ts'
import {
  textChecksum,
  type YearlyDays,
  yearlyDays,
} from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { literal, writeTable } from './file.ts'

const first = 1600
const last = 2400
const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The last day of poya gazettes that vacanza/holidays lists (sinhala.py, sri_lanka.py). */
const gazetted = {
  vesak:
    '2003-05-15 2004-05-04 2005-05-23 2006-05-12 2007-05-01 2008-05-19 2009-05-08 2010-05-27 ' +
    '2011-05-17 2012-05-05 2013-05-24 2014-05-14 2015-05-03 2016-05-21 2017-05-10 2018-04-29 ' +
    '2019-05-18 2020-05-07 2021-05-26 2022-05-15 2023-05-05 2024-05-23 2025-05-12 2026-05-01',
  poson:
    '2003-06-14 2004-06-02 2005-06-21 2006-06-11 2007-06-30 2008-06-18 2009-06-07 2010-06-25 ' +
    '2011-06-15 2012-06-04 2013-06-23 2014-06-12 2015-06-02 2016-06-19 2017-06-08 2018-06-27 ' +
    '2019-06-16 2020-06-05 2021-06-24 2022-06-14 2023-06-03 2024-06-21 2025-06-10 2026-06-29',
}

/** Makes the table. */
export function makeBuddhist() {
  const near: string[] = []
  const may = years.map((year) => {
    const at = firstFullMoonOfMay(year)
    const { day, seconds } = germanDay(at)
    const off = seconds > 43_200 ? seconds - 86_400 : seconds
    if (isNear(off, at)) near.push(`  [${year}, ${Math.round(off)}],\n`)
    return day
  })
  const poyas = (month: keyof typeof gazetted) => {
    const published = new Map(
      gazetted[month].split(' ').map((iso) => [Number(iso.slice(0, 4)), parseIsoDate(iso)]),
    )
    return years.map((year) => {
      const [computed] = poyaDays(poyaMonths[month], year)
      if (computed === undefined) throw new Error(`no ${month} in ${year}`)
      const known = published.get(year)
      if (known !== undefined && known !== computed)
        console.log(`${month} ${year}: gazetted ${isoDate(known)}, computed ${isoDate(computed)}`)
      return known ?? computed
    })
  }
  const tables = {
    mayFullMoon: yearlyDays(first, [5, 1], may),
    vesakPoya: yearlyDays(first, [4, 20], poyas('vesak')),
    posonPoya: yearlyDays(first, [5, 20], poyas('poson')),
  }
  const digits = Object.values(tables).map(({ days }) => days)
  writeTable(
    'buddhist-moons',
    `/**
 * The full moons of Buddhist feasts, ${first}–${last}.
 *
 * Computed with astronomy-engine 2.1.19 (../../astronomy/buddhist-moons.ts). The poya days of
 * 2003–2026 are those of Sri Lanka's gazettes, as listed in vacanza/holidays, sinhala.py and
 * sri_lanka.py; the rule gives the same. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): ${textChecksum(digits.join(' '))}.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** The years whose poya days have been gazetted. */
export const gazettedPoya = { first: 2003, last: 2026 } as const
${source('mayFullMoon', 'The first full moon of May, days of Germany (summer time, UTC+2).', tables.mayFullMoon)}
/** Years in which it falls close to midnight, and the seconds from it (positive: after it). */
export const mayFullMoonNearCalls: readonly NearYear[] = [
${near.join('')}]
${source('vesakPoya', 'Vesak full moon poya, Sri Lanka.', tables.vesakPoya)}${source('posonPoya', 'Poson full moon poya, Sri Lanka.', tables.posonPoya)}`,
  )
}

const source = (name: string, title: string, table: YearlyDays) => `
/** ${title} */
export const ${name}: YearlyDays = {
  firstYear: ${table.firstYear},
  from: [${table.from.join(', ')}],
  days:
    ${literal(table.days, 4)},
}
`
