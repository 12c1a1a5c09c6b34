/** Makes the East Asian, Persian and Bahá'í tables (some seconds); see scripts/make-tables.ts. */
import { makeBahai } from './bahai.ts'
import { makeEastAsian } from './east-asian.ts'
import { makePersian } from './persian.ts'

makeEastAsian()
makePersian()
makeBahai()
