/** @jsxRuntime automatic */
import { InputError } from '@interkalender/core/parse'
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { mm } from '../engine/document.ts'
import { type Box, Draw, Group } from '../engine/draw.tsx'
import { breakRunningText, breakText } from '../engine/paragraph.ts'
import { shapeLine } from '../engine/shape.ts'
import { black, grey } from '../palette.ts'
import { developPhoto, PhotoError, type PhotoRequest } from '../press/photo.ts'
import { Band } from './band.tsx'
import {
  baseline,
  bleed,
  columnLeft,
  columnsWidth,
  lastLine,
  margin,
  pictureRight,
  sheetBox,
} from './geometry.ts'
import type { SheetModel, SheetPicture } from './model.ts'
import { paintQr } from './qr.ts'
import { pitch, type } from './type.ts'

const qrSize = 22 * mm

/** Height of the strip of cloth below a picture. */
const stripHeight = 9 * mm

const plans = new WeakMap<SheetModel, PortraitPlan>()

/** What the text below the picture needs, in lines. */
export function planPortrait(model: SheetModel): PortraitPlan {
  const known = plans.get(model)
  if (known) return known
  const plan = planNew(model)
  plans.set(model, plan)
  return plan
}

type PortraitPlan = ReturnType<typeof planNew>

function planNew(model: SheetModel) {
  const { portrait, words } = model
  const lang = portrait.lang
  const nameLines = breakText(portrait.name, { ...type.name, lang }, { width: columnsWidth(4) })
  const kicker = portrait.kicker
    ? breakText(portrait.kicker, { ...type.bodyItalic, lang }, { width: columnsWidth(3) })
    : []
  const textLines = portrait.text
    .split(/\n\s*\n/)
    .map((part) =>
      breakRunningText(part, { ...type.body, lang }, { width: columnsWidth(3), hyphenate: lang }),
    )
  const contact = portrait.contact.flatMap((part) =>
    breakText(part, { ...type.small, lang }, { width: columnsWidth(1) }),
  )
  const label = portrait.linkLabel
    ? breakText(
        portrait.linkLabel,
        { ...type.tinyText, lang: words.lang },
        { width: columnsWidth(1) },
      )
    : []
  const textCount = textLines.reduce((sum, part) => sum + part.length, 0) + textLines.length - 1
  const qrLines = portrait.link ? Math.ceil(qrSize / pitch) + 1 : 0
  const sideCount = qrLines + contact.length + label.length
  const nameCount = nameLines.length * 2 + kicker.length
  const lines = nameCount + Math.max(textCount, sideCount)
  // Keep the picture of one height through the year as long as the texts allow.
  // The last two lines are for the imprint.
  const first = Math.max(8, Math.min(51, lastLine - lines - 1))
  return { nameLines, kicker, textLines, contact, label, first, nameCount }
}

/** Where the picture or the cloth stands: to the bleed at the left and on top. */
function pictureBoxes(first: number): { box: Box; pictureBox: Box; stripBox: Box } {
  const bottom = baseline(first) - 3.4 * pitch
  const box = { left: -bleed, top: -bleed, width: pictureRight + bleed, height: bottom + bleed }
  const pictureBox = { ...box, height: box.height - stripHeight }
  const stripBox = { ...box, top: pictureBox.top + pictureBox.height, height: stripHeight }
  return { box, pictureBox, stripBox }
}

/** A press wants 300 dots per inch; below this it shows. */
const leastResolution = 250

/** Above this line of the sheet a portrait's text leaves too little of the picture. */
const highestName = 36

/** What is wrong with a portrait and its picture, a sentence each. */
export function portraitReport(model: SheetModel): string[] {
  const { first } = planPortrait(model)
  const { picture } = model.portrait
  const report: string[] = []
  if (first < highestName) {
    const words = model.portrait.text.split(/\s+/).length
    report.push(
      `${model.title} ${model.year}: the text (${words} words) takes the picture's room; 60 to 120 words would be right`,
    )
  }
  const photo = picture?.photo
  if (!photo) return report
  if (photo.resolution < leastResolution) {
    report.push(
      `${model.title} ${model.year}: the picture ${picture.file} has only ${photo.resolution} dpi; ${photo.wanted.join(' × ')} pixels would be right`,
    )
  }
  if (photo.guessed) {
    report.push(
      `${model.title} ${model.year}: the picture ${picture.file} is CMYK without a profile; its colours are a guess, give it as RGB`,
    )
  }
  return report
}

