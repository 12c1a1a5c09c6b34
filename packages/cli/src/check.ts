import { loadEdition, printedHolidays } from '@interkalender/edition'
import { findEdition, loadData } from './data.ts'

/** Looks an edition over: throws its faults, prints what is still to be confirmed. */
export function check(name: string | undefined): void {
  const data = loadData()
  const { folder, edition, sheets } = loadEdition(findEdition(name), data)
  const remarks: string[] = []
  for (const what of edition.toConfirm) remarks.push(`${folder}/edition.yaml: to confirm: ${what}`)
  for (const sheet of sheets) {
    for (const what of sheet.toConfirm) remarks.push(`${sheet.file}: to confirm: ${what}`)
    const words = sheet.text.join(' ').split(/\s+/).length
    if (words < 60 || words > 120) {
      remarks.push(`${sheet.file}: the text has ${words} words; 60 to 120 fit the sheet best`)
    }
  }
  for (const { id, unconfirmed } of printedHolidays(edition, data)) {
    if (unconfirmed) remarks.push(`${folder}/edition.yaml: prints ${id}, which has no source yet`)
  }
  for (const remark of remarks) console.log(remark)
  console.log(
    remarks.length === 0
      ? `${edition.id}: all is well.`
      : `${edition.id}: no faults; ${remarks.length} things to confirm or mend.`,
  )
}
