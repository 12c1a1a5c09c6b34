import { type TextFile, textField, YamlSource } from '@interkalender/core/parse'
import { z } from 'zod'

/** A month sheet: one local association or offer, and how to reach it. */
export interface Sheet {
  /** The file it came from, for messages. */
  readonly file: string
  /** An association, or an offer of several. */
  readonly kind: 'association' | 'offer'
  readonly title: string
  readonly subtitle?: string
  /** Paragraphs. */
  readonly text: readonly string[]
  /** How to reach it, a line each. */
  readonly contact: readonly string[]
  /** What the QR code leads to. */
  readonly link?: { readonly url: string; readonly label: string }
  readonly picture?: Picture
  /** What the city still has to confirm. */
  readonly toConfirm: readonly string[]
}

/** A photo; where there is none the month's woven band stands in for it. */
export interface Picture {
  /** Path, beside the sheet's file. */
  readonly file: string
  /** What it shows, for those who cannot see it. */
  readonly alt: string
  readonly credit?: string
  /** The point that stays in view when it is cropped: shares of width and height, 0…1. */
  readonly focus: readonly [number, number]
}

const schema = z.strictObject({
  kind: z.enum(['association', 'offer']).describe('One association, or an offer.'),
  title: textField
    .max(80, 'must have 80 characters at most')
    .describe('The name as it wants to be read.'),
  subtitle: textField
    .max(120, 'must have 120 characters at most')
    .optional()
    .describe('A line below the title.'),
  text: textField.describe('60 to 120 words; an empty line begins a paragraph.'),
  contact: z.array(textField).default([]).describe('How to reach it, a line each.'),
  link: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/, error: 'must be a web address, as https://example.org/' })
        .describe('Where the QR code leads.'),
      label: textField.describe('What stands beside the QR code.'),
    })
    .optional()
    .describe('A web address, printed as a QR code.'),
  picture: z
    .strictObject({
      file: textField.describe('A JPEG or PNG beside this file.'),
      alt: textField.describe('What it shows, for those who cannot see it.'),
      credit: textField.optional().describe('Who took it.'),
      focus: z
        .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
        .default([0.5, 0.5])
        .describe('The point that stays in view: shares of width and height.'),
    })
    .optional()
    .describe('A photo; without one the month’s woven band stands in for it.'),
  'to-confirm': z.array(textField).default([]).describe('What the city still has to confirm.'),
})

/**
 * The JSON schema of a month sheet, for editors.
 *
 * @example
 * Object.keys(sheetJsonSchema().properties).includes('title') // => true
 */
export function sheetJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}

/**
 * Parses one month sheet. `hasPicture` tells whether a file lies beside it. Throws an InputError
 * with all faults.
 *
 * @example
 * parseSheet({ name: '01.yaml', text: 'kind: offer\ntitle: A\ntext: B' }, () => false).title // => 'A'
 */
export function parseSheet(file: TextFile, hasPicture: (name: string) => boolean): Sheet {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(schema, source.data)
  if (found?.picture && !hasPicture(found.picture.file)) {
    source.fault(
      ['picture', 'file'],
      `there is no picture ${found.picture.file} beside the sheet; put it there, or leave "picture" out: the woven band stands in for it`,
    )
  }
  source.throwIfFaulty()
  if (!found) throw new Error('a failed check without a fault')
  const { picture, link, subtitle } = found
  return {
    file: file.name,
    kind: found.kind,
    title: found.title,
    ...(subtitle !== undefined && { subtitle }),
    text: found.text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()),
    contact: found.contact,
    ...(link && { link }),
    ...(picture && {
      picture: {
        file: picture.file,
        alt: picture.alt,
        ...(picture.credit !== undefined && { credit: picture.credit }),
        focus: picture.focus,
      },
    }),
    toConfirm: found['to-confirm'],
  }
}
