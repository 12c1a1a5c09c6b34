import type { Question } from './question.ts'

const firstLine = /(GET|HEAD) (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/y
/** A token, a colon at once after it, visible text: no folded lines, no bytes beyond ASCII. */
const headerLine = /([\w!#$%&'*+.^`|~-]+):([\t\x20-\x7e]*)\r\n/y

/**
 * Reads the head of a request if there is nothing to doubt in it: GET or HEAD of a path, HTTP/1.1, one
 * host, no body, nothing asked of the connection but that it stay; and if the text is that head from its
 * first to its last character. Undefined: let Node's parser say what it is. It never says less than this
 * does, so whatever is taken here would be taken there, and for the same.
 */
export function readPlainHead(text: string): Question | undefined {
  firstLine.lastIndex = 0
  const [, method, url] = firstLine.exec(text) ?? []
  if (method === undefined || url === undefined) return undefined
  let host: string | undefined
  let connection: string | undefined
  let encoding: string | undefined
  let tags: string | undefined
  let since: string | undefined
  let at = firstLine.lastIndex
  for (;;) {
    headerLine.lastIndex = at
    const line = headerLine.exec(text)
    if (line === null) break
    at = headerLine.lastIndex
    const [, name = '', value = ''] = line
    // One that is said twice is joined or dropped by rules of its own.
    switch (name.toLowerCase()) {
      case 'host':
        if (host !== undefined) return undefined
        host = value
        break
      case 'connection':
        if (connection !== undefined || !/^[\t ]*keep-alive[\t ]*$/i.test(value)) return undefined
        connection = value
        break
      case 'accept-encoding':
        if (encoding !== undefined) return undefined
        encoding = value.trim()
        break
      case 'if-none-match':
        if (tags !== undefined) return undefined
        tags = value.trim()
        break
      case 'if-modified-since':
        if (since !== undefined) return undefined
        since = value.trim()
        break
      case 'content-length':
      case 'transfer-encoding':
      case 'expect':
      case 'upgrade':
      case 'proxy-connection':
        return undefined
    }
  }
  if (host === undefined || at + 2 !== text.length || !text.endsWith('\r\n')) return undefined
  const headers = { 'accept-encoding': encoding, 'if-none-match': tags, 'if-modified-since': since }
  return { method, url, headers }
}
