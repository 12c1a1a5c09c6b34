import type { AskedHeaders } from './question.ts'
import { type Encoding, encodings } from './tree.ts'

/** The smallest encoding that a client takes, by its Accept-Encoding; none: as it is. */
export function chooseEncoding(
  accepted: string | undefined,
  available: readonly Encoding[] = encodings,
): Encoding | undefined {
  if (accepted === undefined) return undefined
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',', 64)) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const q = parameters.find((one) => one.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2))
    if (name !== '' && !weights.has(name)) weights.set(name, Number.isNaN(weight) ? 0 : weight)
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  let best: Encoding | undefined
  for (const encoding of encodings) {
    if (!available.includes(encoding) || weightOf(encoding) <= 0) continue
    if (best === undefined || weightOf(encoding) > weightOf(best)) best = encoding
  }
  const plain = weights.get('identity')
  return best !== undefined && plain !== undefined && plain > weightOf(best) ? undefined : best
}

/** A choice that remembers: there are many requests, and few kinds of clients. */
export function remembering<T>(choose: (accepted: string) => T): (accepted: string) => T {
  const known = new Map<string, T>()
  return (accepted) => {
    const before = known.get(accepted)
    if (before !== undefined || known.has(accepted)) return before as T
    const choice = choose(accepted)
    if (accepted.length > 200) return choice
    if (known.size >= 200) known.clear()
    known.set(accepted, choice)
    return choice
  }
}

/** Whether the client has this already (RFC 9110, section 13.1). */
export function isUnchanged(headers: AskedHeaders, etag: string, changed: Date): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    if (tags === etag || tags.trim() === '*') return true
    return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  }
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= changed.getTime()
}
