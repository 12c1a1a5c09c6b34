/**
 * Makes chinese.ts, vietnamese.ts, korean.ts and solar-terms.ts of packages/core (some seconds): the
 * rule of astronomy/east-asian.ts, 1599–2400, and the months that authorities published otherwise
 * (east-asian-departures.ts).
 */
import {
  beijing,
  civilDay,
  type EastAsianMonth,
  eastAsianYear,
  fixedZone,
  hanoi,
  nearCalls,
  type Reckoning,
  secondsFromMidnight,
  seoul,
  solarTerm,
} from '../../packages/core/src/astronomy/east-asian.ts'
import { isNear } from '../../packages/core/src/astronomy/near-call.ts'
import { isoDate, parseIsoDate } from '../../packages/core/src/calendars/solar.ts'
import {
  lunisolarChecksum,
  lunisolarTable,
} from '../../packages/core/src/calendars/tables/lunisolar-table.ts'
import {
  textChecksum,
  type YearlyDays,
  yearlyDays,
} from '../../packages/core/src/calendars/tables/yearly-days.ts'
import { day } from '../../packages/core/src/day.ts'
import { chinesePublished, type Departure, koreanPublished } from './east-asian-departures.ts'
import { literal, writeTable } from './file.ts'

/** The first of these years begins in February 1599, so that all days from 1600 on have a date. */
const first = 1599
const last = 2400
const firstTerm = 1600

/** Makes the four tables. */
export function makeEastAsian() {
  make(beijing, chinesePublished, 'The Chinese calendar', [
    'Civil days of Beijing: its local mean time until 1928, UTC+8 since 1929.',
    'Departures: months of the Qing calendar 1645–1906, and one of the Hong Kong Observatory.',
  ])
  make(
    hanoi,
    chinesePublished.filter(([, published]) => published < '1968'),
    'The Vietnamese calendar',
    [
      'Civil days of UTC+7 since 1968; before, the Chinese calendar. The South of Vietnam kept',
      'UTC+8 until 1975.',
    ],
  )
  make(seoul, koreanPublished, 'The Korean calendar', [
    'Civil days of Korea since 1912 (UTC+9; 1954–1961 UTC+8:30); before, those of Beijing.',
    'Departures: the months that KASI has otherwise, 1600–1911.',
  ])
  makeSolarTerms()
}

const label = ({ year, month, leap, start }: EastAsianMonth) =>
  `${year}/${month}${leap ? 'L' : ''} ${isoDate(start)}`

function publishedMonth(text: string): EastAsianMonth {
  const [, year, month, leap, iso] = /^(\d+)\/(\d+)(L?) (.+)$/.exec(text) ?? []
  return {
    year: Number(year),
    month: Number(month),
    ...(leap && { leap: true }),
    start: parseIsoDate(iso ?? ''),
  }
}

function make(
  reckoning: Reckoning,
  departures: readonly Departure[],
  title: string,
  remarks: readonly string[],
) {
  const { id } = reckoning
  const published = new Map(departures)
  const months: EastAsianMonth[] = []
  const near: string[] = []
  for (let year = first; year <= last; year++) {
    months.push(...eastAsianYear(year, reckoning))
    const calls = nearCalls(year, reckoning, isNear).sort((a, b) => a.at - b.at)
    for (const { seconds, event, months: decided } of calls)
      for (const { month, leap } of decided)
        near.push(
          `  [${year}, ${month}, ${leap ?? false}, ${Math.round(seconds)}, ${typeof event === 'string' ? `'${event}'` : event}],\n`,
        )
  }
  const all = months.map((month) => {
    const other = published.get(label(month))
    published.delete(label(month))
    return other === undefined ? month : publishedMonth(other)
  })
  if (published.size > 0) throw new Error(`${id}: no such months: ${[...published.keys()]}`)
  const end = eastAsianYear(last + 1, reckoning)[0]?.start ?? Number.NaN
  const table = lunisolarTable(all, end)
  writeTable(
    id,
    `/**
 * ${title}, ${first}–${last} (${isoDate(day(table.firstDay))} to ${isoDate(day(end - 1))}).
 *
${remarks.map((line) => ` * ${line}\n`).join('')} *
 * Computed by the rule of ../../astronomy/east-asian.ts with astronomy-engine 2.1.19; sources of the
 * departures: scripts/tables/east-asian-departures.ts. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see lunisolar-table.ts): ${lunisolarChecksum(table)}.
 */
import type { LunisolarTable, NearMonth } from './lunisolar-table.ts'

/** The months, published where known, else computed. */
export const ${id}Table: LunisolarTable = {
  firstYear: ${table.firstYear},
  firstDay: ${table.firstDay},
  lastDay: ${table.lastDay},
  years:
    ${literal(table.years, 4)},
}

/** Where the table departs from the rule: what the rule gives, and what was published. */
export const ${id}Departures: readonly (readonly [computed: string, published: string])[] = [
${departures.map(([computed, other]) => `  ['${computed}', '${other}'],\n`).join('')}]

/**
 * Near calls: months that would begin on another day, or bear another name, if a new moon or a solar
 * term fell on the other side of midnight, from which it is less than five minutes away (more
 * beyond 2026: see astronomy/near-call.ts).
 */
export const ${id}NearCalls: readonly NearMonth[] = [
${near.join('')}]
`,
  )
}

