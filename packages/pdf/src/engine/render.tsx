/** @jsxRuntime automatic */
import layoutDocument from '@react-pdf/layout'
import { Document, Font, Page, pdf, View } from '@react-pdf/renderer'
import { Component, type ReactElement, type ReactNode } from 'react'
import type { CalendarDocument, DocumentOptions } from './document.ts'
import type { Box, CarriedProps } from './draw.tsx'
import { PdfDocument } from './pdf-document.ts'
import { Shared } from './shared.ts'
import { SvgPage } from './svg-page.ts'

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
  readonly shared: Shared
}

interface LayoutNode {
  readonly type: string
  readonly props?: CarriedProps & { readonly bookmark?: { readonly title: string } }
  readonly box?: Box
  readonly children?: readonly LayoutNode[]
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
  return { root: await lay(root, Font), shared: new Shared() }
}

/** Paints a laid-out tree into one file. */
export async function paint(laid: LaidOut, options: DocumentOptions): Promise<Uint8Array> {
  const document = new PdfDocument(options, laid.shared)
  const chunks: Uint8Array[] = []
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  document.beginTag('Document', { lang: options.lang, title: options.title })
  for (const page of laid.root.children ?? []) {
    const { width, height } = page.box!
    document.addPage({ size: [width, height] })
    if (page.props?.bookmark) document.bookmark(page.props.bookmark.title)
    for (const child of page.children ?? []) paintNode(child, document)
  }
  document.endTag()
  document.end()
  await done
  return join(chunks)
}

/** Paints a laid-out tree into drawings, one for each page. */
export function paintSvg(
  laid: LaidOut,
  options: Pick<DocumentOptions, 'lang' | 'scale' | 'rightToLeft' | 'pageLabels'>,
): string[] {
  const { lang, scale = 1, rightToLeft = false, pageLabels = [] } = options
  return (laid.root.children ?? []).map((page, index) => {
    const { width, height } = page.box!
    const title = pageLabels[index] ?? ''
    const drawing = new SvgPage({ width, height, title, lang, scale, rightToLeft })
    for (const child of page.children ?? []) paintNode(child, drawing)
    return drawing.toString()
  })
}

/** A document whose place and state the walk through the tree may change. */
interface Canvas extends CalendarDocument {
  save(): unknown
  restore(): unknown
  translate(x: number, y: number): unknown
}

/**
 * Paints a box, what it holds, and the tag around it. Only the two kinds of boxes of `draw.tsx`
 * exist here: nothing can reach a file past our inks and tags.
 */
function paintNode(node: LayoutNode, document: Canvas): void {
  const { type, props = {}, box, children = [] } = node
  if (type !== 'VIEW' && type !== 'CANVAS') {
    throw new Error(`a ${type} has no place on a sheet; paint it with <Draw>`)
  }
  const { calendarPaint, calendarTag } = props
  const { left, top } = box!
  const moved = left !== 0 || top !== 0
  if (calendarTag) document.beginTag(calendarTag.type, calendarTag.options)
  if (calendarPaint || moved) document.save()
  if (moved) document.translate(left, top)
  calendarPaint?.(document)
  for (const child of children) paintNode(child, document)
  if (calendarPaint || moved) document.restore()
  if (calendarTag) document.endTag()
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
