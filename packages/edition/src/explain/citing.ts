/** Authorities and sources as a language names them, by the names that the calendars give in English. */
import { readable } from './words.ts'

/** What a language calls them. */
export interface Citations {
  readonly authorities: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<string, string>>
  /** Parts of sources that are put together of figures and words. */
  readonly inSources: readonly (readonly [RegExp, string])[]
  /** An authority that is a reckoning for a place; degrees with a decimal comma. */
  readonly computedFor: (latitude: string, longitude: string) => string
}

/** What names them. */
export interface Citing {
  /** An authority; undefined where it says no more than the name of the calendar. */
  authorityName(authority: string): string | undefined
  /** A source; titles of works stay as they are. */
  sourceName(source: string): string
}

/** Authorities that only say again which calendar it is. */
const noAuthority = new Set([
  'Gregorian calendar',
  'Julian calendar',
  'Revised Julian calendar',
  'Old Armenian calendar',
  'Thai lunar calendar',
  'Calendar of Bhutan',
  'Mandaean calendar',
  'Fasli calendar',
  'arithmetical Hijri calendar (Friday epoch)',
])

/** Makes what names authorities and sources in a language. */
export function createCiting({ authorities, sources, inSources, computedFor }: Citations): Citing {
  return {
    authorityName(authority) {
      if (noAuthority.has(authority)) return undefined
      const [, latitude, longitude] = /^computed for (\S+)°, (\S+)°$/.exec(authority) ?? []
      if (latitude !== undefined && longitude !== undefined) {
        return computedFor(latitude.replace('.', ','), longitude.replace('.', ','))
      }
      return authorities[authority] ?? authority
    },
    sourceName(source) {
      const known = sources[source]
      if (known !== undefined) return known
      return inSources.reduce((text, [part, own]) => text.replace(part, own), readable(source))
    },
  }
}
