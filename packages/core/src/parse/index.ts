/** Reading rules, holidays and traditions from YAML, with faults that name their place. */
export { encountersJsonSchema, parseEncounters } from './encounters.ts'
export { type Fault, formatFault, InputError, meant, suggestion } from './fault.ts'
export { dayField, languageField, textField } from './fields.ts'
export {
  holidaysJsonSchema,
  parseHolidays,
  parseOwnTraditions,
  parseTraditions,
  type TextFile,
  traditionsJsonSchema,
} from './holidays.ts'
export {
  type LanguageNames,
  languageJsonSchema,
  type NamedData,
  parseLanguage,
  withLanguage,
} from './language.ts'
export { leaveJsonSchema, parseLeaveRules } from './leave.ts'
export { parsePublicHolidays, publicHolidaysJsonSchema } from './public-holidays.ts'
export { type CalendarNames, calendarNames, parseRule, ruleSchema } from './rule.ts'
export { type Path, show, YamlSource } from './yaml-source.ts'
