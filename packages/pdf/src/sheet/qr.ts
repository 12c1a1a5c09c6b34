import QRCode from 'qrcode'
import type { CalendarDocument } from '../engine/document.ts'
import { black } from '../palette.ts'

const codes = new Map<string, QRCode.QRCode>()

/** Both painters draw the same code: choosing its pattern is the dear part. */
function codeOf(text: string): QRCode.QRCode {
  const known = codes.get(text)
  if (known) return known
  const code = QRCode.create(text, { errorCorrectionLevel: 'M' })
  if (codes.size > 200) codes.clear()
  codes.set(text, code)
  return code
}

/** Paints a QR code as vectors, always black; `size` is the side without the quiet zone. */
export function paintQr(
  document: CalendarDocument,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  const { modules } = codeOf(text)
  const count = modules.size
  const side = size / count
  const rects: string[] = []
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end + 1 < count && modules.get(row, end + 1)) end++
      const width = (end - column + 1) * side
      rects.push(`${r(x + column * side)} ${r(y + row * side)} ${r(width)} ${r(side + 0.02)} re`)
      column = end
    }
  }
  document.upright(x, size, () => document.ink(black).raw(`${rects.join('\n')} f`))
}

const r = (value: number) => Math.round(value * 1000) / 1000
