/** Draws the golden pictures anew: npm run golden. Look at each one before it is committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apart, drawn, goldenFolder, goldenPages, tolerance } from '../packages/pdf/test/golden.tsx'

mkdirSync(goldenFolder, { recursive: true })
const pages = await goldenPages()
for (const file of readdirSync(goldenFolder)) {
  if (!pages.some(({ name }) => `${name}.png` === file)) rmSync(join(goldenFolder, file))
}
for (const { name, bytes, page } of pages) {
  const path = join(goldenFolder, `${name}.png`)
  const picture = await drawn(bytes, page)
  if (!picture) throw new Error('poppler is needed (Debian: poppler-utils)')
  // What looks as before stays, so that a commit holds only what has changed.
  if (existsSync(path) && (await apart(picture, readFileSync(path))) <= tolerance / 4) continue
  writeFileSync(path, picture)
  console.log(path)
}