/** The yearly events of the sun that feasts need: id, longitude, civil days, and the earliest date. */
const suns: readonly (readonly [
  name: string,
  longitude: number,
  zone: Reckoning,
  where: string,
  from: readonly [month: number, day: number],
])[] = [
  ['qingming', 15, beijing, 'China', [4, 3]],
  ['dongzhi', 270, beijing, 'China', [12, 19]],
  ['risshun', 315, fixedZone('japanese', 9), 'Japan (UTC+9)', [2, 2]],
  ['shunbun', 0, fixedZone('japanese', 9), 'Japan (UTC+9)', [3, 19]],
  ['shubun', 180, fixedZone('japanese', 9), 'Japan (UTC+9)', [9, 20]],
  ['marchEquinox', 0, fixedZone('german', 1), 'Germany (winter time, UTC+1)', [3, 18]],
  ['juneSolstice', 90, fixedZone('german', 2), 'Germany (summer time, UTC+2)', [6, 19]],
  ['septemberEquinox', 180, fixedZone('german', 2), 'Germany (summer time, UTC+2)', [9, 20]],
  ['decemberSolstice', 270, fixedZone('german', 1), 'Germany (winter time, UTC+1)', [12, 19]],
]

/**
 * Terms that the Hong Kong Observatory itself calls uncertain, within minutes of midnight, stand
 * among the near calls by their seconds: the winter solstice of 2021, the March equinoxes of 2051
 * and 2084, and the beginning of spring in 2083.
 */
function makeSolarTerms() {
  const parts = suns.map(([name, longitude, reckoning, where, from]) => {
    const days: number[] = []
    const near: string[] = []
    for (let year = firstTerm; year <= last; year++) {
      const at = solarTerm(longitude, year)
      const seconds = secondsFromMidnight(at, reckoning)
      days.push(civilDay(at, reckoning))
      if (isNear(seconds, at)) near.push(`[${year}, ${Math.round(seconds)}]`)
    }
    return { name, longitude, where, table: yearlyDays(firstTerm, from, days), near }
  })
  const checksum = textChecksum(parts.map(({ table }) => sourceOf(table)).join())
  writeTable(
    'solar-terms',
    `/**
 * The civil days on which the sun reaches a longitude, ${firstTerm}–${last}.
 *
 * Computed with astronomy-engine 2.1.19 (\`solarTerm\` in ../../astronomy/east-asian.ts); zones as named,
 * for Japan and Germany today's legal time in all years. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): ${checksum}.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

${parts
  .map(
    ({ name, longitude, where, table, near }) => `/** The sun at ${longitude}°, days of ${where}. */
export const ${name}: YearlyDays = ${sourceOf(table)}

/** Years in which it falls close to midnight, and the seconds from it (positive: after it). */
export const ${name}NearCalls: readonly NearYear[] = [
${near.map((line) => `  ${line},\n`).join('')}]
`,
  )
  .join('\n')}`,
  )
}

/** A table of yearly days as source. */
export function sourceOf({ firstYear, from, days }: YearlyDays): string {
  return `{
  firstYear: ${firstYear},
  from: [${from.join(', ')}],
  days:
    ${literal(days, 4)},
}`
}
