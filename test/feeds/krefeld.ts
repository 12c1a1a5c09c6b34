import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Data, type Edition, loadEdition } from '@interkalender/edition'

const compiled = new URL('../../holidays/dist/holidays.json', import.meta.url)

/**
 * The data of the repository as it is published, with the days of sun and moon; `npm run build`
 * compiles it, as `npm test` does first.
 */
export function loadData(): Data {
  return JSON.parse(readFileSync(compiled, 'utf8'))
}

/** The first edition. */
export function loadKrefeld(data: Data): Edition {
  return loadEdition(fileURLToPath(new URL('../../months/krefeld-2027', import.meta.url)), data)
    .edition
}
