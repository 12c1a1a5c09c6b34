/**
 * The page's colours. The twelve inks are those of the printed calendar (named after dyes and
 * cloths, in the order of the months); the dark set holds the same hues, lit for a dark ground.
 */

/** What the page paints with, light or dark. */
export interface Scheme {
  readonly paper: string
  /** Panels and the open parts of an entry. */
  readonly panel: string
  readonly text: string
  /** Second voice, still 4.5 : 1 on paper and panel. */
  readonly soft: string
  /** Hairlines: decoration only. */
  readonly line: string
  /** Outlines of controls: 3 : 1 on paper and panel. */
  readonly edge: string
  /** January first. */
  readonly inks: readonly string[]
}

/** Ink on warm white. */
export const light: Scheme = {
  paper: '#fcfaf5',
  panel: '#f3efe5',
  text: '#1d1b19',
  soft: '#5d5954',
  line: '#ddd7ca',
  edge: '#857f75',
  inks: [
    '#1f4a94',
    '#0d627c',
    '#0f6c5c',
    '#36712d',
    '#666b12',
    '#8c6306',
    '#a65608',
    '#b33c1f',
    '#a91f37',
    '#8f1d5c',
    '#6f2f80',
    '#45409a',
  ],
}

/** The same inks by lamplight. */
export const dark: Scheme = {
  paper: '#171513',
  panel: '#22201d',
  text: '#efeae1',
  soft: '#b5aea3',
  line: '#3a3631',
  edge: '#8a837a',
  inks: [
    '#97b3e8',
    '#7abdd3',
    '#70c2ae',
    '#93c588',
    '#c0c470',
    '#dcb667',
    '#e5a571',
    '#e89a83',
    '#e8919f',
    '#db92b9',
    '#c5a0d3',
    '#aca9ea',
  ],
}

/** What a group of traditions is drawn with. */
export interface GroupStyle {
  readonly shape: string
  /** The number of its ink, 1…12; none: black on paper. */
  readonly ink?: number
}

/**
 * Shape and ink of each group, as on the printed sheets. No group has a colour that was once
 * forced on it, no shape is a religious symbol.
 */
export const groups: Readonly<Record<string, GroupStyle>> = {
  christian: { shape: 'square', ink: 11 },
  'christian-east': { shape: 'arch', ink: 10 },
  judaism: { shape: 'hexagon', ink: 1 },
  islam: { shape: 'circle', ink: 3 },
  alevi: { shape: 'shield', ink: 9 },
  yezidi: { shape: 'house', ink: 7 },
  roma: { shape: 'pill', ink: 4 },
  dharmic: { shape: 'lozenge', ink: 8 },
  world: { shape: 'leaf', ink: 2 },
  custom: { shape: 'slant', ink: 6 },
  civil: { shape: 'frame' },
}

/**
 * The group in which a tradition is drawn: the data's, but the eastern churches, which are many,
 * have their own; one that is unknown here is drawn like a date of the state.
 */
export function groupOf({ id, group }: { readonly id: string; readonly group: string }): string {
  if (/^christian\.(orthodox|oriental|assyrian)(\.|$)/.test(id)) return 'christian-east'
  return Object.hasOwn(groups, group) ? group : 'civil'
}

/** WCAG contrast of two colours such as `#1f4a94`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16)
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
