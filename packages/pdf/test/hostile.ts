/**
 * Renders sheets with all that people may do to them, and prints what became of each. The tests
 * start this as a process of its own, with little memory and a time limit: a sheet that never ends
 * would take the tests with it.
 */
import { Buffer } from 'node:buffer'
import type { CalendarYear, FeastView } from '@interkalender/edition'
import sharp from 'sharp'
import { renderBoth } from '../src/render-calendar.tsx'
import { krefeld, options } from './krefeld.ts'

/** What became of a case. */
export interface Outcome {
  readonly error?: { readonly name: string; readonly message: string }
  readonly report?: readonly string[]
  /** What preflight found in both files, beside the resolution of pictures. */
  readonly findings?: readonly string[]
}

/** Of all cases, and the most memory that this took, in megabytes. */
export interface Outcomes {
  readonly cases: Readonly<Record<string, Outcome>>
  readonly peak: number
}

const year = krefeld()
type Sheet = CalendarYear['months'][number]['sheet']

const withSheet = (change: Partial<Sheet>): CalendarYear => ({
  ...year,
  months: year.months.map((month) => ({ ...month, sheet: { ...month.sheet, ...change } })),
})

const withFeasts = (
  change: (iso: string, feasts: readonly FeastView[]) => readonly FeastView[],
) => ({
  ...year,
  months: year.months.map((month) => ({
    ...month,
    weeks: month.weeks.map((week) => ({
      ...week,
      days: week.days.map((day) => ({ ...day, feasts: change(day.iso, day.feasts) })),
    })),
  })),
})

const [someFeast] = year.months[2]!.feasts as [FeastView]
const oneDay = { ...someFeast, days: 1, tone: 'festive' as const, eve: false }
const named = (name: string, more: Partial<FeastView> = {}) =>
  withFeasts((iso, feasts) => (iso === '2027-03-03' ? [{ ...oneDay, name, ...more }] : feasts))

const picture = (focus: readonly [number, number] = [0.5, 0.5]) =>
  withSheet({ picture: { file: 'fest.jpg', alt: 'Ein Fest', focus } })

const empty = (month: CalendarYear['months'][number]) => ({
  ...month,
  feasts: [],
  traditions: [],
  encounters: [],
  meetings: [],
  reckoning: [],
  schoolHolidays: [],
  weeks: month.weeks.map((week) => ({
    ...week,
    days: week.days.map((day) => ({ ...day, feasts: [], lasting: [], eves: [], secondary: [] })),
  })),
})

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a1e2d' } })

/** The header of a small JPEG, rewritten: nothing of that size is ever made. */
async function vast(): Promise<Buffer> {
  const jpeg = await plain(16, 16).jpeg().toBuffer()
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(12_240, frame + 5)
  jpeg.writeUInt16BE(16_320, frame + 7)
  return jpeg
}

/** Forty letters without a place to divide them. */
const word40 = 'Xq'.repeat(20)

const cases: Readonly<Record<string, () => Promise<[CalendarYear, Uint8Array?]>>> = {
  'a text of 5,000 words': async () => [withSheet({ text: ['Schulmediation '.repeat(5000)] })],
  'a text of one word of 20,000 letters': async () => [withSheet({ text: ['x'.repeat(20_000)] })],
  'words of 40 letters': async () => [
    {
      ...named(word40),
      months: named(word40).months.map((month) => ({
        ...month,
        sheet: {
          ...month.sheet,
          title: word40,
          subtitle: word40,
          text: [word40],
          contact: [word40],
        },
      })),
    },
  ],
  'no text': async () => [withSheet({ text: [''], contact: [] })],
  'no text and no title': async () => [withSheet({ title: '', text: [], contact: [''] })],
  'a picture of one pixel': async () => [picture(), await plain(1, 1).png().toBuffer()],
  'a picture of 200 million pixels': async () => [picture(), await vast()],
  'a picture in CMYK': async () => [
    picture(),
    await plain(3000, 3000).toColourspace('cmyk').jpeg().toBuffer(),
  ],
  'half a picture': async () => {
    const jpeg = await plain(3000, 3000).jpeg().toBuffer()
    return [picture(), jpeg.subarray(0, jpeg.length / 2)]
  },
  'a picture that is none': async () => [picture(), Buffer.from('<html>404</html>')],
  'a name without a font': async () => [named('Fest ᚠᚢᚦ', { id: 'x-runes' })],
  'an own name without a font': async () => [
    named('Runenfest', { ownName: { text: 'ᚠᚢᚦ', language: 'non', direction: 'ltr' } }),
  ],
  'a text without a font': async () => [withSheet({ text: ['Kommt alle 🎉 zum Fest.'] })],
  'signs that steer': async () => [
    withSheet({ text: ['Ein\u202e Fest\u200b mit\ttab\u00ad und\r\nEnde.'] }),
  ],
  '25 feasts on one day': async () => [
    withFeasts((iso, feasts) =>
      iso === '2027-03-03'
        ? Array.from({ length: 25 }, (_, i) => ({
            ...oneDay,
            id: `x-${i}`,
            name: `Fest Nr. ${i + 1}`,
          }))
        : feasts,
    ),
  ],
  'no feasts at all': async () => [
    { ...year, months: year.months.map(empty), feasts: [], traditions: [], reckoning: [] },
  ],
}

async function outcome(make: (typeof cases)[string]): Promise<Outcome> {
  const [changed, bytes] = await make()
  try {
    const { screen, press } = await renderBoth(changed, {
      ...options,
      readPicture: () => bytes ?? options.readPicture(),
      months: [3],
    })
    const findings = [screen, press]
      .flatMap(({ preflight }) => preflight.findings)
      .map(({ rule, message }) => `${rule}: ${message}`)
    // Own-script names give way on any full sheet: a matter of the layout, not of the case.
    const report = screen.report.filter((line) => !/own-script names found no room/.test(line))
    return { report, findings }
  } catch (error) {
    const { name, message } = error as Error
    return { error: { name, message } }
  }
}

const outcomes: Record<string, Outcome> = {}
for (const [name, make] of Object.entries(cases)) {
  // While a case runs its name is the last one told: who is stopped is known.
  console.error(name)
  outcomes[name] = await outcome(make)
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ cases: outcomes, peak } satisfies Outcomes))
