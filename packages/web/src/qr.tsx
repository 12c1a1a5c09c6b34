import QRCode from 'qrcode'
import type { ReactNode } from 'react'

/** A QR code as one path: black on white in every scheme, for some cameras know nothing else. */
export function Qr({ text, label }: { text: string; label: string }): ReactNode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end + 1 < size && modules.get(row, end + 1)) end++
      path += `M${column} ${row}h${end - column + 1}v1H${column}z`
      column = end
    }
  }
  const quiet = 4
  const side = size + 2 * quiet
  return (
    <svg
      className="qr"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
