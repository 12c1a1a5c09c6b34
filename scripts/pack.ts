// What npm would publish: the packages as tarballs, and what is wrong with them.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** A packed package. */
export interface Packed {
  readonly name: string
  readonly tarball: string
  /** Paths within the package. */
  readonly files: readonly string[]
  /** Bytes, as they are downloaded. */
  readonly size: number
}

interface PackEntry {
  readonly name: string
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** Packs all packages into a folder. They must be built. */
export function packAll(root: string, folder: string): Packed[] {
  const told = execFileSync(
    'npm',
    ['pack', '--workspaces', '--json', '--loglevel=error', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  // npm 12 gives an object by name, earlier ones an array.
  const entries = Object.values(JSON.parse(told) as Record<string, PackEntry>)
  return entries.map(({ name, filename, files, size }) => ({
    name,
    tarball: join(folder, filename),
    files: files.map(({ path }) => path),
    size,
  }))
}

/** What a package must not lack or have, besides what publint and attw look for. */
export function contentFaults({ name, files }: Packed): string[] {
  const needed = ['package.json', 'README.md', 'LICENSE']
  return [
    ...needed.filter((path) => !files.includes(path)).map((path) => `${name}: ${path} is missing`),
    ...files
      .filter((path) => /\.test\.|tsbuildinfo|(^|\/)(test|node_modules)\//.test(path))
      .map((path) => `${name}: ${path} does not belong into the package`),
  ]
}

/** What publint says of a package's manifest and files. */
export async function publintFaults({ name, tarball }: Packed): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball)
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
  })
  return messages.map((message) => `${name}: publint: ${formatMessage(message, pkg ?? {})}`)
}

/** What "are the types wrong?" says of a package that is ESM only. */
export async function typeFaults({ name, tarball }: Packed): Promise<string[]> {
  const pack = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)))
  const result = await checkPackage(pack)
  if (!result.types) return []
  return result.problems
    .filter((problem) => {
      // From CommonJS one calls import(); and resolution without "exports" has been left behind.
      const kind = 'resolutionKind' in problem ? problem.resolutionKind : undefined
      return kind !== 'node10' && kind !== 'node16-cjs' && problem.kind !== 'CJSResolvesToESM'
    })
    .map((problem) => `${name}: types: ${JSON.stringify(problem)}`)
}
