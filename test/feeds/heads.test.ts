/** What stands before the events of a feed, and feeds of traditions that were renamed. */
import type { Holiday } from '@interkalender/core'
import type { Data, Edition } from '@interkalender/edition'
import { createFeeds } from '@interkalender/ics'
import { describe, expect, test } from 'vitest'
import { loadData, loadKrefeld } from './krefeld.ts'

const whole = loadData()
const krefeld = loadKrefeld(whole)
const { traditions } = whole

const feast = (id: string, tradition: string, calendar: string, month: string): Holiday => ({
  id,
  tradition,
  name: { de: id, en: id },
  rule: { type: 'date', calendar, month, day: 1 },
  days: 1,
  begins: 'midnight',
  importance: 'major',
  tone: 'festive',
  sources: ['a list'],
})
const edition: Edition = { ...krefeld, traditions: ['islam', 'judaism'], languages: ['en'] }
const data: Data = {
  traditions,
  holidays: [
    feast('is-fitr', 'islam', 'hijri', 'shawwal'),
    feast('ju-new', 'judaism', 'hebrew', 'tishri'),
  ],
}
// No tradition has been renamed yet.
const formerIds = { 'old-religion': 'islam', gone: 'mars' }
const feeds = createFeeds(edition, data, { formerIds })
const head = (name: string) =>
  (feeds.get(`feed/en/${name}.ics`) ?? '').replaceAll('\r\n ', '').split('BEGIN:VEVENT')[0] ?? ''

test('a renamed tradition goes on under both names, with the same bytes', () => {
  expect([...feeds.keys()]).toEqual([
    'feed/en/all.ics',
    'feed/en/islam.ics',
    'feed/en/judaism.ics',
    'feed/en/old-religion.ics',
  ])
  expect(feeds.get('feed/en/old-religion.ics')).toBe(feeds.get('feed/en/islam.ics'))
})

describe('the head of a feed', () => {
  test.each([
    ['islam', 'teal'],
    ['judaism', 'royalblue'],
    ['all', 'slateblue'],
  ])('of %s has the colour of its group: %s', (name, color) => {
    expect(head(name)).toContain(`\r\nCOLOR:${color}\r\n`)
  })

  test('says whose it is, of which years, and by which reckoning', () => {
    expect(head('islam')).toContain('\r\nNAME:Islam · Krefeld\r\n')
    expect(head('islam')).toMatch(/\r\nDESCRIPTION:.*2026.*2030.*Diyanet/)
    expect(head('judaism')).not.toMatch(/Diyanet/)
  })
})
