/**
 * Makes the tables of packages/core (`npm run tables`, a quarter of an hour), or some of them
 * (`npm run tables -- umm-al-qura fcna`):
 *
 * - `umm-al-qura`: from the published table, as packaged in @tabby_ai/hijri-converter (MIT), and the
 *   rule of Mecca beyond it;
 * - `places`: the land that can decide Diyanet's months, from Natural Earth;
 * - `diyanet`: Diyanet's published month starts (test/data/diyanet-published.tsv), and the crescent
 *   rule at those places for all other months;
 * - `fcna`: the published month starts of the Fiqh Council of North America
 *   (test/data/fcna-published.tsv), and its rules for all other months.
 *
 * Before all of them those of tables/, some seconds: also to be had alone, with tables/make.ts.
 *
 * The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { hijriToGregorian } from '@tabby_ai/hijri-converter'
import {
  bestSight,
  conjunctionOf,
  crescentMonthStart,
  fcnaMonthStart,
  type MonthStart,
  ummAlQuraCall,
  ummAlQuraMonthStart,
} from '../packages/core/src/astronomy/crescent.ts'
import { isNear } from '../packages/core/src/astronomy/near-call.ts'
import type { Place } from '../packages/core/src/astronomy/sky.ts'
import { diyanetPlaces } from '../packages/core/src/calendars/tables/hijri-diyanet-places.ts'
import {
  checksum,
  type MonthTable,
  monthTable,
} from '../packages/core/src/calendars/tables/month-table.ts'
import { addDays, type Day } from '../packages/core/src/day.ts'
import { atlasCoast, isDiyanetLand, westernRim } from './diyanet-land.ts'
import { isoDate, publishedStarts, rataDie } from './diyanet-published.ts'

interface Years {
  readonly first: number
  readonly last: number
}

/** 28 Shaban 1317 is 1 January 1900, 29 Shawwal 1524 is 31 December 2100. */
const nearYears: Years = { first: 1317, last: 1524 }
/** 14 Jumada II 1008 is 1 January 1600; 1834 ends in December 2401. */
const diyanetYears: Years = { first: 1008, last: 1834 }
const ummAlQuraYears: Years = { first: 1343, last: 1834 }
const ummAlQuraPublished: Years = { first: 1343, last: 1500 }
const fcnaYears = nearYears
/** Below this many degrees a call is near. */
const near = 0.3

const started = performance.now()
const parts = process.argv.slice(2)
const wanted = (part: string) => parts.length === 0 || parts.includes(part)
if (parts.length === 0) await import('./tables/make.ts')
if (wanted('umm-al-qura')) makeUmmAlQura()
const places = wanted('places') ? makePlaces() : diyanetPlaces
if (wanted('diyanet')) makeDiyanet(places)
if (wanted('fcna')) makeFcna()

