import { promisify } from 'node:util'
import zlib, { constants } from 'node:zlib'

/** Feeds and pages, with what they load; tables for layout programs are not served to the many. */
const served = /^(?!data\/).+\.(ics|html|js|json)$/

/**
 * The `.gz` and `.br` that lie beside each served file, so that a web server sends them as they
 * are. The same bytes everywhere: no name, no time, no system in the header of gzip. Works in
 * threads of its own while pages are still being made.
 */
export async function compressed(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const siblings = [...files]
    .filter(([path]) => served.test(path))
    .flatMap(([path, content]) => {
      const bytes = Buffer.from(content)
      return [
        gzip(bytes).then((made) => [`${path}.gz`, made] as const),
        brotli(bytes).then((made) => [`${path}.br`, made] as const),
      ]
    })
  return new Map(await Promise.all(siblings))
}

const gzipInThread = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gzip)
const brotliInThread = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)

/** Gzip, its header without the system that made it (RFC 1952: 255 is "unknown"). */
export async function gzip(bytes: Uint8Array): Promise<Buffer> {
  const made = await gzipInThread(bytes, { level: 9 })
  made[9] = 255
  return made
}

/** Brotli at quality 6: from there on it takes ten times as long for two in a hundred less. */
export function brotli(bytes: Uint8Array): Promise<Buffer> {
  return brotliInThread(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
