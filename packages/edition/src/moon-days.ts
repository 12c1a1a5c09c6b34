import {
  addDays,
  type Day,
  type MoonPhaseName,
  moment,
  moonPhases,
  parseIsoDate,
} from '@interkalender/core'
import { DateTime } from 'luxon'
import type { Edition } from './edition.ts'
import { editionSpan } from './span.ts'

/** Rata Die of 1970-01-01. */
const unixEpoch = 719163

/** The phases of the moon by the day on which they fall at the edition's place, if it prints them. */
export function moonDays(edition: Edition): ReadonlyMap<Day, MoonPhaseName> {
  if (!edition.moonPhases) return new Map()
  const { first, last } = editionSpan(edition)
  const zone = edition.place.timeZone
  return new Map(
    moonPhases(moment(addDays(first, -1)), moment(addDays(last, 2))).map(({ at, phase }) => {
      const millis = Math.round((at - unixEpoch) * 1440) * 60_000
      const here = DateTime.fromMillis(millis, { zone, locale: 'en' }).toFormat('yyyy-MM-dd')
      return [parseIsoDate(here), phase]
    }),
  )
}
