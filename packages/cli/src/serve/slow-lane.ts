import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Answers, Reply } from './answers.ts'
import { keepAlive } from './message.ts'
import { longestUrl } from './responder.ts'

/** How long it is waited for a client that does not read, or says nothing more, in milliseconds. */
export const patience = 30_000

/** An ordinary server of node:http: it takes whatever comes. */
export function createSlowLane(answers: Answers): Server {
  /** When the last of what was asked for on a connection will have been answered. */
  const turns = new WeakMap<Socket, Promise<unknown>>()
  const server = createServer(
    {
      // 8 kB of address and as much again of everything else.
      maxHeaderSize: 2 * longestUrl,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: keepAlive,
      connectionsCheckingInterval: 2_000,
    },
    async (request, response) => {
      const { method = '', url = '', headers, socket } = request
      // Of a thousand questions in one breath none is answered before its turn: so nobody can have more
      // in the making than they take.
      const before = turns.get(socket)
      turns.set(socket, new Promise((done) => response.once('close', done)))
      await before
      const question = { method, url, headers }
      const reply = await answers.reply(question)
      // Told to stop: what was asked for is answered, and that is all. A question with a body is not
      // read; the connection ends with the answer.
      if (!server.listening || hasBody(request)) response.shouldKeepAlive = false
      send(response, reply)
      answers.tell(question, reply)
    },
  )
  server.setTimeout(patience, (socket) => socket.destroy())
  server.maxConnections = 4096
  server.on('clientError', refuse)
  return server
}

function send(response: ServerResponse, { status, headers, content }: Reply): void {
  response.writeHead(status, headers)
  if (response.req.method === 'HEAD') response.end()
  else if (typeof content !== 'string') response.end(content.body)
  else {
    const file = createReadStream(content)
    // Cut off is better than half a file that looks whole.
    file.on('error', () => response.destroy())
    response.on('close', () => file.destroy())
    file.pipe(response)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Answers what is no HTTP, too long or too slow. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, text] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'Address and headers are too long.']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'This took too long.']
        : ['400 Bad Request', 'This is no HTTP request.']
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length + 1}\r\nConnection: close\r\n\r\n${text}\n`,
  )
}
