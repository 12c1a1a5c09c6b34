import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { client } from './client.ts'
import { html, style } from './page.ts'
import type { Workshop } from './workshop.ts'

/** A preview that is being served. */
export interface PreviewServer {
  readonly server: Server
  /** Tells every open window that something has changed. */
  readonly tell: () => void
  /** Ends all open connections, so that the server can close. */
  readonly hangUp: () => void
}

/** Nothing of the page comes from elsewhere, and nothing on it may call elsewhere. */
const policy =
  "default-src 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
/** A line now and then, so that nobody takes the connection for dead; in milliseconds. */
const heartbeat = 20_000

/** Serves the pages of a workshop, and events by which a window learns of changes. */
export function createPreviewServer(workshop: Workshop): PreviewServer {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', String(error))
    })
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page of another site must not reach a server that only this machine may see.
    if (!isOwnHost(request)) return send(response, 403, 'text/plain', 'not this host')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, 'text/plain', 'only GET')
    }
    const path = decode(new URL(request.url ?? '/', 'http://preview').pathname)
    if (path === '/') return send(response, 200, 'text/html', html)
    if (path === '/preview.css') return send(response, 200, 'text/css', style)
    if (path === '/preview.js') return send(response, 200, 'text/javascript', client)
    if (path === '/events') return listen(request, response)
    if (path === '/state.json') return json(response, workshop.state())
    if (path === '/remarks.json') return json(response, await workshop.remarks())
    const sheet = /^\/sheet\/([\w-]+)\.(svg|json)$/.exec(path)
    const page = sheet && (await workshop.draw(sheet[1]!))
    if (!page) return send(response, 404, 'text/plain', 'there is nothing here')
    const { svg, ...rest } = page
    if (sheet[2] === 'json') return json(response, { ...rest, drawn: svg !== undefined })
    if (svg === undefined) return send(response, 422, 'text/plain', page.faults.join('\n'))
    send(response, 200, 'image/svg+xml', svg)
  }

  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    response.write(`retry: 500\ndata: ${workshop.state().version}\n\n`)
    listeners.add(response)
    const beat = setInterval(() => response.write(':\n\n'), heartbeat)
    request.on('close', () => {
      clearInterval(beat)
      listeners.delete(response)
    })
  }

  return {
    server,
    tell: () => {
      for (const response of listeners) response.write(`data: ${workshop.state().version}\n\n`)
    },
    hangUp: () => {
      for (const response of listeners) response.end()
      server.closeIdleConnections()
    },
  }
}

const json = (response: ServerResponse, value: unknown) =>
  send(response, 200, 'application/json', JSON.stringify(value))

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Whether a request names the address it was sent to, or this machine. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === socket.localAddress || !isLoopback(socket.localAddress)
}

const isLoopback = (address = '') => address === '::1' || /^(::ffff:)?127\./.test(address)

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
