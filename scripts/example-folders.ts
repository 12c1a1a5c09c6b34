// The programs in examples/: how each is called, and what it must print. The days are published.

/** A call of an example. */
export interface ExampleCall {
  readonly folder: string
  readonly command: 'node' | 'sh'
  readonly args: readonly string[]
  /** Lines that must be among those printed, in this order. */
  readonly lines: readonly string[]
}

export const exampleCalls: readonly ExampleCall[] = [
  {
    folder: 'command-line',
    command: 'sh',
    // Passover 2026: Zentralrat der Juden, in the Augsburger Allgemeine.
    args: ['next.sh', '2026-03-30', '2', '--tradition', 'judaism', '--lang', 'en'],
    lines: ['2026-04-02 ju-pesach Passover (8) ◐'],
  },
  {
    folder: 'calendar-bot',
    command: 'node',
    args: ['bot.mjs', '2027-03-09'],
    // Diyanet: vakithesaplama.diyanet.gov.tr.
    lines: ['Dienstag, 9. März 2027', 'Ramadanfest – Ein gesegnetes Fest'],
  },
  {
    folder: 'calendar-bot',
    command: 'node',
    // The evening before Passover: Zentralrat der Juden, in the Augsburger Allgemeine.
    args: ['bot.mjs', '2026-04-01', 'en'],
    lines: ['Wednesday, April 1, 2026', 'This evening begins: Passover – Chag Pesach sameach'],
  },
  {
    folder: 'calendar-bot',
    command: 'node',
    // The day of the Liberation of Auschwitz: no greeting.
    args: ['bot.mjs', '2027-01-27', 'en'],
    lines: ['Wednesday, January 27, 2027', 'Holocaust Remembrance Day – We remember with you.'],
  },
  {
    folder: 'spreadsheet',
    command: 'node',
    // Diyanet's dates of a year with two feasts: 8 January and 27 December 2000.
    args: ['feasts.mjs', '2000', '2001', 'en', 'islam'],
    lines: [
      '\ufefftradition,feast,2000,2001',
      'islam,Eid al-Fitr,2000-01-08 2000-12-27,2001-12-16',
    ],
  },
  {
    folder: 'own-feasts',
    command: 'node',
    args: ['own-feasts.mjs', '2027'],
    // The Ramadanfest is on Tuesday, 9 March (Diyanet), Easter on 28 March 2027.
    lines: [
      '2027-03-13 Long Table: saturday after is-fitr',
      '2027-04-10 Garden Day: Easter (western) + 13 days',
      '2027-06-26 Street Festival: last saturday of june (gregorian)',
    ],
  },
  {
    folder: 'own-calendar',
    command: 'node',
    args: ['ask.mjs', '2027'],
    // By hand: 10 sowing is the 70th day of the year.
    lines: [
      '2027-03-11 Sowing: 10 sowing, 2 Adar II',
      '2027-12-31 End of the Year: 5 rest, 1 Tevet',
    ],
  },
]

/** The first expected line that is not there, or not in its place; columns may be as wide as they like. */
export function missingLine({ lines }: ExampleCall, printed: string): string | undefined {
  let rest = printed.split(/\r?\n/).map((line) => line.replaceAll(/ +/g, ' '))
  for (const line of lines) {
    const at = rest.indexOf(line)
    if (at < 0) return line
    rest = rest.slice(at + 1)
  }
  return undefined
}
