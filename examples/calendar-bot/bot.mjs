// Today's feasts as a message: node bot.mjs [DATE [LANGUAGE]]
import { addDays, createAlmanac, isoDate, toDay } from '@interkalender/core'
import { holidays } from '@interkalender/holidays'

const words = {
  de: {
    eve: 'Heute Abend beginnt:',
    on: 'Weiter:',
    day: 'Tag',
    none: 'Heute ist kein großes Fest.',
  },
  en: { eve: 'This evening begins:', on: 'Still:', day: 'day', none: 'No great feast today.' },
}
const now = new Date()
const today = toDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
const [date = isoDate(today), language = 'de'] = process.argv.slice(2)
const say = language === 'de' ? words.de : words.en

const almanac = createAlmanac({ holidays, language })
// The great feasts, but not those that come every week.
const filter = /** @type {const} */ ({ importance: 'major', layers: [] })
const feasts = almanac.feastsOn(date, filter)
const tomorrow = almanac.feastsOn(addDays(toDay(date), 1), filter)

/** @param {{ tone: string }} feast */
const isQuiet = ({ tone }) => tone === 'mourning' || tone === 'remembrance'
/** @param {(typeof feasts)[number]} feast */
const line = (feast) => {
  const { greeting, courtesy } = almanac.feast(feast.id) ?? {}
  const word = (isQuiet(feast) ? courtesy : greeting)?.[language]
  const unsure = feast.tolerance > 0 ? ` (± ${feast.tolerance} ${say.day})` : ''
  return feast.name + unsure + (word ? ` – ${word}` : '')
}

const begun = feasts.filter(({ nth }) => nth === 1)
const lines = [
  ...begun.filter(isQuiet).map(line),
  ...begun.filter((feast) => !isQuiet(feast)).map(line),
  ...tomorrow
    .filter(({ nth, begins }) => nth === 1 && begins === 'evening-before')
    .map((feast) => `${say.eve} ${line(feast)}`),
]
const goingOn = feasts.filter(({ nth }) => nth > 1)
const title = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' })

console.log(title.format(new Date(date)))
console.log((lines.length > 0 ? lines : [say.none]).join('\n'))
for (const { name, nth, days } of goingOn) console.log(`${say.on} ${name} (${nth}/${days})`)
