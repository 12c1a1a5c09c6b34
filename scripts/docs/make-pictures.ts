// npm run pictures: takes the pictures in docs/pictures again, from what is made now.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../../test/browser.ts'
import { takePictures } from './pictures.ts'

const browser = await launchBrowser()
if (browser) {
  const pictures = await takePictures(browser)
  await browser.close()
  const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!pictures.has(name)) rmSync(folder + name)
  for (const [name, bytes] of pictures) {
    writeFileSync(folder + name, bytes)
    console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`)
  }
}
