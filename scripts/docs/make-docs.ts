// npm run docs: makes the documentation in out/docs, and the drawings in docs/figures.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figures, standAlone } from './figures/index.ts'
import { createDocs } from './site.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'out', 'docs')
const beside = `${out}.new`

const folder = join(root, 'docs', 'figures')
mkdirSync(folder, { recursive: true })
const drawn = figures()
for (const name of readdirSync(folder)) {
  if (!drawn.some((figure) => name === `${figure.name}.svg`)) rmSync(join(folder, name))
}
for (const figure of drawn) writeFileSync(join(folder, `${figure.name}.svg`), standAlone(figure))

// Whole, then in its place.
rmSync(beside, { recursive: true, force: true })
const files = createDocs(root)
for (const [path, text] of files) {
  mkdirSync(dirname(join(beside, path)), { recursive: true })
  writeFileSync(join(beside, path), text)
}
rmSync(out, { recursive: true, force: true })
renameSync(beside, out)
const pages = [...files.keys()].filter((path) => path.endsWith('.html'))
console.log(`out/docs: ${pages.length} pages; begin with out/docs/index.html`)
