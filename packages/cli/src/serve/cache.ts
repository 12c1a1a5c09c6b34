/** What was made lately, up to a number of bytes; what was asked for longest ago goes first. */
export interface Cache<T> {
  get(key: string): T | undefined
  set(key: string, value: T, bytes: number): void
  clear(): void
  /** How many bytes it holds. */
  readonly bytes: number
}

/** Nothing costs less than this: the key, the entry, the headers. */
const overhead = 512

/** A cache that never holds more than `limit` bytes; a thing larger than a quarter is not kept. */
export function createCache<T>(limit: number): Cache<T> {
  // A Map keeps the order of insertion: the first is the oldest.
  const entries = new Map<string, { value: T; bytes: number }>()
  let held = 0
  /** The last in it: most is asked for again at once. */
  let newest: string | undefined
  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      if (key !== newest) {
        entries.delete(key)
        entries.set(key, entry)
        newest = key
      }
      return entry.value
    },
    set(key, value, size) {
      const bytes = size + overhead + 2 * key.length
      held -= entries.get(key)?.bytes ?? 0
      entries.delete(key)
      if (bytes > limit / 4) return
      entries.set(key, { value, bytes })
      newest = key
      held += bytes
      for (const [oldest, entry] of entries) {
        if (held <= limit) break
        entries.delete(oldest)
        held -= entry.bytes
      }
    },
    clear() {
      entries.clear()
      held = 0
    },
    get bytes() {
      return held
    },
  }
}
