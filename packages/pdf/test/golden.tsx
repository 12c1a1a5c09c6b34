/** @jsxRuntime automatic */
/** Pages whose pictures are kept in `golden/`, how they are drawn, and how two pictures are compared. */
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { mm } from '../src/engine/document.ts'
import { Draw } from '../src/engine/draw.tsx'
import { layoutPages, paint } from '../src/engine/render.tsx'
import { shapeLine } from '../src/engine/shape.ts'
import { black, grey } from '../src/palette.ts'
import { renderCalendar } from '../src/render-calendar.tsx'
import { krefeld, options } from './krefeld.ts'
import { runTool } from './pdf.ts'

/** Where the pictures lie. */
export const goldenFolder = fileURLToPath(new URL('golden/', import.meta.url))

/** Names of feasts as their communities write them, by script. */
export const scriptNames: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  latin: [
    ['tr', 'Hıdırellez, İftar, Çağrı'],
    ['sr', 'Đurđevdan, Uskršnji ponedjeljak'],
    ['ro', 'Mărțișor, Învierea Domnului'],
    ['vi', 'Tết Nguyên Đán, Lễ Phật Đản'],
  ],
  cyrillic: [
    ['ru', 'Пасха, Крещение Господне'],
    ['uk', 'Великдень, Свят-вечір, Їжак'],
    ['bg', 'Гергьовден, Баба Марта'],
    ['sr', 'Ђурђевдан, Крсна слава'],
  ],
  greek: [
    ['el', 'Μεγάλη Παρασκευή'],
    ['el', 'Κυριακή των Βαΐων'],
    ['el', 'Θεοφάνεια, Κοίμηση'],
  ],
  caucasus: [
    ['hy', 'Սուրբ Ծնունդ, Զատիկ'],
    ['ka', 'აღდგომა, შობა'],
  ],
  arabic: [
    ['ar', 'عيد الفطر، ليلة القدر'],
    ['fa', 'عید نوروز، شب یلدا'],
    ['ur', 'شبِ برات، عیدِ میلاد'],
    ['ckb', 'جەژنی نەورۆز'],
  ],
  'arabic-and-latin': [
    ['ar', 'رمضان 1448 (Ramadan) في كريفلد'],
    ['de', 'Das Fest عيد الأضحى am 16. Mai'],
  ],
  hebrew: [
    ['he', 'פסח, ראש השנה, יום כיפור'],
    ['he', 'פֶּסַח, רֹאשׁ הַשָּׁנָה'],
    ['he', 'שִׂמְחַת תּוֹרָה, שָׁבוּעוֹת'],
  ],
  syriac: [
    ['syr', 'ܐܟܝܬܘ'],
    ['syr', 'ܥܐܕܐ ܕܩܝܡܬܐ'],
  ],
  ethiopic: [
    ['am', 'እንቁጣጣሽ, መስቀል'],
    ['ti', 'ልደት, ጥምቀት, ፋሲካ'],
  ],
  devanagari: [
    ['hi', 'दीपावली, कृष्ण जन्माष्टमी'],
    ['hi', 'महाशिवरात्रि, रक्षाबन्धन'],
    ['ne', 'विजया दशमी, तिहार'],
  ],
  gurmukhi: [
    ['pa', 'ਵਿਸਾਖੀ, ਗੁਰੂ ਨਾਨਕ ਗੁਰਪੁਰਬ'],
    ['pa', 'ਬੰਦੀ ਛੋੜ ਦਿਵਸ, ਸ੍ਰੀ ਗ੍ਰੰਥ'],
  ],
  tamil: [
    ['ta', 'தைப்பொங்கல், புத்தாண்டு'],
    ['ta', 'தைப்பூசம், கார்த்திகை'],
  ],
  'bengali-sinhala-thai': [
    ['bn', 'দুর্গাপূজা, পহেলা বৈশাখ'],
    ['si', 'වෙසක්, අලුත් අවුරුද්ද'],
    ['th', 'วันวิสาขบูชา, สงกรานต์'],
  ],
  tibetan: [
    ['bo', 'ལོ་གསར།'],
    ['bo', 'ས་ག་ཟླ་བ།'],
  ],
  'east-asian': [
    ['zh', '春节'],
    ['ja', '花まつり'],
    ['ko', '부처님 오신 날'],
  ],
}

const box = { left: 0, top: 0, width: 112 * mm, height: 44 * mm }

