import { dateRecord } from '@interkalender/core'
import type { CalendarYear, FeastView } from './calendar-year.ts'
import { words } from './words/index.ts'

/**
 * What is to be said of a feast beside its name: that it begins on the eve, may differ by a day.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * const [pesach] = resolveYear(data.holidays.filter(({ id }) => id === 'ju-pesach'), 2027)
 * feastNote(viewFeast(pesach, data, edition, 'en'), 'en') // => 'Begins on the evening before.'
 */
export function feastNote(feast: FeastView, language: string): string {
  const say = words(language)
  const { holiday, authority } = feast.occurrence
  const sentences: string[] = []
  if (holiday.begins === 'evening-before') sentences.push(say.beginsEve)
  if (holiday.begins === 'evening') sentences.push(say.beginsEvening)
  if (holiday.begins === 'sunrise') sentences.push(say.beginsSunrise)
  if (feast.tolerance > 0) sentences.push(say.tolerance(feast.tolerance, authority))
  return sentences.join(' ')
}

/**
 * The calendar year as plain JSON: months, sheets, weeks and feasts, for layout programs.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * JSON.parse(yearToJson(createCalendarYear(edition, sheets, data))).months.length // => 12
 */
export function yearToJson(year: CalendarYear): string {
  const feast = (view: FeastView) => ({
    ...dateRecord(view.occurrence, year.language),
    ...(view.ownName && { ownName: view.ownName }),
    traditionName: view.tradition.name,
    code: view.tradition.code,
    publicHoliday: view.publicHoliday,
    note: feastNote(view, year.language),
  })
  const data = {
    title: year.title,
    city: year.edition.city,
    year: year.year,
    label: year.label,
    language: year.language,
    released: year.edition.released,
    reckoning: year.reckoning,
    traditions: year.traditions,
    months: year.months.map(({ year: of, month, name, otherNames, sheet, weeks, encounters }) => ({
      year: of,
      month,
      name,
      otherNames,
      sheet: {
        kind: sheet.kind,
        title: sheet.title,
        subtitle: sheet.subtitle,
        text: sheet.text,
        contact: sheet.contact,
        link: sheet.link,
        picture: sheet.picture,
      },
      encounters,
      weeks: weeks.map(({ isoWeek, days }) => ({
        isoWeek,
        days: days
          .filter(({ inMonth }) => inMonth)
          .map((day) => ({
            date: day.iso,
            publicHoliday: day.publicHoliday,
            schoolHoliday: day.schoolHoliday,
            secondary: day.secondary,
            moon: day.moon,
            feasts: day.feasts.map(({ id }) => id),
            eves: day.eves.map(({ id }) => id),
          })),
      })),
    })),
    feasts: year.feasts.map(feast),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}
