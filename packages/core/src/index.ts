/** Interkalender's core: when do the feasts of all religions fall? */
export {
  type Almanac,
  type AlmanacOptions,
  createAlmanac,
  type FeastDay,
  type FeastFilter,
} from './almanac.ts'
export {
  type Calendar,
  type CalendarDate,
  type Certainty,
  monthKey,
  type Warrant,
} from './calendars/calendar.ts'
export {
  type Dehiyyah,
  dehiyyot,
  isHebrewLeapYear,
  moladMoment,
  moladOfTishri,
} from './calendars/hebrew.ts'
export { tabularHijri } from './calendars/hijri.ts'
export { gregorianDay, gregorianYear, isoDate, isoYear, parseIsoDate } from './calendars/solar.ts'
export { type MonthTable, monthTable } from './calendars/tables/month-table.ts'
export { convert, type NamedDate } from './convert.ts'
export { type DateInput, toDay } from './date-input.ts'
export * from './day.ts'
export { type Computus, computus, type EasterFigures, easter } from './easter.ts'
export type { KnownEncounter } from './encounter.ts'
export { type Context, endFrom, evaluate, type Hit } from './evaluate.ts'
export {
  type Comparison,
  type Decision,
  describeRule,
  type Explanation,
  explain,
  type SkyTeller,
  type Step,
  type StepZone,
} from './explain.ts'
export type { Begins, Holiday, Importance, Names, Occurrence, SomeDays, Tone } from './holiday.ts'
export type { LeaveRule } from './leave.ts'
export {
  type MoonPhase,
  type MoonPhaseName,
  moonPhaseNames,
  moonPhases,
  moonYears,
} from './moon-phases.ts'
export {
  isInRegion,
  isUnknownRegion,
  type LegalSpan,
  localHolidaysIn,
  type PublicHoliday,
  publicHolidaysIn,
  regionsOf,
} from './public-holiday.ts'
export { type Reach, type Unreached, unreached } from './reach.ts'
export { type DateRecord, dateRecord, nameIn, recordsToCsv, toCsv } from './records.ts'
export { calendars } from './registry.ts'
export {
  calendarFamilies,
  createContext,
  defaultVariants,
  needsSky,
  type ResolveOptions,
  resolve,
  resolveYear,
  type Variants,
  variantsOf,
} from './resolve.ts'
export { type DateRule, type Relation, type Rule, skyRulesIn } from './rule.ts'
export {
  describeSkyRule,
  type Sky,
  type SkyHit,
  type SkyPlace,
  type SkyRule,
  type SkyTable,
  tithiName,
} from './sky-rule.ts'
export { isWithin, type Tradition } from './tradition.ts'
