/** A thread that makes feeds and pages: loads what renders, then is told once which are to be made. */
import { parentPort } from 'node:worker_threads'
import { withSky } from './prepare.ts'
import { loadRenderers, makePieces, type SiteMessage } from './site.ts'

parentPort?.once('message', async ({ prepared, order }: SiteMessage) => {
  const data = await withSky(prepared.loaded.edition, prepared.data)
  parentPort?.postMessage(await makePieces({ ...prepared, data }, order))
})
await loadRenderers()
