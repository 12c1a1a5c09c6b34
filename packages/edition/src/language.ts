import { addDays, type Day, isoDate } from '@interkalender/core'
import { DateTime } from 'luxon'

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft = new Set(['ar', 'fa', 'he', 'syr', 'ur', 'ckb', 'yi'])

/** The direction in which a language is written. */
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

/** The name of a month, 1…12, standing alone. */
export function monthName(month: number, language: string): string {
  if (language === 'ku') return kurmanji[month - 1] ?? ''
  if (language === 'el') return greek[month - 1] ?? ''
  return utc(`2027-${String(month).padStart(2, '0')}-01`, language).toFormat('LLLL')
}

/** The name of a month, 1…12, as it stands after the day: Russian „мая“, not „май“. */
export function monthAfterDay(month: number, language: string): string {
  if (language === 'ku') return kurmanjiMonth(month, 'ê')
  const parts = utc(`2027-${String(month).padStart(2, '0')}-01`, language).toLocaleParts({
    day: 'numeric',
    month: 'long',
  })
  return parts.find(({ type }) => type === 'month')?.value ?? monthName(month, language)
}

const weekdays = new Map<string, readonly string[]>()

/** The names of the weekdays from Monday on. */
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

/** „6. Mai“, or with the evening before it „5./6. Mai“. */
export function dayAndMonth(d: Day, language: string, withEve = false): string {
  const date = utc(isoDate(d), language)
  if (language === 'ku') {
    const written = `${date.day}ê ${kurmanjiMonth(date.month, 'ê')}`
    return withEve ? `${dayAndMonth(addDays(d, -1), language)}–${written}` : written
  }
  if (!withEve) return date.toLocaleString({ day: 'numeric', month: 'long' })
  const eve = utc(isoDate(addDays(d, -1)), language)
  if (language === 'de') {
    return eve.month === date.month
      ? `${eve.day}./${date.day}. ${date.toFormat('LLLL')}`
      : `${eve.day}. ${eve.toFormat('LLLL')} / ${date.day}. ${date.toFormat('LLLL')}`
  }
  const long = { day: 'numeric', month: 'long' } as const
  return `${eve.toLocaleString(long)}–${date.toLocaleString(long)}`
}

/** A date in full, with weekday and year. */
export function fullDate(d: Day, language: string): string {
  const date = utc(isoDate(d), language)
  if (language === 'ku') {
    const weekday = kurmanjiWeekdays.long[date.weekday - 1]
    return `${weekday}, ${date.day}ê ${kurmanjiMonth(date.month, 'a')} ${date.year}an`
  }
  return date.toLocaleString(DateTime.DATE_HUGE)
}

/** Persian and Thai would write dates in calendars of their own. */
const utc = (iso: string, locale: string) =>
  DateTime.fromISO(iso, { zone: 'utc' }).reconfigure({ locale, outputCalendar: 'gregory' })
