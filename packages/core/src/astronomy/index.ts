/** Sun, moon and crescent: what calendars and rules need of the sky. */
export * from './crescent.ts'
export { explainCrescent } from './explain-crescent.ts'
export { createSkyTeller } from './explain-sky.ts'
export { createSky, type SkyOptions } from './hindu.ts'
export {
  hinduCalendar,
  hinduIndia,
  hinduLocal,
  malayalam,
  skyCalendars,
  tamil,
} from './hindu-calendars.ts'
export {
  centralStation,
  createHorizon,
  type Horizon,
  type LunarMonth,
  lunarMonth,
  lunationAt,
  type Span,
  sankranti,
  tithiAt,
  tithiEnd,
} from './panchang.ts'
export * from './sky.ts'
export { compileSkyDays, type NearCall, nearSkyCalls } from './sky-days.ts'
