import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCondition, standardCondition } from './condition.ts'

describe('the output condition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }

  it('is ISO Coated v2 with 300 % ink by default', () => {
    expect(standardCondition()).toMatchObject({
      identifier: 'FOGRA39',
      name: 'ISO Coated v2 300% (basICColor)',
    })
  })

  it('takes a profile of the print shop, named by itself or by the edition', () => {
    const path = write('own.icc', standardCondition().profile)
    expect(readCondition(path).identifier).toBe('ISO Coated v2 300% (basICColor)')
    expect(readCondition(path, 'FOGRA51').identifier).toBe('FOGRA51')
  })

  it('refuses what is no profile of a CMYK press', () => {
    expect(() => readCondition(write('x.icc', new Uint8Array(200)))).toThrow(
      'x.icc is no ICC profile',
    )
    expect(() => readCondition(join(folder, 'absent.icc'))).toThrow(
      /absent\.icc:1:1: there is no profile absent\.icc/,
    )
    const screen = Uint8Array.from(standardCondition().profile)
    screen.set(new TextEncoder().encode('mntrRGB '), 12)
    expect(() => readCondition(write('screen.icc', screen))).toThrow(
      'screen.icc describes RGB of class "mntr"',
    )
  })
})
