import { gregorianDay, type Holiday, isoDate, localHolidaysIn, needsSky } from '@interkalender/core'
import {
  type CalendarYear,
  type Data,
  type Edition,
  editionOccurrences,
  editionSpan,
  lastYearOf,
  printedHolidays,
  type Sheet,
  yearLabel,
} from '@interkalender/edition'
import { findEdition } from './data.ts'
import { prepare } from './prepare.ts'

/** How many feasts beginning on one day the sheets show well. */
const lines = 5
/** In how many years a feast with a rule should fall at least once. */
const span = 20

/** Looks an edition over: throws its faults, prints what is still to be confirmed or judged. */
export async function check(name: string | undefined): Promise<void> {
  const { loaded, data, year } = await prepare(findEdition(name))
  const { folder, edition, sheets } = loaded
  const printed = printedHolidays(edition, data)
  const ofEdition = [
    ...edition.toConfirm.map((what) => `to confirm: ${what}`),
    ...withoutSource(printed),
    ...greetingQuietDays(printed),
    ...(await neverFalling(printed, edition, data)),
    ...crowdedDays(year),
    ...withoutName(printed, edition),
    ...withoutSchoolHolidays(edition),
    ...undecidedHolidays(edition, data),
  ]
  const remarks = [
    ...ofEdition.map((remark) => `${folder}/edition.yaml: ${remark}`),
    ...sheets.flatMap((sheet) => ofSheet(sheet).map((remark) => `${sheet.file}: ${remark}`)),
  ]
  for (const remark of remarks) console.log(remark)
  console.log(
    remarks.length === 0
      ? `${edition.id}: all is well.`
      : `${edition.id}: no faults; ${remarks.length} things to confirm or mend.`,
  )
}

function ofSheet({ text, toConfirm }: Sheet): string[] {
  const words = text.join(' ').split(/\s+/).length
  return [
    ...toConfirm.map((what) => `to confirm: ${what}`),
    ...(words < 60 || words > 120
      ? [`the text has ${words} words; 60 to 120 fit the sheet best`]
      : []),
  ]
}

function withoutSource(printed: readonly Holiday[]): string[] {
  return printed
    .filter(({ unconfirmed }) => unconfirmed)
    .map(({ id }) => `prints ${id}, which is not confirmed yet; ask the community`)
}

function greetingQuietDays(printed: readonly Holiday[]): string[] {
  return printed
    .filter(({ tone, greeting }) => greeting && (tone === 'mourning' || tone === 'remembrance'))
    .map(({ id, tone }) => `${id} is a day of ${tone} and has a greeting; leave it out`)
}

async function neverFalling(
  printed: readonly Holiday[],
  edition: Edition,
  data: Data,
): Promise<string[]> {
  const { year, place, variants } = edition
  const falling = (from: number, to: number, feasts: readonly Holiday[], of: Data) =>
    new Set(editionOccurrences(edition, of, from, to, feasts).map(({ holiday }) => holiday.id))
  const ruled = printed.filter(({ rule }) => rule && rule.type !== 'announced')
  const thisYear = falling(year, lastYearOf(edition), ruled, data)
  const rare = ruled.filter(({ id, since = year }) => !thisYear.has(id) && since <= year)
  const [first, last] = [gregorianDay(year, 1, 1), gregorianDay(year + span - 1, 12, 31)]
  // Twenty years may reach beyond the tables of sun and moon.
  const sky = needsSky(rare, first, last, variants)
    ? (await import('@interkalender/core/astronomy')).createSky({ place })
    : data.sky
  const later = falling(year, year + span - 1, rare, { ...data, ...(sky && { sky }) })
  return rare
    .filter(({ id }) => !later.has(id))
    .map(({ id }) => `${id} does not fall from ${year} to ${year + span - 1}; look at its rule`)
}

function crowdedDays({ months }: CalendarYear): string[] {
  return months
    .flatMap(({ weeks }) => weeks.flatMap(({ days }) => days))
    .filter(({ inMonth, feasts }) => inMonth && feasts.length > lines)
    .map(
      ({ day, feasts }) =>
        `${feasts.length} feasts begin on ${isoDate(day)}, more than ${lines} fit well: ${feasts
          .map(({ id }) => id)
          .join(', ')}`,
    )
}

/** One line for each language of the edition in which printed feasts have no name. */
function withoutName(printed: readonly Holiday[], { languages, language }: Edition): string[] {
  return [...new Set([language, ...languages])].flatMap((tag) => {
    const missing = printed.filter(({ name }) => name[tag] === undefined).map(({ id }) => id)
    if (missing.length === 0) return []
    const few = missing.slice(0, lines).join(', ')
    const more = missing.length > lines ? ` and ${missing.length - lines} more` : ''
    return [`without a name in ${tag}, so named in English: ${few}${more}`]
  })
}

/** Public holidays of which the law leaves it to municipalities whether they have them. */
function undecidedHolidays(edition: Edition, { publicHolidays = [] }: Data): string[] {
  if (edition.saysPublicHolidays) return []
  return localHolidaysIn(edition.region, publicHolidays).map(
    ({ id, where }) =>
      `public holiday ${id} only ${where}; say under public-holidays whether ${edition.city} has it, [] for none`,
  )
}

/** What to say if the school holidays are those of another year. */
export function withoutSchoolHolidays(edition: Edition): string[] {
  const { schoolHolidays } = edition
  const { first, last } = editionSpan(edition)
  return schoolHolidays.length === 0 ||
    schoolHolidays.some(({ from }) => from >= first && from <= last)
    ? []
    : [
        `school holidays: edition.yaml has none of ${yearLabel(edition)}; enter them before printing`,
      ]
}