/** Cuts the picture of a sheet to its room. Throws an InputError that names the sheet. */
export async function withPhoto(
  model: SheetModel,
  settings: Pick<PhotoRequest, 'condition' | 'cacheFolder'>,
): Promise<SheetModel> {
  const { picture } = model.portrait
  if (!picture) return model
  const { pictureBox } = pictureBoxes(planPortrait(model).first)
  const { bytes, file: name, focus } = picture
  const { width, height } = pictureBox
  try {
    const photo = await developPhoto({ ...settings, bytes, name, focus, width, height })
    return { ...model, portrait: { ...model.portrait, picture: { ...picture, photo } } }
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error
    const message = error.message
    throw new InputError([{ file: picture.sheet, line: 1, column: 1, message }])
  }
}

/** The picture or the cloth, and below it who is presented. */
export function PortraitBlock({ model }: { readonly model: SheetModel }): ReactNode {
  const plan = planPortrait(model)
  const { portrait, words } = model
  const { box, pictureBox, stripBox } = pictureBoxes(plan.first)
  const bottom = box.top + box.height
  const { picture } = portrait
  const text = plan.first + plan.nameCount - 2
  return (
    <>
      {picture ? (
        <>
          <Draw
            box={pictureBox}
            paint={(document) =>
              document.figure(picture.alt, pictureBox, () =>
                paintPicture(document, picture, pictureBox),
              )
            }
          />
          <Band model={model} box={stripBox} />
        </>
      ) : (
        <Band model={model} box={box} alt={words.clothAlt} />
      )}
      <Draw
        box={sheetBox}
        paint={(document) => {
          const caption = picture?.credit ?? words.cloth
          document.tagged('P', { lang: words.lang }, () =>
            document.setLine(
              shapeLine(caption, { ...type.tinyText, lang: words.lang }),
              margin,
              bottom + 10,
              grey,
            ),
          )
        }}
      />
      <Group box={sheetBox} tag="Sect" options={{ title: portrait.name }}>
        <Draw
          box={sheetBox}
          paint={(document) => {
            document.tagged('H2', { lang: portrait.lang }, () => {
              plan.nameLines.forEach((line, index) => {
                document.setLine(line, margin, baseline(plan.first + 2 * index), black)
              })
            })
            let at = text + 2
            if (plan.kicker.length > 0) {
              document.tagged('P', { lang: portrait.lang }, () => {
                plan.kicker.forEach((line, index) => {
                  const y = baseline(plan.first + 2 * plan.nameLines.length - 1 + index) + 4
                  document.setLine(line, margin, y, model.ink)
                })
              })
            }
            for (const part of plan.textLines) {
              document.tagged('P', { lang: portrait.lang }, () => {
                for (const line of part) document.setLine(line, margin, baseline(at++), black)
              })
              at++
            }
            paintSide(document, model, plan, text)
          }}
        />
      </Group>
    </>
  )
}

function paintSide(
  document: CalendarDocument,
  model: SheetModel,
  plan: PortraitPlan,
  text: number,
): void {
  const { portrait, words } = model
  const left = columnLeft(3)
  let at = text + 2
  if (portrait.link) {
    const top = baseline(text + 2) - 5.4
    const { link } = portrait
    const box: Box = { left, top, width: qrSize, height: qrSize }
    document.linked(link, `QR-Code: ${link}`, box, () => paintQr(document, link, left, top, qrSize))
    at += Math.ceil(qrSize / pitch)
    document.tagged('P', { lang: words.lang }, () => {
      for (const line of plan.label) document.setLine(line, left, baseline(at++), grey)
    })
  }
  document.tagged('P', { lang: portrait.lang }, () => {
    for (const line of plan.contact) document.setLine(line, left, baseline(at++), black)
  })
}

/** Fills the box with the picture, which has been cut to it. */
function paintPicture(document: CalendarDocument, picture: SheetPicture, box: Box): void {
  const { photo } = picture
  if (!photo) throw new Error(`${picture.file} was not developed`)
  const bytes = document.painter === 'press' ? photo.press : photo.screen
  document.image(bytes as unknown as PDFKit.Mixins.ImageSrc, 0, 0, {
    width: box.width,
    height: box.height,
  })
}
