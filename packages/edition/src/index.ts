/** One city's calendar: edition, month sheets and holidays become the CalendarYear. */
export * from './calendar-year.ts'
export * from './edition.ts'
export * from './language.ts'
export * from './load.ts'
export * from './load-data.ts'
export * from './sheet.ts'
export * from './tables.ts'
export * from './words/index.ts'
