import type { GroupName, GroupStyle } from '@interkalender/edition'
import type { Ink } from '../palette.ts'
import { type Geometry, geometryOf, type Paper } from '../sheet/geometry.ts'
import { type Faces, type TypeScale, typeOf } from '../sheet/type.ts'

/** The tokens of a theme: what a designer may change without touching how a sheet is made. */
export interface Theme {
  readonly name: string
  readonly faces: Faces
  /** The months' colours, January first. */
  readonly monthInks: readonly Ink[]
  /** By group of traditions. */
  readonly groups: Readonly<Record<GroupName, GroupStyle>>
  /** What stands where a city has no picture: the woven cloth, the grid of squares, or nothing. */
  readonly ornament: 'cloth' | 'squares' | 'none'
}

/** A theme on a paper: all that the parts of a sheet ask for. */
export interface Look {
  readonly theme: Theme
  readonly geometry: Geometry
  readonly type: TypeScale
}

/** Puts a theme on a paper. */
export function lookOf(theme: Theme, paper: Paper): Look {
  const { faces, ornament } = theme
  const { titleSize } = faces
  return {
    theme,
    geometry: geometryOf(paper, { titleSize, picture: ornament !== 'none' }),
    type: typeOf(faces),
  }
}
