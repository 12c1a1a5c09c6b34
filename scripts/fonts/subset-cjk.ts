/**
 * Cuts the Chinese, Japanese and Korean faces down to the characters that the data uses: whole they
 * have six to ten megabytes each. Run it when the test of the fonts says that a character is lacking:
 *
 *   npm pack @expo-google-fonts/noto-sans-sc @expo-google-fonts/noto-sans-jp @expo-google-fonts/noto-sans-kr
 *   (unpack each, and put the three files …_400Regular.ttf into one folder)
 *   npx tsx scripts/fonts/subset-cjk.ts FOLDER
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const faces = ['NotoSansSC_400Regular', 'NotoSansJP_400Regular', 'NotoSansKR_400Regular']

/** Punctuation, figures of months and days, and what almanacs write beside them. */
const always =
  '、。〈〉《》「」『』【】・（），：！？〇一二三四五六七八九十百千年月日閏闰正冬腊廿卅週周曜月火水木金土日春夏秋冬節节祭년월일요주토금목수화'

/** Han, kana, hangul and their signs in a text. */
export function cjkCharacters(text: string): Set<string> {
  return new Set(
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [],
  )
}

function usedCharacters(): Set<string> {
  const folder = join(root, 'holidays')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') && !name.includes('node_modules'),
  )
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
  return new Set([...always, ...cjkCharacters(text)])
}

/** The few functions of hb-subset that are needed; its WebAssembly asks for nothing from outside. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  malloc(size: number): number
  free(at: number): void
  hb_blob_create(at: number, length: number, mode: number, user: number, done: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_length(blob: number): number
  hb_blob_get_data(blob: number, length: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
  _initialize?(): void
}

function loadSubsetter(): Subsetter {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), {})
  const hb = exports as unknown as Subsetter
  hb._initialize?.()
  return hb
}

function subset(hb: Subsetter, bytes: Uint8Array, characters: Iterable<string>): Buffer {
  const at = hb.malloc(bytes.length)
  new Uint8Array(hb.memory.buffer).set(bytes, at)
  const blob = hb.hb_blob_create(at, bytes.length, 2, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  hb.hb_blob_destroy(blob)
  const input = hb.hb_subset_input_create_or_fail()
  const unicodes = hb.hb_subset_input_unicode_set(input)
  for (const character of characters) hb.hb_set_add(unicodes, character.codePointAt(0)!)
  const cut = hb.hb_subset_or_fail(face, input)
  if (cut === 0) throw new Error('the face could not be cut')
  const result = hb.hb_face_reference_blob(cut)
  const start = hb.hb_blob_get_data(result, 0)
  const length = hb.hb_blob_get_length(result)
  const out = Buffer.from(new Uint8Array(hb.memory.buffer, start, length))
  hb.hb_blob_destroy(result)
  hb.hb_face_destroy(cut)
  hb.hb_face_destroy(face)
  hb.free(at)
  return out
}

const from = process.argv[2]
if (!from) {
  console.error('usage: npx tsx scripts/fonts/subset-cjk.ts FOLDER-WITH-THE-WHOLE-FACES')
  process.exit(2)
}
const characters = usedCharacters()
const hb = loadSubsetter()
const fonts = join(root, 'packages/pdf/fonts')
for (const name of faces) {
  const cut = subset(hb, readFileSync(join(from, `${name}.ttf`)), [...characters].sort())
  writeFileSync(join(fonts, `${name}.ttf`), cut)
  console.log(`${name}: ${characters.size} characters, ${cut.length} bytes`)
}
const sums = readdirSync(fonts)
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(fonts, name)))
    return `${hash.digest('hex')}  ${name}\n`
  })
writeFileSync(join(fonts, 'SHA256SUMS'), sums.join(''))
