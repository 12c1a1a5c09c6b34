/** Other engines, each drawing the same scenes into one file; gives back its length. */
import { createRequire } from 'node:module'
import { path, type Scene, type SceneText } from './scene.ts'

/** Draws all sheets and says how many bytes the file has. */
export type Draw = () => Promise<number>

// The peers are dependencies of the package that draws, not of these scripts.
const fromPdf = createRequire(path('packages/pdf/package.json'))
const fontFile = (face: string) => path(`packages/pdf/fonts/${face}.ttf`)

/** fontkit, which shapes for pdfkit and react-pdf, crashes on Gurmukhi: they may leave it out. */
const shapeable = ({ face }: SceneText) => !face.includes('Gurmukhi')

/** pdfkit: texts and paths at their places. */
export async function pdfkit(scenes: readonly Scene[]): Promise<Draw> {
  const PDFDocument = fromPdf('pdfkit')
  return () =>
    new Promise((resolve) => {
      const document = new PDFDocument({ autoFirstPage: false, margin: 0 })
      let length = 0
      document.on('data', (chunk: Uint8Array) => {
        length += chunk.length
      })
      document.on('end', () => resolve(length))
      for (const { width, height, drawings, texts } of scenes) {
        document.addPage({ size: [width, height], margin: 0 })
        for (const { d, matrix, fill, stroke, width: line } of drawings) {
          document
            .save()
            .transform(...matrix)
            .path(d)
          if (fill) document.fill(fill)
          else document.lineWidth(line).stroke(stroke)
          document.restore()
        }
        for (const { text, face, size, x, y, colour } of texts.filter(shapeable)) {
          document.font(fontFile(face)).fontSize(size).fillColor(colour)
          document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
        }
      }
      document.end()
    })
}

/** react-pdf as its guide shows it: `<Text>` for texts and one `<Svg>` for what is drawn. */
export async function reactPdf(scenes: readonly Scene[], drawn = true): Promise<Draw> {
  const { createElement: h } = await import(fromPdf.resolve('react'))
  const { Document, Font, G, Page, Path, renderToBuffer, Svg, Text, View } = await import(
    '@react-pdf/renderer'
  )
  for (const face of new Set(scenes.flatMap(({ texts }) => texts.map((text) => text.face)))) {
    Font.register({ family: face, src: fontFile(face) })
  }
  Font.registerHyphenationCallback((word) => [word])
  return async () => {
    const pages = scenes.map(({ width, height, drawings, texts }, page) =>
      h(
        Page,
        { key: page, size: [width, height], wrap: false },
        h(
          View,
          { style: { width, height } },
          drawn &&
            h(
              Svg,
              { style: { position: 'absolute' }, width, height },
              drawings.map(({ d, matrix, fill, stroke, width: line }, i) =>
                h(
                  G,
                  { key: i, transform: `matrix(${matrix.join(' ')})` },
                  h(Path, { d, ...(fill ? { fill } : { stroke, strokeWidth: line }) }),
                ),
              ),
            ),
          texts.filter(shapeable).map(({ text, face, size, x, y, colour }, i) =>
            h(
              Text,
              {
                key: i,
                style: {
                  position: 'absolute',
                  left: x,
                  top: y - size,
                  fontFamily: face,
                  fontSize: size,
                  color: colour,
                },
              },
              text,
            ),
          ),
        ),
      ),
    )
    return (await renderToBuffer(h(Document, null, pages))).length
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What is drawn on a sheet, as an SVG picture. */
export const svgOf = ({ width, height, drawings }: Scene) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...drawings.map(({ d, matrix, fill, stroke, width: line }) => {
      const look = fill ? `fill="${fill}"` : `fill="none" stroke="${stroke}" stroke-width="${line}"`
      return `<path transform="matrix(${matrix.join(' ')})" ${look} d="${d}"/>`
    }),
    '</svg>',
  ].join('')

/** The sheets as a page that a browser prints. */
export function htmlOf(scenes: readonly Scene[]): string {
  const faces = [...new Set(scenes.flatMap(({ texts }) => texts.map(({ face }) => face)))]
  const { width, height } = scenes[0]!
  return [
    '<!doctype html><meta charset="utf-8"><style>',
    ...faces.map((face) => `@font-face{font-family:"${face}";src:url("file://${fontFile(face)}")}`),
    `@page{size:${width}pt ${height}pt;margin:0}body{margin:0}`,
    `section{position:relative;width:${width}pt;height:${height - 0.1}pt;break-after:page;overflow:hidden}`,
    'svg{position:absolute;width:100%;height:100%}span{position:absolute;white-space:pre;line-height:1}',
    '</style>',
    ...scenes.map(
      (scene) =>
        `<section>${svgOf(scene)}${scene.texts
          .map(
            ({ text, face, size, x, y, colour }) =>
              `<span style="left:${x}pt;top:${y - size}pt;font:${size}pt '${face}';color:${colour}">${escaped(text)}</span>`,
          )
          .join('')}</section>`,
    ),
  ].join('\n')
}

/** typst, from the package in `TYPST` or in this repository, if someone has put it there. */
export async function typst(scenes: readonly Scene[]): Promise<Draw> {
  const name = '@myriaddreamin/typst-ts-node-compiler'
  const from = createRequire(`${process.env.TYPST ?? path('.')}/package.json`)
  const { NodeCompiler } = from(name)
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [path('packages/pdf/fonts')] }] })
  const quoted = (text: string) => JSON.stringify(text)
  const source = () =>
    scenes
      .map(
        (scene) =>
          `#page(width: ${scene.width}pt, height: ${scene.height}pt, margin: 0pt)[#place(image(bytes(${quoted(svgOf(scene))}), format: "svg"))${scene.texts
            .map(
              ({ text, face, size, x, y, colour }) =>
                `#place(dx: ${x}pt, dy: ${y}pt, text(font: ${quoted(typstFont(face))}, size: ${size}pt, fill: rgb(${quoted(colour)}), bottom-edge: "baseline", top-edge: "baseline", ${quoted(text)}))`,
            )
            .join('')}]`,
      )
      .join('\n')
  return async () => {
    // typst remembers what it has laid out; a space more makes it begin anew.
    compiler.evictCache(0)
    return compiler.pdf({ mainFileContent: source() }).length
  }
}

/** `NotoSansHebrew_400Regular` is the family Noto Sans Hebrew; weights are left to typst. */
const typstFont = (face: string) =>
  face
    .replace(/_.*$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(Sans|Serif)(SC|JP|KR)/, '$1 $2')
