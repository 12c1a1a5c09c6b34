import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addDays, gregorianDay, isoDate, isWithin, resolve } from '@interkalender/core'
import { editionOccurrences, parseEdition } from '@interkalender/edition'
import {
  createFeedLibrary,
  createFeeds,
  feedPath,
  occurrencesToIcs,
  type Revision,
  formerIds as released,
} from '@interkalender/ics'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { loadData, loadKrefeld } from './feeds/krefeld.ts'

const data = loadData()
const edition = loadKrefeld(data)
const host = 'kalender.krefeld.example'
const feeds = createFeeds(edition, data)
const feed = (path: string) => {
  const text = feeds.get(path)
  if (text === undefined) throw new Error(`no feed ${path}`)
  return text
}
const occurrences = editionOccurrences(edition, data, 2026, 2030)

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}

/** The feeds of all traditions, read once. */
const all = new Map(
  edition.languages.map((language) => [language, read(feed(`feed/${language}/all.ics`))]),
)
const german = all.get('de')?.events ?? []

/** The events of a feed as they are written. */
const blocksOf = (text: string) => text.match(/BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gs) ?? []

/** The feast of such an event, by its UID. */
const feastOf = (block: string) =>
  /^UID:(.*)-\d+(\.\d+)?@/m.exec(block.replaceAll('\r\n ', ''))?.[1] ?? ''

const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name))
const dated = (event: ICAL.Component) =>
  ['uid', 'dtstart', 'dtend'].map((name) => value(event, name)).join(' ')

describe('which feeds there are', () => {
  test('all, and one for each tradition that has dates and for those above it', () => {
    const ids = new Set<string>()
    for (const { holiday } of occurrences) {
      const parts = holiday.tradition.split('.')
      for (const i of parts.keys()) ids.add(parts.slice(0, i + 1).join('.'))
    }
    const expected = edition.languages.flatMap((language) =>
      ['all', ...ids].map((id) => `feed/${language}/${id}.ics`),
    )
    expect([...feeds.keys()].sort()).toEqual(expected.sort())
    for (const id of ['judaism', 'civil', 'folk', 'christian.oriental', 'christian.orthodox']) {
      expect(feeds.has(`feed/de/${id}.ics`)).toBe(true)
    }
    const fewer = createFeeds({ ...edition, traditions: ['judaism'] }, data)
    expect(fewer.has('feed/de/sikhism.ics')).toBe(false)
  })

  test('a tradition that was renamed has its feed under both names, and none that was is another now', () => {
    const formerIds = { 'jewish-feasts': 'judaism', 'never-there': 'pastafarian' }
    const few = { ...edition, traditions: ['judaism', 'roma'] }
    const both = createFeeds(few, data, { languages: ['de', 'en'], formerIds })
    for (const language of ['de', 'en']) {
      const now = both.get(`feed/${language}/judaism.ics`)
      expect(both.get(`feed/${language}/jewish-feasts.ics`)).toBe(now)
      expect(now?.replaceAll('\r\n ', '')).toContain(`feed/${language}/judaism.ics`)
    }
    expect([...both.keys()].filter((path) => /never|pasta/.test(path))).toEqual([])
    const ids = new Set(data.traditions.map(({ id }) => id))
    for (const [old, id] of Object.entries(released)) {
      expect({ [old]: ids.has(old), [id]: ids.has(id) }).toEqual({ [old]: false, [id]: true })
    }
  })

  test('each has the events of its tradition and of those below, as the feed of all has them', () => {
    const traditionOf = new Map(occurrences.map(({ holiday }) => [holiday.id, holiday.tradition]))
    for (const language of edition.languages) {
      const blocks = blocksOf(feed(`feed/${language}/all.ics`))
      expect(blocks).toHaveLength(occurrences.length)
      for (const [path, text] of feeds) {
        const [, own, id = ''] = /^feed\/(\w+)\/(.*)\.ics$/.exec(path) ?? []
        if (own !== language || id === 'all') continue
        const within = blocks.filter((block) => isWithin(traditionOf.get(feastOf(block))!, id))
        expect(blocksOf(text).join('')).toBe(within.join(''))
        expect(within).not.toEqual([])
      }
    }
  })

  test('the years of a feast stand one after another: gzip finds again what they share', () => {
    const feasts = blocksOf(feed('feed/de/all.ics')).map(feastOf)
    const runs = feasts.filter((id, i) => id !== feasts[i - 1])
    expect(runs).toHaveLength(new Set(feasts).size)
  })

  test('a mix of traditions is one feed, sorted and without doubles', () => {
    const library = createFeedLibrary(edition, data)
    expect(feedPath('de', ['judaism', 'alevi'])).toBe('feed/de/alevi+judaism.ics')
    expect(feedPath('de', ['christian.orthodox', 'christian', 'alevi'])).toBe(
      'feed/de/alevi+christian.ics',
    )
    const mixed = read(library.feed('de', ['judaism', 'alevi'])).events.map(dated)
    const apart = ['alevi', 'judaism'].flatMap((id) =>
      read(feed(`feed/de/${id}.ics`)).events.map(dated),
    )
    expect(mixed.sort()).toEqual(apart.sort())
    expect(library.title('de', ['judaism', 'alevi'])).toBe('Alevitentum, Judentum · Krefeld')
    expect(library.feed('de')).toBe(feed('feed/de/all.ics'))
    for (const selection of [[], ['judaism', 'alevi']]) {
      expect(Buffer.from(library.bytes('de', selection)).toString()).toBe(
        library.feed('de', selection),
      )
    }
    expect(() => library.feed('de', ['nirgends'])).toThrow(RangeError)
    expect(() => library.feed('la')).toThrow(RangeError)
  })
})

