/** @jsxRuntime automatic */
import { Canvas, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { CalendarDocument, TagOptions } from './document.ts'

/** What a drawing does: it paints on our document, with the origin at the top left of its box. */
export type Paint = (document: CalendarDocument) => void

/** A box on the sheet, in points from the top left of its parent. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Props that react-pdf carries through the layout untouched and our painter reads. */
export interface CarriedProps {
  readonly calendarPaint?: Paint
  readonly calendarTag?: { readonly type: string; readonly options: TagOptions }
}

const noPaint = () => null

/** A drawing of our own in a box of fixed size. */
export function Draw({ box, paint }: { readonly box: Box; readonly paint: Paint }): ReactNode {
  const carried: CarriedProps = { calendarPaint: paint }
  return <Canvas {...carried} paint={noPaint} style={{ position: 'absolute', ...box }} />
}

/** A box that only groups what it holds, and may be a structure element of the tagged file. */
export function Group({
  box,
  tag,
  options = {},
  children,
}: {
  readonly box: Box
  readonly tag?: string
  readonly options?: TagOptions
  readonly children?: ReactNode
}): ReactNode {
  const carried: CarriedProps = tag ? { calendarTag: { type: tag, options } } : {}
  return (
    <View {...carried} style={{ position: 'absolute', ...box }}>
      {children}
    </View>
  )
}
