import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findEdition } from './data.ts'
import { createPreviewServer } from './preview/server.ts'
import { openWorkshop } from './preview/workshop.ts'
import { ArgumentFault, UsageError } from './usage.ts'

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
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`"${port}" is no port; give one from 0 to 65535`)
  }
  const folder = findEdition(name)
  if (!existsSync(join(folder, 'edition.yaml'))) {
    throw new ArgumentFault(
      `${folder}:1:1: there is no edition.yaml here; name the folder of an edition, or make one: interkalender init ${folder}`,
    )
  }
  const workshop = await openWorkshop(folder)
  const { server, tell, hangUp } = createPreviewServer(workshop)
  await new Promise<void>((done, fail) => {
    let timer: NodeJS.Timeout | undefined
    const look = async () => {
      if (await workshop.look()) tell()
      if (server.listening) timer = setTimeout(look, lookEvery)
    }
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new ArgumentFault(`argument:1:1: port ${port} is in use; name another with --port`)
          : error,
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      const own = typeof address === 'object' && address ? address.port : port
      const shown = host.includes(':') ? `[${host}]` : host
      process.stdout.write(`Preview of ${folder} at http://${shown}:${own}/ (Ctrl+C ends it)\n`)
      timer = setTimeout(look, lookEvery)
    })
    const stop = () => {
      clearTimeout(timer)
      server.close(() => done())
      hangUp()
      setTimeout(() => server.closeAllConnections(), 2000).unref()
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
}
