/** The thread that makes the sheets: told by `renderSheetsApart` what to make. */
import { parentPort, workerData } from 'node:worker_threads'
import { prepare } from './prepare.ts'
import { renderSheets, type SheetsOrder } from './sheets.ts'

const { folder, year, kinds } = workerData as SheetsOrder
parentPort?.postMessage(await renderSheets(await prepare(folder, year), kinds))
