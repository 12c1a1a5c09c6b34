import { groups } from '@interkalender/edition'
import { monthInks } from '../palette.ts'
import type { Theme } from './theme.ts'

/** The weave: warm paper white, a humanist face, an ink for every group. */
export const gewebe: Theme = {
  name: 'gewebe',
  faces: { text: 'text', title: 'title', titleSize: 72, factor: 1 },
  monthInks,
  groups,
  ornament: 'cloth',
}
