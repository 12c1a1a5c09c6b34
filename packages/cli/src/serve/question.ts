/** What is asked for: what an answer depends on, and no more. */
export interface Question {
  readonly method: string
  readonly url: string
  readonly headers: AskedHeaders
}

/** The headers of a question that decide what is answered. */
export interface AskedHeaders {
  readonly 'accept-encoding'?: string | undefined
  readonly 'if-none-match'?: string | undefined
  readonly 'if-modified-since'?: string | undefined
}
