import { black, inks, monthInks } from '../palette.ts'
import type { Theme } from './theme.ts'

/**
 * The weave. No ink repeats a badge of shame (no yellow for Judaism), no shape is a religious
 * symbol.
 */
export const gewebe: Theme = {
  name: 'gewebe',
  faces: { text: 'text', title: 'title', titleSize: 72, factor: 1 },
  monthInks,
  groups: {
    christian: { shape: 'square', ink: inks.plum },
    'christian-east': { shape: 'arch', ink: inks.cochineal },
    judaism: { shape: 'hexagon', ink: inks.indigo },
    islam: { shape: 'circle', ink: inks.verdigris },
    alevi: { shape: 'shield', ink: inks.madder },
    yezidi: { shape: 'house', ink: inks.amber },
    roma: { shape: 'pill', ink: inks.leaf },
    dharmic: { shape: 'lozenge', ink: inks.brick },
    world: { shape: 'leaf', ink: inks.petrol },
    custom: { shape: 'slant', ink: inks.ochre },
    civil: { shape: 'frame', ink: black },
  },
  ornament: 'cloth',
}
