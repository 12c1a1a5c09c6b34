// What a page pays for: parts of the packages, bundled and minified by esbuild, with gzip.
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'

/** What is measured, and the import that does it. */
const parts: readonly (readonly [what: string, code: string])[] = [
  ['`easter` alone', "export { easter } from '@interkalender/core'"],
  ['`convert`, all calendars', "export { convert } from '@interkalender/core'"],
  ['`createAlmanac`', "export { createAlmanac } from '@interkalender/core'"],
  [
    '`createAlmanac` with `@interkalender/holidays/dates`',
    "export { createAlmanac } from '@interkalender/core'; export { holidays } from '@interkalender/holidays/dates'",
  ],
  [
    '`createAlmanac` with `@interkalender/holidays`',
    "export { createAlmanac } from '@interkalender/core'; export { holidays } from '@interkalender/holidays'",
  ],
  ['`createSky`, for sun and moon', "export { createSky } from '@interkalender/core/astronomy'"],
  ['`parseHolidays`, for YAML', "export { parseHolidays } from '@interkalender/core/parse'"],
]

/** A module with what it imports as one file for browsers. Resolves names from `folder`. */
export function bundleForBrowser(code: string, folder: string, format: 'esm' | 'iife' = 'esm') {
  return bundle(code, folder, format, 'browser')
}

/** The same for Node, whose own modules it may import. */
export function bundleForNode(code: string, folder: string) {
  return bundle(code, folder, 'esm', 'node')
}

function bundle(
  code: string,
  folder: string,
  format: 'esm' | 'iife',
  platform: 'browser' | 'node',
): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format,
    ...(format === 'iife' && { globalName: 'interkalender' }),
    platform,
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** The kilobytes (of 1000 bytes) of each part: minified, and with gzip. */
export function measureSizes(folder: string) {
  return parts.map(([what, code]) => {
    const text = bundleForBrowser(code, folder)
    return { what, minified: Buffer.byteLength(text) / 1000, gzip: gzipSync(text).length / 1000 }
  })
}

const start = '<!-- sizes: npm run sizes -->'
const end = '<!-- /sizes -->'

/** A text with the table of sizes between its marks replaced. Throws if the marks are missing. */
export function withSizes(text: string, sizes: ReturnType<typeof measureSizes>): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the marks ${start} and ${end} are missing`)
  const kB = (n: number) => `${n < 10 ? n.toFixed(1) : Math.round(n)} kB`
  const table = [
    '| part | minified | with gzip |',
    '|---|---:|---:|',
    ...sizes.map(({ what, minified, gzip }) => `| ${what} | ${kB(minified)} | ${kB(gzip)} |`),
  ].join('\n')
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}

/** The sizes with gzip that a text states, in kilobytes, in order. */
export function statedSizes(text: string): { what: string; gzip: number }[] {
  const table = text.slice(text.indexOf(start), text.indexOf(end))
  return [...table.matchAll(/^\| (.*?) \| [\d.]+ kB \| ([\d.]+) kB \|$/gm)].map(
    ([, what = '', gzip]) => ({ what, gzip: Number(gzip) }),
  )
}
