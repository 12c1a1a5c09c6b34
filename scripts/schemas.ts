import {
  encountersJsonSchema,
  holidaysJsonSchema,
  languageJsonSchema,
  leaveJsonSchema,
  publicHolidaysJsonSchema,
  traditionsJsonSchema,
} from '@interkalender/core/parse'
import {
  editionJsonSchema,
  historyJsonSchema,
  profileJsonSchema,
  sheetJsonSchema,
  themeJsonSchema,
} from '@interkalender/edition'

/** The JSON schemas of all data files, by path: editors complete and explain the keys by them. */
export const schemas: Readonly<Record<string, object>> = {
  'holidays/encounters.schema.json': encountersJsonSchema(),
  'holidays/history.schema.json': historyJsonSchema(),
  'holidays/holidays.schema.json': holidaysJsonSchema(),
  'holidays/language.schema.json': languageJsonSchema(),
  'holidays/leave.schema.json': leaveJsonSchema(),
  'holidays/profile.schema.json': profileJsonSchema(),
  'holidays/public.schema.json': publicHolidaysJsonSchema(),
  'holidays/traditions.schema.json': traditionsJsonSchema(),
  'months/edition.schema.json': editionJsonSchema(),
  'months/sheet.schema.json': sheetJsonSchema(),
  'months/theme.schema.json': themeJsonSchema(),
}

/** A schema as it stands in its file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
