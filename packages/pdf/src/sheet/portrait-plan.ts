import { InputError } from '@interkalender/core/parse'
import { mm } from '../engine/document.ts'
import type { Box } from '../engine/draw.tsx'
import { breakRunningText, breakText, breakTitle } from '../engine/paragraph.ts'
import type { ShapedLine } from '../engine/shape.ts'
import { developPhoto, PhotoError, type PhotoRequest } from '../press/photo.ts'
import type { SheetModel } from './model.ts'

/** Side of the QR code. */
export const qrSize = 22 * mm

/** Between the code and what stands beside it. */
export const codeGap = 4 * mm

/** Height of the strip of cloth below a picture. */
const stripHeight = 11 * mm

/** The texts of a portrait in lines, and where they begin. */
export interface PortraitPlan {
  readonly nameLines: readonly ShapedLine[]
  readonly kicker: readonly ShapedLine[]
  readonly textLines: readonly (readonly ShapedLine[])[]
  readonly contact: readonly ShapedLine[]
  readonly label: readonly ShapedLine[]
  /** Line of the sheet on which the name stands. */
  readonly first: number
  /** Lines it takes in all. */
  readonly lines: number
}

const plans = new WeakMap<SheetModel, PortraitPlan>()

/** What the text below the picture needs, in lines. */
export function planPortrait(model: SheetModel): PortraitPlan {
  const known = plans.get(model)
  if (known) return known
  const plan = planNew(model)
  plans.set(model, plan)
  return plan
}

function planNew(model: SheetModel): PortraitPlan {
  const { portrait, words } = model
  const { type, geometry } = model.look
  const { arrangement, columnsWidth, lastLine, pitch } = geometry
  const stacked = arrangement === 'stacked'
  const { lang } = portrait
  const nameWidth = columnsWidth(arrangement === 'column' ? 3 : 4)
  const nameLines = breakTitle(portrait.name, { ...type.name, lang }, nameWidth)
  const kicker = portrait.kicker
    ? breakText(
        portrait.kicker,
        { ...type.bodyItalic, lang },
        { width: columnsWidth(stacked ? 4 : 3) },
      )
    : []
  const textLines = portrait.text
    .split(/\n\s*\n/)
    .map((part) =>
      breakRunningText(part, { ...type.body, lang }, { width: columnsWidth(3), hyphenate: lang }),
    )
  // In a column the address stands beside the code, else below it or below the name.
  const besideCode = columnsWidth(3) - qrSize - codeGap
  const contactWidth = { halves: columnsWidth(1), column: besideCode, stacked: columnsWidth(4) }
  const labelWidth = { halves: columnsWidth(1), column: besideCode, stacked: columnsWidth(2) }
  const contact = portrait.contact.flatMap((part) =>
    breakText(part, { ...type.small, lang }, { width: contactWidth[arrangement] }),
  )
  const label = portrait.linkLabel
    ? breakText(
        portrait.linkLabel,
        { ...type.tinyText, lang: words.lang },
        { width: labelWidth[arrangement] },
      )
    : []
  const textCount = textLines.reduce((sum, part) => sum + part.length, 0) + textLines.length - 1
  const qrLines = portrait.link ? Math.ceil(qrSize / pitch) + 1 : 0
  const nameCount = nameLines.length * 2 + kicker.length
  const parts = { nameLines, kicker, textLines, contact, label }
  if (stacked) {
    const lines = Math.max(
      nameCount + contact.length,
      Math.ceil(textCount / 2),
      qrLines - 1 + label.length,
    )
    return { ...parts, lines, first: lastLine - 2 - lines + 1 }
  }
  if (arrangement === 'column') {
    // Its first line of text stands beside the first days.
    const beside = Math.max(qrLines, contact.length + label.length)
    return {
      ...parts,
      first: geometry.weekdayLine + 2,
      lines: nameCount + textCount + (beside > 0 ? beside + 1 : 0),
    }
  }
  const lines = nameCount + Math.max(textCount, qrLines + contact.length + label.length)
  // Keep the picture of one height through the year as long as the texts allow: on A3 the name
  // stands on line 51. The last two lines are for the imprint.
  const first = Math.max(8, Math.min(lastLine - 16, lastLine - lines - 1))
  return { ...parts, lines, first }
}