function makeUmmAlQura() {
  const starts: number[] = []
  for (const [year, month] of months(ummAlQuraPublished)) starts.push(ummAlQuraDay(year, month, 1))
  // The last published month ends on its 29th or 30th, whichever the package knows.
  starts.push(ummAlQuraLast() + 1)
  const byRule = [
    ...months({ first: ummAlQuraPublished.last + 1, last: ummAlQuraYears.last }),
    [ummAlQuraYears.last + 1, 1] as const,
  ].map(([year, month]) => ummAlQuraMonthStart(conjunctionOf(year, month)).start)
  if (byRule[0] !== starts.at(-1))
    throw new Error('the rule does not go on where the published table ends')
  const table = monthTable(ummAlQuraYears.first, [...starts, ...byRule.slice(1)])
  const nearCalls = [...months({ first: 1423, last: nearYears.last })].flatMap(([year, month]) => {
    const { event, seconds, at } = ummAlQuraCall(conjunctionOf(year, month))
    return isNear(seconds, at) ? [`  [${year}, ${month}, ${Math.round(seconds)}, '${event}'],`] : []
  })
  write(
    'hijri-umm-al-qura',
    `/**
 * The Umm al-Qura calendar of Saudi Arabia, ${ummAlQuraYears.first}–${ummAlQuraYears.last} AH (${span(table)}).
 *
 * Source up to ${ummAlQuraPublished.last} AH: the published calendar as gathered by M. H. Alshehri (hijridate) from the
 * calendar's site, newspapers and the comparison calendar of King Fahd University, packaged under
 * the MIT licence as @tabby_ai/hijri-converter 1.0.5. Made by scripts/make-tables.ts; do not edit.
 * Since 1423 AH the calendar follows \`ummAlQuraMonthStart\` in ../../astronomy/crescent.ts; before,
 * it followed other rules, and up to 1364 AH a few months have 28 or 31 days.
 *
 * From ${ummAlQuraPublished.last + 1} AH on the months are computed by the same rule with astronomy-engine 2.1.19. There is no
 * year before ${ummAlQuraYears.first} AH: the published tables begin there, followed other rules for eighty years, and
 * the rule of today would give dates that nobody ever wrote. For history there is \`hijri-civil\`.
 * ${checksumLine(table)}
 */
import type { MonthTable } from './month-table.ts'

/** The last year of the published table; later ones are computed. */
export const lastPublishedByUmmAlQura = ${ummAlQuraPublished.last}

/** The months of Umm al-Qura: published where known, else computed. */
export const ummAlQura: MonthTable = ${source(table)}

/**
 * Near calls of the rule in force since 1423 AH, up to ${nearYears.last} AH, within five minutes of time (later a
 * little more, as ΔT is a forecast: near-call.ts): year, month, seconds, and what decides: whether
 * the moon sets after the sun at Mecca, or whether it is new before sunset. Positive: the evening
 * before the month passed by so much; negative: the evening before that one failed.
 */
export const ummAlQuraNearCalls: readonly (readonly [
  year: number,
  month: number,
  seconds: number,
  event: 'moonset' | 'conjunction',
])[] = [
${nearCalls.join('\n')}
]
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
    return ummAlQuraDay(ummAlQuraPublished.last, 12, 30)
  } catch {
    return ummAlQuraDay(ummAlQuraPublished.last, 12, 29)
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
  const evenings = closeEvenings(nearYears, coarse, 1)
  log(`${evenings.length} evenings within 1°; ${rim.length} places in the atlas`)
  const few = cover(evenings, rim)
  log(`${few.length} places suffice for ${nearYears.first}–${nearYears.last} AH`)
  // In the other years they stand in for the coast: what they see within half a degree is looked at again.
  for (const years of [
    { first: diyanetYears.first, last: nearYears.first - 1 },
    { first: nearYears.last + 1, last: diyanetYears.last },
  ])
    evenings.push(...closeEvenings(years, few, 0.5))
  const places = cover(evenings, rim)
  log(`${places.length} places suffice`)
  write(
    'hijri-diyanet-places',
    `/**
 * The land on which Diyanet's crescent is seen first: of Natural Earth's coast at 1:50 million
 * (public domain; npm world-atlas 2.0.2) between 60° S and 60° N those points that ever decide
 * within a degree, ${nearYears.first}–${nearYears.last} AH, or within half a degree, ${diyanetYears.first}–${diyanetYears.last} AH. No other land
 * gives another month. Which land counts, and how
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

/** The evenings that decide a month within so many degrees, seen from some places. */
function closeEvenings(years: Years, places: readonly Place[], degrees: number): Day[] {
  const evenings: Day[] = []
  for (const [year, month] of months(years)) {
    const found = crescentMonthStart(conjunctionOf(year, month), places)
    if (found.margin < degrees) evenings.push(addDays(found.start, -1))
    if (found.before > -degrees) evenings.push(addDays(found.start, -2))
  }
  return evenings
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
  readonly rule: Pick<MonthStart, 'start' | 'margin' | 'before'>
  readonly published: number | undefined
}

function makeDiyanet(places: readonly Place[]) {
  const list = monthList(diyanetYears, publishedStarts(), (year, month) =>
    crescentMonthStart(conjunctionOf(year, month), places),
  )
  log('months computed')
  const starts = lawful(list)
  const table = monthTable(diyanetYears.first, starts)
  const later = (first: number, last: number) =>
    list.filter(({ published, rule }) => {
      const year = Number(isoDate(rule.start).slice(0, 4))
      return published === rule.start + 1 && year >= first && year <= last
    }).length
  write(
    'hijri-diyanet',
    `/**
 * The Hijri calendar of Diyanet, Turkey's Presidency of Religious Affairs, ${diyanetYears.first}–${diyanetYears.last} AH
 * (${span(table)}).
 *
 * Sources: Diyanet's published dates (test/data/diyanet-published.tsv): the two Eids of 1936–2032
 * from Diyanet's own converter, and further months of the yearly lists of 2015–2027. Every other
 * month is computed with astronomy-engine 2.1.19 by the crescent rule (\`crescentMonthStart\`) at the
 * places of hijri-diyanet-places.ts; a published date always wins over the rule.
 *
 * What is known of the rule: the conference of Istanbul laid down 5° and 8° in 1978. From 1998 on
 * the rule gives every published date but two, the months of October 2012 and September 2015. Of the
 * Eids of 1978–1997 ${later(1978, 1997)} come a day later than it, of those of 1936–1977 ${later(1936, 1977)}: what was
 * reckoned then is not known, and computed months of those years are a guess within a day. Before
 * 1936 the whole table is a retrojection: months began when the crescent was seen, a day or two later
 * in many places, and no authority ever used these dates.
 *
 * Months that by the rule alone would have other than 29 or 30 days: ${oddMonths(list).join(', ') || 'none'}. Where a
 * published date beside computed ones would leave such a month, the fewest computed starts are moved
 * by a day (\`diyanetDepartures\`, 'moved').
 *
 * Made by scripts/make-tables.ts; do not edit. ${checksumLine(table)}
 */
import { isMarked, type MonthMarks, type MonthTable } from './month-table.ts'

/** The months of Diyanet: published where known, else computed. */
export const diyanet: MonthTable = ${source(table)}

/** Which month starts Diyanet has published. */
export const diyanetPublished: MonthMarks = ${marks(list)}

/** Has Diyanet published when this month begins? (As far as we found: see the file's header.) */
export function isPublishedByDiyanet(year: number, month: number): boolean {
  return isMarked(diyanetPublished, year, month)
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
${departuresOf(list, starts).join('\n')}
]

/**
 * Near calls of the rule, within ${near}°, ${nearYears.first}–${nearYears.last} AH (1900–2100): year, month, margin in
 * degrees. Positive: the crescent passed by this much, and an authority that sees it otherwise begins
 * the month a day later. Negative: it failed by this much the evening before, and the month might
 * begin a day earlier.
 */
export const diyanetNearCalls: readonly (readonly [
  year: number,
  month: number,
  margin: number,
])[] = [
${nearCallsOf(list).join('\n')}
]
`,
  )
}

function makeFcna() {
  const list = monthList(fcnaYears, publishedStarts('fcna-published.tsv', 'FCNA'), fcnaMonthStart)
  log('months of the FCNA computed')
  const starts = list.map(({ published, rule }) => published ?? rule.start)
  const table = monthTable(fcnaYears.first, starts)
  const departures = departuresOf(list, starts)
  if (departures.length > 0) throw new Error(`published otherwise: ${departures.join()}`)
  write(
    'hijri-fcna',
    `/**
 * The Hijri calendar of the Fiqh Council of North America (FCNA) and of the European Council for
 * Fatwa and Research (ECFR), ${fcnaYears.first}–${fcnaYears.last} AH (${span(table)}).
 *
 * Sources: dates published by the Council and its rules as it states them there
 * (test/data/fcna-published.tsv); every other month is computed with astronomy-engine 2.1.19.
 *
 * - From Ramadan 1427 AH (2006): the month begins on the day after a new moon before noon UT, else a
 *   day later.
 * - From Ramadan 1428 AH (2007): as the ECFR, the new moon before sunset at Mecca and the moon setting
 *   after the sun there (\`ummAlQuraMonthStart\`). The ECFR itself wanted a visible crescent anywhere on
 *   earth from June 2009 on, but announced the same days in the years found.
 * - From 1438 AH on (the Council still told the rule of Mecca in June 2016, and this one in April
 *   2017): the day after the first evening on which, somewhere on the globe at sunset, the elongation
 *   is at least 8° and the altitude at least 5°. Other than for Diyanet, the oceans count
 *   (\`wholeGlobe\`); we look from 60° S to 60° N up to 180° W.
 * - Before Ramadan 1427 AH the Council had no calendar; the rule of today is retrojected.
 *
 * Eid al-Adha the Council keeps with the Hajj, as Saudi Arabia announces it (announcement for 2023;
 * islamiccalendar.info, FCNA Hijri Calendar): from 1438 AH on Dhu al-Hijja therefore begins by the rule
 * of Mecca. All months have 29 or 30 days all the same.
 *
 * The rules give every published date.
 *
 * Made by scripts/make-tables.ts; do not edit. ${checksumLine(table)}
 */
import type { MonthMarks, MonthTable } from './month-table.ts'

/** The months of the FCNA: published where known, else computed. */
export const fcna: MonthTable = ${source(table)}

/** Which month starts the Council has published, as far as we found. */
export const fcnaPublished: MonthMarks = ${marks(list)}

/** Near calls of the crescent rule within ${near}°, as \`diyanetNearCalls\`. */
export const fcnaNearCalls: readonly (readonly [year: number, month: number, margin: number])[] = [
${nearCallsOf(list).join('\n')}
]
`,
  )
}

/** The months of some years and one more, to end the last, by a rule and as published. */
function monthList(
  years: Years,
  known: ReadonlyMap<number, number>,
  rule: (year: number, month: number) => Month['rule'],
): Month[] {
  return [...months(years), [years.last + 1, 1] as const].map(([year, month]) => ({
    year,
    month,
    rule: rule(year, month),
    published: known.get(year * 12 + month - 1),
  }))
}

/** Months that by the rule alone would have other than 29 or 30 days. */
function oddMonths(list: readonly Month[]): string[] {
  return list.slice(1).flatMap(({ rule }, i) => {
    const length = rule.start - (list[i]?.rule.start ?? 0)
    return length === 29 || length === 30 ? [] : `${list[i]?.year}/${list[i]?.month} (${length})`
  })
}

function departuresOf(list: readonly Month[], starts: readonly number[]): string[] {
  return list.flatMap(({ year, month, rule, published }, i) => {
    const days = (starts[i] ?? 0) - rule.start
    if (days === 0) return []
    return [`  [${year}, ${month}, ${days}, '${published === undefined ? 'moved' : 'published'}'],`]
  })
}

function nearCallsOf(list: readonly Month[]): string[] {
  return list.slice(0, -1).flatMap(({ year, month, rule }) => {
    const margin = -rule.before < rule.margin ? rule.before : rule.margin
    const within = year >= nearYears.first && year <= nearYears.last && Math.abs(margin) < near
    return within ? [`  [${year}, ${month}, ${margin.toFixed(3)}],`] : []
  })
}

/** The published months as the source of a MonthMarks. */
function marks(list: readonly Month[]): string {
  const years = list.filter(({ published }) => published !== undefined).map(({ year }) => year)
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  let bits = ''
  for (let year = first; year <= last; year++) {
    const set = list
      .filter((m) => m.year === year && m.published !== undefined)
      .reduce((sum, { month }) => sum | (1 << (month - 1)), 0)
    bits += set.toString(16).padStart(3, '0')
  }
  const months = bits.length > 80 ? `\n    ${literal(bits, 4)}` : ` '${bits}'`
  return `{\n  firstYear: ${first},\n  months:${months},\n}`
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

function* months({ first, last }: Years): Generator<readonly [year: number, month: number]> {
  for (let year = first; year <= last; year++)
    for (let month = 1; month <= 12; month++) yield [year, month]
}

function span(table: MonthTable): string {
  return `${isoDate(table.firstDay)} to ${isoDate(table.lastDay)}`
}

function checksumLine(table: MonthTable): string {
  return `Checksum (FNV-1a, see month-table.ts): ${checksum(table)}.`
}

function source(table: MonthTable): string {
  return `{
  firstYear: ${table.firstYear},
  firstDay: ${table.firstDay},
  lastDay: ${table.lastDay},
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
