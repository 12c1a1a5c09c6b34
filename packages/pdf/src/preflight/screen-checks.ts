import { contrast, paperOnScreen } from '../palette.ts'
import type { Mark, Rect } from './content.ts'
import type { Findings } from './finding.ts'
import { PdfDict, type PdfFile, PdfRef, type PdfValue } from './pdf-file.ts'
import type { CheckedPage } from './sheet-checks.ts'

/** WCAG's contrast for text, and for text that is large. */
const leastContrast = 4.5

/** The elements we write and what may stand in them. */
const children: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  Sect: ['Sect', 'H1', 'H2', 'P', 'L', 'Table', 'Figure', 'Link'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TD: ['P', 'L', 'Figure'],
  TH: [],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P', 'L'],
  Lbl: [],
  P: [],
  H1: [],
  H2: [],
  Figure: [],
  Link: ['Figure', 'P'],
}

/** What PDF/UA-1 asks of the file as a whole. */
export function checkScreenFile(file: PdfFile, findings: Findings): void {
  const { root } = file
  const say = (message: string) => findings.error('pdfua', message)
  if (!file.text(root, 'Lang')) say('the file does not say its language')
  if (file.get(root, 'MarkInfo', 'Marked') !== true) say('the file is not marked as tagged')
  if (file.get(root, 'ViewerPreferences', 'DisplayDocTitle') !== true) {
    say('readers would show the name of the file instead of its title')
  }
  if (!file.text(file.trailer, 'Info', 'Title')) say('the file has no title')
  const packet = file.dict(root, 'Metadata')
  const xmp = packet ? Buffer.from(file.data(packet)).toString('utf8') : ''
  if (!/<dc:title>.*<rdf:li[^>]*>[^<]+/s.test(xmp)) say('the metadata have no title')
  if (!file.dict(root, 'Outlines')) say('the file has no bookmarks')
}

/** Every mark is read aloud or called decoration, and text can be told from its ground. */
export function checkScreenPage(file: PdfFile, page: CheckedPage, findings: Findings): void {
  const { contents, dict, number } = page
  for (const fault of contents.faults) findings.error('structure', fault, number)
  for (const { artifact, mcid, kind } of contents.marks) {
    if (!artifact && mcid === undefined) {
      findings.error('structure', `a ${kind} is neither tagged nor an artifact`, number)
    }
  }
  checkContrast(page, findings)
  const annotations = file.list(dict, 'Annots')
  if (annotations.length > 0 && file.name(dict, 'Tabs') !== 'S') {
    findings.error('structure', 'the tab key does not follow the structure', number)
  }
  for (const annotation of annotations) {
    if (!file.text(annotation, 'Contents')) {
      findings.error('structure', 'a link does not say where it leads', number)
    }
    if (typeof file.get(annotation, 'StructParent') !== 'number') {
      findings.error('structure', 'a link stands outside the structure', number)
    }
  }
}

/** Text against what was last filled below it, or the paper. */
function checkContrast({ contents, number }: CheckedPage, findings: Findings): void {
  const grounds: Mark[] = []
  for (const mark of contents.marks) {
    if (mark.kind === 'fill') grounds.push(mark)
    if (mark.kind !== 'text' || mark.box[2] - mark.box[0] < 0.01) continue
    const [left, bottom, right, top] = mark.box
    const middle = [(left + right) / 2, (bottom + top) / 2] as const
    const ground = grounds.findLast(({ box }) => holds(box, middle))
    const below = ground ? rgb(ground.colour) : paperOnScreen
    const found = contrast(rgb(mark.colour), below)
    if (found < leastContrast) {
      findings.error(
        'contrast',
        `text stands out by ${found.toFixed(1)} : 1; 4.5 are needed`,
        number,
      )
    }
  }
}

const holds = ([left, bottom, right, top]: Rect, [x, y]: readonly [number, number]) =>
  x >= left && x <= right && y >= bottom && y <= top

function rgb(colour: readonly number[]): readonly [number, number, number] {
  const [r = 0, g = r, b = r] = colour
  return [r * 255, g * 255, b * 255]
}

interface Walk {
  readonly file: PdfFile
  readonly findings: Findings
  readonly pages: readonly CheckedPage[]
  /** Which content of which page an element has claimed. */
  readonly claimed: Map<PdfDict, Map<number, PdfDict>>
  headings: number
}

