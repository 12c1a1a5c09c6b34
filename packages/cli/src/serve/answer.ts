import type { Encoding } from './tree.ts'

/** What is said to a request. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  /** The bytes, or the path of a file that is too large to be held. */
  readonly body?: Uint8Array | string
}

/** How long feeds and pages may be kept: an hour, and a day more while a newer one is fetched. */
export const freshness = 'public, max-age=3600, stale-while-revalidate=86400'

/** A file or a feed. */
export function whole(
  headers: Answer['headers'],
  body: Uint8Array | string,
  length: number,
  encoding: Encoding | undefined,
): Answer {
  return {
    status: 200,
    headers: {
      ...headers,
      ...(encoding && { 'Content-Encoding': encoding }),
      'Content-Length': length,
    },
    body,
  }
}

/** For those who have it: what a whole answer would have said of it, but for what is in it. */
export function notModified(headers: Answer['headers']): Answer {
  const kept = Object.entries(headers).filter(([name]) => !/^Content-/.test(name))
  return { status: 304, headers: Object.fromEntries(kept) }
}

/** A sentence. */
export function plainAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = Buffer.from(text.endsWith('\n') ? text : `${text}\n`)
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      ...headers,
    },
    body,
  }
}

/** For ever: the address that it leads to is the one to keep. */
export function moved(path: string): Answer {
  return plainAnswer(301, 'This address has moved.', {
    Location: encodeURI(path),
    'Cache-Control': freshness,
    'Access-Control-Allow-Origin': '*',
  })
}

export const unknownFeed = plainAnswer(
  404,
  'There is no such feed. A feed lies at feed/LANGUAGE/all.ics, or has the ids of traditions joined by "+" in place of "all".',
)

export const tooBusy = plainAnswer(503, 'Too much at once. Please come again in a moment.', {
  'Retry-After': '2',
})

export const unavailable = plainAnswer(
  503,
  'The calendar is not available just now. Please come again.',
  { 'Retry-After': '60' },
)
