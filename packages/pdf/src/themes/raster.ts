import { black, monthInks } from '../palette.ts'
import { gewebe } from './gewebe.ts'
import type { GroupStyle, Theme } from './theme.ts'

/** Black alone: here the shapes and letters tell the groups apart, and only the month has a colour. */
const groups = Object.fromEntries(
  Object.entries(gewebe.groups).map(([group, { shape }]): [string, GroupStyle] => [
    group,
    { shape, ink: black },
  ]),
)

/** The strict grid, after the Bauhaus at Krefeld: a geometric face, black and one month colour. */
export const raster: Theme = {
  name: 'raster',
  faces: { text: 'geometric', title: 'geometric', titleSize: 72, factor: 0.93 },
  monthInks,
  groups,
  ornament: 'squares',
}
