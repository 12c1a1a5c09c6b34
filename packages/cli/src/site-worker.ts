/** A thread that makes feeds and pages: told by `writeSite` which are to be made. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Prepared, withSky } from './prepare.ts'
import { makePieces, type SiteOrder } from './site.ts'

const { prepared, order } = workerData as { prepared: Prepared; order: SiteOrder }
const data = await withSky(prepared.loaded.edition, prepared.data)
parentPort?.postMessage(await makePieces({ ...prepared, data }, order))
