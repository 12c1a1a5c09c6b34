/** A thread that makes the sheets: told by `renderSheetsApart` what to make. */
import { parentPort, workerData } from 'node:worker_threads'
import { renderSheets, type SheetsOrder } from './sheets.ts'

const { prepared, kinds } = workerData as SheetsOrder
parentPort?.postMessage(await renderSheets(prepared, kinds))
