/**
 * What a file says laid over what it inherits: mappings are joined key by key, everything else
 * (lists, texts, numbers) is replaced.
 */
export function merged(inherited: unknown, own: unknown): unknown {
  if (own === undefined) return inherited
  if (!isMapping(inherited) || !isMapping(own)) return own
  return Object.fromEntries(
    [...new Set([...Object.keys(inherited), ...Object.keys(own)])].map((key) => [
      key,
      merged(inherited[key], own[key]),
    ]),
  )
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