describe('dates', () => {
  test('read back, they are those of the data', () => {
    const expected = occurrences.map(({ holiday, ownYear, start, days }) =>
      [`${holiday.id}-${ownYear}@${host}`, isoDate(start), isoDate(addDays(start, days))].join(' '),
    )
    for (const language of edition.languages) {
      // The second day of a feast that falls more than once in its own year also has an ordinal.
      const found = all.get(language)?.events.map((one) => dated(one).replace(/\.\d+@/, '@'))
      expect(found?.sort()).toEqual(expected.sort())
    }
  })

  // First full day and last day, with where it is published.
  test.each([
    // Zentralrat der Juden; the eight days of the diaspora
    ['ju-pesach-5787', '2027-04-22', '2027-04-29'],
    // Zentralrat der Juden, in Augsburger Allgemeine: eve 11 September, to the 13th
    ['ju-rosh-hashanah-5787', '2026-09-12', '2026-09-13'],
    ['ju-yom-kippur-5787', '2026-09-21', '2026-09-21'],
    // Diyanet, takvim
    ['is-fitr-1447', '2026-03-20', '2026-03-22'],
    ['is-fitr-1449', '2028-02-26', '2028-02-28'],
    ['is-fitr-1451', '2030-02-04', '2030-02-06'],
    // The German encyclopaedia's table of Easter; with Easter Monday
    ['easter-w-2026', '2026-04-05', '2026-04-06'],
    ['easter-w-2028', '2028-04-16', '2028-04-17'],
  ])('%s lasts from %s to %s', (name, first, last) => {
    const event = german.find((one) => value(one, 'uid') === `${name}@${host}`)
    if (!event) throw new Error(`no event ${name}`)
    const end = ICAL.Time.fromDateString(last)
    end.day += 1
    expect([value(event, 'dtstart'), value(event, 'dtend')]).toEqual([first, end.toString()])
  })

  test('Passover 2027 begins on the evening of 21 April', () => {
    const { events } = read(feed('feed/de/judaism.ics'))
    const event = events.find((one) => value(one, 'uid').startsWith('ju-pesach-5787@'))
    if (!event) throw new Error('no Passover')
    expect(value(event, 'description')).toMatch(
      /Beginnt am Vorabend\. Sonnenuntergang in Krefeld am 21\. April: 20:(39|40|41) Uhr\./,
    )
  })

  test('both Ramadans of 2030 are there', () => {
    const starts = read(feed('feed/de/islam.ics'))
      .events.filter((one) => /^is-ramadan-145[12]@/.test(value(one, 'uid')))
      .map((one) => value(one, 'dtstart').slice(0, 4))
    expect(starts).toEqual(['2030', '2030'])
  })
})

