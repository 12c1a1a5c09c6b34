/** A whole feed of an edition in which every text is whatever somebody may have written. */
import { createFeedLibrary } from '@interkalender/ics'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { nasty, octets, tornCharacters } from '../../packages/ics/test/any-text.ts'
import { loadData, loadKrefeld } from './krefeld.ts'

const data = loadData()
const edition = loadKrefeld(data)
const pesach = data.holidays.find(({ id }) => id === 'ju-pesach')!
const judaism = data.traditions.find(({ id }) => id === 'judaism')!
const usual = feedWith('x')

/** The feed of one feast, with the same text in place of every other. */
function feedWith(text: string): string {
  const texts = { de: text }
  const said = { meaning: texts, greeting: texts, courtesy: texts, avoid: texts }
  const feast = { ...pesach, ...said, name: texts, sources: [text] }
  const publisher = { ...edition.publisher, name: text }
  return createFeedLibrary(
    { ...edition, traditions: ['judaism'], feasts: [], title: texts, city: text, publisher },
    { traditions: [{ ...judaism, name: texts }], holidays: [feast] },
  ).feed('de')
}

const shapeOf = (component: ICAL.Component): unknown => [
  component.getAllProperties().map(({ name }) => name),
  component.getAllSubcomponents().map(shapeOf),
]

test('has the same properties, comes back, and has no line that is long or cut in a character', () => {
  const shape = shapeOf(new ICAL.Component(ICAL.parse(usual)))
  fc.assert(
    fc.property(nasty, (text) => {
      const feed = feedWith(text)
      const bytes = Buffer.from(feed)
      expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(feed)
      expect(feed).not.toMatch(/[^\P{Cc}\r\n]|[\ufeff\u2028\u2029]|(?<!\r)\n|\r(?!\n)/u)
      for (const line of feed.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)

      const calendar = new ICAL.Component(ICAL.parse(feed))
      expect(shapeOf(calendar)).toEqual(shape)
      for (const event of calendar.getAllSubcomponents()) {
        const [summary, description] = ['summary', 'description'].map((name) =>
          String(event.getFirstPropertyValue(name)),
        ) as [string, string]
        // What is left of the text stands in both, in one line and in as many as it has.
        expect(description.replace(/\n+/g, ' ')).toContain(summary)
        expect(event.getFirstPropertyValue('uid')).toMatch(/^ju-pesach-\d{4}@[a-z.]+$/)
      }

      expect(feed.split(/\r\n(?! )/).flatMap(tornCharacters)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
