import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Feeds and pages, with what they load; tables for layout programs are not served to the many. */
const served = /^(?!data\/).+\.(ics|html|js|json)$/

/**
 * The `.gz` and `.br` that lie beside each served file, so that a web server sends them as they
 * are. The same bytes everywhere: no name, no time, no system in the header of gzip.
 */
export function compressed(
  files: ReadonlyMap<string, string | Uint8Array>,
): Map<string, Uint8Array> {
  const siblings = new Map<string, Uint8Array>()
  for (const [path, content] of files) {
    if (!served.test(path)) continue
    const bytes = Buffer.from(content)
    siblings.set(`${path}.gz`, gzip(bytes)).set(`${path}.br`, brotli(bytes))
  }
  return siblings
}

/** Gzip, its header without the system that made it (RFC 1952: 255 is "unknown"). */
export function gzip(bytes: Uint8Array): Buffer {
  const made = gzipSync(bytes, { level: 9 })
  made[9] = 255
  return made
}

/** Brotli at quality 6: from there on it takes ten times as long for two in a hundred less. */
export function brotli(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
