import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError } from '@interkalender/core/parse'

/** What the sheets are printed with: paper, inks and machine, as an ICC profile describes them. */
export interface OutputCondition {
  /** Name of the characterisation, such as FOGRA39. */
  readonly identifier: string
  /** What the profile calls itself. */
  readonly name: string
  /** Where the profile lies: sharp reads it itself. */
  readonly path: string
  readonly profile: Uint8Array
}

let standard: OutputCondition | undefined

/**
 * Offset on coated paper, FOGRA39 with 300 % ink at most: what most print shops expect.
 *
 * @example
 * standardCondition().identifier // => 'FOGRA39'
 */
export function standardCondition(): OutputCondition {
  const url = new URL('../../profiles/ISOcoated_v2_300_bas.icc', import.meta.url)
  standard ??= readCondition(fileURLToPath(url), 'FOGRA39')
  return standard
}

/**
 * Reads a print shop's own profile. Throws an InputError if it is none of a CMYK press.
 *
 * @example
 * const { path } = standardCondition()
 * readCondition(path, 'FOGRA39').identifier // => 'FOGRA39'
 */
export function readCondition(path: string, identifier?: string): OutputCondition {
  const file = basename(path)
  const refuse = (message: string): never => {
    throw new InputError([{ file: path, line: 1, column: 1, message }])
  }
  if (!existsSync(path)) {
    refuse(`there is no profile ${file}; put it beside edition.yaml, or leave "profile" out`)
  }
  const profile = readFileSync(path)
  const text = (from: number, to: number) => String.fromCharCode(...profile.subarray(from, to))
  if (text(36, 40) !== 'acsp') refuse(`${file} is no ICC profile`)
  if (text(12, 16) !== 'prtr' || text(16, 20) !== 'CMYK') {
    refuse(
      `${file} describes ${text(16, 20).trim()} of class "${text(12, 16)}"; the profile of a CMYK press ("prtr") is needed`,
    )
  }
  const name = description(profile) ?? file
  return { identifier: identifier ?? name, name, path, profile }
}

/** The tag `desc`, in either of the two forms it may have. */
function description(profile: Uint8Array): string | undefined {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  const count = view.getUint32(128)
  for (let i = 0; i < count; i++) {
    const entry = 132 + 12 * i
    if (view.getUint32(entry) !== 0x64657363) continue
    const at = view.getUint32(entry + 4)
    if (view.getUint32(at) === 0x64657363) {
      const length = view.getUint32(at + 8)
      return clean(String.fromCharCode(...profile.subarray(at + 12, at + 12 + length)))
    }
    // A multi-localised text: the first language will do.
    const length = view.getUint32(at + 20)
    const start = at + view.getUint32(at + 24)
    let found = ''
    for (let j = 0; j < length; j += 2) found += String.fromCharCode(view.getUint16(start + j))
    return clean(found)
  }
  return undefined
}

const clean = (text: string) => text.replace(/\0.*$/s, '').trim() || undefined
