/** Reads a table of days (RFC 4180, also with semicolons or tabs, as spreadsheets write it). */
import { addDays, type Day, parseIsoDate } from '@interkalender/core'
import type { Imported, ImportedEntry, Remark } from './entry.ts'

/** The headings by which columns are known, in lower case. */
const headings = {
  name: [
    'name',
    'title',
    'summary',
    'subject',
    'titel',
    'bezeichnung',
    'betreff',
    'feiertag',
    'fest',
    'anlass',
    'holiday',
    'event',
  ],
  start: [
    'date',
    'start',
    'start date',
    'startdate',
    'begin',
    'datum',
    'beginn',
    'beginnt am',
    'von',
    'from',
    'tag',
  ],
  end: ['end', 'end date', 'enddate', 'ende', 'endet am', 'bis', 'to'],
  // Outlook: an event of whole days ends at midnight after its last day.
  endTime: ['end time', 'endet um'],
  wholeDays: ['all day event', 'ganztägiges ereignis'],
  days: ['days', 'tage', 'dauer'],
  text: ['description', 'beschreibung', 'note', 'notes', 'bemerkung'],
} as const

type Column = keyof typeof headings

/** A row of a table, with the line on which it begins. */
interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads a table whose first row names its columns; an end is the last day, not the one after it. Only
 * Outlook lets an event of whole days end at midnight after it, and has columns that say so.
 */
export function readCsv(text: string): Imported {
  const remarks: Remark[] = []
  const [head, ...rows] = readRows(text.replace(/^\ufeff/, ''))
  const columns = new Map<Column, number>()
  head?.cells.forEach((heading, i) => {
    for (const [column, known] of Object.entries(headings)) {
      const isKnown = (known as readonly string[]).includes(heading.trim().toLowerCase())
      if (isKnown && !columns.has(column as Column)) columns.set(column as Column, i)
    }
  })
  for (const needed of ['name', 'start'] as const) {
    if (!columns.has(needed)) {
      const message = `no column for the ${needed === 'name' ? 'name' : 'date'}; head one with ${headings[needed].slice(0, 4).join(', ')} or the like`
      return { entries: [], remarks: [{ line: head?.line ?? 1, message }] }
    }
  }
  const cell = (row: Row, column: Column) => row.cells[columns.get(column) ?? -1]?.trim() ?? ''
  const order = orderOf(rows.flatMap((row) => [cell(row, 'start'), cell(row, 'end')]))

  const entries = rows.flatMap((row): ImportedEntry[] => {
    const name = cell(row, 'name')
    const leaveOut = (why: string) => {
      remarks.push({ line: row.line, message: `${why}; left out` })
      return []
    }
    if (name === '' && cell(row, 'start') === '') return []
    if (name === '') return leaveOut('no name')
    const start = readDay(cell(row, 'start'), order)
    if (typeof start === 'string') return leaveOut(`"${name}": ${start}`)
    const given = cell(row, 'end') === '' ? start : readDay(cell(row, 'end'), order)
    if (typeof given === 'string') return leaveOut(`"${name}": ${given}`)
    const isAfter = isWhole(cell(row, 'wholeDays')) && isMidnight(cell(row, 'endTime'))
    const end = isAfter && given > start ? addDays(given, -1) : given
    if (end < start) return leaveOut(`"${name}" ends before it begins`)
    const days = Number(cell(row, 'days') || end - start + 1)
    if (!Number.isInteger(days) || days < 1 || days > 366) {
      return leaveOut(`"${name}": ${cell(row, 'days') || days} is no number of days from 1 to 366`)
    }
    const words = cell(row, 'text')
    return [{ line: row.line, name, start, days, ...(words !== '' && { text: words }) }]
  })
  return { entries, remarks }
}

const isWhole = (text: string) => /^(ein|true|wahr|yes|ja|1)$/i.test(text)
const isMidnight = (text: string) => /^(0?0:00(:00)?|12:00(:00)? AM)$/i.test(text)

/** The rows of a table. The separator is the one that the first line has most of. */
function readRows(text: string): Row[] {
  const first = text.split(/\r\n|\n|\r/, 1)[0] ?? ''
  const count = (mark: string) => first.split(mark).length
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  )
  const rows: Row[] = []
  let [cells, line, began]: [string[], number, number] = [[], 1, 1]
  const endRow = () => {
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells })
    cells = []
    began = line
  }
  // A cell, quoted or bare, and what ends it.
  const pattern = new RegExp(
    `("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`,
    'gy',
  )
  for (const [whole, cell = '', end] of text.matchAll(pattern)) {
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    line += whole.split(/\r\n|\n|\r/).length - 1
    if (end !== separator) endRow()
    if (end === '') break
  }
  return rows
}

/** Which of two numbers before the year is the day, where slashes leave that open. */
type Order = 'day-first' | 'month-first' | undefined

/** Whether a table writes 22/4/2027 or 4/22/2027: what one date shows holds for all. */
function orderOf(cells: readonly string[]): Order {
  const shown = new Set<Order>()
  for (const text of cells) {
    const [, a, b] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? []
    if (Number(a) > 12) shown.add('day-first')
    if (Number(b) > 12) shown.add('month-first')
  }
  return shown.size === 1 ? [...shown][0] : undefined
}

/** Months by name, as German and English tables write them. */
const monthsByName = new Map<string, number>(
  [
    'januar februar märz april mai juni juli august september oktober november dezember',
    'january february march april may june july august september october november december',
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'jänner feber märz april mai juni juli august sept oktober november dezember',
  ].flatMap((line) => line.split(' ').map((name, i): [string, number] => [name, i + 1])),
)

/**
 * The day of `2027-04-22`, `20270422`, `22.4.2027`, `22.4.27`, `22. April 2027`, or with slashes; a
 * weekday before it and an hour after it do not matter. Else what is wrong with it.
 */
function readDay(text: string, order: Order): Day | string {
  const bare = text.replace(/^\p{L}+\.?,\s*/u, '').replace(/[T ]\d\d?:\d\d.*$/, '')
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(bare) ?? []
  const [, d, m, y] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$/.exec(bare) ?? []
  const [, a = '', b = '', of] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(bare) ?? []
  const [, dayOf, name = '', yearOf] = /^(\d{1,2})\.?\s*(\p{L}+)\.?\s*(\d{4})$/u.exec(bare) ?? []
  if (of !== undefined && order === undefined && a !== b) {
    return `${text} can be read in two ways; write it as 2027-04-22`
  }
  const [dayFirst, monthFirst] = order === 'month-first' ? [b, a] : [a, b]
  const named = monthsByName.get(name.toLowerCase())?.toString()
  const numbers = [
    year ?? (y?.length === 2 ? `20${y}` : y) ?? of ?? (named && yearOf),
    month ?? m ?? (of && monthFirst) ?? named,
    day ?? d ?? (of && dayFirst) ?? dayOf,
  ]
  if (numbers[0] === undefined) return `"${text}" is no date; write it as 2027-04-22`
  try {
    return parseIsoDate(numbers.map((n = '', i) => n.padStart(i === 0 ? 4 : 2, '0')).join('-'))
  } catch {
    return `there is no ${text}`
  }
}
