/** Every table bears the checksum of what it holds: nobody has changed a day by hand. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as bahai from '../packages/core/src/calendars/tables/bahai.ts'
import * as moons from '../packages/core/src/calendars/tables/buddhist-moons.ts'
import { chineseTable } from '../packages/core/src/calendars/tables/chinese.ts'
import { diyanet } from '../packages/core/src/calendars/tables/hijri-diyanet.ts'
import { fcna } from '../packages/core/src/calendars/tables/hijri-fcna.ts'
import { ummAlQura } from '../packages/core/src/calendars/tables/hijri-umm-al-qura.ts'
import { koreanTable } from '../packages/core/src/calendars/tables/korean.ts'
import { lunisolarChecksum } from '../packages/core/src/calendars/tables/lunisolar-table.ts'
import { checksum } from '../packages/core/src/calendars/tables/month-table.ts'
import { phaseDeviations } from '../packages/core/src/calendars/tables/moon-phases.ts'
import { nowruzDays } from '../packages/core/src/calendars/tables/persian.ts'
import * as terms from '../packages/core/src/calendars/tables/solar-terms.ts'
import { vietnameseTable } from '../packages/core/src/calendars/tables/vietnamese.ts'
import { textChecksum } from '../packages/core/src/calendars/tables/yearly-days.ts'
import { sourceOf } from '../scripts/tables/east-asian.ts'

const solar = [
  terms.qingming,
  terms.dongzhi,
  terms.risshun,
  terms.shunbun,
  terms.shubun,
  terms.marchEquinox,
  terms.juneSolstice,
  terms.septemberEquinox,
  terms.decemberSolstice,
]
const fullMoons = [moons.mayFullMoon, moons.vesakPoya, moons.posonPoya]

test.each([
  ['bahai', textChecksum(sourceOf(bahai.nawRuzDays) + sourceOf(bahai.birthOfTheBabDays))],
  ['buddhist-moons', textChecksum(fullMoons.map(({ days }) => days).join(' '))],
  ['chinese', lunisolarChecksum(chineseTable)],
  ['hijri-diyanet', checksum(diyanet)],
  ['hijri-fcna', checksum(fcna)],
  ['hijri-umm-al-qura', checksum(ummAlQura)],
  ['korean', lunisolarChecksum(koreanTable)],
  ['moon-phases', textChecksum(phaseDeviations)],
  ['persian', textChecksum(sourceOf(nowruzDays))],
  ['solar-terms', textChecksum(solar.map(sourceOf).join())],
  ['vietnamese', lunisolarChecksum(vietnameseTable)],
])('the table %s bears its checksum %s', (name, sum) => {
  const file = new URL(`../packages/core/src/calendars/tables/${name}.ts`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  expect(/Checksum \(FNV-1a, see [\w.-]+\): ([0-9a-f]{8})\./.exec(text)?.[1]).toBe(sum)
})
