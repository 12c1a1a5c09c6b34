/** All calendars by id. A new calendar is one file in `calendars/` and one line here. */
import { armenian, coptic, ethiopic } from './calendars/alexandrian.ts'
import type { Calendar } from './calendars/calendar.ts'
import { hebrew } from './calendars/hebrew.ts'
import { hijriCivil, hijriDiyanet, hijriUmmAlQura } from './calendars/hijri.ts'
import { gregorian, julian, revisedJulian } from './calendars/solar.ts'

/** The calendars this package knows, in the order in which they are shown. */
export const calendars: readonly Calendar[] = [
  gregorian,
  julian,
  revisedJulian,
  hebrew,
  hijriDiyanet,
  hijriUmmAlQura,
  hijriCivil,
  coptic,
  ethiopic,
  armenian,
]
