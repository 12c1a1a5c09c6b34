/** Makes the East Asian, Persian, Bahá'í and Buddhist tables and that of the moon (some seconds); see scripts/make-tables.ts. */
import { makeBahai } from './bahai.ts'
import { makeBuddhist } from './buddhist.ts'
import { makeEastAsian } from './east-asian.ts'
import { makeMoonPhases } from './moon-phases.ts'
import { makePersian } from './persian.ts'

makeEastAsian()
makePersian()
makeBahai()
makeBuddhist()
makeMoonPhases()
