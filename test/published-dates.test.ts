/**
 * Our feasts fall on the days that others have published: every row of
 * `test/data/published-dates` and `published-odd-years`, each compared with one feast in one variant.
 */
import {
  addDays,
  calendars,
  createContext,
  type Day,
  evaluate,
  type Holiday,
  isoDate,
  isWithin,
  type Occurrence,
  resolve,
} from '@interkalender/core'
import { calendarNames, parseRule, YamlSource } from '@interkalender/core/parse'
import { describe, expect, test } from 'vitest'
import { loadHolidays } from './published-dates/holidays.ts'
import {
  type Exception,
  exceptions,
  type Mapping,
  mappings,
  noRule,
  waiting,
} from './published-dates/mapping.ts'
import { publishedFiles, publishedRows, type Row, rowLabel } from './published-dates/rows.ts'

const holidays = loadHolidays()
const rows = publishedFiles().flatMap(publishedRows)

/** Farther than this from the published day, another year's feast is meant. */
const season = 170

function matches(row: Row, { file, holiday, variant }: Mapping): boolean {
  const named = typeof holiday === 'string' ? row.holiday === holiday : holiday.test(row.holiday)
  return row.file === file && named && (variant === undefined || variant.test(row.variant))
}

function exceptionFor(row: Row): Exception | undefined {
  return exceptions.find(
    ({ file, holiday, variant, iso }) =>
      row.file === file && row.holiday === holiday && row.iso === iso && variant.test(row.variant),
  )
}

const resolved = new Map<string, Occurrence[]>()

/** All occurrences of a feast that published rows can speak of; reckoned once. */
function occurrences(holiday: Holiday, mapping: Mapping): Occurrence[] {
  const key = `${holiday.id} ${JSON.stringify(mapping.variants)}`
  const known = resolved.get(key)
  if (known) return known
  const days = rows.filter((row) => row.file === mapping.file).map((row) => row.day)
  const first = addDays(Math.min(...days) as Day, -400)
  const last = addDays(Math.max(...days) as Day, 400)
  const found = resolve([holiday], first, last, {
    context: createContext(holidays, mapping.variants && { variants: mapping.variants }),
  })
  resolved.set(key, found)
  return found
}

/** The days that our rules give for a mapping in the season of a row. */
function ours(mapping: Mapping, row: Row): Day[] {
  const eve = row.what === 'eve' ? 1 : 0
  if ('calendar' in mapping) {
    const match = (mapping.holiday as RegExp).exec(row.holiday)
    const calendar = calendars.find(({ id }) => id === mapping.calendar)
    if (!match || !calendar) throw new Error(`no calendar ${mapping.calendar}`)
    const [year = 0, month = 0, day = 0] = mapping.date(match).split('/').map(Number)
    return [addDays(calendar.toDay({ year, month, day }), -eve)]
  }
  const [first, last] = [addDays(row.day, -season), addDays(row.day, season)]
  if ('rule' in mapping) {
    const source = new YamlSource(mapping.rule, 'mapping.ts')
    const rule = parseRule(source.data, [], source, calendarNames(calendars))
    source.throwIfFaulty()
    if (!rule) throw new Error(`no rule: ${mapping.rule}`)
    return evaluate(rule, first, last, createContext([])).map(({ day }) => addDays(day, -eve))
  }
  const holiday = holidays.find(({ id }) => id === mapping.id)
  if (!holiday) throw new Error(`no feast ${mapping.id}`)
  return occurrences(holiday, mapping)
    .filter(({ start }) => start >= first && start <= last)
    .map(({ start, days }) => {
      const day = mapping.day === 'last' ? days : (mapping.day ?? 1)
      if (day > days) throw new Error(`${mapping.id} has no day ${day}`)
      if (mapping.length !== undefined && days !== mapping.length)
        throw new Error(`${mapping.id} has ${days} days, not ${mapping.length}: ${rowLabel(row)}`)
      return addDays(start, day - 1 - eve)
    })
}

describe('published dates', () => {
  test.each(mappings.map((mapping) => [`${mapping.file} ${mapping.holiday}`, mapping] as const))(
    '%s',
    (_, mapping) => {
      const faults: string[] = []
      const speaking = rows.filter((row) => matches(row, mapping))
      expect(speaking.length, 'a mapping without rows').toBeGreaterThan(0)
      for (const row of speaking) {
        const days = ours(mapping, row)
        const off = exceptionFor(row)?.off ?? 0
        if (days.length !== 1 || days[0] !== row.day + off) {
          const given = days.map((day) => `${isoDate(day)} (${day - row.day})`).join(', ')
          faults.push(`${rowLabel(row)}: ours ${given || 'none'}`)
        }
      }
      expect(faults).toEqual([])
    },
  )

  test('every row is mapped once, or waits for a calendar, or is no rule', () => {
    const faults = rows
      .filter(({ file }) => !(file in waiting) && !(file in noRule))
      .map((row) => ({ row, count: mappings.filter((mapping) => matches(row, mapping)).length }))
      .filter(({ count }) => count !== 1)
      .map(({ row, count }) => `${rowLabel(row)}: mapped ${count} times`)
    expect(faults).toEqual([])
  })

  test('no file waits for a calendar and feasts that are there, none is named that is not', () => {
    const files = publishedFiles()
    for (const [file, { calendar, tradition }] of Object.entries(waiting)) {
      expect(files).toContain(file)
      const there =
        calendars.some(({ id }) => id === calendar) &&
        holidays.some((holiday) => isWithin(holiday.tradition, tradition))
      expect(there, `${calendar} and its feasts are there: map the rows of ${file}`).toBe(false)
    }
    for (const file of Object.keys(noRule)) expect(files).toContain(file)
  })

  test('no exception is left that no row needs', () => {
    for (const exception of exceptions) {
      const speaking = rows.filter((row) => exceptionFor(row) === exception)
      expect(speaking.length, `${exception.holiday} ${exception.iso}`).toBeGreaterThan(0)
      // That it differs by just so much, the tests above see.
      expect(exception.off).not.toBe(0)
      expect(exception.reason.length).toBeGreaterThan(10)
    }
  })
})
