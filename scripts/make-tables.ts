/**
 * Makes the tables of packages/core (`npm run tables`, some minutes):
 *
 * - hijri-umm-al-qura.ts from the published table, as packaged in @tabby_ai/hijri-converter (MIT);
 * - hijri-diyanet-places.ts: the land that can decide Diyanet's months, from Natural Earth;
 * - hijri-diyanet.ts: Diyanet's published month starts (test/data/diyanet-published.tsv), and the
 *   crescent rule at those places for all other months.
 *
 * Before them those of tables/, some seconds: also to be had alone, with tables/make.ts.
 *
 * The same input gives the same bytes.
 */
import './tables/make.ts'
import { writeFileSync } from 'node:fs'
import { hijriToGregorian } from '@tabby_ai/hijri-converter'
import {
  bestSight,
  conjunctionOf,
  crescentMonthStart,
  type MonthStart,
} from '../packages/core/src/astronomy/crescent.ts'
import type { Place } from '../packages/core/src/astronomy/sky.ts'
import {
  checksum,
  type MonthTable,
  monthTable,
} from '../packages/core/src/calendars/tables/month-table.ts'
import { addDays, type Day } from '../packages/core/src/day.ts'
import { atlasCoast, isDiyanetLand, westernRim } from './diyanet-land.ts'
import { isoDate, publishedStarts, rataDie } from './diyanet-published.ts'

/** 28 Shaban 1317 is 1 January 1900, 29 Shawwal 1524 is 31 December 2100. */
const diyanetYears = { first: 1317, last: 1524 }
const ummAlQuraYears = { first: 1343, last: 1500 }
/** Below this many degrees a call is near. */
const near = 0.3

const started = performance.now()
makeUmmAlQura()
const places = makePlaces()
makeDiyanet(places)

function makeUmmAlQura() {
  const starts: number[] = []
  for (let year = ummAlQuraYears.first; year <= ummAlQuraYears.last; year++)
    for (let month = 1; month <= 12; month++) starts.push(ummAlQuraDay(year, month, 1))
  // The last month ends on its 29th or 30th, whichever the package knows.
  starts.push(ummAlQuraLast() + 1)
  const table = monthTable(ummAlQuraYears.first, starts)
  write(
    'hijri-umm-al-qura',
    `/**
 * The Umm al-Qura calendar of Saudi Arabia, ${ummAlQuraYears.first}–${ummAlQuraYears.last} AH (${span(starts)}).
 *
 * Source: the published calendar as gathered by M. H. Alshehri (hijridate) from the calendar's
 * site, newspapers and the comparison calendar of King Fahd University, packaged under the MIT
 * licence as @tabby_ai/hijri-converter 1.0.5. Made by scripts/make-tables.ts; do not edit.
 * Since 1423 AH the calendar follows \`ummAlQuraMonthStart\` in ../../astronomy/crescent.ts; before,
 * it followed other rules, and up to 1364 AH a few months have 28 or 31 days.
 * ${checksumLine(table)}
 */
import type { MonthTable } from './month-table.ts'

/** The months of Umm al-Qura as published. */
export const ummAlQura: MonthTable = ${source(table)}
`,
  )
}

function ummAlQuraDay(year: number, month: number, day: number): number {
  const date = hijriToGregorian({ year, month, day })
  const two = (n: number) => String(n).padStart(2, '0')
  return rataDie(`${date.year}-${two(date.month)}-${two(date.day)}`)
}

function ummAlQuraLast(): number {
  try {
    return ummAlQuraDay(ummAlQuraYears.last, 12, 30)
  } catch {
    return ummAlQuraDay(ummAlQuraYears.last, 12, 29)
  }
}

/** The few places that give the same months as the whole coast. */
function makePlaces(): Place[] {
  const round = (n: number) => Math.round(n * 100) / 100
  const land = atlasCoast()
    .filter(isDiyanetLand)
    .map((p) => ({ latitude: round(p.latitude), longitude: round(p.longitude) }))
  const rim = westernRim(land, 0.2)
  const coarse = westernRim(land, 1)
  const evenings: Day[] = []
  for (const [year, month] of months()) {
    const found = crescentMonthStart(conjunctionOf(year, month), coarse)
    if (found.margin < 1) evenings.push(addDays(found.start, -1))
    if (found.before > -1) evenings.push(addDays(found.start, -2))
  }
  log(`${evenings.length} evenings within 1°; ${rim.length} places in the atlas`)
  const places = cover(evenings, rim)
  log(`${places.length} places suffice`)
  write(
    'hijri-diyanet-places',
    `/**
 * The land on which Diyanet's crescent is seen first: of Natural Earth's coast at 1:50 million
 * (public domain; npm world-atlas 2.0.2) between 60° S and 60° N those points that ever decide
 * within a degree, ${diyanetYears.first}–${diyanetYears.last} AH. No other land gives another month. Which land counts, and how
 * the published dates tell, stands in scripts/diyanet-land.ts. Made by scripts/make-tables.ts; do
 * not edit.
 */
import type { Place } from '../../astronomy/sky.ts'

/**
 * The western rim of the Americas with the Aleutian Islands as far as Adak, and the outermost of the
 * islands of the eastern Pacific.
 */
export const diyanetPlaces: readonly Place[] = [
${places.map((p) => `  { latitude: ${p.latitude}, longitude: ${p.longitude} },`).join('\n')}
]
`,
  )
  return places
}

