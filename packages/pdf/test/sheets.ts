import { black, inks } from '../src/palette.ts'
import type { Mark, SheetDay, SheetFeast, SheetModel, SheetWeek } from '../src/sheet/model.ts'
import { lookOf, readTheme } from '../src/themes/theme.ts'
import { printWords } from '../src/words.ts'

const mark: Mark = { shape: 'circle', ink: inks.verdigris, code: 'IS' }

/** A feast for tests. */
export function feast(name: string, more: Partial<SheetFeast> = {}): SheetFeast {
  return {
    id: name,
    name,
    mark,
    tradition: 'Islam',
    major: true,
    eve: false,
    evening: false,
    tolerance: 0,
    remembrance: false,
    ...more,
  }
}

/** A sheet for March 2027, which begins on a Monday, with the feasts of some days. */
export function march(
  feasts: Readonly<Record<number, readonly SheetFeast[]>>,
  more: Partial<SheetModel> = {},
): SheetModel {
  const weeks: SheetWeek[] = []
  for (let week = 0; week < 5; week++) {
    const days: SheetDay[] = []
    for (let weekday = 0; weekday < 7; weekday++) {
      const number = week * 7 + weekday + 1
      const inMonth = number <= 31
      const day = inMonth ? number : number - 31
      days.push({
        date: `2027-${inMonth ? '03' : '04'}-${String(day).padStart(2, '0')}`,
        day,
        inMonth,
        free: weekday === 6,
        otherDays: [{ text: `${day} Adar`, short: `${day}`, full: `${day} Adar`, lang: 'de' }],
        feasts: inMonth ? (feasts[number] ?? []) : [],
      })
    }
    weeks.push({ isoWeek: 9 + week, days })
  }
  const words = printWords('de')
  return {
    look: lookOf(readTheme('gewebe'), { size: 'A3', orientation: 'landscape' }),
    year: 2027,
    month: 3,
    title: 'März',
    otherTitles: [
      { text: 'март', lang: 'bg' },
      { text: 'مارس', lang: 'ar' },
    ],
    ink: inks.verdigris,
    weeks,
    spans: [
      {
        id: 'ramadan',
        name: 'Ramadan',
        labelled: true,
        mark,
        binding: 'twill',
        first: -20,
        last: 8,
        fast: true,
      },
      {
        id: 'fest',
        name: 'Fest',
        labelled: false,
        mark,
        binding: 'twill',
        first: 9,
        last: 11,
        fast: false,
      },
    ],
    schoolHolidays: [{ name: 'Osterferien', first: 22, last: 34 }],
    wefts: [
      {
        tradition: 'islam',
        ink: inks.verdigris,
        binding: 'twill',
        feasts: [
          { start: 0, days: 8, major: true },
          { start: 8, days: 3, major: true },
        ],
      },
      {
        tradition: 'civil.nrw',
        ink: black,
        binding: 'plain',
        feasts: [{ start: 28, days: 1, major: true }],
      },
    ],
    days: 31,
    portrait: {
      file: '03.yaml',
      name: 'Krefelder Schulmediation',
      lang: 'de',
      text: 'Schulmediatorinnen und Schulmediatoren begleiteten junge Kinder durch den Schultag.',
      contact: ['Hansastraße 32', 'Krefeld'],
      link: 'https://kalender.example/',
      linkLabel: 'Feste abonnieren',
    },
    meetings: [],
    encounters: ['5./6. Mai: Ederlezi und Hıdırellez: eine Nacht, zwei Namen.'],
    legend: [{ mark, name: 'Islam' }],
    before: { title: 'Februar', offset: 0, days: 28 },
    after: { title: 'April', offset: 3, days: 30 },
    reckoning: 'Jüdische Feste nach dem hebräischen Kalender.',
    imprint: 'Herausgegeben von der Stadt Krefeld.',
    ...more,
    words: { ...words, smallDates: '', cloth: 'Das Gewebe des März', clothAlt: 'Gewebtes Band' },
  }
}
