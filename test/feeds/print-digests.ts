/**
 * Run on its own under some TZ: prints which zone and language it believes to be in, and a digest of every feed.
 */
import { createHash } from 'node:crypto'
import { resolveYear } from '@interkalender/core'
import { createFeeds, occurrencesToIcs } from '@interkalender/ics'
import { loadData, loadKrefeld } from './krefeld.ts'

const data = loadData()
const edition = loadKrefeld(data)
const files = createFeeds(edition, data)
const occurrences = resolveYear(edition.feasts.concat(data.holidays), edition.year)
files.set(
  'dates.ics',
  occurrencesToIcs(occurrences, { data, language: 'de', released: edition.released }),
)
const digests = Object.fromEntries(
  [...files].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
)
const offsets = ['2027-01-01T12:00', '2027-07-01T12:00'].map((local) =>
  new Date(local).getTimezoneOffset(),
)
const language = Intl.DateTimeFormat().resolvedOptions().locale
console.log(JSON.stringify({ offsets, language, digests }))
