import { fileURLToPath } from 'node:url'
import { type Data, type Edition, loadEdition } from '@interkalender/edition'
import { loadHolidays, loadTraditions } from '../published-dates/holidays.ts'

/** The data of the repository. */
export function loadData(): Data {
  return { traditions: loadTraditions(), holidays: loadHolidays() }
}

/** The first edition. */
export function loadKrefeld(data: Data): Edition {
  return loadEdition(fileURLToPath(new URL('../../months/krefeld-2027', import.meta.url)), data)
    .edition
}
