import { mm, type PainterName } from '../engine/document.ts'
import { readContents } from './content.ts'
import { type Finding, Findings } from './finding.ts'
import { checkPictureInk } from './ink.ts'
import { PdfFile } from './pdf-file.ts'
import { checkPressFile, checkPressPage } from './press-checks.ts'
import { checkScreenFile, checkScreenPage, checkStructure } from './screen-checks.ts'
import {
  type CheckedPage,
  checkBoxes,
  checkFonts,
  checkResolution,
  checkSafeZone,
  fontWidths,
  pageBox,
} from './sheet-checks.ts'

/** What was looked at, and what was found. */
export interface Preflight {
  readonly kind: PainterName
  readonly pages: number
  readonly findings: readonly Finding[]
}

/** How the file should be. */
export interface PreflightSettings {
  /** Bleed in points; 3 mm if left out. */
  readonly bleed?: number
  /** Ink that pictures may take in per cent; 300 if left out. */
  readonly pictureInk?: number
}

/**
 * Checks a finished file as a print shop or a reader for the blind would meet it: nothing is taken
 * from the program that wrote it, all is read from the bytes.
 *
 * @example
 * const { edition, sheets } = loadEdition('months/krefeld-2027', data)
 * const year = createCalendarYear({ ...edition, theme: 'still' }, sheets, data)
 * const options = { painter: 'screen', creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array(), months: [2] }
 * const { bytes } = await renderCalendar(year, options)
 * (await preflight(bytes, 'screen')).findings // => []
 */
export async function preflight(
  bytes: Uint8Array,
  kind: PainterName,
  { bleed = 3 * mm, pictureInk = 300 }: PreflightSettings = {},
): Promise<Preflight> {
  const findings = new Findings()
  const file = new PdfFile(bytes)
  checkBoxes(file, findings, kind === 'press' ? bleed : 0)
  checkFonts(file, findings)
  const pages = file.pages.map((dict, index): CheckedPage => {
    const media = pageBox(file, dict, 'MediaBox') ?? [0, 0, 0, 0]
    return {
      number: index + 1,
      dict,
      contents: readContents(file, dict, fontWidths(file, dict)),
      trim: pageBox(file, dict, 'TrimBox') ?? media,
      bleed: pageBox(file, dict, 'BleedBox') ?? media,
    }
  })
  for (const page of pages) {
    checkSafeZone(page, findings)
    if (kind === 'press') {
      checkPressPage(file, page, findings)
      checkResolution(file, page, findings, 250)
    } else checkScreenPage(file, page, findings)
  }
  if (kind === 'press') {
    checkPressFile(file, findings)
    await checkPictureInk(file, findings, pictureInk)
  } else {
    checkScreenFile(file, findings)
    checkStructure(file, pages, findings)
  }
  return { kind, pages: pages.length, findings: findings.list() }
}
