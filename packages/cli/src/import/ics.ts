/** Reads the events of an iCalendar file (RFC 5545), as far as days and years are concerned. */
import {
  addDays,
  type Day,
  gregorianDay,
  isoDate,
  parseIsoDate,
  weekdays,
} from '@interkalender/core'
import { type Imported, type ImportedEntry, months, type Remark } from './entry.ts'

/** A content line: `DTSTART;VALUE=DATE:20270422`. */
interface Property {
  readonly line: number
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

/** Reads a calendar. Recurrence is kept where the rule language has words for it. */
export function readIcs(text: string): Imported {
  const entries: ImportedEntry[] = []
  const remarks: Remark[] = []
  let event: Property[] | undefined
  const open: string[] = []
  for (const property of contentLines(text, remarks)) {
    const { name, value } = property
    const component = value.toUpperCase()
    if (name === 'BEGIN') {
      open.push(component)
      if (component === 'VEVENT') event = []
      else if (component === 'VTODO' || component === 'VJOURNAL') {
        remarks.push({ line: property.line, message: `${component} is no event; left out` })
      }
    } else if (name === 'END') {
      if (component === 'VEVENT' && event) {
        const read = readEvent(event, property.line, remarks)
        if (read) entries.push(read)
        event = undefined
      }
      open.pop()
    } else if (open.at(-1) === 'VEVENT') event?.push(property)
  }
  return { entries, remarks }
}

/** The content lines, unfolded: a line that begins with a blank continues the one before. */
function contentLines(text: string, remarks: Remark[]): Property[] {
  const unfolded: { line: number; text: string }[] = []
  text.split(/\r\n|\n|\r/).forEach((one, i) => {
    const last = unfolded.at(-1)
    if (/^[ \t]/.test(one) && last) last.text += one.slice(1)
    else if (one !== '') unfolded.push({ line: i + 1, text: one })
  })
  return unfolded.flatMap(({ line, text: content }) => {
    // Parameter values may be quoted and then hold colons and semicolons.
    const found =
      /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s.exec(
        content,
      )
    if (!found) {
      remarks.push({ line, message: `"${content.slice(0, 40)}" is no line of iCalendar; left out` })
      return []
    }
    const [, name = '', given = '', value = ''] = found
    const params = Object.fromEntries(
      [...given.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g)].map(([, key = '', word = '']) => [
        key.toUpperCase(),
        word.replaceAll('"', ''),
      ]),
    )
    return [{ line, name: name.toUpperCase(), params, value }]
  })
}

function readEvent(
  properties: readonly Property[],
  line: number,
  remarks: Remark[],
): ImportedEntry | undefined {
  const get = (name: string) => properties.find((property) => property.name === name)
  const at = properties[0]?.line ?? line
  const name = plainText(get('SUMMARY')?.value ?? '').trim()
  const leaveOut = (why: string): undefined => {
    remarks.push({
      line: at,
      message: `${name === '' ? 'an event' : `"${name}"`} ${why}; left out`,
    })
  }
  if (name === '') return leaveOut('has no SUMMARY')
  if (get('STATUS')?.value.toUpperCase() === 'CANCELLED') return leaveOut('is cancelled')
  if (get('RECURRENCE-ID')) return leaveOut('changes one day of a recurring event')
  const started = get('DTSTART')
  if (!started) return leaveOut('has no DTSTART')
  const start = readDay(started.value)
  if (start === undefined) return leaveOut(`begins on no date that exists: ${started.value}`)
  if (started.value.includes('T')) {
    const zone = started.value.endsWith('Z') ? ', of universal time,' : ''
    remarks.push({ line: started.line, message: `"${name}" has an hour; its day${zone} was taken` })
  }
  const days = lengthOf(start, get('DTEND'), get('DURATION'))
  if (days === undefined) return leaveOut('ends before it begins, or its end is not to be read')
  const text = plainText(get('DESCRIPTION')?.value ?? '').trim()
  const entry = { line: at, name, start, days, ...(text !== '' && { text }) }

  const recurs = get('RRULE')
  for (const also of properties.filter((one) => one.name === 'RDATE' || one.name === 'EXDATE')) {
    const message = `"${name}" has ${also.name === 'RDATE' ? 'more days' : 'days without it'} (${also.name}), which did not come over`
    remarks.push({ line: also.line, message })
  }
  if (!recurs) return entry
  const rule = readRecurrence(recurs.value, start)
  if (rule) return { ...entry, rule }
  const message = `"${name}" recurs by ${recurs.value}, for which there is no rule here; only ${isoDate(start)} came over`
  remarks.push({ line: recurs.line, message })
  return entry
}

