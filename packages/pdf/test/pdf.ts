import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** All streams of a PDF file, inflated, as Latin-1 text; the objects around them as they are. */
export function readPdf(bytes: Uint8Array): {
  readonly objects: string
  readonly streams: string[]
} {
  const text = Buffer.from(bytes).toString('latin1')
  const streams: string[] = []
  let objects = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('stream\n', at)
    if (start < 0) break
    objects += text.slice(at, start)
    const end = text.indexOf('\nendstream', start)
    const raw = Buffer.from(text.slice(start + 7, end), 'latin1')
    try {
      streams.push(inflateSync(raw).toString('latin1'))
    } catch {
      streams.push(raw.toString('latin1'))
    }
    at = end + 10
  }
  return { objects: objects + text.slice(at), streams }
}

/** The content streams: those that paint. Fonts, pictures and profiles have zeros in them. */
export function contents(bytes: Uint8Array): string[] {
  return readPdf(bytes).streams.filter(
    (stream) => !stream.includes('\0') && /\bBT\b|\bre\b.*\bf\b/s.test(stream),
  )
}

/** A Python that has pikepdf, which may not be the first in the path. */
export function pythonWithPikepdf(): string {
  const works = (python: string) => spawnSync(python, ['-c', 'import pikepdf']).status === 0
  return ['python3', '/usr/bin/python3'].find(works) ?? 'python3-pikepdf'
}

/**
 * Runs a system tool on a PDF. Where the tool is missing the test says so and stops, except in
 * CI, which installs all tools and lets nothing be skipped. `passed`: the exit codes of a tool that has
 * done its work.
 */
export function runTool(
  tool: string,
  bytes: Uint8Array,
  args?: readonly string[],
  as?: 'utf8',
  passed?: readonly number[],
): string | undefined
export function runTool(
  tool: string,
  bytes: Uint8Array,
  args: readonly string[],
  as: 'buffer',
  passed?: readonly number[],
): Buffer | undefined
export function runTool(
  tool: string,
  bytes: Uint8Array,
  args: readonly string[] = [],
  as: 'utf8' | 'buffer' = 'utf8',
  passed: readonly number[] = [0],
): string | Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-'))
  try {
    const file = join(folder, 'calendar.pdf')
    writeFileSync(file, bytes)
    const { error, stdout, stderr, status } = spawnSync(tool, [...args, file], {
      encoding: as,
      maxBuffer: 1 << 28,
    })
    if (error) {
      if (process.env.CI) throw new Error(`${tool} is missing; CI has to install it`)
      console.warn(`${tool} is missing: this check was not made`)
      return undefined
    }
    if (!passed.includes(status ?? -1)) throw new Error(`${tool}: ${stderr}${stdout}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
