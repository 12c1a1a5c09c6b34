import type { PublicHoliday } from '@interkalender/core'

/** The public holidays of Germany's Länder, Austria, the cantons of Switzerland and Bulgaria. */
export declare const publicHolidays: readonly PublicHoliday[]
