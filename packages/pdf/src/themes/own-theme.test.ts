import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSky } from '@interkalender/core/astronomy'
import { formatFault, InputError } from '@interkalender/core/parse'
import { createCalendarYear, loadData, loadEdition } from '@interkalender/edition'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contents, readPdf } from '../../test/pdf.ts'
import { renderBoth } from '../render-calendar.tsx'

const path = (name: string) => fileURLToPath(new URL(`../../../../${name}`, import.meta.url))
const ours = (name: string) => path(`packages/pdf/fonts/${name}.ttf`)

const look = `# A town's own look.
extends: still
fonts:
  town-sans:
    regular: letters/town-regular.ttf
    italic: letters/town-italic.ttf
    bold: letters/town-bold.ttf
    licence: SIL OFL 1.1, letters/OFL.txt
faces: {text: town-sans}
sizes: {line: 13, title: 66}
inks:
  july: {cmyk: [11, 77, 55, 22], rgb: '#a03a4a'}
months: [indigo, petrol, verdigris, leaf, moss, ochre, july, brick, madder, cochineal, plum, violet]
groups: {islam: {shape: pill}}
`

/** The edition of Krefeld with a theme of its own in a folder beside it. */
describe('an edition with its own theme', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-theme-'))
  const town = join(folder, 'town-2027')
  const data = { ...loadData(path('holidays')), sky: createSky() }
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(town, name), text)

  beforeAll(() => {
    cpSync(path('months/krefeld-2027'), town, { recursive: true })
    mkdirSync(join(town, 'looks/letters'), { recursive: true })
    const edition = readFileSync(join(town, 'edition.yaml'), 'utf8')
    put('edition.yaml', edition.replace(/^theme: .*$/m, 'theme: looks/town.yaml'))
    put('looks/town.yaml', look)
    for (const [name, file] of [
      ['regular', 'Jost_400Regular'],
      ['italic', 'Jost_400Regular_Italic'],
      ['bold', 'Jost_700Bold'],
    ]) {
      cpSync(ours(file!), join(town, `looks/letters/town-${name}.ttf`))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const render = async () => {
    const { edition, sheets, data: whole } = loadEdition(town, data)
    return renderBoth(createCalendarYear(edition, sheets, whole), {
      creationDate: '2026-11-22T00:00:00Z',
      readPicture: (name) => readFileSync(join(town, name)),
      months: [7],
    })
  }
  const faultsOf = async (task: () => unknown) => {
    try {
      await task()
      return []
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return error.faults.map(formatFault)
    }
  }

  it('is printed in its letters, sizes and inks', async () => {
    const { screen, press } = await render()
    for (const { preflight } of [screen, press]) expect(preflight.findings).toEqual([])
    const fonts = [...readPdf(press.bytes).objects.matchAll(/\/BaseFont \/(\S+)/g)].map(
      (found) => found[1]!,
    )
    expect(fonts.some((name) => /Jost-Regular/.test(name))).toBe(true)
    expect(fonts.some((name) => /Jost-Bold/.test(name))).toBe(true)
    // Of the letters of the theme it extends only those in the marks are left.
    const left = fonts.filter((name) => /AlegreyaSans/.test(name))
    expect(left.filter((name) => !name.endsWith('+AlegreyaSans-Bold'))).toEqual([])
    expect(contents(press.bytes).join('\n')).toContain('0.11 0.77 0.55 0.22 k')
    // A column beside the month, as in the theme it extends: no figure stands there.
    expect(readPdf(screen.bytes).objects).not.toMatch(/\/S \/Figure[^>]*Gewebe/)
  }, 60_000)

  it('is told which letters its font lacks', async () => {
    put('looks/letters/town-regular.ttf', readFileSync(ours('NotoSansHebrew_400Regular')))
    const found = await faultsOf(render)
    put('looks/letters/town-regular.ttf', readFileSync(ours('Jost_400Regular')))
    expect(found).toHaveLength(1)
    expect(found[0]).toBe('looks/letters/town-regular.ttf:1:1: has no "±", which every sheet needs')
  }, 60_000)

  it.each([
    ['a web font', new TextEncoder().encode('wOF2 and so on'), 'begins with "wOF2"'],
    ['a broken file', new Uint8Array([0, 1, 0, 0, 0, 9, 1, 2]), 'cannot be read as a TTF file'],
  ])('is refused with the name of the file: %s', async (_, bytes, message) => {
    put('looks/letters/town-bold.ttf', bytes)
    const found = await faultsOf(render)
    put('looks/letters/town-bold.ttf', readFileSync(ours('Jost_700Bold')))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('looks/letters/town-bold.ttf:1:1: ')
    expect(found[0]).toContain(message)
  })

  it('is refused where a font is missing, with the line that names it', async () => {
    put('looks/town.yaml', look.replace('town-bold.ttf', 'town-black.ttf'))
    const found = await faultsOf(() => loadEdition(town, data))
    put('looks/town.yaml', look)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      /looks\/town\.yaml:7:11: there is no file letters\/town-black\.ttf beside/,
    )
  })
})
