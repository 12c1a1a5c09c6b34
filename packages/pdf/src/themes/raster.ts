import { type GroupName, type GroupStyle, groups as inked } from '@interkalender/edition'
import { black, monthInks } from '../palette.ts'
import type { Theme } from './theme.ts'

/** Black alone: here the shapes and letters tell the groups apart, and only the month has a colour. */
const groups = Object.fromEntries(
  Object.entries(inked).map(([group, { shape }]) => [group, { shape, ink: black }]),
) as Record<GroupName, GroupStyle>

/** The strict grid, after the Bauhaus at Krefeld: a geometric face, black and one month colour. */
export const raster: Theme = {
  name: 'raster',
  faces: { text: 'geometric', title: 'geometric', titleSize: 72, factor: 0.93 },
  monthInks,
  groups,
  ornament: 'squares',
}
