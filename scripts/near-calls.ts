/**
 * Lists the near calls of 1950–2100 (`npm run near-calls`, with a family's name only its own): dates
 * that hang on so little that an authority may see them otherwise, and whether a published table
 * tells them. What is open needs watching: when the authority publishes the date, it goes into the
 * table. One function per family of calendars, in near-calls/.
 */
import { hijriNearCalls } from './near-calls/hijri.ts'
import type { NearCall } from './near-calls/near-call.ts'

const families: Readonly<Record<string, () => NearCall[]>> = {
  hijri: hijriNearCalls,
}

const wanted = process.argv.slice(2)
for (const name of wanted)
  if (!(name in families))
    throw new Error(`no family ${name}; there are ${Object.keys(families).join(', ')}`)
const calls = Object.entries(families)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .flatMap(([, nearCalls]) => nearCalls())
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.calendar < b.calendar ? -1 : 1))
for (const { calendar, date, day, what, covered } of calls)
  console.log([day, calendar, date, covered ? 'published' : 'open', what].join('\t'))
const open = calls.filter(({ covered }) => !covered).length
console.log(`${calls.length} near calls, ${calls.length - open} published, ${open} open`)
