import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '@interkalender/core/parse'
import {
  black,
  type GroupName,
  type GroupStyle,
  grey,
  groupOrder,
  parseTheme,
  type ThemeFile,
  type ThemeFont,
  type ThemeSizes,
} from '@interkalender/edition'
import { type Face, type Family, type FamilyName, face, fallbackChain } from '../engine/fonts.ts'
import { FontFileError, type OwnFamily, openFamily } from '../engine/own-family.ts'
import { type Ink, ink } from '../palette.ts'
import { type Geometry, geometryOf, type Paper, sizesOn } from '../sheet/geometry.ts'
import { type TypeScale, typeOf } from '../sheet/type.ts'

/** The tokens of a theme: what a designer may change without touching how a sheet is made. */
export interface Theme {
  readonly name: string
  readonly faces: { readonly text: Family; readonly title: Family }
  readonly sizes: ThemeSizes
  /** The months' colours, January first. */
  readonly monthInks: readonly Ink[]
  /** By group of traditions. */
  readonly groups: Readonly<Record<GroupName, GroupStyle>>
  /** What stands where a city has no picture: the woven cloth, the grid of squares, or nothing. */
  readonly ornament: 'cloth' | 'squares' | 'none'
}

/** A theme on a paper: all that the parts of a sheet ask for. */
export interface Look {
  /** Its sizes are those of this paper. */
  readonly theme: Theme
  readonly geometry: Geometry
  readonly type: TypeScale
}

/** Puts a theme on a paper. */
export function lookOf(theme: Theme, paper: Paper): Look {
  const set = { ...theme, sizes: sizesOn(theme.sizes, paper) }
  return {
    theme: set,
    geometry: geometryOf(paper, { sizes: set.sizes, picture: theme.ornament !== 'none' }),
    type: typeOf(set, set.sizes.feast[0]),
  }
}

/** The same with its feasts in another size. */
export function withFeastSize(look: Look, size: number): Look {
  return { ...look, type: typeOf(look.theme, size) }
}

/**
 * A theme that comes with the sheets (`themes/*.yaml`), with what an edition changes of it. Tokens
 * that neither names are those of the theme below. Its own fonts are read with `readFont`; without
 * one, for plans that no one prints, they are left out. Throws an InputError for a font that cannot
 * be printed.
 */
export function readTheme(name: string, own?: ThemeFile, readFont?: ReadFont): Theme {
  const layers: ThemeFile[] = own ? [own] : []
  for (let next: string | undefined = name; next; next = layers.at(-1)!.extends) {
    layers.push(themeFile(next))
  }
  return merge(own ? 'own' : name, layers.reverse(), readFont)
}

/** Gives back the bytes of a font that a theme names. */
export type ReadFont = (path: string) => Uint8Array

const folder = new URL('../../themes/', import.meta.url)
const files = new Map<string, ThemeFile>()

function themeFile(name: string): ThemeFile {
  const known = files.get(name)
  if (known) return known
  const path = fileURLToPath(new URL(`${name}.yaml`, folder))
  const parsed = parseTheme({ name: path, text: readFileSync(path, 'utf8') })
  files.set(name, parsed)
  return parsed
}

const families: Readonly<Record<string, FamilyName>> = {
  'alegreya-sans': 'text',
  alegreya: 'title',
  jost: 'geometric',
}

/** Opens the files of a family; what is wrong with one is a fault of the edition. */
function readFamily(name: string, font: ThemeFont, read: ReadFont): OwnFamily {
  const { licence: _, ...files } = font
  try {
    return openFamily(name, files, read)
  } catch (error) {
    if (!(error instanceof FontFileError)) throw error
    const message = error.message.slice(error.file.length + 2)
    throw new InputError([{ file: error.file, line: 1, column: 1, message }])
  }
}

/**
 * The letters of a text, in scripts that a family is made for, which it lacks: they are set in
 * Alegreya Sans, and a reader sees two hands in one word.
 */
export function lettersLackingIn(family: Family, texts: Iterable<string>): string[] {
  if (typeof family === 'string') return []
  const own: Face = fallbackChain(family, 'regular', false)[0]!
  const ours = face('AlegreyaSans_400Regular')
  const lacking = new Set<string>()
  for (const text of texts) {
    for (const char of text.normalize('NFC')) {
      const code = char.codePointAt(0)!
      if (/\p{L}/u.test(char) && !own.has(code) && ours.has(code)) lacking.add(char)
    }
  }
  return [...lacking].sort()
}

/** Lays the files over one another, the first one lowest; the lowest says everything. */
function merge(name: string, layers: readonly ThemeFile[], readFont: ReadFont | undefined): Theme {
  const all = <Key extends keyof ThemeFile>(key: Key) =>
    Object.assign({}, ...layers.map((layer) => layer[key])) as Required<ThemeFile>[Key]
  const last = <Key extends keyof ThemeFile>(key: Key) =>
    layers.findLast((layer) => layer[key] !== undefined)![key]!
  const faces = all('faces')
  const named = all('inks')
  const inks = new Map<string, Ink>([
    [black.name, black],
    [grey.name, grey],
    ...Object.entries(named).map(([one, { cmyk, rgb }]) => [one, ink(one, cmyk, rgb)] as const),
  ])
  const fonts = all('fonts')
  const family = (of: string): Family => {
    const own = fonts[of]
    if (own && readFont) return readFamily(of, own, readFont)
    return families[of] ?? 'text'
  }
  const styleOf = (group: GroupName): GroupStyle => {
    const style = Object.assign({}, ...layers.map((layer) => layer.groups?.[group]))
    return { shape: style.shape, ink: inks.get(style.ink)! }
  }
  return {
    name,
    faces: { text: family(faces.text!), title: family(faces.title!) },
    sizes: all('sizes') as ThemeSizes,
    monthInks: last('months').map((one) => inks.get(one)!),
    groups: Object.fromEntries(groupOrder.map((group) => [group, styleOf(group)])) as Record<
      GroupName,
      GroupStyle
    >,
    ornament: last('ornament'),
  }
}
