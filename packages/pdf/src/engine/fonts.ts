import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as hb from 'harfbuzzjs'
import { faceOf, type OwnFamily } from './own-family.ts'

/** The families a theme can choose from: a humanist, its roman with serifs, a geometric. */
export type FamilyName = 'text' | 'title' | 'geometric'

/** A family of ours, or one that a theme brings with it. */
export type Family = FamilyName | OwnFamily

/** Weights we carry; a script without a bold uses its regular. */
export type Weight = 'regular' | 'medium' | 'bold'

interface FaceFile {
  readonly id: string
  /** Size factor beside the Latin of the same line (optical match). */
  readonly scale: number
}

/** A font file, open for shaping. Sizes are in units of `upem`. */
export interface Face {
  readonly id: string
  readonly bytes: Uint8Array
  readonly scale: number
  readonly upem: number
  readonly ascender: number
  readonly descender: number
  readonly font: hb.Font
  has(codePoint: number): boolean
}

const families: Record<FamilyName, Record<string, string>> = {
  text: {
    regular: 'AlegreyaSans_400Regular',
    'regular-italic': 'AlegreyaSans_400Regular_Italic',
    medium: 'AlegreyaSans_500Medium',
    bold: 'AlegreyaSans_700Bold',
  },
  title: {
    regular: 'Alegreya_400Regular',
    'regular-italic': 'Alegreya_400Regular_Italic',
    medium: 'Alegreya_500Medium',
    'medium-italic': 'Alegreya_500Medium_Italic',
  },
  geometric: {
    regular: 'Jost_400Regular',
    'regular-italic': 'Jost_400Regular_Italic',
    medium: 'Jost_500Medium',
    bold: 'Jost_700Bold',
  },
}

/*
 * The other scripts, in the order in which they are asked. The scale matches the eye, not the
 * number: Naskh is drawn small on its body (+15 %), Noto Sans stands on a larger x-height than
 * Alegreya Sans (536 against 458), so its upright scripts come down a little.
 */
const scripts: readonly { readonly regular: FaceFile; readonly bold?: FaceFile }[] = [
  {
    regular: { id: 'NotoNaskhArabic_400Regular', scale: 1.15 },
    bold: { id: 'NotoNaskhArabic_700Bold', scale: 1.15 },
  },
  {
    regular: { id: 'NotoSansHebrew_400Regular', scale: 0.96 },
    bold: { id: 'NotoSansHebrew_700Bold', scale: 0.96 },
  },
  {
    regular: { id: 'NotoSansArmenian_400Regular', scale: 0.9 },
    bold: { id: 'NotoSansArmenian_700Bold', scale: 0.9 },
  },
  {
    regular: { id: 'NotoSansGeorgian_400Regular', scale: 0.9 },
    bold: { id: 'NotoSansGeorgian_700Bold', scale: 0.9 },
  },
  { regular: { id: 'NotoSansEthiopic_400Regular', scale: 0.9 } },
  { regular: { id: 'NotoSansSyriac_400Regular', scale: 1.05 } },
  { regular: { id: 'NotoSansDevanagari_400Regular', scale: 1.08 } },
  { regular: { id: 'NotoSansGurmukhi_400Regular', scale: 1.04 } },
  { regular: { id: 'NotoSansTamil_400Regular', scale: 0.92 } },
  { regular: { id: 'NotoSansBengali_400Regular', scale: 1.04 } },
  { regular: { id: 'NotoSansSinhala_400Regular', scale: 0.96 } },
  { regular: { id: 'NotoSansThai_400Regular', scale: 1 } },
  { regular: { id: 'NotoSerifTibetan_400Regular', scale: 1.05 } },
  { regular: { id: 'NotoSansMandaic_400Regular', scale: 1.05 } },
]

/*
 * Subsets with the characters that the data uses; `scripts/fonts/subset-cjk.ts` cuts them. The same
 * Han character is drawn differently in the three countries: the language of a text says which
 * face is asked first.
 */
const han: readonly FaceFile[] = [
  { id: 'NotoSansSC_400Regular', scale: 0.96 },
  { id: 'NotoSansJP_400Regular', scale: 0.96 },
  { id: 'NotoSansKR_400Regular', scale: 0.96 },
]

/** The faces for Han of a language: its own first, Chinese where none is named. */
function hanFaces(lang: string | undefined): readonly FaceFile[] {
  const own = { ja: 1, ko: 2 }[lang?.slice(0, 2) ?? ''] ?? 0
  return [han[own]!, ...han.filter((_, index) => index !== own)]
}

const folder = new URL('../../fonts/', import.meta.url)
const open = new Map<string, Face>()

/** Opens a face of our `fonts` folder once; parsing it is the dear part, so it stays open. */
export function face(id: string, scale = 1): Face {
  const key = `${id}@${scale}`
  const known = open.get(key)
  if (known) return known
  const bytes = readFileSync(fileURLToPath(new URL(`${id}.ttf`, folder)))
  assertStaticTrueType(bytes, id)
  return openFace(bytes, id, scale)
}

/** Opens a face from its bytes, once for each name; the name has to be that of these bytes. */
export function openFace(bytes: Uint8Array, id: string, scale = 1): Face {
  const key = `${id}@${scale}`
  const known = open.get(key)
  if (known) return known
  const hbFace = new hb.Face(new hb.Blob(bytes))
  const font = new hb.Font(hbFace)
  const extents = font.hExtents()
  const covered = new Set(hbFace.collectUnicodes())
  const opened: Face = {
    id,
    bytes,
    scale,
    upem: hbFace.upem,
    ascender: extents.ascender,
    descender: extents.descender,
    font,
    has: (codePoint) => covered.has(codePoint),
  }
  open.set(key, opened)
  return opened
}

/** WOFF, WOFF2 and collections embed without an error and print as blanks: refuse them. */
export function assertStaticTrueType(bytes: Uint8Array, name: string): void {
  const tag = String.fromCharCode(...bytes.subarray(0, 4))
  if (tag !== '\0\x01\0\0' && tag !== 'true') {
    throw new Error(`${name}: only static TTF files can be printed, this begins with "${tag}"`)
  }
}

/** The name by which a family is known among all that are open. */
export const familyId = (family: Family): string =>
  typeof family === 'string' ? family : family.id

const chains = new Map<string, readonly Face[]>()

/** The faces to try for a text of this look, the first one being its own. */
export function fallbackChain(
  family: Family,
  weight: Weight,
  italic: boolean,
  lang?: string,
): readonly Face[] {
  const key = `${familyId(family)} ${weight} ${italic} ${lang?.slice(0, 2)}`
  const known = chains.get(key)
  if (known) return known
  const chain = [...chainOf(family, weight, italic, lang)]
  chains.set(key, chain)
  return chain
}

function* chainOf(
  family: Family,
  weight: Weight,
  italic: boolean,
  lang: string | undefined,
): Generator<Face> {
  if (typeof family === 'string') {
    const files = families[family]
    const wanted = italic ? `${weight}-italic` : weight
    const own = files[wanted] ?? (italic ? files['regular-italic'] : files.medium) ?? files.regular!
    yield face(own)
  } else yield faceOf(family, weight, italic)
  if (family !== 'text') yield face(families.text[weight] ?? families.text.regular!)
  for (const script of scripts) {
    const file = weight === 'bold' && script.bold ? script.bold : script.regular
    yield face(file.id, file.scale)
  }
  for (const file of hanFaces(lang)) yield face(file.id, file.scale)
}
