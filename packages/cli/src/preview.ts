import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findEdition } from './data.ts'
import { listenUntilStopped } from './listen.ts'
import { createPreviewServer } from './preview/server.ts'
import { openWorkshop } from './preview/workshop.ts'
import { ArgumentFault } from './usage.ts'

interface PreviewOptions {
  readonly port: number
  readonly host: string
}

/** How often it is looked whether a file has changed, in milliseconds. */
const lookEvery = 60

/**
 * Shows the sheets of an edition in a browser and draws the one that is looked at anew whenever a file
 * of the edition is saved, until it is told to stop.
 */
export async function preview(name: string | undefined, options: PreviewOptions): Promise<void> {
  const { port, host } = options
  const folder = findEdition(name)
  if (!existsSync(join(folder, 'edition.yaml'))) {
    throw new ArgumentFault(
      `${folder}:1:1: there is no edition.yaml here; name the folder of an edition, or make one: interkalender init ${folder}`,
    )
  }
  const workshop = await openWorkshop(folder)
  const { server, tell, hangUp } = createPreviewServer(workshop)
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    if (await workshop.look()) tell()
    if (server.listening) timer = setTimeout(look, lookEvery)
  }
  server.once('listening', () => {
    timer = setTimeout(look, lookEvery)
  })
  await listenUntilStopped(server, {
    port,
    host,
    greet: (address) => `Preview of ${folder} at ${address} (Ctrl+C ends it)`,
    onStop: () => {
      clearTimeout(timer)
      hangUp()
    },
    patience: 2000,
  })
}
