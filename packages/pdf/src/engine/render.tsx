/** @jsxRuntime automatic */
import layoutDocument from '@react-pdf/layout'
import renderTree from '@react-pdf/render'
import { Document, Font, Page, pdf, View } from '@react-pdf/renderer'
import { Component, type ReactElement, type ReactNode } from 'react'
import { CalendarDocument, type DocumentOptions } from './document.ts'
import type { CarriedProps } from './draw.tsx'

/** A page of a document: its trimmed size in points and what stands on it. */
export interface PageContent {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly content: ReactElement
  /** Name of the page in the outline of the screen file. */
  readonly bookmark?: string
}

/** The tree after react-pdf's layout: every box has its place. Both painters read it. */
export interface LaidOut {
  readonly root: LayoutNode
}

interface LayoutNode {
  type: string
  props: CarriedProps & Record<string, unknown>
  style: Record<string, unknown>
  box?: { left: number; top: number; width: number; height: number }
  children?: LayoutNode[]
}

/** What react-pdf's `pdf()` returns; its typings leave out the callback and the tree. */
interface Instance {
  readonly container: { readonly document: LayoutNode }
  updateContainer(tree: ReactElement, done: () => void): void
}

class Boundary extends Component<
  { readonly onError: (error: unknown) => void; readonly children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }
  override render() {
    return this.state.failed ? null : this.props.children
  }
}

/**
 * Lays pages out once. Nothing wraps and every page is a box of fixed size: react-pdf never
 * looks for a page break, which is where it could run for ever.
 */
export async function layoutPages(pages: readonly PageContent[]): Promise<LaidOut> {
  const instance = pdf() as unknown as Instance
  const root = await new Promise<LayoutNode>((resolve, reject) => {
    const tree = (
      <Document>
        {pages.map((page) => (
          <Page
            key={page.key}
            size={[page.width, page.height]}
            wrap={false}
            {...(page.bookmark ? { bookmark: page.bookmark } : {})}
          >
            <View style={{ width: page.width, height: page.height }}>
              <Boundary onError={reject}>{page.content}</Boundary>
            </View>
          </Page>
        ))}
      </Document>
    )
    instance.updateContainer(tree, () => resolve(instance.container.document))
  })
  const lay = layoutDocument as unknown as (root: LayoutNode, fonts: unknown) => Promise<LayoutNode>
  return { root: await lay(root, Font) }
}

/** Paints a laid-out tree into one file. */
export async function paint(
  laid: LaidOut,
  options: DocumentOptions,
): Promise<{ readonly bytes: Uint8Array; readonly strayColours: readonly string[] }> {
  const document = new CalendarDocument(options)
  const chunks: Uint8Array[] = []
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  const tree = {
    ...laid.root,
    children: (laid.root.children ?? []).map((page) => instrument(page, document)),
  }
  document.beginTag('Document', { lang: options.lang, title: options.title })
  const end = document.end.bind(document)
  document.end = () => {
    document.endTag()
    end()
  }
  renderTree(document as never, tree as never)
  await done
  return { bytes: join(chunks), strayColours: [...document.strayColours].sort() }
}

/** A copy of a node whose drawings are bound to this document, with its tag around it. */
function instrument(node: LayoutNode, document: CalendarDocument): LayoutNode {
  const { calendarPaint } = node.props ?? {}
  const copy = { ...node }
  if (calendarPaint) {
    copy.props = {
      ...node.props,
      paint: () => {
        calendarPaint(document)
        return null
      },
    }
  }
  if (node.children) {
    copy.children = node.children.flatMap((child) => {
      const inner = instrument(child, document)
      const tag = child.props?.calendarTag
      if (!tag) return [inner]
      return [
        hook(() => document.beginTag(tag.type, tag.options)),
        inner,
        hook(() => document.endTag()),
      ]
    })
  }
  return copy
}

/** A drawing of no size, painted between its neighbours. */
function hook(run: () => void): LayoutNode {
  return {
    type: 'CANVAS',
    props: {
      paint: () => {
        run()
        return null
      },
    },
    style: {},
    box: { left: 0, top: 0, width: 1, height: 1 },
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
