/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { type Box, Draw, Group } from '../engine/draw.tsx'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, line as hairline } from '../palette.ts'
import { Band } from './band.tsx'
import type { SheetModel, SheetPicture } from './model.ts'
import { codeGap, type PortraitPlan, pictureBoxes, planPortrait, qrSize } from './portrait-plan.ts'
import { paintQr } from './qr.ts'

/** The picture or the cloth, and below it who is presented. */
export function PortraitBlock({ model }: { readonly model: SheetModel }): ReactNode {
  const plan = planPortrait(model)
  const { arrangement, sheetBox } = model.look.geometry
  return (
    <>
      <Picture model={model} />
      <Group box={sheetBox} tag="Sect" options={{ title: model.portrait.name }}>
        <Draw
          box={sheetBox}
          paint={(document) => {
            paintName(document, model, plan)
            if (arrangement === 'stacked') paintColumns(document, model, plan)
            else paintColumn(document, model, plan)
          }}
        />
      </Group>
    </>
  )
}

function Picture({ model }: { readonly model: SheetModel }): ReactNode {
  const boxes = pictureBoxes(model)
  if (!boxes) return null
  const { picture } = model.portrait
  const { words } = model
  const { type, geometry } = model.look
  const { box, pictureBox, stripBox } = boxes
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
          <Band model={model} box={stripBox} strip />
        </>
      ) : (
        <Band model={model} box={box} alt={words.clothAlt} />
      )}
      <Draw
        box={geometry.sheetBox}
        paint={(document) => {
          const caption = picture ? picture.credit : words.cloth
          if (!caption) return
          const line = shapeLine(caption, { ...type.tinyText, lang: words.lang })
          // Beside the large title of a stacked sheet the words stand at the right.
          const x =
            geometry.arrangement === 'stacked'
              ? geometry.width - geometry.margin - line.width
              : geometry.margin
          document.tagged('P', { lang: words.lang }, () =>
            document.setLine(line, x, box.top + box.height + 10, grey),
          )
        }}
      />
    </>
  )
}

function paintName(document: CalendarDocument, model: SheetModel, plan: PortraitPlan): void {
  const { arrangement, baseline, margin, monthWidth } = model.look.geometry
  const { lang } = model.portrait
  if (arrangement === 'stacked') {
    const y = baseline(plan.first - 1.75)
    document
      .ink(hairline, true)
      .lineWidth(0.25)
      .raw(`${margin} ${y} m ${margin + monthWidth} ${y} l S`)
  }
  document.tagged('H2', { lang }, () => {
    plan.nameLines.forEach((line, index) => {
      document.setLine(line, margin, baseline(plan.first + 2 * index), black)
    })
  })
  if (plan.kicker.length === 0) return
  document.tagged('P', { lang }, () => {
    plan.kicker.forEach((line, index) => {
      const y = baseline(plan.first + 2 * plan.nameLines.length - 1 + index) + 4
      document.setLine(line, margin, y, model.ink)
    })
  })
}

/** Below the picture: the text in three columns' width, code and address beside it, or in a column below it. */
function paintColumn(document: CalendarDocument, model: SheetModel, plan: PortraitPlan): void {
  const { portrait } = model
  const { arrangement, baseline, margin, columnLeft } = model.look.geometry
  const top = plan.first + plan.nameLines.length * 2 + plan.kicker.length
  let at = top
  for (const part of plan.textLines) {
    document.tagged('P', { lang: portrait.lang }, () => {
      for (const line of part) document.setLine(line, margin, baseline(at++), black)
    })
    at++
  }
  if (arrangement === 'column') {
    const left = margin + qrSize + codeGap
    const beside = paintCode(document, model, plan, { left: margin, first: at, words: left })
    paintContact(document, model, plan, portrait.link ? left : margin, beside)
    return
  }
  const left = columnLeft(3)
  const below = paintCode(document, model, plan, { left, first: top })
  paintContact(document, model, plan, left, below)
}

/** On stacked sheets: name and address, the text in two columns, and the code. */
function paintColumns(document: CalendarDocument, model: SheetModel, plan: PortraitPlan): void {
  const { baseline, columnLeft, margin } = model.look.geometry
  const total = plan.textLines.reduce((sum, part) => sum + part.length + 1, -1)
  const half = Math.ceil(total / 2)
  let count = 0
  for (const part of plan.textLines) {
    document.tagged('P', { lang: model.portrait.lang }, () => {
      for (const line of part) {
        const second = count >= half
        const left = columnLeft(second ? 7 : 4)
        document.setLine(line, left, baseline(plan.first + count - (second ? half : 0)), black)
        count++
      }
    })
    // No empty line at the head of a column.
    if (count !== half) count++
  }
  paintCode(document, model, plan, { left: columnLeft(10), first: plan.first })
  const below = plan.first + 2 * plan.nameLines.length + plan.kicker.length
  paintContact(document, model, plan, margin, below)
}

/** The code and what it is for, below it or at `words` beside it; gives back the next free line. */
function paintCode(
  document: CalendarDocument,
  model: SheetModel,
  plan: PortraitPlan,
  place: { readonly left: number; readonly first: number; readonly words?: number },
): number {
  const { left, first, words = left } = place
  const { baseline, pitch } = model.look.geometry
  const { link } = model.portrait
  if (!link) return first
  const top = baseline(first) - 5.4
  const box: Box = { left, top, width: qrSize, height: qrSize }
  document.linked(link, `QR-Code: ${link}`, box, () => paintQr(document, link, left, top, qrSize))
  let at = words === left ? first + Math.ceil(qrSize / pitch) : first
  document.tagged('P', { lang: model.words.lang }, () => {
    for (const line of plan.label) document.setLine(line, words, baseline(at++), grey)
  })
  return at
}

function paintContact(
  document: CalendarDocument,
  model: SheetModel,
  plan: PortraitPlan,
  left: number,
  first: number,
): void {
  if (plan.contact.length === 0) return
  const { arrangement, baseline, pitch } = model.look.geometry
  // Half a line below the words of the code.
  const lead =
    arrangement !== 'stacked' && model.portrait.link && plan.label.length > 0 ? pitch / 2 : 0
  document.tagged('P', { lang: model.portrait.lang }, () => {
    plan.contact.forEach((line, index) => {
      document.setLine(line, left, baseline(first + index) + lead, black)
    })
  })
}

/** Fills the box with the picture, which has been cut to it. */
function paintPicture(document: CalendarDocument, picture: SheetPicture, box: Box): void {
  const { photo } = picture
  if (!photo) throw new Error(`${picture.file} was not developed`)
  const bytes = document.painter === 'press' ? photo.press : photo.screen
  const { width, height } = box
  document.upright(0, width, () => {
    document.image(bytes as unknown as PDFKit.Mixins.ImageSrc, 0, 0, { width, height })
  })
}
