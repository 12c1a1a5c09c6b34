import { type Answer, notModified, unavailable } from './answer.ts'
import { type Cache, createCache } from './cache.ts'
import { createMessage, largestCopied, type Message } from './message.ts'
import { chooseEncoding, isUnchanged, remembering } from './negotiate.ts'
import type { Published } from './published.ts'
import type { Question } from './question.ts'
import { createResponder } from './responder.ts'

/** What is to be said to someone who asked. */
export interface Reply {
  readonly status: number
  readonly headers: Answer['headers']
  /** Ready to be sent; or the path of a file that is too large to be held. */
  readonly content: Message | string
  /** What the log says that was asked for. */
  readonly told: string
}

/** What to answer with. */
export interface AnswersOptions {
  /** What is published now; throws while there is nothing whole to publish. */
  readonly published: () => Published
  /** A line for each answer, without addresses. */
  readonly log?: (line: string) => void
  /** How many bytes of finished answers are kept. */
  readonly cacheBytes?: number
}

/** Answers to questions, however these come. */
export interface Answers {
  /** At once where the answer lies ready. It never fails: at worst it is a 503. */
  reply(question: Question): Reply | Promise<Reply>
  /** Logs that a reply was given. */
  tell(question: Question, reply: Reply): void
  /** How many bytes of finished answers are held. */
  heldBytes(): number
}

/** What was answered to an address in an encoding: to those who have it, and to those who have not. */
interface Finished {
  readonly etag: string
  readonly changed: Date
  readonly unchanged: Reply
  readonly whole?: Reply
}

/** What is held of an answer beside its body: heads, names, a message without a body. */
const beside = 2048
/** Answers to longer addresses are not kept. */
const longestKept = 1024

/** Makes answers, and keeps those that may be asked for again. */
export function createAnswers(options: AnswersOptions): Answers {
  const { log, cacheBytes = 40 * 1024 * 1024 } = options
  const finished: Cache<Finished> = createCache(cacheBytes)
  const responder = createResponder()
  const encodingFor = remembering(chooseEncoding)
  let last: Published | undefined

  /** What is published now. What was made of anything else is forgotten. */
  const published = (): Published | undefined => {
    try {
      const now = options.published()
      if (now !== last) finished.clear()
      last = now
      return now
    } catch {
      return undefined
    }
  }

  /** What decides an answer: the address and the encoding. */
  const keyOf = ({ url, headers }: Question): string =>
    `${encodingFor(headers['accept-encoding'] ?? '') ?? ''} ${url}`

  const make = async (question: Question, current: Published | undefined): Promise<Reply> => {
    try {
      const { answer, told } = await responder(question, current)
      const reply = replyOf(answer, told)
      if (current === last && question.url.length <= longestKept) keep(keyOf(question), reply)
      return reply
    } catch {
      // Whatever it was, subscribers keep what they have.
      return replyOf(unavailable, '')
    }
  }

  const keep = (key: string, reply: Reply) => {
    const { status, headers, content, told } = reply
    const { ETag: etag } = headers
    if (typeof etag !== 'string' || typeof content === 'string') return
    const changed = new Date(String(headers['Last-Modified']))
    if (status === 304) {
      if (!finished.get(key)) finished.set(key, { etag, changed, unchanged: reply }, beside)
    } else if (status === 200) {
      const unchanged = replyOf(notModified(headers), told)
      const size = Number(headers['Content-Length'])
      const copied = size > largestCopied ? largestCopied : 0
      finished.set(key, { etag, changed, unchanged, whole: reply }, size + copied + beside)
    }
  }

  return {
    reply(question) {
      const current = published()
      const ready = current && finished.get(keyOf(question))
      const found =
        ready &&
        (isUnchanged(question.headers, ready.etag, ready.changed) ? ready.unchanged : ready.whole)
      return found ?? make(question, current)
    },
    tell({ method }, { status, headers, told }) {
      if (log === undefined) return
      const encoding = headers['Content-Encoding'] ?? '-'
      const size = method === 'HEAD' ? 0 : (headers['Content-Length'] ?? 0)
      log(`${minute()} ${method} /${told} ${status} ${encoding} ${size}`)
    },
    heldBytes: () => finished.bytes,
  }
}

function replyOf(answer: Answer, told: string): Reply {
  const { status, body } = answer
  const headers = { ...answer.headers, 'X-Content-Type-Options': 'nosniff' }
  const content = typeof body === 'string' ? body : createMessage({ status, headers }, body)
  return { status, headers, content, told }
}

/** Now, to the minute: for counting, not for following anyone. */
const minute = () => `${new Date().toISOString().slice(0, 16)}Z`
