import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Preflight, RenderOptions } from '@interkalender/pdf'
import { type Prepared, portable } from './prepare.ts'

/** The two files of sheets: for screens, and for the printer. */
export const sheetKinds = ['pdf', 'print'] as const
/** One of them. */
export type SheetKind = (typeof sheetKinds)[number]

/** The sheets as files, with what preflight and the layout have to say of them. */
export interface Sheets {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly checked: Readonly<Record<string, Preflight>>
  readonly remarks: readonly string[]
}

/** Where no sheets are wanted. */
export const noSheets: Sheets = { files: new Map(), checked: {}, remarks: [] }

/** What the renderers are told of an edition beside its year. */
export async function sheetSettings({
  loaded: { edition, folder },
}: Prepared): Promise<RenderOptions> {
  const { marks, profile, condition } = edition.press
  const { readCondition } = await import('@interkalender/pdf')
  return {
    creationDate: `${edition.released}T00:00:00Z`,
    readPicture: (path: string) => readFileSync(join(folder, path)),
    marks,
    ...(profile && { condition: readCondition(join(folder, profile), condition) }),
    // Converted pictures are kept where tools keep such things, and nowhere if there is none.
    ...(existsSync('node_modules') && {
      cacheFolder: join('node_modules', '.cache', 'interkalender'),
    }),
  }
}

/** Renders the sheets. */
export async function renderSheets(
  prepared: Prepared,
  kinds: readonly SheetKind[],
): Promise<Sheets> {
  const { renderBoth, renderCalendar } = await import('@interkalender/pdf')
  const settings = await sheetSettings(prepared)
  const { year } = prepared
  const painter = kinds[0] === 'pdf' ? 'screen' : 'press'
  const rendered =
    kinds.length === 2
      ? Object.values(await renderBoth(year, settings))
      : [await renderCalendar(year, { ...settings, painter })]
  const files = new Map<string, string | Uint8Array>()
  const checked: Record<string, Preflight> = {}
  const remarks = new Set<string>()
  for (const { bytes, report, preflight } of rendered) {
    const name = preflight.kind === 'screen' ? 'calendar.pdf' : 'calendar-print.pdf'
    files.set(name, bytes)
    checked[name] = preflight
    for (const sentence of report) remarks.add(sentence)
  }
  files.set('data/preflight.json', `${JSON.stringify(checked, null, 2)}\n`)
  return { files, checked, remarks: [...remarks] }
}

/** What the thread is told. */
export interface SheetsOrder {
  readonly prepared: Prepared
  readonly kinds: readonly SheetKind[]
}

/** Renders the sheets in a thread of their own. */
export function renderSheetsApart(
  prepared: Prepared,
  kinds: readonly SheetKind[],
): Promise<Sheets> {
  const workerData: SheetsOrder = { prepared: portable(prepared), kinds }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sheets-worker.js', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the sheets stopped with code ${code}`)))
  })
}
