/** Makes the East Asian, Persian, Bahá'í and Buddhist tables (some seconds); see scripts/make-tables.ts. */
import { makeBahai } from './bahai.ts'
import { makeBuddhist } from './buddhist.ts'
import { makeEastAsian } from './east-asian.ts'
import { makePersian } from './persian.ts'

makeEastAsian()
makePersian()
makeBahai()
makeBuddhist()