describe('UIDs', () => {
  test('are unique, and the same in every language', () => {
    const uids = german.map((event) => value(event, 'uid'))
    expect(new Set(uids).size).toBe(uids.length)
    for (const { events } of all.values()) expect(events.map(dated)).toEqual(german.map(dated))
  })

  test('stay when dates are corrected, and the correction counts', () => {
    const other = { ...edition, variants: { ...edition.variants, hijri: 'hijri-umm-al-qura' } }
    const before = new Map(
      read(feed('feed/de/islam.ics')).events.map((event) => [value(event, 'uid'), event]),
    )
    const corrected: Revision = { changed: '2027-01-05T09:30:00Z', sequence: 1 }
    const eid = `is-adha-1447@${host}`
    const revision = (uid: string) => (uid === eid ? corrected : undefined)
    const after = read(createFeedLibrary(other, data, { revision }).feed('de', ['islam'])).events
    const changed = after.filter((event) => {
      const old = before.get(value(event, 'uid'))
      return old !== undefined && dated(old) !== dated(event)
    })
    expect(changed.length).toBeGreaterThan(0)
    // Feasts may move in or out at the ends of the five years; the others keep their UIDs.
    const strangers = after.filter(
      (event) =>
        !before.has(value(event, 'uid')) &&
        !/^(2026-01-0|2030-12-[23])/.test(value(event, 'dtstart')),
    )
    expect(strangers.map(dated)).toEqual([])
    const stamped = after.find((event) => value(event, 'uid') === eid)
    if (!stamped) throw new Error(`no ${eid}`)
    expect(value(stamped, 'sequence')).toBe('1')
    expect(value(stamped, 'last-modified')).toBe('2027-01-05T09:30:00Z')
  })
})

describe('recorded corrections', () => {
  const corrected = {
    ...edition,
    released: '2027-03-01',
    published: '2026-11-22',
    corrections: [
      { feast: 'is-fitr', year: 2028, changed: '2027-01-05', note: 'a day later' },
      { feast: 'ju-pesach', changed: '2027-02-10', note: 'name' },
      { feast: 'ju-pesach', year: 2027, changed: '2026-12-24', note: 'length' },
    ],
  }
  const events = new Map(
    read(createFeedLibrary(corrected, data).feed('de')).events.map((event) => [
      value(event, 'uid').replace(/@.*/, ''),
      ['sequence', 'last-modified', 'dtstamp'].map((name) => value(event, name)),
    ]),
  )
  test.each([
    ['is-fitr-1449', 1, '2027-01-05'],
    ['is-fitr-1450', 0, '2026-11-22'],
    ['ju-pesach-5787', 2, '2027-02-10'],
    ['ju-pesach-5788', 1, '2027-02-10'],
    ['is-ramadan-1448', 0, '2026-11-22'],
  ])('%s: sequence %i, last modified %s', (name, sequence, changed) => {
    const stamp = `${changed}T00:00:00Z`
    expect(events.get(name)).toEqual([String(sequence), stamp, stamp])
  })

  test.each([
    ['corrections: [{feast: is-fitr, changed: 2027-01-05, note: x}]', /younger than the release/],
    ['corrections: [{feast: is-fitter, changed: 2026-11-01, note: x}]', /did you mean is-fitr\?/],
    ['published: 2027-01-01', /cannot be published/],
  ])('%s is a fault', (line, message) => {
    const text = readFileSync('months/krefeld-2027/edition.yaml', 'utf8')
    const key = line.slice(0, line.indexOf(':'))
    const changed = text.replace(new RegExp(`^${key}:.*$`, 'm'), line)
    expect(changed).toContain(line)
    expect(() => parseEdition({ name: 'edition.yaml', text: changed }, 'x', data)).toThrow(message)
  })
})

test('no UID that was ever released is lost', () => {
  // Made and added to by scripts/released-uids.ts. If a UID is gone, those who keep events by themselves
  // have its event for ever: give the feast its id back, or write in history.yaml that it is withdrawn.
  // Only before the first release may the list be made anew.
  const gone = data.history?.withdrawn.map(({ feast }) => feast) ?? []
  const isWithdrawn = (uid: string) => gone.includes(uid.replace(/-\d+(\.\d+)?@.*/, ''))
  const released = readFileSync('test/data/released-uids-krefeld-2027.txt', 'utf8').trimEnd()
  const now = new Set(german.map((event) => value(event, 'uid')))
  const lost = released.split('\n').filter((uid) => !now.has(uid))
  expect(lost.filter((uid) => !isWithdrawn(uid))).toEqual([])
})