/** Greedily, few places that give the same verdict, and of which one is within 0.01° of the best. */
function cover(evenings: readonly Day[], rim: readonly Place[]): Place[] {
  const good = rim.map(() => new Set<Day>())
  for (const evening of evenings) {
    const margins = rim.map((p) => bestSight(evening, [p])?.margin ?? Number.NEGATIVE_INFINITY)
    const best = Math.max(...margins)
    margins.forEach((margin, i) => {
      if (margin > best - 0.01 && margin >= 0 === best >= 0) good[i]?.add(evening)
    })
  }
  const open = new Set(evenings)
  const chosen: number[] = []
  while (open.size > 0) {
    const gain = good.map((set) => [...set].filter((evening) => open.has(evening)).length)
    const best = gain.indexOf(Math.max(...gain))
    chosen.push(best)
    for (const evening of good[best] ?? []) open.delete(evening)
  }
  return chosen.sort((a, b) => a - b).flatMap((i) => rim[i] ?? [])
}

interface Month {
  readonly year: number
  readonly month: number
  readonly rule: MonthStart
  readonly published: number | undefined
}

function makeDiyanet(places: readonly Place[]) {
  const known = publishedStarts()
  const list: Month[] = []
  // One month more than the table has, to end it.
  for (const [year, month] of [...months(), [diyanetYears.last + 1, 1] as const]) {
    const rule = crescentMonthStart(conjunctionOf(year, month), places)
    list.push({ year, month, rule, published: known.get(year * 12 + month - 1) })
  }
  log('months computed')
  const starts = lawful(list)
  const table = monthTable(diyanetYears.first, starts)
  const odd = list.slice(1).flatMap(({ rule }, i) => {
    const length = rule.start - (list[i]?.rule.start ?? 0)
    return length === 29 || length === 30 ? [] : `${list[i]?.year}/${list[i]?.month} (${length})`
  })
  const later = (first: number, last: number) =>
    list.filter(({ published, rule }) => {
      const year = Number(isoDate(rule.start).slice(0, 4))
      return published === rule.start + 1 && year >= first && year <= last
    }).length
  const departures = list.flatMap(({ year, month, rule, published }, i) => {
    const days = (starts[i] ?? 0) - rule.start
    if (days === 0) return []
    return [`  [${year}, ${month}, ${days}, '${published === undefined ? 'moved' : 'published'}'],`]
  })
  const nearCalls = list.slice(0, -1).flatMap(({ year, month, rule }) => {
    const margin = -rule.before < rule.margin ? rule.before : rule.margin
    return Math.abs(margin) < near ? [`  [${year}, ${month}, ${margin.toFixed(3)}],`] : []
  })
  let bits = ''
  for (let i = 0; i + 12 < list.length; i += 12) {
    const year = list.slice(i, i + 12).reduce((sum, m, j) => sum | (m.published ? 1 << j : 0), 0)
    bits += year.toString(16).padStart(3, '0')
  }
  const agree = list.filter((m) => m.published === m.rule.start)
  log(`published ${list.filter((m) => m.published).length}, of these by the rule ${agree.length}`)
  log(
    `odd by the rule: ${odd.join(', ') || 'none'}; departures ${departures.length}; near ${nearCalls.length}`,
  )
  write(
    'hijri-diyanet',
    `/**
 * The Hijri calendar of Diyanet, Turkey's Presidency of Religious Affairs, ${diyanetYears.first}–${diyanetYears.last} AH
 * (${span(starts)}).
 *
 * Sources: Diyanet's published dates (test/data/diyanet-published.tsv): the two Eids of 1936–2032
 * from Diyanet's own converter, and further months of the yearly lists of 2015–2027. Every other
 * month is computed with astronomy-engine 2.1.19 by the crescent rule (\`crescentMonthStart\`) at the
 * places of hijri-diyanet-places.ts; a published date always wins over the rule.
 *
 * What is known of the rule: the conference of Istanbul laid down 5° and 8° in 1978. From 1998 on
 * the rule gives every published date but two, the months of October 2012 and September 2015. Of the
 * Eids of 1978–1997 ${later(1978, 1997)} come a day later than it, of those of 1936–1977 ${later(1936, 1977)}: what was
 * reckoned then is not known, and computed months of those years are a guess within a day.
 *
 * Months that by the rule alone would have other than 29 or 30 days: ${odd.join(', ') || 'none'}. Where a
 * published date beside computed ones would leave such a month, the fewest computed starts are moved
 * by a day (\`diyanetDepartures\`, 'moved').
 *
 * Made by scripts/make-tables.ts; do not edit. ${checksumLine(table)}
 */
import type { MonthTable } from './month-table.ts'

/** The months of Diyanet: published where known, else computed. */
export const diyanet: MonthTable = ${source(table)}

/**
 * Which month starts Diyanet has published, as in a MonthTable: three hexadecimal digits a year
 * from ${diyanetYears.first} on, bit 0 = Muharram … bit 11 = Dhu l-Hijja.
 */
export const diyanetPublished =
  ${literal(bits)}

/** Has Diyanet published when this month begins? (As far as we found: see the file's header.) */
export function isPublishedByDiyanet(year: number, month: number): boolean {
  const digits = diyanetPublished.slice((year - ${diyanetYears.first}) * 3, (year - ${diyanetYears.first} + 1) * 3)
  return year >= ${diyanetYears.first} && digits !== '' && ((Number.parseInt(digits, 16) >> (month - 1)) & 1) === 1
}

/**
 * Where the table departs from the rule: year, month, by how many days, and why: the date is
 * published, or a neighbour of a published date was moved to keep months of 29 and 30 days.
 */
export const diyanetDepartures: readonly (readonly [
  year: number,
  month: number,
  days: number,
  why: 'published' | 'moved',
])[] = [
${departures.join('\n')}
]

/**
 * Near calls of the rule, within ${near}°: year, month, margin in degrees. Positive: the crescent passed
 * by this much, and an authority that sees it otherwise begins the month a day later. Negative: it
 * failed by this much the evening before, and the month might begin a day earlier.
 */
export const diyanetNearCalls: readonly (readonly [
  year: number,
  month: number,
  margin: number,
])[] = [
${nearCalls.join('\n')}
]
`,
  )
}

