/** Days into dates, calendar by calendar, beside Node's Intl, hebcal and date-chinese. */
import { HDate } from '@hebcal/core'
import { calendars, type Day } from '@interkalender/core'
// @ts-expect-error: it has no types
import { CalendarChinese, CalendarKorean, CalendarVietnamese } from 'date-chinese'
import { fastest } from './measure.ts'

const gregorian = calendars.find(({ id }) => id === 'gregorian') ?? calendars[0]!

const days = Array.from({ length: 20_000 }, (_, i) => (730_000 + i) as Day)
const few = days.filter((_, i) => i % 40 === 0)

const intlNames: Readonly<Record<string, string>> = {
  hebrew: 'hebrew',
  coptic: 'coptic',
  ethiopic: 'ethiopic',
  'hijri-civil': 'islamic-civil',
  'hijri-umm-al-qura': 'islamic-umalqura',
  gregorian: 'gregory',
  persian: 'persian',
  chinese: 'chinese',
  korean: 'dangi',
}

/** Conversions a second of some days, the best of several runs. */
function rate(of: readonly Day[], runs: number, convert: (d: Day) => unknown): number {
  return (of.length / fastest(runs, () => of.forEach(convert))) * 1000
}

const thousands = (n: number) => `${Math.round(n / 1000).toLocaleString('en')} k/s`

/** Days into dates by Intl. */
function intl(name: string): (d: Day) => unknown {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (d) => format.format((d - 719_163) * 86_400_000)
}

/** What is asked of date-chinese. */
interface Reckoned {
  fromGregorian(year: number, month: number, day: number): unknown
  get(): unknown
}

/** Days into dates by date-chinese, which reckons anew for each. */
function reckoned(calendar: Reckoned): (d: Day) => unknown {
  return (d) => {
    const { year, month, day } = gregorian.fromDay(d)
    calendar.fromGregorian(year, month, day)
    return calendar.get()
  }
}

const others: Readonly<Record<string, readonly [peer: string, convert: (d: Day) => unknown]>> = {
  hebrew: ['hebcal', (d) => new HDate(d as number).getFullYear()],
  chinese: ['date-chinese', reckoned(new CalendarChinese())],
  vietnamese: ['date-chinese', reckoned(new CalendarVietnamese())],
  korean: ['date-chinese', reckoned(new CalendarKorean())],
}

/** Prints conversions a second of every calendar, and how often faster than peers that have it. */
export function benchConvert(): void {
  for (const { id, range, fromDay } of calendars) {
    const own = days.filter((d) => !range || (d >= range.first && d <= range.last))
    const ours = rate(own, 5, fromDay)
    const told: string[] = []
    const beside = (peer: string, theirs: number) =>
      told.push(`${peer} ${thousands(theirs)} (ours ${(ours / theirs).toFixed(1)}×)`)
    const name = intlNames[id]
    if (name !== undefined) beside('Intl', rate(few, 3, intl(name)))
    const other = others[id]
    if (other) beside(other[0], rate(few, 3, other[1]))
    console.log(`${id.padEnd(26)} ${thousands(ours).padStart(12)}   ${told.join('   ')}`)
  }
}