/** The tree of elements: what it says, what stands in what, and that it names all content once. */
export function checkStructure(
  file: PdfFile,
  pages: readonly CheckedPage[],
  findings: Findings,
): void {
  const tree = file.dict(file.root, 'StructTreeRoot')
  if (!tree) {
    findings.error('structure', 'the file has no structure')
    return
  }
  const walk: Walk = { file, findings, pages, claimed: new Map(), headings: 0 }
  for (const kid of kids(file, tree)) visit(walk, kid, undefined, undefined)
  const parents = parentTree(file, tree)
  for (const { contents, dict, number } of pages) {
    const claimed = walk.claimed.get(dict)
    const key = file.get(dict, 'StructParents')
    const row = file.list(parents.get(Number(key)))
    for (const [mcid, tag] of contents.mcids) {
      const element = claimed?.get(mcid)
      if (!element) findings.error('structure', `a ${tag} is in no element`, number)
      else if (file.dict(row[mcid]) !== element) {
        findings.error('structure', `a ${tag} does not lead back to its element`, number)
      } else if (file.name(element, 'S') !== tag) {
        findings.error('structure', `a ${tag} belongs to a ${file.name(element, 'S')}`, number)
      }
    }
    for (const mcid of claimed?.keys() ?? []) {
      if (!contents.mcids.has(mcid)) {
        findings.error('structure', 'an element names content that is not there', number)
      }
    }
  }
}

const kids = (file: PdfFile, node: PdfDict): readonly PdfValue[] => {
  const found = file.get(node, 'K')
  return Array.isArray(found) ? found : found === null ? [] : [found as PdfValue]
}

/** From the numbers of pages and links to their elements. */
function parentTree(file: PdfFile, tree: PdfDict): Map<number, PdfValue> {
  const found = new Map<number, PdfValue>()
  const read = (node: PdfValue) => {
    const numbers = file.list(node, 'Nums')
    for (let i = 0; i + 1 < numbers.length; i += 2) found.set(numbers[i] as number, numbers[i + 1]!)
    for (const kid of file.list(node, 'Kids')) read(kid)
  }
  read(file.get(tree, 'ParentTree'))
  return found
}

function visit(
  walk: Walk,
  value: PdfValue,
  parent: PdfDict | undefined,
  page: PdfDict | undefined,
): void {
  const { file, findings } = walk
  const node = file.dict(value)
  if (!node) return
  const number = (dict: PdfDict | undefined) => walk.pages.find((one) => one.dict === dict)?.number
  const own = file.dict(node, 'Pg') ?? page
  const type = file.name(node, 'S')
  const say = (message: string) => findings.error('structure', message, number(own))
  if (!type) {
    say('an element without a type')
    return
  }
  const allowed = children[type]
  if (!allowed) say(`there is an unknown element ${type}`)
  const above = parent && file.name(parent, 'S')
  if (above && children[above] && !children[above].includes(type)) {
    say(`${type} stands in ${above}`)
  }
  if (parent && file.dict(node, 'P') !== parent) say(`a ${type} does not lead back to its parent`)
  checkElement(walk, node, type, say)
  for (const kid of kids(file, node)) {
    if (typeof kid === 'number') claim(walk, own, kid, node)
    else if (file.name(kid, 'Type') === 'MCR') {
      claim(walk, file.dict(kid, 'Pg') ?? own, Number(file.get(kid, 'MCID')), node)
    } else if (file.name(kid, 'Type') !== 'OBJR') {
      visit(walk, kid instanceof PdfRef || kid instanceof PdfDict ? kid : null, node, own)
    }
  }
}

function claim(walk: Walk, page: PdfDict | undefined, mcid: number, element: PdfDict): void {
  if (!page) return
  const claimed = walk.claimed.get(page) ?? new Map<number, PdfDict>()
  if (claimed.has(mcid)) walk.findings.error('structure', 'two elements name the same content')
  walk.claimed.set(page, claimed.set(mcid, element))
}

function checkElement(
  walk: Walk,
  node: PdfDict,
  type: string,
  say: (message: string) => void,
): void {
  const { file } = walk
  const own = kids(file, node)
  const types = own.map((kid) => file.name(kid, 'S'))
  switch (type) {
    case 'Figure':
      if (!file.text(node, 'Alt')) say('a picture has no description')
      if (file.numbers(node, 'A', 'BBox').length !== 4) say('a picture has no place (BBox)')
      return
    case 'Link':
      if (!own.some((kid) => file.name(kid, 'Type') === 'OBJR')) say('a link leads nowhere')
      return
    case 'TH':
      if (!['Row', 'Column', 'Both'].includes(file.name(node, 'A', 'Scope') ?? '')) {
        say('a header cell does not say what it heads')
      }
      return
    case 'Table': {
      const rows = own.flatMap((kid) =>
        file.name(kid, 'S') === 'TR' ? [kid] : kids(file, file.dict(kid) ?? new PdfDict()),
      )
      const counts = new Set(rows.map((row) => kids(file, file.dict(row) ?? new PdfDict()).length))
      if (counts.size > 1) say(`the rows of a table have ${[...counts].join(' or ')} cells`)
      return
    }
    case 'LI':
      if (!types.includes('LBody')) say('an entry of a list has no body')
      return
    case 'H1':
    case 'H2': {
      const level = Number(type[1])
      if (level > walk.headings + 1) say(`${type} comes before H${level - 1}`)
      walk.headings = level
      return
    }
    default:
      if (own.length === 0 && type !== 'TD') say(`a ${type} is empty`)
  }
}
