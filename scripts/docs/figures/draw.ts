// What drawings are put together from: shapes in whole tenths, text, a title and a description.
import { monthNames } from '@interkalender/edition'
import { escapeHtml } from '../markdown.ts'

/** A drawing. What it shows is computed; its description says so in words. */
export interface Figure {
  readonly name: string
  /** An `svg` element that takes its look from the page around it. */
  readonly svg: string
}

/** To a tenth: the same everywhere, and nobody sees more. */
const n = (x: number) => String(Math.round(x * 10) / 10 + 0)

export const line = (x1: number, y1: number, x2: number, y2: number, look = 'line') =>
  `<line class="${look}" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"/>`

export const rect = (x: number, y: number, width: number, height: number, look: string) =>
  `<rect class="${look}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`

export const circle = (x: number, y: number, r: number, look = 'dot') =>
  `<circle class="${look}" cx="${n(x)}" cy="${n(y)}" r="${n(r)}"/>`

export const text = (x: number, y: number, words: string | number, look = '') =>
  `<text${look ? ` class="${look}"` : ''} x="${n(x)}" y="${n(y)}">${escapeHtml(String(words))}</text>`

export const path = (points: readonly (readonly [number, number])[], look: string) =>
  `<path class="${look}" d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}"/>`

/** An arrow of hair's breadth from one point to another on its right or left. */
export function arrow(x1: number, y1: number, x2: number, y2: number): string {
  const back = x2 > x1 ? -5 : 5
  return [
    line(x1, y1, x2, y2, 'edge'),
    path(
      [
        [x2 + back, y2 - 4],
        [x2, y2],
        [x2 + back, y2 + 4],
      ],
      'edge',
    ),
  ].join('')
}

/** Puts a drawing together. Ids carry its name, for several may stand on one page. */
export function draw(of: {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly string[]
}): Figure {
  const { name, title, description, width, height, shapes } = of
  // Slanted lines, to tell an area without a colour.
  const hatch = `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatching" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`
  const needsHatch = shapes.some((shape) => shape.includes('class="hatch"'))
  const svg = `<svg class="fig" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title ${name}-about">
<title id="${name}-title">${escapeHtml(title)}</title>
<desc id="${name}-about">${escapeHtml(description)}</desc>
${needsHatch ? `${hatch}\n` : ''}${shapes.join('\n')}
</svg>`
  return { name, svg }
}

/** As in `1 March`. */
export const englishMonths = monthNames('en')

/** `22 March` of an ISO date. */
export function shortDate(iso: string): string {
  const [, month = '', day = ''] = /-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return `${Number(day)} ${englishMonths[Number(month) - 1]}`
}
