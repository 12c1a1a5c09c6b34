// A street's own feasts beside ours: node own-feasts.mjs [YEAR]
import { readFileSync } from 'node:fs'
import { createAlmanac, describeRule } from '@interkalender/core'
import { parseHolidays } from '@interkalender/core/parse'
import { holidays } from '@interkalender/holidays'

const year = Number(process.argv[2] ?? 2027)
const text = readFileSync(new URL('feasts.yaml', import.meta.url), 'utf8')
// `known`: the feasts that the file may hang its own on.
const mine = parseHolidays([{ name: 'feasts.yaml', text }], { known: holidays })
const almanac = createAlmanac({ holidays: [...holidays, ...mine], language: 'en' })

const own = new Set(mine.map(({ id }) => id))
for (const { id, name, date } of almanac.feastsIn(year, { tradition: 'folk' })) {
  if (!own.has(id)) continue
  const beside = almanac.feastsOn(date, { layers: [] }).filter((feast) => feast.id !== id)
  const rule = almanac.feast(id)?.rule
  console.log(`${date} ${name}: ${rule ? describeRule(rule) : 'announced'}`)
  console.log(`  beside it: ${beside.map((feast) => feast.name).join(', ') || 'nothing'}`)
}
