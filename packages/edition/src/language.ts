import { addDays, type Day, isoDate } from '@interkalender/core'
import { DateTime } from 'luxon'

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft = new Set(['ar', 'fa', 'he', 'syr', 'ur', 'ckb', 'yi'])

/**
 * The direction in which a language is written.
 *
 * @example
 * direction('ar') // => 'rtl'
 */
export function direction(language: string): Direction {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** Kurmanji is not in the ICU data of every Node, and where it is, with other months. */
const kurmanji = [
  'Çile',
  'Sibat',
  'Adar',
  'Nîsan',
  'Gulan',
  'Hezîran',
  'Tîrmeh',
  'Tebax',
  'Îlon',
  'Cotmeh',
  'Mijdar',
  'Berfanbar',
]

const kurmanjiWeekdays = {
  long: ['Duşem', 'Sêşem', 'Çarşem', 'Pêncşem', 'În', 'Şemî', 'Yekşem'],
  short: ['Duş', 'Sêş', 'Çar', 'Pên', 'În', 'Şem', 'Yek'],
  narrow: ['D', 'S', 'Ç', 'P', 'Î', 'Ş', 'Y'],
}

/** Standing alone: ICU gives the genitive, which is for dates. */
const greek = [
  'Ιανουάριος',
  'Φεβρουάριος',
  'Μάρτιος',
  'Απρίλιος',
  'Μάιος',
  'Ιούνιος',
  'Ιούλιος',
  'Αύγουστος',
  'Σεπτέμβριος',
  'Οκτώβριος',
  'Νοέμβριος',
  'Δεκέμβριος',
]

/** A month with its ending: “Adarê”, “Çileyê”; “Adara 2027an”. */
const kurmanjiMonth = (month: number, ending: 'a' | 'ê') => {
  const name = monthName(month, 'ku')
  return `${name}${name.endsWith('e') ? 'y' : ''}${ending}`
}

/**
 * The name of a month, 1…12, standing alone.
 *
 * @example
 * monthName(3, 'de') // => 'März'
 */
export function monthName(month: number, language: string): string {
  if (language === 'ku') return kurmanji[month - 1] ?? ''
  if (language === 'el') return greek[month - 1] ?? ''
  return utc(`2027-${String(month).padStart(2, '0')}-01`, language).toFormat('LLLL')
}

/**
 * The names of the months, each standing alone, January first.
 *
 * @example
 * monthNames('de')[2] // => 'März'
 */
export function monthNames(language: string): string[] {
  return Array.from({ length: 12 }, (_, i) => monthName(i + 1, language))
}

/**
 * The name of a month, 1…12, as it stands after the day: Russian „мая“, not „май“.
 *
 * @example
 * monthAfterDay(5, 'ru') // => 'мая'
 */
export function monthAfterDay(month: number, language: string): string {
  if (language === 'ku') return kurmanjiMonth(month, 'ê')
  const parts = utc(`2027-${String(month).padStart(2, '0')}-01`, language).toLocaleParts({
    day: 'numeric',
    month: 'long',
  })
  return parts.find(({ type }) => type === 'month')?.value ?? monthName(month, language)
}

const weekdays = new Map<string, readonly string[]>()

/**
 * The names of the weekdays from Monday on.
 *
 * @example
 * weekdayNames('de', 'short')[0] // => 'Mo'
 */
export function weekdayNames(
  language: string,
  style: 'long' | 'short' | 'narrow',
): readonly string[] {
  if (language === 'ku') return kurmanjiWeekdays[style]
  const key = `${language} ${style}`
  const known = weekdays.get(key)
  if (known) return known
  const format = { long: 'cccc', short: 'ccc', narrow: 'ccccc' }[style]
  const names = Array.from({ length: 7 }, (_, i) =>
    utc(`2027-02-0${i + 1}`, language).toFormat(format),
  )
  weekdays.set(key, names)
  return names
}

/**
 * „6. Mai“, or with the evening before it „5./6. Mai“.
 *
 * @example
 * dayAndMonth(parseIsoDate('2027-05-06'), 'de') // => '6. Mai'
 * dayAndMonth(parseIsoDate('2027-05-06'), 'de', true) // => '5./6. Mai'
 */
export function dayAndMonth(d: Day, language: string, withEve = false): string {
  if (!withEve) return written(d, language)
  // „5/6“ reads as a fraction or as the fifth of June where digits stand in right-to-left text.
  const mark = direction(language) === 'rtl' ? '–' : '/'
  return joined(addDays(d, -1), d, language, mark)
}

/**
 * From one day to another: „6.–9. Mai“, „30. April – 2. Mai“; a single day stands alone.
 *
 * @example
 * dayRange(parseIsoDate('2027-05-06'), parseIsoDate('2027-05-09'), 'de') // => '6.–9. Mai'
 */
export function dayRange(from: Day, to: Day, language: string): string {
  return from === to ? written(from, language) : joined(from, to, language, '–')
}

/** Two days with a mark between them; the month is said once if they share it. */
function joined(from: Day, to: Day, language: string, mark: string): string {
  const [first, last] = [isoDate(from), isoDate(to)]
  if (first.slice(0, -3) !== last.slice(0, -3)) {
    return `${written(from, language)} ${mark} ${written(to, language)}`
  }
  const day = dayNumber(Number(first.slice(-2)), language)
  return written(to, language, `${day}${language === 'de' ? '.' : ''}${mark}`)
}

/** A day and its month, with what stands before the day's number, without a space. */
function written(d: Day, language: string, before = ''): string {
  const iso = isoDate(d)
  const [ahead, behind] = aroundDay(Number(iso.slice(-5, -3)), language)
  return `${ahead}${before}${dayNumber(Number(iso.slice(-2)), language)}${behind}`
}

const around = new Map<string, readonly [ahead: string, behind: string]>()

/** What stands before and after the number of a day in a month: „“ and „. Mai“. */
function aroundDay(month: number, language: string): readonly [ahead: string, behind: string] {
  if (language === 'ku') return ['', `ê ${kurmanjiMonth(month, 'ê')}`]
  const key = `${language} ${month}`
  const known = around.get(key)
  if (known) return known
  const parts = utc(`2027-${String(month).padStart(2, '0')}-02`, language).toLocaleParts({
    day: 'numeric',
    month: 'long',
  })
  const day = parts.findIndex(({ type }) => type === 'day')
  const textOf = (some: typeof parts) => some.map(({ value }) => value).join('')
  const made = [textOf(parts.slice(0, day)), textOf(parts.slice(day + 1))] as const
  around.set(key, made)
  return made
}

const dayNumbers = new Map<string, string>()

/** The number of a day, 1…31, as it stands in a date: French „1er“, Persian „۵“. */
function dayNumber(day: number, language: string): string {
  if (language === 'fr' && day === 1) return '1er'
  if (language === 'ku') return String(day)
  const key = `${language} ${day}`
  const known = dayNumbers.get(key)
  if (known !== undefined) return known
  const parts = utc(`2027-01-${String(day).padStart(2, '0')}`, language).toLocaleParts({
    day: 'numeric',
    month: 'long',
  })
  const number = parts.find(({ type }) => type === 'day')?.value ?? String(day)
  dayNumbers.set(key, number)
  return number
}

/**
 * A colon after a label, with the spaces it takes: French has a narrow one before it.
 *
 * @example
 * colon('de') // => ': '
 * colon('fr') // => '\u202f: '
 */
export function colon(language: string): string {
  return language === 'fr' ? '\u202f: ' : ': '
}

/**
 * A comma between two words, with the space after it: Arabic and Persian have their own.
 *
 * @example
 * comma('de') // => ', '
 * comma('ar') // => '، '
 */
export function comma(language: string): string {
  return ['ar', 'ckb', 'fa', 'ur'].includes(language) ? '، ' : ', '
}

/**
 * A number, or a text with numbers in it, in the digits that a language’s dates have.
 *
 * @example
 * inDigits(2027, 'fa') // => '۲۰۲۷'
 * inDigits(2027, 'ar') // => '2027'
 */
export function inDigits(text: string | number, language: string): string {
  return language === 'fa'
    ? String(text).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit)
    : String(text)
}

