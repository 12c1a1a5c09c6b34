/**
 * The one place that calls ical-generator.
 *
 * What it prints depends on the machine's time zone, the clock and chance unless it is given bare
 * ISO dates or moments in UTC, no calendar time zone, a stamp and an id; names of calendars and
 * addresses come out wrongly escaped, and lines are cut within characters. So every part is
 * rendered unfolded, its lines are put right, and then folded here.
 */
import { addDays, type Day, isoDate } from '@interkalender/core'
import {
  escape as escapeValue,
  ICalCalendar,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator'
import { fold, plainLine, plainText } from './text.ts'

/** What an event says in every language. */
export interface EventFacts {
  readonly uid: string
  /** The day of the last change (ISO 8601), its midnight in UTC. */
  readonly changed: string
  /** The number of changes. */
  readonly sequence: number
  readonly start: Day
  readonly days: number
}

/** What an event says in one language. Texts may be any string. */
export interface EventTexts {
  readonly language: string
  readonly summary: string
  readonly description: string
  readonly category: string
  readonly url?: string
}

/** What a calendar says before its events. Texts may be any string. */
export interface CalendarParts {
  readonly name: string
  readonly description?: string
  readonly color?: Color
  /** Where the feed is published. */
  readonly source?: string
  /** The page for people. */
  readonly url?: string
}

/** A colour as RFC 7986 names it (CSS) and as Apple's calendars write it. */
export interface Color {
  readonly name: string
  readonly hex: string
}

const productId = '//Interkalender//Interkalender//EN'

/** Events are rendered one by one; this is the calendar that they believe to lie in. */
const nowhere = new ICalCalendar({ prodId: productId })

/** Writes an event in a language: a VEVENT, folded, with its last line break. */
export type EventWriter = (texts: EventTexts) => string

/** The properties that differ from language to language. */
const spoken = /^(SUMMARY|DESCRIPTION|CATEGORIES|URL)[:;]/

/**
 * Has an event rendered once, to be written in any number of languages. Throws a RangeError for an
 * empty UID (the generator would draw lots for another) and for dates that iCalendar does not have.
 */
export function eventWriter(event: EventFacts): EventWriter {
  const uid = plainLine(event.uid)
  if (uid === '') throw new RangeError('an event without a UID')
  const stamp = momentOf(event.changed)
  const lines = new ICalEvent(
    {
      id: escapeText(uid),
      sequence: event.sequence,
      stamp,
      lastModified: stamp,
      start: dateOf(event.start),
      end: dateOf(addDays(event.start, event.days)),
      allDay: true,
      summary: '-',
      description: { plain: '-' },
      categories: [{ name: '-' }],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      class: ICalEventClass.PUBLIC,
      url: 'https://example.org/',
    },
    nowhere,
  )
    .toString()
    .trimEnd()
    .split('\r\n')
    .filter((line) => !line.startsWith('X-MICROSOFT-') || line.startsWith('X-MICROSOFT-CDO-BUSY'))
    .map((line) => spoken.exec(line)?.[1] ?? `${fold(line)}\r\n`)
  return ({ language, summary, description, category, url }) => {
    const tag = languageTag(language)
    const texts: Readonly<Record<string, string | undefined>> = {
      SUMMARY: `SUMMARY;LANGUAGE=${tag}:${escapeText(plainLine(summary))}`,
      DESCRIPTION: `DESCRIPTION;LANGUAGE=${tag}:${escapeText(plainText(description))}`,
      CATEGORIES: `CATEGORIES:${escapeText(plainLine(category)) || '-'}`,
      URL: url === undefined ? undefined : `URL:${address(url)}`,
    }
    let block = ''
    for (const line of lines) {
      if (!(line in texts)) block += line
      else if (texts[line] !== undefined) block += `${fold(texts[line])}\r\n`
    }
    return block
  }
}

/** A VEVENT in one language. Throws what `eventWriter` throws. */
export function renderEvent(event: EventFacts & EventTexts): string {
  return eventWriter(event)(event)
}

/** The order in which a calendar's properties are written. */
const headOrder = [
  'BEGIN',
  'VERSION',
  'PRODID',
  'CALSCALE',
  'NAME',
  'X-WR-CALNAME',
  'DESCRIPTION',
  'X-WR-CALDESC',
  'SOURCE',
  'URL',
  'REFRESH-INTERVAL',
  'X-PUBLISHED-TTL',
  'COLOR',
  'X-APPLE-CALENDAR-COLOR',
]

/** What stands before a calendar's events, and what after them. */
export function calendarFrame(calendar: CalendarParts): readonly [head: string, end: string] {
  const { name, color, source, url } = calendar
  const description = escapeText(plainText(calendar.description ?? ''))
  const lines = new ICalCalendar({
    prodId: productId,
    scale: 'GREGORIAN',
    name: escapeText(plainLine(name)),
    ttl: 24 * 60 * 60,
    ...(color && { color: color.hex }),
    ...(source !== undefined && { source: address(source) }),
    ...(url !== undefined && { url: address(url) }),
  })
    .toString()
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== 'END:VCALENDAR')
  if (description) lines.push(`DESCRIPTION:${description}`, `X-WR-CALDESC:${description}`)
  if (color) lines.push(`COLOR:${color.name}`)
  const place = (line: string) => headOrder.indexOf(line.slice(0, line.search(/[:;]/)))
  const head = lines.sort((a, b) => place(a) - place(b)).map((line) => `${fold(line)}\r\n`)
  return [head.join(''), 'END:VCALENDAR\r\n']
}

/** A whole calendar with events as `renderEvent` gave them. */
export function renderCalendar(calendar: CalendarParts, events: readonly string[]): string {
  const [head, end] = calendarFrame(calendar)
  return [head, ...events, end].join('')
}

const escapeText = (text: string) => escapeValue(text, false)

/** A day or a moment in ISO 8601, in UTC. As a string of either kind it hangs on no time zone. */
function momentOf(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(iso)) return iso
  throw new RangeError(`not a day or a moment in UTC: ${iso}; write YYYY-MM-DD`)
}

function dateOf(d: Day): string {
  const iso = isoDate(d)
  if (iso.length === 10) return iso
  throw new RangeError(`iCalendar has no date ${iso}: its years have four digits`)
}

function address(url: string): string {
  return new URL(url).href
}

function languageTag(language: string): string {
  if (/^[A-Za-z0-9-]+$/.test(language)) return language
  throw new RangeError(`not a language tag: ${language}`)
}
