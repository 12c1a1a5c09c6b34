import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('print-digests.ts', import.meta.url))

/** Makes all feeds in a process of their own. */
async function digestsUnder(zone: string, locale: string) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@interkalender/source', '--import', 'tsx', script],
    { env: { ...process.env, TZ: zone, LC_ALL: locale } },
  )
  return JSON.parse(stdout) as {
    offsets: number[]
    language: string
    digests: Record<string, string>
  }
}

test('the bytes are the same in every time zone, in every language and in every build', async () => {
  const found = []
  // Minutes behind UTC in winter and summer, and the language of the machine: the processes do live
  // there. Turkish has other capitals, Arabic other digits.
  for (const [zone, locale, offsets] of [
    ['UTC', 'C', [0, 0]],
    ['Europe/Berlin', 'de_DE.UTF-8', [-60, -120]],
    ['America/Los_Angeles', 'tr_TR.UTF-8', [480, 420]],
    ['Pacific/Kiritimati', 'ar_EG.UTF-8', [-840, -840]],
  ] as const) {
    const { digests, offsets: seen, language } = await digestsUnder(zone, locale)
    expect(seen, zone).toEqual(offsets)
    expect(language).toBe(locale === 'C' ? 'en-US' : locale.slice(0, 5).replace('_', '-'))
    found.push(digests)
  }
  expect(Object.keys(found[0] ?? {})).toContain('feed/de/all.ics')
  for (const digests of found.slice(1)) expect(digests).toEqual(found[0])
})
