import { join } from 'node:path'
import { localHolidaysIn } from '@interkalender/core'
import {
  chosenHolidays,
  type Data,
  type Edition,
  editionSpan,
  printedHolidays,
  type Sheet,
  yearLabel,
} from '@interkalender/edition'
import { findEdition } from './data.ts'
import {
  crowdedDays,
  greetedQuietDays,
  leftOut,
  loudRemembrance,
  missingLanguages,
  neverFalling,
  oneThingTwice,
  unconfirmed,
  weaklySourced,
} from './judgements.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Looks an edition over: throws its faults, prints what is still to be confirmed or judged. */
export async function check(name: string | undefined): Promise<void> {
  const prepared = await prepare(findEdition(name))
  const { edition } = prepared.loaded
  const remarks = await remarksOf(prepared)
  for (const remark of remarks) console.log(remark)
  console.log(
    remarks.length === 0
      ? `${edition.id}: all is well.`
      : `${edition.id}: no faults; ${remarks.length} things to confirm or mend.`,
  )
}

/** What is still to be confirmed or judged, each with its file. */
export async function remarksOf({ loaded, data, year }: Prepared): Promise<string[]> {
  const { folder, edition, sheets } = loaded
  const printed = printedHolidays(edition, data)
  const ofEdition = [
    ...edition.toConfirm.map((what) => `to confirm: ${what}`),
    ...unconfirmed(printed),
    ...weaklySourced(printed),
    ...greetedQuietDays(printed),
    ...loudRemembrance(printed),
    ...oneThingTwice(
      year.feasts.map(({ occurrence }) => occurrence),
      edition,
    ),
    ...(await neverFalling(printed, edition, data)),
    ...leftOut(edition, chosenHolidays(edition, data)),
    ...crowdedDays(year),
    ...missingLanguages(printed, edition),
    ...withoutSchoolHolidays(edition),
    ...undecidedHolidays(edition, data),
  ]
  return [
    ...ofEdition.map((remark) => `${join(folder, 'edition.yaml')}: ${remark}`),
    ...sheets.flatMap((sheet) => ofSheet(sheet).map((remark) => `${sheet.file}: ${remark}`)),
  ]
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
