import { addDays, day, parseIsoDate } from '@interkalender/core'
import { describe, expect, test } from 'vitest'
import { type EventFacts, type EventTexts, renderCalendar, renderEvent } from './generator.ts'

const pesach: EventFacts & EventTexts = {
  uid: 'ju-pesach-5787@kalender.example',
  changed: '2026-11-22',
  sequence: 0,
  start: parseIsoDate('2027-04-22'),
  days: 8,
  language: 'de',
  summary: 'Pessach',
  description: 'Beginnt am Vorabend.\nMan wünscht: Chag sameach; wirklich, ja',
  category: 'Orthodoxe Kirchen, alter Kalender',
  url: 'https://kalender.example/de/?a=1,2;b#ju-pesach',
}

describe('renderEvent', () => {
  test('writes the profile', () => {
    expect(renderEvent(pesach).split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:ju-pesach-5787@kalender.example',
      'SEQUENCE:0',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270422',
      'DTEND;VALUE=DATE:20270430',
      'SUMMARY;LANGUAGE=de:Pessach',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION;LANGUAGE=de:Beginnt am Vorabend.\\nMan wünscht: Chag sameach\\; ',
      ' wirklich\\, ja',
      'CATEGORIES:Orthodoxe Kirchen\\, alter Kalender',
      'URL:https://kalender.example/de/?a=1,2;b#ju-pesach',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'LAST-MODIFIED:20261122T000000Z',
      'CLASS:PUBLIC',
      'END:VEVENT',
      '',
    ])
  })

  test('stamps a correction', () => {
    const lines = renderEvent({ ...pesach, changed: '2027-01-05T09:30:00Z', sequence: 2 })
    expect(lines).toContain('\r\nSEQUENCE:2\r\nDTSTAMP:20270105T093000Z\r\n')
    expect(lines).toContain('\r\nLAST-MODIFIED:20270105T093000Z\r\n')
  })

  test('refuses what would hang on a time zone or cannot be written', () => {
    expect(() => renderEvent({ ...pesach, changed: '2027-01-05T09:30:00' })).toThrow(RangeError)
    expect(() => renderEvent({ ...pesach, uid: '\0' })).toThrow(RangeError)
    expect(() => renderEvent({ ...pesach, changed: 'yesterday' })).toThrow(RangeError)
    expect(() => renderEvent({ ...pesach, language: 'de:\r\nX-A' })).toThrow(RangeError)
    expect(() => renderEvent({ ...pesach, start: day(-1000) })).toThrow(RangeError)
    const last = parseIsoDate('9999-12-31')
    expect(() => renderEvent({ ...pesach, start: last })).toThrow(RangeError)
    expect(renderEvent({ ...pesach, start: addDays(last, -1), days: 1 })).toContain(':99991231\r\n')
  })
})

describe('renderCalendar', () => {
  test('writes the head in order, the events, and a line break at the end', () => {
    const event = renderEvent(pesach)
    const calendar = renderCalendar(
      {
        name: 'Judentum; Krefeld',
        description: 'Feste, von\n2026 bis 2030',
        color: { name: 'royalblue', hex: '#1f4a94' },
        source: 'https://kalender.example/feed/de/alevi+judaism.ics?a,b;c',
        url: 'https://kalender.example/de/',
      },
      [event, event],
    )
    expect(calendar.split(event).join('…\r\n').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Interkalender//Interkalender//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Judentum\\; Krefeld',
      'X-WR-CALNAME:Judentum\\; Krefeld',
      'DESCRIPTION:Feste\\, von\\n2026 bis 2030',
      'X-WR-CALDESC:Feste\\, von\\n2026 bis 2030',
      'SOURCE;VALUE=URI:https://kalender.example/feed/de/alevi+judaism.ics?a,b;c',
      'URL:https://kalender.example/de/',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      'COLOR:royalblue',
      'X-APPLE-CALENDAR-COLOR:#1F4A94',
      '…',
      '…',
      'END:VCALENDAR',
      '',
    ])
  })
})
