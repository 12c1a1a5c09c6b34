/**
 * Lists the near calls of 1950–2100 (`npm run near-calls`, with a family's name only its own): dates
 * that hang on so little that an authority may see them otherwise, and whether a published table
 * tells them. What is only computed needs watching: when the authority publishes the date, it goes
 * into the table. One function per family, in near-calls/.
 */
import { families } from './near-calls/families.ts'

const wanted = process.argv.slice(2)
for (const name of wanted)
  if (!(name in families))
    throw new Error(`no family ${name}; there are ${Object.keys(families).join(', ')}`)
const calls = Object.entries(families)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .flatMap(([, nearCalls]) => nearCalls())
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.calendar < b.calendar ? -1 : 1))
for (const { calendar, date, day, what, covered, tolerance } of calls)
  console.log(
    [day, calendar, date, covered ? 'published' : `computed ± ${tolerance}`, what].join('\t'),
  )
const open = calls.filter(({ covered }) => !covered)
const bare = open.filter(({ tolerance }) => tolerance < 1).length
console.log(
  `${calls.length} near calls: ${calls.length - open.length} published, ${open.length} computed with a tolerance` +
    (bare > 0 ? `, of which ${bare} without any: these want a mark` : ''),
)
