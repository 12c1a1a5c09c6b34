import { suggestion, type TextFile, YamlSource } from '@interkalender/core/parse'
import { z } from 'zod'
import { type GroupName, groupOrder, type MarkShape } from './groups.ts'
import { black, contrast, grey, inks, paperOnScreen, rgbOf, white } from './inks.ts'

/** The themes that come with the sheets. */
export const themeNames = ['gewebe', 'raster', 'still'] as const

/** The name of a theme that comes with the sheets. */
export type ThemeName = (typeof themeNames)[number]

/** The families of letters that a theme chooses from. */
export const faceNames = ['alegreya-sans', 'alegreya', 'jost'] as const

/** The name of a family of letters that comes with the sheets. */
export type FaceName = (typeof faceNames)[number]

/** The files of a family of letters that a theme brings with it: static TTF, beside the theme's file. */
export interface ThemeFont {
  readonly regular: string
  readonly italic?: string | undefined
  readonly medium?: string | undefined
  readonly bold: string
  /** By what right it is printed: the licence and where its text lies. */
  readonly licence: string
}

/** The sizes of a sheet in points, as they are on A3. */
export interface ThemeSizes {
  /** From one line of the baseline grid to the next. */
  readonly line: number
  /** The month's name, and the year beside it. */
  readonly title: number
  readonly year: number
  /** The name of the association. */
  readonly name: number
  /** The day. */
  readonly numeral: number
  /** The text about the association. */
  readonly body: number
  /** Feasts: as large as the first where there is room, on full sheets down to the second. */
  readonly feast: readonly [largest: number, smallest: number]
  /** Legend, other months' names, weekdays. */
  readonly small: number
  /** Weeks, days in other calendars, signs and sources. */
  readonly tiny: number
}

/** A colour of a theme: what the press mixes in per cent, and what the screen shows. */
export interface ThemeInk {
  readonly cmyk: readonly [number, number, number, number]
  readonly rgb: string
}

/** What a theme's file says; what it leaves out is that of the theme it extends. */
export interface ThemeFile {
  readonly extends?: ThemeName | undefined
  /** Families that it brings with it, by a name of its own. */
  readonly fonts?: Readonly<Record<string, ThemeFont>>
  /** A name of ours, or one of `fonts`. */
  readonly faces?: { readonly text?: string | undefined; readonly title?: string | undefined }
  readonly sizes?: Partial<ThemeSizes>
  readonly inks?: Readonly<Record<string, ThemeInk>>
  /** Names of inks, January first. */
  readonly months?: readonly string[]
  readonly groups?: Partial<
    Record<GroupName, { readonly shape?: MarkShape | undefined; readonly ink?: string | undefined }>
  >
  readonly ornament?: 'cloth' | 'squares' | 'none'
}

const shapes = [
  'square',
  'arch',
  'hexagon',
  'circle',
  'shield',
  'lozenge',
  'leaf',
  'house',
  'pill',
  'slant',
  'frame',
] as const satisfies readonly MarkShape[]

const points = (least: number, most: number) =>
  z
    .number()
    .min(least, `is too small to be read; ${least} to ${most} pt`)
    .max(most, `is too large for its lines; ${least} to ${most} pt`)

const percent = z
  .number()
  .min(0, 'is a part in per cent, 0 to 100')
  .max(100, 'is a part in per cent, 0 to 100')

const ttf = z.string().regex(/\.ttf$/i, 'must be a static TTF file, as fonts/town-regular.ttf')
const name = /^[a-z][a-z0-9-]*$/

const schema = z.strictObject({
  extends: z
    .enum(themeNames)
    .optional()
    .describe('The theme whose tokens hold where none stand here.'),
  faces: z
    .strictObject({
      text: z.string().optional().describe('The family of all that is read.'),
      title: z.string().optional().describe('The family of titles and month names.'),
    })
    .optional()
    .describe(`The families of letters: ${faceNames.join(', ')}, or one of fonts.`),
  fonts: z
    .record(
      z.string().regex(name, 'is written in small letters, as "town-sans"'),
      z.strictObject({
        regular: ttf.describe('The file of its regular.'),
        italic: ttf.optional().describe('Its italic; without it the regular stands there.'),
        medium: ttf.optional().describe('Its medium; without it the regular stands there.'),
        bold: ttf.describe('Its bold: free days and great feasts are marked by it.'),
        licence: z
          .string()
          .min(3, 'must say by what right it is printed, as "SIL OFL 1.1, fonts/OFL.txt"')
          .describe('By what right it is printed, as "SIL OFL 1.1, fonts/OFL.txt".'),
      }),
    )
    .optional()
    .describe('Families of its own: static TTF files beside this one.'),
  sizes: z
    .strictObject({
      line: points(11, 16).optional().describe('From one line of the baseline grid to the next.'),
      title: points(36, 110).optional().describe("The month's name."),
      year: points(10, 48).optional().describe('The year beside it.'),
      name: points(12, 30).optional().describe('The name of the association.'),
      numeral: points(14, 30).optional().describe('The day.'),
      body: points(7.5, 11).optional().describe('The text about the association.'),
      feast: z
        .tuple([points(7.5, 11), points(7.5, 11)])
        .optional()
        .describe('Feasts: the size where there is room, and the smallest on full sheets.'),
      small: points(6.5, 10).optional().describe("Legend, weekdays, the other months' names."),
      tiny: points(6, 9).optional().describe('Weeks, days in other calendars, sources.'),
    })
    .optional()
    .describe('Sizes in points, as on A3.'),
  inks: z
    .record(
      z.string().regex(/^[a-z][a-z-]*$/, 'is written in small letters, as "moss"'),
      z.strictObject({
        cmyk: z
          .tuple([percent, percent, percent, percent])
          .describe('Cyan, magenta, yellow and black in per cent; 280 together at most.'),
        rgb: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of the screen, as "#1f4a94"')
          .describe('What screens show.'),
      }),
    )
    .optional()
    .describe('Colours of its own, or other values for those of the palette.'),
  months: z
    .array(z.string())
    .length(12, 'must be twelve inks, January first')
    .optional()
    .describe("The months' inks, January first."),
  groups: z
    .partialRecord(
      z.enum(groupOrder as [GroupName, ...GroupName[]]),
      z.strictObject({
        shape: z.enum(shapes).optional().describe('The shape of its mark.'),
        ink: z.string().optional().describe('The name of its ink.'),
      }),
    )
    .optional()
    .describe('Shape and ink of the marks of each group of traditions.'),
  ornament: z
    .enum(['cloth', 'squares', 'none'])
    .optional()
    .describe('What stands where a sheet has no picture; none takes the room away.'),
})

