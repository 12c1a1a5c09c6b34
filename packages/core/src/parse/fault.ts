/** One thing that is wrong in an input file, where it is, and what would be right. */
export interface Fault {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number
  readonly message: string
}

/**
 * A fault as the command prints it: `file:line:column: what is wrong; what would be right`.
 *
 * @example
 * formatFault({ file: 'mine.yaml', line: 3, column: 5, message: 'there is no feast estaer' }) // => 'mine.yaml:3:5: there is no feast estaer'
 */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`
}

/**
 * Thrown for bad input, with all the faults that were found.
 *
 * @example
 * const fault = { file: 'mine.yaml', line: 3, column: 5, message: 'there is no feast estaer' }
 * new InputError([fault]).message // => 'mine.yaml:3:5: there is no feast estaer'
 */
export class InputError extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'))
    this.name = 'InputError'
    this.faults = faults
  }
}

/**
 * The word nearest to `word`, if it is near enough to have been meant.
 *
 * @example
 * meant('judaisme', ['islam', 'judaism']) // => 'judaism'
 * meant('xyz', ['islam', 'judaism']) // => undefined
 */
export function meant(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined
  // Two letters with both changed are another word.
  let bestDistance = word.length <= 2 ? 2 : Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * `; did you mean "x"?`, or the list of what there is if that is short, or nothing.
 *
 * @example
 * suggestion('judaisme', ['islam', 'judaism']) // => '; did you mean judaism?'
 */
export function suggestion(word: string, words: readonly string[]): string {
  const best = meant(word, words)
  if (best !== undefined) return `; did you mean ${best}?`
  return words.length > 0 && words.length <= 24 ? `; there are ${words.join(', ')}` : ''
}

/** The Levenshtein distance, or `limit` if it is not less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 80) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? limit
}
