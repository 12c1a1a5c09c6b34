// Great feasts by year as CSV: node feasts.mjs FROM TO [LANGUAGE [TRADITION…]]
import { createAlmanac, toCsv } from '@interkalender/core'
import { holidays } from '@interkalender/holidays/dates'

const [first = '2027', last = first, language = 'en', ...traditions] = process.argv.slice(2)
const [from, to] = [Number(first), Number(last)]
const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

const almanac = createAlmanac({ holidays, language })
const found = almanac.feastsIn(
  { from, to },
  { importance: 'major', layers: [], ...(traditions.length > 0 && { tradition: traditions }) },
)

/** @type {Map<string, { tradition: string, name: string, dates: string[] }>} */
const rows = new Map()
for (const { id, tradition, name, date } of found) {
  const row = rows.get(id) ?? { tradition, name, dates: [] }
  row.dates.push(date)
  rows.set(id, row)
}

const table = Array.from(rows.values(), ({ tradition, name, dates }) => [
  tradition,
  name,
  ...years.map((year) => dates.filter((date) => date.startsWith(year)).join(' ')),
])
process.stdout.write(`\ufeff${toCsv([['tradition', 'feast', ...years], ...table])}`)
