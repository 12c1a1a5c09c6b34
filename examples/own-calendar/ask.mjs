// The feasts of the ten-day calendar, and a day in it: node ask.mjs [YEAR]
import { readFileSync } from 'node:fs'
import { createAlmanac } from '@interkalender/core'
import { parseHolidays } from '@interkalender/core/parse'
import { holidays } from '@interkalender/holidays'
import { calendars, variants } from './ten-day.mjs'

const year = Number(process.argv[2] ?? 2027)
const text = readFileSync(new URL('feasts.yaml', import.meta.url), 'utf8')
const mine = parseHolidays([{ name: 'feasts.yaml', text }], { calendars, known: holidays })
const almanac = createAlmanac({ holidays: [...holidays, ...mine], calendars, variants })

for (const { date, name } of almanac.feastsIn(year, { tradition: 'ten-day' })) {
  const { 'ten-day-river': river, hebrew } = almanac.convert(date)
  console.log(
    `${date} ${name}: ${river?.day} ${river?.monthName}, ${hebrew?.day} ${hebrew?.monthName}`,
  )
}
