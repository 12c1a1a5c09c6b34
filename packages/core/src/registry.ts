/** All calendars by id. A new calendar is one file in `calendars/` and one line here. */
import { armenian, coptic, ethiopic } from './calendars/alexandrian.ts'
import { bahai } from './calendars/bahai.ts'
import type { Calendar } from './calendars/calendar.ts'
import { chinese, korean, vietnamese } from './calendars/chinese.ts'
import { hebrew } from './calendars/hebrew.ts'
import {
  hijriCivil,
  hijriDiyanet,
  hijriFatimid,
  hijriFcna,
  hijriUmmAlQura,
  rareArithmeticalHijri,
} from './calendars/hijri.ts'
import { mandaean } from './calendars/mandaean.ts'
import { nanakshahi } from './calendars/nanakshahi.ts'
import { persian } from './calendars/persian.ts'
import { gregorian, julian, revisedJulian } from './calendars/solar.ts'
import { thai } from './calendars/thai.ts'
import { tibetan, tibetanBhutan } from './calendars/tibetan.ts'
import {
  zoroastrianFasli,
  zoroastrianKadmi,
  zoroastrianShahanshahi,
} from './calendars/zoroastrian.ts'

/** The calendars this package knows, in the order in which they are shown. */
export const calendars: readonly Calendar[] = [
  gregorian,
  julian,
  revisedJulian,
  hebrew,
  hijriDiyanet,
  hijriUmmAlQura,
  hijriFcna,
  hijriCivil,
  hijriFatimid,
  ...rareArithmeticalHijri,
  coptic,
  ethiopic,
  armenian,
  persian,
  bahai,
  chinese,
  vietnamese,
  korean,
  thai,
  tibetan,
  tibetanBhutan,
  nanakshahi,
  mandaean,
  zoroastrianFasli,
  zoroastrianShahanshahi,
  zoroastrianKadmi,
]
