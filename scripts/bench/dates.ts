/** When feasts fall, side by side with what else there is: a year warm and cold, 200 years, a process. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { HebrewCalendar } from '@hebcal/core'
import { createContext, gregorianDay, type Holiday, resolve } from '@interkalender/core'
import Holidays from 'date-holidays'
import romcal from 'romcal'
import { aim, cheapest, fastest, fastestAwaited, line } from './measure.ts'

const data = 'holidays/dist/holidays.json'
const { holidays } = JSON.parse(readFileSync(data, 'utf8')) as { holidays: Holiday[] }
const context = createContext(holidays)
const ours = (y: number) =>
  resolve(holidays, gregorianDay(y, 1, 1), gregorianDay(y, 12, 31), { context })
const hebcal = (y: number) =>
  HebrewCalendar.calendar({ year: y, noMinorFast: false, sedrot: false })
const germany = new Holidays('DE')
const dateHolidays = (y: number) => germany.getHolidays(y)

/** Its types tell of an ES module, but Node loads the CommonJS one, which is the class itself. */
const Roman = romcal as unknown as new () => {
  generateCalendar(year: number): Promise<unknown>
}

/** Runs one call for each of 200 years. */
const span = (of: (y: number) => unknown) => () => {
  for (let y = 1900; y < 2100; y++) of(y)
}

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })

/** The first call in a process of its own, in milliseconds: with the data read, nothing warm. */
function cold(): number {
  const script = `
    import { readFileSync } from 'node:fs'
    import { createContext, gregorianDay, resolve } from '@interkalender/core'
    const { holidays } = JSON.parse(readFileSync('${data}', 'utf8'))
    const before = performance.now()
    const context = createContext(holidays)
    resolve(holidays, gregorianDay(2027, 1, 1), gregorianDay(2027, 12, 31), { context })
    console.log(performance.now() - before)`
  const { stdout, stderr } = node('--input-type=module', '-e', script)
  if (stdout === '') throw new Error(stderr)
  return Number(stdout)
}

/** Prints the times of processes, of one year and of 200. */
export async function benchDates(): Promise<void> {
  const bare = fastest(10, () => node('-e', '0'))
  const cli = 'packages/cli/bin/interkalender.js'
  const process = fastest(10, () => node(cli, 'dates', '--year', '2027', '--format', 'json'))
  line('dates --year 2027 --format json (process)', process, 'bare node', bare)
  aim('the same', process, 2 * bare)

  const count = ours(2027).length
  const year = `${count} days of ${holidays.length} feasts, one year`
  const warm = fastest(500, () => ours(2027))
  aim(`${year}, warm`, warm, 1)
  let coldest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) coldest = Math.min(coldest, cold())
  console.log(`${`${year}, cold`.padEnd(44)} ${coldest.toFixed(0).padStart(6)} ms`)
  // romcal keeps the years it has: each run takes another.
  const roman = new Roman()
  let romanYear = 2000
  const peers = [
    ['hebcal, Jewish feasts', fastest(200, () => hebcal(2027))],
    ['date-holidays, Germany', fastest(20, () => dateHolidays(2027))],
    ['romcal, Roman rite', await fastestAwaited(5, () => roman.generateCalendar(romanYear++))],
  ] as const
  for (const [peer, theirs] of peers) line(`${year}, warm`, warm, peer, theirs)

  const [first, last] = [gregorianDay(1900, 1, 1), gregorianDay(2099, 12, 31)]
  const all = () => resolve(holidays, first, last, { context })
  const together = fastest(15, all)
  aim('200 years in one call', together, 200)
  aim('the same, processor time', cheapest(15, all), 200)
  line('200 years, year by year', fastest(15, span(ours)), 'hebcal', fastest(10, span(hebcal)))
  line('200 years in one call', together, 'date-holidays', fastest(2, span(dateHolidays)))
}
