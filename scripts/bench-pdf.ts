// One engine in a process of its own, as `npm run bench` starts it: `bench-pdf.ts ENGINE SCENES`.
// Prints the processor milliseconds of the first and of the third rendering and the peak memory. The
// engine `scene` writes what the others draw, and the same as a page for browsers beside it.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Draw, htmlOf, pdfkit, reactPdf, typst } from './bench/sheets/peers.ts'
import { krefeld, options, recordScene, type Scene } from './bench/sheets/scene.ts'

async function ours(): Promise<Draw> {
  const { renderBoth } = await import('@interkalender/pdf')
  const year = krefeld()
  return async () => {
    const { screen, press } = await renderBoth(year, options)
    return screen.bytes.length + press.bytes.length
  }
}

const [, , engine = 'ours', file = ''] = process.argv
const scenes = (): Scene[] => JSON.parse(readFileSync(file, 'utf8'))
const engines: Readonly<Record<string, () => Promise<Draw>>> = {
  ours,
  pdfkit: () => pdfkit(scenes()),
  'react-pdf': () => reactPdf(scenes()),
  'react-pdf, texts alone': () => reactPdf(scenes(), false),
  typst: () => typst(scenes()),
}
if (engine === 'scene') {
  const recorded = await recordScene()
  writeFileSync(file, JSON.stringify(recorded))
  writeFileSync(file.replace(/\.json$/, '.html'), htmlOf(recorded))
} else {
  const draw = await engines[engine]!()
  const busy: number[] = []
  let bytes = 0
  for (let i = 0; i < 3; i++) {
    const spent = process.cpuUsage()
    bytes = await draw()
    const { user, system } = process.cpuUsage(spent)
    busy.push((user + system) / 1000)
  }
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ first: busy[0], third: busy[2], memory, bytes }))
}
