import { addDays, isoDate, toCsv } from '@interkalender/core'
import type { CalendarYear, MonthView } from './calendar-year.ts'
import { dayAndMonth, fullDate } from './language.ts'
import { feastNote } from './tables.ts'

/** A file of a layout program's merge; its name has no folder. */
export interface MergeFile {
  readonly name: string
  readonly content: Uint8Array
}

/**
 * Tables for InDesign's Data Merge: `calendar.csv` has a row for each printed feast, `sheets.csv`
 * one for each month, both once more in UTF-16, which older versions need for letters beyond Latin.
 * No field has a line break. `@photo` is a picture that lies beside the table, `#qr` what a code
 * leads to.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * mergeTables(createCalendarYear(edition, sheets, data)).map(({ name }) => name)[0] // => 'calendar.csv'
 */
export function mergeTables(year: CalendarYear): MergeFile[] {
  const tables = { calendar: feastRows(year), sheets: sheetRows(year) }
  return Object.entries(tables).flatMap(([name, rows]) => {
    const text = `\ufeff${csv(rows)}`
    return [
      { name: `${name}.csv`, content: new TextEncoder().encode(text) },
      { name: `${name}-utf16.csv`, content: utf16(text) },
    ]
  })
}

/**
 * What a sheet's picture is called beside the tables: a merge looks nowhere else.
 *
 * @example
 * const sheet = { title: 'Choir', picture: { file: 'photos/choir.jpg', alt: 'A choir sings' } }
 * mergePhoto({ sheet }) // => 'photos-choir.jpg'
 */
export function mergePhoto({ sheet }: MonthView): string | undefined {
  return sheet.picture?.file.replace(/^\.\//, '').replaceAll(/[\\/]/g, '-')
}

type Row = readonly (string | number)[]

const special = ['@photo', '#qr']

/** The names of the columns are written as they are: a merge knows the special ones by their sign. */
function csv([header, ...rows]: readonly Row[]): string {
  const oneLine = (value: string | number) =>
    typeof value === 'string' ? value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim() : value
  return `${header!.join(',')}\r\n${toCsv(rows.map((row) => row.map(oneLine)))}`
}

/** Little-endian; the first character says so. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true)
  return bytes
}

/** The printed feasts: one row each, in print order. */
function feastRows(year: CalendarYear): Row[] {
  const months = new Map(year.months.map((month) => [`${month.year}-${month.month}`, month]))
  const header = [
    'date',
    'last',
    'day_in_words',
    'month',
    'id',
    'name',
    'own_name',
    'tradition',
    'code',
    'begins_eve',
    'tolerance',
    'importance',
    'tone',
    'public_holiday',
    'note',
    ...special,
  ]
  const rows = year.feasts.map((feast) => {
    const date = isoDate(feast.start)
    const [of, number] = [Number(date.slice(0, -6)), Number(date.slice(-5, -3))]
    const month = months.get(`${of}-${number}`)
    return [
      date,
      isoDate(addDays(feast.start, feast.days - 1)),
      fullDate(feast.start, year.language),
      number,
      feast.id,
      feast.name,
      feast.ownName?.text ?? '',
      feast.tradition.name,
      feast.tradition.code,
      feast.eve ? 1 : 0,
      feast.tolerance,
      feast.importance,
      feast.tone,
      feast.publicHoliday ? 1 : 0,
      feastNote(feast, year.language),
      ...(month ? linksOf(month, year) : ['', '']),
    ]
  })
  return [header, ...rows]
}

/** The months, each with its association or offer; paragraphs and feasts in columns of their own. */
function sheetRows(year: CalendarYear): Row[] {
  const { months, language } = year
  const feastsOf = (month: MonthView) =>
    month.weeks.flatMap(({ days }) =>
      days
        .filter(({ inMonth }) => inMonth)
        .flatMap(({ day, feasts }) =>
          feasts.map(({ name }) => `${dayAndMonth(day, language)}: ${name}`),
        ),
    )
  const paragraphs = Math.max(...months.map(({ sheet }) => sheet.text.length))
  const most = Math.max(...months.map((month) => feastsOf(month).length))
  const filled = (values: readonly string[], count: number) =>
    Array.from({ length: count }, (_, index) => values[index] ?? '')
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}_${index + 1}`)
  const header = [
    'month',
    'month_name',
    'year',
    'name',
    'subtitle',
    ...numbered('text', paragraphs),
    'contact',
    'link_label',
    'photo_alt',
    'photo_credit',
    'encounters',
    ...numbered('feast', most),
    ...special,
  ]
  const rows = months.map((month) => {
    const { sheet } = month
    return [
      `${month.year}-${String(month.month).padStart(2, '0')}`,
      month.name,
      month.year,
      sheet.title,
      sheet.subtitle ?? '',
      ...filled(sheet.text, paragraphs),
      sheet.contact.join(', '),
      sheet.link?.label ?? '',
      sheet.picture?.alt ?? '',
      sheet.picture?.credit ?? '',
      month.encounters.join(' '),
      ...filled(feastsOf(month), most),
      ...linksOf(month, year),
    ]
  })
  return [header, ...rows]
}

/** As on the sheet: without a link of its own, the code leads to the feasts of the city. */
const linksOf = (month: MonthView, { edition }: CalendarYear): [string, string] => [
  mergePhoto(month) ?? '',
  month.sheet.link?.url ?? edition.site,
]
