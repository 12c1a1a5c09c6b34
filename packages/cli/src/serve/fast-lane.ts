import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Answers, Reply } from './answers.ts'
import { keepAlive } from './message.ts'
import { readPlainHead } from './plain-head.ts'
import type { Question } from './question.ts'
import { patience } from './slow-lane.ts'

/** Longer heads are none of the plain ones. */
const longestHead = 4096

/** What a connection is about. */
type State = 'idle' | 'asking' | 'sending'

/**
 * Reads connections before node:http does, which takes longer over a request than all that is done
 * for it here. What comes as one plain request at a time is answered in one write. A connection on which
 * anything else comes is node:http's from there on, together with what was just read: so what is odd is
 * judged in one place.
 */
export function addFastLane(server: Server, answers: Answers): void {
  const toSlowLane = server.listeners('connection')
  const { closeIdleConnections, closeAllConnections } = server
  const open = new Map<Socket, () => State>()

  const serve = (socket: Socket) => {
    let state: State = 'idle'
    /** Nothing more is read until that is over, so that nobody can ask for more than they take. */
    const pauseWhile = (next: State) => {
      if (state === 'idle') {
        socket.pause()
        socket.setTimeout(patience)
      }
      state = next
    }
    const goOn = () => {
      if (state === 'idle') return
      state = 'idle'
      // Told to stop, or the other side has no more to ask: what was asked for is answered, and that is all.
      if (!server.listening || socket.readableEnded) socket.destroySoon()
      socket.setTimeout(keepAlive)
      socket.resume()
    }
    const handOver = (chunk: Buffer) => {
      for (const [event, listener] of listeners) socket.off(event, listener)
      open.delete(socket)
      socket.pause()
      socket.unshift(chunk)
      for (const listener of toSlowLane) listener.call(server, socket)
      socket.resume()
    }
    const send = (question: Question, reply: Reply, chunk: Buffer) => {
      if (socket.destroyed) return
      const { content } = reply
      // The messages that lie ready say that the connection goes on.
      if (typeof content === 'string' || !server.listening) {
        if (socket.readableEnded) socket.destroy()
        else handOver(chunk)
        return
      }
      content.send(socket, question.method === 'HEAD')
      answers.tell(question, reply)
      if (socket.writableLength > 0) pauseWhile('sending')
      else goOn()
    }
    const listeners: [event: string, listener: (chunk: Buffer) => void][] = [
      [
        'data',
        (chunk) => {
          const question =
            server.listening && chunk.length <= longestHead
              ? readPlainHead(chunk.toString('latin1'))
              : undefined
          if (question === undefined) {
            handOver(chunk)
            return
          }
          const reply = answers.reply(question)
          if (reply instanceof Promise) {
            pauseWhile('asking')
            void reply.then((made) => send(question, made, chunk))
          } else send(question, reply, chunk)
        },
      ],
      ['drain', () => state === 'sending' && goOn()],
      ['end', () => state === 'idle' && socket.end()],
      ['timeout', () => socket.destroy()],
      // Whoever went away; the connection is closed with it.
      ['error', () => {}],
      ['close', () => open.delete(socket)],
    ]
    for (const [event, listener] of listeners) socket.on(event, listener)
    open.set(socket, () => state)
    socket.setTimeout(keepAlive)
  }

  server.removeAllListeners('connection')
  server.on('connection', serve)
  server.closeIdleConnections = () => {
    for (const [socket, state] of open) if (state() === 'idle') socket.destroy()
    closeIdleConnections.call(server)
  }
  server.closeAllConnections = () => {
    for (const socket of open.keys()) socket.destroy()
    closeAllConnections.call(server)
  }
}
