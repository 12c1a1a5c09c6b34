import { type Holiday, isoDate, isWithin } from '@interkalender/core'
import {
  type Data,
  type Edition,
  editionOccurrences,
  editionSpan,
  findTradition,
  lastYearOf,
  printedHolidays,
  type Unreviewed,
  unreviewed,
} from '@interkalender/edition'
import type { Preflight } from '@interkalender/pdf'
import { withoutSchoolHolidays } from './check.ts'
import type { Prepared } from './prepare.ts'

/** report.txt: what was made, what is uncertain, what to check. */
export function report(
  { loaded: { edition, sheets }, data, year }: Prepared,
  files: readonly string[],
  remarks: readonly string[],
  checked: Readonly<Record<string, Preflight>>,
): string {
  const lines: string[] = []
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push('', title, ...entries.map((entry) => `  ${entry}`))
  }
  lines.push(year.title, `State of the data: ${edition.released}`)
  const counts = new Map<string, number>()
  for (const path of files) {
    const group = path.replace(/^feed\/([^/]+)\/.*/, 'feed/$1/*.ics').replace(/^(\w\w)\/.*/, '$1/')
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  section(
    'Made',
    [...counts].map(([group, n]) => (n > 1 ? `${group} (${n} files)` : group)),
  )
  const { first, last } = editionSpan(edition)
  const occurrences = editionOccurrences(edition, data, edition.year, lastYearOf(edition)).filter(
    ({ start }) => start >= first && start <= last,
  )
  section('Feasts', [
    `${year.feasts.length} printed, ${occurrences.length} in the feeds and on the page of ${year.label}`,
  ])
  section(
    'Uncertain by a day: ask the communities before printing',
    year.feasts
      .filter(({ tolerance }) => tolerance > 0)
      .map(
        ({ id, name, occurrence, tolerance }) =>
          `${isoDate(occurrence.start)}  ${id}  ${name} (± ${tolerance}; ${occurrence.authority})`,
      ),
  )
  section('On the sheets', remarks)
  section(
    'Preflight of the finished files',
    Object.entries(checked).flatMap(([name, { pages, findings }]) =>
      findings.length === 0
        ? `${name}: ${pages} pages, nothing found`
        : findings.map(
            ({ severity, rule, page, message }) =>
              `${name}${page === undefined ? '' : `, page ${page}`}: ${severity}, ${rule}: ${message}`,
          ),
    ),
  )
  const undated = data.holidays.filter(
    (holiday) =>
      !holiday.rule &&
      edition.traditions.some((id) => isWithin(holiday.tradition, id)) &&
      !edition.announced.some(({ feast }) => feast === holiday.id),
  )
  const nameLine = ({ id, name }: Holiday) => `${id}  ${name.en ?? ''}`
  section(
    'Announced by the community; enter the dates in edition.yaml (announced:)',
    undated.filter(({ personal }) => !personal).map(nameLine),
  )
  section(
    'Without a common date, each family has its own; nothing to enter',
    undated.filter(({ personal }) => personal).map(nameLine),
  )
  section(
    'Printed without a source',
    printedHolidays(edition, data)
      .filter(({ unconfirmed }) => unconfirmed)
      .map(({ id }) => id),
  )
  section(
    'Printed and reviewed by nobody yet; "interkalender proof" makes a page for each community',
    unreviewed(edition, printedHolidays(edition, data)).map(reviewLine),
  )
  section(
    'Languages whose names no speaker has read over yet (reviewed: in holidays/languages)',
    unreadLanguages(edition, data),
  )
  section('To confirm by the city', [
    ...edition.toConfirm,
    ...sheets.flatMap(({ file, toConfirm }) =>
      toConfirm.map((what) => `${file.slice(-7)}: ${what}`),
    ),
    ...(edition.schoolHolidaysSource ? [`school holidays: ${edition.schoolHolidaysSource}`] : []),
    ...withoutSchoolHolidays(edition),
  ])
  return `${lines.join('\n')}\n`
}

/** How many ids of a tradition are told; of more only the number. */
const few = 8

function reviewLine({ tradition, feasts, of }: Unreviewed): string {
  if (feasts.length === of) return `${tradition}  ${of === 1 ? '1 feast' : `all ${of} feasts`}`
  const ids = feasts.slice(0, few).map(({ id }) => id)
  const more = feasts.length > few ? ` and ${feasts.length - few} more` : ''
  return `${tradition}  ${feasts.length} of ${of} feasts: ${ids.join(', ')}${more}`
}

/** The unread languages in which the edition names feasts: its own, and the communities'. */
function unreadLanguages(edition: Edition, data: Data): string[] {
  const own = printedHolidays(edition, data).flatMap(({ tradition }) => {
    const { language } = findTradition(data, tradition)
    return language === undefined ? [] : [language]
  })
  const named = [edition.language, ...edition.languages, ...own]
  const used = new Set(named.flatMap((language) => [language, `${language}-Latn`]))
  const unread = (data.languages ?? [])
    .filter(({ language, reviewed }) => !reviewed && used.has(language))
    .map(({ language }) => language)
  return unread.length === 0 ? [] : [unread.join(', ')]
}
