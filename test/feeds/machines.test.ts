import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('print-digests.ts', import.meta.url))

/** Makes all feeds in a process of their own. */
async function digestsUnder(zone: string) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@interkalender/source', '--import', 'tsx', script],
    { env: { ...process.env, TZ: zone, LC_ALL: 'C' } },
  )
  return JSON.parse(stdout) as { offsets: number[]; digests: Record<string, string> }
}

test('the bytes are the same in every time zone and every build', async () => {
  const found = []
  // Minutes behind UTC in winter and summer: the processes do live in these zones.
  for (const [zone, offsets] of [
    ['UTC', [0, 0]],
    ['Europe/Berlin', [-60, -120]],
    ['America/Los_Angeles', [480, 420]],
    ['Pacific/Kiritimati', [-840, -840]],
  ] as const) {
    const { digests, offsets: seen } = await digestsUnder(zone)
    expect(seen, zone).toEqual(offsets)
    found.push(digests)
  }
  expect(Object.keys(found[0] ?? {})).toContain('feed/de/all.ics')
  for (const digests of found.slice(1)) expect(digests).toEqual(found[0])
})
