import type { Server } from 'node:http'
import { ArgumentFault } from './usage.ts'

interface Listening {
  readonly port: number
  readonly host: string
  /** What is said once it listens. */
  readonly greet: (address: string) => string
  /** What else is to be ended when it is told to stop. */
  readonly onStop?: () => void
  /** How long it is waited for answers that are under way, in milliseconds. */
  readonly patience: number
}

/**
 * Lets a server listen until SIGTERM or SIGINT. What was asked for before is still answered. Throws an
 * ArgumentFault if it cannot.
 */
export function listenUntilStopped(server: Server, listening: Listening): Promise<void> {
  const { port, host, greet, onStop, patience } = listening
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new ArgumentFault(`argument:1:1: port ${port} is in use; name another with --port`)
          : new ArgumentFault(
              `argument:1:1: nothing can listen on ${host}, port ${port} (${error.code}); name others with --host and --port`,
            ),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      const own = typeof address === 'object' && address ? address.port : port
      const shown = host.includes(':') ? `[${host}]` : host
      process.stdout.write(`${greet(`http://${shown}:${own}/`)}\n`)
    })
    const stop = () => {
      server.close(() => done())
      onStop?.()
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), patience).unref()
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
}