function plainText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c))
}

/** The day of `20270422` or `20270422T183000Z`; undefined if there is none. */
function readDay(value: string): Day | undefined {
  const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/.exec(value) ?? []
  if (y === undefined) return undefined
  try {
    return parseIsoDate(`${y}-${m}-${d}`)
  } catch {
    return undefined
  }
}

/** The days from the start to an exclusive end, or of a duration in days and weeks. */
function lengthOf(start: Day, end?: Property, duration?: Property): number | undefined {
  if (end) {
    const last = readDay(end.value)
    if (last === undefined || last < start) return undefined
    // An end with an hour lies within its day, but for midnight.
    const within = /T(?!000000)/.test(end.value) ? 1 : 0
    return Math.max(1, last - start + within)
  }
  if (!duration) return 1
  const [, weeks, days, time] = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(T.*)?$/.exec(duration.value) ?? []
  if (weeks === undefined && days === undefined && time === undefined) return undefined
  return Math.max(1, Number(weeks ?? 0) * 7 + Number(days ?? 0))
}

/** RRULE as a rule of ours: every year on a date or the n-th weekday of a month, every week. */
function readRecurrence(value: string, start: Day): Record<string, unknown> | undefined {
  const parts = new Map(
    value.split(';').map((part) => part.toUpperCase().split('=') as [string, string]),
  )
  const take = (key: string) => {
    const found = parts.get(key)
    parts.delete(key)
    return found
  }
  take('WKST')
  if ((take('INTERVAL') ?? '1') !== '1') return undefined
  const frequency = take('FREQ')
  const [until, count] = [take('UNTIL'), take('COUNT')]
  const [byMonth, byMonthDay, byDay] = [take('BYMONTH'), take('BYMONTHDAY'), take('BYDAY')]
  if (parts.size > 0 || (until && count)) return undefined
  const since = isoDate(start)
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number)
  if (frequency === 'WEEKLY') {
    const last = count ? addDays(start, 7 * (Number(count) - 1)) : until && readDay(until)
    const weekday = weekdays[(start % 7) as 0]
    if ((byDay && byDay !== weekday.slice(0, 2).toUpperCase()) || byMonth || byMonthDay)
      return undefined
    return { every: weekday, since, ...(last && { till: isoDate(last) }) }
  }
  if (frequency !== 'YEARLY') return undefined
  const last = count ? gregorianDay(year + Number(count) - 1, 12, 31) : until && readDay(until)
  const inForce = { since: `${since.slice(0, 4)}-01-01`, ...(last && { till: isoDate(last) }) }
  if (byDay) {
    const [, nth, two] = /^(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(byDay) ?? []
    const weekday = weekdays.find((name) => name.slice(0, 2).toUpperCase() === two)
    const of = months[Number(byMonth) - 1]
    if (!nth || !weekday || !of || byMonthDay) return undefined
    return { weekday, nth: nth === '-1' ? 'last' : Number(nth), of: { gregorian: of }, ...inForce }
  }
  if (byMonth && Number(byMonth) !== month) return undefined
  if (byMonthDay && Number(byMonthDay) !== day) return undefined
  return { gregorian: `${day} ${months[month - 1]}`, ...inForce }
}
