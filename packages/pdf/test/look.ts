import { fileURLToPath } from 'node:url'
import { pythonWithPikepdf, runTool } from './pdf.ts'

/** An element of the structure tree, as `look.py` prints it. */
export interface Element {
  readonly type: string
  readonly lang?: string
  readonly alt?: string
  readonly actual?: string
  readonly title?: string
  readonly scope?: string
  readonly bbox?: readonly [number, number, number, number]
  /** What its content says. */
  readonly text?: string
  readonly page?: number
  readonly link?: { readonly uri: string; readonly contents: string; readonly parent: boolean }
  readonly faults?: readonly string[]
  readonly kids?: readonly Element[]
}

type Box = readonly [number, number, number, number]

/** What pikepdf finds in a file. */
export interface Looked {
  readonly version: string
  readonly lang: string
  readonly marked: boolean
  readonly showsTitle: boolean
  readonly title: string
  readonly trapped: string
  readonly trappedIsName: boolean
  readonly id: number
  readonly labels: number
  readonly outline: readonly string[]
  readonly fonts: Readonly<Record<string, boolean>>
  readonly intents: readonly Readonly<Record<string, string | number>>[]
  readonly xmp: Readonly<Record<string, string>>
  readonly tree?: readonly Element[]
  readonly pages: readonly {
    /** In millimetres. */
    readonly media: Box
    readonly bleed: Box
    readonly trim: Box
    readonly tabs: string
    readonly annotations: number
    readonly colours: Readonly<Record<string, number>>
    readonly inks: Readonly<Record<string, number>>
    readonly spaces: readonly string[]
    readonly states: readonly string[]
    /** Width of the finest line in points. */
    readonly thinnest: number
    readonly faults: readonly string[]
    readonly unclaimed: readonly string[]
  }[]
}

/** What pikepdf finds; undefined where it is not installed, which in CI is a fault. */
export function look(bytes: Uint8Array): Looked | undefined {
  const script = fileURLToPath(new URL('look.py', import.meta.url))
  const told = runTool(pythonWithPikepdf(), bytes, [script])
  return told === undefined ? undefined : (JSON.parse(told) as Looked)
}

/** An element and all within it, in the order in which they are read aloud. */
export const flat = (element: Element): Element[] => [
  element,
  ...(element.kids ?? []).flatMap((kid) => flat(kid)),
]

/** What is heard of an element and all within it. */
export const heard = (element: Element): string =>
  flat(element)
    .flatMap(({ alt, actual, text }) => actual ?? alt ?? text ?? [])
    .join(' ')