/** A page for each script; `moved` shifts the second name by so many millimetres, for a test. */
export async function scriptPages(moved = 0, names = scriptNames): Promise<Uint8Array> {
  const content = (lines: (typeof names)[string]) => (
    <Draw
      box={box}
      paint={(document) => {
        lines.forEach(([lang, name], index) => {
          const y = (11 + 9.5 * index) * mm
          const x = (12 + (index === 1 ? moved : 0)) * mm
          document.setLine(shapeLine(lang, { size: 8 }), 4 * mm, y, grey)
          document.setLine(shapeLine(name, { size: 17, lang }), x, y, black)
        })
      }}
    />
  )
  const pages = Object.entries(names).map(([key, lines]) => ({
    key,
    width: box.width,
    height: box.height,
    content: content(lines),
  }))
  return paint(await layoutPages(pages), {
    painter: 'screen',
    title: 'Names',
    author: 'Interkalender',
    lang: 'de',
    creationDate: new Date(options.creationDate),
    bleed: 0,
    slug: 0,
  })
}

/** Sheets that show what a theme does: the fullest month, and one from right to left. */
export const sheetNames = ['gewebe', 'raster', 'still', 'gewebe-ar'] as const

/** May 2027 of Krefeld in a theme. */
export async function themePage(name: (typeof sheetNames)[number]): Promise<Uint8Array> {
  const [theme, language] = name.split('-') as ['gewebe' | 'raster' | 'still', string?]
  const year = krefeld(language)
  const themed = { ...year, edition: { ...year.edition, theme } }
  const { bytes } = await renderCalendar(themed, { ...options, painter: 'screen', months: [5] })
  return bytes
}

/** A page as poppler draws it, in greys; undefined where poppler is not installed. */
export async function drawn(
  bytes: Uint8Array,
  page: number,
  tool: 'pdftoppm' | 'pdftocairo' = 'pdftoppm',
): Promise<Buffer | undefined> {
  const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile', '-r', `${resolution}`, '-png']
  // pdftocairo takes the name of its output behind that of its input; `-` is the standard output.
  const picture =
    tool === 'pdftoppm'
      ? runTool(tool, bytes, only, 'buffer')
      : runTool('sh', bytes, ['-c', `exec pdftocairo ${only.join(' ')} "$0" -`], 'buffer')
  if (!picture) return undefined
  return sharp(picture)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10, dither: 0 })
    .toBuffer()
}

/** Dots per inch of the pictures that are kept. */
export const resolution = 75

/**
 * The pictures of one page by poppler and by cairo lie up to 0.08 apart, those of a text that has
 * moved by 1 mm at least 0.11.
 */
export const tolerance = 0.1

/** Side of the squares that are compared, in dots. */
const square = 12

/**
 * How far two pictures lie apart: the mean difference of the square in which they differ most, in
 * shares of full contrast. Both are blurred a little, so that the way in which a program smooths
 * edges counts less than the place of a stroke. Infinite if they differ in size.
 */
export async function apart(a: Uint8Array, b: Uint8Array): Promise<number> {
  const soft = (picture: Uint8Array) =>
    sharp(picture).greyscale().blur(2).raw().toBuffer({ resolveWithObject: true })
  const [one, two] = await Promise.all([soft(a), soft(b)])
  const { width, height } = one.info
  if (width !== two.info.width || height !== two.info.height) return Number.POSITIVE_INFINITY
  let most = 0
  for (let top = 0; top + square <= height; top += square / 2) {
    for (let left = 0; left + square <= width; left += square / 2) {
      let sum = 0
      for (let y = top; y < top + square; y++) {
        for (let x = left; x < left + square; x++) {
          sum += Math.abs(one.data[y * width + x]! - two.data[y * width + x]!)
        }
      }
      most = Math.max(most, sum)
    }
  }
  return most / square / square / 255
}

/** All pages that have a picture. */
export async function goldenPages(): Promise<
  { readonly name: string; readonly bytes: Uint8Array; readonly page: number }[]
> {
  const bytes = await scriptPages()
  const pages = Object.keys(scriptNames).map((name, index) => ({
    name: `script-${name}`,
    bytes,
    page: index + 1,
  }))
  for (const name of sheetNames) {
    pages.push({ name: `sheet-${name}`, bytes: await themePage(name), page: 1 })
  }
  return pages
}
