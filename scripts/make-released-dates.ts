// npm run released-dates -- 2027: writes the ledger of a release that promises the years from then on.
import { writeFileSync } from 'node:fs'
import { holidays } from '@interkalender/holidays/dates'
import { ledger, ledgerPath } from './released-dates.ts'

const from = Number(process.argv[2])
if (!Number.isInteger(from)) {
  console.error('say from which year on: npm run released-dates -- 2027')
  process.exit(2)
}
const text = ledger(holidays, from)
writeFileSync(ledgerPath, text)
console.log(`${ledgerPath}: ${text.split('\n').length - 1} lines`)