/**
 * The JSON schema of a theme's file, for editors.
 *
 * @example
 * Object.keys(themeJsonSchema().properties).includes('inks') // => true
 */
export function themeJsonSchema(): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}

/** What an edition may say of its theme: for the JSON schema of edition.yaml. */
export const themeField = z
  .union([z.enum(themeNames), z.string().regex(/\.ya?ml$/), schema.required({ extends: true })])
  .describe("gewebe, raster or still; a theme's file beside this one; or a theme with changes.")

/** The inks that every theme knows. */
const knownInks = [...Object.keys(inks), black.name, grey.name]

/** Presses dry so much ink. */
const mostInk = 280
/** WCAG: text on paper. */
const leastContrast = 4.5

/**
 * Checks a theme that stands in a YAML file, at a path of it; records the faults there: unknown
 * keys, families and inks, sizes that cannot be read, colours too pale for text, too much ink. `isFile`
 * says whether a font is there; without it that is not checked.
 *
 * @example
 * const source = new YamlSource("inks: {sun: {cmyk: [0, 0, 300, 0], rgb: '#ffee00'}}", 'own.yaml')
 * checkTheme(source, source.data)
 * source.faults.length > 0 // => true
 */
export function checkTheme(
  source: YamlSource,
  data: unknown,
  path: readonly PropertyKey[] = [],
  isFile?: (name: string) => boolean,
): ThemeFile | undefined {
  const found = source.check(schema, data, path)
  if (!found) return undefined
  const families = [...Object.keys(found.fonts ?? {}), ...faceNames]
  for (const [use, family] of Object.entries(found.faces ?? {})) {
    if (family === undefined || families.includes(family)) continue
    const message = `there is no family "${family}"${suggestion(family, families)}, or name its files under "fonts"`
    source.fault([...path, 'faces', use], message)
  }
  for (const [family, { licence: _, ...files }] of Object.entries(found.fonts ?? {})) {
    if ((faceNames as readonly string[]).includes(family)) {
      const message = `"${family}" comes with the sheets; give yours another name`
      source.fault([...path, 'fonts', family], message, 'key')
    }
    for (const [style, file] of Object.entries(files)) {
      if (file === undefined || !isFile || isFile(file)) continue
      source.fault([...path, 'fonts', family, style], `there is no file ${file} beside this one`)
    }
  }
  const own = Object.keys(found.inks ?? {})
  const names = [...new Set([...own, ...knownInks])]
  const known = (name: string | undefined, at: readonly PropertyKey[]) => {
    if (name === undefined || names.includes(name)) return
    source.fault([...path, ...at], `there is no ink "${name}"${suggestion(name, names)}`)
  }
  found.months?.forEach((name, i) => {
    known(name, ['months', i])
  })
  for (const [group, style] of Object.entries(found.groups ?? {})) {
    known(style?.ink, ['groups', group, 'ink'])
  }
  for (const [name, { cmyk, rgb }] of Object.entries(found.inks ?? {})) {
    const at = [...path, 'inks', name]
    const total = cmyk.reduce((sum, part) => sum + part, 0)
    if (total > mostInk) {
      source.fault([...at, 'cmyk'], `${total} % ink do not dry; ${mostInk} % together at most`)
    }
    const read = Math.min(contrast(rgbOf(rgb), white.rgb), contrast(rgbOf(rgb), paperOnScreen))
    if (read < leastContrast) {
      const said = read.toFixed(1)
      source.fault(
        [...at, 'rgb'],
        `${rgb} is too pale for text on paper (${said} : 1); take a darker one, ${leastContrast} : 1 or more`,
      )
    }
  }
  const [largest, smallest] = found.sizes?.feast ?? [1, 0]
  if (smallest > largest) {
    source.fault([...path, 'sizes', 'feast'], 'names the larger size first: [largest, smallest]')
  }
  return found as ThemeFile
}

/**
 * Reads a theme's file. Throws an InputError with all its faults.
 *
 * @example
 * parseTheme({ name: 'own.yaml', text: 'extends: gewebe\nsizes: {numeral: 24}' }).sizes // => { numeral: 24 }
 */
export function parseTheme(file: TextFile, isFile?: (name: string) => boolean): ThemeFile {
  const source = new YamlSource(file.text, file.name)
  const found = checkTheme(source, source.data, [], isFile)
  source.throwIfFaulty()
  if (!found) throw new Error('a failed check without a fault')
  return found
}
