// npm run bench: how fast, side by side with what else there is, as ratios. No test depends on it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { HDate, HebrewCalendar } from '@hebcal/core'
import { calendars, createContext, type Day, gregorianDay, resolve } from '@interkalender/core'

/** The fastest of several runs, in milliseconds. */
function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = performance.now()
    work()
    best = Math.min(best, performance.now() - before)
  }
  return best
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const line = (what: string, ours: number, peer: string, theirs: number) =>
  console.log(
    `${what.padEnd(44)} ${ms(ours).padStart(9)}   ${peer} ${ms(theirs)}   ratio ${(ours / theirs).toFixed(2)}`,
  )

const node = (...args: string[]) => spawnSync(process.execPath, args, { stdio: 'ignore' })
const cli = 'packages/cli/bin/interkalender.js'
const bare = fastest(10, () => node('-e', '0'))
line(
  'dates --year 2027 --format json (process)',
  fastest(10, () => node(cli, 'dates', '--year', '2027', '--format', 'json')),
  'bare node',
  bare,
)

const { holidays } = JSON.parse(readFileSync('holidays/dist/holidays.json', 'utf8'))
const context = createContext(holidays)
const year = (y: number) =>
  resolve(holidays, gregorianDay(y, 1, 1), gregorianDay(y, 12, 31), { context })
const hebcalYear = (y: number) =>
  HebrewCalendar.calendar({ year: y, noMinorFast: false, sedrot: false })
line(
  `${holidays.length} feasts of one year, warm`,
  fastest(200, () => year(2027)),
  'hebcal, Jewish ones',
  fastest(200, () => hebcalYear(2027)),
)
const span = (f: (y: number) => void) => () => {
  for (let y = 1900; y < 2100; y++) f(y)
}
line(
  `${holidays.length} feasts of 200 years`,
  fastest(3, span(year)),
  'hebcal, Jewish ones',
  fastest(3, span(hebcalYear)),
)

const days = Array.from({ length: 20_000 }, (_, i) => (730_000 + i) as Day)
const intlNames: Readonly<Record<string, string>> = {
  hebrew: 'hebrew',
  coptic: 'coptic',
  ethiopic: 'ethiopic',
  'hijri-civil': 'islamic-civil',
  'hijri-umm-al-qura': 'islamic-umalqura',
  gregorian: 'gregory',
}
for (const calendar of calendars) {
  const ours = fastest(5, () => {
    for (const d of days)
      if (!calendar.range || (d >= calendar.range.first && d <= calendar.range.last))
        calendar.fromDay(d)
  })
  const intl = intlNames[calendar.id]
  if (intl === undefined) {
    console.log(`${`20,000 days → ${calendar.id}`.padEnd(44)} ${ms(ours).padStart(9)}`)
    continue
  }
  const format = new Intl.DateTimeFormat(`en-u-ca-${intl}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const theirs = fastest(2, () => {
    for (const d of days) format.format((d - 719_163) * 86_400_000)
  })
  line(`20,000 days → ${calendar.id}`, ours, 'Intl', theirs)
}
const hebrew = calendars.find(({ id }) => id === 'hebrew')!
line(
  '20,000 days → hebrew',
  fastest(5, () => {
    for (const d of days) hebrew.fromDay(d)
  }),
  'hebcal',
  fastest(5, () => {
    for (const d of days) new HDate(d as number).getFullYear()
  }),
)
