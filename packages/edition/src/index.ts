/** One city's calendar: edition, month sheets and holidays become the CalendarYear. */
export * from './addresses.ts'
export * from './calendar-year.ts'
export * from './edition.ts'
export * from './encounters.ts'
export * from './face/groups.ts'
export * from './face/inks.ts'
export * from './face/theme.ts'
export * from './face/year-wheel.ts'
export {
  type Correction,
  type History,
  historyJsonSchema,
  parseHistory,
  type Withdrawal,
} from './history.ts'
export * from './language.ts'
export * from './load.ts'
export * from './load-data.ts'
export * from './merge.ts'
export * from './order.ts'
export * from './plan.ts'
export * from './profile.ts'
export * from './proof/index.ts'
export * from './reviews.ts'
export * from './sheet.ts'
export * from './span.ts'
export * from './spelling.ts'
export * from './tables.ts'
export * from './words/index.ts'
