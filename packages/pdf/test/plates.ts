/** The inks of a press file as Ghostscript puts them on plates. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './pdf.ts'

const quiet = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-dUseBleedBox']

/** Ink of each page in per cent: at its darkest place within the bleed, and on the average. */
export function totalInk(
  bytes: Uint8Array,
): { readonly most: number; readonly mean: number }[] | undefined {
  const settings = [...quiet, '-sDEVICE=pamcmyk32', '-r72', '-sOutputFile=-']
  const pictures = runTool('gs', bytes, settings, 'buffer')
  if (!pictures) return undefined
  const pages: { most: number; mean: number }[] = []
  for (let at = 0; at < pictures.length; ) {
    const end = pictures.indexOf('ENDHDR\n', at) + 7
    const header = pictures.toString('latin1', at, end)
    if (!header.includes('TUPLTYPE CMYK')) throw new Error(`not CMYK: ${header}`)
    const side = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(header)![1])
    const dots = pictures.subarray(end, end + side('WIDTH') * side('HEIGHT') * 4)
    let [most, sum] = [0, 0]
    for (let i = 0; i < dots.length; i += 4) {
      const ink = dots[i]! + dots[i + 1]! + dots[i + 2]! + dots[i + 3]!
      if (ink > most) most = ink
      sum += ink
    }
    pages.push({ most: most / 2.55, mean: sum / (dots.length / 4) / 2.55 })
    at = end + dots.length
  }
  return pages
}

/** The four plates of a file of one page as TIFF: 0 is full ink. */
export function plates(
  bytes: Uint8Array,
): Readonly<Record<'Cyan' | 'Magenta' | 'Yellow' | 'Black', Buffer>> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-plates-'))
  try {
    const settings = ['-sDEVICE=tiffsep', '-r72', `-sOutputFile=${join(folder, 'page.tif')}`]
    if (runTool('gs', bytes, [...quiet, ...settings]) === undefined) return undefined
    const plate = (ink: string) =>
      readFileSync(join(folder, readdirSync(folder).find((name) => name.includes(`(${ink})`))!))
    return {
      Cyan: plate('Cyan'),
      Magenta: plate('Magenta'),
      Yellow: plate('Yellow'),
      Black: plate('Black'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
