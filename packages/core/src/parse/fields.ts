/** The fields that the schemas of all data files share. */
import { z } from 'zod'
import { parseIsoDate } from '../calendars/solar.ts'

/** No control characters but line feed, no lone surrogates, no direction marks or noncharacters. */
function isPrintable(words: string): boolean {
  return !/[^\P{Cc}\n]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(
    words,
  )
}

function isIsoDate(text: string): boolean {
  try {
    parseIsoDate(text)
    return true
  } catch {
    return false
  }
}

/** A text that is not empty and can be printed. */
export const textField = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine(isPrintable, 'has a character that cannot be printed; remove it')

/** A language tag: language, and where needed script and region. */
export const languageField = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    'must be a language tag, as "de" or "sr-Latn"',
  )

/** A day as YYYY-MM-DD, proleptic Gregorian. */
export const dayField = z.string().refine(isIsoDate, 'must be a date that exists, as 2027-03-22')