describe('the profile', () => {
  test.each([...feeds])('%s', (path, text) => {
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text).not.toMatch(/\p{Emoji_Presentation}|\ufe0f/u)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])

    const head = text.slice(0, text.indexOf('BEGIN:VEVENT'))
    const { calendar } = read(`${head}END:VCALENDAR\r\n`)
    expect(calendar.getAllProperties().map(({ name }) => name)).toEqual([
      ...['version', 'prodid', 'calscale', 'name', 'x-wr-calname', 'description', 'x-wr-caldesc'],
      ...[
        'source',
        'url',
        'refresh-interval',
        'x-published-ttl',
        'color',
        'x-apple-calendar-color',
      ],
    ])
    expect(value(calendar, 'source')).toBe(edition.site + path)
    expect(text).toBe(`${head}${blocksOf(text).join('')}END:VCALENDAR\r\n`)
  })

  test.each(edition.languages)('of every event in %s', (language) => {
    const released = `${edition.released}T00:00:00Z`
    for (const event of all.get(language)?.events ?? []) {
      const found = Object.fromEntries(
        event.getAllProperties().map((property) => [property.name, property]),
      )
      const { uid, url, dtstart, dtend, summary, description, categories, ...others } = found
      expect({
        properties: event.getAllProperties().length,
        url: String(url?.getFirstValue()),
        types: [dtstart?.type, dtend?.type],
        languages: [summary?.getParameter('language'), description?.getParameter('language')],
        categories: categories?.getValues().length,
        ...Object.fromEntries(
          Object.values(others).map((property) => [
            property.name,
            String(property.getFirstValue()),
          ]),
        ),
      }).toEqual({
        properties: 13,
        url: `${edition.site}${language}/${String(uid?.getFirstValue()).replace(/-\d+(\.\d+)?@.*/, '')}.html`,
        types: ['date', 'date'],
        languages: [language, language],
        categories: 1,
        sequence: '0',
        dtstamp: released,
        'last-modified': released,
        transp: 'TRANSPARENT',
        'x-microsoft-cdo-busystatus': 'FREE',
        class: 'PUBLIC',
      })
    }
  })

  test('a date that may differ says by how much and by whose word it stands', () => {
    const uncertain = occurrences.find(
      ({ tolerance, holiday }) => tolerance === 1 && isWithin(holiday.tradition, 'islam'),
    )
    if (!uncertain) throw new Error('no uncertain date')
    const { events } = read(feed('feed/en/islam.ics'))
    const uid = `${uncertain.holiday.id}-${uncertain.ownYear}@${host}`
    const event = events.find((one) => value(one, 'uid') === uid)
    expect(event && value(event, 'description')).toContain(
      `Computed (${uncertain.authority}); communities may celebrate a day earlier or later.`,
    )
  })
})

describe('dates without an edition', () => {
  const days = [gregorianDay(2027, 1, 1), gregorianDay(2027, 12, 31)] as const
  const options = { data, language: 'en', released: '2026-11-22' }

  test('read back, they are those of the data', () => {
    const found = resolve(data.holidays, ...days)
    const { events } = read(occurrencesToIcs(found, options))
    expect(events.map((event) => [value(event, 'dtstart'), value(event, 'dtend')]).sort()).toEqual(
      found.map(({ start, days: n }) => [isoDate(start), isoDate(addDays(start, n))]).sort(),
    )
    expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length)
  })

  test('counted over a year more on either side, the UIDs are those of any other year asked for', () => {
    const wide = resolve(data.holidays, gregorianDay(2026, 1, 1), gregorianDay(2028, 12, 31))
    const [from, to] = days
    const { events } = read(occurrencesToIcs(wide, { ...options, from, to }))
    const whole = read(occurrencesToIcs(wide, options)).events.map(dated)
    expect(events).toHaveLength(resolve(data.holidays, ...days).length)
    expect(events.map(dated).filter((one) => !whole.includes(one))).toEqual([])
  })
})

test('a second build has the same bytes', () => {
  const digest = (files: Map<string, string>) =>
    [...files].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')])
  expect(digest(createFeeds(edition, data))).toEqual(digest(feeds))
})
