import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Drawing, pagesOf, renderDrawings } from '@interkalender/pdf'
import { remarksOf } from '../check.ts'
import { type Prepared, prepare } from '../prepare.ts'
import { sheetSettings } from '../sheets.ts'

/** A page of the calendar and the file it is made of. */
export interface PageEntry {
  readonly name: string
  readonly title: string
  /** The sheet's file, if it is a month. */
  readonly file?: string
}

/** What is known of the edition as it lies on the disk now. */
export interface State {
  /** Counted up with every change. */
  readonly version: number
  readonly title: string
  readonly language: string
  /** The trimmed sheet in millimetres. */
  readonly paper: readonly [number, number]
  readonly pages: readonly PageEntry[]
  /** `file:line:column: what is wrong`; while there are any, the sheets are those from before. */
  readonly faults: readonly string[]
}

/** A drawn page, or why it could not be drawn. */
export interface DrawnPage {
  readonly svg?: string
  readonly report: readonly string[]
  readonly faults: readonly string[]
}

/** An edition that is being worked on: read again when it changes, drawn a page at a time. */
export interface Workshop {
  readonly state: () => State
  /** Draws a page; undefined if there is none of this name. */
  readonly draw: (page: string) => Promise<DrawnPage | undefined>
  /** What `check` has to say. */
  readonly remarks: () => Promise<readonly string[]>
  /** Reads the edition again if a file has changed; tells whether one had. */
  readonly look: () => Promise<boolean>
}

/** Opens the workshop; a fault in the edition is kept in its state and not thrown. */
export async function openWorkshop(folder: string): Promise<Workshop> {
  let prepared: Prepared | undefined
  let state: State = {
    version: 0,
    title: folder,
    language: 'de',
    paper: [420, 297],
    pages: [],
    faults: [],
  }
  let seen = ''
  let drawn = new Map<string, Promise<DrawnPage>>()
  let last: string | undefined
  let remarked: Promise<readonly string[]> | undefined

  const look = async (): Promise<boolean> => {
    const now = stateOf(folder)
    if (now === seen) return false
    seen = now
    const version = state.version + 1
    try {
      prepared = await prepare(folder)
      const { year } = prepared
      state = {
        version,
        title: year.title,
        language: year.language,
        paper: paperOf(year.edition.paper),
        pages: await pageEntries(prepared),
        faults: [],
      }
      drawn = new Map()
      remarked = undefined
      // Whoever changes a file looks at one sheet: it is ready when the browser asks for it.
      if (last !== undefined) await draw(last)
    } catch (error) {
      state = { ...state, version, faults: faultsOf(error) }
    }
    return true
  }

  const draw = async (page: string): Promise<DrawnPage | undefined> => {
    if (!prepared || !state.pages.some(({ name }) => name === page)) return undefined
    last = page
    const known = drawn.get(page)
    if (known) return known
    const made = drawOne(prepared, page)
    drawn.set(page, made)
    return made
  }

  const remarks = async () => {
    if (!prepared) return []
    remarked ??= remarksOf(prepared)
    return remarked
  }

  await look()
  return { state: () => state, draw, remarks, look }
}

async function drawOne(prepared: Prepared, page: string): Promise<DrawnPage> {
  try {
    const settings = await sheetSettings(prepared)
    const drawings: Drawing[] = await renderDrawings(prepared.year, { ...settings, page })
    const [drawing] = drawings
    if (!drawing) return { report: [], faults: [`${page}: there is no such page`] }
    return { svg: drawing.svg, report: drawing.report, faults: [] }
  } catch (error) {
    return { report: [], faults: faultsOf(error) }
  }
}

async function pageEntries(prepared: Prepared): Promise<PageEntry[]> {
  const { year } = prepared
  const files = new Map(
    year.months.map((month) => [
      `${month.year}-${String(month.month).padStart(2, '0')}`,
      month.sheet.file,
    ]),
  )
  return pagesOf(year, await sheetSettings(prepared)).map((page) => {
    const file = files.get(page.name)
    return file === undefined ? page : { ...page, file }
  })
}

const long = { A2: 594, A3: 420, A4: 297 }
const short = { A2: 420, A3: 297, A4: 210 }

function paperOf({ size, orientation }: Prepared['year']['edition']['paper']): [number, number] {
  const [a, b] = [long[size], short[size]]
  return orientation === 'landscape' ? [a, b] : [b, a]
}

/** Each fault of an error by itself. */
function faultsOf(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n').filter((line) => line !== '')
}

/**
 * What tells one state of a folder from another: names, sizes and times of all files. Asking is
 * quicker than being told, and works where no one tells, as on network drives.
 */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !/(^|[\\/])[.~]|~$/.test(name))
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return `${name} ${size} ${mtimeMs}`
      })
      .join('\n')
  } catch {
    // A file went away between two looks: the next look will tell.
    return `${Math.random()}`
  }
}
