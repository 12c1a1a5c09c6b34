import { gewebe } from './gewebe.ts'
import type { Theme } from './theme.ts'

/** No picture at all; its room goes to larger type: for offices, and for those who see little. */
export const still: Theme = {
  ...gewebe,
  name: 'still',
  faces: { ...gewebe.faces, titleSize: 60, factor: 1.22 },
  ornament: 'none',
}
