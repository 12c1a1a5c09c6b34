import { finestLine } from '../engine/document.ts'
import type { Findings } from './finding.ts'
import type { PdfDict, PdfFile } from './pdf-file.ts'
import { type CheckedPage, isName, touches } from './sheet-checks.ts'

/** Total ink that dries; pictures go as far as their profile, 300 for coated paper. */
const mostInk = 280
/** A tint below this has vanished when it reaches the paper. */
const leastTint = 12
/** Widths are written with few digits: a line of 0.2499 pt is one of 0.25 pt. */
const leastLine = finestLine - 0.002

const percent = (value: number) => Math.round(value * 1000) / 10

/** What PDF/X-4 asks of the file as a whole. */
export function checkPressFile(file: PdfFile, findings: Findings): void {
  if (Number(file.version) < 1.6) findings.error('pdfx', `the file is PDF ${file.version}, not 1.6`)
  const intents = file.list(file.root, 'OutputIntents').map((intent) => file.dict(intent))
  const intent = intents.find((one) => file.name(one, 'S') === 'GTS_PDFX')
  const profile = file.dict(intent, 'DestOutputProfile')
  if (!intent || !profile) findings.error('pdfx', 'there is no output intent with a profile')
  else {
    const head = Buffer.from(file.data(profile).subarray(0, 40)).toString('latin1')
    if (head.slice(12, 20) !== 'prtrCMYK' || head.slice(36) !== 'acsp') {
      findings.error('pdfx', "the output intent's profile is not that of a CMYK press")
    }
  }
  const packet = file.dict(file.root, 'Metadata')
  const xmp = packet ? Buffer.from(file.data(packet)).toString('utf8') : ''
  for (const part of ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate', 'dc:title']) {
    if (!xmp.includes(`<${part}>`)) findings.error('pdfx', `the metadata lack ${part}`)
  }
  const trapped = file.dict(file.trailer, 'Info')?.entries.get('Trapped')
  if (!['True', 'False'].some((name) => isName(file, trapped, name))) {
    findings.error('pdfx', 'the file does not say whether it is trapped')
  }
  if (file.list(file.trailer, 'ID').length !== 2) findings.error('pdfx', 'the file has no ID')
  for (const key of ['AcroForm', 'OpenAction', 'AA']) {
    if (file.get(file.root, key) !== null) findings.error('pdfx', `${key} has no place in print`)
  }
}

/** What a sheet for the press must not hold, and how much ink it may. */
export function checkPressPage(file: PdfFile, page: CheckedPage, findings: Findings): void {
  const { contents, dict, number } = page
  for (const [operator, count] of contents.colourOperators) {
    if (operator === 'k' || operator === 'K') continue
    findings.error('colour', `${operator} sets a colour that is not CMYK, ${count} times`, number)
  }
  for (const [name, value] of file.dict(dict, 'Resources', 'XObject')?.entries ?? []) {
    checkPicture(file, file.dict(value), name, number, findings)
  }
  checkStates(file, page, findings)
  if (file.list(dict, 'Annots').length > 0) {
    findings.error('pdfx', 'links and notes have no place in print', number)
  }
  for (const { box, colour, kind, overprint, size } of contents.marks) {
    // Marks outside the bleed stand on all plates and are cut away.
    if (kind === 'image' || colour.length !== 4 || !touches(box, page.bleed)) continue
    const [c, m, y, k] = colour as [number, number, number, number]
    const total = percent(c + m + y + k)
    if (total > mostInk) {
      findings.error('ink', `a colour takes ${total} % ink; ${mostInk} % dry`, number)
    }
    if (total > 0 && total < leastTint) {
      findings.warning('ink', `a tint of ${total} % vanishes on the press`, number)
    }
    const black = k === 1 && c + m + y === 0
    if (kind === 'text' && black && !overprint) {
      findings.error('overprint', 'black text does not overprint: it may show a white rim', number)
    }
    if (overprint && !black) {
      findings.error('overprint', 'something that is not black overprints', number)
    }
    if (kind === 'stroke' && total > 0 && size < leastLine) {
      findings.warning('hairline', `a line of ${size.toFixed(2)} pt may break up`, number)
    }
  }
}

function checkPicture(
  file: PdfFile,
  picture: PdfDict | undefined,
  name: string,
  page: number,
  findings: Findings,
): void {
  if (file.name(picture, 'Subtype') !== 'Image') return
  const space = file.name(picture, 'ColorSpace')
  if (space !== 'DeviceCMYK') {
    findings.error('colour', `the picture ${name} is ${space ?? 'not'} and not CMYK`, page)
  }
  if (file.get(picture, 'SMask') !== null) {
    findings.error('transparency', `the picture ${name} lets through what lies below it`, page)
  }
}

function checkStates(file: PdfFile, page: CheckedPage, findings: Findings): void {
  for (const name of page.contents.states) {
    const state = file.dict(page.dict, 'Resources', 'ExtGState', name)
    const clear = ['ca', 'CA'].some((key) => (file.get(state, key) ?? 1) !== 1)
    const mode = file.name(state, 'BM') ?? 'Normal'
    const mask = file.get(state, 'SMask')
    if (clear || mode !== 'Normal' || (mask !== null && file.name(state, 'SMask') !== 'None')) {
      findings.warning('transparency', 'transparency is flattened by the print shop', page.number)
    }
  }
}