/**
 * A date in full, with weekday and year.
 *
 * @example
 * fullDate(parseIsoDate('2027-03-09'), 'de') // => 'Dienstag, 9. März 2027'
 */
export function fullDate(d: Day, language: string): string {
  const key = `${language} ${d}`
  const known = fullDates.get(key)
  if (known !== undefined) return known
  // Some years in all languages; a reader of other years asks for more and more of them.
  if (fullDates.size > 50_000) fullDates.clear()
  const text = writeFullDate(d, language)
  fullDates.set(key, text)
  return text
}

const fullDates = new Map<string, string>()

function writeFullDate(d: Day, language: string): string {
  const date = utc(isoDate(d), language)
  if (language === 'ku') {
    const weekday = kurmanjiWeekdays.long[date.weekday - 1]
    return `${weekday}, ${date.day}ê ${kurmanjiMonth(date.month, 'a')} ${date.year}an`
  }
  return date
    .toLocaleParts(DateTime.DATE_HUGE)
    .map(({ type, value }) => (type === 'day' ? dayNumber(date.day, language) : value))
    .join('')
}

/**
 * A date without its weekday: „22. November 2026“, “22 de noviembre de 2026”.
 *
 * @example
 * dateInWords(parseIsoDate('2026-11-22'), 'es') // => '22 de noviembre de 2026'
 */
export function dateInWords(d: Day, language: string): string {
  const date = utc(isoDate(d), language)
  if (language === 'ku') return `${date.day}ê ${kurmanjiMonth(date.month, 'a')} ${date.year}an`
  return date
    .toLocaleParts(DateTime.DATE_FULL)
    .map(({ type, value }) => (type === 'day' ? dayNumber(date.day, language) : value))
    .join('')
}

/**
 * Persian and Thai would write dates in calendars of their own; plain English is that of Europe,
 * as the texts are: “6 May”.
 */
const utc = (iso: string, language: string) =>
  DateTime.fromISO(iso, { zone: 'utc' }).reconfigure({
    locale: language === 'en' ? 'en-GB' : language,
    outputCalendar: 'gregory',
  })