/**
 * First days with which all months have 29 or 30 days: the published ones as they are, of the
 * computed ones as few as possible moved by a day (Viterbi's algorithm).
 */
function lawful(list: readonly Month[]): number[] {
  type State = { readonly start: number; readonly cost: number; readonly from: State | undefined }
  let states: State[] = []
  for (const [i, { rule, published, year, month }] of list.entries()) {
    const options =
      published === undefined ? [rule.start, rule.start + 1, rule.start - 1] : [published]
    const next = options.flatMap((start): State[] => {
      const cost = published === undefined && start !== rule.start ? 1 : 0
      if (i === 0) return [{ start, cost, from: undefined }]
      const from = states
        .filter((s) => start - s.start === 29 || start - s.start === 30)
        .sort((a, b) => a.cost - b.cost)[0]
      return from ? [{ start, cost: cost + from.cost, from }] : []
    })
    if (next.length === 0) throw new Error(`no lawful start for ${year}/${month}`)
    states = next
  }
  const starts: number[] = []
  let state = states.sort((a, b) => a.cost - b.cost)[0]
  for (; state; state = state.from) starts.push(state.start)
  return starts.reverse()
}

function* months(): Generator<readonly [year: number, month: number]> {
  for (let year = diyanetYears.first; year <= diyanetYears.last; year++)
    for (let month = 1; month <= 12; month++) yield [year, month]
}

function span(starts: readonly number[]): string {
  return `${isoDate(starts[0] ?? 0)} to ${isoDate((starts.at(-1) ?? 1) - 1)}`
}

function checksumLine(table: MonthTable): string {
  return `Checksum (FNV-1a, see month-table.ts): ${checksum(table)}.`
}

function source(table: MonthTable): string {
  return `{
  firstYear: ${table.firstYear},
  firstDay: ${table.firstDay},
  years:
    ${literal(table.years, 4)},
${irregular(table)}}`
}

function irregular(table: MonthTable): string {
  if (!table.irregular) return ''
  return `  irregular: [\n${table.irregular.map((row) => `    [${row.join(', ')}],\n`).join('')}  ],\n`
}

function literal(digits: string, indent = 2): string {
  const lines = digits.match(/.{1,90}/g) ?? []
  return lines.map((line) => `'${line}'`).join(` +\n${' '.repeat(indent)}`)
}

function write(name: string, text: string) {
  writeFileSync(new URL(`../packages/core/src/calendars/tables/${name}.ts`, import.meta.url), text)
  log(`${name}.ts written`)
}

function log(line: string) {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)
}