/** Where the picture or the cloth stands, to the bleed, and the strip of cloth below a picture. */
export function pictureBoxes(
  model: SheetModel,
): { readonly box: Box; readonly pictureBox: Box; readonly stripBox: Box } | undefined {
  const { arrangement, baseline, pictureHeight, pictureRight, bleed, pitch, width } =
    model.look.geometry
  const stacked = arrangement === 'stacked'
  if (arrangement === 'column' || (stacked && pictureHeight === 0)) return undefined
  const bottom = stacked ? pictureHeight : baseline(planPortrait(model).first) - 3.4 * pitch
  const box = {
    left: -bleed,
    top: -bleed,
    width: stacked ? width + 2 * bleed : pictureRight + bleed,
    height: bottom + bleed,
  }
  const pictureBox = { ...box, height: box.height - stripHeight }
  const stripBox = { ...box, top: pictureBox.top + pictureBox.height, height: stripHeight }
  return { box, pictureBox, stripBox }
}

/** A press wants 300 dots per inch; below this it shows. */
const leastResolution = 250

/** Above this many lines a portrait's text leaves too little of the picture or of the month. */
const mostLines = { halves: 29, column: 36, stacked: 14 }

/** What is wrong with a portrait and its picture, a sentence each. */
export function portraitReport(model: SheetModel): string[] {
  const { picture } = model.portrait
  const { arrangement } = model.look.geometry
  const sheet = `${model.title} ${model.year}`
  const report: string[] = []
  if (planPortrait(model).lines > mostLines[arrangement]) {
    const words = model.portrait.text.trim().split(/\s+/).length
    const loser = { halves: 'picture', column: "column's air and the month", stacked: 'month' }[
      arrangement
    ]
    report.push(
      `${sheet}: the text (${words} words) takes the ${loser}'s room; 60 to 120 words would be right`,
    )
  }
  const photo = picture?.photo
  if (!photo) return report
  if (photo.resolution < leastResolution) {
    report.push(
      `${sheet}: the picture ${picture.file} has only ${photo.resolution} dpi; ${photo.wanted.join(' × ')} pixels would be right`,
    )
  }
  if (photo.guessed) {
    report.push(
      `${sheet}: the picture ${picture.file} is CMYK without a profile; its colours are a guess, give it as RGB`,
    )
  }
  return report
}

/** Lines that the small months and the imprint take below a column. */
export const columnFoot = 12

/** Throws an InputError if the texts of a sheet are longer than its paper. */
export function assertFits(model: SheetModel): void {
  const { arrangement, lastLine } = model.look.geometry
  const { first, lines } = planPortrait(model)
  // Below a column stand the small months and the imprint.
  const room = {
    halves: lastLine - 9,
    column: lastLine - first - columnFoot,
    stacked: Math.floor(lastLine * 0.35),
  }[arrangement]
  if (lines <= room) return
  const words = model.portrait.text.trim().split(/\s+/).length
  const message = `the text has ${words} words and takes ${lines} lines, the sheet has room for ${room}; 60 to 120 words would be right`
  throw new InputError([{ file: model.portrait.file, line: 1, column: 1, message }])
}

/** Cuts the picture of a sheet to its room. Throws an InputError that names the sheet. */
export async function withPhoto(
  model: SheetModel,
  settings: Pick<PhotoRequest, 'condition' | 'cacheFolder' | 'draft'>,
): Promise<SheetModel> {
  const { picture } = model.portrait
  const boxes = pictureBoxes(model)
  if (!picture || !boxes) return model
  const { scale } = model.look.geometry
  const { bytes, file: name, focus } = picture
  const width = boxes.pictureBox.width * scale
  const height = boxes.pictureBox.height * scale
  try {
    const photo = await developPhoto({ ...settings, bytes, name, focus, width, height })
    return { ...model, portrait: { ...model.portrait, picture: { ...picture, photo } } }
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error
    const message = error.message
    throw new InputError([{ file: model.portrait.file, line: 1, column: 1, message }])
  }
}
